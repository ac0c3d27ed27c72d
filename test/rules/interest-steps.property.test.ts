import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Decision } from '../../src/language/answer/decision.ts';
import type { Reason, TermReason } from '../../src/language/answer/reason.ts';
import { addDays, daysBetween } from '../../src/values/date.ts';
import { type Decimal, decimal, dividedBy, plus, times, toPlaces } from '../../src/values/decimal.ts';
import { arbitrariesOf } from '../../src/verify/arbitraries.ts';
import { draws } from '../seed.ts';
import { contract } from './contract.ts';

interface Row {
  readonly from: string;
  readonly to: string;
  readonly balance: string;
  readonly rate: string;
  readonly days: number;
  readonly interest: string;
  readonly eachDayRounded: string;
}

/** The reason of a term, wherever in the why it stands. */
function reasonOf(term: string, reasons: readonly Reason[]): TermReason | null {
  const seen = new Set<unknown>();
  const search = (part: unknown): TermReason | null => {
    if (typeof part !== 'object' || part === null || seen.has(part)) return null;
    seen.add(part);
    if ('term' in part && part.term === term) return part as TermReason;
    for (const inner of Object.values(part)) {
      const found = search(inner);
      if (found !== null) return found;
    }
    return null;
  };
  return search(reasons);
}

const sum = (parts: readonly string[]): Decimal => parts.reduce((so, part) => plus(so, decimal(part)), decimal('0'));
const at30 = (x: Decimal): string => toPlaces(x, 30);
const isLeap = (day: string): boolean => daysBetween(`${day.slice(0, 4)}-01-01`, `${day.slice(0, 4)}-12-31`) === 365;

const { factsFor, readingsFor } = arbitrariesOf(contract);

it('each step of interest is its balance at its rate for its days, and together they are all of it', () => {
  const counts = { told: 0, several: 0, more: 0, rounded: 0 };
  const property = fc.property(
    factsFor('late-payment-interest', { unknown: 0 }),
    readingsFor('late-payment-interest'),
    (facts, readings) => {
      const { because } = contract.evaluate('late-payment-interest', facts as never, { readings }) as Decision;
      const reason = reasonOf('accrual', because);
      const { steps } = reason?.by ?? {};
      if (reason === null || steps === undefined) return;
      const rows = steps.rows as unknown as readonly Row[];
      const all = reason.value as { days: number; interest: string; eachDayRounded: string };
      counts.told += rows.length > 0 ? 1 : 0;
      counts.several += rows.length > 1 ? 1 : 0;
      for (const [at, { from, to, balance, rate, days, interest }] of rows.entries()) {
        expect(daysBetween(from, to) + 1).toBe(days);
        expect(from > (rows[at - 1]?.to ?? '')).toBe(true);
        const year = readings['interest-year'] === 'actual-actual' && isLeap(from) ? '366' : '365';
        const yearly = dividedBy(times(decimal(balance), decimal(rate)), decimal('100'));
        const ofDays = dividedBy(times(yearly, decimal(String(days))), decimal(year));
        expect(toPlaces(decimal(interest), 20)).toBe(toPlaces(ofDays, 20));
      }
      if (steps.more !== undefined) {
        counts.more += 1;
        return;
      }
      expect(rows.reduce((so, { days }) => so + days, 0)).toBe(all.days);
      expect(at30(sum(rows.map(({ interest }) => interest)))).toBe(at30(decimal(all.interest)));
      expect(at30(sum(rows.map((row) => row.eachDayRounded)))).toBe(at30(decimal(all.eachDayRounded)));
    },
  );
  const numRuns = draws(400);
  fc.assert(property, { numRuns });
  expect(counts.told).toBeGreaterThan(numRuns / 20);
  expect(counts.several).toBeGreaterThan(numRuns / 40);
});

const owed = {
  invoice: { date: '2025-01-10', dueDate: '2025-01-24', amount: '800.00', interestDemanded: true, paidOn: null },
  payments: [{ date: '2025-04-10', amount: '100.00' }],
  dispute: null,
  asOf: '2025-09-10',
};
const stepsOf = (facts: object, readings = {}) =>
  reasonOf('accrual', contract.evaluate('late-payment-interest', facts as never, { readings }).because)?.by?.steps;

it('a payment and each change of the rate begin a step, which holds its last day', () => {
  const rows = stepsOf(owed)?.rows as unknown as readonly Row[];
  expect(rows.map(({ from, to, balance, rate }) => [from, to, balance, rate])).toEqual([
    ['2025-02-23', '2025-04-09', '800', '8.5'],
    ['2025-04-10', '2025-05-07', '700', '8.5'],
    ['2025-05-08', '2025-08-06', '700', '8.25'],
    ['2025-08-07', '2025-09-09', '700', '8'],
  ]);
});

it('of interest that bears interest the first four hundred days are told, and how many more there are', () => {
  const readings = { 'interest-compounding': 'daily' };
  const { rows = [], more } = stepsOf({ ...owed, asOf: '2026-09-10' }, readings) ?? {};
  expect([rows.length, more]).toEqual([400, daysBetween(addDays('2025-02-23', 400), '2026-09-10')]);
});

it('no step is told where the rate of a day is not known', () => {
  expect(stepsOf({ ...owed, asOf: '2030-01-01' })).toBeUndefined();
  expect(stepsOf({ ...owed, payments: undefined })).toBeUndefined();
});
