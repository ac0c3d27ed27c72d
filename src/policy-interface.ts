import type { Engine } from 'json-rules-engine';
import type { z } from 'zod';
import type { Assessment } from './assess/assessment.ts';
import type { NewerTable } from './check/tables.ts';
import type { Comparison } from './compare/compare-readings.ts';
import type { Preset } from './compare/preset-readings.ts';
import type { Valuation } from './evaluate/valuation.ts';
import type { Decision, PolicyStamp, ShownValues } from './language/answer/decision.ts';
import type { Issue } from './language/answer/issue.ts';
import type { DecisionModel } from './language/model/decision-model.ts';
import type { Dictionary } from './language/model/dictionary.ts';
import type { Documents } from './language/model/documents.ts';

/** What each decision of a policy answers: its outcomes and values. */
export type Answers = Readonly<Record<string, { readonly outcome: string; readonly values: object }>>;

/** What decisions answer where no type says it more closely: an outcome as text, values as plain data by name. */
export type AnyAnswers<Id extends string = string> = Readonly<
  Record<Id, { readonly outcome: string; readonly values: ShownValues }>
>;

/** Options of one question. */
export interface Options {
  /** An option for each reading that is not to be read by its default. */
  readonly readings?: Readonly<Record<string, string>> | undefined;
  /** Newer tables by their ids in camelCase: `{ bankRate: { entries, answersTo } }` replaces, `{ bankHolidays: { calendars } }` adds days. */
  readonly tables?: Readonly<Record<string, NewerTable>> | undefined;
}

/** A checked policy: the same functions as the package gives for its own contract. */
export interface Policy<Facts = unknown, A extends Answers = AnyAnswers> {
  readonly decisions: readonly (keyof A & string)[];
  readonly evaluate: <Id extends keyof A & string>(decision: Id, facts: Facts, options?: Options) => DecisionOf<A, Id>;
  readonly evaluateWithEngine: <Id extends keyof A & string>(
    decision: Id,
    facts: Facts,
    options?: Options,
  ) => Promise<DecisionOf<A, Id>>;
  readonly toEngine: (decision: keyof A & string, options?: Options) => Promise<Engine>;
  /** What applies to an account: every decision of which it gives a fact, their effects in order of days, what is missing, what contradicts. */
  readonly assess: (facts: Facts, options?: Options) => Assessment;
  /** The answers under each option of each reading that the answer relies on. */
  readonly compareReadings: (decision: keyof A & string, facts: Facts, options?: Options) => Comparison;
  /** The readings that are best for one side on these facts, to be given as `readings`. */
  readonly presetReadings: (
    decision: keyof A & string,
    facts: Facts,
    preset: Preset,
    options?: Options,
  ) => Readonly<Record<string, string>>;
  readonly factsOf: (decision: keyof A & string) => z.ZodType;
  readonly checkRule: (document: unknown) => readonly Issue[];
  /** The checked rule of a decision; for documentation, checks and translations. */
  readonly modelOf: (decision: string) => DecisionModel;
  /** A decision as `evaluate` works it out, with the truth of each rule; for checks. */
  readonly valuationOf: (decision: string, facts: unknown, options?: Options) => Valuation;
  readonly dictionary: Dictionary;
  readonly documents: Documents;
  readonly stamp: PolicyStamp;
}

/** The answer of one decision of a policy. */
export type DecisionOf<A extends Answers, Id extends keyof A & string> = Decision<
  Id,
  A[Id]['outcome'],
  A[Id]['values']
>;
