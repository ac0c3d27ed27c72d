import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween } from '../../src/values/date.ts';
import { modernDate } from '../values/arbitrary-date.ts';
import { contract } from './contract.ts';

const span = fc.integer({ min: -3, max: 20 });
const days = fc.integer({ min: 0, max: 5 });
const kind = fc.constantFrom('suspend', 'end');
const noticeDays = fc.constantFrom('clear-days', 'calendar-days', 'from-receipt');

/** A step for non-payment in which no fact is missing, its notices around one day. */
const facts = fc
  .record({ base: modernDate, kind, on: span, told: span, sent: span, travels: days, overdue: fc.boolean() })
  .map(({ base, kind, on, told, sent, travels, overdue }) => ({
    providerAction: { ground: 'non-payment', kind, on: addDays(base, on), breachIsMaterial: true },
    account: { overdue: overdue ? '40.00' : '0.00' },
    overdueNotice: { givenOn: addDays(base, told) as string | null },
    disconnectionNotice: { sentOn: addDays(base, sent), receivedOn: addDays(base, sent + travels) },
    endingNotice: { givenOn: null, practicable: true },
  }));
type Given = typeof facts extends fc.Arbitrary<infer F> ? F : never;

const decide = (given: object, readings = {}) => {
  const { outcome, values } = contract.evaluate('suspend-or-end', given as never, { readings });
  expect(outcome).not.toBeNull();
  return { outcome, earliestOn: values.earliestOn as string | null };
};

test('P92 without a ground nothing is permitted', () => {
  fc.assert(
    fc.property(facts, noticeDays, (given, reading) => {
      const without = { ...given, providerAction: { ...given.providerAction, ground: null } };
      const readings = { 'disconnection-notice-days': reading };
      expect(decide(without, readings)).toEqual({ outcome: 'not-permitted', earliestOn: null });
    }),
    { numRuns: 100 },
  );
});

test('P93 untold, or with nothing overdue, a customer who has not paid is neither suspended nor cut off', () => {
  fc.assert(
    fc.property(facts, (given) => {
      const none = { outcome: 'not-permitted', earliestOn: null };
      expect(decide({ ...given, overdueNotice: { givenOn: null } })).toEqual(none);
      expect(decide({ ...given, account: { overdue: '0.00' } })).toEqual(none);
    }),
    { numRuns: 100 },
  );
});

const owing = facts.map((given): Given => ({ ...given, account: { overdue: '40.00' } }));

test('P94 no step for non-payment is permitted before its notices allow it', () => {
  fc.assert(
    fc.property(owing, (given) => {
      const { kind, on } = given.providerAction;
      const told = given.overdueNotice.givenOn as string;
      const cutOff = addDays(given.disconnectionNotice.sentOn, 8);
      const first = kind === 'end' && cutOff > told ? cutOff : told;
      expect(decide(given)).toEqual({ outcome: on < first ? 'too-early' : 'permitted', earliestOn: first });
    }),
    { numRuns: 300 },
  );
});

test('P94 under no reading that needs the notice is a customer cut off before the seventh day after it', () => {
  fc.assert(
    fc.property(owing, noticeDays, (given, reading) => {
      const ending = { ...given, providerAction: { ...given.providerAction, kind: 'end' } };
      const { outcome, earliestOn } = decide(ending, { 'disconnection-notice-days': reading });
      const { sentOn } = given.disconnectionNotice;
      expect(daysBetween(sentOn, earliestOn as string)).toBeGreaterThanOrEqual(7);
      if (daysBetween(sentOn, given.providerAction.on) < 7) expect(outcome).toBe('too-early');
    }),
    { numRuns: 300 },
  );
});

test('P94 a later notice never brings the first permitted day forward', () => {
  fc.assert(
    fc.property(owing, days, noticeDays, (given, later, reading) => {
      const { givenOn } = given.overdueNotice;
      const { sentOn, receivedOn } = given.disconnectionNotice;
      const readings = { 'disconnection-notice-days': reading };
      const before = decide(given, readings).earliestOn as string;
      const told = { ...given, overdueNotice: { givenOn: addDays(givenOn as string, later) } };
      const sent = {
        ...given,
        disconnectionNotice: { sentOn: addDays(sentOn, later), receivedOn: addDays(receivedOn, later) },
      };
      expect((decide(told, readings).earliestOn as string) >= before).toBe(true);
      expect((decide(sent, readings).earliestOn as string) >= before).toBe(true);
    }),
    { numRuns: 200 },
  );
});
