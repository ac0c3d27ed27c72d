import type { Bound } from '../language/model/bound.ts';
import { compareOrdered, type Ordered } from '../language/run-time/order.ts';
import { isUnknown, sameValue, type Value } from '../language/run-time/value.ts';
import type { Compiled } from './compiled.ts';
import { session } from './session.ts';
import type { World } from './valuation.ts';

/** A given fact, or a field of an entry, that others do not allow, and what they would have it be. */
export interface OutOfBounds {
  readonly bound: Bound;
  /** Which entry of the list; `null` for a fact. */
  readonly entry: number | null;
  /** What it has to be, or may be at most. */
  readonly limit: Value;
}

/** Where a bound is overstepped, for all that is known: nothing is where one of its facts was left out. */
export function outOfBounds(
  bound: Bound,
  world: World,
  own: Compiled,
  compiledDecision: (decision: string) => Compiled,
  nullableEntities: ReadonlySet<string>,
): readonly OutOfBounds[] {
  const { decision } = bound.model;
  const valuation = session(world, (id) => (id === decision ? own : compiledDecision(id)), nullableEntities)(decision);
  const [given, applies, limit] = [
    world.given.read(bound.list),
    valuation.valueOf('applies'),
    valuation.valueOf('limit'),
  ];
  if (bound.field === null) return isOver(bound, given, applies, limit) ? [{ bound, entry: null, limit }] : [];
  const { field } = bound;
  const entries = Array.isArray(given) ? (given as readonly { readonly [field: string]: Value }[]) : [];
  return entries.flatMap((content, entry) => {
    const here = nth(limit, entry);
    return isOver(bound, content[field], nth(applies, entry), here) ? [{ bound, entry, limit: here as Value }] : [];
  });
}

const nth = (list: Value, index: number): Value | undefined =>
  Array.isArray(list) ? (list as readonly Value[])[index] : undefined;

function isOver({ isLimit }: Bound, fact: Value | undefined, applies: Value | undefined, limit: Value | undefined) {
  if (applies !== true || fact === undefined || limit === undefined || isUnknown(fact) || isUnknown(limit))
    return false;
  if (!isLimit) return !sameValue(fact, limit);
  return fact !== null && limit !== null && compareOrdered(fact as Ordered, limit as Ordered) > 0;
}
