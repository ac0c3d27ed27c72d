import { PolicyError } from '../language/answer/policy-error.ts';
import type { Consultation } from '../language/model/decision-model.ts';
import { eitherOf } from '../language/run-time/either-of.ts';
import { isUnknown, type Value } from '../language/run-time/value.ts';
import type { Valuation } from './valuation.ts';

/** What a decision that is consulted answers; of one that is asked everywhere a list. */
export function answerOf({ value, everywhere }: Consultation, others: readonly Valuation[]): Value {
  const answers = others.map((other) =>
    value === null ? outcomeOf(other) : other.valueOf(other.model.values.get(value)?.term ?? ''),
  );
  return everywhere ? answers : (answers[0] as Value);
}

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
