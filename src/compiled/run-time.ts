import { decimalOf } from '../core/arithmetic.ts';
import { allDays, openDays } from '../core/bounds.ts';
import { monthsInText, NOT_FOUND, stretchesFrom } from '../core/interpret.ts';
import { minuteOfDay, timeOfMinute } from '../core/minutes.ts';
import { monthOfDay, startOfMonth } from '../core/months.ts';
import { compareRaw, nothingOf, type Raw, type Tuple, workingDayFrom } from '../core/raw.ts';
import type { Table } from '../language/model/dictionary.ts';
import { isCalendar, isUnknown, UNKNOWN, type Unknown, type Value } from '../language/run-time/value.ts';
import type { Calendar } from '../values/calendar.ts';
import { isDate } from '../values/date.ts';
import { dateOfNumber, dayNumber } from '../values/day-number.ts';
import {
  compare,
  type Decimal,
  decimal,
  dividedBy,
  isDecimal,
  isNil,
  minus,
  ofPence,
  penceIn,
  penceText,
  plus,
  roundHalfUp,
  times,
  toPlaces,
  toPlain,
} from '../values/decimal.ts';
import { durationOf, monthsOf } from '../values/duration.ts';
import { moneyText } from '../values/money.ts';
import { OutOfRange } from '../values/out-of-range.ts';

/** What the modules that decisions are compiled to are given to work with: nothing of it evaluates a rule. */
export type RunTime = ReturnType<typeof runTimeOf>;

const NIL = nothingOf('decimal') as Decimal;
const NOTHING: readonly Tuple[] = Object.freeze([]);

/**
 * Entries of lists that are gone over in one answer, each list that is gone over while it is made counted where it begins; beyond them the
 * steps are counted as `evaluate` counts them, of which it takes 1,500,000.
 */
const MOST_STEPS = 5_000;

/** The first and the last day that what is not known may be; for what may be anything, days that there are not. */
function endsOf({ may, between }: Unknown): readonly [number, number] {
  if (may === null && between === null) return openDays;
  const days = [...(may ?? []), between?.from, between?.to].filter(
    (one): one is string => typeof one === 'string' && isDate(one),
  );
  if (days.length === 0) return allDays;
  const numbers = days.map(dayNumber);
  return [Math.min(...numbers), Math.max(...numbers)];
}

const firstDay = (value: unknown): number =>
  typeof value === 'string' ? dayNumber(value) : isUnknown(value) ? endsOf(value)[0] : 0;
const lastDay = (value: unknown): number =>
  typeof value === 'string' ? dayNumber(value) : isUnknown(value) ? endsOf(value)[1] : 0;

const mayBeNone = (value: unknown): boolean =>
  isUnknown(value) && ((value.may === null && value.between === null) || value.may?.includes(null) === true);

function rangeTo(count: number): readonly Tuple[] {
  const range: Tuple[] = [];
  for (let index = 0; index < count; index += 1) range.push([index]);
  return range;
}

/** Most lists are in order as they come. */
function inOrderOf(list: readonly Tuple[], keys: readonly Tuple[]): readonly Tuple[] {
  if (keys.every((key, index) => index === 0 || compareRaw(keys[index - 1] as Raw, key) <= 0)) return list;
  return list
    .map((entry, index) => ({ entry, key: keys[index] as Raw }))
    .sort((a, b) => compareRaw(a.key, b.key))
    .map(({ entry }) => entry);
}

/** By parts of the entries. */
function inOrderBy(list: readonly Tuple[], places: readonly number[]): readonly Tuple[] {
  const order = (a: Tuple, b: Tuple): number => {
    for (const place of places) {
      const [x, y] = [a[place] as Raw, b[place] as Raw];
      const found = typeof x === 'number' ? x - (y as number) : compareRaw(x, y);
      if (found !== 0) return found;
    }
    return 0;
  };
  for (let at = 1; at < list.length; at += 1)
    if (order(list[at - 1] as Tuple, list[at] as Tuple) > 0) return [...list].sort(order);
  return list;
}

const ofTables = {
  calendarOf:
    (tables: ReadonlyMap<string, Table>) =>
    (table: string, part: string): Calendar => {
      const value = tables.get(table)?.value as Value;
      return value !== undefined && isCalendar(value)
        ? value
        : ((value as Readonly<Record<string, Calendar>> | undefined)?.[part] as Calendar);
    },
};

const fixed = {
  MOST_STEPS,
  NIL,
  NOTHING,
  NOT_FOUND,
  NO_DAYS: nothingOf('calendar') as Calendar,
  // Facts, taken apart.
  knownOr: (value: Value | undefined): Value => (value === undefined ? UNKNOWN : value),
  isUnknown,
  mayBeNone,
  /** Where something is not known of what is taken for known. */
  noAnswer: (): never => {
    throw new OutOfRange('something is not known');
  },
  firstDay,
  lastDay,
  amountIn: (value: unknown): Decimal => (isDecimal(value) ? value : NIL),
  wholeIn: (value: unknown): number =>
    typeof value === 'number' ? value : typeof value === 'string' ? minuteOfDay(value) : 0,
  textIn: (value: unknown): string => (typeof value === 'string' ? value : ''),
  entriesIn: (value: unknown): readonly Value[] => (Array.isArray(value) ? value : []),
  fieldIn: (value: unknown, field: string): unknown =>
    typeof value === 'object' && value !== null && !isUnknown(value)
      ? ((value as Readonly<Record<string, unknown>>)[field] ?? null)
      : undefined,
  // Whole numbers and days.
  floorDivide: (a: number, b: number): number => (b === 0 ? 0 : Math.floor(a / b)),
  monthOfDay,
  startOfMonth,
  monthsInText,
  workingDayFrom,
  answersFrom: (calendar: Calendar): number => dayNumber(calendar.answersFrom),
  answersTo: (calendar: Calendar): number => dayNumber(calendar.answersTo),
  stretchesFrom,
  // Decimals.
  decimal,
  decimalOf,
  ofPence,
  penceIn,
  penceText,
  plus,
  minus,
  times,
  divide: (a: Decimal, b: Decimal): Decimal => (isNil(b) ? b : dividedBy(a, b)),
  roundHalfUp,
  compare,
  // Lists.
  compareRaw,
  rangeTo,
  inOrderOf,
  inOrderBy,
  // Values, as they are shown.
  dateOfNumber,
  timeOfMinute,
  durationShown: (text: string): string => durationOf(monthsOf(text)),
  moneyText,
  toPlaces,
  toPlain,
};

export const runTimeOf = (tables: ReadonlyMap<string, Table>) => ({
  ...fixed,
  calendarOf: ofTables.calendarOf(tables),
});
