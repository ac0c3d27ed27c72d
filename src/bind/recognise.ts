import type { ClauseRow, ClauseText } from '../language/model/clause-row.ts';
import { type TextFinder, textFinder } from './find-texts.ts';
import { groupedBy } from './grouped-by.ts';
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
  /** Finds the texts of all rows in clauses of these files. */
  readonly finder: TextFinder;
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
  const rowsOf = groupedBy(bound, ({ text }) => documentOf(text.clause));
  const split = files.map(({ name, text }) => ({ file: name, parts: splitDocument(text) }));
  const finder = textFinder(
    new Set(bound.flatMap(({ text: { sha256 } }) => sha256 ?? [])),
    split.flatMap(({ parts }) => parts.flatMap(({ clauses }) => clauses)),
  );
  const found = new Map(
    [...rowsOf.keys()].map((name) => [name, { files: new Set<string>(), clauses: [] as NumberedClause[] }]),
  );
  const strangers: string[] = [];
  for (const { file, parts } of split) {
    const known = parts.map((part) => best(part, rowsOf, finder, byNumbers));
    // A part before the first that is known goes with that one.
    let name = known.find((of) => of !== null);
    if (name === undefined) strangers.push(file);
    parts.forEach(({ clauses }, i) => {
      name = known[i] ?? name;
      const document = name == null ? undefined : found.get(name);
      document?.files.add(file);
      for (const clause of clauses) document?.clauses.push(clause);
    });
  }
  const documents = [...found].flatMap(([document, { files: inFiles, clauses }]) =>
    clauses.length === 0 ? [] : [{ document, files: [...inFiles], clauses, rows: rowsOf.get(document) ?? [], finder }],
  );
  return { documents, strangers };
}

const documentOf = (clause: string): string => /^[A-Z]+/.exec(clause)?.[0] ?? '';

function best(
  { clauses }: DocumentPart,
  rowsOf: ReadonlyMap<string, readonly BoundRow[]>,
  finder: TextFinder,
  byNumbers: boolean,
): string | null {
  let winner: { name: string; score: readonly [number, number] } | null = null;
  const found = finder.find(clauses);
  const numbers = new Set(clauses.map(({ number }) => number));
  if (found.size === 0 && !byNumbers) return null;
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
