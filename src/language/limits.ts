/**
 * How much may be given. A telecoms account never comes near any of these; what goes beyond is refused with an issue that says
 * so, because its answer would take too long or its digits could not all be held.
 */
export const limits = {
  /** Lists and objects within one another, in facts, options and documents. */
  nesting: 64,
  /** Lists and objects in what is given at once: the facts of one question, a customer's file, all files of a policy. */
  parts: 250_000,
  /** Entries of one list that is looked at at all. */
  entries: 1_000_000,
  /** Lists and objects within one another in a rule file, a word or examples: theirs have at most 13. */
  documentNesting: 32,
  /** Values in one rule file or word: the largest of the contract has under 1,000. */
  documentValues: 20_000,
} as const;
