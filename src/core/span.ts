import { compare, type Decimal, greater, isDecimal, lesser, places } from '../values/decimal.ts';
import { compareRaw, type Raw } from './raw.ts';

// What a node comes to while a fact is anywhere on a span. What is the same on all of it is held as the interpreter holds it,
// so that whatever does not hang on the fact needs no work of its own.

/** It may be anything. */
export const OPEN = Symbol('open');

/** A number that lies between two, both included. */
export class Range {
  constructor(
    readonly least: number | Decimal,
    readonly most: number | Decimal,
    /** How many digits it has after the point at most, so that it is known how near to nil it may be. */
    readonly places = Number.POSITIVE_INFINITY,
  ) {}
}

/** A list of which some entries may not be there. */
export class Listing {
  constructor(
    readonly entries: readonly SpanTuple[],
    /** Whether each is there for sure. */
    readonly sure: readonly boolean[],
  ) {}
}

/** What a look-up comes to. */
export class Found {
  constructor(
    readonly tuple: SpanTuple,
    readonly isFound: Truth,
  ) {}
}

export type Span = Raw | Range | Listing | Found | typeof OPEN | readonly Span[];
export type SpanTuple = readonly Span[] | typeof OPEN;
export type Truth = boolean | typeof OPEN;

/** The same on the whole span, in every part. */
export function isSure(span: Span): span is Raw {
  if (span === OPEN || span instanceof Range || span instanceof Listing || span instanceof Found) return false;
  return !Array.isArray(span) || span.every(isSure);
}

export type Ends = readonly [least: number | Decimal, most: number | Decimal];

/** The ends of a number; `null` where it may be anything. */
export function endsOf(span: Span): Ends | null {
  if (span instanceof Range) return [span.least, span.most];
  return typeof span === 'number' || isDecimal(span) ? [span, span] : null;
}

export const rangeOf = (least: number | Decimal, most: number | Decimal, places: number): Span =>
  compareRaw(least, most) === 0 ? least : new Range(least, most, places);

export const placesOf = (span: Span): number =>
  span instanceof Range ? span.places : isDecimal(span) ? places(span) : 0;

/** A list by its entries; `null` where it may be any. */
export function listingOf(span: Span): Listing | null {
  if (span instanceof Listing) return span;
  return Array.isArray(span)
    ? new Listing(
        span as readonly SpanTuple[],
        span.map(() => true),
      )
    : null;
}

export const listOf = ({ entries, sure }: Listing): Span =>
  sure.every(Boolean) ? (entries as readonly Span[]) : new Listing(entries, sure);

/** Either of two. */
export function join(a: Span, b: Span): Span {
  if (a === b) return a;
  if (a === OPEN || b === OPEN) return OPEN;
  const [x, y] = [endsOf(a), endsOf(b)];
  if (x !== null && y !== null && isDecimal(x[0]) === isDecimal(y[0]))
    return rangeOf(lesserOf(x[0], y[0]), greaterOf(x[1], y[1]), Math.max(placesOf(a), placesOf(b)));
  if (Array.isArray(a) && Array.isArray(b) && a.length === b.length)
    return a.map((part, index) => join(part as Span, b[index] as Span));
  return OPEN;
}

export const lesserOf = (a: number | Decimal, b: number | Decimal): number | Decimal =>
  isDecimal(a) ? lesser(a, b as Decimal) : Math.min(a, b as number);
export const greaterOf = (a: number | Decimal, b: number | Decimal): number | Decimal =>
  isDecimal(a) ? greater(a, b as Decimal) : Math.max(a, b as number);

export function isEqual(a: Span, b: Span): Truth {
  if (isSure(a) && isSure(b)) return compareRaw(a, b) === 0;
  const [x, y] = [endsOf(a), endsOf(b)];
  return x !== null && y !== null && (order(x[1], y[0]) < 0 || order(y[1], x[0]) < 0) ? false : OPEN;
}

export function isLess(a: Span, b: Span): Truth {
  if (isSure(a) && isSure(b)) return compareRaw(a, b) < 0;
  const [x, y] = [endsOf(a), endsOf(b)];
  if (x === null || y === null) return OPEN;
  if (order(x[1], y[0]) < 0) return true;
  return order(x[0], y[1]) >= 0 ? false : OPEN;
}

const order = (a: number | Decimal, b: number | Decimal): number =>
  isDecimal(a) ? compare(a, b as Decimal) : a - (b as number);
