import type { Calendar } from '../values/calendar.ts';
import { dayNumber } from '../values/day-number.ts';
import { monthsInText, stretchesFrom } from './interpret.ts';
import type { Node, NodeKind, OfKind } from './nodes.ts';
import { nothingOf, type Raw } from './raw.ts';
import {
  endsOf,
  Found,
  isEqual,
  isLess,
  isSure,
  join,
  Listing,
  listOf,
  OPEN,
  type Span,
  type SpanTuple,
  type Truth,
} from './span.ts';
import * as spans from './span-arithmetic.ts';
import { type Around, anyOf, around, inOrder, joined, kept, lastOf, states } from './span-lists.ts';

/** What is bound in the scope of a binder. */
export type SpanBound = Partial<Around> & { readonly state?: SpanTuple };

/** What nodes are worked out on. */
export interface Working {
  readonly of: (term: Node) => Span;
  readonly truth: (term: Node) => Truth;
  readonly all: (terms: readonly Node[]) => readonly Span[];
  /** A list by its entries; `null` where it may be any. */
  readonly listing: (term: Node) => Listing | null;
  fact(term: OfKind<'fact'>): Span;
  bound(term: OfKind<'bound'>): Span;
  /** Works something out in a scope. */
  within<T>(level: number, bound: SpanBound, work: () => T): T;
}

export type SpanWork<K extends NodeKind> = (term: OfKind<K>, args: readonly Node[], on: Working) => Span;

/** What is worked out of two numbers. */
const of =
  (work: (a: Span, b: Span) => Span) =>
  (_: Node, [a, b]: readonly Node[], on: Working): Span =>
    work(on.of(a as Node), on.of(b as Node));

/** What has no ends to go by is told only where all that it is made of is the same on the whole span. */
const ifSure =
  (work: (...values: readonly Raw[]) => Raw) =>
  (_: Node, args: readonly Node[], on: Working): Span => {
    const values = on.all(args);
    return values.every(isSure) ? work(...(values as readonly Raw[])) : OPEN;
  };

/** No list that is longer is gone over entry by entry while its length is not sure. */
const longestRange = 2000;

function rangeUpTo(count: Span): Span {
  const ends = endsOf(count);
  if (ends === null) return OPEN;
  const [least, most] = ends.map((end) => Math.max(0, end as number)) as [number, number];
  if (least < most && most > longestRange) return OPEN;
  const entries = Array.from({ length: most }, (_, index) => [index]);
  return listOf(
    new Listing(
      entries,
      entries.map((_, index) => index < least),
    ),
  );
}

/** The states of a fold, from the first one on; `null` where its list may be any. */
function statesOf({ of, args }: OfKind<'fold' | 'scan'>, on: Working): Listing | null {
  const [list, ...parts] = args as [Node, ...Node[]];
  const listing = on.listing(list);
  if (listing === null) return null;
  const next = parts.slice(of.width);
  const all = states(listing, on.all(parts.slice(0, of.width)), (entry, state) =>
    on.within(of.level, { entry, state }, () => on.all(next)),
  );
  return new Listing(all, [true, ...listing.sure]);
}

export const spanWorks: { readonly [K in NodeKind]: SpanWork<K> } = {
  constant: ({ of }) => of,
  fact: (term, _, on) => on.fact(term),
  bound: (term, _, on) => on.bound(term),
  part({ of, sort }, [tuple], on) {
    const found = on.of(tuple as Node);
    const parts = found instanceof Found ? found.tuple : (found as SpanTuple);
    return parts === OPEN ? OPEN : (parts[of.index] ?? nothingOf(sort));
  },
  not(_, [a], on) {
    const held = on.truth(a as Node);
    return held === OPEN ? OPEN : !held;
  },
  and: (_, args, on) => joinedBy(args, false, on),
  or: (_, args, on) => joinedBy(args, true, on),
  choose(_, [condition, then, otherwise], on) {
    const held = on.truth(condition as Node);
    if (held !== OPEN) return on.of((held ? then : otherwise) as Node);
    return join(on.of(then as Node), on.of(otherwise as Node));
  },
  unless: (_, [stop, term], on) => (on.truth(stop as Node) === false ? on.of(term as Node) : OPEN),
  equal: of(isEqual),
  less: of(isLess),
  add: of(spans.sumOf),
  subtract: of(spans.differenceOf),
  multiply: of(spans.productOf),
  floorDivide: of(spans.quotientOf),
  divide: of(spans.quotientOf),
  toDecimal: (_, [a], on) => spans.inDecimals(on.of(a as Node)),
  roundHalfUp: ({ of }, [a], on) => spans.rounded(on.of(a as Node), of.places),
  monthOf: (_, [day], on) => spans.monthsOfDays(on.of(day as Node)),
  monthStart: (_, [month], on) => spans.startsOfMonths(on.of(month as Node)),
  monthsIn: ifSure((duration) => monthsInText(duration as string)),
  startsWith: ifSure((text, beginning) => (text as string).startsWith(beginning as string)),
  workingDay: of(spans.workingDays),
  answersFrom: ifSure((calendar) => dayNumber((calendar as Calendar).answersFrom)),
  answersTo: ifSure((calendar) => dayNumber((calendar as Calendar).answersTo)),
  list({ of }, parts, on) {
    const values = on.all(parts);
    return Array.from({ length: of.length }, (_, at) => values.slice(at * of.width, (at + 1) * of.width));
  },
  range: (_, [count], on) => rangeUpTo(on.of(count as Node)),
  each({ of: { level } }, [list, where, ...gives], on) {
    const listing = on.listing(list as Node);
    if (listing === null) return OPEN;
    const found = kept(listing, (index) =>
      on.within(level, around(listing, index), () => {
        const held = on.truth(where as Node);
        return { where: held, gives: held === false ? [] : on.all(gives) };
      }),
    );
    return listOf(found);
  },
  join({ of: { level } }, [list, gives], on) {
    const listing = on.listing(list as Node);
    const found =
      listing === null
        ? null
        : joined(listing, (entry) => on.within(level, { entry }, () => on.listing(gives as Node)));
    return found === null ? OPEN : listOf(found);
  },
  sort({ of: { level } }, [list, ...keys], on) {
    const listing = on.listing(list as Node);
    const found =
      listing === null ? null : inOrder(listing, (entry) => on.within(level, { entry }, () => on.all(keys)));
    return found === null ? OPEN : listOf(found);
  },
  some({ of: { level } }, [list, condition], on) {
    const listing = on.listing(list as Node);
    if (listing === null) return OPEN;
    return anyOf(listing, (entry) => on.within(level, { entry }, () => on.truth(condition as Node)));
  },
  fold: (term, _, on) => statesOf(term, on)?.entries.at(-1) ?? OPEN,
  scan(term, _, on) {
    const all = statesOf(term, on);
    return all === null ? OPEN : listOf(new Listing(all.entries.slice(1), all.sure.slice(1)));
  },
  lookup({ of: { level } }, [list, upTo, key], on) {
    const listing = on.listing(list as Node);
    if (listing === null) return OPEN;
    const most = on.of(upTo as Node);
    return lastOf(listing, (entry) => {
      const isAbove = on.within(level, { entry }, () => isLess(most, on.of(key as Node)));
      return isAbove === OPEN ? OPEN : !isAbove;
    });
  },
  isFound(_, [found], on) {
    const looked = on.of(found as Node);
    return looked instanceof Found ? looked.isFound : OPEN;
  },
  stretches({ of: { level } }, [instant, seconds, list, minute], on) {
    const listing = on.listing(list as Node);
    const cuts = listing?.entries.map((entry) => on.within(level, { entry }, () => on.of(minute as Node))) ?? [];
    const given: readonly Span[] = [on.of(instant as Node), on.of(seconds as Node), ...cuts];
    if (listing === null || !listing.sure.every(Boolean) || !given.every(isSure)) return OPEN;
    return stretchesFrom(given[0] as string, given[1] as number, cuts as readonly number[]);
  },
};

function joinedBy(args: readonly Node[], settling: boolean, on: Working): Truth {
  let all: Truth = !settling;
  for (const arg of args) {
    const held = on.truth(arg);
    if (held === settling) return settling;
    if (held === OPEN) all = OPEN;
  }
  return all;
}
