import { truth } from '../language/run-time/truth.ts';
import { isUnknown, type Value } from '../language/run-time/value.ts';

/**
 * Of conditions joined, those that decided: for `all` the first false one when it fails, for `any` the first true one when
 * it holds; the unknown ones while undecided.
 */
export function decisive<T>(
  join: 'all' | 'any',
  conditions: readonly T[],
  held: Value,
  heldBy: (condition: T) => Value,
): readonly T[] {
  if (isUnknown(held)) return conditions.filter((condition) => isUnknown(truth(heldBy(condition))));
  const settledBy = join !== 'all';
  if (held !== settledBy) return conditions;
  const first = conditions.find((condition) => truth(heldBy(condition)) === settledBy);
  return first === undefined ? [] : [first];
}
