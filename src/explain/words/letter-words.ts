import type { Effect } from '../../language/answer/decision.ts';
import type { Type } from '../../language/model/type.ts';
import type { PlainValue } from '../../language/run-time/value.ts';

/** A value as a decision holds it, by its type and unit. */
export interface ValueSaid {
  readonly value: PlainValue;
  readonly type: Type;
  readonly unit: string | null;
}

/** What somebody may, must or must not do, every part of it in words; `null` for what there is none of. */
export interface EffectSaid extends Pick<Effect, 'party' | 'modality'> {
  readonly action: string;
  readonly amount: string | null;
  readonly day: string | null;
  readonly clause: string;
  readonly isSumOpen: boolean;
  readonly isDayOpen: boolean;
}

/** The fixed phrases of letters in one language, by key. */
export interface LetterWords {
  /** A value in words, or what it may be; `null` where that says nothing. */
  readonly value: (said: ValueSaid, options: ReadonlyMap<string, string>) => string | null;
  /** "a, b and c". */
  readonly allOf: (words: readonly string[]) => string;
  readonly clauses: (ids: readonly string[]) => string;
  readonly dear: string;
  readonly asked: (question: string) => string;
  readonly answer: (answer: string) => string;
  readonly reason: (reason: string, clauses: string) => string;
  /** The answer and its reason in one sentence. */
  readonly answered: (answer: string, reason: string, clauses: string) => string;
  readonly open: string;
  /** That the answer is open, and what is missing, in one sentence. */
  readonly openWithout: (missing: string) => string;
  readonly values: string;
  readonly next: string;
  readonly effect: (said: EffectSaid) => string;
  /** What is missing: for the answer, or for the rest where there is an answer. */
  readonly missing: Readonly<Record<'answer' | 'rest', string>>;
  /** A fact that is so or not, as what is to be known. */
  readonly whether: (statement: string) => string;
  /** How many things more are missing than a sentence can bear. */
  readonly more: (count: number) => string;
  readonly judgement: (on: string, who: string, clauses: string) => string;
  readonly judgements: string;
  readonly yours: string;
}
