import { addDays, isDate, weekday } from '../values/date.ts';
import { dayMoved } from './moved.ts';

/**
 * Days near another on which counting goes wrong easily: the ends of months, 28 and 29 February, Christmas, the last
 * Sundays of March and October, on which clocks change, and the next weekend and holidays with the days around them.
 */
export function specialDays(day: string, holidays: readonly string[]): string[] {
  const year = day.slice(0, 4);
  const ofYear = ['01-01', '01-31', '02-28', '02-29', '03-01', '04-30', '12-24', '12-25', '12-31'].map(
    (rest) => `${year}-${rest}`,
  );
  const sundays = [`${year}-03-31`, `${year}-10-31`].map((last) => addDays(last, -(weekday(last) % 7)));
  const saturday = dayMoved(day, 6 - (weekday(day) % 7));
  const next = holidays.find((holiday) => holiday >= day);
  const around = [saturday, ...(next === undefined ? [] : [next])].flatMap((at) =>
    [-1, 0, 1, 2].map((by) => dayMoved(at, by)),
  );
  return [...ofYear, ...sundays, ...around].filter(isDate);
}
