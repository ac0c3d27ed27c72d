import { describe, expect, test } from 'vitest';
import { type Decimal, decimal, toPlaces } from '../../src/values/decimal.ts';
import type { Timeline } from '../../src/values/timeline.ts';
import { call } from './callable.ts';
import { accrued, plain, ratesFrom, shown, type Terms, unpaid } from './interest.ts';

const aboveBase = (base: Timeline<Decimal>) => call('withPointsAdded', [base, decimal('4')]) as Timeline<Decimal>;
const rate = aboveBase(ratesFrom([['2000-01-01', '4.75']]));
// The ids are those of the golden cases of late-payment-interest, whose figures these are.
describe('golden cases', () => {
  const paid = (date: string, amount: string) => ({ date, amount: decimal(amount) });
  test.each<[string, Timeline<Decimal>, Timeline<Decimal>, Partial<Terms> & { from: string; to: string }, object]>([
    [
      'INT-01: thirty-one days',
      unpaid(decimal('100.00'), [paid('2025-03-17', '100.00')]),
      rate,
      { from: '2025-02-14', to: '2025-03-17' },
      { days: 31, interest: '0.7431506849', balance: '0.0000000000' },
    ],
    [
      'INT-08: the base rate changes',
      unpaid(decimal('250.00')),
      aboveBase(
        ratesFrom([
          ['2024-11-07', '4.75'],
          ['2025-02-25', '4.50'],
        ]),
      ),
      { from: '2025-02-15', to: '2025-03-17' },
      { days: 30, interest: '1.7636986301', balance: '250.0000000000' },
    ],
    [
      'INT-14: a part payment',
      unpaid(decimal('200.00'), [paid('2025-03-01', '80.00')]),
      rate,
      { from: '2025-02-14', to: '2025-03-17' },
      { days: 31, interest: '1.1794520548', balance: '120.0000000000', met: '0.0000000000' },
    ],
    [
      'INT-18: a leap day in a year of 365',
      unpaid(decimal('365.00')),
      rate,
      { from: '2024-02-15', to: '2024-03-15' },
      { days: 29, interest: '2.5375000000' },
    ],
    [
      'INT-29: the final day counted',
      unpaid(decimal('100.00'), [paid('2025-03-17', '100.00')]),
      rate,
      { from: '2025-02-14', to: '2025-03-17', finalDay: 'counted' },
      { days: 32, interest: '0.7671232877' },
    ],
    [
      'INT-40: payments meet the interest first',
      unpaid(decimal('200.00'), [paid('2025-03-16', '80.00')]),
      rate,
      { from: '2025-02-14', to: '2025-04-14', paymentsMeet: 'interest-first' },
      { days: 59, interest: '2.2826022706', met: '1.4383561644', balance: '121.4383561644' },
    ],
    [
      'INT-52: interest on interest',
      unpaid(decimal('1000.00')),
      rate,
      { from: '2025-01-15', to: '2026-01-15', onInterest: 'daily' },
      { days: 365, interest: '91.4308192707', balance: '1000.0000000000' },
    ],
  ])('%s', (_name, balance, rates, terms, expected) => {
    expect(shown(accrued(balance, rates, { ...plain, ...terms }))).toMatchObject(expected);
  });
});

describe('the final day', () => {
  const hundred = (paidOn: string | null) =>
    unpaid(decimal('36500.00'), paidOn === null ? [] : [{ date: paidOn, amount: decimal('36500.00') }]);
  const atOne = ratesFrom([['2000-01-01', '1']]);
  const daysOf = (balance: Timeline<Decimal>, from: string, to: string, finalDay: Terms['finalDay']) => {
    const { days, interest } = accrued(balance, atOne, { ...plain, from, to, finalDay });
    expect(toPlaces(interest as Decimal, 10)).toBe(`${days}.0000000000`);
    return days;
  };

  test.each<[string, string | null, string, string, number, number]>([
    ['never paid: the end of the days', null, '2025-01-01', '2025-01-11', 10, 11],
    ['paid in between', '2025-01-06', '2025-01-01', '2025-01-11', 5, 6],
    ['paid on the last day', '2025-01-11', '2025-01-01', '2025-01-11', 10, 11],
    ['paid on the first day', '2025-01-01', '2025-01-01', '2025-01-11', 0, 1],
    ['paid before the first day', '2024-12-31', '2025-01-01', '2025-01-11', 0, 0],
    ['paid after the last day', '2025-01-12', '2025-01-01', '2025-01-11', 10, 11],
    ['one and the same day', null, '2025-01-01', '2025-01-01', 0, 1],
    ['paid on one and the same day', '2025-01-01', '2025-01-01', '2025-01-01', 0, 1],
    ['the end before the start', null, '2025-01-02', '2025-01-01', 0, 0],
  ])('%s', (_name, paidOn, from, to, leftOut, counted) => {
    expect(daysOf(hundred(paidOn), from, to, 'left-out')).toBe(leftOut);
    expect(daysOf(hundred(paidOn), from, to, 'counted')).toBe(counted);
  });

  test('bears the rate of that day on the balance before its payment', () => {
    const rates = ratesFrom([
      ['2000-01-01', '1'],
      ['2025-01-06', '3'],
    ]);
    const terms = { ...plain, from: '2025-01-01', to: '2025-01-11', finalDay: 'counted' } as const;
    expect(shown(accrued(hundred('2025-01-06'), rates, terms))).toMatchObject({ days: 6, interest: '8.0000000000' });
  });

  test('a balance that starts at nil and rises is not cleared before it is owed', () => {
    const rising = ratesFrom([
      ['0001-01-01', '0'],
      ['2025-01-03', '36500'],
      ['2025-01-06', '0'],
    ]);
    expect(daysOf(rising, '2025-01-01', '2025-01-11', 'left-out')).toBe(3);
    expect(daysOf(rising, '2025-01-01', '2025-01-11', 'counted')).toBe(4);
  });

  test('its interest is met by no payment and bears none', () => {
    const balance = unpaid(decimal('36500.00'), [
      { date: '2025-01-02', amount: decimal('36501.00') },
      { date: '2025-01-04', amount: decimal('5.00') },
    ]);
    const terms = { ...plain, from: '2025-01-01', finalDay: 'counted', onInterest: 'daily' } as const;
    const results = ['2025-01-03', '2025-03-01'].map((to) =>
      shown(accrued(balance, atOne, { ...terms, to, paymentsMeet: 'interest-first' })),
    );
    const expected = { days: 2, interest: '2.0000273973', met: '1.0000000000' };
    expect(results).toMatchObject([
      { ...expected, balance: '0.0000000000' },
      { ...expected, balance: '-5.0000000000' },
    ]);
  });
});

describe('what payments meet', () => {
  const atOne = ratesFrom([['2000-01-01', '1']]);
  const balance = unpaid(decimal('36500.00'), [
    { date: '2024-12-01', amount: decimal('10000.00') },
    { date: '2025-01-11', amount: decimal('26500.00') },
  ]);
  const terms = { ...plain, from: '2025-01-01', to: '2025-02-01' } as const;

  test('nothing until all is cleared: the whole amount bears interest, and nothing after', () => {
    const result = shown(accrued(balance, atOne, { ...terms, paymentsMeet: 'nothing-until-cleared' }));
    expect(result).toMatchObject({ days: 10, interest: '10.0000000000', balance: '0.0000000000' });
  });

  test('a payment before the first day all goes to the balance', () => {
    const result = shown(accrued(balance, atOne, { ...terms, paymentsMeet: 'interest-first' }));
    // 26500 at 1 % for 10 days is met; as much is left of the principal for the 21 days after.
    expect(result).toMatchObject({ days: 31, met: '7.2602739726', balance: '7.2602739726' });
  });

  test('interest left when the principal is paid goes on bearing interest if it bears any', () => {
    const paid = unpaid(decimal('36500.00'), [{ date: '2025-01-02', amount: decimal('36500.00') }]);
    const result = accrued(paid, ratesFrom([['2000-01-01', '36500']]), {
      ...plain,
      from: '2025-01-01',
      to: '2025-01-04',
      onInterest: 'daily',
    });
    // At 100 per cent a day: 36500, then on that 36500, then on both.
    expect(shown(result)).toMatchObject({ days: 3, interest: '146000.0000000000', balance: '0.0000000000' });
  });

  test('while interest that bears interest is unpaid, not all is cleared', () => {
    const paid = unpaid(decimal('36500.00'), [{ date: '2025-01-02', amount: decimal('36500.00') }]);
    const until = { ...plain, from: '2025-01-01', to: '2025-01-03', paymentsMeet: 'nothing-until-cleared' } as const;
    expect(shown(accrued(paid, atOne, until))).toMatchObject({ days: 1, interest: '1.0000000000' });
    const daily = shown(accrued(paid, atOne, { ...until, onInterest: 'daily' }));
    // The second day bears interest on 36500 and the 1.00 of the first.
    expect(daily).toMatchObject({ days: 2, interest: '2.0000273973', balance: '0.0000000000' });
  });

  test('no days: the balance is still that at the end of the last, later payments left out', () => {
    const none = { ...plain, from: '2025-01-12', paymentsMeet: 'interest-first' } as const;
    expect(shown(accrued(balance, atOne, { ...none, to: '2025-01-10' }))).toMatchObject({
      days: 0,
      balance: '26500.0000000000',
    });
    expect(shown(accrued(balance, atOne, { ...none, to: '2025-01-11' }))).toMatchObject({
      days: 0,
      met: '0.0000000000',
      balance: '0.0000000000',
    });
  });

  test('what is paid beyond the debt is a credit', () => {
    const over = unpaid(decimal('100.00'), [{ date: '2025-01-05', amount: decimal('130.00') }]);
    expect(shown(accrued(over, atOne, terms))).toMatchObject({ days: 4, balance: '-30.0000000000' });
  });
});

describe('the length of the year', () => {
  const terms = { ...plain, from: '2023-12-31', to: '2024-01-02' } as const;
  const balance = unpaid(decimal('36500.00'));
  const atOne = ratesFrom([['2000-01-01', '1']]);

  test('one day at a 365th, one at a 366th', () => {
    const result = shown(accrued(balance, atOne, { ...terms, year: 'actual-actual' }));
    expect(result.interest).toBe(toPlaces(decimal('1.99726775956284153005'), 10));
    expect(shown(accrued(balance, atOne, terms)).interest).toBe('2.0000000000');
  });
});

test('rounded each day: every day is rounded by itself', () => {
  const terms = { ...plain, from: '2025-01-01', to: '2025-02-20' } as const;
  // 1000.00 at 8.5 % is 0.2328… a day: 0.23 fifty times, though the whole is 11.64.
  const result = shown(accrued(unpaid(decimal('1000.00')), ratesFrom([['2000-01-01', '8.5']]), terms));
  expect(result).toMatchObject({ eachDayRounded: '11.50', interest: '11.6438356164' });
});
