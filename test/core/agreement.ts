import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { InnerPolicy } from '../../src/inner-policy.ts';
import { holdsUnknown } from '../../src/language/run-time/holds-unknown.ts';
import { sameValue, toPlainValue } from '../../src/language/run-time/value.ts';
import { arbitrariesOf } from '../../src/verify/arbitraries.ts';
import { draws } from '../seed.ts';
import { answersOf } from './answers.ts';
import { encoding } from './encoded.ts';

const numRuns = draws(20);

/** Every decision of a policy is put on random facts under random readings, in core terms and to `evaluate`. */
export function testAgreement(policy: InnerPolicy): void {
  const { factsFor, readingsFor } = arbitrariesOf(policy);

  describe.each(policy.decisions)('%s in core terms', (decision) => {
    const encoded = encoding(decision, {}, policy);
    const readings = fc.constantFrom(...fc.sample(readingsFor(decision), { numRuns: 20 }));

    /** Compares what is known both ways, and counts it and what `evaluate` alone knows. */
    const agreement = (unknown: number, onLess: (fault: string) => void, counts = { known: 0, less: 0 }) => {
      const property = fc.property(factsFor(decision, { unknown }), readings, (facts, readings) => {
        const valuation = policy.valuationOf(decision, facts, { readings });
        for (const { name, inCore, evaluated } of answersOf(encoded(readings, unknown > 0), valuation)) {
          const [mine, theirs] = [inCore, evaluated].map((value) => JSON.stringify(toPlainValue(value)));
          const fault = `\`${name}\` is ${mine} in core terms, ${theirs} by evaluate`;
          if (holdsUnknown(inCore)) {
            if (holdsUnknown(evaluated)) continue;
            counts.less += 1;
            onLess(fault);
          } else if (holdsUnknown(evaluated)) throw new Error(fault);
          else {
            counts.known += 1;
            if (!sameValue(inCore, evaluated)) throw new Error(fault);
          }
        }
      });
      return { property, counts };
    };

    it(`is answered as by evaluate when all facts are given`, () => {
      const { property, counts } = agreement(0, (fault) => {
        throw new Error(fault);
      });
      fc.assert(property, { numRuns });
      expect(counts.known).toBeGreaterThanOrEqual(numRuns / 2);
    });

    it(`is answered as by evaluate, or not at all, when facts are missing`, () => {
      const { property, counts } = agreement(0.2, () => undefined);
      fc.assert(property, { numRuns });
      expect(counts.less).toBeLessThan(0.2 * counts.known);
    });
  });
}
