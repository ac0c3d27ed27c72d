import type { ClauseRow, ClauseText } from '../language/model/clause-row.ts';
import { findTexts } from './find-texts.ts';
import { type DocumentPart, type NumberedClause, splitDocument } from './split-document.ts';

/** A file of the user's. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** A document of the ledger as the files give it, and its rows. */
export interface RecognisedDocument {
  /** What the ids of its clauses start with, like `C`. */
  readonly document: string;
  readonly files: readonly string[];
  readonly clauses: readonly NumberedClause[];
  readonly rows: readonly BoundRow[];
}

/** A row that says which text it stands for. */
export type BoundRow = ClauseRow & { readonly text: ClauseText };

export interface Recognised {
  readonly documents: readonly RecognisedDocument[];
  /** Files with no clause of any document. */
  readonly strangers: readonly string[];
}

/**
 * Tells which document each part of the files is: the one of which it holds the most texts. Among rows not yet bound, and
 * for parts with no known text, clause numbers decide if `byNumbers` says so. A part of its own kind goes with its neighbour.
 */
export function recognise(rows: readonly ClauseRow[], files: readonly TextFile[], byNumbers = false): Recognised {
  const bound = rows.filter((row): row is BoundRow => row.text !== undefined);
  const names = [...new Set(bound.map((row) => documentOf(row.text.clause)))];
  const rowsOf = new Map(names.map((name) => [name, bound.filter((row) => documentOf(row.text.clause) === name)]));
  const found = new Map(names.map((name) => [name, { files: new Set<string>(), clauses: [] as NumberedClause[] }]));
  const strangers: string[] = [];
  for (const { name: file, text } of files) {
    const parts = splitDocument(text);
    const known = parts.map((part) => best(part, rowsOf, byNumbers));
    if (known.every((name) => name === null)) strangers.push(file);
    parts.forEach((part, i) => {
      const name = known[i] ?? known.slice(0, i).findLast((n) => n !== null) ?? known.find((n) => n !== null);
      const document = name == null ? undefined : found.get(name);
      document?.files.add(file);
      document?.clauses.push(...part.clauses);
    });
  }
  const documents = [...found].flatMap(([document, { files: inFiles, clauses }]) =>
    clauses.length === 0 ? [] : [{ document, files: [...inFiles], clauses, rows: rowsOf.get(document) ?? [] }],
  );
  return { documents, strangers };
}

const documentOf = (clause: string): string => /^[A-Z]+/.exec(clause)?.[0] ?? '';

/** So many pieces of each clause tell which document a part is. */
const enough = 100;

function best(
  { clauses }: DocumentPart,
  rowsOf: ReadonlyMap<string, readonly BoundRow[]>,
  byNumbers: boolean,
): string | null {
  let winner: { name: string; score: readonly [number, number] } | null = null;
  const starts = clauses.map(({ number, pieces }) => ({ number, pieces: pieces.slice(0, enough) }));
  const found = findTexts(starts, new Set([...rowsOf.values()].flat().flatMap(({ text: { sha256 } }) => sha256 ?? [])));
  const numbers = new Set(clauses.map(({ number }) => number));
  for (const [name, rows] of rowsOf) {
    const texts = new Set(rows.flatMap(({ text: { sha256 } }) => sha256 ?? []));
    const sameNumbers = rows.filter(({ text }) => numbers.has(text.clause.slice(name.length))).length;
    const score = [
      [...texts].filter((text) => found.has(text)).length,
      byNumbers ? sameNumbers / Math.max(rows.length, numbers.size) : 0,
    ] as const;
    if (score[0] === 0 && score[1] === 0) continue;
    if (winner === null || score[0] > winner.score[0] || (score[0] === winner.score[0] && score[1] > winner.score[1]))
      winner = { name, score };
  }
  return winner?.name ?? null;
}
