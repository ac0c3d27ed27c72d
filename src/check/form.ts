import type * as z from 'zod';
import { isRecord, kindOf, short } from '../language/answer/found.ts';
import { type Issue, pointer } from '../language/answer/issue.ts';
import { nearest } from '../language/answer/nearest.ts';
import { grammar, marked, shapeExpected, termExpected, termForm } from '../language/grammar/shape.ts';

/** Parses data by its schema and gives every fault of its form at once. */
export const parseForm = <T>(schema: z.ZodType<T>, data: unknown): Parsed<T> =>
  parsedAs(schema, { content: data, isInLanguage: false });

/** The same of a document of the language, in which sentences may stand. */
export const parseInLanguage = <T>(schema: z.ZodType<T>, document: unknown): Parsed<T> =>
  parsedAs(schema, { content: document, isInLanguage: true });

type Parsed<T> = { data: T } | { issues: Issue[] };

/** What is parsed. */
interface Document {
  readonly content: unknown;
  readonly isInLanguage: boolean;
}

const parsedAs = <T>(schema: z.ZodType<T>, document: Document): Parsed<T> =>
  unlessTooDeep(() => {
    const parsed = schema.safeParse(document.content);
    if (parsed.success) return { data: parsed.data };
    return { issues: distinct(parsed.error.issues.flatMap((issue) => formIssues(issue, document))) };
  });

/** What is nested without end, or deeper than the stack allows, is a fault of the document. */
export function unlessTooDeep<T extends object>(work: () => T): T | { issues: Issue[] } {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof RangeError && /call stack/i.test(error.message))) throw error;
    return { issues: [{ code: 'malformed', at: '', expected: 'less deep nesting, and no cycle' }] };
  }
}

/** Several checks of one place may say the same in the same words. */
export const distinct = (issues: readonly Issue[]): Issue[] => [
  ...new Map(issues.map((issue) => [JSON.stringify(issue), issue])).values(),
];

type ZodIssue = z.core.$ZodIssue;

function formIssues(issue: ZodIssue, document: Document): Issue[] {
  const at = pointer(issue.path);
  const found = valueAt(document.content, issue.path);
  switch (issue.code) {
    // Of a sentence with a fault inside the schema says only that it is no name: its other keys would be too many.
    case 'unrecognized_keys': {
      const ofSentence =
        document.isInLanguage && issue.keys.includes('operator')
          ? issuesBy(grammar().shapes.operator, issue, document, found)
          : [];
      if (ofSentence.length > 0) return ofSentence;
      return issue.keys.map((key) => ({ code: 'unknown-key', at: `${at}${pointer([key])}`, name: key }));
    }
    case 'invalid_type':
      if (found === undefined)
        return [{ code: 'missing', at, name: String(issue.path.at(-1) ?? ''), expected: typeInWords(issue) }];
      return [{ code: 'wrong-type', at, expected: typeInWords(issue), found: kindOf(found) }];
    case 'invalid_union':
      return unionIssues(issue, document, found);
    case 'too_small':
      return [{ code: 'malformed', at, expected: ownWords(issue) ?? leastInWords(issue), found: short(found) }];
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
function unionIssues(issue: ZodIssue & { code: 'invalid_union' }, document: Document, found: unknown): Issue[] {
  const at = pointer(issue.path);
  if (found === undefined) return [{ code: 'missing', at, name: String(issue.path.at(-1) ?? '') }];
  if ('options' in issue && issue.options !== undefined) {
    const names = issue.options.filter((option) => typeof option === 'string');
    return [{ code: 'not-an-option', at, names, found: short(found) }];
  }
  if (typeof found === 'number') return [{ code: 'bare-number', at, found: String(found) }];
  if (issue.message === shapeExpected) return shapeIssues(issue, document, found);
  const told = issue.message === termExpected ? termForm(found) : null;
  if (told !== null) return issuesBy(told, issue, document, found);
  if (isRecord(found)) {
    if ('all' in found && 'any' in found) return [{ code: 'both-all-and-any', at }];
    if ('not' in found) return [{ code: 'not-without-condition', at }];
  }
  const [deepest = []] = issue.errors.toSorted((a, b) => depth(b) - depth(a) || a.length - b.length);
  if (depth(deepest) === 0) return [{ code: 'malformed', at, expected: 'another form', found: short(found) }];
  return deepest.flatMap((inner) =>
    formIssues({ ...inner, path: [...issue.path, ...inner.path] } as ZodIssue, document),
  );
}

/** What a shape is meant to be shows in the key that marks it. */
function shapeIssues(issue: ZodIssue, document: Document, found: unknown): Issue[] {
  const at = pointer(issue.path);
  if (Array.isArray(found)) {
    const sentence = grammar().shortSentences[found.length];
    if (sentence !== undefined) return issuesBy(sentence, issue, document, found);
    return [{ code: 'malformed', at, expected: 'a sentence of two to four parts, or `[]`', found: short(found) }];
  }
  if (!isRecord(found)) return [{ code: 'wrong-type', at, expected: shapeExpected, found: kindOf(found) }];
  if ('all' in found && 'any' in found) return [{ code: 'both-all-and-any', at }];
  const form = marked(found);
  if (form !== null) return issuesBy(form, issue, document, found);
  const [unknown = ''] = Object.keys(found);
  return [
    {
      code: 'unknown-shape',
      at,
      names: Object.keys(grammar().forms),
      ...nearest(unknown, Object.keys(grammar().shapes)),
    },
  ];
}

/** What one schema says of what was found, where it was found. */
function issuesBy(schema: z.ZodType, { path }: ZodIssue, document: Document, found: unknown): Issue[] {
  const inner = schema.safeParse(found).error?.issues ?? [];
  return inner.flatMap((issue) => formIssues({ ...issue, path: [...path, ...issue.path] }, document));
}

/** What the schema itself says is expected; zod's own words start with "Invalid" or "Too". */
const ownWords = (issue: ZodIssue): string | undefined =>
  /^(Invalid|Too) /.test(issue.message) ? undefined : issue.message;

const typeInWords = (issue: ZodIssue & { code: 'invalid_type' }): string =>
  ownWords(issue) ?? types[issue.expected] ?? issue.expected;

const types: Partial<Record<string, string>> = {
  object: 'an object',
  record: 'an object',
  array: 'a list',
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
};

function leastInWords({ origin, minimum }: ZodIssue & { code: 'too_small' }): string {
  if (origin === 'string') return 'text that is not empty';
  return origin === 'array' ? `a list of ${minimum} or more` : `${minimum} or more`;
}

const depth = (branch: readonly ZodIssue[]): number => Math.max(0, ...branch.map((issue) => issue.path.length));

function valueAt(content: unknown, path: readonly PropertyKey[]): unknown {
  let value = content;
  for (const key of path) {
    if (!Object.hasOwn(Object(value), key)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}
