import { productOf } from './alternatives.ts';
import { eitherOf, openAmong } from './either-of.ts';
import { mayHold } from './truth.ts';
import type { Value } from './value.ts';

/** What those entries give of which a condition holds; while it is not known of some, the list with them or without. */
export function keptOf<Entry>(
  entries: readonly Entry[],
  holds: (entry: Entry) => Value,
  gives: (entry: Entry) => Value,
): Value {
  const kept: Value[] = [];
  for (const entry of entries) {
    const held = holds(entry);
    if (held === true) kept.push(gives(entry));
    else if (mayHold(held)) return possiblyKept(entries, holds, gives);
  }
  return kept;
}

function possiblyKept<Entry>(
  entries: readonly Entry[],
  holds: (entry: Entry) => Value,
  gives: (entry: Entry) => Value,
): Value {
  const kept = entries.flatMap((entry) => {
    const held = holds(entry);
    return held === true ? [[[gives(entry)]]] : mayHold(held) ? [[[gives(entry)], []]] : [];
  });
  const lists = productOf(kept);
  return lists === null ? openAmong(entries.map(holds)) : eitherOf(lists.map((rows) => rows.flat()));
}
