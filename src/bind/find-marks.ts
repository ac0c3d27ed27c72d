import { type ClauseMark, markOf } from './clause-mark.ts';
import { marksInOrder } from './marks-in-order.ts';

/** So much of the text before a line tells whether a sentence ends there. */
const contextLength = 40;

/** The marks that open clauses, by the lines they stand on. */
export function findMarks(lines: readonly string[]): ReadonlyMap<number, ClauseMark> {
  let before = '';
  const possible = lines.map((line) => {
    const mark = markOf(line, before);
    before = `${before} ${line.trim()}`.trimEnd().slice(-contextLength);
    return mark;
  });
  const chosen = marksInOrder(possible.map((mark) => mark?.number ?? null));
  return new Map(possible.flatMap((mark, i) => (mark !== null && chosen.has(i) ? [[i, mark] as const] : [])));
}
