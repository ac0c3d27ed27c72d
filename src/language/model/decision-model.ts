import type { UsedParameter } from '../answer/decision.ts';
import type { ExampleFile } from '../grammar/example.ts';
import type { Operator } from '../operators/operator.ts';
import type { Value } from '../run-time/value.ts';
import type { Tells } from './tells.ts';
import type { Type } from './type.ts';

/** A checked rule: every name resolves, every type fits, every choice of a reading is there. Nothing in it is doubted again. */
export interface DecisionModel {
  readonly decision: string;
  readonly question: string;
  /** The entity, or the fact, that it is about; `null` where it is about whatever it reads. */
  readonly about: string | null;
  readonly clauses: readonly string[];
  readonly parameters: ReadonlyMap<string, Parameter>;
  /** Terms by name, each after the terms it reads; among them, hidden, those that the file nests in others. */
  readonly terms: ReadonlyMap<string, NamedTerm>;
  readonly rules: readonly Rule[];
  readonly otherwise: Event;
  readonly values: ReadonlyMap<string, ShownValue>;
  /** Effects by outcome; every outcome of the decision is a key. */
  readonly effects: ReadonlyMap<string, readonly EffectRule[]>;
  /** How good each outcome is for the customer. */
  readonly preferences: Preferences;
  /** The sums that it puts on the statement of a customer's file. */
  readonly statement: readonly LineRule[];
  readonly examples: readonly Example[];
  /** Facts that the decision lists although they never change its answer, and why. */
  readonly immaterial: ReadonlyMap<string, string>;
  /** Paths of the facts that it reads itself. */
  readonly facts: ReadonlySet<string>;
  /** Decisions that it consults itself. */
  readonly consults: ReadonlySet<string>;
  readonly readings: ReadonlySet<string>;
  readonly tables: ReadonlySet<string>;
}

/** An example with all its facts. */
export interface Example extends ExampleFile {
  /** The document it is written in; `null` for the rule file itself. */
  readonly file: string | null;
  readonly at: string;
}

export interface Parameter {
  readonly means: string;
  /** Its one value; none where it is dated. */
  readonly value: Value;
  readonly dated: {
    readonly on: string;
    readonly steps: readonly { readonly from: string; readonly value: Value }[];
  } | null;
  readonly type: Type;
  readonly unit: string | null;
  readonly clause: string;
  /** How a decision names it; none where it is dated. */
  readonly used: UsedParameter | null;
}

export interface NamedTerm {
  /** What it means, in words; empty where it is hidden. */
  readonly means: string;
  /** Whether it stands in another term of the file and got its name only here. */
  readonly hidden: boolean;
  readonly type: Type;
  readonly term: Term;
}

/** A term in its checked form. Every part is a name, so that shapes never nest. */
export type Term =
  | ({ readonly kind: 'sentence' } & Sentence)
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'constant'; readonly value: Value }
  | { readonly kind: 'all'; readonly of: readonly Sentence[] }
  | { readonly kind: 'any'; readonly of: readonly Sentence[] }
  | { readonly kind: 'not'; readonly of: string }
  | {
      readonly kind: 'reading';
      /** Its place in the rule file, a JSON pointer. */
      readonly at: string;
      readonly reading: string;
      readonly options: ReadonlyMap<string, string>;
    }
  | {
      readonly kind: 'when';
      /** Its place in the rule file, a JSON pointer. */
      readonly at: string;
      readonly when: readonly Branch[];
      readonly else: string;
    }
  | ({
      readonly kind: 'each';
      /** The condition on which an entry is kept; `null` where all are. */
      readonly where: string | null;
      /** What each entry that is kept gives. */
      readonly gives: string;
    } & OverEntries)
  | ({
      readonly kind: 'fold';
      /** What the result so far is called. */
      readonly so: string;
      /** The result before the first entry, outside the entries. */
      readonly from: string;
      /** The result after an entry. */
      readonly next: string;
    } & OverEntries)
  | { readonly kind: 'record'; readonly fields: ReadonlyMap<string, string> }
  | { readonly kind: 'list'; readonly of: readonly string[] }
  /** A field of a record, or of each record of a list. */
  | { readonly kind: 'field'; readonly field: string; readonly of: string }
  | ({ readonly kind: 'decision' } & Consultation)
  | { readonly kind: 'table'; readonly table: string; readonly unlessGiven: string | null }
  | { readonly kind: 'leftOut'; readonly fact: string };

/** What is worked out for each entry of a list. */
export interface OverEntries {
  /** Its place in the rule file, a JSON pointer. */
  readonly at: string;
  readonly list: string;
  /** What an entry is called. */
  readonly as: string;
  /** The types of what is bound for an entry: of the entry, and in a fold of the result so far. */
  readonly types: ReadonlyMap<string, Type>;
  /** The terms of an entry. */
  readonly terms: ReadonlyMap<string, NamedTerm>;
}

export type TermKind = Term['kind'];
export type TermOf<K extends TermKind> = Extract<Term, { readonly kind: K }>;

export interface Branch {
  /** A rule of this decision, or a name that holds a condition. */
  readonly condition: string;
  readonly ofRule: boolean;
  readonly then: string;
}

export interface Consultation {
  readonly decision: string;
  /** The value asked for; `null` for the outcome. */
  readonly value: string | null;
  /** Whether it is asked of every part of the file that gives what it is about, which gives a list. */
  readonly everywhere: boolean;
  /** What that decision is about; `null` where it is about whatever it reads. */
  readonly about: string | null;
  /** Facts put in place of the given ones: path to name. */
  readonly with: ReadonlyMap<string, string>;
}

export interface Sentence {
  /** Its place in the rule file, a JSON pointer. */
  readonly at: string;
  readonly operatorName: string;
  readonly operator: Operator;
  readonly operands: readonly Operand[];
  readonly named: ReadonlyMap<string, Operand>;
  /** The names of all operands, in order. */
  readonly reads: readonly string[];
  /** What the operator is made of, where it is a word. */
  readonly body: Body | null;
}

/** What a word comes to, worked out on operands of given types. Its terms read its parameters, one another, and nothing else. */
export interface Body {
  /** The names of its operands: those of `fact` and `value`, then those of `and`. */
  readonly parameters: readonly string[];
  readonly terms: ReadonlyMap<string, NamedTerm>;
  readonly result: string;
  /** What is told of each entry that one of its terms goes over; `null` where nothing is. */
  readonly tells: Tells | null;
}

export type Operand =
  | { readonly kind: 'name'; readonly name: string; readonly type: Type }
  | { readonly kind: 'literal'; readonly value: Value; readonly type: Type };

export interface Rule {
  readonly name: string;
  /** Its place in the rule file, a JSON pointer. */
  readonly at: string;
  readonly join: 'all' | 'any';
  readonly conditions: readonly Condition[];
  readonly event: Event;
}

export type Condition = ({ readonly kind: 'sentence' } & Sentence) | { readonly kind: 'not'; readonly rule: string };

export interface Event {
  readonly outcome: string;
  readonly clause: string;
  /** The reason, with `{name}` where a value goes. */
  readonly because: string;
  /** Closer reasons, the first that is known to hold being told instead. */
  readonly cases: readonly { readonly where: string; readonly because: string; readonly clause: string }[];
}

export interface ShownValue {
  readonly means: string;
  readonly term: string;
  readonly type: Type;
  readonly unit: string | null;
  readonly shown: 'percent-4dp' | 'decimal-10dp' | null;
  /** Whose favour it is in when the value is later, larger, or yes; `null` where it is nobody's. */
  readonly moreFavours: 'customer' | 'provider' | null;
  /** Whose favour it is in when there is none; `null` where it is nobody's. */
  readonly noneFavours: 'customer' | 'provider' | null;
  readonly preferences: Preferences;
  /** The clause that it rests on, where no rule cites it. */
  readonly clause: string | null;
}

/** How good an outcome or a choice is for the customer: the least number is the best; nothing is said of one that is not there. */
export type Preferences = ReadonlyMap<string, number>;

export interface EffectRule {
  readonly party: 'customer' | 'provider';
  readonly modality: 'may' | 'must' | 'must-not' | 'is-entitled-to';
  readonly action: string;
  /** The value that holds the day. */
  readonly by: string | null;
  /** The value that holds the sum. */
  readonly amount: string | null;
  /** The name of the condition on which it follows; `null` where it always does. */
  readonly where: string | null;
  /** `null` for that of the reason told for the outcome. */
  readonly clause: string | null;
}

/** A sum of the statement; see `LineFile`. */
export interface LineRule {
  readonly for: string;
  /** The value of the decision, and the term that holds the sum. */
  readonly value: string;
  readonly term: string;
  readonly owedBy: 'customer' | 'provider' | 'bank';
  readonly standing: 'owed' | 'may-be-charged';
  readonly owedWhere: string | null;
  readonly where: string | null;
  readonly by: string | null;
  readonly insteadOf: string | null;
  readonly oncePerFile: boolean;
  readonly clause: string;
}
