import type { Contradiction } from '../language/model/dictionary.ts';
import { type FlatFacts, isRecord, withChange } from './flat-facts.ts';

/** The facts with days that contradict one another exchanged, or brought to the one that is pinned. */
export function withoutContradictions(
  facts: FlatFacts,
  contradictions: readonly Contradiction[],
  isPinned: (path: string) => boolean,
): FlatFacts {
  let settled = facts;
  // One exchange can upset a pair put right before; every round puts at least one day of a chain in its place for good.
  for (let round = 0; round < contradictions.length; round += 1) {
    const before = settled;
    for (const { earlier, later } of contradictions) settled = inOrder(settled, earlier, later, isPinned);
    if (settled === before) break;
  }
  return settled;
}

function inOrder(facts: FlatFacts, earlier: string, later: string, isPinned: (path: string) => boolean): FlatFacts {
  const [list, first] = earlier.split('[].') as [string, string?];
  if (first !== undefined)
    return isPinned(list) ? facts : entriesInOrder(facts, list, first, later.split('[].')[1] ?? '');
  const [from, to] = [facts.get(earlier), facts.get(later)];
  if (!isAfter(from, to) || (isPinned(earlier) && isPinned(later))) return facts;
  const start = isPinned(earlier) ? from : to;
  const end = isPinned(later) ? to : from;
  return withChange(withChange(facts, earlier, start), later, end);
}

function entriesInOrder(facts: FlatFacts, list: string, first: string, second: string): FlatFacts {
  const entries = facts.get(list);
  if (!Array.isArray(entries) || !entries.some((entry) => isRecord(entry) && isAfter(entry[first], entry[second])))
    return facts;
  const ordered = entries.map((entry) =>
    isAfter(entry[first], entry[second]) ? { ...entry, [first]: entry[second], [second]: entry[first] } : entry,
  );
  return withChange(facts, list, ordered);
}

const isAfter = (first: unknown, second: unknown): boolean =>
  typeof first === 'string' && typeof second === 'string' && first > second;
