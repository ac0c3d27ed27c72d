import type * as fc from 'fast-check';
import { type Issue, pointer } from '../language/answer/issue.ts';
import { nearest } from '../language/answer/nearest.ts';
import { PolicyError } from '../language/answer/policy-error.ts';
import { isDate } from '../values/date.ts';
import type { Readings } from './reach.ts';

/** How facts are drawn. */
export interface FactsOptions {
  /** The probability that a fact is left out; nil unless told. */
  readonly unknown?: number | undefined;
  /** The probability that facts in place of a table are left out; a half unless told, since the table then answers. */
  readonly tabled?: number | undefined;
  /** The readings under which the facts are to be read: facts that only other readings ask for are left out. */
  readonly readings?: Readings | undefined;
  /** Facts by their paths that are drawn so and not otherwise: `{ 'invoice.date': fc.constant('2025-03-10') }`. */
  readonly overrides?: Readonly<Record<string, fc.Arbitrary<unknown>>> | undefined;
  /** The first and the last day drawn; else the days that the calendars answer for, less two months. */
  readonly days?: readonly [from: string, to: string] | undefined;
}

const isObject = (given: unknown): boolean => typeof given === 'object' && given !== null && !Array.isArray(given);
const isChance = (given: unknown): boolean => typeof given === 'number' && given >= 0 && given <= 1;
const isSpan = (given: unknown): boolean =>
  Array.isArray(given) &&
  given.length === 2 &&
  given.every((day) => typeof day === 'string' && isDate(day)) &&
  given[0] <= given[1];

/** What each option has to be, in words and as a test. */
const options: { readonly [key in keyof Required<FactsOptions>]: readonly [string, (given: unknown) => boolean] } = {
  unknown: ['a probability from 0 to 1', isChance],
  tabled: ['a probability from 0 to 1', isChance],
  readings: ['an object of readings', isObject],
  overrides: ['an object of arbitraries by the paths of facts', isObject],
  days: ['two days, the first and the last', isSpan],
};
const known = Object.keys(options) as (keyof FactsOptions)[];

/** Options as they were given, each of them one that there is; one that is misspelt would change nothing, and nobody would be told. */
export function checkedOptions(given: FactsOptions | undefined): FactsOptions {
  try {
    return given === undefined ? {} : checked(given);
  } catch (error) {
    if (error instanceof PolicyError) throw error;
    // A getter or a proxy that throws.
    throw new PolicyError([{ code: 'malformed', at: '', expected: 'options that can be read' }]);
  }
}

function checked(given: FactsOptions): FactsOptions {
  if (!isObject(given)) {
    const expected = `an object of options (${known.map((key) => `\`${key}\``).join(', ')}), or nothing`;
    throw new PolicyError([{ code: 'wrong-type', at: '', expected, found: `\`${typeof given}\`` }]);
  }
  const entries = Object.entries(given);
  const issues = entries.flatMap(([key, content]): Issue[] => {
    const at = pointer([key]);
    const option = known.find((other) => other === key);
    if (option === undefined) return [{ code: 'unknown-key', at, name: key, ...nearest(key, known) }];
    const [expected, accepts] = options[option];
    return content === undefined || accepts(content) ? [] : [{ code: 'malformed', at, expected }];
  });
  if (issues.length > 0) throw new PolicyError(issues);
  return Object.fromEntries(entries);
}
