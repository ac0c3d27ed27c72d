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
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (isDecimal(a)) return isDecimal(b) && compare(a, b) === 0;
  if (isUnknown(a)) return isUnknown(b) && sameUnknown(a, b);
  if (Array.isArray(a)) return Array.isArray(b) && sameItems(a, b);
  if (isDecimal(b) || isUnknown(b) || Array.isArray(b)) return false;
  if (isOfTable(a) || isOfTable(b)) return false;
  if (isTimeline(a)) return isTimeline(b) && sameSteps(a.steps, b.steps);
  return !isTimeline(b) && sameFields(a as Fields, b as Fields);
}

type Fields = { readonly [field: string]: Value };

const sameItems = (a: readonly Value[], b: readonly Value[]): boolean =>
  a.length === b.length && a.every((item, index) => sameValue(item, b[index] as Value));

const sameSteps = (a: Timeline<Value>['steps'], b: Timeline<Value>['steps']): boolean =>
  a.length === b.length &&
  a.every(({ from, value }, index) => from === b[index]?.from && sameValue(value, b[index].value));

/** In one order too, as it shows. */
function sameFields(a: Fields, b: Fields): boolean {
  const [fields, others] = [Object.keys(a), Object.keys(b)];
  if (fields.length !== others.length) return false;
  return fields.every((field, index) => field === others[index] && sameValue(a[field] as Value, b[field] as Value));
}

function sameUnknown(a: Unknown, b: Unknown): boolean {
  if (a.between?.from !== b.between?.from || a.between?.to !== b.between?.to) return false;
  return a.may === null || b.may === null ? a.may === b.may : sameItems(a.may, b.may);
}

const isOfTable = (value: Value): boolean => isCalendar(value) || (isTimeline(value) && value.table !== null);
