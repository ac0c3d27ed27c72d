import type { Calendar } from '../../values/calendar.ts';
import { compare, type Decimal, isDecimal, toPlain } from '../../values/decimal.ts';
import type { Timeline } from '../../values/timeline.ts';

/** What a fact, parameter or term can hold while a rule is worked out. `null` is none; dates, times, durations and choices are text. */
export type Value =
  | string
  | number
  | boolean
  | null
  | Unknown
  | Decimal
  | Calendar
  | Timeline<Value>
  | readonly Value[]
  | { readonly [field: string]: Value };

/** The days from one to another, both included; an open end is the first or the last day there is. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/**
 * A value that is not known: a fact was left out, or a table does not answer for the day. Never no, nil or false: it is one of
 * those that it `may` be, or a day `between` two; anything at all where neither is told.
 */
export class Unknown {
  /** The table that does not answer; `null` when facts are missing. */
  readonly table: string | null;
  /** What it may be, none (`null`) among it where it may be none. Few, each of them known. */
  readonly may: readonly Value[] | null;
  /** A day of these, if it is none of those. */
  readonly between: Days | null;
  constructor(table: string | null, may: readonly Value[] | null = null, between: Days | null = null) {
    this.table = table;
    this.may = may;
    this.between = between;
    Object.freeze(this);
  }
}

/** What may be anything at all. */
export const UNKNOWN = new Unknown(null);

/** What a calculation with known values gives that leaves the days there are, or the whole numbers that are held exactly. */
export const OUT_OF_RANGE = new Unknown(null);

export const isUnknown = (value: unknown): value is Unknown => value instanceof Unknown;

export const isRecord = (value: Value): value is { readonly [field: string]: Value } =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  !isUnknown(value) &&
  !isDecimal(value) &&
  !isTimeline(value) &&
  !isCalendar(value);

/** A value as plain JSON data, exact: decimals as text with all their digits. */
export type PlainValue =
  | string
  | number
  | boolean
  | null
  | { readonly unknown: true; readonly oneOf?: readonly PlainValue[]; readonly between?: Days }
  | { readonly table: string }
  | { readonly from: string; readonly value: PlainValue }[]
  | readonly PlainValue[]
  | { readonly [field: string]: PlainValue };

export function toPlainValue(value: Value): PlainValue {
  if (value === null || typeof value !== 'object') return value;
  if (isUnknown(value)) {
    const { may, between } = value;
    return {
      unknown: true,
      ...(may === null ? {} : { oneOf: may.map(toPlainValue) }),
      ...(between === null ? {} : { between }),
    };
  }
  if (isDecimal(value)) return toPlain(value);
  if (Array.isArray(value)) return value.map(toPlainValue);
  if (isTimeline(value)) {
    if (value.table !== null) return { table: value.table };
    return value.steps.map((step) => ({ from: step.from, value: toPlainValue(step.value) }));
  }
  if (isCalendar(value)) return { table: value.table };
  return Object.fromEntries(
    Object.entries(value as { [field: string]: Value }).map(([field, part]) => [field, toPlainValue(part)]),
  );
}

export const isTimeline = (value: Value): value is Timeline<Value> =>
  typeof value === 'object' && value !== null && 'steps' in value && 'answersTo' in value;

export const isCalendar = (value: Value): value is Calendar =>
  typeof value === 'object' && value !== null && 'holidays' in value && 'answersFrom' in value;

/**
 * Whether two known values are the same; exact for decimals, deep for lists and records. A calendar or series of a table
 * is the same only as itself: as plain data both calendars of one table would be its name.
 */
export function sameValue(a: Value, b: Value): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object') return false;
  if (isDecimal(a) && isDecimal(b)) return compare(a, b) === 0;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  return !isOfTable(a) && !isOfTable(b) && JSON.stringify(toPlainValue(a)) === JSON.stringify(toPlainValue(b));
}

const isOfTable = (value: Value): boolean => isCalendar(value) || (isTimeline(value) && value.table !== null);
