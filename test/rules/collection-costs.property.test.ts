import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { contract } from './contract.ts';

const pence = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 100_000_000 }));
const money = (amount: number) => (amount / 100).toFixed(2);

test('P64 what can be passed on is never above the cost or the reasonable cost, and is the lesser of them', () => {
  fc.assert(
    fc.property(pence, pence, (cost, reasonable) => {
      const collection = { costsIncurred: money(cost), reasonableCosts: money(reasonable) };
      const { outcome, values } = contract.evaluate('collection-costs', { collection });
      const lesser = Math.min(cost, reasonable);
      expect(values.recoverable).toBe(money(lesser));
      expect(outcome).toBe(lesser > 0 ? 'recoverable' : 'none');
    }),
    { numRuns: 200 },
  );
});
