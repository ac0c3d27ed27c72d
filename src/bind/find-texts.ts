import { bytesOf, growingSha256, sha256 } from '../values/sha256.ts';
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
/** Where so many runs of pieces, or more, would be looked at, only shorter ones are; those of so many pieces at least. */
const enoughRuns = 150_000;
const fewestPieces = 5;

/** The SHA-256 of the normal text of pieces that stand one after the other. */
export const hashOf = (pieces: readonly Piece[]): string =>
  sha256(normalText(pieces.map(({ text }) => text).join(' ')));

export interface TextFinder {
  /**
   * Where each of the wanted texts stands, by its hash: any run of pieces within one clause that has it. So a text is found
   * wherever its lines or sentences are cut, and however its clause is numbered.
   */
  readonly find: (clauses: readonly NumberedClause[]) => ReadonlyMap<string, readonly Place[]>;
  /** Whether so much was looked for that nothing should be tried that could be left. */
  readonly isTired: () => boolean;
}

/** What was found from a piece on, and the pieces that it was found in. */
interface FoundFrom {
  readonly pieces: readonly Piece[];
  readonly from: number;
  readonly found: readonly { readonly hash: string; readonly length: number }[];
}

/** The normal text of a piece, and its bytes: alone, and kept apart from what stands before it. */
interface Normal {
  readonly text: string;
  readonly bytes: Uint8Array;
  readonly apart: Uint8Array;
}

function newNormal(piece: Piece): Normal {
  const text = normalText(piece.text);
  return { text, bytes: bytesOf(text), apart: bytesOf(` ${text}`) };
}

/** Finds texts in clauses of a file, and again where some pieces were taken out: only runs that these were in are looked at again. */
export function textFinder(wanted: ReadonlySet<string>, all: readonly NumberedClause[]): TextFinder {
  const most = piecesOfRun(all);
  const startHash = growingSha256(wanted);
  const known = new Map<Piece, FoundFrom>();
  const normal = new Map<Piece, Normal>();
  let runs = 0;

  const normalOf = (piece: Piece): Normal => {
    const made = normal.get(piece) ?? newNormal(piece);
    normal.set(piece, made);
    return made;
  };

  function foundFrom(pieces: readonly Piece[], from: number): FoundFrom['found'] {
    const found: { hash: string; length: number }[] = [];
    const hashWith = startHash();
    let before = '';
    for (let to = from; to < Math.min(pieces.length, from + most); to++) {
      const { text, bytes, apart } = normalOf(pieces[to] as Piece);
      if (text === '') continue;
      runs++;
      const hash = hashWith(seamBetween(before, text) === '' ? bytes : apart);
      before = text;
      if (hash !== null) found.push({ hash, length: to - from });
    }
    return found;
  }

  const isSame = (before: FoundFrom, pieces: readonly Piece[], from: number): boolean => {
    for (let i = 0; i < most; i++) {
      const piece = pieces[from + i];
      if (piece !== before.pieces[before.from + i]) return false;
      if (piece === undefined) return true;
    }
    return true;
  };

  return {
    find(clauses) {
      const places = new Map<string, Place[]>();
      clauses.forEach(({ pieces }, clause) => {
        pieces.forEach((piece, from) => {
          const before = known.get(piece);
          const found = before !== undefined && isSame(before, pieces, from) ? before.found : foundFrom(pieces, from);
          known.set(piece, { pieces, from, found });
          for (const { hash, length } of found) {
            const place = { clause, from, to: from + length };
            const others = places.get(hash);
            if (others === undefined) places.set(hash, [place]);
            else others.push(place);
          }
        });
      });
      return places;
    },
    isTired: () => runs > 2 * enoughRuns,
  };
}

/** How many pieces are looked at together, so that long clauses with hardly a word to a line do not take hours. */
function piecesOfRun(clauses: readonly NumberedClause[]): number {
  const runsOf = (most: number) =>
    clauses.reduce((sum, { pieces }) => sum + pieces.length * Math.min(most, pieces.length), 0);
  let most = mostPieces;
  while (most > fewestPieces && runsOf(most) > enoughRuns) most = Math.floor(most * 0.8);
  return Math.max(most, fewestPieces);
}
