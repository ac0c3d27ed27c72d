import { describe, expect, it } from 'vitest';
import type { FileTables } from '../../src/sql/file-tables.ts';
import { toSql } from '../../src/to-sql.ts';
import { rowsOf, withDuckDb } from './duckdb.ts';

const charges = { 'collection.costsIncurred': 'cost', 'collection.reasonableCosts': 'reasonable' };
const tables: FileTables = {
  accounts: {
    key: 'account',
    columns: { asOf: 'as_of', 'collection.costsIncurred': 'own_cost', 'collection.reasonableCosts': 'own_reasonable' },
  },
  matters: [{ from: 'charges', key: 'account', id: 'id', columns: charges }],
};

const endings: FileTables = {
  accounts: { key: 'account', columns: { asOf: 'as_of' } },
  matters: [
    { from: 'endings', key: 'account', id: 'id', columns: { 'termination.endedBy': 'ended_by' } },
    { from: 'rises', key: 'account', id: 'id', columns: { priceChange: { column: 'rise' } } },
  ],
};

const told = (of: FileTables, ...made: readonly string[]) =>
  withDuckDb(async (on) => {
    for (const table of made) await on.run(table);
    const rows = await rowsOf(on, `SELECT * FROM (${toSql(of, { dialect: 'duckdb' })}) ORDER BY account`);
    return rows.map(({ account, owedByCustomer, refused }) => [account, owedByCustomer, refused]);
  });

const accounts = (...keys: readonly string[]) =>
  `CREATE TABLE accounts AS SELECT *, DATE '2025-06-10' AS as_of, NULL :: DECIMAL(9, 2) AS own_cost, NULL :: DECIMAL(9, 2) AS own_reasonable FROM (VALUES ${keys.map((key) => `(${key})`).join(', ')}) t(account)`;
const costs = (...rows: readonly string[]) =>
  `CREATE TABLE charges AS SELECT *, 100.00 AS reasonable FROM (VALUES ${rows.map((row) => `(${row})`).join(', ')}) t(account, id, cost)`;

describe('the statement of accounts in SQL', () => {
  it('adds up what matters come to, and is empty for an account of none', async () => {
    const made = [accounts("'A'", "'B'"), costs("'A', 'C-1', 40.00", "'A', 'C-2', 25.50")];
    expect(await told(tables, ...made)).toEqual([
      ['A', '65.50', null],
      ['B', '0.00', null],
    ]);
  });

  it.each<[string, readonly string[], readonly unknown[]]>([
    [
      'two accounts have one key',
      [accounts("'A'", "'A'"), costs("'A', 'C-1', 1.00")],
      ['A', null, 'several accounts of one key'],
    ],
    [
      'two matters have one id',
      [accounts("'A'"), costs("'A', 'C-1', 1.00", "'A', 'C-1', 2.00")],
      ['A', null, 'several matters of one id'],
    ],
    ['a matter has no account', [accounts("'A'"), costs("'B', 'C-1', 1.00")], ['B', null, 'a matter of no account']],
    ['a matter has no id', [accounts("'A'"), costs("'A', NULL, 1.00")], ['A', null, 'a matter without an id']],
    [
      'an id is blank',
      [accounts("'A'"), costs("'A', '  ', 1.00")],
      ['A', null, 'an id of other signs than those of ASCII'],
    ],
    [
      'an id is put in order by signs',
      [accounts("'A'"), costs("'A', 'É-1', 1.00")],
      ['A', null, 'an id of other signs than those of ASCII'],
    ],
    ['a sum is not known', [accounts("'A'"), costs("'A', 'C-1', NULL")], ['A', null, 'collection-costs: not known']],
    [
      'an amount is too large',
      [accounts("'A'"), costs("'A', 'C-1', 12345678.00", "'A', 'C-2', 1.00")],
      ['A', null, 'collection.costsIncurred: not held by its column'],
    ],
    [
      'a fact is given twice',
      [accounts("'A'"), 'UPDATE accounts SET own_cost = 5, own_reasonable = 5', costs("'A', 'C-1', 1.00")],
      ['A', null, 'collection.costsIncurred: given by an account and by a matter'],
    ],
    [
      'there are too many matters',
      [
        accounts("'A'"),
        "CREATE TABLE charges AS SELECT 'A' AS account, 'C-' || i AS id, 1.00 AS cost, 1.00 AS reasonable FROM range(201) t(i)",
      ],
      ['A', null, 'more than 200 matters'],
    ],
  ])('is refused where %s', async (_, made, row) => {
    expect(await told(tables, ...made)).toContainEqual(row);
  });

  it('is refused where one part asks another, and told where there is none', async () => {
    const made = [
      accounts("'A'", "'B'"),
      "CREATE TABLE endings AS SELECT * FROM (VALUES ('A', 'T-1', NULL :: VARCHAR), ('B', 'T-1', 'customer')) t(account, id, ended_by)",
      "CREATE TABLE rises AS SELECT * FROM (VALUES ('A', 'R-1', TRUE), ('B', 'R-1', TRUE)) t(account, id, rise)",
    ];
    const rows = await told(endings, ...made);
    expect(rows.map(([, , refused]) => refused)).toEqual([null, 'price-rise-exit: asked of several parts']);
  });

  it('reads lists that hold no optional fields', async () => {
    const columns = { 'priceChange.charges': { column: 'charges', fields: ['name', 'old', 'new'] } };
    const made = [
      accounts("'A'"),
      "CREATE TABLE rises AS SELECT 'A' AS account, 'R-1' AS id, [{name: 'line rental', old: 20.00, new: 23.10}] AS charges",
    ];
    const rises = { from: 'rises', key: 'account', id: 'id', columns };
    expect(await told({ ...endings, matters: [rises] }, ...made)).toEqual([['A', '0.00', null]]);
  });

  it('is of typed columns of facts that a sum hangs on', () => {
    const asked =
      (of: unknown, options: object = {}) =>
      () =>
        toSql(of as FileTables, { dialect: 'duckdb', ...options });
    const issue = (found: object) =>
      expect.objectContaining({ issues: expect.arrayContaining([expect.objectContaining(found)]) });
    expect(asked({ ...tables, matter: [] })).toThrow(issue({ code: 'unknown-key', at: '/matter' }));
    expect(asked({ accounts: { key: 'a' } })).toThrow(issue({ code: 'malformed', at: '/matters' }));
    expect(asked({ accounts: {}, matters: [] })).toThrow(issue({ code: 'malformed', at: '/accounts/key' }));
    expect(asked({ accounts: { key: 'a' }, matters: [{ key: 'a' }] })).toThrow(
      issue({ code: 'malformed', at: '/matters/0/id' }),
    );
    const columns = { 'complaint.receivedOn': 'received' };
    expect(asked({ accounts: { key: 'a', columns }, matters: [] })).toThrow(issue({ code: 'malformed' }));
    const text = { 'invoice.amount': { column: 'amount', isText: true } };
    expect(asked({ accounts: { key: 'a', columns: text }, matters: [] })).toThrow(issue({ code: 'malformed' }));
    const charges = (fields: unknown) => () =>
      toSql('price-rise-exit', {
        dialect: 'duckdb',
        columns: { 'priceChange.charges': { column: 'charges', fields: fields as string[] } },
      });
    const at = '/columns/priceChange.charges/fields';
    expect(charges(['name', 'old', 'new', 'olds'])).toThrow(
      issue({ code: 'unknown-key', at: `${at}/3`, nearest: 'old' }),
    );
    expect(charges(['name', 'old'])).toThrow(issue({ code: 'malformed', at, expected: '`new` among them' }));
    expect(charges('name')).toThrow(issue({ code: 'malformed', at, expected: 'a list of names of fields' }));
    const ended = (of: object, path = 'termination') =>
      asked('moving-home-refund', { columns: { [path]: { column: 'ended', ...of } } });
    const given = { code: 'malformed', expected: 'no `given` but of an entity, with `none` or `refused` as `null`' };
    expect(ended({ given: 'refused' })).toThrow(issue({ ...given, at: '/columns/termination' }));
    expect(ended({ given: 'refused', null: 'unknown' })).toThrow(issue(given));
    expect(ended({ given: 'refused', null: 'none' }, 'move.noticeOn')).toThrow(issue(given));
    expect(ended({ given: 'none', null: 'none' })).toThrow(issue({ code: 'malformed', expected: '`refused`' }));
    expect(ended({ given: 'refused', null: 'none' })).not.toThrow();
    expect(asked(tables, { keep: ['id'] })).toThrow(issue({ code: 'malformed', at: '/keep' }));
  });
});
