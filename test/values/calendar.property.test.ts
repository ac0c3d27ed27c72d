import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isWorkingDay, workingDayBetween, workingDayOnOrAfter } from '../../src/values/calendar.ts';
import { addDays, weekday } from '../../src/values/date.ts';
import { dateBetween } from './arbitrary-date.ts';

// Two months so full of holidays that long runs of them come up; asked also for days on either side.
const numRuns = 500;
const [answersFrom, answersTo] = ['2024-12-01', '2025-01-31'];
const day = dateBetween('2024-11-25', '2025-02-05');
const calendar = fc
  .array(day, { maxLength: 40 })
  .map((holidays) => ({ holidays: new Set(holidays), answersFrom, answersTo, table: 'invented' }));

const daysFrom = (from: string, n: number): string[] => Array.from({ length: n }, (_, i) => addDays(from, i));

test('a working day is Monday to Friday and no holiday, and unknown exactly outside the days answered for', () => {
  fc.assert(
    fc.property(calendar, day, (c, on) => {
      const known = on >= answersFrom && on <= answersTo;
      expect(isWorkingDay(c, on)).toBe(known ? weekday(on) <= 5 && !c.holidays.has(on) : undefined);
    }),
    { numRuns },
  );
});

test('the working day found is one, is not before the day, and none lies between', () => {
  const seen = { moved: 0, stayed: 0 };
  fc.assert(
    fc.property(calendar, day, (c, on) => {
      const found = workingDayOnOrAfter(c, on);
      if (found === undefined) {
        const rest = on < answersFrom ? [] : daysFrom(on, 80).filter((d) => d <= answersTo);
        expect(rest.filter((d) => isWorkingDay(c, d))).toEqual([]);
        return;
      }
      seen[found === on ? 'stayed' : 'moved'] += 1;
      expect(isWorkingDay(c, found)).toBe(true);
      expect(found >= on).toBe(true);
      expect(daysFrom(on, 80).filter((d) => d < found && isWorkingDay(c, d) !== false)).toEqual([]);
      expect(workingDayOnOrAfter(c, found)).toBe(found);
    }),
    { numRuns },
  );
  expect(Math.min(seen.moved, seen.stayed)).toBeGreaterThan(50);
});

test('a later day never finds a sooner working day', () => {
  let compared = 0;
  fc.assert(
    fc.property(calendar, day, fc.integer({ min: 0, max: 10 }), (c, on, n) => {
      const [first, second] = [workingDayOnOrAfter(c, on), workingDayOnOrAfter(c, addDays(on, n))];
      if (first === undefined || second === undefined) return;
      compared += 1;
      expect(second >= first).toBe(true);
    }),
    { numRuns },
  );
  expect(compared).toBeGreaterThan(numRuns / 2);
});

test('what hangs on days that are not answered for lies between the days told, whatever these are', () => {
  const seen = { within: 0, atAnEnd: 0 };
  const allDays = daysFrom('2024-11-25', 73);
  fc.assert(
    fc.property(calendar, day, fc.array(day, { maxLength: 70 }), (c, on, others) => {
      if (workingDayOnOrAfter(c, on) !== undefined) return;
      const { from, to } = workingDayBetween(c, on);
      const unanswered = [...others, ...allDays].filter((d) => isWorkingDay(c, d) === undefined);
      for (const holidays of [others, unanswered]) {
        const outside = holidays.filter((d) => d < answersFrom || d > answersTo);
        const known = {
          ...c,
          holidays: new Set([...c.holidays, ...outside]),
          answersFrom: '2024-01-01',
          answersTo: '2026-01-01',
        };
        const found = workingDayOnOrAfter(known, on) as string;
        expect(found >= from && found <= to, `${found} from ${from} to ${to}`).toBe(true);
        seen[found === from || found === to ? 'atAnEnd' : 'within'] += 1;
      }
    }),
    { numRuns },
  );
  expect(Math.min(seen.atAnEnd, seen.within)).toBeGreaterThan(50);
});
