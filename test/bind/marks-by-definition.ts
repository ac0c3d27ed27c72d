import { startsAgain } from '../../src/bind/marks-in-order.ts';

type ClauseNumber = readonly number[];

/** Whether a number can be that of the clause after another: its next sibling, its first part, or the next of a clause around it. */
export function follows(before: ClauseNumber, next: ClauseNumber): boolean {
  const same = next.findIndex((part, depth) => part !== before[depth]);
  if (same === -1 || same > before.length) return false;
  const step = (next[same] ?? 0) - (before[same] ?? 0);
  const rest = next.slice(same + 1);
  return step >= 1 && step <= 10 && rest.length <= 1 && rest.every((part) => part === 1);
}

/** What `marksInOrder` gives, worked out by trying every number after every other. */
export function marksByDefinition(numbers: readonly ClauseNumber[]): number[] {
  const best: { readonly at: number; readonly score: number; readonly before: number | null }[] = [];
  numbers.forEach((number, at) => {
    let score = follows([], number) ? 1 : Number.NEGATIVE_INFINITY;
    let before: number | null = null;
    best.forEach((other, i) => {
      const from = numbers[other.at] as ClauseNumber;
      const more = follows(from, number) ? 1 : startsAgain(from, number) ? -1.5 : Number.NEGATIVE_INFINITY;
      if (other.score + more < score || more === Number.NEGATIVE_INFINITY) return;
      score = other.score + more;
      before = i;
    });
    if (score !== Number.NEGATIVE_INFINITY) best.push({ at, score, before });
  });
  const chosen: number[] = [];
  let last: number | null = best.reduce((top, { score }, i) => (score > (best[top]?.score ?? 0) ? i : top), 0);
  while (last !== null && best[last] !== undefined) {
    chosen.unshift((best[last] as { at: number }).at);
    last = (best[last] as { before: number | null }).before;
  }
  return chosen;
}
