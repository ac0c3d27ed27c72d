/** The number that opens a clause, and the text that follows it on its line. */
export interface ClauseMark {
  readonly number: readonly number[];
  readonly text: string;
}

/** At most so many clauses of one parent may be missing before a number that looks like the next is no longer taken for it. */
const widestGap = 5;

/**
 * The mark at the start of a line, if it can be one: "2.", "6.1.", "6.7" or "2.8.1". A number that goes on a sentence is none,
 * like the end of "under clause" / "9.3.2 below". Whether it comes next is for `follows` and `startsAgain`.
 */
export function markOf(line: string, lineBefore: string): ClauseMark | null {
  const [, digits, dot, text = ''] = /^\s*(\d{1,3}(?:\.\d{1,3})*)(\.?)(?:\s+|(?=["'(A-Z])|$)(.*)$/.exec(line) ?? [];
  if (digits === undefined || (dot === '' && !digits.includes('.'))) return null;
  if (/\b(?:clauses?|sections?|paragraphs?|schedules?|conditions?|parts?|acts?)\s*$/i.test(lineBefore)) return null;
  const opensList = /[:;](?:\s*(?:and|or))?\s*$/.test(lineBefore);
  const opensSentence = /^["'(]?[A-Z\d]/.test(text);
  const standsAlone = text === '' && /(?:^|[.:;!?)"'])\s*$/.test(lineBefore);
  if (!opensList && !opensSentence && !standsAlone) return null;
  return { number: digits.split('.').map(Number), text };
}

/** Whether a number can be that of the clause after another: its next sibling, its first part, or the next of a clause around it. */
export function follows(before: readonly number[], next: readonly number[]): boolean {
  const same = next.findIndex((part, depth) => part !== before[depth]);
  if (same === -1) return false;
  const step = (next[same] ?? 0) - (same < before.length ? (before[same] ?? 0) : 0);
  const rest = next.slice(same + 1);
  return (
    step >= 1 && step <= widestGap && same <= before.length && rest.length <= 1 && rest.every((part) => part === 1)
  );
}

/** Whether a number opens another document in the same file. */
export const startsAgain = (before: readonly number[], next: readonly number[]): boolean =>
  next.length === 1 && next[0] === 1 && (before[0] ?? 0) >= 1;
