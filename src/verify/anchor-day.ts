import * as fc from 'fast-check';
import { weekday } from '../values/date.ts';
import { dateOfNumber, dayNumber } from '../values/day-number.ts';

// By how many days before or after a day of each year.
const awkwardDays: readonly (readonly [day: string, by: readonly number[]])[] = [
  ...['01-31', '03-31', '04-30', '05-31', '06-30', '07-31', '08-31', '09-30', '10-31', '11-30'].map(
    (day) => [day, [0]] as const,
  ),
  ['03-01', [-2, -1, 0, 1]],
  ['12-25', [-1, 0, 1, 2, 3, 6, 7, 8, 9]],
  // Clocks change on the last Sundays of March and October.
  ['03-31', [-6, -5, -4, -3, -2, -1]],
  ['10-31', [-6, -5, -4, -3, -2, -1]],
];

/** Days of the domain, both ends included, a third of them at the ends of months, around the leap day, Christmas, and the changes of clocks. */
export function anchorDay([from, to]: readonly [string, string]): fc.Arbitrary<string> {
  const [first, last] = [dayNumber(from), dayNumber(to)];
  // Mostly away from the ends, so that what is drawn around is not cut short there.
  const margin = Math.min(365, Math.floor((last - first) / 4));
  const plain = plainDay(first + margin, last - margin);
  const inside = fc
    .noBias(fc.integer({ min: first + margin - plain, max: last - margin - plain }))
    .map((by) => plain + by);
  const anywhere = fc.integer({ min: first, max: last });
  const awkward = awkwardBetween(first, last);
  return fc
    .oneof(
      { withCrossShrink: true },
      { weight: 6, arbitrary: inside },
      { weight: 1, arbitrary: anywhere },
      { weight: 3, arbitrary: awkward.length === 0 ? inside : fc.constantFrom(...awkward) },
    )
    .map(dateOfNumber);
}

/** The plain day of some days, towards which draws shrink. */
export const plainDayOf = ([from, to]: readonly [string, string]): string =>
  dateOfNumber(plainDay(dayNumber(from), dayNumber(to)));

/** A day about which nothing is odd, towards which others shrink: a Monday that begins a month, in the middle. */
function plainDay(from: number, to: number): number {
  const middle = Math.floor((from + to) / 2);
  for (let day = middle; day <= to; day += 1) {
    const date = dateOfNumber(day);
    if (date.endsWith('-01') && !date.endsWith('-01-01') && weekday(date) === 1) return day;
  }
  return middle;
}

function awkwardBetween(first: number, last: number): number[] {
  const years: string[] = [];
  for (let year = yearOf(first); year <= yearOf(last); year += 1) years.push(String(year).padStart(4, '0'));
  return years
    .flatMap((year) => awkwardDays.flatMap(([day, by]) => by.map((more) => dayNumber(`${year}-${day}`) + more)))
    .filter((day) => day >= first && day <= last);
}

const yearOf = (day: number): number => Number(dateOfNumber(day).slice(0, 4));
