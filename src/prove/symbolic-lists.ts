import type { Bound, Node } from '../core/nodes.ts';
import { add, and, atMost, equal, FALSE, type Formula, int, ite, less, not, or, TRUE } from './formula.ts';
import type { Openly, Works } from './openly.ts';
import {
  type Entry,
  FREE_LIST,
  formulaIn,
  listed,
  partsWhere,
  type SymbolicTuple,
  type SymbolicValue,
} from './symbol.ts';

type ListKind = 'list' | 'range' | 'each' | 'join' | 'sort' | 'some' | 'fold' | 'scan' | 'lookup' | 'stretches';

/** The entries next to each, those that are not there passed over. */
function around(
  entries: readonly Entry[],
  step: 1 | -1,
): readonly { readonly has: Formula; readonly parts: readonly SymbolicValue[] }[] {
  const found: { has: Formula; parts: readonly SymbolicValue[] }[] = [];
  let [has, parts]: [Formula, readonly SymbolicValue[]] = [FALSE, []];
  for (let at = step === 1 ? entries.length - 1 : 0; at >= 0 && at < entries.length; at -= step) {
    found[at] = { has, parts };
    const entry = entries[at] as Entry;
    parts = partsWhere(entry.on, entry.parts, parts) as readonly SymbolicValue[];
    has = or(entry.on, has);
  }
  return found;
}

/** The states of a fold from the first on; an entry that is not there leaves it. */
function statesOf(
  { of, args }: Node & { readonly of: { readonly level: number; readonly width: number } },
  entries: readonly Entry[],
  on: Openly,
): readonly (readonly SymbolicValue[])[] {
  const [first, next] = [args.slice(1, 1 + of.width), args.slice(1 + of.width)];
  const states: (readonly SymbolicValue[])[] = [first.map((part) => on.of(part))];
  for (const { on: isThere, parts } of entries) {
    const state = states.at(-1) as readonly SymbolicValue[];
    const after = on.within(of.level, { entry: parts, state }, {}, () => next.map((part) => on.of(part)));
    states.push(partsWhere(isThere, after, state) as readonly SymbolicValue[]);
  }
  return states;
}

export const listWorks: Pick<Works, ListKind> = {
  list({ of }, parts, on) {
    const symbols = parts.map((part) => on.of(part));
    return listed(
      Array.from({ length: of.length }, (_, at) => ({
        on: TRUE,
        parts: symbols.slice(at * of.width, (at + 1) * of.width),
      })),
    );
  },
  range(term, [count], on) {
    const length = on.formula(count as Node);
    const known = length.operator === 'constant' ? Number(length.value) : on.openness.entries;
    if (known === null) return on.free(term);
    if (length.operator !== 'constant') on.assume(atMost(length, int(known)), `at most ${known} parts of a span`);
    return listed(
      Array.from({ length: Math.max(0, known) }, (_, at) => ({ on: less(int(at), length), parts: [int(at)] })),
    );
  },
  each(term, [of, where, ...gives], on) {
    const entries = on.list(of as Node);
    if (entries === null) return FREE_LIST;
    const [next, previous] = [around(entries, 1), around(entries, -1)];
    return listed(
      entries.map((entry, at) => {
        const [after, before] = [next[at], previous[at]] as [(typeof next)[number], (typeof next)[number]];
        const bound: Partial<Record<Bound, readonly SymbolicValue[]>> = {
          entry: entry.parts,
          next: after.parts,
          previous: before.parts,
        };
        return on.within(term.of.level, bound, { hasNext: after.has, hasPrevious: before.has }, () => {
          const isKept = and(entry.on, on.formula(where as Node));
          return { on: isKept, parts: isKept === FALSE ? [] : gives.map((part) => on.of(part)) };
        });
      }),
    );
  },
  join(term, [list, gives], on) {
    const entries = on.list(list as Node);
    if (entries === null) return FREE_LIST;
    const lists = entries.map((entry) =>
      on
        .within(term.of.level, { entry: entry.parts }, {}, () => on.list(gives as Node))
        ?.map((inner) => ({ ...inner, on: and(entry.on, inner.on) })),
    );
    return lists.some((inner) => inner === undefined) ? FREE_LIST : listed(lists.flatMap((inner) => inner ?? []));
  },
  sort(term, [list, ...keys], on) {
    const entries = on.list(list as Node);
    if (entries === null) return FREE_LIST;
    const keyed = entries.map(({ parts }) =>
      on.within(term.of.level, { entry: parts }, {}, () => keys.map((key) => ({ key, symbol: on.of(key) }))),
    );
    const comesBefore = (a: number, b: number): Formula =>
      (keyed[a] ?? []).reduceRight<Formula>(
        (rest, { key, symbol }, index) => {
          const [x, y] = [formulaIn(symbol), formulaIn((keyed[b] ?? [])[index]?.symbol as SymbolicValue)];
          const isLess =
            key.sort === 'boolean'
              ? and(not(x), y)
              : key.sort === 'text' && x !== y
                ? on.once('less', [x, y], () => on.open('Bool'))
                : less(x, y);
          return or(isLess, and(equal(x, y), rest));
        },
        a < b ? TRUE : FALSE,
      );
    // Each entry lies as many places on as others come before it.
    const places = entries.map((_, at) =>
      entries.reduce<Formula>(
        (place, other, index) =>
          index === at ? place : add(place, ite(and(other.on, comesBefore(index, at)), int(1), int(0))),
        int(0),
      ),
    );
    return listed(
      entries.map((_, place) =>
        entries.reduce<Entry>(
          (rest, entry, at) => {
            const isHere = and(entry.on, equal(places[at] as Formula, int(place)));
            return {
              on: or(isHere, rest.on),
              parts: partsWhere(isHere, entry.parts, rest.parts) as readonly SymbolicValue[],
            };
          },
          { on: FALSE, parts: [] },
        ),
      ),
    );
  },
  some(term, [list, condition], on) {
    const entries = on.list(list as Node);
    if (entries === null) return on.free(term);
    return or(
      ...entries.map((entry) =>
        and(
          entry.on,
          entry.on === FALSE
            ? FALSE
            : on.within(term.of.level, { entry: entry.parts }, {}, () => on.formula(condition as Node)),
        ),
      ),
    );
  },
  fold(term, [list], on) {
    const entries = on.list(list as Node);
    if (entries === null) return on.free(term);
    return { is: 'tuple', isFound: TRUE, parts: statesOf(term, entries, on).at(-1) as readonly SymbolicValue[] };
  },
  scan(term, [list], on) {
    const entries = on.list(list as Node);
    if (entries === null) return FREE_LIST;
    const [, ...states] = statesOf(term, entries, on);
    return listed(states.map((parts, at) => ({ on: (entries[at] as Entry).on, parts })));
  },
  lookup(term, [list, upTo, key], on) {
    const entries = on.list(list as Node);
    if (entries === null) return on.free(term);
    const most = on.formula(upTo as Node);
    return entries.reduce<SymbolicTuple>(
      (earlier, entry) => {
        const ownKey = on.within(term.of.level, { entry: entry.parts }, {}, () => on.formula(key as Node));
        const isIt = and(entry.on, atMost(ownKey, most));
        return {
          is: 'tuple',
          isFound: or(isIt, earlier.isFound),
          parts: partsWhere(isIt, entry.parts, earlier.parts as readonly SymbolicValue[]),
        };
      },
      { is: 'tuple', isFound: FALSE, parts: [] },
    );
  },
  // London's clock is not told to the solver.
  stretches: (term, _, on) => on.free(term, 'the clock'),
};
