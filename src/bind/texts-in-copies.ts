import type { ClauseRow } from '../language/model/clause-row.ts';
import { compareRows } from './compare-rows.ts';
import { type RecognisedDocument, recognise, type TextFile } from './recognise.ts';
import { knownTextsOfPages } from './without-pages.ts';

/** What copies say in a clause, in their own words, and whether these are those that the rules were made from. */
export interface TextInCopies {
  readonly text: string;
  readonly isAsItWas: boolean;
}

/**
 * The text of each clause as copies have it, by the id of its row: where it stands as it was, or what stands there instead. A clause that
 * they do not hold is missing. `strangers` are files that hold none.
 */
export function textsInCopies(
  ledger: readonly ClauseRow[],
  files: readonly TextFile[],
): { readonly texts: ReadonlyMap<string, TextInCopies>; readonly strangers: readonly string[] } {
  const { documents, strangers } = recognise(ledger, files);
  const changed = compareRows(ledger, files).changes.flatMap(({ row, now, change }): [string, TextInCopies][] =>
    now === null || change === 'renumbered' ? [] : [[row.id, { text: now.text, isAsItWas: false }]],
  );
  return { texts: new Map([...changed, ...documents.flatMap(asTheyWere)]), strangers };
}

function asTheyWere(document: RecognisedDocument): [string, TextInCopies][] {
  const { clauses, places } = knownTextsOfPages(document);
  return [...places].map(([id, { clause, from, to }]) => {
    const pieces = clauses[clause]?.pieces.slice(from, to + 1) ?? [];
    return [id, { text: pieces.map(({ text }) => text).join(' '), isAsItWas: true }];
  });
}
