import { eitherOf } from './either-of.ts';
import { mayHold } from './truth.ts';
import type { Value } from './value.ts';

/** A branch: whether its condition holds, and what it gives then, both worked out only when asked for. */
export type Branch<On> = readonly [holds: (on: On) => Value, then: (on: On) => Value];

/** The value of the first branch whose condition holds. While a condition is unknown: all that the possible branches may give. */
export function branchValue<On>(branches: readonly Branch<On>[], otherwise: (on: On) => Value, on: On): Value {
  const possible: Value[] = [];
  for (const [holds, then] of branches) {
    const held = holds(on);
    if (held === true) return among(possible, then(on));
    if (mayHold(held)) possible.push(then(on));
  }
  return among(possible, otherwise(on));
}

const among = (possible: Value[], last: Value): Value => (possible.length === 0 ? last : eitherOf([...possible, last]));
