import type { Contradiction } from '../language/model/dictionary.ts';

/** The facts whose days bound that of one of some facts, or of a field of theirs, by contradictions one after another. */
export function daysTiedTo(asked: ReadonlySet<string>, contradictions: readonly Contradiction[]): ReadonlySet<string> {
  const tied = new Set<string>();
  const isReached = (path: string): boolean =>
    tied.has(path) || asked.has(path) || asked.has(path.split('.')[0] as string);
  for (let before = -1; before < tied.size; ) {
    before = tied.size;
    for (const { earlier, later } of contradictions) {
      if (isReached(earlier)) tied.add(later);
      if (isReached(later)) tied.add(earlier);
    }
  }
  return tied;
}
