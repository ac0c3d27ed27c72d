/**
 * How much may be given. A telecoms account never comes near any of these; what goes beyond is refused with an issue that says
 * so, because its answer would take too long or its digits could not all be held.
 */
export const limits = {
  /** Lists and objects within one another, in facts, options and documents. */
  nesting: 64,
  /** Values in one document or in the facts of one question, all lists and objects counted. */
  values: 2_000_000,
} as const;
