import { compareText, type TextComparison } from './bind/compare-text.ts';
import type { TextFile } from './bind/recognise.ts';
import { type TextInCopies, textsInCopies } from './bind/texts-in-copies.ts';
import type { InnerPolicy } from './inner-policy.ts';
import { isRecord, kindOf, short } from './language/answer/found.ts';
import { type Issue, pointer } from './language/answer/issue.ts';
import { nearest } from './language/answer/nearest.ts';
import { PolicyError } from './language/answer/policy-error.ts';
import { deepFreeze } from './language/run-time/deep-freeze.ts';

type TextsInCopies = ReadonlyMap<string, TextInCopies>;

/** No contract is longer, nor in more files; the time that a text takes grows with it. */
export const mostOfCopies = { files: 20, characters: 200_000, charactersInAll: 400_000 } as const;

/** Compares copies of the documents, as a caller gives them, with the ledger of a policy. Throws `PolicyError` where one is no copy. */
export function comparingCopies({ dictionary }: Pick<InnerPolicy, 'dictionary'>, given: unknown): TextComparison {
  const { comparison, strangers } = compareText(dictionary, copiesOf(given));
  refuseStrangers(strangers);
  return deepFreeze(comparison);
}

/** What copies of the documents say in each clause of a policy. Throws `PolicyError` where one is no copy. */
export function readingCopies({ dictionary }: Pick<InnerPolicy, 'dictionary'>, given: unknown): TextsInCopies {
  const { texts, strangers } = textsInCopies(dictionary.ledger, copiesOf(given));
  refuseStrangers(strangers);
  return texts;
}

function refuseStrangers(strangers: readonly string[]): void {
  if (strangers.length > 0)
    throw new PolicyError(strangers.map((file) => bad('', 'a copy of the contract', 'none of its clauses', file)));
}

/** Copies of the files, each read once, with all that is wrong with them at once. */
function copiesOf(given: unknown): readonly TextFile[] {
  const issues: Issue[] = [];
  const files = reading(() => {
    if (!Array.isArray(given) || given.length === 0)
      throw new PolicyError([bad('', 'a list of files, each with a `name` and its `text`', kindOf(given))]);
    const { length } = given;
    if (length > mostOfCopies.files) throw new PolicyError([tooLong('', `${mostOfCopies.files} files`, `${length}`)]);
    return Array.from({ length }, (_, at) => fileOf(given[at], at, issues));
  });
  const inAll = files.reduce((sum, { text }) => sum + text.length, 0);
  if (inAll > mostOfCopies.charactersInAll)
    issues.push(tooLong('', `${mostOfCopies.charactersInAll} characters in all files`, `${inAll}`));
  if (issues.length > 0) throw new PolicyError(issues);
  return files;
}

function fileOf(given: unknown, at: number, issues: Issue[]): TextFile {
  if (!isRecord(given)) {
    issues.push(bad(pointer([at]), 'a file with a `name` and its `text`', kindOf(given)));
    return { name: '', text: '' };
  }
  for (const key of Object.keys(given))
    if (key !== 'name' && key !== 'text')
      issues.push({ code: 'unknown-key', at: pointer([at, key]), name: key, ...nearest(key, ['name', 'text']) });
  const field = (key: 'name' | 'text', isRight: (text: string) => boolean, expected: string): string => {
    const value = Object.hasOwn(given, key) ? given[key] : undefined;
    if (typeof value === 'string' && isRight(value)) return value;
    issues.push(bad(pointer([at, key]), expected, short(value)));
    return '';
  };
  const name = field('name', (text) => text !== '' && text.length <= 1000, 'a name of at most 1000 characters');
  // What a decoder puts for bytes that are no text.
  const text = field('text', (words) => !/[\0\ufffd]/.test(words), 'text without NUL or U+FFFD');
  if (text.length > mostOfCopies.characters)
    issues.push(tooLong(pointer([at, 'text']), `${mostOfCopies.characters} characters`, `${text.length}`));
  return { name, text };
}

/** Getters and proxies may throw anything. */
function reading<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof PolicyError) throw error;
    throw new PolicyError([bad('', 'plain data, as JSON has it', 'what throws when it is read')]);
  }
}

const bad = (at: string, expected: string, found: string, file?: string): Issue => ({
  code: 'malformed',
  at,
  expected,
  found,
  ...(file === undefined ? {} : { file }),
});

const tooLong = (at: string, expected: string, found: string): Issue => ({ code: 'too-long', at, expected, found });
