import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, weekday } from '../../src/values/date.ts';
import { compare, decimal, plus, toPlaces } from '../../src/values/decimal.ts';
import { answerTo, factsFor, type Readings, readingsFor } from '../laws/answers.ts';
import {
  anyNumber,
  atAllTimes,
  type Call,
  call,
  hundredths,
  inclusiveNumber,
  inPounds,
  moment,
  number0845,
  otherNumber,
  price,
  seconds,
  writtenAt,
} from '../laws/calls.ts';
import { modernDay } from '../laws/days.ts';
import { holds, known } from '../laws/judged.ts';
import { halfPlaces } from '../laws/money.ts';

const chargeFor = (facts: object, readings?: Readings) => answerTo('call-charge', facts, readings);
const policy = readingsFor('call-charge');
/** A call with some facts of it and of the package changed. */
const withChanges = (facts: Call, changes: { call?: object; package?: object }) => ({
  call: { ...facts.call, ...changes.call },
  package: { ...facts.package, ...changes.package },
});
const byTheMinute = { includesCalls: false, billingInterval: 'minute' };
const free = { charge: '0.00', chargeUnrounded: '0.0000000000', billedMinutes: 0, billedSeconds: 0 };

test('P76 a call outside the package costs the connection fee and a full rate for each minute begun', () =>
  holds([call, seconds, hundredths, hundredths], (facts, durationSeconds, rate, fee) => {
    const priced = withChanges(facts, {
      call: { durationSeconds, ratePerMinute: inPounds(rate) },
      package: { ...byTheMinute, connectionFee: inPounds(fee) },
    });
    const { outcome, charge, chargeUnrounded, billedMinutes } = chargeFor(priced);
    expect(known(outcome)).toBe('charged');
    const minutes = Math.ceil(durationSeconds / 60);
    const exact = decimal(inPounds(fee + minutes * rate));
    expect([billedMinutes, chargeUnrounded, charge]).toEqual([minutes, toPlaces(exact, 10), toPlaces(exact, 2)]);
  }));

test('P76 one second past a full minute costs one rate more', () =>
  holds([call, fc.integer({ min: 1, max: 300 }), price], (facts, minutes, ratePerMinute) => {
    const exact = (durationSeconds: number) => {
      const given = withChanges(facts, { call: { durationSeconds, ratePerMinute }, package: byTheMinute });
      return decimal(known(chargeFor(given).chargeUnrounded));
    };
    expect(toPlaces(exact(60 * minutes + 1), 10)).toBe(toPlaces(plus(exact(60 * minutes), decimal(ratePerMinute)), 10));
  }));

test('P77 a call wholly outside the package times is never cheaper when it is split', () =>
  holds([call, modernDay, seconds, seconds, inclusiveNumber], (facts, day, first, second, number) => {
    // A Tuesday, a Wednesday or a Thursday: the call is over long before the weekend, when calls are inclusive.
    const start = Date.parse(`${addDays(day, 2 - weekday(day) + (facts.call.durationSeconds % 3))}T12:00:00Z`) / 1000;
    const inclusiveTimes = [{ days: 'weekends', from: '00:00', to: '24:00' }];
    const priceOf = (at: number, durationSeconds: number) => {
      const startedAt = writtenAt(at, 0);
      const given = withChanges(facts, { call: { number, startedAt, durationSeconds }, package: { inclusiveTimes } });
      const { outcome, chargeUnrounded } = chargeFor(given);
      expect(known(outcome)).toBe('charged');
      return decimal(known(chargeUnrounded));
    };
    const parts = plus(priceOf(start, first), priceOf(start + first, second));
    expect(compare(plus(parts, halfPlaces(3)), priceOf(start, first + second))).toBeGreaterThanOrEqual(0);
  }));

test('P78 an inclusive call costs nothing, the connection fee included', () =>
  holds([call, inclusiveNumber, fc.constantFrom(null, atAllTimes)], (facts, number, inclusiveTimes) => {
    const answer = chargeFor(withChanges(facts, { call: { number }, package: { inclusiveTimes } }));
    known(answer.outcome);
    expect(answer).toMatchObject({ outcome: 'included', ...free });
  }));

test('P78 how long a call is and what it costs never decide whether it is inclusive', () =>
  holds([call, seconds, price, price], (facts, durationSeconds, ratePerMinute, connectionFee) => {
    const other = withChanges(facts, { call: { durationSeconds, ratePerMinute }, package: { connectionFee } });
    expect(chargeFor(other).outcome).toBe(known(chargeFor(facts).outcome));
  }));

test('P79 that a package includes 0845 calls changes nothing for other numbers, under any reading', () =>
  holds([call, fc.oneof(inclusiveNumber, otherNumber), policy], (facts, number, readings) => {
    const answer = (includes0845: boolean) =>
      chargeFor(withChanges(facts, { call: { number }, package: { includes0845 } }), readings);
    known(answer(true).outcome);
    expect(answer(true)).toEqual(answer(false));
  }));

test('P79 a number that starts neither 01, 02, 03 nor 0845 is never inclusive, under any reading', () =>
  holds([call, otherNumber, policy], (facts, number, readings) => {
    const given = withChanges(facts, { call: { number }, package: { includes0845: true, inclusiveTimes: null } });
    expect(known(chargeFor(given, readings).outcome)).toBe('charged');
  }));

test('P79 an 0845 number is inclusive exactly where the package says so', () =>
  holds([call, number0845, fc.boolean()], (facts, number, includes0845) => {
    const given = withChanges(facts, { call: { number }, package: { includes0845, inclusiveTimes: null } });
    expect(known(chargeFor(given).outcome)).toBe(includes0845 ? 'included' : 'charged');
  }));

const spacing = fc.array(fc.constantFrom('', '', ' ', '-'), { minLength: 12, maxLength: 12 });

test('P80 a number is the same in national form and after +44 or 0044, spaces and hyphens ignored', () =>
  holds([call, anyNumber, spacing, policy], (facts, number, gaps, readings) => {
    const spaced = [...number.slice(1)].map((digit, n) => digit + gaps[n % gaps.length]).join('');
    const answers = ['0', '+44', '0044', '+44 '].map((beginning) =>
      chargeFor(withChanges(facts, { call: { number: beginning + spaced } }), readings),
    );
    const plain = chargeFor(withChanges(facts, { call: { number } }), readings);
    known(plain.outcome);
    for (const answer of answers) expect(answer).toEqual(plain);
  }));

const offset = fc.integer({ min: -14 * 4, max: 14 * 4 }).map((quarters) => quarters * 15);

test('P81 one moment is answered alike whatever the offset that it is written with', () =>
  holds([call, moment, offset, offset, policy], (facts, at, one, other, readings) => {
    const answer = (offset: number) =>
      chargeFor(withChanges(facts, { call: { startedAt: writtenAt(at, offset) } }), readings);
    known(answer(one).outcome);
    expect(answer(other)).toEqual(answer(one));
  }));

const carriedElsewhere = factsFor('call-charge', { overrides: { 'call.overProviderNetwork': fc.constant(false) } });

test('P83 a call that another network carried adds nothing, under any reading', () =>
  holds([carriedElsewhere, policy], (facts, readings) => {
    const answer = chargeFor(facts, readings);
    expect(['billed-elsewhere', 'no-call']).toContain(known(answer.outcome));
    expect(answer).toMatchObject(free);
  }));
