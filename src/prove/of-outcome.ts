import { type Coded, textIn } from '../core/coded.ts';
import type { Encoded } from '../core/encode.ts';
import { and, equal, FALSE, type Formula, not } from './formula.ts';
import { opened, type Scope } from './opened.ts';
import type { Asked, Proving } from './proving.ts';
import type { Result, Witness } from './result.ts';
import { settle } from './settle.ts';
import { smaller } from './smaller.ts';
import type { Symbolic } from './symbolic.ts';

const isKnown = (on: Symbolic, { unknown }: Coded): Formula => not(on.formula(unknown));
const whatIn = (on: Symbolic, { what }: Coded): Formula => on.formula(textIn(what));

export const isOutcome = (on: Symbolic, coded: Coded, outcome: string): Formula =>
  and(isKnown(on, coded), equal(whatIn(on, coded), on.texts.code(outcome)));

/** Two outcomes are known and not the same. */
export function differ(on: Symbolic, one: Coded, other: Coded): Formula {
  const [a, b] = [whatIn(on, one), whatIn(on, other)];
  return a === b ? FALSE : and(isKnown(on, one), isKnown(on, other), not(equal(a, b)));
}

/** A statement about the outcome of one decision, for the customers of a scope. */
export async function settleOutcome(
  decision: string,
  scope: Scope,
  against: (on: Symbolic, encoded: Encoded) => Formula,
  proving: Proving,
  isSo: (outcome: string | null, asked?: Asked) => boolean,
): Promise<Result> {
  const { encoded, inputs, openReadings, kept, leftOut, assumed } = opened(decision, proving.of, scope);
  const areComplete = scope.leftOut === 'tables';
  const question = {
    inputs,
    openReadings,
    kept,
    areComplete,
    leftOut,
    assumed,
    against: (on: Symbolic) => against(on, encoded),
  };
  // One who wants facts for an answer is told with all that were given.
  const fewer = (facts: Witness['facts'], readings: Witness['readings']) =>
    isSo(null)
      ? facts
      : smaller(facts, (less) => {
          const outcome = proving.answer(decision, less, readings);
          return outcome !== undefined && isSo(outcome);
        });
  return settle(question, proving, async (facts, readings) => {
    const answer = await proving.ask(decision, facts, readings);
    if ('not' in answer) return answer;
    return isSo(answer.outcome, answer)
      ? { witness: { facts: fewer(facts, readings), readings, outcomes: [answer.outcome] } }
      : { not: `the evaluators answer the solver's customer ${answer.outcome ?? 'nothing yet'}` };
  });
}
