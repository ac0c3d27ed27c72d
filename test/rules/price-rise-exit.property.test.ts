import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../src/values/date.ts';
import { answerTo, factsFor, type Readings, readingsFor } from '../laws/answers.ts';
import { daysUpTo, modernDay } from '../laws/days.ts';
import { applies, holds, known } from '../laws/judged.ts';
import { pence, pounds, somePence } from '../laws/money.ts';
import { tenPercentIsNotAbove } from '../laws/ten-percent.ts';

interface Charge {
  readonly old: number;
  readonly new: number;
}

const cause = fc.constantFrom('provider', 'law-or-tax');

/** Prices in pence, often a few pence from ten per cent, sometimes from nothing. */
const charge: fc.Arbitrary<Charge> = fc
  .tuple(
    fc.oneof({ weight: 8, arbitrary: pence }, { weight: 1, arbitrary: fc.constant(0) }),
    fc.oneof(fc.integer({ min: -2, max: 2 }), fc.integer({ min: -100, max: 10_000 })),
    fc.constantFrom(0, 10),
  )
  .map(([old, more, percent]) => ({ old, new: Math.max(0, Math.floor((old * (100 + percent)) / 100) + more) }));
const charges = fc.array(charge, { minLength: 1, maxLength: 5 });
/** A charge raised by more than a tenth. */
const farRise: fc.Arbitrary<Charge> = fc
  .tuple(somePence, daysUpTo(500))
  .map(([old, more]) => ({ old, new: Math.floor((old * 11) / 10) + 1 + more }));

const asFacts = (all: readonly Charge[]) =>
  all.map((one, n) => ({ name: `charge ${n}`, old: pounds(one.old), new: pounds(one.new) }));
const isOver = (one: Charge): boolean => (one.new - one.old) * 10 > one.old;

/** A notification on some day, answered within ten days or not at all. */
const notified = fc
  .record({ notifiedOn: modernDay, answered: fc.option(daysUpTo(10)), asked: daysUpTo(12) })
  .map(({ notifiedOn, answered, asked }) => ({
    notifiedOn,
    objectedOn: answered === null ? null : addDays(notifiedOn, answered),
    asOf: addDays(notifiedOn, asked),
  }));
type Notified = typeof notified extends fc.Arbitrary<infer N> ? N : never;

const exitAfter = ({ asOf, ...days }: Notified, change: object, readings?: Readings) =>
  answerTo('price-rise-exit', { asOf, priceChange: { ...days, ...change } }, readings);
const provider = (all: readonly Charge[]) => ({ cause: 'provider', charges: asFacts(all) });

test('P26 a rise of ten per cent exactly is not above ten per cent, and a penny more is', () => tenPercentIsNotAbove());

test('P27 a rise is above ten per cent where ten times the rise is more than the old price, whatever is shown', () =>
  holds([cause, charges], (cause, all) => {
    const { overTenPercent } = answerTo('price-rise-exit', { priceChange: { cause, charges: asFacts(all) } });
    expect(known(overTenPercent)).toBe(all.some(isOver));
  }));

test('P28 prices a whole number of times as high, old and new, are answered alike', () =>
  holds([notified, cause, charges, fc.integer({ min: 1, max: 1000 })], (days, cause, all, k) => {
    const times = all.map((one) => ({ old: one.old * k, new: one.new * k }));
    const answer = exitAfter(days, { cause, charges: asFacts(all) });
    known(answer.outcome);
    expect(exitAfter(days, { cause, charges: asFacts(times) })).toEqual(answer);
  }));

test('P28 a higher new price or a lower old one never takes the way out away', () =>
  holds([notified, charges, farRise, pence, fc.nat()], (days, all, far, by, choice) => {
    const some = choice % 4 === 0 ? all : [...all, far];
    const { outcome } = exitAfter(days, provider(some));
    applies(known(outcome) !== 'no-right');
    const changed = (change: (one: Charge) => Charge) =>
      provider(some.map((one, n) => (n === choice % some.length ? change(one) : one)));
    expect(
      exitAfter(
        days,
        changed((one) => ({ ...one, new: one.new + by })),
      ).outcome,
    ).toBe(outcome);
    expect(
      exitAfter(
        days,
        changed((one) => ({ ...one, old: Math.max(0, one.old - by) })),
      ).outcome,
    ).toBe(outcome);
  }));

test('P28 prices that stay or fall let nobody go', () =>
  holds([notified, charges, cause], (days, all, cause) => {
    const fallen = all.map((one) => ({ old: Math.max(one.old, one.new), new: Math.min(one.old, one.new) }));
    expect(known(exitAfter(days, { cause, charges: asFacts(fallen) }).outcome)).toBe('no-right');
  }));

test('P29 a charge that stays or falls changes nothing when it is notified along', () =>
  holds([notified, charges, charge], (days, all, one) => {
    const harmless = { old: Math.max(one.old, one.new), new: Math.min(one.old, one.new) };
    const { outcome } = exitAfter(days, provider(all));
    expect(exitAfter(days, provider([...all, harmless])).outcome).toBe(known(outcome));
  }));

test('P29 where no charge is above ten per cent alone, all of them together are not', () =>
  holds([notified, charges], (days, all) => {
    const under = all.map((one) => ({ ...one, new: Math.min(one.new, Math.floor((one.old * 11) / 10)) }));
    const { overTenPercent } = exitAfter(days, provider(under));
    expect(known(overTenPercent)).toBe(false);
    expect(known(exitAfter(days, provider(under), { 'ten-percent-base': 'whole-bill' }).overTenPercent)).toBe(false);
  }));

test('P30 an objection is in time on the day of the notification and the seven days after it, and on no other', () =>
  holds([modernDay, fc.oneof(daysUpTo(10), daysUpTo(400)), farRise], (notifiedOn, k, far) => {
    const objectedOn = addDays(notifiedOn, k);
    const answer = exitAfter({ notifiedOn, objectedOn, asOf: objectedOn }, provider([far]));
    expect(known(answer.objectedInTime)).toBe(k <= 7);
    expect(known(answer.outcome)).toBe(k <= 7 ? 'free-exit' : 'too-late');
  }));

test('P31 nobody goes free who has said nothing; the way out is open to its last day and closed after it', () =>
  holds([notified, farRise, charges], (days, far, all) => {
    const silent = { ...days, objectedOn: null };
    expect(known(exitAfter(silent, provider(all)).outcome)).not.toBe('free-exit');
    const { outcome, lastDayToObject } = exitAfter(silent, provider([far]));
    expect(outcome).toBe(days.asOf <= known(lastDayToObject) ? 'open' : 'too-late');
  }));

const forcedOutside = factsFor('price-rise-exit', { overrides: { 'priceChange.cause': fc.constant('law-or-tax') } });

test('P32 a rise that law or tax forces lets nobody go, whatever its size and day, under every reading', () =>
  holds([forcedOutside, readingsFor('price-rise-exit')], (facts, readings) => {
    expect(known(answerTo('price-rise-exit', facts, readings).outcome)).toBe('no-right');
  }));

const steps = fc.array(fc.record({ effectiveOn: modernDay, price: pence.map(pounds) }), { maxLength: 5 });

/** The steps with the new price from the day of the last. */
const reaching = (steps: readonly { effectiveOn: string; price: string }[], price: string) => {
  const last = steps
    .map(({ effectiveOn }) => effectiveOn)
    .sort()
    .at(-1);
  return steps.map((step) => (step.effectiveOn === last ? { ...step, price } : step));
};

test('P33 of the steps inside one notification only the first price and the last one matter', () =>
  holds([notified, charge, cause, steps], (days, one, cause, steps) => {
    const [bare] = asFacts([one]);
    const inSteps = exitAfter(days, { cause, charges: [{ ...bare, steps: reaching(steps, String(bare?.new)) }] });
    const inOneGo = exitAfter(days, { cause, charges: [bare] });
    known(inOneGo.outcome);
    expect(inSteps).toEqual(inOneGo);
  }));

test('P34 the part that law or tax forces is taken off the new price, and more of it never opens a way out', () =>
  holds([notified, charge, pence, pence], (days, drawn, forced, more) => {
    const own = { ...drawn, old: Math.min(drawn.old, drawn.new), new: Math.max(drawn.old, drawn.new) };
    const [bare] = asFacts([{ ...own, new: own.new + forced }]);
    const moreOfIt = Math.min(forced + more, own.new + forced - own.old);
    const exit = (part: number) =>
      known(exitAfter(days, { cause: 'mixed', charges: [{ ...bare, forced: pounds(part) }] }).outcome);
    expect(exit(forced)).toBe(known(exitAfter(days, provider([own])).outcome));
    if (exit(forced) === 'no-right') expect(exit(moreOfIt)).toBe('no-right');
  }));
