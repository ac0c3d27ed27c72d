/**
 * A checked model as plain data, from which it is made again without being checked. Text, numbers, conditions and none stand for
 * themselves, an object for one with the same fields; lists stand for all else, their first entry saying for what.
 */
export type Kept = string | number | boolean | null | KeptList | { readonly [field: string]: Kept };

export type KeptList = readonly [mark: Mark, ...parts: Kept[]];

/** What a list stands for. */
export const marks = {
  list: 0,
  /** Names and what they stand for, in turn. */
  map: 1,
  set: 2,
  /** An exact number, by its digits. */
  decimal: 3,
  /** A part that is told once, by its place among those. */
  again: 4,
  /** A sentence: its place, its operator by name, which of its signatures works it out (-1 for none of its own), its operands, those with names. */
  sentence: 5,
  /** One whose operator is a word: its place, that name, whether it is a condition, the operands, those with names, the body of the word. */
  word: 6,
  /** One whose operator is a word of one sentence: the same, and how many operands stand before those with names. */
  plainWord: 7,
  /** An operand by its name. */
  name: 8,
  /** An operand that is written, and its type where it does not tell that itself. */
  literal: 9,
  /** A term that has a name of its own, with its type; and one that has none. */
  named: 10,
  hidden: 11,
  /** The body of a word: its parameters, its terms, which of those is the result, and what it tells of a fold, if anything. */
  body: 12,
} as const;

export type Mark = (typeof marks)[keyof typeof marks];

/** A model as data, and before it what several parts of it are. */
export interface KeptModel {
  readonly parts: readonly Kept[];
  readonly model: Kept;
}
