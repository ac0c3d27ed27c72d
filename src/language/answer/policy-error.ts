import type { Issue } from './issue.ts';
import { issueInWords } from './message.ts';

const mostInMessage = 50;

/**
 * The only error thrown for bad rule files, facts or options: `issues` holds all of them at once, at least one.
 * Its message is the issues in words, one a line, the first fifty.
 */
export class PolicyError extends Error {
  readonly issues: readonly Issue[];
  constructor(issues: readonly Issue[]) {
    const more = issues.length - mostInMessage;
    const lines = issues.slice(0, mostInMessage).map(issueInWords);
    super([...lines, ...(more > 0 ? [`and ${more} more`] : [])].join('\n'));
    this.name = 'PolicyError';
    this.issues = Object.freeze(issues.map(frozen));
  }
}

const frozen = (issue: Issue): Issue =>
  Object.freeze({ ...issue, ...(issue.names === undefined ? {} : { names: Object.freeze([...issue.names]) }) });
