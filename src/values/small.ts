/**
 * An exact amount that a JavaScript number holds: so many units of the last place. No nought ends its places and nil has no sign, so that
 * equal amounts are alike inside.
 */
export class Small {
  constructor(
    /** A safe integer, never nil below nil. */
    readonly units: number,
    /** From 0 to 15. */
    readonly places: number,
  ) {}
}

export const MOST_PLACES = 15;

/** Ten to the power of each number of places, held exactly. */
export const POWERS: readonly number[] = Array.from({ length: MOST_PLACES + 1 }, (_, places) => 10 ** places);
const powerOf = (places: number): number => POWERS[places] as number;

const { isSafeInteger } = Number;

/** So many units, a safe integer, of the last of so many places, up to 15. */
export function smallOf(units: number, places: number): Small {
  let left = units;
  let at = places;
  // Of a safe integer the tenth part is whole only where it is held as a whole number.
  for (; at > 0 && Math.floor(left / 10) * 10 === left; at -= 1) left /= 10;
  return new Small(left + 0, at);
}

// What comes to no safe integer is `null`: one that is rounded to a safe integer is none either, since those beyond are even.

export function sumOf(a: Small, b: Small): Small | null {
  const further = a.places - b.places;
  const x = further < 0 ? a.units * powerOf(-further) : a.units;
  const y = further > 0 ? b.units * powerOf(further) : b.units;
  const units = x + y;
  if (!isSafeInteger(x) || !isSafeInteger(y) || !isSafeInteger(units)) return null;
  return smallOf(units, further < 0 ? b.places : a.places);
}

export const negativeOf = ({ units, places }: Small): Small => new Small(0 - units, places);

export function productOf(a: Small, b: Small): Small | null {
  const [units, places] = [a.units * b.units, a.places + b.places];
  return isSafeInteger(units) && places <= MOST_PLACES ? smallOf(units, places) : null;
}

/** -1, 0 or 1. One that is no safe integer in units of the other is farther from nil than that. */
export function compareSmall(a: Small, b: Small): -1 | 0 | 1 {
  const further = a.places - b.places;
  const x = further < 0 ? a.units * powerOf(-further) : a.units;
  const y = further > 0 ? b.units * powerOf(further) : b.units;
  return x === y ? 0 : x < y ? -1 : 1;
}

/** To the nearest last place, halves away from nil. */
export function roundedSmall(a: Small, places: number): Small {
  if (places >= a.places) return a;
  const unit = powerOf(a.places - places);
  const size = Math.abs(a.units);
  const rest = size % unit;
  const rounded = (size - rest) / unit + (rest * 2 >= unit ? 1 : 0);
  return smallOf(a.units < 0 ? -rounded : rounded, places);
}

/** The whole number and the digits after its point, so many. */
export const withPoint = (whole: number, part: number, places: number): string =>
  places === 0 ? `${whole}` : `${whole}.${String(part).padStart(places, '0')}`;

/** All its digits. */
export function smallText({ units, places }: Small): string {
  const size = Math.abs(units);
  const part = size % powerOf(places);
  const text = withPoint((size - part) / powerOf(places), part, places);
  return units < 0 ? `-${text}` : text;
}

/** Rounded half up and shown to exactly so many places. */
export function smallToPlaces(a: Small, places: number): string {
  const rounded = roundedSmall(a, places);
  const text = smallText(rounded);
  if (rounded.places === places) return text;
  return `${text}${rounded.places === 0 ? '.' : ''}${'0'.repeat(places - rounded.places)}`;
}

const [POINT, MINUS, NOUGHT] = [46, 45, 48];

const MOST_DIGITS = 16;

/** The amount that plain digits write, which are a safe integer; `null` for any other text. */
export function readSmall(text: string): Small | null {
  const start = text.charCodeAt(0) === MINUS ? 1 : 0;
  if (text.length - start > MOST_DIGITS + 1) return null;
  let point = text.length;
  let units = 0;
  for (let at = start; at < text.length; at += 1) {
    const digit = text.charCodeAt(at) - NOUGHT;
    if (digit >= 0 && digit <= 9) units = units * 10 + digit;
    else if (digit === POINT - NOUGHT && point === text.length) point = at;
    else return null;
  }
  const places = Math.max(0, text.length - point - 1);
  const isNumber = point > start && point !== text.length - 1;
  return isNumber && places <= MOST_PLACES && isSafeInteger(units)
    ? smallOf(start === 1 ? -units : units, places)
    : null;
}
