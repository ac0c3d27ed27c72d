import { describe, expect, test } from 'vitest';
import type { Facts } from '../../rules/answers.ts';
import bankRate from '../../rules/tables/bank-rate.json' with { type: 'json' };
import type { Options } from '../../src/policy-interface.ts';
import { decimal, ofInt, plus, times, toPlain } from '../../src/values/decimal.ts';
import { contract } from './contract.ts';

const interestOn = (facts: Facts, options: Options = {}) => contract.evaluate('late-payment-interest', facts, options);

describe('an invoice left unpaid while the base rate rose fourteen times', () => {
  const facts: Facts = {
    invoice: { date: '2021-10-01', dueDate: '2021-10-15', amount: '900.00', interestDemanded: null },
    payments: [],
    dispute: null,
    asOf: '2024-03-31',
  };
  // First day, base rate, days. Interest starts on 14 November 2021.
  const segments = [
    ['2021-11-14', '0.1', 32],
    ['2021-12-16', '0.25', 49],
    ['2022-02-03', '0.5', 42],
    ['2022-03-17', '0.75', 49],
    ['2022-05-05', '1', 42],
    ['2022-06-16', '1.25', 49],
    ['2022-08-04', '1.75', 49],
    ['2022-09-22', '2.25', 42],
    ['2022-11-03', '3', 42],
    ['2022-12-15', '3.5', 49],
    ['2023-02-02', '4', 49],
    ['2023-03-23', '4.25', 49],
    ['2023-05-11', '4.5', 42],
    ['2023-06-22', '5', 42],
    ['2023-08-03', '5.25', 241],
  ] as const;

  test('the segments are those of the table', () => {
    const changes = bankRate.entries.filter(({ from }) => from > '2021-11-14' && from < '2024-03-31');
    expect(changes).toHaveLength(14);
    expect(segments.slice(1).map(([from, value]) => ({ from, value }))).toEqual(changes);
    expect(segments.reduce((days, segment) => days + segment[2], 0)).toBe(868);
  });

  test('interest adds up over them, four points above each rate', () => {
    const percentDays = segments.map(([, base, days]) => times(plus(decimal(base), ofInt(4)), ofInt(days)));
    expect(toPlain(percentDays.reduce(plus))).toBe('6194.7');
    // 900 x 6194.7 / 36500.
    expect(interestOn(facts)).toMatchObject({
      outcome: 'may-charge',
      values: {
        accrualStart: '2021-11-14',
        accrualDays: 868,
        interestUnrounded: '152.7460273973',
        interest: '152.75',
        outstanding: '900.00',
      },
      needs: [],
      effects: [{ party: 'provider', modality: 'may', action: 'charge-interest', amount: '152.75', clause: 'S2.18' }],
      tables: [
        { name: 'bank-holidays', answersTo: '2028-12-31' },
        { name: 'bank-rate', answersTo: '2026-10-06' },
      ],
    });
  });

  test('it stops where the invoice is paid, and stays as it is', () => {
    const paid = { ...facts, payments: [{ date: '2024-03-31', amount: '900.00' }] };
    for (const asOf of ['2024-03-31', '2025-12-31', '2050-01-01'])
      expect(interestOn({ ...paid, asOf }).values).toMatchObject({ accrualDays: 868, interest: '152.75' });
  });

  test('the rate of the first day throughout', () => {
    // 4.1 per cent on 900.00 for 868 days.
    expect(interestOn(facts, { readings: { 'base-rate-day': 'fixed-at-start' } }).values).toMatchObject({
      interestUnrounded: '87.7512328767',
      interest: '87.75',
    });
  });
});

describe('at the end of the days that the base rate is known for', () => {
  const invoice = { date: '2026-08-03', dueDate: '2026-08-17', amount: '365.00', interestDemanded: null };
  const facts = (asOf: string): Facts => ({
    invoice,
    payments: [{ date: '2026-08-10', amount: '0.00' }],
    dispute: null,
    asOf,
  });

  test('the last day that carries interest is the last known one', () => {
    // 16 September to 6 October: 21 days at 3.75 + 4 per cent.
    expect(interestOn(facts('2026-10-07'))).toMatchObject({
      outcome: 'may-charge',
      values: { accrualDays: 21, interestUnrounded: '1.6275000000', interest: '1.63' },
      needs: [],
    });
  });

  test('a day later the sum is not told, but everything else is', () => {
    expect(interestOn(facts('2026-10-08'))).toMatchObject({
      outcome: null,
      values: {
        accrualStart: '2026-09-16',
        accrualDays: 22,
        interestUnrounded: null,
        interest: null,
        outstanding: '365.00',
        credit: '0.00',
        stillDueOnDay30: true,
        interestMetByPayments: '0.0000000000',
      },
      needs: ['baseRates'],
    });
  });

  test('rates that are given, or a newer table, tell it', () => {
    const baseRates = [{ from: '2026-01-01', percent: '3.75' }];
    const entries = [{ from: '2025-12-18', value: '3.75' }];
    const newer = { tables: { bankRate: { entries, answersTo: '2026-10-07' } } };
    const told = { outcome: 'may-charge', values: { accrualDays: 22, interest: '1.71' }, needs: [] };
    expect(interestOn({ ...facts('2026-10-08'), baseRates })).toMatchObject(told);
    expect(interestOn(facts('2026-10-08'), newer)).toMatchObject(told);
    expect(interestOn(facts('2026-10-09'), newer)).toMatchObject({ outcome: null, needs: ['baseRates'] });
  });

  test('rates that start too late do not tell it either', () => {
    const baseRates = [{ from: '2026-09-17', percent: '3.75' }];
    expect(interestOn({ ...facts('2026-10-08'), baseRates })).toMatchObject({ outcome: null, needs: ['baseRates'] });
  });

  test('a rate held from the first day needs no later one', () => {
    const readings = { 'base-rate-day': 'fixed-at-start' };
    expect(interestOn(facts('2026-10-08'), { readings })).toMatchObject({ outcome: 'may-charge', needs: [] });
  });

  test('interest given up needs no rate', () => {
    const given = { ...facts('2027-01-01'), invoice: { ...invoice, interestDemanded: false } };
    expect(interestOn(given)).toMatchObject({ outcome: 'none', values: { interest: '0.00', interestUnrounded: null } });
  });

  test('where payments meet interest first, what they met waits for the rate', () => {
    const readings = { 'part-payments': 'interest-first' };
    const paid = { ...facts('2026-10-31'), payments: [{ date: '2026-10-20', amount: '100.00' }] };
    expect(interestOn(paid, { readings }).values).toMatchObject({ outstanding: null, interestMetByPayments: null });
    expect(interestOn(facts('2026-10-31'), { readings }).values).toMatchObject({
      outstanding: '365.00',
      interestMetByPayments: '0.0000000000',
    });
  });

  test('a due date whose working days are not known', () => {
    const late: Facts = { ...facts('2029-06-01'), invoice: { ...invoice, dueDate: '2029-01-02' } };
    expect(interestOn(late)).toMatchObject({ values: { accrualStart: null, outstanding: '365.00' } });
    expect(interestOn(late).needs).toContain('tables.bankHolidays');
  });
});

describe('both tests of thirty days', () => {
  const invoice = { date: '2025-03-20', dueDate: '2025-03-03', amount: '150.00', interestDemanded: null };
  const baseRates = [{ from: '2000-01-01', percent: '4.75' }];
  const paidOn = (date: string, readings: Record<string, string>) =>
    interestOn(
      { invoice, dispute: null, baseRates, payments: [{ date, amount: '150.00' }], asOf: '2025-12-31' },
      { readings },
    ).values;

  test('paid on the thirtieth day after the invoice: nothing, even where both ends carry interest', () => {
    for (const gate of ['later-of-both', 'back-to-due-date'])
      for (const days of ['interval', 'after-day-30', 'both-ends'])
        expect(paidOn('2025-04-19', { 'interest-gate': gate, 'interest-days': days })).toMatchObject({
          accrualDays: 0,
          interest: '0.00',
          stillDueOnDay30: false,
        });
  });

  test('paid a day later', () => {
    expect(paidOn('2025-04-20', {})).toMatchObject({ accrualStart: '2025-04-19', accrualDays: 1 });
    expect(paidOn('2025-04-20', { 'interest-gate': 'back-to-due-date' })).toMatchObject({ accrualDays: 18 });
    expect(paidOn('2025-04-20', { 'interest-days': 'both-ends' })).toMatchObject({ accrualDays: 2 });
    expect(paidOn('2025-04-20', { 'interest-days': 'after-day-30' })).toMatchObject({ accrualDays: 0 });
  });
});

test('an overpayment meets the interest first, and the rest is credit', () => {
  const facts: Facts = {
    invoice: { date: '2025-01-01', dueDate: '2025-01-15', amount: '100.00', interestDemanded: true },
    payments: [{ date: '2025-03-17', amount: '101.00' }],
    dispute: null,
    baseRates: [{ from: '2000-01-01', percent: '4.75' }],
    asOf: '2025-06-01',
  };
  expect(interestOn(facts).values).toMatchObject({ interest: '0.74', outstanding: '0.00', credit: '1.00' });
  expect(interestOn(facts, { readings: { 'part-payments': 'interest-first' } }).values).toMatchObject({
    interest: '0.74',
    interestMetByPayments: '0.7431506849',
    outstanding: '0.00',
    credit: '0.26',
  });
});
