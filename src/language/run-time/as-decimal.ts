import { compare, type Decimal, ofInt, plus } from '../../values/decimal.ts';

/** An amount, or a whole number of a unit. Two of one kind are both the one or both the other. */
export type Quantity = Decimal | number;

/** A number or an amount as a decimal, so that days, counts and money compare and multiply. */
export const asDecimal = (x: Quantity): Decimal => (typeof x === 'number' ? ofInt(x) : x);

/** Below nil when the first is less, nil when they are the same, above nil when it is more. */
export const compareQuantities = (a: Quantity, b: Quantity): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : compare(asDecimal(a), asDecimal(b));

export const addQuantities = (a: Quantity, b: Quantity): Quantity =>
  typeof a === 'number' && typeof b === 'number' ? a + b : plus(asDecimal(a), asDecimal(b));
