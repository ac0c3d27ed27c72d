import { limits } from '../limits.ts';
import { OUT_OF_RANGE, type Value } from './value.ts';

/** What an operator gives, unless that is a whole number that is not held exactly, or a list of more entries than there may be. */
export function inRange(value: Value): Value {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? value : OUT_OF_RANGE;
  return Array.isArray(value) && value.length > limits.listWorkedOut ? OUT_OF_RANGE : value;
}
