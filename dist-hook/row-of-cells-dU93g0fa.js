import { C as CHUNK_BYTES } from './row-content-BsOLOufa.js';
import { v as isRecord, y as pointer } from './base-DNx-fUJc.js';
import { P as PolicyError } from './errors-m8cP1QOQ.js';
import { aw as isWhole, m as isList, aA as isRecordType } from './evaluation-3mlOUAof.js';
import { p as parseJson } from './parse-json-CYdDjLwt.js';

async function* madeChunks(rows) {
  let text = "";
  let bad = [];
  let firstLine = 1;
  let next = 1;
  let last = 0;
  const chunk = () => {
    const made = {
      bytes: new Uint8Array(new TextEncoder().encode(text)),
      firstLine,
      lastLine: next - 1,
      read: last,
      bad
    };
    text = "";
    bad = [];
    firstLine = next;
    return made;
  };
  for await (const { row, read, made } of rows) {
    text += "\n".repeat(row - next);
    text += "issues" in made ? "\n" : `${JSON.stringify(made.content)}
`;
    if ("issues" in made) bad.push({ row, issues: made.issues });
    next = row + 1;
    last = read;
    if (text.length >= CHUNK_BYTES) yield chunk();
  }
  if (text !== "") yield chunk();
}

function factOf(cell, type) {
  if (cell === "") return void 0;
  if (cell === "null") return null;
  if (type === "boolean" && (cell === "true" || cell === "false")) return cell === "true";
  if (isWhole(type) && /^-?\d{1,15}$/.test(cell)) return Number(cell);
  if (type !== "entity" && !isList(type) && !isRecordType(type)) return cell;
  const parsed = parseJson(cell);
  return "content" in parsed ? parsed.content : cell;
}
function rowOfCells(columns, factIn) {
  const row = {};
  const issues = [];
  for (const column of columns) {
    const fact = factIn(column);
    if (fact === void 0) continue;
    const [name, field] = column.path;
    if (field === void 0) {
      row[name] = fact;
      continue;
    }
    row[name] ??= name in row ? row[name] : {};
    const entity = row[name];
    if (isRecord(entity) && !Object.hasOwn(entity, field)) entity[field] = fact;
    else
      issues.push({
        code: "given-twice",
        at: pointer(column.path),
        name: column.path.join("."),
        detail: pointer([name])
      });
  }
  if (issues.length > 0) throw new PolicyError(issues);
  return row;
}

export { factOf as f, madeChunks as m, rowOfCells as r };
//# sourceMappingURL=row-of-cells-dU93g0fa.js.map
