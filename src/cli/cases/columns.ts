import type { InnerPolicy } from '../../inner-policy.ts';
import type { Issue } from '../../language/answer/issue.ts';
import { nearest } from '../../language/answer/nearest.ts';
import { PolicyError } from '../../language/answer/policy-error.ts';
import type { Type } from '../../language/model/type.ts';
import { placeOf } from '../../turning/fact-place.ts';

/** Where the cell of a column stands in a case: `['facts', 'invoice', 'date']`, `['expect', 'values', 'refund']`. */
export type Keys = readonly (string | number)[];

export interface Column {
  readonly keys: Keys;
  /** What the cell holds, where it is known for all cases. */
  readonly type: Type | null;
}

const expectations = [
  'outcome',
  'values',
  'needs',
  'effects',
  'issues',
  'statement',
  'matters',
  'decisions',
  'conflicts',
];
const own = ['id', 'decision', 'why', 'clauses', 'file'];

/**
 * What the columns of a spreadsheet of cases are: `id` and `decision`, facts by their paths, `readings.` and the id of one, `expect.` and
 * what is expected. Others are kept as they are. Throws `PolicyError` for one that is nearly called as a fact is, or stands twice.
 */
export function columnsOf(header: readonly string[], policy: InnerPolicy, file: string): readonly Column[] {
  const { facts, readings } = policy.dictionary;
  const entities = new Set([...facts.keys()].map((path) => path.split('.')[0] as string));
  const issues: Issue[] = [];
  const seen = new Set<string>();
  const columns = header.map((written): Column => {
    const name = written.trim();
    const column = columnOf(name);
    const key = column.keys.join('\n');
    if (name !== '' && seen.has(key))
      issues.push({ code: 'given-twice', at: '', file, name, detail: 'another column' });
    seen.add(key);
    return column;
  });
  if (issues.length > 0) throw new PolicyError(issues);
  return columns;

  function columnOf(name: string): Column {
    const [head = '', ...rest] = keysIn(name);
    if (own.includes(name)) return { keys: [name], type: null };
    if (head === 'expect') return { keys: ['expect', ...rest], type: null };
    if (head === 'readings' || head === 'reading') return { keys: ['readings', ...rest], type: null };
    if (head === 'facts') return factColumn(name.slice('facts.'.length));
    if (entities.has(String(head))) return factColumn(name);
    if (readings.has(name)) return { keys: ['readings', name], type: null };
    if (expectations.includes(String(head))) return { keys: ['expect', head, ...rest], type: null };
    const meant = nearest(name, [...facts.keys(), ...entities, ...own, ...expectations]);
    if (name.includes('.') || 'nearest' in meant) issues.push({ code: 'unknown-path', at: '', file, name, ...meant });
    return { keys: [name], type: null };
  }

  function factColumn(path: string): Column {
    const type = placeOf(path, facts)?.type ?? (entities.has(path) ? 'entity' : null);
    if (type === null) issues.push({ code: 'unknown-path', at: '', file, name: path, ...nearest(path, facts.keys()) });
    return { keys: ['facts', ...keysIn(path)], type };
  }
}

/** Names one after another. */
export const isNames = (keys: Keys): boolean =>
  ['clauses', 'expect.needs', 'expect.clauses', 'expect.issues'].includes(keys.join('.'));

/** `payments[0].date` in its parts. */
const keysIn = (path: string): Keys =>
  (path.match(/[^.[\]]+/g) ?? []).map((key) => (/^\d+$/.test(key) ? Number(key) : key));

/** Puts something at a place of a case; lists are made where a number leads into one. False where what is there is no place for it. */
export function put(into: Record<string, unknown>, keys: Keys, content: unknown): boolean {
  let at: Record<string | number, unknown> = into;
  for (const [index, key] of keys.slice(0, -1).entries()) {
    const inner = Object.hasOwn(at, key) ? at[key] : undefined;
    if (inner === undefined) at[key] = typeof keys[index + 1] === 'number' ? [] : {};
    else if (typeof inner !== 'object' || inner === null) return false;
    at = at[key] as typeof at;
  }
  const last = keys.at(-1) as string | number;
  if (Object.hasOwn(at, last)) return false;
  at[last] = content;
  return true;
}
