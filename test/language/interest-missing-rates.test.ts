import { describe, expect, test } from 'vitest';
import { Unknown } from '../../src/language/run-time/value.ts';
import { decimal } from '../../src/values/decimal.ts';
import { timeline } from '../../src/values/timeline.ts';
import { accrued, plain, shown, unpaid } from './interest.ts';

describe('days without a rate', () => {
  const rates = timeline([{ from: '2025-01-01', value: decimal('10') }], {
    answersTo: '2025-01-31',
    table: 'invented-rate',
  });
  const missing = new Unknown('invented-rate');
  const paid = [{ date: '2025-02-03', amount: decimal('100.00') }];
  const balance = unpaid(decimal('365.00'), paid);
  const terms = { ...plain, from: '2025-01-22', to: '2025-02-11' } as const;
  const known = { days: 20, metByPayments: decimal('0'), balance: decimal('265') };

  test('the days and the balance are known, the interest is not', () => {
    const expected = { ...known, interest: missing, eachDayRounded: missing };
    expect(accrued(balance, rates, terms)).toEqual(expected);
    expect(accrued(balance, rates, { ...terms, paymentsMeet: 'nothing-until-cleared' })).toEqual(expected);
  });

  test('only days with a balance above nil ask for a rate', () => {
    const cleared = unpaid(decimal('365.00'), [{ date: '2025-02-01', amount: decimal('365.00') }]);
    expect(shown(accrued(cleared, rates, terms))).toMatchObject({ days: 10, interest: '1.0000000000' });
    const result = accrued(cleared, rates, { ...terms, finalDay: 'counted' });
    expect([result.days, result.interest]).toEqual([11, missing]);
  });

  test('a balance that rests on the interest is unknown after them, and all with it but how many days there may be', () => {
    const result = accrued(balance, rates, { ...terms, paymentsMeet: 'interest-first' });
    expect(result).toEqual({
      days: new Unknown(null, [20, 12]), // Once the payment has met all of it, or not.
      interest: missing,
      eachDayRounded: missing,
      metByPayments: missing,
      balance: missing,
    });
    const unmoved = accrued(unpaid(decimal('265.00')), rates, { ...terms, paymentsMeet: 'interest-first' });
    expect(unmoved).toEqual({ ...known, interest: missing, eachDayRounded: missing });
  });

  test('interest that bears interest leaves the days unknown too, but not the principal', () => {
    const result = accrued(balance, rates, { ...terms, onInterest: 'daily' });
    const days = new Unknown(null, [20, 19, 18, 17, 16, 15, 14, 13, 12, 11]);
    expect(result).toEqual({ ...known, days, interest: missing, eachDayRounded: missing });
    const oneDay = accrued(balance, rates, { ...terms, to: '2025-02-02', onInterest: 'daily' });
    expect([oneDay.days, oneDay.interest]).toEqual([11, missing]);
  });

  test('a balance that does not answer is told for the day it does not answer for', () => {
    const short = timeline([{ from: '2025-01-22', value: decimal('1') }], {
      answersTo: '2025-02-10',
      table: 'balance',
    });
    expect(accrued(short, rates, terms)).toEqual({
      ...known,
      interest: missing,
      eachDayRounded: missing,
      balance: new Unknown('balance'),
    });
  });
});
