import { dayNumber } from '../values/day-number.ts';

// Months are counted from January of the year 0, so that they are added and compared as whole numbers. The formulae are
// those of src/values/day-number.ts: years begin in March.

const DAYS_FROM_YEAR_0_TO_1970 = -dayNumber('0001-01-01') + 306;

/** The number of the first day of a month. */
export function startOfMonth(month: number): number {
  const year = Math.floor((month - 2) / 12);
  const fromMarch = month - 2 - 12 * year;
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return 365 * year + leapDays + Math.floor((153 * fromMarch + 2) / 5) - DAYS_FROM_YEAR_0_TO_1970;
}

/** The month in which a day lies: one estimated from the mean month, which is at most one away. */
export function monthOfDay(day: number): number {
  const near = Math.floor((day + DAYS_FROM_YEAR_0_TO_1970 + 60) / 30.436875);
  if (startOfMonth(near) > day) return near - 1;
  return startOfMonth(near + 1) <= day ? near + 1 : near;
}
