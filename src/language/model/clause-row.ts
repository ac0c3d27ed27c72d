/** One row of the ledger: a clause, and what became of it. `encodedBy` or `notEncoded` stands, never both. */
export interface ClauseRow {
  readonly id: string;
  readonly title: string;
  /** What it says, in words that are not the document's own. */
  readonly says?: string | undefined;
  readonly kind?: ClauseKind | undefined;
  readonly text?: ClauseText | undefined;
  /** What cites it: `decision`, `decision/rules/<rule>`, `decision/parameters/<name>`, `decision/otherwise`, `decision/values/<name>`, `decision/effects/<outcome>/<action>`. */
  readonly encodedBy?: readonly string[] | undefined;
  readonly notEncoded?: NotEncoded | undefined;
  /** What a person decides although the clause is encoded: rules compute only the bounds. */
  readonly reserved?: Reserved | undefined;
  /** Parts of an encoded clause that nothing encodes, and why. */
  readonly aside?: readonly { readonly what: string; readonly why: string }[] | undefined;
}

export type ClauseKind = 'rule' | 'const' | 'duty' | 'power' | 'def' | 'info';

/** Which sentences of which numbered clause, first and last included, counted from 1, and the SHA-256 of their normal text. */
export interface ClauseText {
  readonly clause: string;
  readonly sentences: readonly [first: number, last: number];
  /** Left out until the clause is bound to a document. */
  readonly sha256?: string | undefined;
}

export interface Reserved {
  readonly who: string;
  readonly on: string;
  /** The decisions to which it belongs; all that rest on the clause where left out. */
  readonly decisions?: readonly string[] | undefined;
}

export type NotEncoded =
  | ({ readonly reason: 'judgement'; readonly why: string } & Reserved)
  | { readonly reason: 'information' | 'document-not-supplied'; readonly why: string };

/** The clauses that a citation means: that clause, or all parts (paragraphs, bullets, letters) of one that has no row of its own. */
export function clausesMeant(citation: string, ids: Iterable<string>): string[] {
  const all = [...ids];
  if (all.includes(citation)) return [citation];
  return all.filter((id) => id.startsWith(citation) && /^(\/[a-z]\d+)?[a-z]?$/.test(id.slice(citation.length)));
}
