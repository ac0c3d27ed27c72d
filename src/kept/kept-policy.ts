import type { Judgement, PolicyStamp } from '../language/answer/decision.ts';
import type { Contradiction } from '../language/model/dictionary.ts';
import type { KeptFact } from './kept-facts.ts';
import type { KeptList, KeptWord } from './kept-model.ts';
import type { KeptTableContent } from './kept-tables.ts';

/** What every decision of a policy is answered with, as data. */
export interface KeptPolicy {
  readonly stamp: PolicyStamp;
  /** The schema of its facts: whatever is given is held to it, also what the decision does not read. */
  readonly facts: KeptFact;
  /** Each reading with its options, the default before the others, blanks between them. */
  readonly readings: readonly string[];
  readonly tables: readonly KeptTable[];
}

/** A table without what it holds: what may be given in its place is held to it. */
export type KeptTable = {
  readonly table: string;
  readonly answersFrom: string;
  readonly answersTo: string;
  readonly standIn: string;
} & ({ readonly type: 'timeline-percent' } | { readonly type: 'calendars'; readonly calendars: readonly string[] });

/** What is asked with a decision. */
export interface KeptAsked {
  readonly decision: string;
  /** The facts that it lists, those of the decisions that it consults among them. */
  readonly listed: readonly string[];
  /** The contradictions among those. */
  readonly contradictions: readonly Contradiction[];
  /** The clauses that it may rest on, in the order of the documents. */
  readonly clauses: readonly string[];
  /** What in its own clauses is left to a person. */
  readonly reserved: readonly Judgement[];
}

/** One decision, and all that it is answered with. */
export interface KeptQuestion {
  readonly asked: KeptAsked;
  readonly policy: KeptPolicy;
  /** It, and those that it or its bounds consult. */
  readonly models: readonly KeptList[];
  /** Bounds as data. */
  readonly bounds: readonly KeptList[];
  /** The words that all of these use. */
  readonly words: readonly KeptWord[];
  /** What the tables hold that are read. */
  readonly tables: Readonly<Record<string, KeptTableContent>>;
}
