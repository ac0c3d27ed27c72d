import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DecisionId } from '../../src/index.ts';
import { factsFor } from '../../src/verify/index.ts';
import { contract } from '../rules/contract.ts';
import { seed } from '../seed.ts';
import { withDuckDb } from '../sql/duckdb.ts';
import { columnType } from '../sql/typed-rows.ts';
import { batches } from './batched.ts';

const { run, write, read, path } = batches();

/** The columns of rows as they are given: an entity is a struct, a list of entries a list of structs. */
function columnsOf(decision: DecisionId): string {
  const types = new Map<string, string[]>();
  for (const path of contract.modelOf(decision).facts) {
    const type = contract.dictionary.facts.get(path)?.type ?? 'entity';
    const [entity, field] = path.split('.') as [string, string?];
    if (type === 'entity') continue;
    const isMoney = type === 'money' || path === 'payments';
    const column = columnType(type).replaceAll('DECIMAL(38,12)', isMoney ? 'DECIMAL(14,2)' : 'DECIMAL(38,12)');
    types.set(entity, [...(types.get(entity) ?? []), field === undefined ? column : `"${field}" ${column}`]);
  }
  return [...types]
    .map(([entity, [first, ...others]]) => {
      const isStruct = first?.startsWith('"') === true;
      return `'${entity}': '${isStruct ? `STRUCT(${[first, ...others].join(', ')})` : first}'`;
    })
    .join(', ');
}

describe('batch --engine duckdb', () => {
  it.each(['invoice-dispute', 'invoice-balance', 'late-payment-interest', 'collection-date'] as const)(
    'writes the very lines and rejects of a batch without it, of %s',
    async (decision) => {
      const facts = fc.sample(factsFor(decision, { unknown: 0.15 }), { numRuns: 400, seed });
      write(`${decision}.ndjson`, facts.map((one) => JSON.stringify(one)).join('\n'));
      await withDuckDb((on) =>
        on.run(
          `COPY (SELECT * FROM read_json('${path(`${decision}.ndjson`)}', format = 'newline_delimited', columns = {${columnsOf(decision)}})) TO '${path(`${decision}.parquet`)}' (FORMAT parquet)`,
        ),
      );
      const plain = await run(`batch ${decision} @${decision}.parquet --out @${decision}.plain.ndjson --json`);
      const bySql = await run(
        `batch ${decision} @${decision}.parquet --engine duckdb --out @${decision}.sql.ndjson --json`,
      );
      expect([plain.err, bySql.err]).toEqual(['', '']);
      expect(read(`${decision}.sql.ndjson`)).toBe(read(`${decision}.plain.ndjson`));
      expect(read(`${decision}.sql.ndjson.rejects.ndjson`)).toBe(read(`${decision}.plain.ndjson.rejects.ndjson`));
      const [{ ways, seconds: _, rowsPerSecond: __, ...summary }, { seconds: ___, rowsPerSecond: ____, ...other }] = [
        bySql.out,
        plain.out,
      ].map((out) => JSON.parse(out)) as [Record<string, unknown>, Record<string, unknown>];
      expect(summary).toEqual(other);
      const { sql, refused } = ways as { sql: number; refused: Record<string, number> };
      expect(sql).toBeGreaterThan(100);
      expect(sql + Object.values(refused).reduce((sum, count) => sum + count, 0)).toBe(400);
    },
    120_000,
  );

  it('reads text as other rows are read, and leaves what is none of its kind to evaluate', async () => {
    const rows = [
      ['2024-01-31', '2024-02-10', '10.00', 'null'],
      ['2024-01-31', '', '10.00', 'null'],
      ['31/01/2024', '2024-02-10', '10.00', 'null'],
      ['2024-01-31', '2024-02-10', '10', 'null'],
      ['null', '2024-02-10', '10.00', ''],
      ['2024-02-30', '2024-02-10', '010.00', 'other'],
    ];
    const names = ['invoice.date', 'asOf', 'invoice.amount', 'dispute'];
    write(
      'texts.json',
      JSON.stringify(rows.map((row) => Object.fromEntries(row.map((cell, index) => [names[index], cell])))),
    );
    const types = names.map((name) => `'${name}': 'VARCHAR'`).join(', ');
    await withDuckDb((on) =>
      on.run(
        `COPY (SELECT * FROM read_json('${path('texts.json')}', columns = {${types}})) TO '${path('texts.parquet')}' (FORMAT parquet)`,
      ),
    );
    await run('batch invoice-dispute @texts.parquet --out @texts.plain.ndjson --json');
    const { out } = await run('batch invoice-dispute @texts.parquet --engine duckdb --out @texts.sql.ndjson --json');
    expect(read('texts.sql.ndjson')).toBe(read('texts.plain.ndjson'));
    expect(read('texts.sql.ndjson.rejects.ndjson')).toBe(read('texts.plain.ndjson.rejects.ndjson'));
    expect(JSON.parse(out).rejects).toBe(4);
  }, 60_000);

  it.each([
    ['none of their optional fields', () => ''],
    ['one of them, a list itself', (to: string) => `, steps: [{"effectiveOn": DATE '2025-07-01', price: ${to}}]`],
  ])(
    'reads lists whose entries hold %s',
    async (_, more) => {
      const charges = [
        ['line rental', '20.00', '23.10'],
        ['broadband', '0.00', '1.00'],
        ['paper bill', '3.00', '3.3001'],
      ].map(([name, from, to = '']) => `{name: '${name}', old: ${from}, new: ${to}${more(to)}}`);
      const change = (some: readonly string[]) =>
        `{cause: 'provider', "notifiedOn": DATE '2025-05-12', "objectedOn": NULL :: DATE, charges: [${some.join(', ')}]}`;
      const rows = [[0], [1], [2], [0, 2]].map((places) => change(places.map((place) => charges[place] as string)));
      await withDuckDb((on) =>
        on.run(
          `COPY (SELECT DATE '2025-05-14' AS "asOf", unnest([${rows.join(', ')}]) AS "priceChange") TO '${path('charges.parquet')}' (FORMAT parquet)`,
        ),
      );
      await run('batch price-rise-exit @charges.parquet --out @charges.plain.ndjson --json');
      const { out } = await run(
        'batch price-rise-exit @charges.parquet --engine duckdb --out @charges.sql.ndjson --json',
      );
      expect(read('charges.sql.ndjson')).toBe(read('charges.plain.ndjson'));
      expect(JSON.parse(out).ways.sql).toBe(4);
    },
    60_000,
  );

  it('reads CSV that is the same to every reader, and leaves other CSV to the reader of records', async () => {
    const rows = ['invoice.dueDate', '2025-12-25', '25/12', 'null', '2025-06-09'];
    write('plain.csv', `${rows.join('\n')}\n`);
    write('quoted.csv', rows.map((row) => `"${row}"`).join('\n'));
    const all = ['plain', 'quoted'].flatMap((name) => ['', ' --engine duckdb'].map((engine) => ({ name, engine })));
    const outs: string[] = [];
    for (const [index, { name, engine }] of all.entries()) {
      const { out } = await run(`batch collection-date @${name}.csv${engine} --out @csv.${index}.ndjson --json`);
      outs.push(out);
      expect(read(`csv.${index}.ndjson`)).toBe(read('csv.0.ndjson'));
      expect(read(`csv.${index}.ndjson.rejects.ndjson`)).toBe(read('csv.0.ndjson.rejects.ndjson'));
    }
    expect(outs.map((out) => JSON.parse(out).ways?.sql)).toEqual([undefined, 2, undefined, undefined]);
  }, 60_000);

  it('is refused for whole files, and for rows that it does not read', async () => {
    write('rows.ndjson', '{}\n');
    const { code, err } = await run('batch invoice-dispute @rows.ndjson --engine duckdb --out @rows.out.ndjson');
    expect([code, err.includes('`duckdb` for a file of Parquet or CSV')]).toEqual([2, true]);
  });
});
