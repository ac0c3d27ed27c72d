import { PolicyError } from '../language/answer/policy-error.ts';
import { isUnknown, UNKNOWN, type Value } from '../language/run-time/value.ts';
import type { Valuation } from './valuation.ts';

/** The outcome: that of the rule that holds; else the one that every rule still possible and the legal default share; else unknown. */
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
  return possible.every(({ event }) => event.outcome === model.otherwise.outcome) ? model.otherwise.outcome : UNKNOWN;
}
