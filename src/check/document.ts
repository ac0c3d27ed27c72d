import type * as z from 'zod';
import { type Issue, pointer } from '../language/answer/issue.ts';
import { limits } from '../language/limits.ts';
import { parseInLanguage } from './form.ts';

interface Most {
  readonly values: number;
  readonly nesting: number;
}
const inOneFile: Most = { values: limits.documentValues, nesting: limits.documentNesting };

/**
 * Where the form of documents is known: tests hold it for those that the package ships, which need no parsing then, and whose
 * first answers do not wait for it.
 */
export type Form = 'to-check' | 'held';

/** A document of a policy in its form, or the faults of that. */
export function documentIn<T>(
  form: Form,
  schema: () => z.ZodType<T>,
  document: unknown,
  most = inOneFile,
): { data: T } | { issues: Issue[] } {
  return form === 'held' ? { data: document as T } : parseDocument(schema(), document, most);
}

/** Parses a document of a policy; what is too large, too deep or has a name that would be dropped is not parsed. */
export function parseDocument<T>(
  schema: z.ZodType<T>,
  document: unknown,
  most = inOneFile,
): { data: T } | { issues: Issue[] } {
  const issues = sizeIssues(document, most);
  return issues.length > 0 ? { issues } : parseInLanguage(schema, document);
}

function sizeIssues(document: unknown, most: Most): Issue[] {
  const issues: Issue[] = [];
  const path: PropertyKey[] = [];
  let values = 0;

  /** Whether there may be more to look at. */
  function look(value: unknown): boolean {
    values += 1;
    if (values > most.values) return tooLong(`${most.values} values`, []);
    if (typeof value !== 'object' || value === null) return true;
    if (path.length >= most.nesting)
      // The first names are enough to find it by.
      return tooLong(`${most.nesting} levels of nesting, and no cycle`, path.slice(0, 8));
    for (const key of Object.keys(value)) {
      // Assigned to an object it is no field of it, so zod leaves it out of all that it gives.
      if (key === '__proto__')
        issues.push({ code: 'malformed', at: pointer([...path, key]), expected: 'another name', found: '"__proto__"' });
      path.push(key);
      const goesOn = look((value as Record<string, unknown>)[key]);
      path.pop();
      if (!goesOn) return false;
    }
    return true;
  }

  function tooLong(expected: string, at: readonly PropertyKey[]): false {
    issues.push({ code: 'too-long', at: pointer(at), expected, found: 'more' });
    return false;
  }

  look(document);
  return issues;
}
