import { isUnknown, sameValue, UNKNOWN, type Value } from '../language/run-time/value.ts';

/** A branch: whether its condition holds, and what it gives then, both worked out only when asked for. */
export type Branch<On> = readonly [holds: (on: On) => Value, then: (on: On) => Value];

/** The value of the first branch whose condition holds. While a condition is unknown: the value on which all possible branches agree. */
export function branchValue<On>(branches: readonly Branch<On>[], otherwise: (on: On) => Value, on: On): Value {
  let value: Value | undefined;
  for (const [holds, then] of branches) {
    const held = holds(on);
    if (held === true) return agreed(value, then(on));
    if (!isUnknown(held)) continue;
    value = agreed(value, then(on));
    if (isUnknown(value)) return value;
  }
  return agreed(value, otherwise(on));
}

/** What the branches possible so far agree on, with one more; `undefined` before the first. */
function agreed(soFar: Value | undefined, next: Value): Value {
  if (soFar === undefined) return next;
  return !isUnknown(next) && sameValue(soFar, next) ? soFar : UNKNOWN;
}
