import { c as contract, al as factsReadUnder } from './core-5K8lLRKF.js';
import { toSql } from './sql/index.js';
import { a as notRead, u as unreadable } from './read-json-B-6bj4wI.js';
import { columnsRead } from './columns-EG0smMU7.js';
import { duckDb, madeOfCells } from './parquet-chunks-Bk_E6XyW.js';
import { aw as isWhole } from './evaluation-3mlOUAof.js';
import { createReadStream } from 'node:fs';
import { P as PolicyError } from './errors-m8cP1QOQ.js';

const plainCell = (cell, { type, shown }) => plain(cell, type, shown === null);
function plain(cell, type, isBare) {
  if (cell === null || cell === void 0) return null;
  if (typeof type === "object" && "list" in type)
    return cell.map((entry) => plain(entry, type.list, true));
  if (typeof type === "object" && "record" in type) {
    const fields = cell;
    return Object.fromEntries(Object.entries(type.record).map(([name, of]) => [name, plain(fields[name], of, true)]));
  }
  if (!isBare) return cell;
  if (type === "decimal" || type === "percent") {
    const text = String(cell);
    return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
  }
  return isWhole(type) ? Number(cell) : cell;
}

const [QUOTE, RETURN, NEWLINE, NIL] = [34, 13, 10, 0];
const MARK = [239, 187, 191];
async function plainCsv(path) {
  let first = Buffer.alloc(0);
  let [lines, last, isHeaderRead] = [0, NEWLINE, false];
  try {
    for await (const piece of createReadStream(path, { highWaterMark: 1 << 20 })) {
      const bytes = piece;
      if (lines === 0 && last === NEWLINE && MARK.every((byte, at) => bytes[at] === byte)) return null;
      if ([QUOTE, RETURN, NIL].some((byte) => bytes.includes(byte))) return null;
      if (!isHeaderRead) {
        const end = bytes.indexOf(NEWLINE);
        first = Buffer.concat([first, end === -1 ? bytes : bytes.subarray(0, end)]);
        isHeaderRead = end !== -1;
      }
      for (let at = bytes.indexOf(NEWLINE); at !== -1; at = bytes.indexOf(NEWLINE, at + 1)) {
        if ((at === 0 ? last : bytes[at - 1]) === NEWLINE) return null;
        lines += 1;
      }
      last = bytes.at(-1) ?? last;
    }
  } catch (error) {
    throw notRead(path, error);
  }
  const header = first.toString("utf8").split(",");
  const isOdd = header.some((name) => name.trim() !== name || name === "") || new Set(header.map((name) => name.toLowerCase())).size < header.length;
  return isOdd ? null : { header, lines: last === NEWLINE ? lines : lines + 1 };
}

function typeOfColumn(type) {
  const { valueType, entryNames, entryTypes, scale } = type;
  const [name] = String(type).split("(");
  if (valueType !== void 0) return { name: "LIST", entry: typeOfColumn(valueType) };
  if (entryNames !== void 0 && entryTypes !== void 0)
    return {
      name: "STRUCT",
      fields: new Map(entryNames.map((field, index) => [field, typeOfColumn(entryTypes[index])]))
    };
  return { name, ...scale !== void 0 && { scale } };
}
function sqlColumns(header, types, read, factsRead) {
  const facts = contract().dictionary.facts;
  const columns = {};
  const unread = [];
  for (const { index, path } of read) {
    const [name, type] = [header[index], types[index]];
    const fact = path.join(".");
    const definition = facts.get(fact);
    if (definition !== void 0 && definition.type !== "entity") {
      const isList = typeof definition.type === "object" && "list" in definition.type;
      if (isList ? factsRead.has(fact) && isHeld(type, definition.type) : type.name !== "VARCHAR" && isHeld(type, definition.type))
        columns[fact] = { column: name, nullInEntries: "refused" };
      else if (!isList && type.name === "VARCHAR") columns[fact] = { column: name, isText: true };
      else unread.push(name);
      continue;
    }
    const fields = path.length === 1 && type.name === "STRUCT" ? fieldsOf(fact, name, type, factsRead) : null;
    if (fields === null) unread.push(name);
    else {
      if (definition !== void 0) columns[fact] = { column: name, isStruct: true };
      Object.assign(columns, fields);
    }
  }
  return { columns, unread };
}
function fieldsOf(entity, column, { fields = /* @__PURE__ */ new Map() }, factsRead) {
  const facts = contract().dictionary.facts;
  const found = {};
  for (const [field, type] of fields) {
    const path = `${entity}.${field}`;
    const definition = facts.get(path);
    const isList = typeof definition?.type === "object" && "list" in definition.type;
    if (definition === void 0 || !isHeld(type, definition.type) || isList && !factsRead.has(path)) return null;
    found[path] = { column: [column, field], nullInEntries: "refused" };
  }
  return found;
}
function isHeld({ name, scale, entry, fields }, type) {
  if (type === "date") return name === "DATE";
  if (type === "money") return name === "DECIMAL" && scale === 2;
  if (type === "decimal" || type === "percent") return name === "DECIMAL";
  if (type === "boolean") return name === "BOOLEAN";
  if (isWhole(type)) return ["TINYINT", "SMALLINT", "INTEGER"].includes(name);
  if (typeof type === "object" && "list" in type) return entry !== void 0 && isHeld(entry, type.list);
  if (typeof type === "object" && "record" in type) {
    const known = Object.entries(type.record);
    return fields?.size === known.length && known.every(([field, of]) => fields.has(field) && isHeld(fields.get(field), of));
  }
  return name === "VARCHAR";
}

const ROWS = 16384;
async function parquetSource(path, connection) {
  const relation = `read_parquet(${text(path)}, file_row_number = true)`;
  const described = await orUnreadable(
    path,
    () => connection.runAndRead(`select * exclude (file_row_number) from ${relation} limit 0`)
  );
  return {
    relation,
    header: described.columnNames(),
    types: described.columnTypes().map(typeOfColumn),
    firstRow: 1,
    rows: await countOf(relation, connection)
  };
}
async function csvSource(path, connection) {
  const plain = await plainCsv(path);
  if (plain === null) return null;
  const { header, lines } = plain;
  const columns = header.map((name) => `${text(name)}: 'VARCHAR'`).join(", ");
  const form = "header = true, auto_detect = false, delim = ',', quote = '', escape = '', new_line = '\\n', strict_mode = true";
  const file = `read_csv(${text(path)}, ${form}, columns = {${columns}})`;
  const rows = await countOf(`(SELECT hash(columns(*)) FROM ${file})`, connection).catch(() => -1);
  if (rows !== lines - 1) return null;
  const relation = `(SELECT *, row_number() OVER () - 1 AS file_row_number FROM ${file})`;
  return { relation, header, types: header.map(() => ({ name: "VARCHAR" })), firstRow: 2, rows };
}
async function countOf(relation, connection) {
  const counted = await connection.runAndReadAll(`select count(*)::integer from ${relation}`);
  return Number(counted.getRowsJson()[0]?.[0] ?? 0);
}
async function sqlInput(path, format, columns, question, threads) {
  const { asked, options } = question;
  if (asked === "assess" || options.tables !== void 0)
    throw unreadable("--engine", "`duckdb` for a decision without newer tables", asked);
  const { connection, close } = await duckDb(path, threads);
  const found = await (format === "csv" ? csvSource : parquetSource)(path, connection);
  if (found === null) {
    close();
    return null;
  }
  const { relation, header, types, firstRow, rows } = found;
  const { modelOf, dictionary } = contract();
  const read = columnsRead(header, columns, path, dictionary);
  const chosen = options.readings ?? {};
  const cells = sqlColumns(header, types, read, factsReadUnder(asked, modelOf, chosen, dictionary.readings));
  const quoted = (name) => `"${name.replaceAll('"', '""')}"`;
  const whole = `{${header.map((name, index) => `c${index}: ${quoted(name)}`).join(", ")}}`;
  const source = `(SELECT *, file_row_number + ${firstRow} AS "row of file", ${whole} AS "cells of row" FROM ${relation})`;
  const decision = toSql(
    asked,
    {
      dialect: "duckdb",
      ...options.readings !== void 0 && { readings: chosen },
      ...cells,
      from: source,
      keep: ["row of file", "cells of row"]
    }
  );
  const query = `SELECT * REPLACE (CASE WHEN refused IS NOT NULL THEN "cells of row" END AS "cells of row") FROM (${decision})`;
  const result = await orUnreadable(path, () => connection.stream(query));
  const values = [...modelOf(asked).values];
  async function* chunks() {
    let made = newChunk(firstRow);
    try {
      for await (const some of result.yieldRowsJson())
        for (const [row, given, outcome, ...others] of some) {
          const place = Number(row);
          const [needs, refused] = others.slice(-2);
          if (refused === null) {
            const shown = values.map(([name, of], index) => [name, plainCell(others[index], of)]);
            made.bySql.set(place, { outcome, values: Object.fromEntries(shown), needs });
            made.text += "\n";
          } else {
            const fields = Object.values(given);
            const content = madeOfCells(fields, read);
            made.refused[refused] = (made.refused[refused] ?? 0) + 1;
            made.text += "issues" in content ? "\n" : `${JSON.stringify(content.content)}
`;
            if ("issues" in content) made.bad.push({ row: place, issues: content.issues });
          }
          made.last = place;
          if (place - made.first + 1 >= ROWS) {
            yield chunkOf(made);
            made = newChunk(place + 1);
          }
        }
      if (made.last >= made.first) yield chunkOf(made);
    } catch (error) {
      throw error instanceof PolicyError ? error : notRead(path, error);
    } finally {
      close();
    }
  }
  return { size: rows, chunks: chunks() };
}
const newChunk = (first) => ({
  first,
  last: first - 1,
  text: "",
  bad: [],
  bySql: /* @__PURE__ */ new Map(),
  refused: {}
});
const chunkOf = ({ first, last, text: text2, bad, bySql, refused }) => ({
  bytes: new Uint8Array(new TextEncoder().encode(text2)),
  firstLine: first,
  lastLine: last,
  read: last,
  bad,
  bySql,
  refused
});
const text = (of) => `'${of.replaceAll("'", "''")}'`;
async function orUnreadable(path, work) {
  try {
    return await work();
  } catch (error) {
    throw unreadable(path, "Parquet", error.message.split("\n")[0]);
  }
}

export { sqlInput };
//# sourceMappingURL=sql-chunks-C68G6v_i.js.map
