import { asLines } from './as-lines.ts';
import type { ClauseMark } from './clause-mark.ts';
import { findMarks } from './find-marks.ts';
import { startsAgain } from './marks-in-order.ts';
import { pageLines } from './page-lines.ts';
import { sentenceEnds } from './split-sentences.ts';

/** One document of a file: from its first clause, or the words before it, to where numbering starts again. */
export interface DocumentPart {
  readonly clauses: readonly NumberedClause[];
}

/** What stands between one clause number and the next. The words before the first clause are clause 0. */
export interface NumberedClause {
  readonly number: string;
  readonly pieces: readonly Piece[];
}

/** A sentence, or the part of one on a line. */
export interface Piece {
  readonly text: string;
  /** Which sentence of its clause, from 1. Headings, bullets and blocks between blank lines are sentences too. */
  readonly sentence: number;
  /** What a line that may be a page header or footer is known by; `null` for any other. */
  readonly pageLine: string | null;
}

interface Line {
  readonly text: string;
  readonly pageLine: string | null;
}

/** Splits a file into its documents, their numbered clauses and the sentences of these. */
export function splitDocument(file: string): DocumentPart[] {
  const lines = asLines(file);
  const pageLineOf = pageLines(lines);
  const marks = findMarks(lines);
  const parts: { number: string; pieces: Piece[] }[][] = [[{ number: '0', pieces: [] }]];
  let number: readonly number[] = [];
  let paragraph: Line[] = [];

  const clause = () => parts.at(-1)?.at(-1) as { number: string; pieces: Piece[] };
  const endParagraph = () => {
    const { pieces } = clause();
    for (const piece of piecesOf(paragraph, (pieces.at(-1)?.sentence ?? 0) + 1)) pieces.push(piece);
    paragraph = [];
  };
  const open = (mark: ClauseMark) => {
    endParagraph();
    if (startsAgain(number, mark.number)) parts.push([{ number: '0', pieces: withoutTitle(clause().pieces) }]);
    parts.at(-1)?.push({ number: mark.number.join('.'), pieces: [] });
    number = mark.number;
    if (mark.text !== '') paragraph.push({ text: mark.text, pageLine: null });
  };

  lines.forEach((line, i) => {
    const mark = marks.get(i);
    const bullet = /^\s*[\u2022\u2023\u2043\u25aa\u25cf\u25e6\u00b7*]\s*(?=\S)/.exec(line)?.[0];
    if (mark !== undefined) open(mark);
    else if (line.trim() === '') endParagraph();
    else {
      if (bullet !== undefined) endParagraph();
      paragraph.push({ text: line.slice(bullet?.length ?? 0), pageLine: pageLineOf(line) });
    }
  });
  endParagraph();
  return parts.map((clauses) => ({ clauses }));
}

/** Takes what stands after the last full stop off the last clause of a document: it is the title of the next. */
function withoutTitle(pieces: Piece[]): Piece[] {
  const title = pieces.findLastIndex(({ text, sentence }) => sentence === 1 || /[.!?:;]["')\]]*$/.test(text)) + 1;
  const before = (pieces[title]?.sentence ?? 1) - 1;
  return pieces.splice(title).map((piece) => ({ ...piece, sentence: piece.sentence - before }));
}

/** The pieces of a paragraph: it is cut at the ends of its sentences and of its lines. */
function piecesOf(lines: readonly Line[], firstSentence: number): Piece[] {
  const ends = sentenceEnds(lines.map(({ text }) => text).join('\n'));
  const pieces: Piece[] = [];
  let sentence = 0;
  let start = 0;
  for (const { text, pageLine } of lines) {
    const stop = start + text.length;
    for (let from = start; from < stop; ) {
      const end = Math.min(ends[sentence] ?? stop, stop);
      const piece = text.slice(from - start, end - start).trim();
      if (piece !== '') pieces.push({ text: piece, sentence: firstSentence + sentence, pageLine });
      if (end === ends[sentence]) sentence++;
      from = end;
    }
    start = stop + 1;
  }
  return pieces;
}
