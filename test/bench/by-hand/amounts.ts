/** Pence of pounds as text, exactly: of 12 digits before the point they are whole numbers far below 2^53. */
export const pence = (text: string): number => Number(text.slice(0, -3)) * 100 + Number(text.slice(-2));

/** Pounds as text. */
export function pounds(amount: number): string {
  const of = Math.abs(amount);
  const rest = of % 100;
  return `${amount < 0 ? '-' : ''}${Math.floor(of / 100)}.${rest < 10 ? '0' : ''}${rest}`;
}

/** A decimal in units of the twelfth place. */
export function exactly(text: string): bigint {
  const point = text.indexOf('.');
  if (point < 0) return BigInt(text) * 1_000_000_000_000n;
  return BigInt(text.slice(0, point) + text.slice(point + 1).padEnd(12, '0'));
}

/** A quotient to so many places, half up, away from nil below nil. */
export function quotient(dividend: bigint, divisor: bigint, places: number): string {
  const isBelow = dividend < 0n !== divisor < 0n;
  const abs = (number: bigint) => (number < 0n ? -number : number);
  const scaled = (abs(dividend) * 10n ** BigInt(places) * 2n + abs(divisor)) / (abs(divisor) * 2n);
  const digits = scaled.toString().padStart(places + 1, '0');
  const sign = isBelow && scaled !== 0n ? '-' : '';
  return `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}
