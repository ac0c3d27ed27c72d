import type { Issue } from '../language/answer/issue.ts';
import { issueInWords } from '../language/answer/message.ts';

/** Why nothing is answered, as RFC 9457 has it. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
  /** All that is wrong with what was given, each with a JSON pointer into the body. */
  readonly issues?: readonly Issue[];
}

const base = 'https://invictanet.example/contract-rules/problems/';

const kinds = {
  'bad-input': [422, 'What was given is refused'],
  'not-json': [400, 'The body is no JSON'],
  'unknown-place': [404, 'There is nothing here'],
  'unknown-decision': [404, 'There is no such decision'],
  'other-method': [405, 'This is asked with another method'],
  'too-large': [413, 'The body is too large'],
  'other-media-type': [415, 'The body is to be application/json'],
  fault: [500, 'A fault of the program itself'],
} as const;

export type ProblemKind = keyof typeof kinds;

export const statuses: readonly number[] = [...new Set(Object.values(kinds).map(([status]) => status))].sort();

export function problemOf(kind: ProblemKind, told: { detail?: string; issues?: readonly Issue[] } = {}): Problem {
  const [status, title] = kinds[kind];
  const words = told.issues?.slice(0, 20).map(issueInWords).join('\n');
  return { type: base + kind, title, status, ...(words !== undefined && { detail: words }), ...told };
}

export const problemResponse = (problem: Problem, headers: Readonly<Record<string, string>> = {}): Response =>
  new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: { 'content-type': 'application/problem+json', ...headers },
  });
