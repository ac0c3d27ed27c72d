import { type Coded, holds, mayHold } from './coded.ts';
import { and, FALSE, not, or } from './logic.ts';
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
  const all = and(...conditions.map(holds));
  return truth(all, and(mayAll, or(...conditions.map(({ unknown }) => unknown))));
}

/** `any` over three truth values: true if one is, whatever is not known. */
export function anyHolds(conditions: readonly Coded[]): Coded {
  const any = or(...conditions.map(holds));
  return truth(any, and(not(any), or(...conditions.map(({ unknown }) => unknown))));
}

export const notHolds = (held: Coded): Coded => truth(not(mayHold(held)), held.unknown);
