/** What letters say in one language, beside the fixed phrases: words about the parties, the answers of decisions, and where to turn. */
export interface LettersFile {
  /** Phrases about the parties and what each becomes in a letter from one to the other; the first that fits is taken. */
  readonly turned?: Readonly<Record<string, string>> | undefined;
  /** By decision. */
  readonly decisions?: Readonly<Record<string, LetterOfDecision>> | undefined;
  /** What somebody may or must do, by the id of the action. */
  readonly actions?: Readonly<Record<string, string>> | undefined;
  /** What a fact is, by its path; what a table is, by its name. */
  readonly facts?: Readonly<Record<string, string>> | undefined;
  /** Where to turn, sentence by sentence, with the clauses that say so. A number of the contract is `{decision/parameter}`. */
  readonly whereToTurn?: readonly { readonly says: string; readonly clauses: readonly string[] }[] | undefined;
}

/** What letters say of one decision. Sentences may hold `{name}` where a value of the decision goes. */
export interface LetterOfDecision {
  readonly question?: string | undefined;
  /** By outcome: the answer as a whole sentence. */
  readonly answers?: Readonly<Record<string, string>> | undefined;
  /** By outcome: the reason, where that of the rule file will not do. */
  readonly reasons?: Readonly<Record<string, string>> | undefined;
  /** By name: what a value, or a term that a reason names, is. */
  readonly names?: Readonly<Record<string, string>> | undefined;
}

/** The languages that letters can be written in. */
export const letterLanguages = ['en', 'cy'] as const;

export type LetterLanguage = (typeof letterLanguages)[number];
