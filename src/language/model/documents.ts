/** What the documents of a policy say beside what rules may name; for documentation. */
export interface Documents {
  /** What the policy is about; `null` where its files do not say. */
  readonly title: string | null;
  readonly notedReadings: readonly NotedReading[];
}

/** A point of drafting that changes no answer, or that nobody could work out from facts. */
export interface NotedReading {
  readonly id: string;
  readonly note: string;
}
