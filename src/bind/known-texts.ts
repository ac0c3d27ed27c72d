import { type Found, findTexts, type Place } from './find-texts.ts';
import { isPageNumber } from './page-lines.ts';
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
export function knownTexts({ document, clauses, rows }: RecognisedDocument, before?: Found): KnownTexts {
  const found = findTexts(clauses, new Set(rows.flatMap(({ text: { sha256 } }) => sha256 ?? [])), before);
  return claim(clauses, rows, (row) => row.text.clause.slice(document.length), found);
}

/** The same without page headers: lines that look like one and interrupt known texts, or stand between them in several clauses. */
export function knownTextsOfPages(recognised: RecognisedDocument): KnownTexts {
  const before: Found = new Map();
  let best = knownTexts(recognised, before);
  const tried = new Set<string>();
  for (;;) {
    const [line, spread] = widestSpread(best, tried);
    if (line === null) return best;
    tried.add(line);
    const { claimed } = best;
    const isPageLine = (piece: Piece) => piece.pageLine === line && !claimed.has(piece);
    const clauses = best.clauses.map((clause) =>
      clause.pieces.some(isPageLine)
        ? { ...clause, pieces: clause.pieces.filter((piece) => !isPageLine(piece)) }
        : clause,
    );
    const without = knownTexts({ ...recognised, clauses }, before);
    if (isPageNumber(line) || spread > 1 || without.places.size > best.places.size) best = without;
  }
}

/** The line that may be a page header, was not yet tried and stands outside the known texts of the most clauses; and of how many. */
function widestSpread({ clauses, claimed }: KnownTexts, tried: ReadonlySet<string>): [string, number] | [null, 0] {
  const spread = new Map<string, number>();
  for (const { pieces } of clauses) {
    const unclaimed = pieces.filter((piece) => !claimed.has(piece)).flatMap(({ pageLine }) => pageLine ?? []);
    for (const line of new Set(unclaimed)) if (!tried.has(line)) spread.set(line, (spread.get(line) ?? 0) + 1);
  }
  return [...spread].sort(([, a], [, b]) => b - a)[0] ?? [null, 0];
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
