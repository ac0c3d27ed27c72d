import type { Table } from '../language/model/dictionary.ts';
import { isCalendar, isTimeline, type Value } from '../language/run-time/value.ts';
import { MAX_DATE, MIN_DATE } from '../values/day-number.ts';
import { isDecimal } from '../values/decimal.ts';

/** Tables that go on as they end, so that they answer for every day; what is said of them assumes as much. */
export const endlessTables = (tables: ReadonlyMap<string, Table>): ReadonlyMap<string, Table> =>
  new Map([...tables].map(([name, table]) => [name, { ...table, value: endless(table.value) }]));

/** What is taken for true where tables are endless. */
export const TABLES_ANSWER = 'tables answer for every day that they are asked about';

function endless(value: Value): Value {
  if (value === null || typeof value !== 'object' || isDecimal(value)) return value;
  if (isCalendar(value)) return { ...value, answersFrom: MIN_DATE, answersTo: MAX_DATE };
  if (isTimeline(value)) {
    const [first, ...others] = value.steps;
    return { ...value, steps: first === undefined ? [] : [{ ...first, from: MIN_DATE }, ...others], answersTo: null };
  }
  if (Array.isArray(value) || 'unknown' in value) return value;
  return Object.fromEntries(
    Object.entries(value as Readonly<Record<string, Value>>).map(([name, part]) => [name, endless(part)]),
  );
}
