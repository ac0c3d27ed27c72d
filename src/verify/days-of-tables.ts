import type { Table } from '../language/model/dictionary.ts';
import { earlier, later } from '../values/date.ts';
import { dayMoved } from './moved.ts';

// What is counted from a day that is drawn may need to look a month back or two months on.
const DAYS_BEFORE = 31;
const DAYS_AFTER = 61;

/** The days for which every calendar answers, and for which what is counted from them is answered too. */
export function daysOf(tables: Iterable<Table>): readonly [from: string, to: string] {
  let days: readonly [string, string] = ['2000-01-01', '2049-12-31'];
  for (const { type, answersFrom, answersTo } of tables) {
    if (typeof type !== 'object' || !('record' in type)) continue;
    days = [later(days[0], dayMoved(answersFrom, DAYS_BEFORE)), earlier(days[1], dayMoved(answersTo, -DAYS_AFTER))];
  }
  return days;
}
