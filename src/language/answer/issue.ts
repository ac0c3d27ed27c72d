/**
 * One fault, as data. `at` is a JSON pointer into what was checked (a rule file, facts or options).
 * The other fields depend on the code; the words are made in `message.ts`, last.
 */
export type Issue = { readonly [Code in IssueCode]: IssueOf<Code> }[IssueCode];

export type IssueCode = keyof Fields;

/** A fault of one code. */
export type IssueOf<Code extends IssueCode> = {
  readonly code: Code;
  readonly at: string;
  /** The rule file or document that `at` points into, where several were given. */
  readonly file?: string;
  /** The known name that is nearest to one that is not known. */
  readonly nearest?: string;
} & Fields[Code];

interface Nothing {
  readonly name?: string;
  readonly expected?: string;
  readonly found?: string;
  readonly names?: readonly string[];
  readonly detail?: string;
}

type With<Field extends keyof Nothing> = Nothing & { readonly [Key in Field]-?: NonNullable<Nothing[Key]> };

/** What is told of a fault, by its code. */
interface Fields {
  // the form of a document
  malformed: With<'expected'>;
  missing: With<'name'>;
  'unknown-key': With<'name'>;
  'unknown-shape': With<'names'>;
  'wrong-type': With<'expected' | 'found'>;
  'too-long': With<'expected' | 'found'>;
  // rule files
  'bare-number': With<'found'>;
  'both-all-and-any': Nothing;
  'empty-conditions': With<'name'>;
  'not-without-condition': Nothing;
  'unknown-name': With<'name'>;
  'unused-name': With<'name'>;
  'name-taken': With<'name' | 'detail'>;
  'unknown-operator': With<'name'>;
  'operand-missing': With<'name' | 'expected'>;
  'operand-extra': With<'name'>;
  cycle: With<'names'>;
  'unknown-clause': With<'name'>;
  'unknown-reading': With<'name'>;
  'unknown-option': With<'name'>;
  'option-left-out': With<'name'>;
  'unknown-table': With<'name'>;
  'unknown-decision': With<'name'>;
  'unknown-value': With<'name'>;
  'unknown-outcome': With<'name'>;
  'unread-in-reason': With<'name'>;
  // the ledger of clauses
  'clause-in-no-state': With<'name'>;
  'clause-in-two-states': With<'name' | 'names'>;
  'citation-not-marked': With<'name' | 'found'>;
  'mark-without-citation': With<'name' | 'found'>;
  // what examples and boundary facts show
  'example-fails': With<'name' | 'expected' | 'found'>;
  'rules-overlap': With<'names'>;
  'never-reached': With<'name'>;
  // facts
  'unknown-path': With<'name'>;
  'not-an-option': With<'names' | 'found'>;
  contradiction: With<'names'>;
  'given-twice': With<'name' | 'detail'>;
  // what is worked out
  'out-of-range': With<'name'>;
  'not-compiled': With<'found'>;
  // answers that are given back
  'no-reasons': With<'found'>;
  'other-policy': With<'expected' | 'found'>;
  // versions
  'not-in-force': With<'expected' | 'found'>;
  // published tables
  'table-changed': With<'name' | 'expected' | 'found'>;
}

/** The JSON pointer of a path of keys. */
export const pointer = (path: readonly PropertyKey[]): string =>
  path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
