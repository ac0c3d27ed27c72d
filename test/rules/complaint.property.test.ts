import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import bankHolidays from '../../rules/tables/bank-holidays.json' with { type: 'json' };
import { addDays } from '../../src/values/date.ts';
import { dateBetween, modernDate } from '../values/arbitrary-date.ts';
import { contract } from './contract.ts';

const holidays: readonly string[] = bankHolidays.calendars['england-and-wales'];
const weekday = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay();
const isWorkingDay = (day: string) => weekday(day) !== 0 && weekday(day) !== 6 && !holidays.includes(day);
const span = fc.integer({ min: 0, max: 120 });

test('P88 the last day for the answer is the first working day after the complaint arrived', () => {
  fc.assert(
    fc.property(dateBetween('2012-02-01', '2028-10-31'), (receivedOn) => {
      const { values } = contract.evaluate('complaint-response', { complaint: { receivedOn } });
      const respondBy = values.respondBy as string;
      expect(respondBy > receivedOn && isWorkingDay(respondBy)).toBe(true);
      for (let day = addDays(receivedOn, 1); day < respondBy; day = addDays(day, 1)) {
        expect(isWorkingDay(day)).toBe(false);
      }
    }),
    { numRuns: 300 },
  );
});

const complaint = fc
  .record({ firstMadeOn: modernDate, letter: fc.option(span), resolved: fc.option(span) })
  .map(({ firstMadeOn, letter, resolved }) => ({
    firstMadeOn,
    deadlockLetterOn: letter === null ? null : addDays(firstMadeOn, letter),
    resolvedOn: resolved === null ? null : addDays(firstMadeOn, resolved),
    ordinaryHandlingFailedOn: null,
  }));

const escalation = (given: object, asOf: string) =>
  contract.evaluate('complaint-escalation', { complaint: given, asOf });

test('P89 twelve weeks are 84 days, so the same weekday, whenever the complaint was repeated', () => {
  fc.assert(
    fc.property(complaint, modernDate, (given, receivedOn) => {
      const { values } = escalation({ ...given, receivedOn }, given.firstMadeOn);
      expect(values.twelveWeeksOn).toBe(addDays(given.firstMadeOn, 84));
      expect(weekday(values.twelveWeeksOn as string)).toBe(weekday(given.firstMadeOn));
    }),
    { numRuns: 200 },
  );
});

test('P90 the way to the ombudsman stays open until the complaint is resolved, and what is resolved stays closed', () => {
  fc.assert(
    fc.property(complaint, span, span, (given, after, later) => {
      const asOf = addDays(given.firstMadeOn, after);
      const { outcome } = escalation(given, asOf);
      const { outcome: next } = escalation(given, addDays(asOf, later));
      expect(outcome).not.toBeNull();
      if (outcome === 'closed') expect(next).toBe('closed');
      if (outcome === 'may-refer') expect(['may-refer', 'closed']).toContain(next);
      if (given.resolvedOn === null) expect([outcome, next]).not.toContain('closed');
    }),
    { numRuns: 300 },
  );
});

test('P91 a deadlock letter never makes the first day for the ombudsman later', () => {
  fc.assert(
    fc.property(complaint, (given) => {
      const withLetter = escalation(given, given.firstMadeOn).values.earliestReferralOn as string;
      const without = escalation({ ...given, deadlockLetterOn: null }, given.firstMadeOn).values.earliestReferralOn;
      expect(withLetter <= (without as string)).toBe(true);
    }),
    { numRuns: 200 },
  );
});
