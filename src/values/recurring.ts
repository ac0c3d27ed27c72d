import { addDays, addMonths, type CivilDate, daysBetween, wholeMonthsBetween } from './date.ts';

/** So many days or months. */
export type Every = { readonly days: number } | { readonly months: number };

/**
 * The days `from`, one step after it, two steps, and so on, all before `toExclusive`, in order. Months are always added to
 * `from` itself, pulled back in a month too short: from 31 January by months 28 February, 31 March.
 * A step that is nil or below is a RangeError: it would never arrive.
 */
export function recurring(from: CivilDate, toExclusive: CivilDate, every: Every): CivilDate[] {
  const step = 'days' in every ? every.days : every.months;
  if (!Number.isInteger(step) || step < 1) throw new RangeError(`not a step that leads on: ${step}`);
  if (from >= toExclusive) return [];
  const last = addDays(toExclusive, -1);
  const span = 'days' in every ? daysBetween(from, last) : wholeMonthsBetween(from, last);
  return Array.from({ length: Math.floor(span / step) + 1 }, (_, i) =>
    'days' in every ? addDays(from, i * step) : addMonths(from, i * step, 'pulled-back'),
  );
}
