import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, earlier, later } from '../../src/values/date.ts';
import { draws } from '../seed.ts';
import { dateBetween, modernDate } from '../values/arbitrary-date.ts';
import { contract } from './contract.ts';
import { byLedger, type Case, nextBillingDate, type Outage, periodStart, type Readings } from './refund-ledger.ts';

const numRuns = draws(120);

// Everything a case tells lies within 2012-02-01 to 2028-10-31: notice, then details, outages and what is asked about.
const first = '2012-02-01';
const noticeDay = fc.oneof(
  dateBetween(first, '2028-04-30'),
  modernDate.filter((day) => day >= first && day <= '2028-04-30'),
);

const quarters = fc.oneof(fc.constant(null), fc.constant(96), fc.integer({ min: 0, max: 100 }));
const cause = fc.constantFrom('other', 'other', 'customer-apparatus') as fc.Arbitrary<Outage['cause']>;
const spanFrom = (notice: string, causes = cause): fc.Arbitrary<Outage> =>
  fc
    .tuple(fc.integer({ min: 0, max: 110 }), fc.option(fc.integer({ min: 0, max: 40 }), { freq: 5 }), causes, quarters)
    .map(([start, days, cause, quarters]) => {
      const from = addDays(notice, start);
      return { from, to: days === null ? null : addDays(from, days), cause, quarters };
    });

const charge = fc.oneof(fc.integer({ min: 0, max: 10_000 }), fc.integer({ min: 0, max: 10 ** 8 }));
const moved = (causes = cause): fc.Arbitrary<Case & { completeOn: string }> =>
  noticeDay.chain((notice) =>
    fc.record({
      completeOn: fc.integer({ min: 0, max: 20 }).map((n) => addDays(notice, n)),
      outages: fc.array(spanFrom(notice, causes), { maxLength: 6 }),
      asOf: fc.integer({ min: 0, max: 150 }).map((n) => addDays(notice, n)),
      pence: charge,
      billingDay: fc.integer({ min: 1, max: 31 }),
    }),
  );
const others = fc.constant<Outage['cause']>('other');

const policy: fc.Arbitrary<Readings> = fc.record({
  'refund-first-day': fc.constantFrom('day-30', 'day-31'),
  'refund-days': fc.constantFrom('from-first-day', 'all-days'),
  'move-notice-content': fc.constantFrom('complete', 'any-notice', 'address-only'),
  'pro-rata-basis': fc.constantFrom('billing-period', 'annual-365', 'thirty-day-month'),
  'refund-credit-day': fc.constantFrom('each-next-bill', 'after-restoration'),
  'part-days': fc.constantFrom('any-part', 'whole-days', 'by-the-hour'),
});

interface Refund {
  readonly refundableFrom: string | null;
  readonly refundableDays: number;
  readonly refundUnrounded: string;
  readonly refund: string;
  readonly credits: readonly { readonly billingDate: string; readonly days: number; readonly amount: string }[];
}

const pounds = (pence: number): string => `${Math.trunc(pence / 100)}.${String(pence % 100).padStart(2, '0')}`;
const hours = (n: number | null): string | null => (n === null ? null : String(n / 4));

function factsOf({ completeOn, outages, asOf, pence, billingDay }: Case) {
  return {
    move: {
      withinUk: true,
      noticeOn: completeOn,
      newAddressGivenOn: completeOn,
      alternativeNumberGivenOn: completeOn,
      engineerRefused: false,
      outages: outages.map(({ quarters: n, ...span }) => ({ ...span, hours: hours(n) })),
    },
    asOf,
    service: { monthlyCharge: pounds(pence), billingDay },
  };
}

function answer(facts: { move: object }, readings?: Readings): { outcome: string | null; values: Refund } {
  const { outcome, values } = contract.evaluate('moving-home-refund', facts as never, { readings });
  return { outcome, values: values as unknown as Refund };
}
const refundOf = (given: Case, readings?: Readings) => answer(factsOf(given), readings);

/** The last of ten places as one. */
const exact = ({ refundUnrounded }: Refund): bigint => BigInt(refundUnrounded.replace('.', ''));
const penniesOf = (amount: string): bigint => BigInt(amount.replace('.', ''));

test('P69 no day before the 30th after complete notice counts, and that day does', () => {
  fc.assert(
    fc.property(moved(), (given) => {
      const { values } = refundOf(given);
      const start = addDays(given.completeOn, 30);
      expect(values.refundableFrom).toBe(start);
      const fromStart = given.outages
        .filter(({ to }) => to === null || to >= start)
        .map((outage) => ({ ...outage, from: later(outage.from, start) }));
      expect(refundOf({ ...given, outages: fromStart }).values).toEqual(values);
      const that = { from: start, to: start, cause: 'other', quarters: null } as const;
      const before = { ...that, from: addDays(start, -10), to: addDays(start, -1) };
      expect(refundOf({ ...given, outages: [that] }).values.refundableDays).toBe(1);
      expect(refundOf({ ...given, outages: [before] }).outcome).toBe('no-refund');
    }),
    { numRuns },
  );
});

test('P70 the refund for one billing period lies from nil to the monthly charge, and is that for all of it', () => {
  let part = 0;
  fc.assert(
    fc.property(moved(), fc.integer({ min: 0, max: 3 }), (given, periods) => {
      let day = nextBillingDate(addDays(given.completeOn, 30), given.billingDay);
      for (let i = 0; i < periods; i += 1) day = nextBillingDate(day, given.billingDay);
      const last = addDays(nextBillingDate(day, given.billingDay), -1);
      const inPeriod = given.outages.map((outage) => {
        const to = outage.to ?? given.asOf;
        return { ...outage, from: later(outage.from, day), to: earlier(to, last) };
      });
      const { values } = refundOf({ ...given, outages: inPeriod.filter(({ from, to }) => from <= to) });
      if (values.refundableDays > 0) part += 1;
      expect(penniesOf(values.refund) >= 0n).toBe(true);
      expect(penniesOf(values.refund) <= BigInt(given.pence)).toBe(true);
      const whole = refundOf({ ...given, outages: [{ from: day, to: last, cause: 'other', quarters: 4 }] }).values;
      expect([whole.refund, whole.refundUnrounded]).toEqual([pounds(given.pence), `${pounds(given.pence)}00000000`]);
    }),
    { numRuns },
  );
  expect(part).toBeGreaterThan(numRuns / 10);
});

test('P71 it adds up over separate spans, grows with them, and counts a day once', () => {
  let bothCount = 0;
  fc.assert(
    fc.property(moved(others), policy, fc.integer({ min: 0, max: 60 }), (given, readings, cut) => {
      const closed = given.outages.map((outage) => ({ ...outage, to: later(outage.from, outage.to ?? given.asOf) }));
      const cutOn = addDays(given.completeOn, 30 + cut);
      const before = closed.filter(({ from }) => from < cutOn);
      const left = before.map((outage) => (outage.to < cutOn ? outage : { ...outage, to: addDays(cutOn, -1) }));
      const after = closed.filter(({ to }) => to >= cutOn);
      const right = after.map((outage) => ({ ...outage, from: later(outage.from, cutOn) }));
      const all = refundOf({ ...given, outages: closed }).values;
      const [a, b] = [left, right].map((outages) => refundOf({ ...given, outages }).values) as [Refund, Refund];
      if (a.refundableDays > 0 && b.refundableDays > 0) bothCount += 1;
      const difference = exact(all) - exact(a) - exact(b);
      expect(difference >= -1n && difference <= 1n).toBe(true);
      expect(all.refundableDays).toBe(a.refundableDays + b.refundableDays);

      const [under, over] = [left, closed].map((outages) => refundOf({ ...given, outages }, readings).values);
      expect(exact(under as Refund) <= exact(over as Refund)).toBe(true);
      const whole = closed.map((outage) => ({ ...outage, quarters: null }));
      expect(refundOf({ ...given, outages: [...whole, ...whole, ...closed] }, readings).values).toEqual(
        refundOf({ ...given, outages: whole }, readings).values,
      );
    }),
    { numRuns },
  );
  expect(bothCount).toBeGreaterThan(numRuns / 10);
});

test('P72 later notice or an apparatus at fault never raises it; a refused engineer or a move abroad ends it', () => {
  let lowered = 0;
  fc.assert(
    fc.property(moved(), policy, fc.nat({ max: 40 }), fc.nat(), (given, readings, days, index) => {
      const { outcome, values } = refundOf(given, readings);
      const later_ = refundOf({ ...given, completeOn: addDays(given.completeOn, days) }, readings).values;
      const blamed = given.outages.map((outage, i): Outage => {
        return i === index % given.outages.length ? { ...outage, cause: 'customer-apparatus' } : outage;
      });
      const apparatus = refundOf({ ...given, outages: blamed }, readings).values;
      for (const other of [later_, apparatus]) {
        expect(exact(other) <= exact(values)).toBe(true);
        expect(penniesOf(other.refund) <= penniesOf(values.refund)).toBe(true);
        expect(other.refundableDays).toBeLessThanOrEqual(values.refundableDays);
      }
      if (outcome === 'refund-due' && exact(apparatus) < exact(values)) lowered += 1;
      const facts = factsOf(given);
      for (const bar of [{ withinUk: false }, { engineerRefused: true, engineerNecessary: true }]) {
        const barred = answer({ ...facts, move: { ...facts.move, ...bar } }, readings);
        expect([barred.outcome, barred.values.refund, barred.values.credits]).toEqual(['no-refund', '0.00', []]);
      }
    }),
    { numRuns },
  );
  expect(lowered).toBeGreaterThan(numRuns / 20);
});

test('P73 a credit follows every day it credits with no billing date between, and they add up', () => {
  let several = 0;
  fc.assert(
    fc.property(moved(), (given) => {
      const { values } = refundOf(given);
      const daysWithin = (from: string, before: string) => {
        const cut = given.outages.flatMap((outage) => {
          const [start, end] = [later(outage.from, from), outage.to ?? given.asOf];
          return start >= before || start > end
            ? []
            : [{ ...outage, from: start, to: end < before ? end : addDays(before, -1) }];
        });
        return refundOf({ ...given, outages: cut }).values.refundableDays;
      };
      for (const { billingDate, days } of values.credits) {
        const start = periodStart(addDays(billingDate, -1), given.billingDay);
        expect(nextBillingDate(addDays(billingDate, -1), given.billingDay)).toBe(billingDate);
        expect(daysWithin(start, billingDate)).toBe(days);
        expect(days).toBeGreaterThan(0);
      }
      expect(values.credits.map(({ billingDate }) => billingDate)).toEqual(
        [...new Set(values.credits.map(({ billingDate }) => billingDate))].sort(),
      );
      expect(values.credits.reduce((sum, { days }) => sum + days, 0)).toBe(values.refundableDays);
      expect(values.credits.reduce((sum, { amount }) => sum + penniesOf(amount), 0n)).toBe(penniesOf(values.refund));
      if (values.credits.length > 1) several += 1;
    }),
    { numRuns },
  );
  expect(several).toBeGreaterThan(numRuns / 4);
});

test('P74 notice never completed gives no refund; completed on a day, it is as if all was given on that day', () => {
  const early = fc.tuple(fc.nat({ max: 60 }), fc.nat({ max: 60 }), fc.nat({ max: 2 }));
  fc.assert(
    fc.property(moved(), early, (given, [a, b, last]) => {
      const facts = factsOf(given);
      const parts = ['noticeOn', 'newAddressGivenOn', 'alternativeNumberGivenOn'];
      const days = [addDays(given.completeOn, -a), addDays(given.completeOn, -b)];
      days.splice(last, 0, given.completeOn);
      const put = (values: readonly (string | null)[]) => ({
        ...facts,
        move: { ...facts.move, ...Object.fromEntries(parts.map((part, i) => [part, values[i] ?? null])) },
      });
      expect(answer(put(days))).toEqual(answer(facts));
      const never = answer(put(days.map((day, i) => (i === last ? null : day))));
      expect([never.outcome, never.values.refundableFrom, never.values.refund]).toEqual(['no-refund', null, '0.00']);
    }),
    { numRuns },
  );
});

test('it is what a ledger kept day by day comes to, under every reading', () => {
  let due = 0;
  const numRuns = draws(240);
  fc.assert(
    fc.property(moved(), policy, (given, readings) => {
      const { outcome, values } = refundOf(given, readings);
      expect(values).toEqual(byLedger(given, readings));
      expect(outcome).toBe(values.refundableDays > 0 ? 'refund-due' : 'no-refund');
      if (outcome === 'refund-due') due += 1;
    }),
    { numRuns },
  );
  expect(due).toBeGreaterThan(numRuns / 2);
});
