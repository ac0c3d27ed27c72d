import type { WhyNot } from '../language/answer/why-not.ts';
import { outcomesOf } from '../language/model/outcomes.ts';
import { deepFreeze } from '../language/run-time/deep-freeze.ts';
import { reasonOf } from './reasons.ts';
import { telling } from './telling.ts';
import type { Valuation } from './valuation.ts';

/** Of each outcome that is ruled out why it is, in the order of the rules. While an answer is open, what it may still be is no such outcome. */
export function whyNotOf(valuation: Valuation): readonly WhyNot[] {
  const { rules, otherwise } = valuation.model;
  const on = telling();
  return deepFreeze(
    outcomesOf(valuation.model).flatMap((outcome): WhyNot[] => {
      const giving = rules.filter(({ event }) => event.outcome === outcome);
      if (giving.some(({ name }) => valuation.truthOf(name) !== false)) return [];
      if (outcome === otherwise.outcome && !rules.some(({ name }) => valuation.truthOf(name) === true)) return [];
      return [{ outcome, because: giving.map(({ name }) => reasonOf(name, valuation, on)) }];
    }),
  );
}
