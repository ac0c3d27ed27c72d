import { isRecord } from '../../language/answer/found.ts';
import { PolicyError } from '../../language/answer/policy-error.ts';
import type { Dictionary } from '../../language/model/dictionary.ts';
import { notRead, unreadable } from '../read-json.ts';
import type { Input } from './chunk.ts';
import { type Column, type Columns, columnsRead } from './columns.ts';
import { type MadeRow, madeChunks } from './made-chunks.ts';
import { factOf, rowOfCells } from './row-of-cells.ts';

/** DuckDB, which keeps the order of rows. Throws `PolicyError` where it is not installed. */
export async function duckDb(path: string, threads: number) {
  const { DuckDBInstance } = await import('@duckdb/node-api').catch((error) => {
    const found = error.code === 'ERR_MODULE_NOT_FOUND' ? 'no such package' : String(error.message);
    throw unreadable(path, '`@duckdb/node-api` to be installed, which reads Parquet', found);
  });
  const settings = { threads: String(threads), preserve_insertion_order: 'true' };
  const instance = await DuckDBInstance.create(':memory:', settings);
  const connection = await instance.connect();
  const close = (): void => {
    connection.closeSync();
    instance.closeSync();
  };
  return { connection, close };
}

/** Parquet in chunks, `row` counting from 1. Throws `PolicyError` where DuckDB is not installed, or the file is no Parquet. */
export async function parquetInput(
  path: string,
  columns: Columns | null,
  dictionary: Pick<Dictionary, 'facts'>,
): Promise<Input> {
  const { connection, close } = await duckDb(path, 1);
  const ask = (question: string) =>
    connection.stream(question, [path]).catch((error: Error) => {
      throw unreadable(path, 'Parquet', error.message.split('\n')[0] as string);
    });
  const counted = await (await ask('select count(*)::integer from read_parquet($1)')).getRowsJson();
  const result = await ask('select * from read_parquet($1)');
  const read = columnsRead(result.columnNames(), columns, path, dictionary);

  async function* rows(): AsyncGenerator<MadeRow> {
    let row = 0;
    try {
      for await (const some of result.yieldRowsJson())
        for (const cells of some) {
          row += 1;
          yield { row, read: row, made: madeOfCells(cells, read) };
        }
    } catch (error) {
      throw error instanceof PolicyError ? error : notRead(path, error as NodeJS.ErrnoException);
    } finally {
      close();
    }
  }
  return { size: Number(counted[0]?.[0] ?? 0), chunks: madeChunks(rows()) };
}

/** A row as the columns that are read make it. */
export function madeOfCells(cells: readonly unknown[], read: readonly Column[]): MadeRow['made'] {
  try {
    return { content: rowOfCells(read, ({ index, type }) => factIn(cells[index], type)) };
  } catch (error) {
    if (error instanceof PolicyError) return { issues: error.issues };
    throw error;
  }
}

/** As in CSV a cell that is null says nothing; text may say `null`. */
const factIn = (cell: unknown, type: Column['type']): unknown =>
  typeof cell === 'string' ? factOf(cell, type) : given(cell);

function given(cell: unknown): unknown {
  if (cell === null) return undefined;
  if (Array.isArray(cell)) return cell.map((entry) => given(entry) ?? null);
  if (!isRecord(cell)) return cell;
  return Object.fromEntries(
    Object.entries(cell)
      .map(([name, field]) => [name, given(field)])
      .filter(([, field]) => field !== undefined),
  );
}
