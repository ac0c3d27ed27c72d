import { v as isRecord, x as kindOf, ai as nearest } from './base-DNx-fUJc.js';
import { P as PolicyError } from './errors-m8cP1QOQ.js';
import { $ as placeOf } from './core-5K8lLRKF.js';
import { r as readJson } from './read-json-B-6bj4wI.js';

async function columnsOf(given, io) {
  if (given === void 0) return null;
  const columns = /* @__PURE__ */ new Map();
  for (const [column, fact] of (await Promise.all(given.map((text) => pairsOf(text, io)))).flat()) {
    if (columns.has(column)) throw misread(`\`${column}\` once`, `${columns.get(column)} and ${fact}`);
    columns.set(column, fact);
  }
  return Object.fromEntries(columns);
}
async function pairsOf(text, io) {
  if (text.includes("="))
    return text.split(",").map((pair) => {
      const at = pair.lastIndexOf("=");
      const [column, fact] = [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
      if (at < 0 || column === "" || fact === "") throw misread("`column=fact`", pair);
      return [column, fact];
    });
  const content = await readJson(text, io);
  if (!isRecord(content)) throw misread("an object of facts by column", kindOf(content));
  return Object.entries(content).map(([column, fact]) => {
    if (typeof fact !== "string") throw misread(`the path of a fact for \`${column}\``, kindOf(fact));
    return [column, fact];
  });
}
const misread = (expected, found) => new PolicyError([{ code: "malformed", at: "", file: "--columns", expected, found }]);
function columnsRead(header, named, file, { facts }) {
  const issues = [];
  const paths = /* @__PURE__ */ new Map();
  const read = [...header.entries()].flatMap(([index, name]) => {
    const fact = named === null ? name : named[name];
    if (fact === void 0) return [];
    const type = fact === "matters" ? { list: "entity" } : placeOf(fact, facts)?.type ?? entityType(fact, facts);
    const before = paths.get(fact);
    paths.set(fact, name);
    if (before !== void 0)
      issues.push({ code: "given-twice", at: "", file, name: fact, detail: `column \`${before}\`` });
    if (type === null || fact.includes("["))
      issues.push({
        code: "unknown-path",
        at: "",
        file: named === null ? file : "--columns",
        name: fact,
        ...nearest(fact, facts.keys())
      });
    return type === null ? [] : [{ index, path: fact.split("."), type }];
  });
  for (const name of Object.keys(named ?? {}))
    if (!header.includes(name))
      issues.push({ code: "unknown-key", at: "", file: "--columns", name, ...nearest(name, header) });
  if (issues.length > 0) throw new PolicyError(issues);
  return read;
}
const entityType = (name, facts) => [...facts.keys()].some((path) => path.startsWith(`${name}.`)) ? "entity" : null;

export { columnsOf, columnsRead };
//# sourceMappingURL=columns-EG0smMU7.js.map
