import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SqlSteps } from '../../src/to-sql.ts';
import { sparkType } from './spark-columns.ts';

/** The Python that has PySpark; none where it is left out. */
export const python = process.env.SPARK_PYTHON;

/** Rows of a table, and the types of its columns in DuckDB's words. */
export interface SparkTable {
  readonly columns: ReadonlyMap<string, string>;
  readonly rows: readonly object[];
}
export interface SparkQuery {
  /** Views to be made first, of which each reads those before. */
  readonly steps: SqlSteps['steps'];
  readonly select: string;
  readonly tables: Readonly<Record<string, SparkTable>>;
}

/** What queries give, all run in one application of two workers. */
export function answersBySpark(
  queries: ReadonlyMap<string, SparkQuery>,
): ReadonlyMap<string, readonly Record<string, unknown>[]> {
  const folder = mkdtempSync(join(tmpdir(), 'spark-'));
  try {
    for (const [name, { steps, select, tables }] of queries) {
      const described = Object.entries(tables).map(([table, { columns, rows }]) => {
        const file = `${name}.${table}.rows.ndjson`;
        writeFileSync(join(folder, file), rows.map((row) => JSON.stringify(row)).join('\n'));
        const schema = [...columns].map(([column, type]) => `\`${column}\` ${sparkType(type)}`).join(', ');
        return [table, { schema, rows: file }];
      });
      const trial = { steps, select, tables: Object.fromEntries(described) };
      writeFileSync(join(folder, `${name}.trial.json`), JSON.stringify(trial));
    }
    const script = fileURLToPath(new URL('spark/run_queries.py', import.meta.url));
    execFileSync(python as string, [script, folder], { stdio: ['ignore', 'ignore', 'inherit'] });
    return new Map(
      [...queries.keys()].map((name) => {
        const text = readFileSync(join(folder, `${name}.answers.ndjson`), 'utf8');
        const lines = text === '' ? [] : text.split('\n');
        return [name, lines.map((line) => JSON.parse(line) as Record<string, unknown>)];
      }),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
