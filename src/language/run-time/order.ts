import { isDecimal } from '../../values/decimal.ts';
import { compareQuantities, type Quantity } from './as-decimal.ts';
import type { Value } from './value.ts';

/** What has an order: a number or an amount of one kind, days, times on a clock. */
export type Ordered = Quantity | string;

/** Below nil when the first comes first, nil when they are the same, above nil when it comes last. */
export function compareOrdered(a: Ordered, b: Ordered): number {
  if (typeof a === 'string' || typeof b === 'string') return a === b ? 0 : a < b ? -1 : 1;
  return compareQuantities(a, b);
}

/** An order of any known values of one type, so that the order of a list can mean nothing: none last, records and lists part by part. */
export function compareValues(a: Value, b: Value): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (typeof a !== 'object' || isDecimal(a)) return compareOrdered(asOrdered(a), asOrdered(b));
  const [inA, inB] = [Object.values(a) as Value[], Object.values(b) as Value[]];
  for (const [index, part] of inA.entries()) {
    const order = index in inB ? compareValues(part, inB[index] as Value) : 1;
    if (order !== 0) return order;
  }
  return inA.length - inB.length;
}

const asOrdered = (value: Value): Ordered => (typeof value === 'boolean' ? Number(value) : (value as Ordered));
