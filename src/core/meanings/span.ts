import { ANY_DAY, type Coded, FIRST_DAY, firstIn, isAnyDay, isDay, LAST_DAY, lastIn } from '../coded.ts';
import { holdsUnknown } from '../doubt.ts';
import { and, choose, equal, FALSE, not, or } from '../logic.ts';
import type { Node } from '../nodes.ts';

/** A day from one to another; known where both are the same, unless it is not known anyhow; any day, or none, where it is open. */
export function dayBetween(
  operands: readonly Coded[],
  from: Node,
  to: Node,
  open: Node = FALSE,
  anyhow: Node = FALSE,
): Coded {
  const none = or(...operands.map((operand) => operand.none));
  const isAny = or(open, ...operands.map(({ unknown, what }) => and(unknown, isAnyDay(what))));
  const orNone = or(isAny, ...operands.map((operand) => and(operand.unknown, operand.orNone)));
  // Of days that are known both ends are one day, which on a span of them is not seen of the ends.
  const mayDiffer = or(...operands.map((operand) => operand.unknown));
  const [first, last] = [choose(isAny, ANY_DAY.from, from), choose(isAny, ANY_DAY.to, to)];
  return {
    none,
    unknown: and(not(none), or(orNone, anyhow, and(mayDiffer, not(equal(first, last))))),
    orNone,
    what: { is: 'day', from: first, to: last },
  };
}

/** A day worked out from another, and whether there is one. */
export interface Reached {
  readonly day: Node;
  readonly isThere: Node;
}

/**
 * A day that comes later as another does, worked out at both ends of what that one may be. An end out of range is that of all
 * days; a known day that leads out of range, or another operand that is not known, makes it any day.
 */
export function risingDay(operands: readonly Coded[], at: (day: Node) => Reached): Coded {
  const [start, ...others] = operands as [Coded, ...Coded[]];
  const [low, high] = [at(firstIn(start.what)), at(lastIn(start.what))];
  const open = or(...others.map(holdsUnknown), and(not(start.unknown), not(low.isThere)));
  const from = choose(low.isThere, low.day, FIRST_DAY);
  const to = choose(high.isThere, high.day, LAST_DAY);
  return dayBetween(operands, from, to, open);
}

export const there = (day: Node): Reached => ({ day, isThere: isDay(day) });
