import * as fc from 'fast-check';
import { type DecisionId, evaluate, PolicyError } from '../../src/index.ts';
import { type ByHand, leftOut } from './by-hand/form.ts';
import { byHand } from './by-hand/index.ts';
import { randomFacts } from './random-facts.ts';

/** How many facts were held against one another, and what came of them. */
export interface Compared {
  readonly answered: number;
  readonly refused: number;
  /** Facts that leave out what a function by hand needs. */
  readonly passedOver: number;
}

/** The answer as text: outcome and values, or the places of the issues in order, with the first code of each. */
export function told(answer: ByHand<object> | { outcome: string | null; values: object }): string {
  if (typeof answer === 'symbol') return 'left out';
  if ('issues' in answer)
    return JSON.stringify([...new Map(answer.issues.toReversed().map(({ code, at }) => [at, code]))]);
  return JSON.stringify([answer.outcome, answer.values]);
}

export function ours(decision: DecisionId, facts: unknown): ByHand<object> {
  try {
    return evaluate(decision, facts as never);
  } catch (error) {
    if (error instanceof PolicyError) return { issues: error.issues };
    throw error;
  }
}

/** Holds a function written by hand against the rule. Throws with the facts on which they differ. */
export function compareByHand(
  decision: keyof typeof byHand,
  runs: number,
  seed: number,
  answer: (facts: unknown) => ByHand<object> = byHand[decision],
): Compared {
  const compared = { answered: 0, refused: 0, passedOver: 0 };
  const same = fc.property(randomFacts(decision), (facts) => {
    const hand = answer(facts);
    if (hand === leftOut) {
      compared.passedOver += 1;
      return;
    }
    const [one, other] = [told(hand), told(ours(decision, facts))];
    if (one !== other) throw new Error(`${decision}: by hand ${one}, by rule ${other}`);
    compared['issues' in hand ? 'refused' : 'answered'] += 1;
  });
  fc.assert(same, { numRuns: runs, seed });
  return compared;
}
