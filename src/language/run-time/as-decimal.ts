import { compare, type Decimal, ofInt, plus } from '../../values/decimal.ts';
import { OutOfRange } from '../../values/out-of-range.ts';

/** An amount, or a whole number of a unit. Two of one kind are both the one or both the other. */
export type Quantity = Decimal | number;

/** A number or an amount as a decimal, so that days, counts and money compare and multiply. */
export const asDecimal = (x: Quantity): Decimal => (typeof x === 'number' ? ofInt(x) : x);

/** Below nil when the first is less, nil when they are the same, above nil when it is more. */
export const compareQuantities = (a: Quantity, b: Quantity): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : compare(asDecimal(a), asDecimal(b));

/** Their sum; whole numbers that are not held exactly are an OutOfRange. */
export function addQuantities(a: Quantity, b: Quantity): Quantity {
  if (typeof a !== 'number' || typeof b !== 'number') return plus(asDecimal(a), asDecimal(b));
  if (!Number.isSafeInteger(a + b)) throw new OutOfRange(`${a} and ${b} are no whole number that is held exactly`);
  return a + b;
}
