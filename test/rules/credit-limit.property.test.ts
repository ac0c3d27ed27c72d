import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { contract } from './contract.ts';

const pence = fc.integer({ min: 0, max: 100_000_000 });
const nearby = fc.integer({ min: -2, max: 2 });
const money = (amount: number) => (amount / 100).toFixed(2);

const decide = (limit: number, balance: number) =>
  contract.evaluate('credit-limit', { account: { creditLimit: money(limit), balance: money(balance) } });

test('P65 a balance is beyond the limit exactly when it is more, and raising the limit brings nothing beyond it', () => {
  fc.assert(
    fc.property(pence, fc.oneof(pence, nearby), pence, (limit, other, raise) => {
      const balance = Math.abs(other) <= 2 ? Math.max(0, limit + other) : other;
      const { outcome, values } = decide(limit, balance);
      expect(outcome).toBe(balance > limit ? 'beyond' : 'within');
      expect(values.interestMayFollow).toBe(balance > limit);
      if (outcome === 'within') expect(decide(limit + raise, balance).outcome).toBe('within');
    }),
    { numRuns: 300 },
  );
});
