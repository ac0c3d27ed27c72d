import { earlier, isDate, later } from '../../values/date.ts';
import { holdsUnknown } from './holds-unknown.ts';
import { eitherBy } from './truth.ts';
import { type Days, isRecord, isUnknown, sameValue, UNKNOWN, Unknown, type Value } from './value.ts';

/** More alternatives than these are not told one by one. */
const most = 16;

/**
 * What is one of several values, it not being known which: the value that all of them are, or all that they may be. Lists
 * of one length and records of the same fields are put together part by part where they are not few or not known themselves.
 */
export function eitherOf(values: readonly Value[]): Value {
  const found: Value[] = [];
  let days: Days | null = null;
  for (const value of values) {
    if (isUnknown(value)) {
      if (value.may === null && value.between === null) return openAmong(values);
      for (const alternative of value.may ?? []) add(found, alternative);
      days = spanOf(days, value.between);
    } else if (holdsUnknown(value)) return partByPart(values) ?? openAmong(values);
    else add(found, value);
  }
  if (found.length > most) {
    if (!found.every((value) => value === null || isDay(value))) return partByPart(values) ?? openAmong(values);
    for (const day of found) if (isDay(day)) days = spanOf(days, { from: day, to: day });
  }
  return unlessOne(found, days, tableAmong(values));
}

/** A value that lies between two days, both included, or is one of some. */
function unlessOne(found: readonly Value[], days: Days | null, table: string | null): Value {
  const apart = days === null ? found : found.filter((value) => !isDay(value) || value < days.from || value > days.to);
  const all = days !== null && days.from === days.to ? [...apart, days.from] : apart;
  const between = days === null || days.from === days.to ? null : days;
  if (all.length === 1 && between === null) return all[0] as Value;
  if (all.length === 2 && all.includes(true) && all.includes(false)) return eitherBy(table);
  return new Unknown(table, all.length === 0 ? null : Object.freeze(all), between);
}

function add(found: Value[], value: Value): void {
  if (!found.some((other) => sameValue(other, value))) found.push(value);
}

export const isDay = (value: Value): value is string => typeof value === 'string' && isDate(value);

function spanOf(a: Days | null, b: Days | null): Days | null {
  if (a === null || b === null) return a ?? b;
  return { from: earlier(a.from, b.from), to: later(a.to, b.to) };
}

/** Anything at all; by the table that does not answer, where one does not. */
export function openAmong(values: readonly Value[]): Unknown {
  const table = tableAmong(values);
  return table === null ? UNKNOWN : new Unknown(table);
}

/** The first table that does not answer, here or within. */
function tableAmong(values: readonly Value[]): string | null {
  for (const value of values) {
    if (typeof value !== 'object' || value === null) continue;
    const parts = Array.isArray(value) ? value : isRecord(value) ? Object.values(value) : [];
    const table = isUnknown(value) ? value.table : tableAmong(parts);
    if (table !== null) return table;
  }
  return null;
}

function partByPart(values: readonly Value[]): Value | null {
  const [first] = values as [Value];
  if (Array.isArray(first)) {
    if (!values.every((value) => Array.isArray(value) && value.length === first.length)) return null;
    return first.map((_, index) => eitherOf(values.map((value) => (value as readonly Value[])[index] as Value)));
  }
  if (!isRecord(first)) return null;
  const fields = Object.keys(first);
  const isAlike = (value: Value) => isRecord(value) && String(Object.keys(value)) === String(fields);
  if (!values.every(isAlike)) return null;
  return Object.fromEntries(
    fields.map((field) => [field, eitherOf(values.map((value) => (value as typeof first)[field] ?? null))]),
  );
}

/** A value between two days, or one of some; none if it is no day. */
export const dayBetween = (days: Days, orNone: boolean): Value => unlessOne(orNone ? [null] : [], days, null);
