import type { Issue } from '../../src/language/answer/issue.ts';

/** Issues as rows of a table tell them. */

export const wrongType = (at: string, expected: string, found: string): Issue => ({
  code: 'wrong-type',
  at,
  expected,
  found,
});

export const malformed = (at: string, expected: string): Issue => ({ code: 'malformed', at, expected });

type Unknown = Extract<Issue['code'], `unknown-${string}`> extends `unknown-${infer What}` ? What : never;

export const unknown = (what: Unknown, at: string, name: string, nearest?: string): Issue =>
  ({ code: `unknown-${what}`, at, name, ...(nearest !== undefined && { nearest }) }) as Issue;

export const unknownName = (at: string, name: string, nearest?: string): Issue => unknown('name', at, name, nearest);

export const unused = (at: string, name: string): Issue => ({ code: 'unused-name', at, name });

export const taken = (at: string, name: string, detail: string): Issue => ({ code: 'name-taken', at, name, detail });
