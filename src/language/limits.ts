import { MOST_DIGITS } from '../values/money.ts';

/**
 * How much may be given. A telecoms account never comes near any of these; what goes beyond is refused with an issue that says
 * so, because its answer would take too long or not all of its digits would be held.
 */
export const limits = {
  /** The days and moments that a fact may give: no reckoning from them leaves the calendar, and no span of them is very long. */
  firstDay: '1900-01-01',
  lastDay: '2199-12-31',
  /** The digits of an amount before the point, and those after it. */
  digits: MOST_DIGITS,
  /** The greatest whole number of a fact, unless its schema says less: seconds of it are counted exactly, and so are their sums. */
  wholeNumber: 999_999_999_999,
  /** The characters of a text. */
  text: 1000,
  /** The entries of one list of facts, unless its schema says less; and the matters of a file. */
  listEntries: 10_000,
  /** The charges that one notification changes, and the rises before it: each is held against the others. */
  prices: 200,
  /** Lists and objects within one another, in facts, options and documents. */
  nesting: 64,
  /** Lists and objects in what is given at once: the facts of one question, a customer's file, all files of a policy. */
  parts: 250_000,
  /** Entries of one list that is looked at at all. */
  entries: 1_000_000,
  /** Bytes of one row of a batch: a file of the most matters has fewer. */
  rowBytes: 10_000_000,
  /** Lists and objects within one another in a rule file, a word or examples: theirs have at most 13. */
  documentNesting: 32,
  /** Values in one rule file or word: the largest of the contract has under 1,000. */
  documentValues: 20_000,
  /** Terms and rules that read one another in a row, within one rule file. */
  namesInRow: 100,
  /** Names that read one another in a row, parts without a name and those of consulted decisions among them: as deep is the stack. */
  row: 400,
  /** Decisions that consult one another in a row. */
  decisionsInRow: 20,
  /** Parts of one type, fields and entries: records within records grow by every name that puts two of them together. */
  typeParts: 1000,
  /** Terms of one rule file or word, those of the words that it uses counted for each use: the contract's have under 1,000. */
  termsInAll: 50_000,
  /** Entries of one list that is worked out. */
  listWorkedOut: 200_000,
  /** Steps of one value that a reason tells, of interest the stretches of days: a year of them where it compounds daily. */
  stepsTold: 400,
  /** Steps of the evaluator for one answer: a hundred years of interest, compounding daily, take 1.2 million. */
  steps: 1_500_000,
  /** Steps that a decision takes which is consulted on facts put in place, besides those of its lists. */
  stepsOfDecision: 500,
  /** Decisions that are consulted on facts put in place, each as often as these differ, where a fact moves or a decision is made into code. */
  consultedApart: 250,
  /** Steps for all answers of one call: of the readings that are compared, or the matters of a file. */
  stepsOfCall: 3_000_000,
  /** Steps for a fact that moves, of which an entry on a span of its values takes ten: a million or so where each day and sum of an invoice of the contract moves. */
  stepsOfMoving: 100_000_000,
} as const;
