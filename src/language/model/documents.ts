import type { EntryPath } from '../facts/flatten-facts.ts';

/** What the documents of a policy say beside what rules may name; for documentation. */
export interface Documents {
  /** What the policy is about; `null` where its files do not say. */
  readonly title: string | null;
  /** The fields of the entries of lists of facts. */
  readonly entries: readonly EntryPath[];
  readonly notedReadings: readonly NotedReading[];
}

/** A point of drafting that changes no answer, or that nobody could work out from facts. */
export interface NotedReading {
  readonly id: string;
  readonly note: string;
}
