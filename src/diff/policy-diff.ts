import type { Decision, PolicyStamp } from '../language/answer/decision.ts';
import type { InShort } from '../language/answer/told-less.ts';

/** What two versions of a policy differ in, and which customers they answer differently. */
export interface PolicyDiff {
  readonly older: PolicyStamp;
  readonly newer: PolicyStamp;
  /** Clauses whose title, kind or text is another; by which decisions they are encoded is no change of theirs. */
  readonly clauses: ChangedNames;
  readonly readings: ChangedNames;
  readonly tables: ChangedNames;
  /** Terms of the prelude, and words of the policy's own. */
  readonly shared: ChangedNames;
  readonly decisions: ChangedNames;
  /** What of each rule file that changed. */
  readonly files: readonly ChangedFile[];
  /** Of each decision that the changes may reach, customers that are answered differently; none where none was found. */
  readonly answers: readonly ComparedAnswers[];
}

/** Names in the order of their versions. */
export interface ChangedNames {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly string[];
}

/** What of a rule file is another. */
export interface ChangedFile {
  readonly decision: string;
  readonly rules: ChangedNames;
  readonly parameters: ChangedNames;
  readonly terms: ChangedNames;
  readonly values: ChangedNames;
  /** By the outcome that they follow from. */
  readonly effects: ChangedNames;
  /** Whether the legal default is another. */
  readonly otherwise: boolean;
}

/** A decision answered by both versions on the same boundary facts. */
export interface ComparedAnswers {
  readonly decision: string;
  /** How many sets of facts both versions answered. */
  readonly tried: number;
  /** One customer for each way in which the answers differ, a few at most, with as few facts as show it. */
  readonly customers: readonly AnsweredTwice[];
}

export interface AnsweredTwice {
  readonly facts: Readonly<Record<string, unknown>>;
  readonly readings: Readonly<Record<string, string>>;
  readonly was: InShort<Decision>;
  readonly is: InShort<Decision>;
}
