import * as fc from 'fast-check';
import { addDays, isDate, weekday } from '../../src/values/date.ts';
import { dateOfNumber, dayNumber } from '../../src/values/day-number.ts';

/** Days from `from` to `to`, both included; half of them days on which counting goes wrong easily, where there are any. */
export function dayBetween(from: string, to: string): fc.Arbitrary<string> {
  const anyDay = fc.integer({ min: dayNumber(from), max: dayNumber(to) }).map(dateOfNumber);
  const [first, last] = [from, to].map((day) => Number(day.slice(0, 4))) as [number, number];
  const years = Array.from({ length: last - first + 1 }, (_, n) => first + n);
  const awkward = years.flatMap(awkwardDays).filter((day) => day >= from && day <= to);
  return awkward.length === 0 ? anyDay : fc.oneof(anyDay, fc.constantFrom(...awkward));
}

/** Days for decisions that look at the calendar of holidays, and for what is counted on from them. */
export const calendarDay: fc.Arbitrary<string> = dayBetween('2012-02-01', '2028-10-31');

/** Days for all other decisions. */
export const modernDay: fc.Arbitrary<string> = dayBetween('2000-01-01', '2049-12-31');

/** So many days. */
export const daysUpTo = (most: number): fc.Arbitrary<number> => fc.integer({ min: 0, max: most });

/** The ends of months, 28 and 29 February, Christmas to New Year, Easter, and the nights on which the clocks change. */
export function awkwardDays(year: number): readonly string[] {
  const monthEnds = Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, '0')}-01`);
  const clockChanges = [`${year}-03-31`, `${year}-10-31`].map((last) => addDays(last, -(weekday(last) % 7)));
  return [
    ...monthEnds.map((first) => addDays(first, -1)),
    ...[`${year}-02-28`, `${year}-02-29`].filter(isDate),
    ...Array.from({ length: 12 }, (_, n) => addDays(`${year}-12-24`, n)),
    ...[-3, -2, -1, 0, 1, 2].map((n) => addDays(easterSunday(year), n)),
    ...clockChanges.flatMap((day) => [-1, 0, 1].map((n) => addDays(day, n))),
  ];
}

/** Easter Sunday by Gauss's rule, from 1900 to 2099. */
export function easterSunday(year: number): string {
  const golden = year % 19;
  const moon = (19 * golden + 24) % 30;
  const sunday = (2 * (year % 4) + 4 * (year % 7) + 6 * moon + 5) % 7;
  const isWeekTooLate = sunday === 6 && (moon === 29 || (moon === 28 && golden > 10));
  return addDays(`${year}-03-22`, moon + sunday - (isWeekTooLate ? 7 : 0));
}
