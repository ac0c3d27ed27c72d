import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import { normalText, seamBetween } from './characters.ts';
import type { NumberedClause, Piece } from './split-document.ts';

/** Where a text stands: a clause by its place in the document, and its pieces, first and last included. */
export interface Place {
  readonly clause: number;
  readonly from: number;
  readonly to: number;
}

/** No clause is cut into more pieces, however narrow its lines. */
const mostPieces = 400;

/** The SHA-256 of the normal text of pieces that stand one after the other. */
export const hashOf = (pieces: readonly Piece[]): string => [...hashesFrom(pieces, 0)].at(-1)?.hash ?? '';

/**
 * Where each of the wanted texts stands, by its hash: any run of pieces within one clause that has it. So a text is found
 * wherever its lines or sentences are cut, and however its clause is numbered.
 */
export function findTexts(clauses: readonly NumberedClause[], wanted: ReadonlySet<string>): Map<string, Place[]> {
  const places = new Map<string, Place[]>();
  clauses.forEach(({ pieces }, clause) => {
    for (let from = 0; from < pieces.length; from++) {
      for (const { hash, to } of hashesFrom(pieces, from)) {
        if (wanted.has(hash)) places.set(hash, [...(places.get(hash) ?? []), { clause, from, to }]);
      }
    }
  });
  return places;
}

/** The hashes of the runs of pieces that start at one of them, shortest first. */
function* hashesFrom(
  pieces: readonly Piece[],
  from: number,
): Generator<{ readonly hash: string; readonly to: number }> {
  const hasher = sha256.create();
  let before = '';
  for (let to = from; to < Math.min(pieces.length, from + mostPieces); to++) {
    const text = normalText(pieces[to]?.text ?? '');
    if (text === '') continue;
    hasher.update(utf8ToBytes(`${seamBetween(before, text)}${text}`));
    yield { hash: bytesToHex(hasher.clone().digest()), to };
    before = text;
  }
}
