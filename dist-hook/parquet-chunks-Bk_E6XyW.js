import { v as isRecord } from './base-DNx-fUJc.js';
import { P as PolicyError } from './errors-m8cP1QOQ.js';
import { u as unreadable, a as notRead } from './read-json-B-6bj4wI.js';
import { columnsRead } from './columns-EG0smMU7.js';
import { m as madeChunks, r as rowOfCells, f as factOf } from './row-of-cells-dU93g0fa.js';

async function duckDb(path, threads) {
  const { DuckDBInstance } = await import('@duckdb/node-api').catch((error) => {
    const found = error.code === "ERR_MODULE_NOT_FOUND" ? "no such package" : String(error.message);
    throw unreadable(path, "`@duckdb/node-api` to be installed, which reads Parquet", found);
  });
  const settings = { threads: String(threads), preserve_insertion_order: "true" };
  const instance = await DuckDBInstance.create(":memory:", settings);
  const connection = await instance.connect();
  const close = () => {
    connection.closeSync();
    instance.closeSync();
  };
  return { connection, close };
}
async function parquetInput(path, columns, dictionary) {
  const { connection, close } = await duckDb(path, 1);
  const ask = (question) => connection.stream(question, [path]).catch((error) => {
    throw unreadable(path, "Parquet", error.message.split("\n")[0]);
  });
  const counted = await (await ask("select count(*)::integer from read_parquet($1)")).getRowsJson();
  const result = await ask("select * from read_parquet($1)");
  const read = columnsRead(result.columnNames(), columns, path, dictionary);
  async function* rows() {
    let row = 0;
    try {
      for await (const some of result.yieldRowsJson())
        for (const cells of some) {
          row += 1;
          yield { row, read: row, made: madeOfCells(cells, read) };
        }
    } catch (error) {
      throw error instanceof PolicyError ? error : notRead(path, error);
    } finally {
      close();
    }
  }
  return { size: Number(counted[0]?.[0] ?? 0), chunks: madeChunks(rows()) };
}
function madeOfCells(cells, read) {
  try {
    return { content: rowOfCells(read, ({ index, type }) => factIn(cells[index], type)) };
  } catch (error) {
    if (error instanceof PolicyError) return { issues: error.issues };
    throw error;
  }
}
const factIn = (cell, type) => typeof cell === "string" ? factOf(cell, type) : given(cell);
function given(cell) {
  if (cell === null) return void 0;
  if (Array.isArray(cell)) return cell.map((entry) => given(entry) ?? null);
  if (!isRecord(cell)) return cell;
  return Object.fromEntries(
    Object.entries(cell).map(([name, field]) => [name, given(field)]).filter(([, field]) => field !== void 0)
  );
}

export { duckDb, madeOfCells, parquetInput };
//# sourceMappingURL=parquet-chunks-Bk_E6XyW.js.map
