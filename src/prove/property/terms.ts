import { monthsIn, toDecimal } from '../../core/arithmetic.ts';
import { type Coded, holds, single } from '../../core/coded.ts';
import { holdsUnknown, same } from '../../core/doubt.ts';
import { and, equal, less, NIL, NIL_DECIMAL, not, or } from '../../core/logic.ts';
import type { Node } from '../../core/nodes.ts';
import type { Type } from '../../language/model/type.ts';

/** A value is known and not none; of anything else nothing is said. */
export const isKnown = (value: Coded): Node => and(not(value.none), not(holdsUnknown(value)));

/** A condition is known not to hold. */
export const fails = (condition: Coded): Node => and(not(condition.unknown), not(holds(condition)));

/** Two values that are known are in this order: the first is below the second. */
export function isBelow(a: Coded, b: Coded, type: Type): Node {
  const [x, y] = [orderedIn(a, type), orderedIn(b, type)];
  if (x.sort === 'boolean') return and(not(x), y);
  return x.sort === y.sort ? less(x, y) : less(toDecimal(x), toDecimal(y));
}

/** What a value is in order by. */
export function orderedIn({ what }: Coded, type: Type): Node {
  const one = single(what, type === 'boolean' ? 'boolean' : 'whole');
  return type === 'duration' ? monthsIn(one) : one;
}

export const isBelowNil = ({ what }: Coded): Node => {
  const one = single(what, 'decimal');
  return less(one, one.sort === 'whole' ? NIL : NIL_DECIMAL);
};

/** In all of which both are known two values are not the same. */
export const differ = (a: Coded, b: Coded): Node =>
  and(
    not(or(holdsUnknown(a), holdsUnknown(b))),
    or(not(equal(a.none, b.none)), and(not(a.none), not(b.none), not(same(a, b)))),
  );
