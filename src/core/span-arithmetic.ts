import type { Calendar } from '../values/calendar.ts';
import type { Decimal } from '../values/decimal.ts';
import * as exactly from '../values/decimal.ts';
import { OutOfRange } from '../values/out-of-range.ts';
import { decimalOf } from './arithmetic.ts';
import type { Bounds } from './bounds.ts';
import { monthOfDay, startOfMonth } from './months.ts';
import { workingDayFrom } from './raw.ts';
import { endsOf, greaterOf, lesserOf, OPEN, placesOf, Range, rangeOf, type Span } from './span.ts';

// Rounding keeps the order of numbers, so that of an operation that rises or falls with each operand the ends suffice.

type Amount = number | Decimal;

/** What rises with its operand. */
export function rising(a: Span, of: (x: Amount) => Amount, places = 0): Span {
  const ends = endsOf(a);
  return ends === null ? OPEN : rangeOf(of(ends[0]), of(ends[1]), places);
}

/** What rises or falls with each of two operands while the other stays. */
function atCorners(a: Span, b: Span, of: (x: Amount, y: Amount) => Amount, places: number): Span {
  const [x, y] = [endsOf(a), endsOf(b)];
  if (x === null || y === null) return OPEN;
  const [first, ...others] = x.flatMap((one) => y.map((other) => of(one, other))) as [Amount, ...Amount[]];
  if (others.some(Number.isNaN)) return OPEN;
  return rangeOf(others.reduce(lesserOf, first), others.reduce(greaterOf, first), places);
}

const by =
  (ofWhole: (a: number, b: number) => number, ofDecimal: (a: Decimal, b: Decimal) => Decimal) =>
  (x: Amount, y: Amount): Amount =>
    typeof x === 'number' ? ofWhole(x, y as number) : ofDecimal(x, y as Decimal);

const plus = by((a, b) => a + b, exactly.plus);
const minus = by((a, b) => a - b, exactly.minus);
const times = by((a, b) => a * b, exactly.times);
const over = by(
  (a, b) => (b === 0 ? 0 : Math.floor(a / b)),
  (a, b) => (exactly.isNil(b) ? b : exactly.dividedBy(a, b)),
);

const morePlaces = (a: Span, b: Span): number => Math.max(placesOf(a), placesOf(b));
export const sumOf = (a: Span, b: Span): Span => atCorners(a, b, plus, morePlaces(a, b));
export const differenceOf = (a: Span, b: Span): Span => atCorners(a, b, minus, morePlaces(a, b));
export const productOf = (a: Span, b: Span): Span => awayFromNil(atCorners(a, b, times, placesOf(a) + placesOf(b)));

/** By what may be nil on a part of the span, anything. */
export function quotientOf(a: Span, b: Span): Span {
  const ends = endsOf(b);
  if (ends === null) return OPEN;
  const signs = ends.map((end) => (typeof end === 'number' ? Math.sign(end) : exactly.compare(end, nil)));
  const isOneSided = signs[0] === signs[1] && (signs[0] !== 0 || !(b instanceof Range));
  return isOneSided ? awayFromNil(atCorners(a, b, over, placesOf(a) + placesOfQuotient)) : OPEN;
}

const nil = exactly.decimal('0');

/** By a number of sixty digits, and carried to a hundred. */
const placesOfQuotient = 160;

/** What is nearer to nil than is held is not at an end of what lies on both sides of it. */
function awayFromNil(a: Span): Span {
  if (!(a instanceof Range) || typeof a.least === 'number' || a.places < exactly.MOST_NOUGHTS_AFTER) return a;
  const isAboveNil = exactly.compare(a.least, nil) > 0 || exactly.compare(a.most as Decimal, nil) < 0;
  if (isAboveNil) return a;
  throw new OutOfRange('it may be nearer to nil than is held');
}

/** Whole numbers that are not held exactly are told as nil, out of their order. */
export const inDecimals = (a: Span): Span =>
  endsOf(a)?.every(Number.isSafeInteger) === true || !(a instanceof Range)
    ? rising(a, (n) => decimalOf(n as number))
    : OPEN;
export const rounded = (a: Span, places: number): Span =>
  rising(a, (x) => exactly.roundHalfUp(x as Decimal, places), places);
export const monthsOfDays = (a: Span): Span => rising(a, (day) => monthOfDay(day as number));
export const startsOfMonths = (a: Span): Span => rising(a, (month) => startOfMonth(month as number));
export const workingDays = (calendar: Span, day: Span): Span =>
  calendar === OPEN ? OPEN : rising(day, (n) => workingDayFrom(calendar as Calendar, n as number));

/** A whole number within what it lies between whatever the facts are. */
export function within(span: Span, [least, most]: Bounds): Span {
  if (span === OPEN) return Number.isFinite(least) && Number.isFinite(most) ? rangeOf(least, most, 0) : OPEN;
  if (!(span instanceof Range)) return span;
  const [from, to] = [Math.max(span.least as number, least), Math.min(span.most as number, most)];
  return from <= to ? rangeOf(from, to, 0) : span;
}
