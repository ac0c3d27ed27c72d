/** The documents of a policy, as JSON: rule files by decision, and what they may name. */
export interface PolicyFiles<Id extends string = string> {
  readonly version: string;
  /** The first day on which this version is in force. */
  readonly inForceFrom: string;
  /** Rule files as parsed JSON, each under the id that its `decision` says. */
  readonly rules: Readonly<Record<Id, unknown>>;
  readonly clauses: readonly unknown[];
  readonly readings?: readonly unknown[];
  readonly tables?: readonly unknown[];
  readonly contradictions?: readonly unknown[];
  /** What the policy is about, in a few words. */
  readonly title?: string;
  /** Readings that change no answer, for the documentation: `{ id, note }`. */
  readonly notedReadings?: readonly unknown[];
}
