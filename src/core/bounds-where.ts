import { type Bounds, hull, overlap, unbounded } from './bounds.ts';
import type { Node } from './nodes.ts';

/** Between what a whole number lies where a condition holds, or where it does not, as far as that compares it. */
export function boundsWhere(condition: Node, own: Node, holds = true): Bounds {
  if (condition.kind === 'not') return boundsWhere(condition.args[0] as Node, own, !holds);
  if (condition.kind === (holds ? 'and' : 'or'))
    return condition.args.reduce((known, one) => overlap(known, boundsWhere(one, own, holds)), own.bounds);
  if (condition.kind !== 'less') return own.bounds;
  const [a, b] = condition.args as [Node, Node];
  // Where it does not hold, the second is the lower, and both may be the same.
  const [lower, upper, apart] = holds ? [a, b, 1] : [b, a, 0];
  if (own === lower) return overlap(own.bounds, [unbounded[0], upper.bounds[1] - apart]);
  if (own === upper) return overlap(own.bounds, [lower.bounds[0] + apart, unbounded[1]]);
  return own.bounds;
}

/** Between what one of two lies that a condition chooses. */
export function boundsOfChoice(condition: Node, then: Node, otherwise: Node): Bounds {
  const ways = [boundsWhere(condition, then), boundsWhere(condition, otherwise, false)].filter(
    ([least, most]) => least <= most,
  );
  return ways.length === 0 ? hull(then.bounds, otherwise.bounds) : ways.reduce(hull);
}
