import type { Judgement, PolicyStamp } from '../language/answer/decision.ts';
import type { Contradiction } from '../language/model/dictionary.ts';
import type { KeptFact } from './kept-facts.ts';
import type { KeptList, KeptWords } from './kept-model.ts';
import type { KeptTableContent } from './kept-tables.ts';

/** What every decision of a policy is answered with, as data. */
export interface KeptPolicy {
  readonly stamp: PolicyStamp;
  /** The schema of its facts: whatever is given is held to it, also what the decision does not read. */
  readonly facts: KeptFact;
  /** Each reading with its options, the default before the others. */
  readonly readings: readonly KeptReading[];
  readonly tables: readonly KeptTable[];
}

export type KeptReading = readonly [id: string, ...options: string[]];

/** A table without what it holds: what may be given in its place is held to it. */
export type KeptTable = {
  readonly table: string;
  readonly answersFrom: string;
  readonly answersTo: string;
  readonly standIn: string;
} & ({ readonly type: 'timeline-percent' } | { readonly type: 'calendars'; readonly calendars: readonly string[] });

/** A decision as data. */
export interface KeptDecision {
  readonly kept: KeptList;
  /** What in its clauses is left to a person. */
  readonly reserved: readonly KeptJudgement[];
}

export interface KeptJudgement extends Judgement {
  readonly decisions?: readonly string[];
}

/** One decision, and all that it is answered with. */
export interface KeptQuestion {
  readonly decision: string;
  readonly policy: KeptPolicy;
  /** The facts that it lists, those of the decisions that it consults among them. */
  readonly listed: readonly string[];
  /** The contradictions among those. */
  readonly contradictions: readonly Contradiction[];
  /** The clauses that it may rest on, in the order of the documents. */
  readonly clauses: readonly string[];
  /** It, and those that it or its bounds consult. */
  readonly models: Readonly<Record<string, KeptDecision>>;
  /** Bounds as data. */
  readonly bounds: readonly KeptList[];
  /** The words that all of these use. */
  readonly words: KeptWords;
  /** What the tables hold that are read. */
  readonly tables: Readonly<Record<string, KeptTableContent>>;
}
