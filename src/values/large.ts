// The only door to decimal.js. Its settings sit on a constructor and can be changed, so the one used here stays private.
import { Decimal as Library } from 'decimal.js';
import { OutOfRange } from './out-of-range.ts';
import type { Quotient } from './quotient.ts';
import { readSmall, Small, smallOf, smallText } from './small.ts';

const Exact = Library.clone({
  defaults: true,
  precision: 100,
  rounding: Library.ROUND_HALF_UP,
  toExpNeg: -9e15,
  toExpPos: 9e15,
});

/** An amount beyond what is held as a small one, or as a quotient of whole numbers. */
export type Large = Library;

// Every constructor made from the library's shares one prototype, so `instanceof` alone would let others' decimals in.
export const isLarge = (x: object): boolean => x.constructor === Exact && (x as unknown) instanceof Exact;

/** Of any amount what the library makes of it; a quotient to 100 significant digits. */
export function largeOf(x: Small | Quotient | Large): Large {
  if (x instanceof Small) return new Exact(smallText(x));
  if (x instanceof Exact) return x;
  const { dividend, divisor, of } = x as Quotient;
  return of === null ? new Exact(dividend).dividedBy(divisor) : largeOf(of[0]).plus(largeOf(of[1]));
}

// Of a hundred digits these stand before the point at most, so that what is shown, and the places it is snapped to, are held.
// A nought point so many noughts would take as many to write.
const MOST_BEFORE_POINT = 60;
export const MOST_NOUGHTS_AFTER = 1000;

/** What the library came to, within bounds: small where it can be, so that equal amounts are held alike. */
export function inBounds(x: Large): Small | Large {
  if ((x.e < MOST_BEFORE_POINT && x.e > -MOST_NOUGHTS_AFTER) || x.isZero()) return held(x);
  throw new OutOfRange(
    `more than ${MOST_BEFORE_POINT} digits before the point, or ${MOST_NOUGHTS_AFTER} noughts after it`,
  );
}

// The library holds digits in words of seven, of which a safe integer fills four at most.
const WORDS_OF_SMALL = 4;

export function held(x: Large): Small | Large {
  if (x.d.length > WORDS_OF_SMALL || x.e > 15 || x.e < -15) return x.isZero() ? smallOf(0, 0) : x;
  return readSmall(x.toFixed()) ?? x;
}

/** All digits of a text that writes a number. */
export const readLarge = (text: string): Small | Large => held(new Exact(text));

// What is held is brought to this many places before it is rounded, because a quotient carried to 100 digits may sit a
// hair below a true tie: 0.625 / 3 * 3 is held as 0.62499…9, and must round to 0.63.
// Snapping makes no tie of what is none. A fraction with divisor d that is no tie at n places is at least
// 1 / (d * 2 * 10^n) away from one, and snapping moves it by 5 * 10^-41 at most: safe while d * 10^n is below 10^40.
// A sum of amounts of 12 and 12 digits, as what another is divided by, has d below 10^29 and is shown to 4 places; pence times
// a rate of 12 places, over years of 365 and of 366 days, has d near 10^20 and is shown to 10.
const SNAP_PLACES = 40;

export const roundedLarge = (x: Large, places: number): Large =>
  x.toDecimalPlaces(SNAP_PLACES, Library.ROUND_HALF_UP).toDecimalPlaces(places, Library.ROUND_HALF_UP);
