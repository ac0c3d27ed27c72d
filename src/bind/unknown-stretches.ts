import type { Place } from './find-texts.ts';
import type { KnownTexts } from './known-texts.ts';
import { normalText } from './normal-text.ts';
import type { Piece } from './split-document.ts';

/** Pieces of one clause, one after the other, that belong to no known text. */
export interface Stretch extends Place {
  readonly pieces: readonly Piece[];
}

/** The text of a document that is in none of its rows, in order. */
export function unknownStretches({ clauses, claimed }: KnownTexts): Stretch[] {
  const stretches: Stretch[] = [];
  clauses.forEach(({ pieces }, clause) => {
    let from = 0;
    const endBefore = (end: number): void => {
      const stretch = { clause, from, to: end - 1, pieces: pieces.slice(from, end) };
      if (normalText(stretch.pieces.map(({ text }) => text).join(' ')) !== '') stretches.push(stretch);
      from = end + 1;
    };
    pieces.forEach((piece, i) => {
      if (claimed.has(piece)) endBefore(i);
    });
    endBefore(pieces.length);
  });
  return stretches;
}
