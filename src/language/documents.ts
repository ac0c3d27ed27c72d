import type { EntryPath } from './flatten-facts.ts';

/** What the documents of a policy say beside what rules may name; for documentation. */
export interface Documents {
  /** What the policy is about; `null` where its files do not say. */
  readonly title: string | null;
  readonly clauses: readonly ClauseRow[];
  /** The fields of the entries of lists of facts. */
  readonly entries: readonly EntryPath[];
  readonly notedReadings: readonly NotedReading[];
}

/** A clause, and why nothing encodes it or what of it is left to a person, where its row says so. */
export interface ClauseRow {
  readonly id: string;
  readonly title: string;
  readonly kind?: unknown;
  readonly notEncoded?: unknown;
  readonly reserved?: unknown;
}

/** A point of drafting that changes no answer, or that nobody could work out from facts. */
export interface NotedReading {
  readonly id: string;
  readonly note: string;
}
