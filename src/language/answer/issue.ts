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
  // what examples and boundary facts show
  | 'example-fails'
  | 'rules-overlap'
  | 'never-reached'
  // facts
  | 'unknown-path'
  | 'not-an-option'
  | 'contradiction'
  | 'given-twice'
  // what is worked out
  | 'out-of-range'
  | 'not-compiled'
  // answers that are given back
  | 'no-reasons'
  | 'other-policy'
  // versions
  | 'not-in-force'
  // published tables
  | 'table-changed';

/** The JSON pointer of a path of keys. */
export const pointer = (path: readonly PropertyKey[]): string =>
  path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
