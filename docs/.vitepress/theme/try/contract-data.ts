import type { DictionaryData, EntryFieldEntry, FactEntry, ReadingEntry } from '../../../../src/index.ts';

/** What the page knows of the contract before a question is picked: made from the package when the site is built. */
export interface ContractData {
  readonly version: string;
  readonly questions: readonly QuestionData[];
  readonly facts: readonly FactEntry[];
  readonly entries: readonly EntryFieldEntry[];
  readonly readings: readonly ReadingEntry[];
  /** The pages of clauses, by their ids. */
  readonly clausePages: Readonly<Record<string, string>>;
  /** What a party may, must or must not do, and the words that are choices. */
  readonly actions: Words;
  readonly options: Words;
  readonly samples: readonly Sample[];
}

type Words = Readonly<Record<string, string>>;

export interface QuestionData {
  readonly id: string;
  readonly question: string;
  readonly about: string | null;
  readonly values: DictionaryData['decisions'][number]['values'];
  /** The paths of the facts that it may need, entities that may be none among them. */
  readonly facts: readonly string[];
  readonly readings: readonly string[];
  /** By the place of a rule in its file what it says, and the closer reasons after it. */
  readonly because: Readonly<Record<string, readonly string[]>>;
}

export interface Sample {
  readonly name: string;
  readonly file: Readonly<Record<string, unknown>>;
}
