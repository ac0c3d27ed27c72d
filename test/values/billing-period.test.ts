import { describe, expect, test } from 'vitest';
import { billingPeriodOf } from '../../src/values/billing-period.ts';
import { addDays, daysBetween } from '../../src/values/date.ts';

describe('the billing period of a day', () => {
  test.each([
    ['2025-04-01', 1, '2025-04-01', '2025-05-01'],
    ['2025-04-30', 1, '2025-04-01', '2025-05-01'],
    ['2025-04-14', 15, '2025-03-15', '2025-04-15'],
    ['2025-04-15', 15, '2025-04-15', '2025-05-15'],
    ['2025-01-01', 2, '2024-12-02', '2025-01-02'],
    ['2025-12-31', 31, '2025-12-31', '2026-01-31'],
    ['2025-01-30', 31, '2024-12-31', '2025-01-31'],
  ])('%s, billed on %i', (day, billingDay, from, next) => {
    expect(billingPeriodOf(day, billingDay)).toEqual({ from, next });
  });

  test.each([
    ['2025-02-27', 31, '2025-01-31', '2025-02-28'],
    ['2025-02-28', 31, '2025-02-28', '2025-03-31'],
    ['2024-02-28', 30, '2024-01-30', '2024-02-29'],
    ['2024-02-29', 30, '2024-02-29', '2024-03-30'],
    ['2025-02-28', 29, '2025-02-28', '2025-03-29'],
    ['2025-04-29', 31, '2025-03-31', '2025-04-30'],
    ['2025-05-30', 31, '2025-04-30', '2025-05-31'],
  ])('%s, billed on %i: pulled back in the short month alone', (day, billingDay, from, next) => {
    expect(billingPeriodOf(day, billingDay)).toEqual({ from, next });
  });

  test('periods follow one another without a gap, 28 to 31 days each', () => {
    for (let billingDay = 1; billingDay <= 31; billingDay += 1) {
      let period = billingPeriodOf('2023-06-15', billingDay);
      for (let month = 0; month < 30; month += 1) {
        const days = daysBetween(period.from, period.next);
        expect(days).toBeGreaterThanOrEqual(28);
        expect(days).toBeLessThanOrEqual(31);
        expect(billingPeriodOf(addDays(period.next, -1), billingDay)).toEqual(period);
        const after = billingPeriodOf(period.next, billingDay);
        expect(after.from).toBe(period.next);
        period = after;
      }
    }
  });
});
