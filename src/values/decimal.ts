import { held, inBounds, isLarge, type Large, largeOf, readLarge, roundedLarge } from './large.ts';
import { OutOfRange } from './out-of-range.ts';
import {
  compareQuotients,
  Quotient,
  quotientOf,
  quotientToPlaces,
  roundedQuotient,
  sumWithQuotient,
} from './quotient.ts';
import {
  compareSmall,
  negativeOf,
  productOf,
  readSmall,
  roundedSmall,
  Small,
  smallOf,
  smallText,
  smallToPlaces,
  sumOf,
} from './small.ts';

export { MOST_NOUGHTS_AFTER } from './large.ts';

const TEXT = /^-?\d+(\.\d+)?$/;

declare const exact: unique symbol;

/**
 * An exact decimal number. Only the functions of this file look inside: what a JavaScript number holds is a `Small`, a division whose digits
 * do not end a `Quotient` of two safe integers until somebody needs the digits, and all else is the library's.
 */
export interface Decimal {
  readonly [exact]: true;
}

type Held = Small | Quotient | Large;
const hide = (x: Held): Decimal => x as unknown as Decimal;
const show = (x: Decimal): Held => x as unknown as Held;

/** The number that plain digits write ("12.34", "-0.5"), all digits kept. Anything else, exponents too, is a RangeError. */
export function decimal(text: string): Decimal {
  const small = readSmall(text);
  if (small !== null) return hide(small);
  if (!TEXT.test(text)) throw new RangeError(`not a decimal number: \`${text}\``);
  return hide(readLarge(text));
}

/** So many units of the last of so many places: a safe integer, and 15 places at most. */
export const ofUnits = (units: number, places: number): Decimal => hide(smallOf(units, places));

/** The number that a whole JavaScript number is; a fraction or an unsafe integer is an OutOfRange. */
export const ofInt = (n: number): Decimal => {
  if (!Number.isSafeInteger(n)) throw new OutOfRange(`not a whole number that is held exactly: ${n}`);
  return hide(smallOf(n, 0));
};

export const isDecimal = (x: unknown): x is Decimal =>
  typeof x === 'object' && x !== null && (x instanceof Small || x instanceof Quotient || isLarge(x));

const isOfNumbers = (x: Held): x is Small | Quotient => x instanceof Small || x instanceof Quotient;
const isSmallNil = (x: Held): boolean => x instanceof Small && x.units === 0;

// To 100 significant digits, which holds a product of four amounts as facts may give them whole. Compounding goes beyond, and
// is then off by one part in 10^100 a step. What leaves the bounds is an OutOfRange.

export function plus(a: Decimal, b: Decimal): Decimal {
  const [x, y] = [show(a), show(b)];
  if (x instanceof Small && y instanceof Small) {
    const sum = sumOf(x, y);
    if (sum !== null) return hide(sum);
  } else if (x instanceof Quotient && isSmallNil(y)) return a;
  else if (y instanceof Quotient && isSmallNil(x)) return b;
  else if (isOfNumbers(x) && isOfNumbers(y)) {
    const sum = sumWithQuotient(x, y);
    if (sum !== null) return hide(sum);
  }
  return hide(inBounds(largeOf(x).plus(largeOf(y))));
}

export function minus(a: Decimal, b: Decimal): Decimal {
  const [x, y] = [show(a), show(b)];
  if (x instanceof Small && y instanceof Small) {
    const difference = sumOf(x, negativeOf(y));
    if (difference !== null) return hide(difference);
  } else if (x instanceof Quotient && isSmallNil(y)) return a;
  return hide(inBounds(largeOf(x).minus(largeOf(y))));
}

export function times(a: Decimal, b: Decimal): Decimal {
  const [x, y] = [show(a), show(b)];
  if (x instanceof Small && y instanceof Small) {
    const product = productOf(x, y);
    if (product !== null) return hide(product);
  }
  return hide(inBounds(largeOf(x).times(largeOf(y))));
}

/**
 * The quotient to 100 significant digits. Dividing by nil is a RangeError.
 * Exact only where the digits end: compare products, or round, where 1 / 3 * 3 must be 1.
 */
export function dividedBy(a: Decimal, b: Decimal): Decimal {
  if (isNil(b)) throw new RangeError('division by nil');
  const [x, y] = [show(a), show(b)];
  if (x instanceof Small && y instanceof Small) {
    const quotient = quotientOf(x, y);
    if (quotient !== null) return hide(quotient);
  }
  return hide(inBounds(largeOf(x).dividedBy(largeOf(y))));
}

/** -1, 0 or 1 as `a` is less than, equal to or greater than `b`, on every digit held. */
export function compare(a: Decimal, b: Decimal): -1 | 0 | 1 {
  const [x, y] = [show(a), show(b)];
  if (x instanceof Small && y instanceof Small) return compareSmall(x, y);
  const order = isOfNumbers(x) && isOfNumbers(y) ? compareQuotients(x, y) : null;
  return order ?? (largeOf(x).comparedTo(largeOf(y)) as -1 | 0 | 1);
}

/** How many digits stand after the point. */
export function places(a: Decimal): number {
  const x = show(a);
  return x instanceof Small ? x.places : largeOf(x).decimalPlaces();
}

/** The pence of an amount of whole pence, which a number has to hold exactly. */
export function penceIn(a: Decimal): number {
  const x = show(a);
  return x instanceof Small && x.places <= 2
    ? x.units * (x.places === 2 ? 1 : x.places === 1 ? 10 : 100)
    : Number(largeOf(x).times(100).toFixed(0));
}

/** So many pence as pounds with two places, as `toPlaces` shows them. */
export function penceText(pence: number): string {
  const [sign, size] = pence < 0 ? ['-', -pence] : ['', pence];
  const part = size % 100;
  return `${sign}${(size - part) / 100}.${part < 10 ? '0' : ''}${part}`;
}

/** The amount of so many pence. */
export const ofPence = (pence: number): Decimal =>
  Number.isSafeInteger(pence) ? ofUnits(pence, 2) : decimal(penceText(pence));

export function isNil(a: Decimal): boolean {
  const x = show(a);
  return x instanceof Small ? x.units === 0 : !(x instanceof Quotient) && x.isZero();
}
export const lesser = (a: Decimal, b: Decimal): Decimal => (compare(a, b) <= 0 ? a : b);
export const greater = (a: Decimal, b: Decimal): Decimal => (compare(a, b) >= 0 ? a : b);

/** To the nearest last place, halves away from nil: 0.125 gives 0.13, -0.125 gives -0.13. `places` from 0 to 40. */
export function roundHalfUp(a: Decimal, places: number): Decimal {
  const x = show(a);
  if (x instanceof Small) return hide(roundedSmall(x, places));
  const rounded = x instanceof Quotient ? roundedQuotient(x, places) : null;
  return hide(rounded ?? held(roundedLarge(largeOf(x), places)));
}

// The library's `toFixed`, unlike its `toString`, uses no exponent when told no places, and shows nil without a sign.

/** Rounded half up and shown to exactly so many places ("2.50"); nil never bears a sign. `places` from 0 to 40. */
export function toPlaces(a: Decimal, places: number): string {
  const x = show(a);
  if (x instanceof Small) return smallToPlaces(x, places);
  const shown = x instanceof Quotient ? quotientToPlaces(x, places) : null;
  return shown ?? roundedLarge(largeOf(x), places).toFixed(places);
}

/** All its digits, without exponent, sign of nil or trailing zeros after the point. */
export function toPlain(a: Decimal): string {
  const x = show(a);
  return x instanceof Small ? smallText(x) : largeOf(x).toFixed();
}
