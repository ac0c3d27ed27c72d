import type { Decision } from '../language/answer/decision.ts';
import type { DecisionModel } from '../language/model/decision-model.ts';
import type { Dictionary } from '../language/model/dictionary.ts';
import type { Documents } from '../language/model/documents.ts';

/** What a policy must tell of itself to be documented. */
export interface Documented {
  readonly decisions: readonly string[];
  readonly modelOf: (decision: string) => DecisionModel;
  readonly dictionary: Dictionary;
  readonly documents: Documents;
  readonly stamp: Decision['policy'];
  /** Answers the examples of a decision. */
  readonly evaluate: (
    decision: never,
    facts: never,
    options?: { readonly readings?: Readonly<Record<string, string>> | undefined },
  ) => Decision;
}
