import { type Coded, holds, mayHold } from './coded.ts';
import { and, FALSE, not, or, settledBy, TRUE } from './logic.ts';
import type { Node } from './nodes.ts';

const truth = (held: Node, unknown: Node): Coded => ({
  none: FALSE,
  unknown,
  orNone: FALSE,
  what: { is: 'one', node: held },
});

/** True, false or not known; what is none is false. */
export const truthOf = (held: Coded): Coded => truth(holds(held), held.unknown);

/** `all` over three truth values: false if one is, whatever is not known. */
export function allHold(conditions: readonly Coded[]): Coded {
  const mayAll = and(...conditions.map(mayHold));
  const all = joint(and, conditions.map(holds), FALSE);
  return truth(all, and(mayAll, or(...conditions.map(({ unknown }) => unknown))));
}

/** `any` over three truth values: true if one is, whatever is not known. */
export function anyHolds(conditions: readonly Coded[]): Coded {
  const any = joint(or, conditions.map(holds), TRUE);
  return truth(any, and(not(any), or(...conditions.map(({ unknown }) => unknown))));
}

export const notHolds = (held: Coded): Coded => truth(not(mayHold(held)), held.unknown);

/** Conditions joined: those that settle it only together, by gainsaying one another, do so where all are known. */
function joint(join: typeof and, held: readonly Node[], settling: Node): Node {
  const found = join(...held);
  return found === settling && !held.includes(settling) ? settledBy(held, found) : found;
}
