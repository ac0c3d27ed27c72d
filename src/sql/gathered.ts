import { boundIn } from '../core/binders.ts';
import type { Bounds } from '../core/bounds.ts';
import { and, FALSE, not, or, TRUE } from '../core/logic.ts';
import type { Node, OfKind } from '../core/nodes.ts';
import { replaced } from '../core/replaced.ts';
import { beforeEntry } from './before-entry.ts';
import { begunAnew } from './begun-anew.ts';
import { endsOf } from './ends.ts';
import type { Gathered } from './gathered-part.ts';
import { State } from './state-part.ts';

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
  const [states, from] = [next.map((_, index) => new State(index, level)), (index: number) => first[index] as Node];
  const alone = next.map((term, index) => gatheredAlone(term, from(index), states[index] as State));
  const known = next.map((term, index) => alone[index] ?? furthest(term, states[index] as State, alone));
  const before = known.map((part, index) => part && beforeEntry(part, from(index), level));
  const settled = new Set(known.flatMap((part, index) => (part === null ? [] : [index])));
  const parts = next.map((term, index) => {
    if (known[index] != null) return known[index];
    const state = states[index] as State;
    const told = state.withOthers(term, (other) => before[other]);
    const gathered = gatheredAlone(told, from(index), new State(index, level, settled));
    return gathered !== null && isAsked(told, known, level) ? gathered : begunAnew(told, from(index), state);
  });
  return parts.every((part) => part != null) ? (parts as readonly Gathered[]) : null;
}

/** Whether nothing is asked of the greatest or the least where there is none. */
const isAsked = (term: Node, known: readonly (Gathered | null)[], level: number): boolean =>
  known.every((part, index) => {
    if (part?.toldBy === undefined) return true;
    return !boundIn([new State(part.toldBy, level).put(term, TRUE)], level, 'state').has(index);
  });

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
  const none = first === TRUE ? noneOf(next, state) : null;
  if (none !== null || state.in(next).some((read) => read !== state.index)) return none;
  if (state.in(next).length === 0 && next !== TRUE) return isHeld(next) ? { is: 'last', where: TRUE, of: next } : null;
  const { where, then } = takenFor(next, state);
  if (state.in(where).length > 0) return null;
  const others = then.args.filter((arg) => !state.is(arg));
  const isJoined = others.length < then.args.length && others.every((arg) => state.in(arg).length === 0);
  if (then.kind === 'add' && isJoined && others[0] !== undefined) return { is: 'sum', where, of: others[0] };
  if (first === FALSE && then === TRUE) return { is: 'some', where, of: TRUE };
  if (first === FALSE && then.kind === 'or' && isJoined)
    return { is: 'some', where: and(where, or(...others)), of: TRUE };
  const is = endsOf(then);
  const own = then.args.slice(1).find((arg) => !state.is(arg));
  const isOfBoth = is !== null && own !== undefined && then.args.slice(1).some(state.is);
  if (isOfBoth && state.in(own).length === 0) return { is, where, of: own };
  return next === TRUE ? { is: 'last', where: TRUE, of: next } : null;
}

/** What comes next of an entry that is taken, and which are; any other leaves the part as it is. */
function takenFor(next: Node, state: State): { readonly where: Node; readonly then: Node } {
  const [held, then, otherwise] = next.kind === 'choose' ? (next.args as [Node, Node, Node]) : [];
  if (held === undefined || then === undefined || otherwise === undefined || endsOf(next) !== null)
    return { where: TRUE, then: next };
  if (state.is(otherwise)) return { where: held, then };
  return state.is(then) ? { where: not(held), then: otherwise } : { where: TRUE, then: next };
}

/** Whether no entry is taken, which what else is read changes nothing of where there is none so far. */
function noneOf(next: Node, state: State): Gathered | null {
  const isLeftOut = state.put(next, TRUE);
  const later = state.put(next, FALSE);
  const isTold = [true, false].every((holds) => state.where(later, isLeftOut, holds) === FALSE);
  return isTold && isLeftOut !== TRUE && state.in(isLeftOut).length === 0
    ? { is: 'none', where: not(isLeftOut), of: TRUE }
    : null;
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
