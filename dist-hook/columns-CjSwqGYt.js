import { ai as nearest } from './base-DNx-fUJc.js';
import { P as PolicyError } from './errors-m8cP1QOQ.js';
import { $ as placeOf } from './core-5K8lLRKF.js';

const expectations = [
  "outcome",
  "values",
  "needs",
  "effects",
  "issues",
  "statement",
  "matters",
  "decisions",
  "conflicts"
];
const own = ["id", "decision", "why", "clauses", "file"];
function columnsOf(header, policy, file) {
  const { facts, readings } = policy.dictionary;
  const entities = new Set([...facts.keys()].map((path) => path.split(".")[0]));
  const issues = [];
  const seen = /* @__PURE__ */ new Set();
  const columns = header.map((written) => {
    const name = written.trim();
    const column = columnOf(name);
    const key = column.keys.join("\n");
    if (name !== "" && seen.has(key))
      issues.push({ code: "given-twice", at: "", file, name, detail: "another column" });
    seen.add(key);
    return column;
  });
  if (issues.length > 0) throw new PolicyError(issues);
  return columns;
  function columnOf(name) {
    const [head = "", ...rest] = keysIn(name);
    if (own.includes(name)) return { keys: [name], type: null };
    if (head === "expect") return { keys: ["expect", ...rest], type: null };
    if (head === "readings" || head === "reading") return { keys: ["readings", ...rest], type: null };
    if (head === "facts") return factColumn(name.slice("facts.".length));
    if (entities.has(String(head))) return factColumn(name);
    if (readings.has(name)) return { keys: ["readings", name], type: null };
    if (expectations.includes(String(head))) return { keys: ["expect", head, ...rest], type: null };
    const meant = nearest(name, [...facts.keys(), ...entities, ...own, ...expectations]);
    if (name.includes(".") || "nearest" in meant) issues.push({ code: "unknown-path", at: "", file, name, ...meant });
    return { keys: [name], type: null };
  }
  function factColumn(path) {
    const type = placeOf(path, facts)?.type ?? (entities.has(path) ? "entity" : null);
    if (type === null) issues.push({ code: "unknown-path", at: "", file, name: path, ...nearest(path, facts.keys()) });
    return { keys: ["facts", ...keysIn(path)], type };
  }
}
const isNames = (keys) => ["clauses", "expect.needs", "expect.clauses", "expect.issues"].includes(keys.join("."));
const keysIn = (path) => (path.match(/[^.[\]]+/g) ?? []).map((key) => /^\d+$/.test(key) ? Number(key) : key);
function put(into, keys, content) {
  let at = into;
  for (const [index, key] of keys.slice(0, -1).entries()) {
    const inner = Object.hasOwn(at, key) ? at[key] : void 0;
    if (inner === void 0) at[key] = typeof keys[index + 1] === "number" ? [] : {};
    else if (typeof inner !== "object" || inner === null) return false;
    at = at[key];
  }
  const last = keys.at(-1);
  if (Object.hasOwn(at, last)) return false;
  at[last] = content;
  return true;
}

export { columnsOf as c, isNames as i, put as p };
//# sourceMappingURL=columns-CjSwqGYt.js.map
