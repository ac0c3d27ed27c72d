/** An exact fraction in lowest terms, its divisor above nil. */
export interface Ratio {
  readonly over: bigint;
  readonly under: bigint;
}

export function ratio(over: bigint, under = 1n): Ratio {
  const sign = under < 0n ? -1n : 1n;
  const common = divisorOf(over < 0n ? -over : over, under * sign);
  return { over: (over * sign) / common, under: (under * sign) / common };
}

function divisorOf(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x === 0n ? 1n : x;
}

/** The fraction that plain digits write: "12.34", "-0.5". */
export function ratioOf(digits: string): Ratio {
  const [ones = '0', parts = ''] = digits.split('.');
  return ratio(BigInt(`${ones}${parts}`), 10n ** BigInt(parts.length));
}

export const plus = (a: Ratio, b: Ratio): Ratio => ratio(a.over * b.under + b.over * a.under, a.under * b.under);
export const minus = (a: Ratio, b: Ratio): Ratio => ratio(a.over * b.under - b.over * a.under, a.under * b.under);
export const times = (a: Ratio, b: Ratio): Ratio => ratio(a.over * b.over, a.under * b.under);
export const dividedBy = (a: Ratio, b: Ratio): Ratio => ratio(a.over * b.under, a.under * b.over);

/** -1, 0 or 1 as one is less than, equal to or greater than the other. */
export function compare(a: Ratio, b: Ratio): -1 | 0 | 1 {
  const [x, y] = [a.over * b.under, b.over * a.under];
  return x < y ? -1 : x > y ? 1 : 0;
}

/** Rounded down. */
export function floor({ over, under }: Ratio): bigint {
  return floorDivided(over, under);
}

/** Whole numbers divided and rounded down; the divisor is above nil. */
export function floorDivided(a: bigint, b: bigint): bigint {
  const rest = a % b;
  return rest < 0n ? a / b - 1n : a / b;
}

/** All its digits where they end; `null` where they do not. */
export function digitsOf({ over, under }: Ratio, leastPlaces = 0): string | null {
  let [places, scale] = [0, 1n];
  for (; (over * scale) % under !== 0n; places += 1) {
    if (places > 40) return null;
    scale *= 10n;
  }
  const shown = Math.max(places, leastPlaces);
  const digits = String(((over < 0n ? -over : over) * 10n ** BigInt(shown)) / under).padStart(shown + 1, '0');
  const [ones, parts] = [digits.slice(0, digits.length - shown), digits.slice(digits.length - shown)];
  return `${over < 0n ? '-' : ''}${ones}${parts === '' ? '' : `.${parts}`}`;
}

/** To the nearest of so many places, halves away from nil. */
export function exactlyRounded({ over, under }: Ratio, places: number): Ratio {
  const scale = 10n ** BigInt(places);
  const size = over < 0n ? -over : over;
  const nearest = floor(ratio(2n * size * scale + under, 2n * under));
  return ratio(over < 0n ? -nearest : nearest, scale);
}
