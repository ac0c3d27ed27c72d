import { describe, expect, test } from 'vitest';
import bankRate from '../../rules/tables/bank-rate.json' with { type: 'json' };
import type { Value } from '../../src/language/run-time/value.ts';
import { addDays, daysBetween } from '../../src/values/date.ts';
import { type Decimal, decimal, toPlaces, toPlain } from '../../src/values/decimal.ts';
import { spans } from '../../src/values/timeline.ts';
import { call } from './callable.ts';
import { accrued, plain, ratesFrom, type Terms, unpaid } from './interest.ts';
import examples from './interest-examples.json' with { type: 'json' };

// Worked examples that others published, each by the convention it states, put together from our operators.

interface Sum {
  principal: string;
  annual_rate_percent: string;
  days: number;
  from?: string;
  to?: string;
}

const pounds = (x: Value) => toPlaces(x as Decimal, 2);
const roundedToPenny = (x: Value) => call('roundedToPenny', [x]);
const roundedDownToPenny = (x: Value) => call('roundedDownToPenny', [x]);

/** What accrues in so many days; which days they are makes no difference in a year of 365. */
function over(days: number, { principal, annual_rate_percent: percent }: Sum) {
  const terms = { ...plain, from: '1996-02-01', to: addDays('1996-02-01', days) };
  return accrued(unpaid(decimal(principal)), ratesFrom([['0001-01-01', percent]]), terms);
}

const conventions: Readonly<Record<string, (inputs: never, expected: never) => void>> = {
  'day rounded half up, then times the days': (sum: Sum, expected: { daily: string; interest: string }) => {
    expect(pounds(over(1, sum).eachDayRounded)).toBe(expected.daily);
    expect(pounds(over(sum.days, sum).eachDayRounded)).toBe(expected.interest);
  },

  'day rounded down, then times the days': (sum: Required<Sum>, expected: { daily: string; interest: string }) => {
    const daily = roundedDownToPenny(over(1, sum).interest);
    const days = call('daysUntil', [sum.from, sum.to]);
    expect([pounds(daily), days]).toEqual([expected.daily, sum.days]);
    expect(pounds(call('times', [daily, days]))).toBe(expected.interest);
  },

  // The one example says "roughly" so many whole pounds.
  'exact, then rounded half up': (sum: Sum, expected: { daily: string; interest_approx: string }) => {
    expect(pounds(roundedToPenny(over(1, sum).interest))).toBe(expected.daily);
    expect(pounds(roundedToPenny(over(sum.days, sum).interest)).split('.')[0]).toBe(expected.interest_approx);
  },

  'days from due to before paid less one, a year of 365, rounded once': (
    debt: { principal: string; due: string; paid: string; rates: { from: string; percent: string }[] },
    expected: { interest: string },
  ) => {
    const to = call('dayBefore', [debt.paid]) as string;
    const rates = ratesFrom(debt.rates.map(({ from, percent }) => [from, percent] as const));
    const { interest } = accrued(unpaid(decimal(debt.principal)), rates, { ...plain, from: debt.due, to });
    expect(pounds(roundedToPenny(interest))).toBe(pounds(decimal(expected.interest)));
  },

  'first day left out, last counted, a year of its own days, each window rounded down': (
    {
      principal,
      windows,
    }: {
      principal: string;
      windows: { from: string; to: string; days: number; rate_percent: string; interest: string }[];
    },
    expected: { interest: string },
  ) => {
    const rates = ratesFrom(windows.map((window) => [window.from, window.rate_percent] as const));
    const accruals = windows.map((window, i) => {
      const from = i === 0 ? addDays(window.from, 1) : window.from;
      const terms: Terms = { ...plain, year: 'actual-actual', from, to: addDays(window.to, 1) };
      return accrued(unpaid(decimal(principal)), rates, terms);
    });
    const rounded = accruals.map(({ interest }) => roundedDownToPenny(interest));
    expect(accruals.map(({ days }) => days)).toEqual(windows.map(({ days }) => days));
    expect(rounded.map(pounds)).toEqual(windows.map(({ interest }) => interest));
    expect(pounds(call('sumOf', [rounded]))).toBe(expected.interest);
  },

  'days from one to the other, one end counted': (
    { start, end }: { start: string; end: string },
    expected: { days: number },
  ) => {
    expect(call('daysUntil', [start, end])).toBe(expected.days);
  },

  'a rate applies from its own day, both ends counted': (
    { first_day: first, last_day: last }: { first_day: string; last_day: string },
    expected: { periods: object[] },
  ) => {
    const rates = ratesFrom(bankRate.entries.map(({ from, value }) => [from, value] as const));
    const periods = spans(rates, first, addDays(last, 1)).map(({ from, to, value }) => ({
      from,
      to: addDays(to, -1),
      bank_rate_percent: toPlain(value as Decimal),
      days: daysBetween(from, to),
    }));
    expect(periods).toEqual(expected.periods);
  },
};

describe.each(Object.entries(conventions))('%s', (convention, check) => {
  const rows = examples.filter((row) => row.convention === convention);
  test.each(rows.map((row) => [row.id, row] as const))('%s', (_id, { inputs, expected }) => {
    expect.hasAssertions();
    check(inputs as never, expected as never);
  });
});

test('every example states one of these conventions, and every convention has an example', () => {
  expect([...new Set(examples.map((row) => row.convention))].sort()).toEqual(Object.keys(conventions).sort());
});
