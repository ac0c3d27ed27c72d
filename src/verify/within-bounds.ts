import type { OutOfBounds } from '../evaluate/out-of-bounds.ts';
import type { Type } from '../language/model/type.ts';
import { toPlainValue, type Value } from '../language/run-time/value.ts';
import { isDecimal, toPlaces } from '../values/decimal.ts';
import { type FlatFacts, isRecord, withChange } from './flat-facts.ts';

/** Finds where facts are not what others of them allow. */
export type Overstepped = (facts: FlatFacts) => readonly OutOfBounds[];

// What is brought within one bound can overstep another; after a few rounds a fact is left out instead.
const rounds = 4;

/** The facts with what oversteps a bound brought to its limit; what is pinned stays, and another fact of the bound is left out. */
export function withinBounds(
  facts: FlatFacts,
  overstepped: Overstepped,
  settled: (facts: FlatFacts) => FlatFacts,
  isPinned: (path: string) => boolean,
): FlatFacts {
  let within = facts;
  for (let round = 0; round < rounds; round += 1) {
    const over = overstepped(within);
    if (over.length === 0) return within;
    for (const one of over) within = isPinned(one.bound.list) ? without(within, one, isPinned) : atLimit(within, one);
    within = settled(within);
  }
  for (const one of overstepped(within)) within = without(within, one, isPinned);
  return within;
}

function atLimit(facts: FlatFacts, { bound, entry, limit }: OutOfBounds): FlatFacts {
  const { list, field, type } = bound;
  const content = asJson(limit, type);
  if (field === null) return withChange(facts, list, content);
  const entries = facts.get(list);
  if (!Array.isArray(entries)) return facts;
  const changed = entries.map((one, index) => (index === entry && isRecord(one) ? { ...one, [field]: content } : one));
  return withChange(facts, list, changed);
}

/** Without the first fact of a bound that is not pinned; all that are pinned stay as whoever pins them wants. */
function without(facts: FlatFacts, { bound }: OutOfBounds, isPinned: (path: string) => boolean): FlatFacts {
  const free = [bound.list, ...bound.given].find((path) => !isPinned(path));
  return free === undefined ? facts : withChange(facts, free, undefined);
}

const asJson = (value: Value, type: Type): unknown =>
  type === 'money' && isDecimal(value) ? toPlaces(value, 2) : toPlainValue(value);
