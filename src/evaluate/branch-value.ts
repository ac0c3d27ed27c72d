import { isUnknown, sameValue, UNKNOWN, type Value } from '../language/value.ts';

type Lazy = () => Value;

/** The value of the first branch whose condition holds. While a condition is unknown: the value on which all possible branches agree. */
export function branchValue(branches: readonly (readonly [holds: Lazy, then: Lazy])[], otherwise: Lazy): Value {
  const possible: Lazy[] = [];
  let settled = false;
  for (const [holds, then] of branches) {
    const held = holds();
    if (held !== true && !isUnknown(held)) continue;
    possible.push(then);
    settled = held === true;
    if (settled) break;
  }
  if (!settled) possible.push(otherwise);
  const [first, ...others] = possible as [Lazy, ...Lazy[]];
  const value = first();
  if (others.length === 0 || isUnknown(value)) return value;
  return others.every((other) => agrees(other(), value)) ? value : UNKNOWN;
}

const agrees = (a: Value, b: Value): boolean => !isUnknown(a) && sameValue(a, b);
