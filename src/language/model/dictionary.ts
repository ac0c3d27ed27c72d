import type { EntryPath, FactDefinition } from '../facts/fact.ts';
import type { BoundFile } from '../grammar/bound-file.ts';
import type { LetterLanguage, LettersFile } from '../grammar/letters-file.ts';
import type { TermFile } from '../grammar/shape-file.ts';
import type { Value } from '../run-time/value.ts';
import type { ClauseRow } from './clause-row.ts';
import type { DecisionModel } from './decision-model.ts';
import type { InWords } from './in-words.ts';
import type { Type } from './type.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What rule files may name besides what they define: the facts, readings, clauses, tables and decisions of a policy. */
export interface Dictionary {
  readonly facts: ReadonlyMap<string, FactDefinition>;
  /** The fields of the entries of lists, by their paths: `invoices[].date`. */
  readonly fields: ReadonlyMap<string, EntryPath>;
  readonly readings: ReadonlyMap<string, Reading>;
  readonly vocabulary: Vocabulary;
  /** Clause ids in the order of the documents. */
  readonly clauses: ReadonlySet<string>;
  /** What became of each clause, in the same order. */
  readonly ledger: readonly ClauseRow[];
  readonly tables: ReadonlyMap<string, Table>;
  /** The checked rule of another decision; `cycle` while that one is itself being checked. */
  readonly model: (decision: string) => DecisionModel | 'unknown' | 'cycle';
  /** The ids of all decisions, for the nearest name. */
  readonly decisions: readonly string[];
  readonly contradictions: readonly Contradiction[];
  /** What facts have to be, or may be at most, by others. */
  readonly bounds: readonly BoundFile[];
  readonly inWords: InWords;
  /** What letters say, by language; a language that is not there has no words of this policy's own. */
  readonly letters: { readonly [language in LetterLanguage]?: LettersFile | undefined };
  /** Terms that rule files may read without defining them. */
  readonly prelude: ReadonlyMap<string, TermFile>;
}

/** Two days of which the first cannot come after the second; `list[].field` compares within each entry. */
export interface Contradiction {
  readonly earlier: string;
  readonly later: string;
  readonly means: string;
  /** Days between the two by which it follows from others, while all of them are left out; none where it is written. */
  readonly through: readonly string[];
}

/** An ambiguous clause: the meanings it can bear, and the one taken by default. */
export interface Reading {
  readonly id: string;
  readonly clauses: readonly string[];
  readonly decisions: readonly string[];
  readonly question: string;
  readonly default: string;
  readonly options: readonly { readonly id: string; readonly means: string; readonly favours: string }[];
  readonly why: string;
}

/** A dated series of reference data, and the days it answers for. */
export interface Table {
  readonly name: string;
  readonly means: string;
  readonly source: string;
  readonly licence: string;
  /** The clause that it serves; `null` where it says none. */
  readonly clause: string | null;
  readonly type: Type;
  readonly value: Value;
  readonly answersFrom: string;
  readonly answersTo: string;
  /** What a caller can give where the table does not answer: a fact, or an option of the call. */
  readonly standIn: string;
}
