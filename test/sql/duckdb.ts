import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';

/** One thread of DuckDB, in memory; what it is asked is closed with it. */
export async function withDuckDb<T>(work: (on: DuckDBConnection) => Promise<T>): Promise<T> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  try {
    return await work(connection);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/** A table `facts` of rows, with their places in `row`. */
export const factsTable = (
  on: DuckDBConnection,
  rows: readonly object[],
  columns: ReadonlyMap<string, string>,
): Promise<void> =>
  tableOf(
    on,
    'facts',
    rows.map((cells, row) => ({ row, ...cells })),
    new Map([['row', 'INTEGER'], ...columns]),
  );

/** A table of rows. */
export async function tableOf(
  on: DuckDBConnection,
  name: string,
  rows: readonly object[],
  columns: ReadonlyMap<string, string>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'rows-'));
  const file = join(folder, 'rows.ndjson');
  try {
    writeFileSync(file, rows.map((row) => JSON.stringify(row)).join('\n'));
    const types = [...columns].map(([column, type]) => `'${column}': '${type}'`);
    const form = `format = 'newline_delimited', columns = {${types.join(', ')}}`;
    await on.run(`CREATE OR REPLACE TABLE ${name} AS SELECT * FROM read_json('${file}', ${form})`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What a query gives, row by row, as JSON has it. */
export async function rowsOf(on: DuckDBConnection, query: string): Promise<readonly Record<string, unknown>[]> {
  const reader = await on.runAndReadAll(query);
  return reader.getRowObjectsJson() as readonly Record<string, unknown>[];
}
