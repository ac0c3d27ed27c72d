import type { ClauseRow, ClauseText } from '../language/model/clause-row.ts';
import { hashOf } from './find-texts.ts';
import { type KnownTexts, knownTexts } from './known-texts.ts';
import { type RecognisedDocument, recognise, type TextFile } from './recognise.ts';

type Range = ClauseText['sentences'];

/**
 * The rows with the hashes of the files' texts. A text that still stands in its clause keeps its hash; the others get the hash of
 * their sentences, moved on where more stand before them now. A row whose clause or sentences are not there is left unbound.
 */
export function bindLedger(rows: readonly ClauseRow[], files: readonly TextFile[]): ClauseRow[] {
  const texts = new Map<string, ClauseText>();
  for (const document of recognise(rows, files, true).documents) {
    for (const [id, text] of textsOf(document)) texts.set(id, text);
  }
  return rows.map((row) => ({ ...row, ...(row.text && { text: texts.get(row.id) ?? row.text }) }));
}

function textsOf(recognised: RecognisedDocument): Map<string, ClauseText> {
  const { document, rows } = recognised;
  const known = knownTexts(recognised);
  const texts = new Map<string, ClauseText>();
  for (const clause of new Set(rows.map(({ text }) => text.clause))) {
    const here = rows.filter(({ text }) => text.clause === clause);
    if (here.every(({ id }) => rangeFound(id, known) !== null)) continue;
    const pieces = known.clauses.find(({ number }) => `${document}${number}` === clause)?.pieces ?? [];
    const last = pieces.at(-1)?.sentence ?? 0;
    const oldLast = Math.max(...here.map(({ text }) => text.sentences[1]));
    let moved = 0;
    for (const { id, text } of here.toSorted((a, b) => a.text.sentences[0] - b.text.sentences[0])) {
      const found = rangeFound(id, known);
      if (found !== null) moved = found[1] - text.sentences[1];
      const from = found?.[0] ?? text.sentences[0] + moved;
      const next = here.find((row) => row.text.sentences[0] > text.sentences[1] && rangeFound(row.id, known) !== null);
      const ahead =
        next === undefined ? last - oldLast : (rangeFound(next.id, known)?.[0] ?? 0) - next.text.sentences[0];
      const to = found?.[1] ?? text.sentences[1] + ahead;
      const sentences: Range = [from, to];
      const inRange = pieces.filter(({ sentence }) => sentence >= from && sentence <= to);
      const sha256 = found === null ? hashOf(inRange) : text.sha256;
      texts.set(id, inRange.length === 0 ? { clause, sentences: text.sentences } : { clause, sentences, sha256 });
    }
  }
  return texts;
}

/** The sentences that a known text takes up now; none where it is not in its clause. */
function rangeFound(id: string, { clauses, places }: KnownTexts): Range | null {
  const place = places.get(id);
  if (place === undefined || place.renumbered) return null;
  const pieces = clauses[place.clause]?.pieces ?? [];
  return [pieces[place.from]?.sentence ?? 0, pieces[place.to]?.sentence ?? 0];
}
