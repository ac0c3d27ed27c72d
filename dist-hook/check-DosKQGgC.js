import { f as facts, a as files } from './contract-CWYZnt_-.js';
import { y as pointer } from './base-DNx-fUJc.js';
import { a as issueInWords } from './errors-m8cP1QOQ.js';
import { a as policyOf, am as checkByBoundaries } from './core-5K8lLRKF.js';
import { p as printJson } from './command-D6GrA4pm.js';
import { a as rulesOfFolder, b as besideContract, i as issuesOf } from './rules-of-folder-BguJs3zF.js';

function citationsOf(rules) {
  const citations = /* @__PURE__ */ new Map();
  for (const model of rules) {
    for (const [clause, reference] of citationsIn(model)) {
      const cited = citations.get(clause) ?? [];
      if (!cited.includes(reference)) cited.push(reference);
      citations.set(clause, cited);
    }
  }
  return citations;
}
const clausesOf = ({ clause, cases }) => /* @__PURE__ */ new Set([clause, ...cases.map((closer) => closer.clause)]);
function* citationsIn(model) {
  const { decision } = model;
  for (const clause of model.clauses) yield [clause, decision];
  for (const [name, { clause }] of model.parameters) yield [clause, `${decision}/parameters/${name}`];
  for (const { name, event } of model.rules) {
    for (const clause of clausesOf(event)) yield [clause, `${decision}/rules/${name}`];
  }
  for (const clause of clausesOf(model.otherwise)) yield [clause, `${decision}/otherwise`];
  for (const [name, { clause }] of model.values) {
    if (clause !== null) yield [clause, `${decision}/values/${name}`];
  }
  for (const [outcome, effects] of model.effects) {
    for (const { action, clause } of effects) {
      if (clause !== null) yield [clause, `${decision}/effects/${outcome}/${action}`];
    }
  }
}

function checkLedger(rows, rules) {
  const citations = citationsOf(rules);
  return rows.flatMap((row, index) => {
    const at = pointer([index]);
    const { id: name, encodedBy = [], notEncoded } = row;
    const cited = citations.get(name) ?? [];
    const issues = [];
    if (rows.findIndex(({ id }) => id === name) !== index)
      issues.push({ code: "name-taken", at, name, detail: "another clause" });
    if (notEncoded !== void 0) {
      const by = [.../* @__PURE__ */ new Set([...encodedBy, ...cited])];
      if (by.length > 0) issues.push({ code: "clause-in-two-states", at, name, names: by });
      else if (row.reserved !== void 0) issues.push({ code: "unknown-key", at: `${at}/reserved`, name: "reserved" });
      return issues;
    }
    if (encodedBy.length === 0 && cited.length === 0) issues.push({ code: "clause-in-no-state", at, name });
    const marked = (found) => ({ code: "citation-not-marked", at: `${at}/encodedBy`, name, found });
    const stale = (found) => ({ code: "mark-without-citation", at: `${at}/encodedBy`, name, found });
    issues.push(...cited.filter((reference) => !encodedBy.includes(reference)).map(marked));
    issues.push(...encodedBy.filter((reference) => !cited.includes(reference)).map(stale));
    return issues;
  });
}

function check(program, io, done) {
  program.command("check").description(
    "check rule files and try them on boundary facts: examples hold, no two rules hold at once, each is reached"
  ).argument(
    "[folder]",
    "a folder of rule files, checked against the facts, readings, clauses, tables and decisions of the contract; none for its own"
  ).option("--json", "print what was found as JSON").addHelpText(
    "after",
    "\nExamples:\n  $ contract-rules check\n  $ contract-rules check my-rules --json\n\nIt exits with 0 when all are sound, 2 when one is not."
  ).action(async (folder, { json }) => {
    const reports = [];
    for await (const report of folder === void 0 ? ofContract() : ofFolder(folder, io)) {
      reports.push(report);
      if (json !== true) await io.out(inWords(report));
    }
    const rulesSound = reports.every(({ issues }) => issues.length === 0);
    const ledger = folder === void 0 && rulesSound ? ledgerOfContract() : [];
    if (json !== true && folder === void 0 && rulesSound)
      await io.out(inWords({ decision: "clauses", issues: ledger }));
    const sound = rulesSound && ledger.length === 0;
    const found = { sound, rules: reports, ...folder === void 0 && { clauses: ledger } };
    if (json === true) await printJson(found, io);
    done(sound ? 0 : 2);
  });
}
function* ofContract() {
  const policy = policyOf(files, facts);
  for (const decision of policy.decisions) yield reportOn(policy, decision);
}
function ledgerOfContract() {
  const { decisions, modelOf, dictionary } = policyOf(files, facts);
  return checkLedger(dictionary.ledger, decisions.map(modelOf));
}
async function* ofFolder(folder, io) {
  const { rules, unread } = await rulesOfFolder(folder, io);
  for (const [decision, issues] of unread) yield { decision, issues };
  const policy = policyOf(besideContract(rules), facts);
  for (const decision of rules.keys()) yield reportOn(policy, decision);
}
function reportOn(policy, decision) {
  try {
    return { decision, issues: checkByBoundaries(policy, decision) };
  } catch (error) {
    return { decision, issues: issuesOf(error) };
  }
}
const inWords = ({ decision, issues }) => issues.length === 0 ? `${decision}: sound
` : issues.map((issue) => `${issueInWords({ file: decision, ...issue })}
`).join("");

export { check };
//# sourceMappingURL=check-DosKQGgC.js.map
