import { copied } from './check/copied.ts';
import { checkOneOf, checkOptions } from './check/options.ts';
import type { Issue } from './language/answer/issue.ts';
import { PolicyError } from './language/answer/policy-error.ts';
import { howMuch, type Reasons } from './language/answer/told-less.ts';
import type { AnswerOptions, CompileOptions, ManyOptions, Options } from './policy-interface.ts';
import type { Range } from './turning/range.ts';

/** What a checked part of what was given is, or all issues at once as `PolicyError`. */
export function orThrow<T extends object>(checked: T | { readonly issues: readonly Issue[] }): T {
  if ('issues' in checked) throw new PolicyError(checked.issues);
  return checked as T;
}

/** The options of one question, copied when it is asked: whatever becomes of those given, the answer stays. */
export const askedOptions = (given: unknown): Options =>
  given === undefined ? noOptions : (orThrow(checkOptions(given, ['readings', 'tables'])).options as Options);

const noOptions: Options = Object.freeze({});

/** The options of an answer that brings its why, copied too. */
export function askedAnswer(given: unknown): AskedAnswer {
  if (given === undefined) return { options: noOptions, reasons: 'full', inForce: undefined };
  const known = ['readings', 'tables', 'reasons', 'inForce'] as const;
  const { reasons = 'full', inForce, ...options } = orThrow(checkOptions(given, known)).options;
  const issues = [
    ...checkOneOf(reasons, howMuch).map((issue) => ({ ...issue, at: '/reasons' })),
    ...(inForce === undefined ? [] : checkOneOf(inForce, ['required'])).map((issue) => ({ ...issue, at: '/inForce' })),
  ];
  if (issues.length > 0) throw new PolicyError(issues);
  return { options: options as Options, reasons: reasons as Reasons, inForce: inForce as AnswerOptions['inForce'] };
}

/** The options of many questions, copied too. */
export function askedMany(given: unknown): ManyOptions {
  const { options } = orThrow(checkOptions(given ?? {}, ['readings', 'tables', 'inForce']));
  const { inForce } = askedAnswer(options);
  return { ...(options as ManyOptions), inForce };
}

interface AskedAnswer extends Pick<AnswerOptions, 'inForce'> {
  readonly options: Options;
  readonly reasons: Reasons;
}

/** The options of a decision as source. */
export const askedReadings = (given: unknown): Pick<Options, 'readings'> =>
  orThrow(checkOptions(given, ['readings'])).options as Pick<Options, 'readings'>;

/** The options of a decision as a function, copied too. */
export const askedCompiled = (given: unknown): CompileOptions =>
  orThrow(checkOptions(given, ['readings', 'tables', 'compiled'])).options as CompileOptions;

/** The options of a question on one fact as it moves, copied too. */
export const askedMoving = (given: unknown): Options & Moving =>
  orThrow(checkOptions(given, ['readings', 'tables', 'from', 'to', 'step', 'values'])).options as Options & Moving;

type Moving = Range & { readonly values?: readonly string[] | undefined };

/** The facts of one question, or a customer's file, copied too; what is `undefined` is left out. */
export const askedFacts = (given: unknown): unknown => orThrow(copied(given, Number.POSITIVE_INFINITY, 'dropped')).data;
