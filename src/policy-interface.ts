import type { Engine } from 'json-rules-engine';
import type * as z from 'zod';
import type { NewerTable } from './check/newer-tables.ts';
import type { Comparison } from './compare/compare-readings.ts';
import type { Preset } from './compare/preset-readings.ts';
import type { GivenFacts } from './given-facts.ts';
import type { PolicyStamp, ShownValues } from './language/answer/decision.ts';
import type { Issue } from './language/answer/issue.ts';
import type { Statement } from './language/answer/statement.ts';
import type { Reasons, WithReasons } from './language/answer/told-less.ts';
import type { NextQuestion } from './next-question-type.ts';
import type { Replayed } from './record/replayed.ts';
import type { Extreme } from './turning/extreme.ts';
import type { Range } from './turning/range.ts';
import type { TurningSpan } from './turning/turning-points.ts';
import type { WouldChange } from './turning/what-would-change.ts';
import type { Answers, AnyAnswers, AssessmentOf, DecisionOf, FactsFor, FileOf, NeedOf } from './typed-answers.ts';

// biome-ignore lint/suspicious/noExplicitAny: a policy of which the facts are not known by type is asked with any, and any policy is one.
export type AnyFacts = any;

/** Options of one question. */
export interface Options {
  /** An option for each reading that is not to be read by its default. */
  readonly readings?: Readonly<Record<string, string>> | undefined;
  /** Newer tables by their ids in camelCase: `{ bankRate: { entries, answersTo } }` replaces, `{ bankHolidays: { calendars, without } }` adds days and takes some away. */
  readonly tables?: Readonly<Record<string, NewerTable>> | undefined;
}

/** Options of an answer that brings its why. */
export interface AnswerOptions<R extends Reasons = Reasons> extends Options {
  /**
   * How much of the why is brought: all of it, made when it is first read (`full`, unless told otherwise); the rule that holds and what each
   * value comes to, without how (`short`); or none (`none`), without clauses, readings, parameters and tables too.
   */
  readonly reasons?: R | undefined;
  /** With `required`, a day asked about on which this version of the policy is not in force is refused, and facts without one. */
  readonly inForce?: 'required' | undefined;
}

/** Options of many answers, which bring no why. */
export type ManyOptions = Omit<AnswerOptions, 'reasons'>;

/**
 * A checked policy: the same functions as the package gives for its own contract, over its own decisions and facts.
 * All throw `PolicyError` where facts, options or the id of a decision are at fault; promises reject with it.
 * Methods, so that a policy that knows its decisions and facts by type is a `Policy` too.
 */
export interface Policy<Facts = AnyFacts, A extends Answers = AnyAnswers> {
  readonly decisions: readonly (keyof A & string)[];
  /** Answers one question. What missing facts could still change is null, and `needs` names them. */
  evaluate<Id extends keyof A & string, const Given = unknown, R extends Reasons = 'full'>(
    decision: Id,
    facts: GivenFacts<FactsFor<Facts, A, Id>, Given>,
    options?: AnswerOptions<R>,
  ): WithReasons<DecisionOf<A, Id>, R>;
  /** One decision as a bare function for hot loops: the outcome, the values and what is needed, as `evaluate` gives them. */
  compileDecision<Id extends keyof A & string>(
    decision: Id,
    options?: CompileOptions,
  ): DecisionFunction<FactsFor<Facts, A, Id>, A[Id]['outcome'], A[Id]['values']>;
  /** A decision as the source of a JavaScript module, to be given back as `compiled`. */
  toJavaScript(decision: keyof A & string, options?: Pick<Options, 'readings'>): string;
  /** The same decision from the reference evaluator on json-rules-engine. */
  evaluateWithEngine<Id extends keyof A & string, const Given = unknown, R extends Reasons = 'full'>(
    decision: Id,
    facts: GivenFacts<FactsFor<Facts, A, Id>, Given>,
    options?: AnswerOptions<R>,
  ): Promise<WithReasons<DecisionOf<A, Id>, R>>;
  /** A plain json-rules-engine with the decision's rules verbatim, to be run on facts by their paths. One run at a time. */
  toEngine(decision: keyof A & string, options?: Options): Promise<Engine>;
  /**
   * What a customer's file comes to: its facts, and in `matters` what there can be several of. Every decision that is about what a
   * part of it gives, effects in order of days, what is missing, what contradicts, and who owes whom what.
   */
  assess<const Given = unknown, R extends Reasons = 'full'>(
    file: GivenFacts<FileOf<Facts>, Given>,
    options?: AnswerOptions<R>,
  ): AssessmentOf<A, R>;
  /** The same from the reference evaluator on json-rules-engine. */
  assessWithEngine<const Given = unknown, R extends Reasons = 'full'>(
    file: GivenFacts<FileOf<Facts>, Given>,
    options?: AnswerOptions<R>,
  ): Promise<AssessmentOf<A, R>>;
  /** The answer to one question, or with `assess` for a decision to a file, as a record of all that it rests on, in canonical JSON. */
  record<Question extends (keyof A & string) | 'assess', const Given = unknown>(
    question: Question,
    given: GivenFacts<GivenTo<Question, Facts, A>, Given>,
    options?: AnswerOptions,
  ): string;
  /** The answer of a record made again, on what the record holds: whether it is the same, or where it differs. */
  replay(record: string): Replayed;
  /** Answers many facts, or with `assess` for a decision many files, one after another; one that is refused stops none. */
  evaluateMany<Question extends (keyof A & string) | 'assess'>(
    question: Question,
    given: Iterable<GivenTo<Question, Facts, A>>,
    options?: ManyOptions,
  ): IterableIterator<RowAnswer<Question, A>>;
  evaluateMany<Question extends (keyof A & string) | 'assess'>(
    question: Question,
    given: AsyncIterable<GivenTo<Question, Facts, A>>,
    options?: ManyOptions,
  ): AsyncIterableIterator<RowAnswer<Question, A>>;
  /** Which fact to ask next, of one decision or with `assess` of a file; null once the outcome is known, whatever else is missing. */
  nextQuestion<Question extends (keyof A & string) | 'assess', const Given = unknown>(
    question: Question,
    given: GivenFacts<GivenTo<Question, Facts, A>, Given>,
    options?: Options,
  ): NextQuestion<NeedOf<A, Question extends keyof A ? Question : keyof A & string>> | null;
  /** The answers under each option of each reading that the answer relies on. */
  compareReadings<Id extends keyof A & string, const Given = unknown>(
    decision: Id,
    facts: GivenFacts<FactsFor<Facts, A, Id>, Given>,
    options?: Options,
  ): Comparison;
  /** The readings that are best for one side on these facts, to be given as `readings`. */
  presetReadings<Id extends keyof A & string, const Given = unknown>(
    decision: Id,
    facts: GivenFacts<FactsFor<Facts, A, Id>, Given>,
    preset: Preset,
    options?: Options,
  ): Readonly<Record<string, string>>;
  /** The spans of one fact on which the outcome is the same, exact to the day, the penny or the unit. */
  turningPoints<Id extends keyof A & string, const Given = unknown>(
    decision: Id,
    facts: GivenFacts<FactsFor<Facts, A, Id>, Given>,
    path: string,
    options?: Options & Range & { readonly values?: readonly string[] | undefined },
  ): readonly TurningSpan<A[Id]['outcome']>[];
  /** For each other outcome the smallest change of one day, sum or number that gives it. */
  whatWouldChange<Id extends keyof A & string, const Given = unknown>(
    decision: Id,
    facts: GivenFacts<FactsFor<Facts, A, Id>, Given>,
    options?: Options,
  ): readonly WouldChange<A[Id]['outcome']>[];
  /** The least and the most that a fact can be for an outcome. */
  extreme<Id extends keyof A & string, const Given = unknown>(
    decision: Id,
    facts: GivenFacts<FactsFor<Facts, A, Id>, Given>,
    path: string,
    outcome: A[Id]['outcome'],
    options?: Options & Range,
  ): Extreme;
  /**
   * The zod schema of the facts that a decision reads, those of the decisions it consults included. It refuses what `evaluate` refuses: what is
   * no fact, what has not its form, here and in facts that the decision does not read, and facts that it reads that contradict one another.
   */
  factsOf<Id extends keyof A & string>(decision: Id): FactsSchema<FactsFor<Facts, A, Id>>;
  /** Facts that came from outside, checked: all of them, and against one another. */
  parseFacts(given: unknown): Facts;
  /** A customer's file that came from outside, checked as `assess` checks it. */
  parseFile(given: unknown): FileOf<Facts>;
  /** Whether something is the id of one of its decisions. */
  isDecisionId(given: unknown): given is keyof A & string;
  /** The issues of a rule file as parsed JSON, against what the policy names; none if sound. Does not throw. */
  checkRule(document: unknown): readonly Issue[];
  /** Version, day of coming into force and digest of all its files. */
  readonly stamp: PolicyStamp;
}

// biome-ignore lint/suspicious/noExplicitAny: what any policy can be given to looks at nothing of its types.
export type AnyPolicy = Policy<AnyFacts, any>;

/** Options of a decision as a function. */
export interface CompileOptions extends Options {
  /** The default export of a module that `contract-rules compile` or `toJavaScript` made of the decision, under the same readings. */
  readonly compiled?: ((run: never) => object) | undefined;
}

/** What a decision comes to, without the why; equal to what `evaluate` gives. */
export interface BareAnswer<Outcome extends string = string, Values extends object = ShownValues> {
  readonly outcome: Outcome | null;
  readonly values: Values;
  readonly needs: readonly string[];
}

/** Facts that were checked and taken apart for one function, to be asked about again and again. */
export interface TypedFacts {
  /** The function that they are for. */
  readonly of: object;
}

/** One decision under some readings and tables, as a function. Throws `PolicyError` where the facts are at fault, as `evaluate` does. */
export type DecisionFunction<
  Facts = unknown,
  Outcome extends string = string,
  Values extends object = ShownValues,
> = Asked<Facts, BareAnswer<Outcome, Values>> & {
  /** Facts checked and taken apart once, for `outcome`. */
  typed(facts: Facts): TypedFacts;
  /** The outcome alone of facts that `typed` of this function gave; null where missing facts could still change it. */
  outcome(facts: TypedFacts): Outcome | null;
};

/** As of a method, so that a function that knows its facts by type is one of any facts too. */
type Asked<Facts, Answer> = { ask(facts: Facts): Answer }['ask'];

/** A zod schema that gives facts as they are typed. */
export type FactsSchema<Facts> = z.ZodType<Facts, Facts>;

/** What a question is put to: files where they are assessed, else facts. */
export type GivenTo<Question, Facts, A extends Answers> = Question extends 'assess'
  ? FileOf<Facts>
  : Question extends keyof A & string
    ? FactsFor<Facts, A, Question>
    : Facts;

/** What one of many comes to, `row` being its place among them from 1: its answer without reasons, or why it is refused. */
export type RowAnswer<Question, A extends Answers> = { readonly row: number } & (
  | (Question extends keyof A & string ? BareAnswerOf<A, Question> : BareAssessment<A>)
  | RefusedRow
);

/** Nothing of an answer stands beside its issues, so that `'issues' in answer` tells them apart. */
export interface RefusedRow {
  readonly issues: readonly Issue[];
}

/** A decision of a policy without its reasons and what follows. */
export type BareAnswerOf<A extends Answers, Id extends keyof A & string> = BareAnswer<
  A[Id]['outcome'],
  A[Id]['values']
>;

/** An assessment whose decisions are without reasons. */
export interface BareAssessment<A extends Answers> {
  readonly statement: Statement;
  readonly matters: Readonly<Record<string, BareAnswers<A>>>;
  readonly decisions: BareAnswers<A>;
}

type BareAnswers<A extends Answers> = { readonly [Id in keyof A & string]?: BareAnswerOf<A, Id> };
