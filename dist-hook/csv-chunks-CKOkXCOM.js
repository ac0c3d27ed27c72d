import { isUtf8 } from 'node:buffer';
import { P as PolicyError } from './errors-m8cP1QOQ.js';
import { u as unreadable } from './read-json-B-6bj4wI.js';
import { n as notText } from './answer-rows-COiprj4I.js';
import { N as NEWLINE } from './row-content-BsOLOufa.js';
import { columnsRead } from './columns-EG0smMU7.js';
import { parse, CsvError } from 'csv-parse/sync';
import { m as madeChunks, r as rowOfCells, f as factOf } from './row-of-cells-dU93g0fa.js';

const MOST_LINES = 1e3;
const options = { relax_column_count: true, record_delimiter: ["\r\n", "\n"] };
function csvRecords(text, firstLine, isLast) {
  const all = parsed(text, firstLine);
  if (Array.isArray(all)) return { records: all, rest: "" };
  const lines = text.split(/(?<=\n)/);
  const records = [];
  for (let at = 0; at < lines.length; ) {
    const found = recordAt(lines, at, firstLine + at);
    if (found === "open" && !isLast && lines.length - at < MOST_LINES)
      return { records, rest: lines.slice(at).join("") };
    if (found === "open" || "fault" in found) {
      records.push({
        line: firstLine + at,
        cells: null,
        fault: found === "open" ? "a quote that is not closed" : found.fault
      });
      at += 1;
    } else {
      records.push(...found.records);
      at += found.lines;
    }
  }
  return { records, rest: "" };
}
function recordAt(lines, at, line) {
  let text = "";
  for (let count = 1; count <= MOST_LINES && at + count <= lines.length; count += 1) {
    const more = lines[at + count - 1];
    text += more;
    if (count > 1 && !more.includes('"')) continue;
    const found = parsed(text, line);
    if (Array.isArray(found)) return { records: found, lines: count };
    if (found !== "open") return found;
  }
  return "open";
}
function parsed(text, firstLine) {
  try {
    let line = firstLine;
    return parse(text, options).map((cells) => {
      const begins = line;
      line += 1 + cells.reduce((ends, cell) => cell.includes("\n") ? ends + cell.split("\n").length - 1 : ends, 0);
      return { line: begins, cells, fault: "" };
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return error.code === "CSV_QUOTE_NOT_CLOSED" ? "open" : { fault: faults[error.code] ?? error.message };
  }
}
const faults = {
  INVALID_OPENING_QUOTE: "a quote within a cell that does not begin with one",
  CSV_INVALID_CLOSING_QUOTE: "more after the quote that closes a cell"
};

const csvChunks = (lines, columns, file, dictionary, buffers) => madeChunks(csvRows(recordsOf(lines, buffers), columns, file, dictionary));
async function* csvRows(records, columns, file, dictionary) {
  let header = null;
  let read = [];
  for await (const [told, upTo] of records) {
    if ("cells" in told && told.cells?.length === 1 && told.cells[0] === "") continue;
    if (header === null) {
      if (!("cells" in told) || told.cells === null)
        throw unreadable(file, "a first line that names the columns", faultIn(told));
      header = told.cells;
      read = columnsRead(header, columns, file, dictionary);
    } else yield { row: told.line, read: upTo, made: rowOf(told, header.length, read) };
  }
}
function rowOf(told, width, read) {
  if ("issues" in told) return told;
  const { cells, fault } = told;
  if (cells === null) return { issues: [malformed("CSV", fault)] };
  if (cells.length !== width) return { issues: [malformed(`${width} cells`, String(cells.length))] };
  try {
    return { content: rowOfCells(read, ({ index, type }) => factOf(cells[index], type)) };
  } catch (error) {
    if (error instanceof PolicyError) return { issues: error.issues };
    throw error;
  }
}
const malformed = (expected, found) => ({ code: "malformed", at: "", expected, found });
const faultIn = (told) => "fault" in told ? told.fault : "one that is too long, or no text";
async function* recordsOf(chunks, { give }) {
  let rest = "";
  let restAt = 1;
  let read = 0;
  for await (const chunk of chunks) {
    read = chunk.read;
    const all = chunk.bad.map(({ row, issues }) => ({ line: row, issues }));
    for (const { text, line } of stretches(chunk)) {
      if (text === null) {
        all.push(...closed(rest, restAt), { line, issues: notText });
        rest = "";
        continue;
      }
      if (rest === "") restAt = line;
      const found = csvRecords(rest + text, restAt, false);
      all.push(...found.records);
      restAt += linesIn(rest + text) - linesIn(found.rest);
      rest = found.rest;
    }
    give(chunk.bytes);
    for (const told of all.sort((one, other) => one.line - other.line)) yield [told, read];
  }
  for (const told of closed(rest, restAt)) yield [told, read];
}
const closed = (rest, line) => rest === "" ? [] : csvRecords(rest, line, true).records;
const linesIn = (text) => text.split("\n").length - 1;
function* stretches({
  bytes,
  firstLine
}) {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (isUtf8(buffer)) {
    yield { text: buffer.toString("utf8"), line: firstLine };
    return;
  }
  let line = firstLine;
  for (let from = 0; from < buffer.length; line += 1) {
    const end = buffer.indexOf(NEWLINE, from);
    const one = buffer.subarray(from, end === -1 ? buffer.length : end + 1);
    yield { text: isUtf8(one) ? one.toString("utf8") : null, line };
    from += one.length;
  }
}

export { csvChunks };
//# sourceMappingURL=csv-chunks-CKOkXCOM.js.map
