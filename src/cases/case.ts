import type { Expected } from '../language/answer/differences.ts';

/** A case: facts, or a whole file of a customer, and what is expected of the answer. */
export type Case = DecisionCase | WholeFileCase;

/** What every case says. Keys of its own, such as `why` and `clauses`, change nothing. */
interface About {
  readonly id: string;
  /** An option for each reading that is not to be read by its default. */
  readonly readings?: Readonly<Record<string, string>> | undefined;
  readonly [other: string]: unknown;
}

/** Facts and what one decision comes to on them. */
export interface DecisionCase extends About {
  readonly decision: string;
  readonly facts: object;
  readonly expect: Expected & RefusedWith;
}

/** A customer's file and what it comes to. */
export interface WholeFileCase extends About {
  readonly file: object;
  readonly expect: {
    /** Totals, and all the lines there are, in any order, each by the keys given. */
    readonly statement?:
      | { readonly lines?: readonly object[] | undefined; readonly [total: string]: unknown }
      | undefined;
    /** What the decisions about the file itself come to, by id. */
    readonly decisions?: Readonly<Record<string, Expected>> | undefined;
    /** The same by the id of each matter. */
    readonly matters?: Readonly<Record<string, Readonly<Record<string, Expected>>>> | undefined;
    /** Paths that some part of the file needs. */
    readonly needs?: readonly string[] | undefined;
    /** All effects there are, in any order, each by the keys given. */
    readonly effects?: readonly object[] | undefined;
    /** All conflicts there are, in the same way. */
    readonly conflicts?: readonly object[] | undefined;
  } & RefusedWith;
}

interface RefusedWith {
  /** The codes of the issues with which it is refused, each as often as it comes, in any order. */
  readonly issues?: readonly string[] | undefined;
}

export const isWholeFile = (one: Case): one is WholeFileCase => 'file' in one;
