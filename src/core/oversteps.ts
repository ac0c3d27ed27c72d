import type { Bound } from '../language/model/bound.ts';
import type { DecisionModel, ShownValue } from '../language/model/decision-model.ts';
import { boundAt } from './alike.ts';
import { toDecimal } from './arithmetic.ts';
import { type Coded, holds, single, type What } from './coded.ts';
import { same } from './doubt.ts';
import { and, FALSE, less, not, or } from './logic.ts';
import type { Node } from './nodes.ts';
import { type Listing, OPEN, type SpanTuple, type Truth } from './span.ts';
import type { SpanInterpreter } from './span-interpreter.ts';
import { anyOf } from './span-lists.ts';

/** What a fact has to be, or may be at most, in core terms: each a list where it is said of every entry of one. */
export interface Limits {
  readonly fact: Coded;
  readonly applies: Coded;
  readonly limit: Coded;
  readonly isLimit: boolean;
  /** The field of the entries that it is said of; `null` for the fact itself. */
  readonly field: string | null;
}

/** Whether a fact is not what it has to be, on a span. */
export function oversteps({ fact, applies, limit, isLimit, field }: Limits): (on: SpanInterpreter) => Truth {
  if (field === null) {
    const isOver = overstepped(fact, applies, limit, isLimit);
    return (on) => on.truth(isOver);
  }
  const lists = [fact, applies, limit].map(({ what }) => (what.is === 'list' ? what : null));
  const [facts, where, limits] = lists;
  if (!facts?.entry || !where?.entry || !limits?.entry) return () => false;
  const entry = boundAt(facts.entry, 1, 'entry');
  const own = entry.what.is === 'record' ? entry.what.fields.get(field) : undefined;
  if (own === undefined) return () => OPEN;
  const isOver = overstepped(own, boundAt(where.entry, 2, 'entry'), boundAt(limits.entry, 3, 'entry'), isLimit);
  const isThere = and(...[fact, applies, limit].map(({ none, unknown }) => not(or(none, unknown))));
  return (on) => {
    const there = on.truth(isThere);
    if (there !== true) return there;
    const all = [facts, where, limits].map(({ node }) => on.listing(node));
    const [first, second, third] = all as [Listing | null, Listing | null, Listing | null];
    if (first === null || second === null || third === null) return OPEN;
    if (!all.every((listing) => listing?.sure.every(Boolean))) return OPEN;
    return anyOf(first, (one) => {
      const index = first.entries.indexOf(one);
      const [a, b] = [second.entries[index], third.entries[index]] as [SpanTuple, SpanTuple];
      return on.within(1, { entry: one }, () =>
        on.within(2, { entry: a }, () => on.within(3, { entry: b }, () => on.truth(isOver))),
      );
    });
  };
}

/** The model of a bound whose terms are what it is asked for. */
export const askedOf = ({ model }: Bound): DecisionModel => ({
  ...model,
  values: new Map(
    ['applies', 'limit'].map((term) => [
      term,
      { term, type: 'none', shown: null, clause: null } as unknown as ShownValue,
    ]),
  ),
});

/** Whether a fact is known not to be what others would have it be. */
export function overstepped(fact: Coded, applies: Coded, limit: Coded, isLimit: boolean): Node {
  const areKnown = not(or(fact.unknown, limit.unknown));
  if (!isLimit) return and(holds(applies), areKnown, not(same(fact, limit)));
  const areGiven = not(or(fact.none, limit.none));
  return and(holds(applies), areKnown, areGiven, isAbove(fact.what, limit.what));
}

function isAbove(fact: What, limit: What): Node {
  if (fact.is === 'nothing' || limit.is === 'nothing') return FALSE;
  const [a, b] = [single(fact), single(limit)];
  return a.sort === b.sort ? less(b, a) : less(toDecimal(b), toDecimal(a));
}
