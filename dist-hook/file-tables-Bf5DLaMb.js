import { y as pointer, ai as nearest } from './base-DNx-fUJc.js';
import { P as PolicyError } from './errors-m8cP1QOQ.js';
import { al as factsReadUnder } from './core-5K8lLRKF.js';
import { m as isList } from './evaluation-3mlOUAof.js';

const digitsOf = {
  money: [7, 2],
  decimal: [6, 4],
  percent: [4, 4]
};
const MOST_ENTRIES = 200;
const columnByDefault = (path, mayBeNone) => ({
  column: path,
  ...mayBeNone && { none: `${path} is none` }
});
const columnOf = (given) => typeof given === "string" ? { column: given } : given;
const isAmount = (type) => type === "money" || type === "decimal" || type === "percent";

function askedColumns(decision, { columns, readings = {} }, { dictionary, modelOf }) {
  if (columns !== void 0) return checked(columns, dictionary.facts);
  const read = factsReadUnder(decision, modelOf, readings, dictionary.readings);
  const entities = new Set([...read].map((path) => dictionary.facts.get(path)?.entity));
  const all = [...dictionary.facts.values()].filter(({ path }) => read.has(path) || entities.has(path));
  return new Map(all.map(({ path, nullable, type }) => [path, columnByDefault(path, nullable && type !== "entity")]));
}
const isName = (given) => typeof given === "string" && given !== "" || Array.isArray(given) && given.length > 0 && given.every((one) => typeof one === "string" && one !== "");
const isCount = (least, most) => (given) => Number.isInteger(given) && given >= least && given <= most;
const parts = {
  column: ["the name of a column, or a list of the names on the way to a field of a struct", isName],
  null: ["`unknown`, `none` or `refused`", (given) => ["unknown", "none", "refused"].includes(given)],
  none: ["the name of a column", isName],
  digits: ["a number of digits from 1 to 12", isCount(1, 12)],
  places: ["a number of digits from 0 to 12", isCount(0, 12)],
  entries: ["a number of entries from 1 to 10,000", isCount(1, 1e4)],
  isText: ["true or false", (given) => typeof given === "boolean"],
  isStruct: ["true or false", (given) => typeof given === "boolean"],
  nullInEntries: ["`none` or `refused`", (given) => given === "none" || given === "refused"]
};
function checked(columns, facts) {
  const issues = [];
  if (typeof columns !== "object" || columns === null || Array.isArray(columns))
    throw new PolicyError([
      { code: "wrong-type", at: "/columns", expected: "an object of columns by facts", found: `\`${typeof columns}\`` }
    ]);
  const found = /* @__PURE__ */ new Map();
  for (const [path, given] of Object.entries(columns)) {
    const at = pointer(["columns", path]);
    const definition = facts.get(path);
    if (definition === void 0) {
      issues.push({ code: "unknown-path", at, name: path, ...nearest(path, facts.keys()) });
      continue;
    }
    const column = columnOf(given);
    const isRecord = typeof column === "object" && column !== null && !Array.isArray(column);
    if (!isRecord || !isName(column.column)) {
      issues.push({ code: "malformed", at, expected: parts.column[0] });
      continue;
    }
    for (const [name, part] of Object.entries(column)) {
      const known = parts[name];
      const place = pointer(["columns", path, name]);
      if (known === void 0)
        issues.push({ code: "unknown-key", at: place, name, ...nearest(name, Object.keys(parts)) });
      else if (part !== void 0 && !known[1](part)) issues.push({ code: "malformed", at: place, expected: known[0] });
    }
    if ((column.digits !== void 0 || column.places !== void 0) && !isAmount(definition.type))
      issues.push({ code: "malformed", at, expected: "no `digits` and `places` but of an amount" });
    if (column.entries !== void 0 && !isList(definition.type))
      issues.push({ code: "malformed", at, expected: "no `entries` but of a list" });
    found.set(path, column);
  }
  if (issues.length > 0) throw new PolicyError(issues);
  return found;
}

const tablesByDefault = {
  accounts: { key: "account" },
  matters: [{ key: "account", id: "id" }]
};
const decisionsOfLines = (decisions, modelOf) => decisions.filter((decision) => modelOf(decision).statement.length > 0);
function askedTables(tables, decisions, readings, { dictionary, modelOf }) {
  const issues = issuesOf(tables);
  if (issues.length > 0) throw new PolicyError(issues);
  const read = new Set(
    decisions.flatMap((decision) => [...factsReadUnder(decision, modelOf, readings, dictionary.readings)])
  );
  const entities = new Set([...read].map((path) => dictionary.facts.get(path)?.entity));
  const isRead = (path) => read.has(path) || entities.has(path);
  const all = [...dictionary.facts.values()].filter(({ path }) => isRead(path));
  const byDefault = new Map(
    all.map(({ path, nullable, type }) => [path, columnByDefault(path, nullable && type !== "entity")])
  );
  const given = ({ columns }, at) => {
    if (columns === void 0) return byDefault;
    const found = askedColumns("", { columns }, { dictionary, modelOf });
    const wrong = [...found].flatMap(([path, column]) => {
      const place = pointer([...at, "columns", path]);
      if (!isRead(path))
        return [{ code: "malformed", at: place, expected: "a fact that a sum of the statement hangs on" }];
      return column.isText === true ? [{ code: "malformed", at: place, expected: "a typed column, no text" }] : [];
    });
    if (wrong.length > 0) throw new PolicyError(wrong);
    return found;
  };
  const { accounts, matters } = tables;
  return [
    { from: accounts.from ?? "accounts", key: accounts.key, id: null, columns: given(accounts, ["accounts"]) },
    ...matters.map((table, index) => ({
      from: table.from ?? "matters",
      key: table.key,
      id: table.id,
      columns: given(table, ["matters", index])
    }))
  ];
}
const isText = (given) => typeof given === "string" && given !== "";
const isRecord = (given) => typeof given === "object" && given !== null && !Array.isArray(given);
function issuesOf(tables) {
  const own = keysOf(tables, ["accounts", "matters"], []);
  if (own.length > 0) return own;
  if (!Array.isArray(tables.matters))
    return [{ code: "malformed", at: "/matters", expected: "a list of tables of matters" }];
  return [
    ...issuesOfTable(tables.accounts, ["accounts"], ["key"]),
    ...tables.matters.flatMap((table, index) => issuesOfTable(table, ["matters", index], ["key", "id"]))
  ];
}
function issuesOfTable(table, at, needed) {
  if (!isRecord(table))
    return [{ code: "malformed", at: pointer(at), expected: `a table with its ${needed.join(" and ")}` }];
  return [
    ...keysOf(table, ["from", "columns", ...needed], at),
    ...needed.filter((key) => !isText(table[key])).map((key) => ({ code: "malformed", at: pointer([...at, key]), expected: "the name of a column" })),
    ...table.from === void 0 || isText(table.from) ? [] : [
      {
        code: "malformed",
        at: pointer([...at, "from"]),
        expected: "the name of a table, or a query in brackets"
      }
    ]
  ];
}
const keysOf = (given, known, at) => Object.keys(given).filter((key) => !known.includes(key)).map((key) => ({ code: "unknown-key", at: pointer([...at, key]), name: key, ...nearest(key, known) }));

export { MOST_ENTRIES as M, askedColumns as a, decisionsOfLines as b, askedTables as c, digitsOf as d, isAmount as i, tablesByDefault as t };
//# sourceMappingURL=file-tables-Bf5DLaMb.js.map
