import type { Decision } from '../language/decision.ts';
import type { Dictionary } from '../language/dictionary.ts';
import type { Documents } from '../language/documents.ts';
import type { Rule } from '../language/rule.ts';

/** What a policy must tell of itself to be documented. */
export interface Documented {
  readonly decisions: readonly string[];
  readonly ruleOf: (decision: string) => Rule;
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
