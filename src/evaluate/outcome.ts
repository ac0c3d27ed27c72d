import { PolicyError } from '../language/answer/policy-error.ts';
import type { Consultation, Rule } from '../language/model/decision-model.ts';
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
  const { rules, otherwise } = valuation.model;
  let holding: Rule | null = null;
  let isOpen = false;
  for (const rule of rules) {
    const held = valuation.truthOf(rule.name);
    if (held === true) {
      if (holding !== null) throw overlapping(valuation);
      holding = rule;
    } else if (isUnknown(held)) isOpen = true;
  }
  if (holding !== null) return holding.event.outcome;
  if (!isOpen) return otherwise.outcome;
  const possible = rules.filter(({ name }) => isUnknown(valuation.truthOf(name)));
  return eitherOf([...possible.map(({ event }) => event.outcome), otherwise.outcome]);
}

function overlapping(valuation: Valuation): PolicyError {
  const { decision, rules } = valuation.model;
  const names = rules.filter(({ name }) => valuation.truthOf(name) === true).map(({ name }) => name);
  return new PolicyError([{ code: 'rules-overlap', at: '/rules', file: decision, names }]);
}
