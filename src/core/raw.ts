import type { Calendar } from '../values/calendar.ts';
import { dayNumber } from '../values/day-number.ts';
import { compare, type Decimal, isDecimal } from '../values/decimal.ts';
import { standIn } from './logic.ts';
import type { Node, Sort } from './nodes.ts';

/** What nodes come to while they are interpreted: lists hold tuples, and tuples hold the parts of an entry. */
export type Raw = boolean | number | string | Decimal | Calendar | readonly Raw[];
export type Tuple = readonly Raw[];

/** What stands where there is no value. */
export const nothingOf = (sort: Sort): Raw =>
  sort === 'list' || sort === 'tuple' ? [] : (standIn(sort) as Node & { of: Raw }).of;

/** An order of values of one sort, part by part. */
export function compareRaw(a: Raw, b: Raw): number {
  if (Array.isArray(a) && Array.isArray(b)) {
    for (const [index, part] of a.entries()) {
      const order = index < b.length ? compareRaw(part, b[index] as Raw) : 1;
      if (order !== 0) return order;
    }
    return a.length - b.length;
  }
  if (isDecimal(a)) return compare(a, b as Decimal);
  return a === b ? 0 : a < b ? -1 : 1;
}

const holidays = new WeakMap<Calendar, ReadonlySet<number>>();

function holidaysOf(calendar: Calendar): ReadonlySet<number> {
  const known = holidays.get(calendar);
  if (known !== undefined) return known;
  const days = new Set([...calendar.holidays].map(dayNumber));
  holidays.set(calendar, days);
  return days;
}

/** The first weekday from a day on that is no holiday. 1970-01-01 was a Thursday. */
export function workingDayFrom(calendar: Calendar, day: number): number {
  const free = holidaysOf(calendar);
  let at = day;
  while ((((at + 3) % 7) + 7) % 7 > 4 || free.has(at)) at += 1;
  return at;
}
