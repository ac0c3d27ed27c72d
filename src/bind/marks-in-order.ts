type ClauseNumber = readonly number[];

/** How far numbering may skip, for clauses that were taken out. */
const widestGap = 10;
/** What starting again takes off, each number counting 1: so a short list within a clause is no document of its own. */
const restart = 1.5;

/**
 * Which of the numbers that could open clauses do: those of the longest sequence in which each follows the one before or starts
 * another document. So one number out of turn, in the middle of a sentence or misprinted, does not hide those after it.
 */
export function marksInOrder(numbers: readonly (ClauseNumber | null)[]): ReadonlySet<number> {
  const best: { readonly at: number; readonly score: number; readonly before: number | null }[] = [];
  numbers.forEach((number, at) => {
    if (number === null) return;
    let score = follows([], number) ? 1 : Number.NEGATIVE_INFINITY;
    let before: number | null = null;
    best.forEach((other, i) => {
      const from = numbers[other.at] as ClauseNumber;
      const more = follows(from, number) ? 1 : startsAgain(from, number) ? -restart : Number.NEGATIVE_INFINITY;
      if (other.score + more < score || more === Number.NEGATIVE_INFINITY) return;
      score = other.score + more;
      before = i;
    });
    if (score !== Number.NEGATIVE_INFINITY) best.push({ at, score, before });
  });
  const chosen = new Set<number>();
  let last: number | null = best.reduce((top, { score }, i) => (score > (best[top]?.score ?? 0) ? i : top), 0);
  while (last !== null && best[last] !== undefined) {
    chosen.add((best[last] as { at: number }).at);
    last = (best[last] as { before: number | null }).before;
  }
  return chosen;
}

/** Whether a number can be that of the clause after another: its next sibling, its first part, or the next of a clause around it. */
export function follows(before: ClauseNumber, next: ClauseNumber): boolean {
  const same = next.findIndex((part, depth) => part !== before[depth]);
  if (same === -1 || same > before.length) return false;
  const step = (next[same] ?? 0) - (before[same] ?? 0);
  const rest = next.slice(same + 1);
  return step >= 1 && step <= widestGap && rest.length <= 1 && rest.every((part) => part === 1);
}

/** Whether a number opens another document in the same file. */
export const startsAgain = (before: ClauseNumber, next: ClauseNumber): boolean =>
  next.length === 1 && next[0] === 1 && (before[0] ?? 0) >= 1;
