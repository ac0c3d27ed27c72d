import type { Issue } from './issue.ts';
import { issueInWords } from './message.ts';

const mostInMessage = 50;

const errorCode = 'CONTRACT_RULES';

/**
 * The only error thrown for bad rule files, facts or options: `issues` holds all of them at once, at least one.
 * Its message is the issues in words, one a line, the first fifty.
 */
export class PolicyError extends Error {
  /** The same in every copy of the package, so that `isPolicyError` knows the errors of all. */
  readonly code = errorCode;
  readonly issues: readonly Issue[];
  constructor(issues: readonly Issue[]) {
    const more = issues.length - mostInMessage;
    const lines = issues.slice(0, mostInMessage).map(issueInWords);
    super([...lines, ...(more > 0 ? [`and ${more} more`] : [])].join('\n'));
    this.name = 'PolicyError';
    this.issues = Object.freeze(issues.map(frozen));
  }
}

/**
 * Whether something thrown is a `PolicyError`, also one of another copy of the package, as where one part of a program loads it as an ES module
 * and another by `require`.
 * @example
 * isPolicyError(new PolicyError([{ code: 'unknown-decision', at: '', name: 'lunch' }])) // true
 */
export function isPolicyError(error: unknown): error is PolicyError {
  try {
    return error instanceof Error && (error as { code?: unknown }).code === errorCode && 'issues' in error;
  } catch {
    // What throws when it is looked at is none.
    return false;
  }
}

const frozen = (issue: Issue): Issue =>
  Object.freeze({ ...issue, ...(issue.names === undefined ? {} : { names: Object.freeze([...issue.names]) }) });
