import { issueInWords } from './message.ts';

/**
 * One fault, as data. `at` is a JSON pointer into what was checked (a rule file, facts or options).
 * The other fields depend on the code; the words are made in `message.ts`, last.
 */
export interface Issue {
  readonly code: IssueCode;
  readonly at: string;
  /** The rule file or document that `at` points into, where several were given. */
  readonly file?: string;
  readonly name?: string;
  readonly nearest?: string;
  readonly expected?: string;
  readonly found?: string;
  readonly names?: readonly string[];
  readonly detail?: string;
}

export type IssueCode =
  // the form of a document
  | 'malformed'
  | 'missing'
  | 'unknown-key'
  | 'unknown-shape'
  | 'wrong-type'
  | 'too-long'
  // rule files
  | 'bare-number'
  | 'both-all-and-any'
  | 'empty-conditions'
  | 'not-without-condition'
  | 'unknown-name'
  | 'unused-name'
  | 'name-taken'
  | 'unknown-operator'
  | 'operand-missing'
  | 'operand-extra'
  | 'cycle'
  | 'unknown-clause'
  | 'unknown-reading'
  | 'unknown-option'
  | 'option-left-out'
  | 'unknown-table'
  | 'unknown-decision'
  | 'unknown-value'
  | 'unknown-outcome'
  | 'unread-in-reason'
  // the ledger of clauses
  | 'clause-in-no-state'
  | 'clause-in-two-states'
  | 'citation-not-marked'
  | 'mark-without-citation'
  // proofs
  | 'example-fails'
  | 'rules-overlap'
  | 'never-reached'
  // facts
  | 'unknown-path'
  | 'not-an-option'
  | 'contradiction';

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
    this.issues = Object.freeze([...issues]);
  }
}

/** The JSON pointer of a path of keys. */
export const pointer = (path: readonly PropertyKey[]): string =>
  path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
