import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Source } from '../../src/core/encode.ts';
import type { InnerPolicy } from '../../src/inner-policy.ts';
import { PolicyError } from '../../src/language/answer/policy-error.ts';
import { arbitrariesOf } from '../../src/verify/arbitraries.ts';
import { seed } from '../seed.ts';
import { encodings, knowAnswersAlike, knowNamesAlike, needsBothWays } from './needs-both-ways.ts';

/** How often needs were compared, and were the same or not where core terms know less of what lies between facts and answers. */
export interface Counts {
  same: number;
  /** Of the answers they know the same, of the names between some less. */
  different: number;
  /** Of the answers they know less. */
  less: number;
}

/**
 * The paths that a decision needs are the same in core terms, in the same order, wherever these know the same of every name as
 * `evaluate` does.
 */
export function needsTheSame(policy: InnerPolicy, counts: Counts, further: Partial<Source> = {}) {
  const { factsFor, readingsFor } = arbitrariesOf(policy);
  const encodedOf = encodings(policy, further);
  return (decision: string) => {
    const readings = fc.constantFrom(...fc.sample(readingsFor(decision), { numRuns: 2, seed }));
    return fc.property(factsFor(decision, { unknown: 0.3 }), readings, (facts, readings) => {
      const encoded = encodedOf(decision, readings);
      const valuation = policy.valuationOf(decision, facts, { readings });
      const needs = unlessRefused(() => needsBothWays(encoded, valuation, policy));
      if (needs === null) return;
      const [mine, theirs] = [needs.inCore.join(', '), needs.evaluated.join(', ')];
      if (!knowAnswersAlike(encoded, valuation)) counts.less += 1;
      else if (mine === theirs) counts.same += 1;
      else if (knowNamesAlike(policy, encodedOf, readings, valuation))
        throw new Error(`needs ${mine} in core terms, ${theirs} by evaluate`);
      else counts.different += 1;
    });
  };
}

/** What goes out of range with nothing left to give is no decision. */
function unlessRefused<T>(work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    if (error instanceof PolicyError) return null;
    throw error;
  }
}

export function testNeeds(policy: InnerPolicy): void {
  const numRuns = Number(process.env.RUNS ?? 30);
  const counts: Counts = { same: 0, different: 0, less: 0 };
  const needs = needsTheSame(policy, counts);

  describe('what is needed in core terms', () => {
    it.each(policy.decisions)('of %s is what evaluate needs, in the same order', (decision) => {
      fc.assert(needs(decision), { numRuns });
    });

    it('is compared nearly always, and the same nearly always', () => {
      const all = counts.same + counts.different + counts.less;
      if (process.env.RUNS !== undefined) console.info(counts);
      expect(all).toBeGreaterThan(0.9 * numRuns * policy.decisions.length);
      expect(counts.less).toBeLessThanOrEqual(0.05 * all);
      expect(counts.different).toBeLessThanOrEqual(Math.ceil(0.01 * all));
    });
  });
}
