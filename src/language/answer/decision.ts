import type { PlainValue } from '../run-time/value.ts';
import type { Reason } from './reason.ts';

/**
 * The answer to one question on given facts: plain JSON data, frozen, the same for the same facts every time.
 * An outcome or value is `null` where missing facts could still change it; then `needs` names them, those first of which one alone may settle the outcome.
 */
export type Decision<Id extends string = string, Outcome extends string = string, Values = ShownValues> = Answered<
  Id,
  Outcome | null,
  Values
>;

/** The same where it is known of one outcome, or of none, what may be missing and what may follow. */
export interface Answered<Id extends string, Outcome, Values, Need extends string = string, Follows = Effect> {
  readonly decision: Id;
  readonly outcome: Outcome;
  readonly values: Values;
  /** Absent facts that were read and could still change what is null: those of the outcome first, then in the order of the facts. */
  readonly needs: readonly Need[];
  /** What the outcome lets, makes or forbids; empty while it is null. An effect whose sum is nil is left out. */
  readonly effects: readonly Follows[];
  /** The clauses that the answer rests on. */
  readonly clauses: readonly string[];
  /** What the clauses it rests on leave to a person. */
  readonly reserved: readonly Judgement[];
  /** Why: the rule that holds (or why none does), then how each value came about. */
  readonly because: readonly Reason[];
  /** The readings that the answer relied on, each with the option taken. */
  readonly readings: Readonly<Record<string, string>>;
  /** The parameters that it relied on, each with the value in force that was used. */
  readonly parameters: readonly UsedParameter[];
  /** The tables that it relied on, each with the last day it answers for. */
  readonly tables: readonly { readonly name: string; readonly answersTo: string }[];
  readonly policy: PolicyStamp;
}

/** What a clause leaves to a person: who decides, and on what. The answer computes only what bounds it. */
export interface Judgement {
  readonly clause: string;
  readonly who: string;
  readonly on: string;
}

export interface UsedParameter {
  readonly decision: string;
  readonly name: string;
  readonly value: PlainValue;
  readonly clause: string;
}

export interface PolicyStamp {
  readonly version: string;
  /** The first day on which this version of the policy is in force. */
  readonly inForceFrom: string;
  /** The last day; left out while none is known. */
  readonly inForceTo?: string;
  /** SHA-256 of the rule files, readings, tables and clauses, so that the answer can be made again. */
  readonly digest: string;
  /** SHA-256 of the tables that the call put in place, as canonical JSON; left out where it put none. */
  readonly tables?: string;
}

export type ShownValues = Readonly<Record<string, PlainValue>>;

/** What somebody may, must or must not do, told by who, how, what and by which clause where a type says it. */
export interface Effect<
  Party extends 'customer' | 'provider' = 'customer' | 'provider',
  Modality extends 'may' | 'must' | 'must-not' | 'is-entitled-to' = 'may' | 'must' | 'must-not' | 'is-entitled-to',
  Action extends string = string,
  Clause extends string = string,
> {
  readonly party: Party;
  readonly modality: Modality;
  readonly action: Action;
  /** The last day for it (for must-not: the first day on which the ban no longer holds); left out where no day is set, null while not known, and where on these facts there is none. */
  readonly by?: string | null;
  /** The sum in pounds; left out where there is none, null while not known. */
  readonly amount?: string | null;
  readonly clause: Clause;
}
