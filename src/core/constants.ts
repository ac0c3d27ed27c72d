import type { Type } from '../language/model/type.ts';
import { isCalendar, isTimeline, isUnknown, type Value } from '../language/run-time/value.ts';
import { dayNumber, MAX_DATE } from '../values/day-number.ts';
import { isDecimal } from '../values/decimal.ts';
import { type Coded, day, known, NONE, one, unknownWhere, type What } from './coded.ts';
import { listed } from './lists.ts';
import { calendar, exact, TRUE, text, truth, whole } from './logic.ts';
import { minuteOfDay } from './minutes.ts';
import type { Node } from './nodes.ts';

/** A value of a policy in core terms, by its type. */
export function constant(value: Value, type: Type): Coded {
  if (value === null) return NONE;
  return isUnknown(value) ? unknownWhere(TRUE, { ...NONE, none: truth(false) }) : known(constantWhat(value, type));
}

function constantWhat(value: Value, type: Type): What {
  if (Array.isArray(value)) {
    const of = typeof type === 'object' && 'list' in type ? type.list : 'none';
    return listed(value.map((entry: Value) => constant(entry, of)));
  }
  if (isTimeline(value as Value)) {
    const { steps, answersTo } = value as Extract<Value, { readonly answersTo: unknown; readonly steps: unknown }>;
    const of = typeof type === 'object' && 'timeline' in type ? type.timeline : 'decimal';
    const records = steps.map((step): Coded => {
      const fields = { from: known(day(whole(dayNumber(step.from)))), value: constant(step.value as Value, of) };
      return known({ is: 'record', fields: new Map(Object.entries(fields)) });
    });
    return { is: 'timeline', steps: listed(records), answersTo: whole(dayNumber(answersTo ?? MAX_DATE)) };
  }
  if (isCalendar(value as Value)) return one(calendar(value as Parameters<typeof calendar>[0]));
  if (typeof value !== 'object' || isDecimal(value))
    return type === 'date' ? day(singleNode(value as Single, type)) : one(singleNode(value as Single, type));
  const types = typeof type === 'object' && 'record' in type ? type.record : {};
  const fields = Object.entries(value as Readonly<Record<string, Value>>).map(([name, part]): [string, Coded] => [
    name,
    constant(part, types[name] ?? 'none'),
  ]);
  return { is: 'record', fields: new Map(fields) };
}

type Single = boolean | number | string | Parameters<typeof exact>[0];

function singleNode(value: Single, type: Type): Node {
  if (typeof value === 'boolean') return truth(value);
  if (typeof value === 'number') return whole(value);
  if (typeof value !== 'string') return exact(value);
  if (type === 'date') return whole(dayNumber(value));
  return type === 'time' ? whole(minuteOfDay(value)) : text(value);
}
