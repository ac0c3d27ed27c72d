import { MOST_PLACES, POWERS, Small, smallOf, withPoint } from './small.ts';

/** A quotient whose digits do not end, not worked out: both are safe integers, and the divisor is above nil. */
export class Quotient {
  constructor(
    readonly dividend: number,
    readonly divisor: number,
    /** Of a sum with a quotient what was added up, since its digits are those of these. */
    readonly of: readonly [Small | Quotient, Small | Quotient] | null = null,
    /** How many amounts it is added up of. */
    readonly count = 1,
  ) {}
}

const powerOf = (places: number): number => POWERS[places] as number;
const { isSafeInteger } = Number;

/** The quotient by what is not nil; `null` where its digits end and are no small amount, or it is no quotient of safe integers. */
export function quotientOf(a: Small, b: Small): Small | Quotient | null {
  const further = a.places - b.places;
  const dividend = further < 0 ? a.units * powerOf(-further) : a.units;
  const divisor = further > 0 ? b.units * powerOf(further) : b.units;
  if (!isSafeInteger(dividend) || !isSafeInteger(divisor)) return null;
  const [over, under] = divisor < 0 ? [-dividend, -divisor] : [dividend, divisor];
  if (over % under === 0) return smallOf(over / under, 0);
  // Its digits end where nothing is left to divide by but twos and fives.
  let [others, twos, fives] = [under, 0, 0];
  for (; others % 2 === 0; twos += 1) others /= 2;
  for (; others % 5 === 0; fives += 1) others /= 5;
  if (over % others !== 0) return new Quotient(over, under);
  const places = Math.max(twos, fives);
  const units = (over / others) * 2 ** (places - twos) * 5 ** (places - fives);
  return places <= MOST_PLACES && isSafeInteger(units) ? smallOf(units, places) : null;
}

/** As many amounts as are added up anew for the digits of their sum; one that is added to itself counts twice. */
const mostAddedUp = 30;

/** The sum of two of which one is a quotient; `null` where its digits end, or it is none of safe integers. */
export function sumWithQuotient(a: Small | Quotient, b: Small | Quotient): Quotient | null {
  const count = countOf(a) + countOf(b);
  if (count > mostAddedUp) return null;
  const [[aOver, aUnder], [bOver, bUnder]] = [partsOf(a), partsOf(b)];
  let [shared, rest] = [aUnder, bUnder];
  while (rest !== 0) [shared, rest] = [rest, shared % rest];
  const [x, y] = [aOver * (bUnder / shared), bOver * (aUnder / shared)];
  const [dividend, divisor] = [x + y, (aUnder / shared) * bUnder];
  if (![x, y, dividend, divisor].every(isSafeInteger)) return null;
  const isEndless = quotientOf(smallOf(dividend, 0), smallOf(divisor, 0)) instanceof Quotient;
  return isEndless ? new Quotient(dividend, divisor, [a, b], count) : null;
}

const countOf = (x: Small | Quotient): number => (x instanceof Quotient ? x.count : 1);

const partsOf = (x: Small | Quotient): readonly [over: number, under: number] =>
  x instanceof Small ? [x.units, powerOf(x.places)] : [x.dividend, x.divisor];

// Why what follows is the same as on the quotient to 100 digits, which is what `decimal.ts` says of it: both integers are below 10^16,
// so that quotient is off by 10^-83 at most. Two that differ do so by 1 / (divisor * divisor) at least, more than 10^-32; two that do not
// have the same digits. What is no tie at n places is 1 / (2 * divisor * 10^n) away from one at least, more than 10^-32 for 15 places, while
// those digits and bringing them to 40 places move it by less than 10^-40; and no quotient here is a tie, whose digits would end. So it is for sums
// of a few quotients, but that two which are the same may differ in their last digits.

/** -1, 0 or 1, by products; `null` of sums that are the same but for their last digits. */
export function compareQuotients(a: Small | Quotient, b: Small | Quotient): -1 | 0 | 1 | null {
  const [[aOver, aUnder], [bOver, bUnder]] = [partsOf(a), partsOf(b)];
  const [x, y] = [aOver * bUnder, bOver * aUnder];
  // Rounding keeps the order of what it does not make the same.
  if (x !== y) return x < y ? -1 : 1;
  const same = countOf(a) === 1 && countOf(b) === 1 ? 0 : null;
  if (isSafeInteger(x)) return same;
  const [p, q] = [BigInt(aOver) * BigInt(bUnder), BigInt(bOver) * BigInt(aUnder)];
  return p === q ? same : p < q ? -1 : 1;
}

/** Its size rounded half up to so many places: the whole number and the digits after its point; `null` where these take larger numbers. */
function sizeTo({ dividend, divisor }: Quotient, places: number): { whole: number; part: number } | null {
  if (places > MOST_PLACES || divisor * 10 > Number.MAX_SAFE_INTEGER) return null;
  const size = Math.abs(dividend);
  let rest = size % divisor;
  const whole = (size - rest) / divisor;
  // As many digits at a time as a safe integer has room for beside the divisor.
  let step = 1;
  while (divisor * powerOf(step + 1) <= Number.MAX_SAFE_INTEGER && step + 1 < MOST_PLACES) step += 1;
  let part = 0;
  for (let left = places; left > 0; left -= step) {
    const unit = powerOf(Math.min(step, left));
    const scaled = rest * unit;
    rest = scaled % divisor;
    part = part * unit + (scaled - rest) / divisor;
  }
  if (rest * 2 < divisor) return { whole, part };
  return part + 1 < powerOf(places) ? { whole, part: part + 1 } : { whole: whole + 1, part: 0 };
}

/** Rounded half up, where that is a small amount and found by small numbers, else `null`. */
export function roundedQuotient(x: Quotient, places: number): Small | null {
  const found = sizeTo(x, places);
  if (found === null) return null;
  const units = found.whole * powerOf(places) + found.part;
  return isSafeInteger(units) ? smallOf(x.dividend < 0 ? -units : units, places) : null;
}

/** Rounded half up and shown to exactly so many places, nil without a sign; `null` where larger numbers are needed for it. */
export function quotientToPlaces(x: Quotient, places: number): string | null {
  const found = sizeTo(x, places);
  if (found === null) return null;
  const { whole, part } = found;
  const sign = x.dividend < 0 && (whole > 0 || part > 0) ? '-' : '';
  return `${sign}${withPoint(whole, part, places)}`;
}
