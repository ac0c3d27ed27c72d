import { contract } from '../../contract.ts';
import { PolicyError } from '../../index.ts';
import { factsRead } from '../../language/model/facts-read.ts';
import { type SqlOptions, toSql } from '../../to-sql.ts';
import { notRead, unreadable } from '../read-json.ts';
import type { PartlyAnswered } from './answer-rest.ts';
import type { BadRow, Input } from './chunk.ts';
import { type Columns, columnsRead } from './columns.ts';
import { duckDb, madeOfCells } from './parquet-chunks.ts';
import { plainCell } from './plain-cell.ts';
import type { Question } from './question.ts';
import { sqlColumns, typeOfColumn } from './sql-columns.ts';

/** Rows of a chunk, in whose order they are written. */
const ROWS = 16_384;

/** Parquet in chunks that the SQL of a decision has gone over first. Throws `PolicyError` for what has no SQL. */
export async function sqlInput(
  path: string,
  columns: Columns | null,
  question: Question,
  threads: number,
): Promise<Input> {
  const { asked, options } = question;
  if (asked === 'assess' || options.tables !== undefined)
    throw unreadable('--engine', '`duckdb` for a decision without newer tables', asked);
  const { connection, close } = await duckDb(path, threads);
  const described = await orUnreadable(path, () =>
    connection.runAndRead('select * from read_parquet($1) limit 0', [path]),
  );
  const header = described.columnNames();
  const types = described.columnTypes().map(typeOfColumn);
  const read = columnsRead(header, columns, path);
  const { modelOf, dictionary } = contract();
  const chosen = (options.readings ?? {}) as Readonly<Record<string, string>>;
  const optionOf = (reading: string) => chosen[reading] ?? dictionary.readings.get(reading)?.default ?? null;
  const cells = sqlColumns(header, types, read, factsRead(asked, modelOf, optionOf));
  const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;
  const whole = `{${header.map((name, index) => `c${index}: ${quoted(name)}`).join(', ')}}`;
  const source = `(SELECT *, file_row_number + 1 AS "row of file", ${whole} AS "cells of row" FROM read_parquet(${text(path)}, file_row_number = true))`;
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
  const counted = await (await connection.run('select count(*)::integer from read_parquet($1)', [path])).getRowsJson();
  const result = await orUnreadable(path, () => connection.stream(query));
  const values = [...modelOf(asked).values];

  async function* chunks(): AsyncGenerator<PartlyAnswered> {
    let made = newChunk(1);
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
  return { size: Number(counted[0]?.[0] ?? 0), chunks: chunks() };
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
