import type { Answers, Facts } from '../../rules/answers.ts';
import { arbitrariesOf } from '../../src/verify/arbitraries.ts';
import { contract } from '../rules/contract.ts';

export type Readings = Readonly<Record<string, string>>;
export type DecisionId = keyof Answers;

/** What answers: the contract, or one with a rule broken on purpose. */
export type Answering = Pick<typeof contract, 'evaluate'>;

/** An outcome and the values with it. */
export type Answered<Id extends DecisionId> = {
  readonly outcome: Answers[Id]['outcome'] | null;
} & Answers[Id]['values'];

/** The outcome and the values of one decision, side by side. */
export function answerTo<Id extends DecisionId>(
  decision: Id,
  facts: object,
  readings: Readings = {},
  by: Answering = contract,
): Answered<Id> {
  const { outcome, values } = by.evaluate(decision, facts as never, { readings });
  return { outcome, ...values } as unknown as Answered<Id>;
}

/** Facts and readings of the contract. */
export const { factsFor, readingsFor } = arbitrariesOf<Facts, DecisionId, Readings>(contract);
