import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isUnknown } from '../../src/language/run-time/value.ts';
import { addDays, daysBetween, later } from '../../src/values/date.ts';
import {
  compare,
  type Decimal,
  dividedBy,
  greater,
  lesser,
  minus,
  ofInt,
  plus,
  roundHalfUp,
  times,
  toPlaces,
} from '../../src/values/decimal.ts';
import { type Timeline, timeline, valueOn } from '../../src/values/timeline.ts';
import { draws } from '../seed.ts';
import { dateBetween } from '../values/arbitrary-date.ts';
import { type Accrued, accrued, type Payment, type Terms, unpaid } from './interest.ts';

const numRuns = draws(120);
const isLeapYear = (day: string) => daysBetween(`${day.slice(0, 4)}-02-28`, `${day.slice(0, 4)}-03-01`) === 2;
const NIL = ofInt(0);
const pence = (n: number) => dividedBy(ofInt(n), ofInt(100));
const at30 = (x: unknown) => toPlaces(x as Decimal, 30);
const isInt = (x: unknown): x is number => typeof x === 'number';
const shown = (result: Accrued) =>
  Object.fromEntries(Object.entries(result).map(([field, x]) => [field, isInt(x) ? x : at30(x)]));

// Around two leap years' ends, payments on either side of the days, some of them clearing the debt or more.
const from = dateBetween('2023-12-01', '2025-01-10');
const length = fc.integer({ min: -2, max: 120 });
const options = {
  finalDay: fc.constantFrom('left-out', 'counted'),
  year: fc.constantFrom('actual-365', 'actual-actual'),
  onInterest: fc.constantFrom('none', 'daily'),
  paymentsMeet: fc.constantFrom('balance', 'interest-first', 'nothing-until-cleared'),
} as const;
const terms: fc.Arbitrary<Terms> = fc
  .record({ from, length, ...options })
  .map(({ length: n, ...chosen }) => ({ ...chosen, to: addDays(chosen.from, n) }));

interface Debt {
  readonly amount: Decimal;
  readonly payments: readonly Payment[];
  readonly rates: Timeline<Decimal>;
  readonly terms: Terms;
}

/** Lowest rate in hundredths of a per cent. */
const debtFrom = (lowest: number): fc.Arbitrary<Debt> =>
  terms.chain((chosen) => {
    const day = dateBetween(addDays(chosen.from, -10), addDays(chosen.from, 125));
    const rate = fc.integer({ min: lowest, max: 2000 });
    return fc
      .record({
        amount: fc.integer({ min: 0, max: 1_000_000 }),
        paid: fc.array(fc.tuple(day, fc.oneof(fc.integer({ min: 0, max: 100 }), fc.constant(0.2))), { maxLength: 5 }),
        steps: fc.array(fc.tuple(day, rate), { maxLength: 3 }),
        first: rate,
      })
      .map(({ amount, paid, steps, first }) => ({
        amount: pence(amount),
        // Hundredths of the amount, in whole pence: two payments may clear it, and one may be less than the interest.
        payments: paid.map(([date, share]) => ({ date, amount: pence(Math.ceil((amount * share) / 100)) })),
        rates: timeline([
          { from: '0001-01-01', value: pence(first) },
          ...steps.map(([start, rate]) => ({ from: start, value: pence(rate) })),
        ]),
        terms: chosen,
      }));
  });
const debt = debtFrom(0);
const debtAtAnyRate = debtFrom(-500);

const accruedOn = ({ amount, payments, rates, terms: chosen }: Debt) =>
  accrued(unpaid(amount, payments), rates, chosen);

/** The same, a day at a time, as a person would with a ledger; it must be told every rate. */
function byHand({ amount, payments, rates, terms: chosen }: Debt): Accrued {
  const sumOf = (paid: readonly Payment[]) => paid.reduce((sum, payment) => plus(sum, payment.amount), NIL);
  const endsFirst = chosen.to < chosen.from;
  const early = payments.filter(({ date }) => (endsFirst ? date <= chosen.to : date < chosen.from));
  let principal = minus(amount, sumOf(early));
  let [interest, rounded, met, days, cleared] = [NIL, NIL, NIL, 0, false];
  let [extra, extraRounded, extraDays] = [NIL, NIL, 0];
  const above = (x: Decimal) => compare(x, NIL) > 0;
  const unmet = () => minus(interest, met);
  const owed = () => (chosen.onInterest === 'daily' ? plus(principal, unmet()) : principal);
  const bearing = () => {
    if (chosen.paymentsMeet !== 'nothing-until-cleared' || !above(owed())) return owed();
    return plus(owed(), minus(amount, principal));
  };
  for (let day = chosen.from; day <= chosen.to; day = addDays(day, 1)) {
    const yearDays = chosen.year === 'actual-actual' && isLeapYear(day) ? 366 : 365;
    const onDay = (balance: Decimal) =>
      dividedBy(times(balance, valueOn(rates, day) as Decimal), ofInt(100 * yearDays));
    const evening = bearing();
    for (const payment of payments.filter(({ date }) => date === day)) {
      const meets = chosen.paymentsMeet === 'interest-first' ? greater(lesser(unmet(), payment.amount), NIL) : NIL;
      met = plus(met, meets);
      principal = minus(principal, minus(payment.amount, meets));
    }
    if (chosen.finalDay === 'counted' && !cleared && above(evening) && (day === chosen.to || !above(owed()))) {
      cleared = true;
      [extra, extraRounded, extraDays] = [onDay(evening), roundHalfUp(onDay(evening), 2), 1];
    }
    if (day === chosen.to || !above(owed())) continue;
    const more = onDay(bearing());
    interest = plus(interest, more);
    rounded = plus(rounded, roundHalfUp(more, 2));
    days += 1;
  }
  return {
    days: days + extraDays,
    interest: plus(interest, extra),
    eachDayRounded: plus(rounded, extraRounded),
    metByPayments: met,
    balance: principal,
  };
}

test('what accrues is what a ledger kept day by day says, to thirty places, under every option', () => {
  const seen = { cleared: 0, met: 0, daily: 0, leap: 0 };
  fc.assert(
    fc.property(debtAtAnyRate, (given) => {
      const result = accruedOn(given);
      const expected = byHand(given);
      expect(shown(result)).toEqual(shown(expected));
      const { balance, metByPayments, days } = expected;
      const some = (days as number) > 1;
      seen.cleared += Number(some && compare(balance as Decimal, NIL) <= 0);
      seen.met += Number(compare(metByPayments as Decimal, NIL) > 0);
      seen.daily += Number(some && given.terms.onInterest === 'daily');
      seen.leap += Number(some && given.terms.year === 'actual-actual');
    }),
    { numRuns: 2 * numRuns },
  );
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(10);
});

test('with simple interest, splitting the time adds up', () => {
  let split = 0;
  fc.assert(
    fc.property(debtAtAnyRate, fc.integer({ min: 0, max: 120 }), fc.boolean(), (given, n, whole) => {
      const simple: Terms = {
        ...given.terms,
        finalDay: 'left-out',
        onInterest: 'none',
        paymentsMeet: whole ? 'nothing-until-cleared' : 'balance',
      };
      const middle = addDays(simple.from, n);
      if (middle > simple.to) return;
      split += 1;
      const over = (part: Partial<Terms>) => accruedOn({ ...given, terms: { ...simple, ...part } });
      const [all, first, second] = [over({}), over({ to: middle }), over({ from: middle })];
      const added = (field: 'interest' | 'eachDayRounded') =>
        at30(plus(first[field] as Decimal, second[field] as Decimal));
      expect((first.days as number) + (second.days as number)).toBe(all.days);
      expect([added('interest'), added('eachDayRounded')]).toEqual([at30(all.interest), at30(all.eachDayRounded)]);
      expect(at30(second.balance)).toBe(at30(all.balance));
    }),
    { numRuns },
  );
  expect(split).toBeGreaterThan(numRuns / 4);
});

test('so many times the sums give so many times the interest, under every option', () => {
  fc.assert(
    fc.property(debtAtAnyRate, fc.integer({ min: 1, max: 1000 }), (given, n) => {
      const k = ofInt(n);
      const result = accruedOn(given);
      const scaled = accruedOn({
        ...given,
        amount: times(k, given.amount),
        payments: given.payments.map(({ date, amount }) => ({ date, amount: times(k, amount) })),
      });
      expect(scaled.days).toBe(result.days);
      for (const field of ['interest', 'metByPayments', 'balance'] as const) {
        expect(at30(scaled[field])).toBe(at30(times(k, result[field] as Decimal)));
      }
    }),
    { numRuns },
  );
});

test('counting the final day adds one day at most, and changes neither the balance nor what payments met', () => {
  const seen = [0, 0];
  fc.assert(
    fc.property(debt, (given) => {
      const [leftOut, counted] = (['left-out', 'counted'] as const).map((finalDay) =>
        accruedOn({ ...given, terms: { ...given.terms, finalDay } }),
      ) as [Accrued, Accrued];
      const more = (counted.days as number) - (leftOut.days as number);
      seen[more] = (seen[more] ?? 0) + 1;
      expect([0, 1]).toContain(more);
      expect(shown({ ...counted, days: 0, interest: NIL, eachDayRounded: NIL })).toEqual(
        shown({ ...leftOut, days: 0, interest: NIL, eachDayRounded: NIL }),
      );
      const raised = compare(counted.interest as Decimal, leftOut.interest as Decimal);
      expect(raised).toBeGreaterThanOrEqual(0);
      if (more === 0) expect(raised).toBe(0);
    }),
    { numRuns },
  );
  expect(Math.min(...seen)).toBeGreaterThan(10);
});

test('a year of its own days never gives more than one of 365, and as much where no leap year is touched', () => {
  let touched = 0;
  fc.assert(
    fc.property(debt, (given) => {
      const simple = { ...given.terms, onInterest: 'none', paymentsMeet: 'balance' } as const;
      const [fixed, actual] = (['actual-365', 'actual-actual'] as const).map(
        (year) => accruedOn({ ...given, terms: { ...simple, year } }).interest as Decimal,
      ) as [Decimal, Decimal];
      const leap = [simple.from, addDays(simple.from, 31), simple.to].some(isLeapYear);
      touched += Number(leap);
      if (leap) expect(compare(roundHalfUp(actual, 30), roundHalfUp(fixed, 30))).toBeLessThanOrEqual(0);
      else expect(at30(actual)).toBe(at30(fixed));
    }),
    { numRuns },
  );
  expect(touched).toBeGreaterThan(numRuns / 4);
});

test('what is known without some rates is what it is with any rates in their place', () => {
  const seen = { known: 0, unknown: 0 };
  const gap = fc.record({ start: fc.integer({ min: -5, max: 60 }), days: fc.integer({ min: 0, max: 60 }) });
  const fill = fc.integer({ min: 0, max: 2000 }).map(pence);
  fc.assert(
    fc.property(debt, gap, fill, fill, (given, { start, days }, before, after) => {
      const answersFrom = addDays(given.terms.from, start);
      const answersTo = addDays(answersFrom, days);
      const steps = given.rates.steps
        .map((step) => ({ ...step, from: later(step.from, answersFrom) }))
        .filter((step) => step.from <= answersTo);
      const short = accruedOn({ ...given, rates: timeline(steps, { answersTo, table: 'invented-rate' }) });
      const filled = [{ from: '0001-01-01', value: before }, ...steps, { from: addDays(answersTo, 1), value: after }];
      const full = shown(accruedOn({ ...given, rates: timeline(filled) }));
      const known = Object.entries(short).filter(([, value]) => !isUnknown(value));
      expect(full).toMatchObject(Object.fromEntries(known.map(([field, x]) => [field, isInt(x) ? x : at30(x)])));
      seen[isUnknown(short.interest) ? 'unknown' : 'known'] += 1;
      if (isUnknown(short.days)) expect(isUnknown(short.interest)).toBe(true);
    }),
    { numRuns },
  );
  expect(Math.min(seen.known, seen.unknown)).toBeGreaterThan(numRuns / 40);
});
