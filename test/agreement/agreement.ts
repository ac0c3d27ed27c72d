import * as fc from 'fast-check';
import { Engine } from 'json-rules-engine';
import { describe, expect, it } from 'vitest';
import { type Judged, lawsOf } from '../../src/verify/laws.ts';
import { contract, ruleFiles } from '../rules/contract.ts';
import { draws } from '../seed.ts';

/** Every decision of the folder of rule files. */
export const decisions: readonly string[] = Object.keys(ruleFiles);

export const runs = draws(300);

/** Has a file of its own, because it takes longest; `others` are tried together. */
export const alone = ['termination-charge', 'late-payment-interest', 'price-rise-exit', 'moving-home-refund'];
export const others: readonly string[] = decisions.filter((decision) => !alone.includes(decision));

/** Both evaluators are tried on random facts, half of the accounts partial, under random readings. */
export function testAgreement(tried: readonly string[]): void {
  describe.each(tried)('%s', (decision) => {
    it(`is decided alike by both evaluators, ${runs} times`, { timeout: 600_000 }, async () => {
      const decided = { compiled: 0, byEngine: 0 };
      const judged: Judged = {
        ...contract,
        evaluate(id, facts, options) {
          const answer = contract.evaluate(id, facts as never, options);
          if (answer.outcome !== null) decided.compiled += 1;
          return answer;
        },
        async evaluateWithEngine(id, facts, options) {
          const answer = await contract.evaluateWithEngine(id, facts as never, options);
          if (answer.outcome !== null) decided.byEngine += 1;
          return answer;
        },
      };
      const engineRuns = await countingEngineRuns(() =>
        fc.assert(lawsOf(judged).evaluatorsAgree(decision), { numRuns: runs }),
      );
      expect(engineRuns).toBeGreaterThanOrEqual(runs);
      expect(decided.compiled).toBeGreaterThan(runs / 2);
      expect(decided.byEngine).toBe(decided.compiled);
    });
  });
}

/** How many times json-rules-engine itself ran. */
export async function countingEngineRuns(work: () => Promise<unknown>): Promise<number> {
  const original = Engine.prototype.run;
  let runs = 0;
  Engine.prototype.run = function (...given) {
    runs += 1;
    return original.apply(this, given);
  };
  try {
    await work();
  } finally {
    Engine.prototype.run = original;
  }
  return runs;
}
