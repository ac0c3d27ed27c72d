/** The number that opens a clause, and the text that follows it on its line. */
export interface ClauseMark {
  readonly number: readonly number[];
  readonly text: string;
}

/**
 * The mark at the start of a line, if it can be one: "2.", "6.1.", "6.7" or "2.8.1". A number that goes on a sentence is none,
 * like "9.3.2 below" after "under clause". Whether its turn has come is for `marksInOrder`.
 */
export function markOf(line: string, textBefore: string): ClauseMark | null {
  const [, digits, dot, text = ''] = /^\s*(\d{1,3}(?:\.\d{1,3})*)(\.?)(?:\s+|(?=["'(A-Z])|$)(.*)$/.exec(line) ?? [];
  if (digits === undefined || (dot === '' && !digits.includes('.'))) return null;
  if (/\b(?:clauses?|sections?|paragraphs?|schedules?|conditions?|parts?|acts?)\s*$/i.test(textBefore)) return null;
  const opensList = /[:;](?:\s*(?:and|or))?\s*$/.test(textBefore);
  const opensSentence = /^["'(]?[A-Z\d]/.test(text);
  const standsAlone = text === '' && /(?:^|[.:;!?)"'])\s*$/.test(textBefore);
  if (!opensList && !opensSentence && !standsAlone) return null;
  return { number: digits.split('.').map(Number), text };
}
