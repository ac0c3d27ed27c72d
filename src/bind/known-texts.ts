import { findTexts, type Place } from './find-texts.ts';
import type { BoundRow, RecognisedDocument } from './recognise.ts';
import { isPageNumber } from './page-lines.ts';
import type { NumberedClause, Piece } from './split-document.ts';

/** The clauses of a document without page headers, and where each row's text stands in them. */
export interface KnownTexts {
  readonly clauses: readonly NumberedClause[];
  /** By the id of the row; one that is missing stands nowhere as it was. */
  readonly places: ReadonlyMap<string, FoundText>;
  /** The pieces that are part of a row's text. */
  readonly claimed: ReadonlySet<Piece>;
}

export interface FoundText extends Place {
  /** Its clause has another number than it had. */
  readonly renumbered: boolean;
}

/** Finds the texts of the rows. What interrupts them, or stands between them again and again, as a page header does, is taken out. */
export function knownTexts({ document, clauses, rows }: RecognisedDocument): KnownTexts {
  const wanted = new Set(rows.flatMap(({ text: { sha256 } }) => sha256 ?? []));
  const numberOf = (row: BoundRow) => row.text.clause.slice(document.length);
  const known = (within: readonly NumberedClause[]) => claim(within, rows, numberOf, findTexts(within, wanted));

  let best = known(clauses);
  const tried = new Set<string>();
  for (;;) {
    const [key, times] = mostFrequent(best, tried);
    if (key === null) return best;
    tried.add(key);
    const without = best.clauses.map(({ number, pieces }) => ({
      number,
      pieces: pieces.filter((piece) => piece.pageLine !== key || best.claimed.has(piece)),
    }));
    const next = known(without);
    if (isPageNumber(key) || times > 1 || next.places.size > best.places.size) best = next;
  }
}

/** The line most often met outside the known texts that may be a page header and was not yet tried. */
function mostFrequent({ clauses, claimed }: KnownTexts, tried: ReadonlySet<string>): [string, number] | [null, 0] {
  const times = new Map<string, number>();
  for (const piece of clauses.flatMap(({ pieces }) => pieces)) {
    if (piece.pageLine === null || claimed.has(piece) || tried.has(piece.pageLine)) continue;
    times.set(piece.pageLine, (times.get(piece.pageLine) ?? 0) + 1);
  }
  return [...times].sort(([, a], [, b]) => b - a)[0] ?? [null, 0];
}

/** Gives each row the place of its text in its own clause, or else the first anywhere. */
function claim(
  clauses: readonly NumberedClause[],
  rows: readonly BoundRow[],
  numberOf: (row: BoundRow) => string,
  found: ReadonlyMap<string, readonly Place[]>,
): KnownTexts {
  const places = new Map<string, FoundText>();
  const claimed = new Set<Piece>();
  for (const row of rows) {
    const all = found.get(row.text.sha256 ?? '') ?? [];
    const own = all.filter(({ clause }) => clauses[clause]?.number === numberOf(row));
    const [first] = own.length > 0 ? own : all;
    if (first === undefined) continue;
    places.set(row.id, { ...first, renumbered: own.length === 0 });
    for (const { clause, from, to } of own.length > 0 ? own : [first]) {
      for (const piece of clauses[clause]?.pieces.slice(from, to + 1) ?? []) claimed.add(piece);
    }
  }
  return { clauses, places, claimed };
}
