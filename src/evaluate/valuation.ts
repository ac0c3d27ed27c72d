import type { Reason, Shown } from '../language/answer/reason.ts';
import type { EntryPath, FactDefinition } from '../language/facts/fact.ts';
import type { Consultation, DecisionModel, NamedTerm, Sentence } from '../language/model/decision-model.ts';
import type { Table } from '../language/model/dictionary.ts';
import type { Type } from '../language/model/type.ts';
import type { Given } from '../language/run-time/given.ts';
import type { Steps } from '../language/run-time/steps.ts';
import type { Value } from '../language/run-time/value.ts';

/** What a rule is worked out on. One world serves all decisions of one call, so that what they share is worked out once. */
export interface World {
  /** What each fact is that may be given. */
  readonly facts: ReadonlyMap<string, FactDefinition>;
  /** What each field of the entries of a list is, by its path. */
  readonly fields: ReadonlyMap<string, EntryPath>;
  readonly given: Given;
  readonly option: (reading: string) => string;
  readonly table: (name: string) => Table;
  /** The digest of the tables that the call put in place of those of the policy; `null` where it put none. */
  readonly newerTables: (() => string) | null;
  /** The steps that are left for the answer. */
  readonly steps: Steps;
}

/** A decision in every part of a customer's file that gives what it is about. */
export type Everywhere = (decision: string) => readonly Valuation[];

/** Terms and what they come to: those of a rule, or those of one entry of a list inside it. */
export interface Frame {
  /** The same for all frames of one place in a rule: what is said of names there does not hang on facts. */
  readonly place: object;
  readonly terms: ReadonlyMap<string, NamedTerm>;
  /** The frame of the rule around an entry of a list; `null` for the rule itself. */
  readonly outer: Frame | null;
  /** The names bound in this frame: what the entry is called, and the result so far; none in the rule itself. */
  readonly bound: readonly string[];
  /** Their types. */
  readonly types: ReadonlyMap<string, Type>;
  /** The name outside that the entry is of; empty for the rule itself. */
  readonly list: string;
  /** The value of any name that may be read here. */
  valueOf(name: string): Value;
  /** The value of a sentence of this frame. */
  valueOfSentence(sentence: Sentence): Value;
  /** The frames of the entries that an `each` or `fold` term of this frame went over. */
  entriesOf(name: string): readonly Frame[];
  /** The reasons of names told so far in one telling. */
  reasonsIn(telling: object): Map<string, Reason>;
  /** What names were shown as so far, the same in every telling. */
  shownSoFar(): Map<string, Shown>;
}

/** One rule worked out on given facts, by either evaluator: all that a decision is put together from. */
export interface Valuation extends Frame {
  readonly model: DecisionModel;
  readonly world: World;
  /** Whether the conditions of a rule hold: true, false or unknown. */
  truthOf(ruleName: string): Value;
  /** The decision that a term of this rule consults, for the facts that it puts in place of the given ones; one asked everywhere in each part. */
  consulted(consultation: Consultation, frame: Frame): readonly Valuation[];
}

/** Finds the valuation of a consulted decision, worked out on the world of this call. */
export type Consult = (consultation: Consultation, frame: Frame) => readonly Valuation[];
