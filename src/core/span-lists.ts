import { compareRaw } from './raw.ts';
import { Found, isEqual, isLess, join, Listing, OPEN, Range, type Span, type SpanTuple, type Truth } from './span.ts';

// Lists of which entries may be missing.

/** What stands around an entry. */
export interface Around {
  readonly entry: SpanTuple;
  readonly next: SpanTuple | undefined;
  readonly previous: SpanTuple | undefined;
  readonly hasNext: readonly [Truth];
  readonly hasPrevious: readonly [Truth];
}

export function around({ entries, sure }: Listing, index: number): Around {
  const beside = (at: number): SpanTuple | undefined => (entries[at] === undefined || sure[at] ? entries[at] : OPEN);
  return {
    entry: entries[index] as SpanTuple,
    next: beside(index + 1),
    previous: beside(index - 1),
    hasNext: [index + 1 < sure.length && (sure.includes(true, index + 1) || OPEN)],
    hasPrevious: [index > 0 && (sure.lastIndexOf(true, index - 1) >= 0 || OPEN)],
  };
}

interface Entry {
  readonly entry: SpanTuple;
  readonly sure: boolean;
}

const listingFrom = (all: readonly Entry[]): Listing =>
  new Listing(
    all.map(({ entry }) => entry),
    all.map(({ sure }) => sure),
  );

/** Entries of which each is there where it is and a condition holds. */
export function kept({ entries, sure }: Listing, of: (index: number) => { where: Truth; gives: SpanTuple }): Listing {
  const found = entries.flatMap((_, index): Entry[] => {
    const { where, gives } = of(index);
    return where === false ? [] : [{ entry: gives, sure: where === true && sure[index] === true }];
  });
  return listingFrom(found);
}

/** Lists one after another, each there where its entry is; `null` where one may be any. */
export function joined({ entries, sure }: Listing, of: (entry: SpanTuple) => Listing | null): Listing | null {
  const all: Entry[] = [];
  for (const [index, outer] of entries.entries()) {
    const inner = of(outer);
    if (inner === null) return null;
    for (const [at, entry] of inner.entries.entries())
      all.push({ entry, sure: sure[index] === true && inner.sure[at] === true });
  }
  return listingFrom(all);
}

/** In order of keys; `null` where they are not sure. */
export function inOrder({ entries, sure }: Listing, keyOf: (entry: SpanTuple) => readonly Span[]): Listing | null {
  const keyed = entries.map((entry, index): Entry & { readonly key: readonly Span[] } => ({
    entry,
    sure: sure[index] === true,
    key: keyOf(entry),
  }));
  keyed.sort((a, b) => compareRaw(a.key.map(leastOf) as never, b.key.map(leastOf) as never));
  const areInOrder = keyed.every(({ key }, at) => at === 0 || isInOrder((keyed[at - 1] as (typeof keyed)[0]).key, key));
  return areInOrder ? listingFrom(keyed) : null;
}

const leastOf = (span: Span): Span => (span instanceof Range ? span.least : span);

/** Whether keys come one before the other, or are the same, whatever they are. */
function isInOrder(a: readonly Span[], b: readonly Span[]): boolean {
  for (const [at, part] of a.entries()) {
    const other = b[at] as Span;
    if (isLess(part, other) === true) return true;
    if (isEqual(part, other) !== true) return false;
  }
  return true;
}

export function anyOf({ entries, sure }: Listing, holds: (entry: SpanTuple) => Truth): Truth {
  let all: Truth = false;
  for (const [index, entry] of entries.entries()) {
    const held = holds(entry);
    if (held === true && sure[index]) return true;
    if (held !== false) all = OPEN;
  }
  return all;
}

/** The states from the first on, one after each entry; where that may not be there, the one before it or the one after. */
export function states(
  { entries, sure }: Listing,
  first: SpanTuple,
  next: (entry: SpanTuple, state: SpanTuple) => SpanTuple,
): readonly SpanTuple[] {
  const all: SpanTuple[] = [first];
  for (const [index, entry] of entries.entries()) {
    const before = all.at(-1) as SpanTuple;
    const after = next(entry, before);
    all.push(sure[index] ? after : (join(before, after) as SpanTuple));
  }
  return all;
}

/** The last entry for which a condition holds. */
export function lastOf({ entries, sure }: Listing, holds: (entry: SpanTuple) => Truth): Span {
  let found: SpanTuple | null = null;
  for (let index = entries.length - 1; index >= 0; index -= 1) {
    const entry = entries[index] as SpanTuple;
    const held = holds(entry);
    if (held === false) continue;
    found = found === null ? entry : (join(found, entry) as SpanTuple);
    if (held === true && sure[index]) return new Found(found, true);
  }
  return found === null ? new Found([], false) : new Found(found, OPEN);
}
