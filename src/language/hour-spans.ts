import { type DaySet, daySet } from '../values/day-set.ts';
import { type Decimal, isNil } from '../values/decimal.ts';
import type { HourSpan } from '../values/hour-span.ts';
import type { Value } from './run-time/value.ts';

type Records = readonly { readonly [field: string]: Value }[];

/** Records `{ from, to, hours }` as spans. One that ends before it starts, or whose hours are nil or none, has no days and is left out. */
export const hourSpans = (records: Records): HourSpan[] =>
  (records as readonly unknown[] as readonly (HourSpan & { readonly hours: Decimal | null })[]).filter(
    ({ from, to, hours }) => from <= to && hours !== null && !isNil(hours),
  );

/** The days of such records. */
export const daysOfHourSpans = (records: Records): DaySet => daySet(hourSpans(records));
