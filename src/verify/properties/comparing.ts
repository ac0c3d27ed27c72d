import { asDecimal, type Quantity } from '../../language/run-time/as-decimal.ts';
import { compareOrdered, type Ordered } from '../../language/run-time/order.ts';
import { isRecord, isUnknown, sameValue, type Value } from '../../language/run-time/value.ts';
import { compare, type Decimal, decimal, isDecimal, minus, plus } from '../../values/decimal.ts';
import { isDuration, monthsOf } from '../../values/duration.ts';

/** Quotients are held to a hundred digits: what is less apart than this is the same. */
const hair = decimal(`0.${'0'.repeat(29)}1`);
const nil = decimal('0');

const distance = (a: Decimal, b: Decimal): Decimal => {
  const apart = minus(a, b);
  return compare(apart, nil) < 0 ? minus(nil, apart) : apart;
};

/** Whether two numbers are at most so far apart. */
export const areWithin = (a: Quantity, b: Quantity, within: Quantity): boolean =>
  compare(distance(asDecimal(a), asDecimal(b)), plus(asDecimal(within), hair)) <= 0;

/** Below nil where the first comes first, above where it comes last; false comes before true, a shorter duration before a longer. */
export function compareKnown(a: NonNullable<Value>, b: NonNullable<Value>): number {
  if (typeof a === 'boolean' || typeof b === 'boolean') return Number(a) - Number(b);
  if (typeof a === 'string' && isDuration(a)) return monthsOf(a) - monthsOf(b as string);
  if (isDecimal(a) && isDecimal(b) && areWithin(a, b, nil)) return 0;
  return compareOrdered(a as Ordered, b as Ordered);
}

/** Whether two values are the same in all of which both are known. */
export function alike(a: Value, b: Value): boolean {
  if (isUnknown(a) || isUnknown(b)) return true;
  if (isDecimal(a) && isDecimal(b)) return areWithin(a, b, nil);
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((part, index) => alike(part as Value, (b as Value[])[index] as Value));
  if (isRecord(a) && isRecord(b)) {
    const [one, other] = [a, b];
    const fields = Object.keys(one);
    return (
      fields.length === Object.keys(other).length &&
      fields.every((field) => field in other && alike(one[field] as Value, other[field] as Value))
    );
  }
  return sameValue(a, b);
}
