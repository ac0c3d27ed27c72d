import { contract } from '../../contract.ts';
import { PolicyError } from '../../index.ts';
import { factsReadUnder } from '../../language/model/facts-read.ts';
import { type SqlOptions, toSql } from '../../to-sql.ts';
import { notRead, unreadable } from '../read-json.ts';
import type { PartlyAnswered } from './answer-rest.ts';
import type { BadRow, Input } from './chunk.ts';
import { type Columns, columnsRead } from './columns.ts';
import { duckDb, madeOfCells } from './parquet-chunks.ts';
import { plainCell } from './plain-cell.ts';
import { plainCsv } from './plain-csv.ts';
import type { Question } from './question.ts';
import { sqlColumns, type TypeOfColumn, typeOfColumn } from './sql-columns.ts';

/** Rows of a chunk, in whose order they are written. */
const ROWS = 16_384;

/** Rows as SQL reads them from a file, the first of which stands in a line of it. */
interface Source {
  readonly relation: string;
  readonly header: readonly string[];
  readonly types: readonly TypeOfColumn[];
  readonly firstRow: number;
  readonly rows: number;
}

type Connection = Awaited<ReturnType<typeof duckDb>>['connection'];

async function parquetSource(path: string, connection: Connection): Promise<Source> {
  const relation = `read_parquet(${text(path)}, file_row_number = true)`;
  const described = await orUnreadable(path, () =>
    connection.runAndRead(`select * exclude (file_row_number) from ${relation} limit 0`),
  );
  return {
    relation,
    header: described.columnNames(),
    types: described.columnTypes().map(typeOfColumn),
    firstRow: 1,
    rows: await countOf(relation, connection),
  };
}

/** `null` for CSV that may be read in several ways. */
async function csvSource(path: string, connection: Connection): Promise<Source | null> {
  const plain = await plainCsv(path);
  if (plain === null) return null;
  const { header, lines } = plain;
  const columns = header.map((name) => `${text(name)}: 'VARCHAR'`).join(', ');
  const form =
    "header = true, auto_detect = false, delim = ',', quote = '', escape = '', new_line = '\\n', strict_mode = true";
  const file = `read_csv(${text(path)}, ${form}, columns = {${columns}})`;
  // A row of another number of cells ends it.
  const rows = await countOf(`(SELECT hash(columns(*)) FROM ${file})`, connection).catch(() => -1);
  if (rows !== lines - 1) return null;
  const relation = `(SELECT *, row_number() OVER () - 1 AS file_row_number FROM ${file})`;
  return { relation, header, types: header.map(() => ({ name: 'VARCHAR' })), firstRow: 2, rows };
}

async function countOf(relation: string, connection: Connection): Promise<number> {
  const counted = await connection.runAndReadAll(`select count(*)::integer from ${relation}`);
  return Number(counted.getRowsJson()[0]?.[0] ?? 0);
}

/**
 * Rows of Parquet or CSV in chunks that the SQL of a decision has gone over first; `null` for CSV that may be read in several ways. Throws
 * `PolicyError` for what has no SQL.
 */
export async function sqlInput(
  path: string,
  format: 'parquet' | 'csv',
  columns: Columns | null,
  question: Question,
  threads: number,
): Promise<Input | null> {
  const { asked, options } = question;
  if (asked === 'assess' || options.tables !== undefined)
    throw unreadable('--engine', '`duckdb` for a decision without newer tables', asked);
  const { connection, close } = await duckDb(path, threads);
  const found = await (format === 'csv' ? csvSource : parquetSource)(path, connection);
  if (found === null) {
    close();
    return null;
  }
  const { relation, header, types, firstRow, rows } = found;
  const { modelOf, dictionary } = contract();
  const read = columnsRead(header, columns, path, dictionary);
  const chosen = (options.readings ?? {}) as Readonly<Record<string, string>>;
  const cells = sqlColumns(header, types, read, factsReadUnder(asked, modelOf, chosen, dictionary.readings));
  const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;
  const whole = `{${header.map((name, index) => `c${index}: ${quoted(name)}`).join(', ')}}`;
  const source = `(SELECT *, file_row_number + ${firstRow} AS "row of file", ${whole} AS "cells of row" FROM ${relation})`;
  const decision = toSql(
    asked as never,
    {
      dialect: 'duckdb',
      ...(options.readings !== undefined && { readings: chosen }),
      ...cells,
      from: source,
      keep: ['row of file', 'cells of row'],
    } as SqlOptions,
  );
  const query = `SELECT * REPLACE (CASE WHEN refused IS NOT NULL THEN "cells of row" END AS "cells of row") FROM (${decision})`;
  const result = await orUnreadable(path, () => connection.stream(query));
  const values = [...modelOf(asked).values];

  async function* chunks(): AsyncGenerator<PartlyAnswered> {
    let made = newChunk(firstRow);
    try {
      for await (const some of result.yieldRowsJson())
        for (const [row, given, outcome, ...others] of some) {
          const place = Number(row);
          const [needs, refused] = others.slice(-2) as [readonly string[], string | null];
          if (refused === null) {
            const shown = values.map(([name, of], index): [string, unknown] => [name, plainCell(others[index], of)]);
            made.bySql.set(place, { outcome, values: Object.fromEntries(shown), needs });
            made.text += '\n';
          } else {
            const fields = Object.values(given as object);
            const content = madeOfCells(fields, read);
            made.refused[refused] = (made.refused[refused] ?? 0) + 1;
            made.text += 'issues' in content ? '\n' : `${JSON.stringify(content.content)}\n`;
            if ('issues' in content) made.bad.push({ row: place, issues: content.issues });
          }
          made.last = place;
          if (place - made.first + 1 >= ROWS) {
            yield chunkOf(made);
            made = newChunk(place + 1);
          }
        }
      if (made.last >= made.first) yield chunkOf(made);
    } catch (error) {
      throw error instanceof PolicyError ? error : notRead(path, error as NodeJS.ErrnoException);
    } finally {
      close();
    }
  }
  return { size: rows, chunks: chunks() };
}

interface Made {
  readonly first: number;
  last: number;
  text: string;
  readonly bad: BadRow[];
  readonly bySql: Map<number, object>;
  readonly refused: Record<string, number>;
}

const newChunk = (first: number): Made => ({
  first,
  last: first - 1,
  text: '',
  bad: [],
  bySql: new Map(),
  refused: {},
});

const chunkOf = ({ first, last, text, bad, bySql, refused }: Made): PartlyAnswered => ({
  bytes: new Uint8Array(new TextEncoder().encode(text)),
  firstLine: first,
  lastLine: last,
  read: last,
  bad,
  bySql,
  refused,
});

const text = (of: string): string => `'${of.replaceAll("'", "''")}'`;

async function orUnreadable<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw unreadable(path, 'Parquet', (error as Error).message.split('\n')[0] as string);
  }
}
