import type { PolicyFiles } from '../language/grammar/policy-files.ts';
import { canonicalJson } from '../values/canonical-json.ts';
import type { ChangedFile, ChangedNames, PolicyDiff } from './policy-diff.ts';

type Parts = Readonly<Record<string, unknown>>;

/** What the files of two versions differ in. Both were checked, so that their form is known. */
export function changedFiles(
  older: PolicyFiles,
  newer: PolicyFiles,
): Pick<PolicyDiff, 'clauses' | 'readings' | 'tables' | 'shared' | 'decisions' | 'files'> {
  const decisions = changedNames(older.rules, newer.rules);
  return {
    clauses: changedNames(clausesOf(older), clausesOf(newer)),
    readings: changedNames(keyedBy('id', older.readings), keyedBy('id', newer.readings)),
    tables: changedNames(keyedBy('table', older.tables), keyedBy('table', newer.tables)),
    shared: changedNames(sharedBy(older), sharedBy(newer)),
    decisions,
    files: decisions.changed.map((decision) => changedFile(decision, older.rules[decision], newer.rules[decision])),
  };
}

const sharedBy = ({ prelude, words }: PolicyFiles): Parts => ({ ...keyedBy('word', words), ...prelude });

/** A clause without what is said of its rules. */
const clausesOf = ({ clauses }: PolicyFiles): Parts =>
  Object.fromEntries(
    (clauses as readonly Parts[]).map(({ id, title, kind, text }) => [id as string, { title, kind, text }]),
  );

function changedFile(decision: string, older: unknown, newer: unknown): ChangedFile {
  const [one, other] = [older, newer] as [Parts, Parts];
  const changedIn = (part: string) => changedNames((one[part] ?? {}) as Parts, (other[part] ?? {}) as Parts);
  return {
    decision,
    rules: changedNames(keyedBy('name', one.rules), keyedBy('name', other.rules)),
    parameters: changedIn('parameters'),
    terms: changedIn('terms'),
    values: changedIn('values'),
    effects: changedIn('effects'),
    otherwise: !isSame(one.otherwise, other.otherwise),
  };
}

function changedNames(older: Parts, newer: Parts): ChangedNames {
  const isIn = (parts: Parts) => (name: string) => Object.hasOwn(parts, name);
  return {
    added: Object.keys(newer).filter((name) => !isIn(older)(name)),
    removed: Object.keys(older).filter((name) => !isIn(newer)(name)),
    changed: Object.keys(newer).filter((name) => isIn(older)(name) && !isSame(older[name], newer[name])),
  };
}

const keyedBy = (key: string, list: unknown): Parts =>
  Object.fromEntries(((list ?? []) as readonly Parts[]).map((part) => [String(part[key]), part]));

const isSame = (one: unknown, other: unknown): boolean => canonicalJson({ of: one }) === canonicalJson({ of: other });
