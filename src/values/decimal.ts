// The only door to decimal.js. Its settings sit on a constructor and can be changed, so the one used here stays private.
import { Decimal as Library } from 'decimal.js';
import { OutOfRange } from './out-of-range.ts';

const Exact = Library.clone({
  defaults: true,
  precision: 100,
  rounding: Library.ROUND_HALF_UP,
  toExpNeg: -9e15,
  toExpPos: 9e15,
});

// What is held is brought to this many places before it is rounded, because a quotient carried to 100 digits may sit a
// hair below a true tie: 0.625 / 3 * 3 is held as 0.62499…9, and must round to 0.63.
// Snapping makes no tie of what is none. A fraction with divisor d that is no tie at n places is at least
// 1 / (d * 2 * 10^n) away from one, and snapping moves it by 5 * 10^-41 at most: safe while d * 10^n is below 10^40.
// A sum of amounts of 12 and 12 digits, as what another is divided by, has d below 10^29 and is shown to 4 places; pence times
// a rate of 12 places, over years of 365 and of 366 days, has d near 10^20 and is shown to 10.
const SNAP_PLACES = 40;

const TEXT = /^-?\d+(\.\d+)?$/;

declare const exact: unique symbol;

/** An exact decimal number. Only the functions of this file look inside. */
export interface Decimal {
  readonly [exact]: true;
}

const hide = (x: Library): Decimal => x as unknown as Decimal;
const show = (x: Decimal): Library => x as unknown as Library;

/** The number that plain digits write ("12.34", "-0.5"), all digits kept. Anything else, exponents too, is a RangeError. */
export const decimal = (text: string): Decimal => {
  if (!TEXT.test(text)) throw new RangeError(`not a decimal number: \`${text}\``);
  return hide(new Exact(text));
};

// The library holds digits in words of seven, counted from the point both ways, without words of nil at either end.
const DIGITS = 7;
const WORD = 10 ** DIGITS;

/**
 * The number that so many ones, ten millionths and parts of these make, all below nil where told: what `decimal` gives for its text.
 * The ones have at most 14 digits, the others seven.
 */
export function ofWords(isBelowNil: boolean, ones: number, tenMillionths: number, further: number): Decimal {
  const high = Math.floor(ones / WORD);
  const words = [high, ones - high * WORD, tenMillionths, further];
  let first = 0;
  while (words[first] === 0 && first < 4) first += 1;
  let end = 4;
  while (words[end - 1] === 0 && end > first) end -= 1;
  const x = new Exact(0) as { s: number; e: number; d: number[] };
  if (isBelowNil) x.s = -1;
  if (first === end) return hide(x as Library);
  x.e = 6 - first * 7 + digitsOf(words[first] as number);
  x.d = words.slice(first, end);
  return hide(x as Library);
}

function digitsOf(word: number): number {
  let digits = 1;
  for (let most = 10; most <= word; most *= 10) digits += 1;
  return digits;
}

/** The number that a whole JavaScript number is; a fraction or an unsafe integer is an OutOfRange. */
export const ofInt = (n: number): Decimal => {
  if (!Number.isSafeInteger(n)) throw new OutOfRange(`not a whole number that is held exactly: ${n}`);
  return hide(new Exact(n));
};

// Every constructor made from the library's shares one prototype, so `instanceof` alone would let others' decimals in.
export const isDecimal = (x: unknown): x is Decimal =>
  typeof x === 'object' && x !== null && x.constructor === Exact && (x as object) instanceof Exact;

// Of a hundred digits these stand before the point at most, so that what is shown, and the places it is snapped to, are held.
// A nought point so many noughts would take as many to write.
const MOST_BEFORE_POINT = 60;
export const MOST_NOUGHTS_AFTER = 1000;

function inBounds(x: Library): Decimal {
  if ((x.e < MOST_BEFORE_POINT && x.e > -MOST_NOUGHTS_AFTER) || x.isZero()) return hide(x);
  throw new OutOfRange(
    `more than ${MOST_BEFORE_POINT} digits before the point, or ${MOST_NOUGHTS_AFTER} noughts after it`,
  );
}

// To 100 significant digits, which holds a product of four amounts as facts may give them whole. Compounding goes beyond, and
// is then off by one part in 10^100 a step. What leaves the bounds is an OutOfRange.
export const plus = (a: Decimal, b: Decimal): Decimal => inBounds(show(a).plus(show(b)));
export const minus = (a: Decimal, b: Decimal): Decimal => inBounds(show(a).minus(show(b)));
export const times = (a: Decimal, b: Decimal): Decimal => inBounds(show(a).times(show(b)));

/**
 * The quotient to 100 significant digits. Dividing by nil is a RangeError.
 * Exact only where the digits end: compare products, or round, where 1 / 3 * 3 must be 1.
 */
export const dividedBy = (a: Decimal, b: Decimal): Decimal => {
  if (isNil(b)) throw new RangeError('division by nil');
  return inBounds(show(a).dividedBy(show(b)));
};

/** -1, 0 or 1 as `a` is less than, equal to or greater than `b`, on every digit held. */
export function compare(a: Decimal, b: Decimal): -1 | 0 | 1 {
  const [x, y] = [show(a), show(b)];
  // By sign, exponent and digits, as the library does; but it makes a copy of one first, and most of the work is to compare.
  if (x.isZero() || y.isZero()) return (x.isZero() ? (y.isZero() ? 0 : -y.s) : x.s) as -1 | 0 | 1;
  if (x.s !== y.s) return x.s as -1 | 1;
  const further = x.s as -1 | 1;
  const nearer = -further as -1 | 1;
  if (x.e !== y.e) return x.e > y.e ? further : nearer;
  const length = Math.min(x.d.length, y.d.length);
  for (let i = 0; i < length; i += 1) {
    const [dx, dy] = [x.d[i] as number, y.d[i] as number];
    if (dx !== dy) return dx > dy ? further : nearer;
  }
  if (x.d.length === y.d.length) return 0;
  return x.d.length > y.d.length ? further : nearer;
}
/** How many digits stand after the point. */
export const places = (x: Decimal): number => show(x).decimalPlaces();

/** The pence of an amount of whole pence, which a number has to hold exactly. */
export function penceIn(x: Decimal): number {
  const { d, e, s } = show(x);
  const last = Math.floor(e / DIGITS);
  let pounds = 0;
  for (let at = 0; at <= last; at += 1) pounds = pounds * WORD + (d[at] ?? 0);
  return s * (pounds * 100 + (d[last + 1] ?? 0) / 10 ** (DIGITS - 2));
}

/** So many pence as pounds with two places, as `toPlaces` shows them. */
export function penceText(pence: number): string {
  const [sign, size] = pence < 0 ? ['-', -pence] : ['', pence];
  const part = size % 100;
  return `${sign}${(size - part) / 100}.${part < 10 ? '0' : ''}${part}`;
}

/** The amount of so many pence. */
export const ofPence = (pence: number): Decimal => hide(new Exact(penceText(pence)));

export const isNil = (a: Decimal): boolean => show(a).isZero();
export const lesser = (a: Decimal, b: Decimal): Decimal => (compare(a, b) <= 0 ? a : b);
export const greater = (a: Decimal, b: Decimal): Decimal => (compare(a, b) >= 0 ? a : b);

const round = (x: Decimal, places: number): Library =>
  show(x).toDecimalPlaces(SNAP_PLACES, Library.ROUND_HALF_UP).toDecimalPlaces(places, Library.ROUND_HALF_UP);

/** To the nearest last place, halves away from nil: 0.125 gives 0.13, -0.125 gives -0.13. `places` from 0 to 40. */
export const roundHalfUp = (x: Decimal, places: number): Decimal => hide(round(x, places));

// The library's `toFixed`, unlike its `toString`, uses no exponent when told no places, and shows nil without a sign.

/** Rounded half up and shown to exactly so many places ("2.50"); nil never bears a sign. `places` from 0 to 40. */
export const toPlaces = (x: Decimal, places: number): string => round(x, places).toFixed(places);

/** All its digits, without exponent, sign of nil or trailing zeros after the point. */
export const toPlain = (x: Decimal): string => show(x).toFixed();
