import type { Bounds } from '../core/bounds.ts';
import { and, FALSE, not, or, TRUE } from '../core/logic.ts';
import type { Node, OfKind } from '../core/nodes.ts';
import { replaced } from '../core/replaced.ts';
import { beforeEntry } from './before-entry.ts';
import { begunAnew } from './begun-anew.ts';
import { endsOf } from './ends.ts';
import { State } from './state-part.ts';

/**
 * A part of a result that is carried over a list, as engines gather it from the entries: whether some entry is taken, or none, or of those
 * that are taken the greatest, the least, the sum or the last of what is made of each. Both in the scope of the level of the fold.
 */
export interface Gathered {
  readonly is: 'some' | 'none' | 'greatest' | 'least' | 'sum' | 'last';
  readonly where: Node;
  readonly of: Node;
  /** Of the greatest or the least, which part tells that there is none. */
  readonly toldBy?: number;
  /** Of a sum from nil, or of whether some entry is taken: where it goes on from the entry before, and does not begin anew. */
  readonly goesOn?: Node;
}

/**
 * The parts of what a fold comes to over a list of so many entries at most, where engines gather each by itself; `null` where there is one
 * that they do not.
 */
export function gatheredParts(
  { args, of: { level, width } }: OfKind<'fold' | 'scan'>,
  longest = Number.POSITIVE_INFINITY,
): readonly Gathered[] | null {
  const first = args.slice(1, 1 + width);
  const sums = args
    .slice(1 + width)
    .map((term, index) => boundsOfSum(term, first[index] as Node, new State(index, level), longest));
  const next = args.slice(1 + width).map((term) => comparedWithin(term, level, sums));
  const alone = next.map((term, index) => gatheredAlone(term, first[index] as Node, new State(index, level)));
  const before = alone.map((part, index) => part && beforeEntry(part, first[index] as Node, level));
  const parts = next.map((term, index) => {
    const [state, from] = [new State(index, level), first[index] as Node];
    const told = state.withOthers(term, (other) => before[other]);
    return (
      alone[index] ?? furthest(term, state, alone) ?? gatheredAlone(told, from, state) ?? begunAnew(told, from, state)
    );
  });
  return parts.every((part) => part !== null) ? (parts as readonly Gathered[]) : null;
}

/** A sum as it grows, and between what it lies whatever the entries are; `null` for what is none. */
function boundsOfSum(
  next: Node,
  first: Node,
  state: State,
  longest: number,
): { readonly sum: Node; readonly bounds: Bounds } | null {
  const [own, other] = next.kind === 'add' && next.sort === 'whole' ? next.args : [];
  const each = own !== undefined && state.is(own) ? other : other !== undefined && state.is(other) ? own : undefined;
  if (each === undefined || state.in(each).length > 0) return null;
  const times = (end: number) => (end === 0 ? 0 : end * longest);
  const bounds: Bounds = [
    first.bounds[0] + times(Math.min(0, each.bounds[0])),
    first.bounds[1] + times(Math.max(0, each.bounds[1])),
  ];
  return { sum: next, bounds };
}

/** A term in which it is settled how sums compare, as far as the bounds of these tell. */
function comparedWithin(term: Node, level: number, sums: readonly ReturnType<typeof boundsOfSum>[]): Node {
  const boundsOf = (one: Node): Bounds => sums.find((sum) => sum?.sum === one)?.bounds ?? one.bounds;
  return replaced(term, level, (one) => {
    if (one.kind !== 'less' || !one.args.some((arg) => sums.some((sum) => sum?.sum === arg))) return undefined;
    const [[least, most], [from, to]] = one.args.map(boundsOf) as [Bounds, Bounds];
    return most < from ? TRUE : least >= to ? FALSE : undefined;
  });
}

/** What hangs on no other part of the state. */
function gatheredAlone(next: Node, first: Node, state: State): Gathered | null {
  if (state.in(next).some((read) => read !== state.index)) return null;
  const last: Gathered | null =
    state.in(next).length === 0 && isHeld(next) ? { is: 'last', where: TRUE, of: next } : null;
  const others = next.args.filter((arg) => !state.is(arg));
  const isJoined = others.length < next.args.length && others.every((arg) => state.in(arg).length === 0);
  if (next.kind === 'add' && isJoined && others[0] !== undefined) return { is: 'sum', where: TRUE, of: others[0] };
  if (first === FALSE) {
    if (next === TRUE) return { is: 'some', where: TRUE, of: TRUE };
    return next.kind === 'or' && isJoined ? { is: 'some', where: or(...others), of: TRUE } : last;
  }
  if (first !== TRUE) return last;
  if (next.kind === 'and' && isJoined) return { is: 'none', where: not(and(...others)), of: TRUE };
  const isLeftOut = state.put(next, TRUE);
  const later = state.put(next, FALSE);
  const isTold = [true, false].every((holds) => state.where(later, isLeftOut, holds) === FALSE);
  return isTold && state.in(isLeftOut).length === 0 ? { is: 'none', where: not(isLeftOut), of: TRUE } : last;
}

const isHeld = ({ sort }: Node): boolean => ['boolean', 'whole', 'decimal', 'text'].includes(sort);

/** The greatest or the least, where another part says whether there is one. */
function furthest(next: Node, state: State, alone: readonly (Gathered | null)[]): Gathered | null {
  const [told, ...others] = state.in(next).filter((read) => read !== state.index);
  const none = told === undefined || others.length > 0 ? null : alone[told];
  if (none?.is !== 'none') return null;
  const toldBy = told as number;
  const isNone = new State(toldBy, state.level);
  const isLeftOut = not(none.where);
  const of = state.where(isNone.put(next, TRUE), isLeftOut, false);
  const later = isNone.put(next, FALSE);
  const both = state.where(later, isLeftOut, false);
  const is = endsOf(both);
  const isOfBoth = is !== null && both.args.slice(1).includes(of) && both.args.slice(1).some(state.is);
  const isKept = isLeftOut === FALSE || state.is(state.where(later, isLeftOut, true));
  return isOfBoth && isKept && state.in(of).length === 0 ? { is, where: none.where, of, toldBy } : null;
}
