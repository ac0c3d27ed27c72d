import type { Table } from '../language/model/dictionary.ts';
import { isTimeline, isUnknown, type Value } from '../language/run-time/value.ts';
import { type Decimal, isDecimal } from '../values/decimal.ts';
import { constant, timeline } from '../values/timeline.ts';

/**
 * A table's value, or what was given in its place: one percentage for all days, or dated ones.
 * A series that was given answers from its first day on; before it, it is as silent as the table would be.
 */
export function tableValue(table: Table, standIn: Value): Value {
  if (isUnknown(standIn) || standIn === null || !isTimeline(table.value)) return table.value;
  if (isDecimal(standIn)) return constant(standIn);
  const entries = standIn as readonly { readonly from: string; readonly percent: Decimal }[];
  return timeline(
    entries.map(({ from, percent }) => ({ from, value: percent })),
    { table: table.name },
  );
}
