import { type Decimal, ofInt } from '../../values/decimal.ts';

/** A number or an amount as a decimal, so that days, counts and money compare and multiply. */
export const asDecimal = (x: Decimal | number): Decimal => (typeof x === 'number' ? ofInt(x) : x);
