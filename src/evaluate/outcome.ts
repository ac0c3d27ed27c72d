import { PolicyError } from '../language/answer/policy-error.ts';
import { eitherOf } from '../language/run-time/either-of.ts';
import { isUnknown, type Value } from '../language/run-time/value.ts';
import type { Valuation } from './valuation.ts';

/** The outcome: that of the rule that holds; else what the rules still possible and the legal default may lead to. */
export function outcomeOf(valuation: Valuation): Value {
  const { model } = valuation;
  const holding = model.rules.filter(({ name }) => valuation.truthOf(name) === true);
  if (holding.length > 1) {
    throw new PolicyError([
      { code: 'rules-overlap', at: '/rules', file: model.decision, names: holding.map(({ name }) => name) },
    ]);
  }
  if (holding[0] !== undefined) return holding[0].event.outcome;
  const possible = model.rules.filter(({ name }) => isUnknown(valuation.truthOf(name)));
  return eitherOf([...possible.map(({ event }) => event.outcome), model.otherwise.outcome]);
}
