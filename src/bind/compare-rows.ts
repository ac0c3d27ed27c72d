import type { ClauseRow } from '../language/model/clause-row.ts';
import { groupedBy } from './grouped-by.ts';
import type { KnownTexts } from './known-texts.ts';
import { type BoundRow, type RecognisedDocument, recognise, type TextFile } from './recognise.ts';
import { standingIn } from './standing-in.ts';
import { type Stretch, unknownStretches } from './unknown-stretches.ts';
import { knownTextsOfPages } from './without-pages.ts';

/** What became of the texts of a ledger in the files of a user. Ids are in the order of the ledger. */
export interface RowComparison {
  readonly documents: readonly {
    readonly document: string;
    readonly files: readonly string[];
    readonly unchanged: readonly string[];
  }[];
  /** Documents of the ledger that no file holds; their clauses are not compared. */
  readonly notGiven: readonly string[];
  /** Files that hold no document of the ledger. */
  readonly strangers: readonly string[];
  readonly changes: readonly RowChange[];
  readonly appeared: readonly AppearedBeside[];
}

export interface RowChange {
  readonly change: 'changed' | 'renumbered' | 'vanished';
  readonly row: BoundRow;
  /** Where its text stands now, or what stands there instead; none where it vanished. */
  readonly now: NewText | null;
}

/** Sentences of a file, first and last included, in the file's own words. */
export interface NewText {
  readonly clause: string;
  readonly sentences: readonly [first: number, last: number];
  readonly text: string;
}

/** Text that is in no row, and the rows of the clause in which it stands. */
export interface AppearedBeside extends NewText {
  readonly beside: readonly BoundRow[];
}

/** Compares the texts of the ledger with those of the files: what changed, got another number, vanished or appeared. */
export function compareRows(rows: readonly ClauseRow[], files: readonly TextFile[]): RowComparison {
  const { documents, strangers } = recognise(rows, files);
  const compared = documents.map(compareDocument);
  const given = documents.map(({ document }) => document);
  const all = rows.flatMap(({ text }) => (text === undefined ? [] : (/^[A-Z]+/.exec(text.clause)?.[0] ?? [])));
  return {
    documents: compared.map(({ document, files, unchanged }) => ({ document, files, unchanged })),
    notGiven: [...new Set(all)].filter((document) => !given.includes(document)),
    strangers,
    changes: compared.flatMap(({ changes }) => changes),
    appeared: compared.flatMap(({ appeared }) => appeared),
  };
}

function compareDocument(recognised: RecognisedDocument) {
  const { document, files, rows } = recognised;
  const known = knownTextsOfPages(recognised);
  const stretches = unknownStretches(known);
  const insteadOf = standingIn(recognised, known, stretches);
  const used = new Set<Stretch>();
  const unchanged: string[] = [];
  const changes = rows.flatMap((row, index): RowChange[] => {
    const place = known.places.get(row.id);
    if (place?.renumbered === false) {
      unchanged.push(row.id);
      return [];
    }
    if (place !== undefined) {
      const pieces = known.clauses[place.clause]?.pieces.slice(place.from, place.to + 1) ?? [];
      return [{ change: 'renumbered', row, now: newText([{ ...place, pieces }], known, document) }];
    }
    const instead = insteadOf(row, index);
    for (const stretch of instead) used.add(stretch);
    if (instead.length === 0) return [{ change: 'vanished', row, now: null }];
    return [{ change: 'changed', row, now: newText(instead, known, document) }];
  });
  const rowsOf = groupedBy(rows, ({ text }) => text.clause);
  const appeared = stretches
    .filter((stretch) => !used.has(stretch) && !isCover(stretch, known))
    .map((stretch): AppearedBeside => {
      const text = newText([stretch], known, document);
      return { ...text, beside: rowsOf.get(text.clause) ?? [] };
    });
  return { document, files, unchanged, changes, appeared };
}

/** Words before the first clause that make no sentence, as on a cover page. */
const isCover = ({ clause, pieces }: Stretch, { clauses }: KnownTexts): boolean =>
  clauses[clause]?.number === '0' && !/[.!?]["')\]]*$/.test(pieces.at(-1)?.text ?? '');

function newText(stretches: readonly Stretch[], { clauses }: KnownTexts, document: string): NewText {
  const pieces = stretches.flatMap((stretch) => stretch.pieces);
  const [first, last] = pieces.reduce(
    ([least, most], { sentence }) => [Math.min(least, sentence), Math.max(most, sentence)] as const,
    [Number.POSITIVE_INFINITY, 0] as readonly [number, number],
  );
  return {
    clause: `${document}${clauses[stretches[0]?.clause ?? 0]?.number ?? ''}`,
    sentences: [first, last],
    text: pieces.map(({ text }) => text).join(' '),
  };
}
