import type { Calendar } from '../values/calendar.ts';
import { compare, type Decimal, decimal } from '../values/decimal.ts';
import { only } from './bounds.ts';
import { boundsOfChoice } from './bounds-where.ts';
import { comesFirst, type Node, node, type OfKind, type Sort } from './nodes.ts';

export type Raw = boolean | number | string | Decimal | Calendar;

type Constant = OfKind<'constant'>;

export const isConstant = (term: Node): term is Node & Constant => term.kind === 'constant';
/** A constant, or a list of nothing but constants. */
export const isClosed = (term: Node): boolean =>
  isConstant(term) || (term.kind === 'list' && term.args.every(isClosed));

const heldBy = (term: Node): Raw => (term as Constant).of;

export const truth = (holds: boolean): Node => node('constant', 'boolean', [], holds);
export const whole = (n: number): Node => node('constant', 'whole', [], n, only(n));
export const text = (words: string): Node => node('constant', 'text', [], words);
export const exact = (x: Decimal): Node => node('constant', 'decimal', [], x);
export const calendar = (days: Calendar): Node => node('constant', 'calendar', [], days);

// Held for good, since constants are told from other nodes by being these.
export const TRUE = truth(true);
export const FALSE = truth(false);
export const NIL = whole(0);
export const NIL_DECIMAL = exact(decimal('0'));
export const NO_TEXT = text('');
export const NOTHING_LISTED = node('list', 'list', [], { length: 0, width: 0 });
const NO_DAYS = calendar({ holidays: new Set(), answersFrom: '9999-12-31', answersTo: '0001-01-01', table: '' });

/** What stands where there is no value, so that a node always has one. */
export function standIn(sort: Sort): Node {
  const bySort = {
    boolean: FALSE,
    whole: NIL,
    decimal: NIL_DECIMAL,
    text: NO_TEXT,
    calendar: NO_DAYS,
    list: NOTHING_LISTED,
  };
  return bySort[sort as keyof typeof bySort];
}

/** Of conditions, the opposites that were made. */
const opposites = new WeakMap<Node, Node>();

/** The opposite of a condition, if there is one: what was never made is among no others. */
function knownOpposite(term: Node): Node | undefined {
  if (isConstant(term)) return term === TRUE ? FALSE : TRUE;
  return term.kind === 'not' ? (term.args[0] as Node) : opposites.get(term);
}

export function not(term: Node): Node {
  const known = knownOpposite(term);
  if (known !== undefined) return known;
  const opposite = node('not', 'boolean', [term], null);
  opposites.set(term, opposite);
  return opposite;
}

export const and = (...terms: readonly Node[]): Node => joined('and', terms);
export const or = (...terms: readonly Node[]): Node => joined('or', terms);

/** How far what is joined is looked into: further in, little more is found. */
const depthLookedAt = 2;

type Join = 'and' | 'or';

/**
 * Conditions joined, each once. While one is looked at, the others may be taken for true under `and`, for false under `or`,
 * since otherwise they settle it.
 */
function joined(join: Join, terms: readonly Node[]): Node {
  const settling = join === 'or' ? TRUE : FALSE;
  const kept = new Set<Node>();
  const waiting = terms.flatMap((term) => (term.kind === join ? term.args : [term]));
  // Those that are made of others come last, to be looked at with all single ones known.
  waiting.sort((a, b) => Number(isMade(a)) - Number(isMade(b)));
  for (let term = waiting.shift(); term !== undefined; term = waiting.shift()) {
    const simple = assuming(term, kept, join === 'and', depthLookedAt);
    if (simple === settling) return settling;
    if (simple.kind === join) waiting.unshift(...simple.args);
    else if (simple !== not(settling)) kept.add(simple);
  }
  const [first, ...others] = kept;
  if (first === undefined) return not(settling);
  return others.length === 0 ? first : node(join, 'boolean', [...kept], null);
}

const isJoined = ({ kind }: Node): boolean => kind === 'and' || kind === 'or';
const isMade = (term: Node): boolean => isJoined(term) || (term.kind === 'not' && isJoined(term.args[0] as Node));

/** What is left of a condition where others are taken for true, or for false; where it would only be made anew, it stays, to be shared. */
function assuming(term: Node, others: ReadonlySet<Node>, areTrue: boolean, depth: number): Node {
  if (others.has(term)) return areTrue ? TRUE : FALSE;
  const opposite = knownOpposite(term);
  if (opposite !== undefined && others.has(opposite)) return areTrue ? FALSE : TRUE;
  if (depth === 0 || !isMade(term)) return term;
  if (term.kind === 'not') return not(assuming(term.args[0] as Node, others, areTrue, depth));
  const parts = term.args.map((part) => assuming(part, others, areTrue, depth - 1));
  if (parts.every((part, index) => part === term.args[index])) return term;
  const left = joined(term.kind as Join, parts);
  return isMade(left) ? term : left;
}

/** What some conditions settle together, not told before these are asked, where there may be no answer to one. */
export const settledBy = (conditions: readonly Node[], found: Node): Node =>
  conditions.reduce(
    (term, one) => (one.mayStop ? node('choose', term.sort, [one, term, term], null, term.bounds) : term),
    found,
  );

/** One where a condition holds, else the other. */
export function choose(condition: Node, then: Node, otherwise: Node): Node {
  if (condition === TRUE || then === otherwise) return then;
  if (condition === FALSE) return otherwise;
  if (condition.kind === 'not') return choose(condition.args[0] as Node, otherwise, then);
  if (then.kind === 'choose' && then.args[0] === condition) {
    const first = then.args[1] as Node;
    return first === otherwise ? settledBy([condition], first) : choose(condition, first, otherwise);
  }
  if (otherwise.kind === 'choose' && otherwise.args[0] === condition) {
    const last = otherwise.args[2] as Node;
    return then === last ? settledBy([condition], then) : choose(condition, then, last);
  }
  if (then.sort !== otherwise.sort) throw new Error(`no choice between ${then.sort} and ${otherwise.sort}`);
  if (then.sort === 'boolean') {
    if (isConstant(then)) return then === TRUE ? or(condition, otherwise) : and(not(condition), otherwise);
    if (isConstant(otherwise)) return otherwise === TRUE ? or(not(condition), then) : and(condition, then);
  }
  return node('choose', then.sort, [condition, then, otherwise], null, boundsOfChoice(condition, then, otherwise));
}

export function equal(a: Node, b: Node): Node {
  if (a === b && !a.mayStop) return TRUE;
  if (a.sort !== b.sort) return FALSE;
  if (a.sort === 'boolean') {
    if (isConstant(a)) return a === TRUE ? b : not(b);
    if (isConstant(b)) return b === TRUE ? a : not(a);
  }
  if (isConstant(a) && isConstant(b)) return truth(order(a, b) === 0);
  if (a.sort === 'whole' && !isOpen(a, b) && (a.bounds[1] < b.bounds[0] || b.bounds[1] < a.bounds[0])) return FALSE;
  const byBranch = comparedByBranch(equal, a, b) ?? comparedByBranch(equal, b, a);
  return byBranch ?? node('equal', 'boolean', comesFirst(a, b) ? [a, b] : [b, a], null);
}

/** Whether there may be no answer to either of two. */
const isOpen = (a: Node, b: Node): boolean => a.mayStop || b.mayStop;

/** A choice compared branch by branch, where one branch is then settled: by the same choice, by itself, or by constants. */
function comparedByBranch(compare: (a: Node, b: Node) => Node, a: Node, b: Node): Node | null {
  if (a.kind !== 'choose') return null;
  const [condition, then, otherwise] = a.args as [Node, Node, Node];
  if (b.kind === 'choose' && b.args[0] === condition)
    return choose(condition, compare(then, b.args[1] as Node), compare(otherwise, b.args[2] as Node));
  const isSettled = then === b || otherwise === b || (isConstant(b) && (isConstant(then) || isConstant(otherwise)));
  return isSettled ? choose(condition, compare(then, b), compare(otherwise, b)) : null;
}

/** Whether one comes before another: false before true, numbers by size, text by its characters. */
export function less(a: Node, b: Node): Node {
  if (a === b && !a.mayStop) return FALSE;
  if (isConstant(a) && isConstant(b)) return truth(order(a, b) < 0);
  if (a.sort === 'whole' && !isOpen(a, b)) {
    if (a.bounds[1] < b.bounds[0]) return TRUE;
    if (a.bounds[0] >= b.bounds[1]) return FALSE;
  }
  const byBranch = comparedByBranch(less, a, b) ?? comparedByBranch((y, x) => less(x, y), b, a);
  return byBranch ?? node('less', 'boolean', [a, b], null);
}

export const atMost = (a: Node, b: Node): Node => not(less(b, a));
export const lesser = (a: Node, b: Node): Node => choose(less(b, a), b, a);
export const greater = (a: Node, b: Node): Node => choose(less(a, b), b, a);
export const within = (a: Node, [least, most]: readonly [number, number]): Node =>
  and(atMost(whole(least), a), atMost(a, whole(most)));

/** The order of constants of one sort; calendars are the same only as themselves. */
function order(a: Node, b: Node): number {
  const [x, y] = [heldBy(a), heldBy(b)];
  if (a.sort === 'calendar') return x === y ? 0 : 1;
  return a.sort === 'decimal' ? compare(x as Decimal, y as Decimal) : x === y ? 0 : x < y ? -1 : 1;
}
