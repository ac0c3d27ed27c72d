import type { Column } from '../model/tells.ts';
import type { Type } from '../model/type.ts';
import type { PlainValue } from '../run-time/value.ts';

export type Holds = boolean | 'unknown';

/** A value as it stood, with its type and, where it has one, its unit. */
export interface Shown {
  readonly value: PlainValue;
  readonly type: Type;
  readonly unit?: string;
}

/** A sentence and what it was given. */
export interface ToldSentence {
  /** Its place in the rule file of the decision that is told, a JSON pointer: `/rules/0/conditions/all/1`; or `/prelude/…`. */
  readonly at: string;
  readonly operator: string;
  readonly left: Shown;
  /** Left out where the operator takes one operand. */
  readonly right?: Shown;
  /** The operands that go by name; left out where there are none. */
  readonly and?: Readonly<Record<string, Shown>>;
  /** What it came to step by step; left out where the operator tells no steps, and where one of them is not known. */
  readonly steps?: ToldSteps;
}

/** The steps that a value is made of, in order: of interest the days, the balance, the rate and the interest of each stretch of days. */
export interface ToldSteps {
  readonly columns: Readonly<Record<string, Column>>;
  readonly rows: readonly Readonly<Record<string, PlainValue>>[];
  /** How many more there are than `limits` tells; left out where there are none. */
  readonly more?: number;
}

/**
 * One step of the why, as data. Only what decided is told: of conditions that fail, the first that does. Where alternatives
 * are told, the one that decided comes first. A shape that has no name of its own is told as what it reads; only a condition,
 * a choice between branches and a table are told themselves.
 *
 * In memory one reason may stand in several places. As JSON it stands whole in the first of them; in the others stands
 * `{ "told": "/0/conditions/1" }`, a JSON pointer into the `because` of the decision. `explain` takes either.
 */
export type Reason =
  | RuleReason
  | NotReason
  | { readonly all: readonly Reason[]; readonly holds: Holds }
  | { readonly any: readonly Reason[]; readonly holds: Holds }
  | ConditionReason
  | TermReason
  | EntryReason
  | DecisionReason;

/** A rule, or the legal default, which is told as the rule `otherwise`. */
export interface RuleReason {
  readonly rule: string;
  /** Its place in the rule file: `/rules/0`, or `/otherwise`. */
  readonly at: string;
  readonly clause: string;
  readonly holds: Holds;
  readonly conditions: readonly Reason[];
  /** Which of the closer reasons of its event holds, counted from 0; left out where none is known to. */
  readonly closer?: number;
  /** What its reason in words names, as it stood; left out where it names nothing. */
  readonly says?: Readonly<Record<string, Shown>>;
}

/** That a rule does not hold. */
export interface NotReason {
  readonly not: string;
  /** The place of that rule. */
  readonly at: string;
  readonly holds: Holds;
  readonly conditions: readonly Reason[];
}

/** A sentence that is a condition. */
export interface ConditionReason extends ToldSentence {
  /** The name of its first operand; empty where that has none of its own. */
  readonly fact: string;
  readonly holds: Holds;
  readonly from: readonly Reason[];
}

/** What a name stood for: a fact, a parameter, a term, or a field of an entry; or a choice or a table that has no name. */
export interface TermReason extends Shown {
  /** The name; empty for what has none of its own. */
  readonly term: string;
  readonly from: readonly Reason[];
  /** The place in the rule file of a choice between branches: a `reading` or a `when`. */
  readonly at?: string;
  /** The branch taken: the place in `when`, counted from 0, or `else`; the option of a reading. Left out while it is open. */
  readonly branch?: number | string;
  /** The sentence that gave the value, the term's own or that of the branch taken. */
  readonly by?: ToldSentence;
  readonly reading?: string;
  readonly table?: string;
}

/** What is told of one entry of a list. */
export interface EntryReason {
  /** Its place in the list, counted from 0. */
  readonly entry: number;
  /** The name of the list; empty where it has none of its own. */
  readonly list: string;
  /** The place in the rule file of what is worked out for each entry. */
  readonly at: string;
  readonly from: readonly Reason[];
}

/** Another decision that was consulted. */
export interface DecisionReason {
  readonly decision: string;
  readonly outcome: string | null;
  readonly because: readonly Reason[];
}
