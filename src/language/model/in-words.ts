/** How a policy has its actions and options said, where their ids with spaces for hyphens will not do. */
export interface InWords {
  /** What somebody may or must do, after "may" or "must": `charge-call` as "charge for the call". */
  readonly actions: ReadonlyMap<string, string>;
  /** Options of choices, and outcomes: `direct-debit` as "Direct Debit". */
  readonly options: ReadonlyMap<string, string>;
}
