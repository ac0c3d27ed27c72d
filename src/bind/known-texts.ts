import type { Place } from './find-texts.ts';
import type { BoundRow, RecognisedDocument } from './recognise.ts';
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

/** Finds the texts of the rows in a document as it stands. */
export function knownTexts({ document, clauses, rows, finder }: RecognisedDocument): KnownTexts {
  return claim(clauses, rows, (row) => row.text.clause.slice(document.length), finder.find(clauses));
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
