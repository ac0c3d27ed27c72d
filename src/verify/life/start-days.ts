import type { Table } from '../../language/model/dictionary.ts';
import { earlier, later } from '../../values/date.ts';
import { dayMoved } from '../moved.ts';

// How long lives go on for the most part, so that tables still answer at their end.
const YEARS_AFTER = 4;
const DAYS_OF_YEAR = 366;
const DAYS_BEFORE = 31;

/** The days on which lives may start so that every table answers for all of them. */
export function startDays(tables: Iterable<Table>): readonly [from: string, to: string] {
  let days: readonly [string, string] = ['2000-01-01', '2045-12-31'];
  for (const { answersFrom, answersTo } of tables)
    days = [
      later(days[0], dayMoved(answersFrom, DAYS_BEFORE)),
      earlier(days[1], dayMoved(answersTo, -YEARS_AFTER * DAYS_OF_YEAR)),
    ];
  return days;
}
