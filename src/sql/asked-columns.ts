import { type Issue, pointer } from '../language/answer/issue.ts';
import { nearest } from '../language/answer/nearest.ts';
import { PolicyError } from '../language/answer/policy-error.ts';
import { factsReadUnder } from '../language/model/facts-read.ts';
import { isList, type Type } from '../language/model/type.ts';
import { type ColumnOf, type Columns, columnByDefault, columnOf, isAmount } from './columns.ts';
import type { Knowing, SqlOptions } from './knowing.ts';

/** The columns of facts as they are told, or of all facts that a decision reads. Throws `PolicyError` where they are at fault. */
export function askedColumns(
  decision: string,
  { columns, readings = {} }: Pick<SqlOptions, 'columns' | 'readings'>,
  { dictionary, modelOf }: Pick<Knowing, 'dictionary' | 'modelOf'>,
): ReadonlyMap<string, ColumnOf> {
  if (columns !== undefined) return checked(columns, dictionary);
  const read = factsReadUnder(decision, modelOf, readings, dictionary.readings);
  const entities = new Set([...read].map((path) => dictionary.facts.get(path)?.entity));
  const all = [...dictionary.facts.values()].filter(({ path }) => read.has(path) || entities.has(path));
  return new Map(all.map(({ path, nullable, type }) => [path, columnByDefault(path, nullable && type !== 'entity')]));
}

const isName = (given: unknown): boolean =>
  (typeof given === 'string' && given !== '') ||
  (Array.isArray(given) && given.length > 0 && given.every((one) => typeof one === 'string' && one !== ''));
const isCount = (least: number, most: number) => (given: unknown) =>
  Number.isInteger(given) && (given as number) >= least && (given as number) <= most;

/** What each part of a column has to be, in words and as a test. */
const parts: { readonly [key in keyof Required<ColumnOf>]: readonly [string, (given: unknown) => boolean] } = {
  column: ['the name of a column, or a list of the names on the way to a field of a struct', isName],
  null: ['`unknown`, `none` or `refused`', (given) => ['unknown', 'none', 'refused'].includes(given as string)],
  none: ['the name of a column', isName],
  digits: ['a number of digits from 1 to 12', isCount(1, 12)],
  places: ['a number of digits from 0 to 12', isCount(0, 12)],
  entries: ['a number of entries from 1 to 10,000', isCount(1, 10_000)],
  fields: [
    'a list of names of fields',
    (given) => Array.isArray(given) && given.every((one) => typeof one === 'string'),
  ],
  isText: ['true or false', (given) => typeof given === 'boolean'],
  isStruct: ['true or false', (given) => typeof given === 'boolean'],
  given: ['`refused`', (given) => given === 'refused'],
  nullInEntries: ['`none` or `refused`', (given) => given === 'none' || given === 'refused'],
};

function checked(
  columns: Columns,
  { facts, fields }: Pick<Knowing['dictionary'], 'facts' | 'fields'>,
): ReadonlyMap<string, ColumnOf> {
  const issues: Issue[] = [];
  if (typeof columns !== 'object' || columns === null || Array.isArray(columns))
    throw new PolicyError([
      { code: 'wrong-type', at: '/columns', expected: 'an object of columns by facts', found: `\`${typeof columns}\`` },
    ]);
  const found = new Map<string, ColumnOf>();
  for (const [path, given] of Object.entries(columns)) {
    const at = pointer(['columns', path]);
    const definition = facts.get(path);
    if (definition === undefined) {
      issues.push({ code: 'unknown-path', at, name: path, ...nearest(path, facts.keys()) });
      continue;
    }
    const column = columnOf(given);
    const isRecord = typeof column === 'object' && column !== null && !Array.isArray(column);
    if (!isRecord || !isName(column.column)) {
      issues.push({ code: 'malformed', at, expected: parts.column[0] });
      continue;
    }
    for (const [name, part] of Object.entries(column)) {
      const known = parts[name as keyof ColumnOf];
      const place = pointer(['columns', path, name]);
      if (known === undefined)
        issues.push({ code: 'unknown-key', at: place, name, ...nearest(name, Object.keys(parts)) });
      else if (part !== undefined && !known[1](part)) issues.push({ code: 'malformed', at: place, expected: known[0] });
    }
    if ((column.digits !== undefined || column.places !== undefined) && !isAmount(definition.type))
      issues.push({ code: 'malformed', at, expected: 'no `digits` and `places` but of an amount' });
    if (column.entries !== undefined && !isList(definition.type))
      issues.push({ code: 'malformed', at, expected: 'no `entries` but of a list' });
    if (column.given !== undefined && (definition.type !== 'entity' || (column.null ?? 'unknown') === 'unknown'))
      issues.push({
        code: 'malformed',
        at,
        expected: 'no `given` but of an entity, with `none` or `refused` as `null`',
      });
    issues.push(...fieldsAtFault(path, column.fields, definition.type, fields));
    found.set(path, column);
  }
  if (issues.length > 0) throw new PolicyError(issues);
  return found;
}

/** Fields of entries have to be known, and those among them that are always given. */
function fieldsAtFault(
  path: string,
  told: readonly string[] | undefined,
  type: Type,
  fields: Knowing['dictionary']['fields'],
): readonly Issue[] {
  if (!Array.isArray(told)) return [];
  const at = pointer(['columns', path, 'fields']);
  const record = typeof type === 'object' && 'list' in type ? type.list : null;
  if (typeof record !== 'object' || record === null || !('record' in record))
    return [{ code: 'malformed', at, expected: 'no `fields` but of a list of records' }];
  const names = Object.keys(record.record);
  const unknown = told.flatMap((name, index): Issue[] =>
    names.includes(name)
      ? []
      : [{ code: 'unknown-key', at: `${at}/${index}`, name: String(name), ...nearest(String(name), names) }],
  );
  const needed = names.filter((name) => fields.get(`${path}[].${name}`)?.optional !== true && !told.includes(name));
  return needed.length === 0
    ? unknown
    : [...unknown, { code: 'malformed', at, expected: `${needed.map((name) => `\`${name}\``).join(', ')} among them` }];
}
