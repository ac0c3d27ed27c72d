import type { Place } from './find-texts.ts';
import type { KnownTexts } from './known-texts.ts';
import { normalText } from './normal-text.ts';
import type { Piece } from './split-document.ts';

/** Pieces of one clause, one after the other, that belong to no known text. */
export interface Stretch extends Place {
  readonly pieces: readonly Piece[];
}

/** The text of a document that is in none of its rows. */
export function unknownStretches({ clauses, claimed }: KnownTexts): Stretch[] {
  const stretches: Stretch[] = [];
  clauses.forEach(({ pieces }, clause) => {
    for (let from = 0; from < pieces.length; from++) {
      if (claimed.has(pieces[from] as Piece)) continue;
      const end = pieces.findIndex((piece, i) => i > from && claimed.has(piece));
      const to = (end === -1 ? pieces.length : end) - 1;
      const stretch = { clause, from, to, pieces: pieces.slice(from, to + 1) };
      const text = stretch.pieces.map((piece) => piece.text).join(' ');
      if (normalText(text) !== '') stretches.push(stretch);
      from = to;
    }
  });
  return stretches;
}
