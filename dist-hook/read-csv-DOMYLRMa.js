import { parse, CsvError } from 'csv-parse/sync';
import { P as PolicyError } from './errors-m8cP1QOQ.js';
import { b as readText, u as unreadable } from './read-json-B-6bj4wI.js';
import { aw as isWhole, i as isDate } from './evaluation-3mlOUAof.js';
import { c as columnsOf, i as isNames, p as put } from './columns-CjSwqGYt.js';

function cellContent(cell, type, written) {
  if (cell === "null") return { content: null };
  if (/^[[{]/.test(cell) || type === "entity" || typeof type === "object" && type !== null && "list" in type)
    return jsonContent(cell);
  if (type === "boolean") return { content: booleans[cell.toLowerCase()] ?? cell };
  if (type !== null && isWhole(type)) return { content: /^-?\d{1,15}$/.test(cell) ? Number(cell) : cell };
  if (type === "money") return { content: withPence(withPoint(cell, written)) };
  if (type === "decimal" || type === "percent") return { content: withPoint(cell, written) };
  return type === "date" ? dayContent(cell, written) : { content: cell };
}
const booleans = { true: true, false: false };
const withPoint = (cell, { decimalComma }) => decimalComma ? cell.replace(/^(-?\d+),(\d+)$/, "$1.$2") : cell;
const withPence = (cell) => {
  const [, pounds, pence = ""] = /^(-?\d+)(?:\.(\d{0,2}))?$/.exec(cell) ?? [];
  return pounds === void 0 ? cell : `${pounds}.${pence.padEnd(2, "0")}`;
};
function dayContent(cell, { dates }) {
  const [, first, second, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(cell) ?? [];
  if (first === void 0 || second === void 0) return { content: cell };
  if (dates === null) return { expected: 'a day like "2025-03-10", or `--dates day-first` or `month-first`' };
  const [day, month] = dates === "day-first" ? [first, second] : [second, first];
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDate(iso) ? { content: iso } : { expected: `a day, ${dates}` };
}
function jsonContent(cell) {
  try {
    return { content: JSON.parse(cell) };
  } catch {
    return { expected: 'JSON, such as [] or [{ "date": "2025-03-10" }], or null' };
  }
}

const delimiters = [",", ";", "	"];
async function readCsv(file, dates, policy, io) {
  const text = await readText(file, io, "CSV");
  const [first, second, third] = await io.readFile(file, 3);
  const byteOrderMark = first === 239 ? second === 187 && third === 191 : first === 255 || first === 254;
  const delimiter = delimiterOf(text, file);
  const records = recordsOf(text, delimiter, file);
  const cells = records.map(({ record }) => record);
  const header = cells[0] ?? [];
  const columns = columnsOf(header, policy, file);
  const written = { dates, decimalComma: delimiter === ";" };
  const issues = [];
  const made = records.flatMap(({ record, info }, row) => {
    if (row === 0 || record.every((cell) => cell.trim() === "")) return [];
    const one = {};
    for (const [index, { keys, type }] of columns.entries()) {
      const cell = (record[index] ?? "").trim();
      if (cell === "" || header[index]?.trim() === "") continue;
      const at = ` line ${info.lines}, column ${header[index]}`;
      const decision = record[columns.findIndex((column) => column.keys[0] === "decision")]?.trim();
      const read = isWords(keys) ? { content: cell } : isNames(keys) ? { content: /^\[/.test(cell) ? namesIn(cell) : cell.split(/[\s,]+/) } : cellContent(cell, type ?? valueType(keys, decision, policy), written);
      if ("expected" in read) issues.push({ code: "malformed", at, file, expected: read.expected, found: `"${cell}"` });
      else if (!put(one, keys, read.content))
        issues.push({
          code: "malformed",
          at,
          file,
          expected: "nothing, as another column says what is there",
          found: `"${cell}"`
        });
    }
    if (!("file" in one)) one.facts ??= {};
    return [{ one, line: info.lines, row }];
  });
  if (issues.length > 0) throw new PolicyError(issues);
  return {
    content: made.map(({ one }) => one),
    lines: made.map(({ line }) => line),
    rows: made.map(({ row }) => row),
    cells,
    columns,
    form: { delimiter, newline: text.includes("\r\n") ? "\r\n" : "\n", byteOrderMark },
    text
  };
}
const isWords = ([head, ...rest]) => rest.length === 0 && (head === "id" || head === "decision" || head === "why");
function namesIn(cell) {
  try {
    return JSON.parse(cell);
  } catch {
    return cell;
  }
}
function valueType([head, part, name], decision, policy) {
  if (head !== "expect" || part !== "values" || decision === void 0 || !policy.decisions.includes(decision))
    return null;
  return policy.modelOf(decision).values.get(String(name))?.type ?? null;
}
function delimiterOf(text, file) {
  const [line = ""] = text.split(/\r\n?|\n/).filter((one) => one.trim() !== "");
  const found = delimiters.find((delimiter) => {
    try {
      return parse(line, { delimiter })[0]?.some((name) => name.trim() === "id") === true;
    } catch {
      return false;
    }
  });
  if (found === void 0) throw unreadable(file, "a first line that names the columns, `id` among them", "none");
  return found;
}
function recordsOf(text, delimiter, file) {
  try {
    const options = { delimiter, info: true, skip_empty_lines: true, relax_column_count_less: true };
    return parse(text, options);
  } catch (error) {
    if (error instanceof CsvError) throw unreadable(file, "CSV", error.message);
    throw error;
  }
}

export { readCsv };
//# sourceMappingURL=read-csv-DOMYLRMa.js.map
