import { growingSha256, sha256 } from '../values/sha256.ts';
import { normalText, seamBetween } from './normal-text.ts';
import type { NumberedClause, Piece } from './split-document.ts';

/** Where a text stands: a clause by its place in the document, and its pieces, first and last included. */
export interface Place {
  readonly clause: number;
  readonly from: number;
  readonly to: number;
}

/** No text is cut into more pieces, however narrow its lines; to look for longer ones would take long. */
const mostPieces = 150;

/** The SHA-256 of the normal text of pieces that stand one after the other. */
export const hashOf = (pieces: readonly Piece[]): string =>
  sha256(normalText(pieces.map(({ text }) => text).join(' ')));

/** What was found in the pieces of a clause, kept so that a clause which stays as it is need not be searched again. */
export type Found = Map<readonly Piece[], readonly FoundIn[]>;
type FoundIn = { readonly hash: string } & Omit<Place, 'clause'>;

/**
 * Where each of the wanted texts stands, by its hash: any run of pieces within one clause that has it. So a text is found
 * wherever its lines or sentences are cut, and however its clause is numbered.
 */
export function findTexts(
  clauses: readonly NumberedClause[],
  wanted: ReadonlySet<string>,
  known: Found = new Map(),
): Map<string, Place[]> {
  const places = new Map<string, Place[]>();
  clauses.forEach(({ pieces }, clause) => {
    const found = known.get(pieces) ?? [...findIn(pieces, wanted)];
    known.set(pieces, found);
    for (const { hash, from, to } of found) places.set(hash, [...(places.get(hash) ?? []), { clause, from, to }]);
  });
  return places;
}

function* findIn(pieces: readonly Piece[], wanted: ReadonlySet<string>): Generator<FoundIn> {
  const texts = pieces.map(({ text }) => normalText(text));
  for (let from = 0; from < texts.length; from++) {
    const hashWith = growingSha256();
    let before = '';
    for (let to = from; to < Math.min(texts.length, from + mostPieces); to++) {
      const text = texts[to] ?? '';
      if (text === '') continue;
      const hash = hashWith(`${seamBetween(before, text)}${text}`);
      before = text;
      if (wanted.has(hash)) yield { hash, from, to };
    }
  }
}
