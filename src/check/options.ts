import { isRecord, kindOf, short } from '../language/answer/found.ts';
import { type Issue, pointer } from '../language/answer/issue.ts';
import { nearest } from '../language/answer/nearest.ts';
import { copied } from './copied.ts';

type Options<Key extends string> = { readonly [key in Key]?: unknown };

/** What options have to be, in words and as a test. */
export type Forms<Key extends string> = {
  readonly [key in Key]?: readonly [expected: string, accepts: (given: unknown) => boolean];
};

/**
 * A copy of options, of so many levels where told, of which every key is known and each has its form where one is told; a misspelt key
 * would have no effect, and nobody would be told.
 */
export function checkOptions<Key extends string>(
  given: unknown,
  known: readonly Key[],
  levels?: number,
  forms: Forms<Key> = {},
): { readonly options: Options<Key> } | { readonly issues: readonly Issue[] } {
  if (given === undefined) return { options: {} };
  const copy = copied(given, levels);
  if ('issues' in copy) return copy;
  const { data } = copy;
  if (!isRecord(data)) {
    const expected = `an object of options (${known.map((key) => `\`${key}\``).join(', ')}), or nothing`;
    return { issues: [{ code: 'wrong-type', at: '', expected, found: kindOf(data) }] };
  }
  const unknown = Object.keys(data).filter((key) => !known.includes(key as Key));
  const issues = [
    ...unknown.map((key): Issue => ({ code: 'unknown-key', at: pointer([key]), name: key, ...nearest(key, known) })),
    ...known.flatMap((key) => malformed(key, data[key], forms[key])),
  ];
  return issues.length === 0 ? { options: data as Options<Key> } : { issues };
}

function malformed(key: string, value: unknown, form: Forms<string>[string]): readonly Issue[] {
  if (value === undefined || form === undefined) return [];
  const [expected, accepts] = form;
  return accepts(value) ? [] : [{ code: 'malformed', at: pointer([key]), expected, found: short(value) }];
}

/** One of few words, given by itself. */
export function checkOneOf(given: unknown, known: readonly string[]): readonly Issue[] {
  if (known.includes(given as string)) return [];
  const near = typeof given === 'string' ? nearest(given, known) : {};
  return [{ code: 'not-an-option', at: '', names: known, found: short(given), ...near }];
}
