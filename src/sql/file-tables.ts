import { type Issue, pointer } from '../language/answer/issue.ts';
import { nearest } from '../language/answer/nearest.ts';
import { PolicyError } from '../language/answer/policy-error.ts';
import type { DecisionModel } from '../language/model/decision-model.ts';
import { factsReadUnder } from '../language/model/facts-read.ts';
import { askedColumns } from './asked-columns.ts';
import { type ColumnOf, type Columns, columnByDefault } from './columns.ts';
import type { Knowing } from './knowing.ts';

/** Accounts, a row each: what a customer's file itself gives. */
export interface AccountsTable {
  /** The table, quoted where it has to be, or a query in brackets; `accounts` unless told. */
  readonly from?: string;
  /** The column that tells accounts apart. */
  readonly key: string;
  /** The columns that give facts; without it every fact that a sum hangs on has a column of its own name. */
  readonly columns?: Columns;
}

/** Matters of files, a row each: invoices, moves, endings. */
export interface MattersTable extends AccountsTable {
  /** The column of the id of a matter, which no other of its account has. */
  readonly id: string;
}

/** The tables that customers' files are made of: accounts, and matters joined to them by their keys. */
export interface FileTables {
  readonly accounts: AccountsTable;
  readonly matters: readonly MattersTable[];
}

/** Tables with columns of the names that files have: `accounts` and `matters`. */
export const tablesByDefault: FileTables = {
  accounts: { key: 'account' },
  matters: [{ key: 'account', id: 'id' }],
};

/** A table that is read: `id` is `null` of accounts. */
export interface ReadTable {
  readonly from: string;
  readonly key: string;
  readonly id: string | null;
  readonly columns: ReadonlyMap<string, ColumnOf>;
}

/** The decisions that put sums on the statement. */
export const decisionsOfLines = (
  decisions: readonly string[],
  modelOf: (decision: string) => DecisionModel,
): readonly string[] => decisions.filter((decision) => modelOf(decision).statement.length > 0);

/** Tables as they are told, accounts first. Throws `PolicyError` where they are at fault. */
export function askedTables(
  tables: FileTables,
  decisions: readonly string[],
  readings: Readonly<Record<string, string>>,
  { dictionary, modelOf }: Pick<Knowing, 'dictionary' | 'modelOf'>,
): readonly ReadTable[] {
  const issues = issuesOf(tables);
  if (issues.length > 0) throw new PolicyError(issues);
  const read = new Set(
    decisions.flatMap((decision) => [...factsReadUnder(decision, modelOf, readings, dictionary.readings)]),
  );
  const entities = new Set([...read].map((path) => dictionary.facts.get(path)?.entity));
  const isRead = (path: string) => read.has(path) || entities.has(path);
  const all = [...dictionary.facts.values()].filter(({ path }) => isRead(path));
  const byDefault = new Map(
    all.map(({ path, nullable, type }) => [path, columnByDefault(path, nullable && type !== 'entity')]),
  );
  const given = ({ columns }: AccountsTable, at: readonly (string | number)[]): ReadonlyMap<string, ColumnOf> => {
    if (columns === undefined) return byDefault;
    const found = askedColumns('', { columns }, { dictionary, modelOf });
    const wrong = [...found].flatMap(([path, column]): Issue[] => {
      const place = pointer([...at, 'columns', path]);
      if (!isRead(path))
        return [{ code: 'malformed', at: place, expected: 'a fact that a sum of the statement hangs on' }];
      return column.isText === true ? [{ code: 'malformed', at: place, expected: 'a typed column, no text' }] : [];
    });
    if (wrong.length > 0) throw new PolicyError(wrong);
    return found;
  };
  const { accounts, matters } = tables;
  return [
    { from: accounts.from ?? 'accounts', key: accounts.key, id: null, columns: given(accounts, ['accounts']) },
    ...matters.map((table, index) => ({
      from: table.from ?? 'matters',
      key: table.key,
      id: table.id,
      columns: given(table, ['matters', index]),
    })),
  ];
}

const isText = (given: unknown): boolean => typeof given === 'string' && given !== '';
const isRecord = (given: unknown): given is Record<string, unknown> =>
  typeof given === 'object' && given !== null && !Array.isArray(given);

function issuesOf(tables: FileTables): readonly Issue[] {
  const own = keysOf(tables, ['accounts', 'matters'], []);
  if (own.length > 0) return own;
  if (!Array.isArray(tables.matters))
    return [{ code: 'malformed', at: '/matters', expected: 'a list of tables of matters' }];
  return [
    ...issuesOfTable(tables.accounts, ['accounts'], ['key']),
    ...tables.matters.flatMap((table, index) => issuesOfTable(table, ['matters', index], ['key', 'id'])),
  ];
}

function issuesOfTable(table: unknown, at: readonly (string | number)[], needed: readonly string[]): readonly Issue[] {
  if (!isRecord(table))
    return [{ code: 'malformed', at: pointer(at), expected: `a table with its ${needed.join(' and ')}` }];
  return [
    ...keysOf(table, ['from', 'columns', ...needed], at),
    ...needed
      .filter((key) => !isText(table[key]))
      .map((key): Issue => ({ code: 'malformed', at: pointer([...at, key]), expected: 'the name of a column' })),
    ...(table.from === undefined || isText(table.from)
      ? []
      : [
          {
            code: 'malformed',
            at: pointer([...at, 'from']),
            expected: 'the name of a table, or a query in brackets',
          } as const,
        ]),
  ];
}

const keysOf = (given: object, known: readonly string[], at: readonly (string | number)[]): readonly Issue[] =>
  Object.keys(given)
    .filter((key) => !known.includes(key))
    .map((key): Issue => ({ code: 'unknown-key', at: pointer([...at, key]), name: key, ...nearest(key, known) }));
