import { type Issue, pointer } from '../language/answer/issue.ts';
import { nearest } from '../language/answer/nearest.ts';
import { PolicyError } from '../language/answer/policy-error.ts';
import { isDate } from '../values/date.ts';

/** What each option has to be, in words and as a test. */
export type OptionTests<Options> = {
  readonly [key in keyof Required<Options>]: readonly [string, (given: unknown) => boolean];
};

export const isObject = (given: unknown): boolean =>
  typeof given === 'object' && given !== null && !Array.isArray(given);

const isSpan = (given: unknown): boolean =>
  Array.isArray(given) &&
  given.length === 2 &&
  given.every((day) => typeof day === 'string' && isDate(day)) &&
  given[0] <= given[1];

export const span = ['two days, the first and the last', isSpan] as const;

/** Options as they were given, each of them one that there is; one that is misspelt would change nothing, and nobody would be told. */
export function checkedOptions<Options extends object>(
  given: Options | undefined,
  tests: OptionTests<Options>,
): Partial<Options> {
  try {
    return given === undefined ? {} : checked(given, tests);
  } catch (error) {
    if (error instanceof PolicyError) throw error;
    // A getter or a proxy that throws.
    throw new PolicyError([{ code: 'malformed', at: '', expected: 'options that can be read' }]);
  }
}

function checked<Options extends object>(given: Options, tests: OptionTests<Options>): Partial<Options> {
  const known = Object.keys(tests);
  if (!isObject(given)) {
    const expected = `an object of options (${known.map((key) => `\`${key}\``).join(', ')}), or nothing`;
    throw new PolicyError([{ code: 'wrong-type', at: '', expected, found: `\`${typeof given}\`` }]);
  }
  const entries = Object.entries(given);
  const issues = entries.flatMap(([key, content]): Issue[] => {
    const at = pointer([key]);
    if (!known.includes(key)) return [{ code: 'unknown-key', at, name: key, ...nearest(key, known) }];
    const [expected, accepts] = tests[key as keyof Options];
    return content === undefined || accepts(content) ? [] : [{ code: 'malformed', at, expected }];
  });
  if (issues.length > 0) throw new PolicyError(issues);
  return Object.fromEntries(entries) as Partial<Options>;
}
