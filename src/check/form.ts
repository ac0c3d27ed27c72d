import type { z } from 'zod';
import { type Issue, pointer } from '../language/issue.ts';
import { nearest } from '../language/nearest.ts';
import { shapes } from '../language/rule-file.ts';

/** Parses a document by its schema and gives every fault of its form at once. */
export function parseForm<T>(schema: z.ZodType<T>, document: unknown): { data: T } | { issues: Issue[] } {
  const parsed = schema.safeParse(document);
  if (parsed.success) return { data: parsed.data };
  return { issues: parsed.error.issues.flatMap((issue) => formIssues(issue, document)) };
}

type ZodIssue = z.core.$ZodIssue;

function formIssues(issue: ZodIssue, document: unknown): Issue[] {
  const at = pointer(issue.path);
  const found = valueAt(document, issue.path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ code: 'unknown-key', at: `${at}${pointer([key])}`, name: key }));
    case 'invalid_type':
      if (found === undefined)
        return [{ code: 'missing', at, name: String(issue.path.at(-1) ?? ''), expected: issue.expected }];
      return [{ code: 'wrong-type', at, expected: ownWords(issue) ?? issue.expected, found: kindOf(found) }];
    case 'invalid_union':
      return unionIssues(issue, document, found);
    case 'too_small':
      return [{ code: 'malformed', at, expected: `at least ${issue.minimum}`, found: short(found) }];
    case 'invalid_key':
      return [
        {
          code: 'malformed',
          at,
          expected: issue.issues[0]?.message ?? 'another name',
          found: short(issue.path.at(-1)),
        },
      ];
    case 'invalid_value':
      return [{ code: 'not-an-option', at, names: issue.values.map(String), found: short(found) }];
    default:
      return [{ code: 'malformed', at, expected: issue.message, found: short(found) }];
  }
}

/** A union says only that nothing fits; what is meant shows in the keys, so the branch that they name is parsed again. */
function unionIssues(issue: ZodIssue & { code: 'invalid_union' }, document: unknown, found: unknown): Issue[] {
  const at = pointer(issue.path);
  if (found === undefined) return [{ code: 'missing', at, name: String(issue.path.at(-1) ?? '') }];
  if (typeof found === 'number') return [{ code: 'bare-number', at, found: String(found) }];
  if (isRecord(found)) {
    if ('all' in found && 'any' in found) return [{ code: 'both-all-and-any', at }];
    if ('not' in found) return [{ code: 'not-without-condition', at }];
    if (issue.path.at(-1) === 'is' || Object.keys(found).some((key) => key in shapes)) {
      const marked = Object.entries(shapes).find(([key]) => key in found);
      if (marked === undefined) {
        const unknown = Object.keys(found)[0] ?? '';
        return [{ code: 'unknown-shape', at, names: Object.keys(shapes), ...nearest(unknown, Object.keys(shapes)) }];
      }
      const again = marked[1].safeParse(found);
      if (!again.success)
        return again.error.issues.flatMap((inner) =>
          formIssues({ ...inner, path: [...issue.path, ...inner.path] }, document),
        );
    }
  }
  const branches = issue.errors.filter((branch) => branch.length > 0);
  const deepest = branches.sort((a, b) => depth(b) - depth(a) || a.length - b.length)[0] ?? [];
  if (depth(deepest) === 0) return [{ code: 'malformed', at, expected: 'another form', found: short(found) }];
  return deepest.flatMap((inner) =>
    formIssues({ ...inner, path: [...issue.path, ...inner.path] } as ZodIssue, document),
  );
}

/** What the schema itself says is expected; zod's own words start with "Invalid". */
const ownWords = (issue: ZodIssue): string | undefined =>
  issue.message.startsWith('Invalid') ? undefined : issue.message;

const depth = (branch: readonly ZodIssue[]): number => Math.max(0, ...branch.map((issue) => issue.path.length));

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function valueAt(document: unknown, path: readonly PropertyKey[]): unknown {
  let value: unknown = document;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}

/** What was found, short enough to print. Lists and objects are named, not printed: they may be deep or endless. */
export function short(value: unknown): string {
  if (typeof value === 'object' || typeof value === 'function') return kindOf(value);
  const text = typeof value === 'string' ? `"${value.slice(0, 60)}"` : String(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

export function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  return `${words[typeof value] ?? typeof value} ${short(value)}`;
}

const words: Partial<Record<string, string>> = { number: 'the number', string: 'the text', boolean: 'the boolean' };
