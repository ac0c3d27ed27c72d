/** Words after whose full stop a sentence goes on. */
const goesOn = /(?:^|[\s("'])(?:e\.g|i\.e|eg|ie|cf|viz|vs|mr|mrs|ms|dr|messrs|approx|incl)\.$/i;
/** Words after whose full stop a number goes on with the sentence. */
const numbered = /(?:^|[\s("'])(?:nos?|paras?|cls?|arts?|secs?|regs?|pp?|figs?|vols?|[A-Z])\.$/i;
/** The initial of a name. */
const initial = /(?:^|\s)[A-Z]\.$/;

/** So much text around a full stop tells what it is. */
const context = 100;

const stop = /[.!?]+["')\]]*/g;

/**
 * The places where the sentences of a paragraph end, its end included. A full stop ends a sentence before white space and a capital,
 * a digit, a quote or a bracket, or right before a capitalised word; not in an address, a number or an abbreviation.
 */
export function sentenceEnds(paragraph: string): number[] {
  const ends: number[] = [];
  for (const match of paragraph.matchAll(stop)) {
    const end = match.index + match[0].length;
    if (end < paragraph.length && endsAt(paragraph, end)) ends.push(end);
  }
  return [...ends, paragraph.length];
}

function endsAt(paragraph: string, end: number): boolean {
  const before = paragraph.slice(Math.max(0, end - context), end);
  const after = paragraph.slice(end, end + context);
  if (goesOn.test(before)) return false;
  if (/^\s+["'([]*[A-Z£$€]/.test(after)) return !initial.test(before);
  if (/^\s+["'([]*\d/.test(after)) return !numbered.test(before);
  return isMissingSpace(before, after);
}

/** A capitalised word stuck to the full stop of the word before it, both words of prose. */
function isMissingSpace(before: string, after: string): boolean {
  const word = /\S+$/.exec(before)?.[0] ?? '';
  if (/[@/\\]|www\.|^https?:/i.test(word) || /^\S*[@/]/.test(after)) return false;
  return /[a-z\d)"'][.!?]+["')\]]*$/.test(before) && /^["'([]*[A-Z][a-z']*(?:[\s,;]|$)/.test(after);
}

/** The sentences of a paragraph, white space around them taken off. */
export function splitSentences(paragraph: string): string[] {
  const ends = sentenceEnds(paragraph);
  return ends.map((end, i) => paragraph.slice(ends[i - 1] ?? 0, end).trim()).filter((sentence) => sentence !== '');
}
