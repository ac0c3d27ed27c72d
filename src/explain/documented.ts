import type { Decision } from '../language/answer/decision.ts';
import type { DecisionModel } from '../language/model/decision-model.ts';
import type { Dictionary } from '../language/model/dictionary.ts';
import type { Documents } from '../language/model/documents.ts';
import type { Claim } from '../prove/result.ts';

/** What a policy must tell of itself to be documented. */
export interface Documented {
  readonly decisions: readonly string[];
  readonly modelOf: (decision: string) => DecisionModel;
  readonly dictionary: Dictionary;
  readonly documents: Documents;
  readonly stamp: Decision['policy'];
  /** Where the rule file of a decision lies and its cases, as addresses from its page, with the line of each rule; left out where the pages are for no one place. */
  readonly sources?: ((decision: string) => Source) | undefined;
  /** What the reader's own copy of the documents says in each clause that it holds; left out where none is given. */
  readonly ownTexts?: ReadonlyMap<string, OwnText> | undefined;
  /** What was proved of its readings; left out where that is not told. */
  readonly proofs?: readonly Claim[] | undefined;
  /** Answers the examples of a decision. */
  readonly evaluate: (
    decision: never,
    facts: never,
    options?: { readonly readings?: Readonly<Record<string, string>> | undefined },
  ) => Decision;
}

export interface Source {
  readonly rules: string;
  /** The line of a rule, or of `otherwise`, from 1; none where it is not found. */
  readonly lineOf: (rule: string) => number | null;
  readonly cases: string | null;
}

/** The words of a clause in a reader's copy, and whether they are those that the rules were made from. */
export interface OwnText {
  readonly text: string;
  readonly isAsItWas: boolean;
}
