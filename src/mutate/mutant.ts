/** What a change is of: how an outcome or a value comes about, what follows from it and rests on which clause, or what a table holds. */
export const mutantKinds = ['logic', 'effects', 'tables'] as const;
export type MutantKind = (typeof mutantKinds)[number];

/** A place of a document, as a JSON pointer, and what stands there instead; nothing does where `to` is left out. */
export interface Edit {
  readonly at: string;
  readonly to?: unknown;
}

/** A policy with one small change, which what checks it should notice. */
export interface Mutant {
  /** What names it among all mutants of the same files: its file, place and mutator, and which of several it is. */
  readonly id: string;
  readonly mutator: string;
  readonly kind: MutantKind;
  /** The rule file, by its decision, or another document of the policy: `prelude`, `readings`, `tables`. */
  readonly file: string;
  /** Where in the file, a JSON pointer. */
  readonly at: string;
  /** What is changed, in words. */
  readonly means: string;
  /** The clauses that what is changed rests on. */
  readonly clauses: readonly string[];
  readonly edits: readonly Edit[];
}
