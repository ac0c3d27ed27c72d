import { y as pointer, o as orThrow } from './base-DNx-fUJc.js';
import { i as isWholeFile, r as runCase } from './run-case-CNi6jBri.js';
import { c as checkProperties } from './checking-properties-SBDa4zl2.js';
import { aA as isSentence, aB as speltOut, aC as isLiteral, ag as withConsulted, a as policyOf, i as issuesIfThrown, d as distinct, ab as parseDocument, aD as ruleFile, _ as boundarySets, h as nestedFacts, p as publicPolicy } from './core-5K8lLRKF.js';
import { P as PolicyError, a as issueInWords } from './errors-m8cP1QOQ.js';
import { b as arbitrariesOf, c as breaksOn } from './running-properties-UuVEqZUk.js';
import * as fc from 'fast-check';

function edited(document, edits) {
  return edits.reduce((now, { at, to }) => editedAt(now, stepsOf(at), to), document);
}
function editedAt(now, [step, ...further], to) {
  if (step === void 0) return to;
  if (Array.isArray(now)) {
    const index = Number(step);
    if (further.length === 0 && to === void 0) return now.filter((_, other) => other !== index);
    return now.map((one, other) => other === index ? editedAt(one, further, to) : one);
  }
  const { [step]: part, ...others } = now;
  const made = editedAt(part, further, to);
  if (made === void 0) return others;
  return { ...now, [step]: made };
}
const stepsOf = (at) => at.split("/").slice(1).map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
const documentOf = (files, file) => isRuleFile(files, file) ? files.rules[file] : files[file];
const isRuleFile = (files, file) => Object.hasOwn(files.rules, file);
const withDocument = (files, file, document) => isRuleFile(files, file) ? { ...files, rules: { ...files.rules, [file]: document } } : { ...files, [file]: document };

function said(shape) {
  if (typeof shape !== "object") return String(shape);
  if (isSentence(shape)) {
    const { file } = speltOut(shape);
    const { fact, operator, value } = file;
    return [said(fact), inWords(operator), ...value === void 0 ? [] : [said(value)]].join(" ");
  }
  if (Array.isArray(shape)) return "an empty list";
  if ("fact" in shape) return said(shape.fact);
  if ("choice" in shape) return shape.choice;
  if ("all" in shape) return shape.all.map(said).join(" and ");
  if ("any" in shape) return shape.any.map(said).join(" or ");
  if ("not" in shape)
    return `not (${typeof shape.not === "object" && "condition" in shape.not ? String(shape.not.condition) : said(shape.not)})`;
  if (isLiteral(shape)) return literalSaid(shape);
  if ("nil" in shape) return "nil";
  if ("none" in shape) return "none";
  if ("always" in shape) return String(shape.always);
  if ("decision" in shape) return `${shape.value ?? "the outcome"} of ${shape.decision}`;
  if ("each" in shape) return `each of ${said(shape.each)}`;
  if ("reading" in shape) return `what ${shape.reading} makes of it`;
  if ("of" in shape) return `${shape.field} of ${said(shape.of)}`;
  if ("table" in shape) return shape.table;
  return `what stands under ${Object.keys(shape)[0]}`;
}
const inWords = (name) => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
function literalSaid(literal) {
  const [kind, content] = Object.entries(literal)[0];
  if (Array.isArray(content)) return content.join(", ");
  if (kind === "money") return `${content} pounds`;
  if (kind === "percent") return `${content} per cent`;
  return typeof content === "number" ? `${content} ${kind}` : String(content);
}

function mutantLoader(files, schema, { decisions, modelOf }) {
  const decisionsOf = (mutant) => {
    const found = decisions.filter((id) => withConsulted(id, modelOf).some((model) => isRead(mutant, model, files)));
    return [...found.filter((id) => id === mutant.file), ...found.filter((id) => id !== mutant.file)];
  };
  function load(mutant) {
    const { file } = mutant;
    const read = decisionsOf(mutant);
    const changed = documentOf(files, file);
    const loaded = (edits) => {
      const document = edited(changed, edits);
      const issues = isRuleFile(files, file) ? formIssues(document) : [];
      if (issues.length > 0) return { issues };
      const policy = policyOf(withDocument(files, file, document), schema, null, "held");
      for (const id of read) {
        const checked = issuesIfThrown(() => ({ model: policy.modelOf(id) }));
        if ("issues" in checked) issues.push(...checked.issues);
      }
      if (issues.length === 0) return { policy, decisions: read };
      const mends = distinct(issues).map((issue) => mendsOf(issue, file, document));
      if (mends.some(({ length }) => length === 0)) return { issues };
      return loaded([...edits, ...mends.flat()]);
    };
    return loaded(mutant.edits);
  }
  return { load, decisionsOf };
}
function formIssues(document) {
  const form = parseDocument(ruleFile(), document);
  return "issues" in form ? form.issues : [];
}
function isRead({ file, at }, { decision, terms, readings, tables }, files) {
  if (isRuleFile(files, file)) return decision === file;
  const [first = ""] = stepsOf(at);
  if (file === "prelude") return terms.has(first) || isReadByBound(first, files);
  const one = documentOf(files, file)[Number(first)] ?? {};
  return file === "readings" ? readings.has(one.id ?? "") : tables.has(one.table ?? "");
}
const isReadByBound = (name, { bounds = [], prelude = {} }) => {
  const read = /* @__PURE__ */ new Set();
  const visit = (value) => {
    if (typeof value === "object" && value !== null) for (const part of Object.values(value)) visit(part);
    const text = typeof value === "string" ? value.split(/[.[]/)[0] : "";
    if (read.has(text) || !Object.hasOwn(prelude, text)) return;
    read.add(text);
    visit(prelude[text]);
  };
  visit(bounds);
  return read.has(name);
};
function mendsOf({ code, at, file, name = "" }, mutated, document) {
  if (file !== mutated) return [];
  if (code === "unread-in-reason")
    return [{ at, to: String(partAt(document, at)).replaceAll(`{${name}}`, inWords(name)) }];
  if (code !== "unused-name") return [];
  const [part, reading = "", , decided = ""] = stepsOf(at);
  if (part !== "readings") return [{ at }];
  const block = pointer(["readings", reading]);
  const { decides, options } = partAt(document, block);
  if (Object.keys(decides).length === 1) return [{ at: block }];
  return [
    { at },
    ...Object.keys(options).map((option) => ({ at: `${block}${pointer(["options", option, decided])}` }))
  ];
}
const partAt = (document, at) => stepsOf(at).reduce((now, step) => now[step], document);

const AT_ONCE = 500;
function* drawnSets(policy, decision, count, seed) {
  let left = count;
  for (const { facts, readings } of boundarySets(policy, decision, Math.ceil(count / 2))) {
    if (left === 0) return;
    left -= 1;
    yield { facts: nestedFacts(facts), readings };
  }
  const { factsFor, readingsFor } = arbitrariesOf(policy);
  const drawn = fc.record({ facts: factsFor(decision, { unknown: 0.02 }), readings: readingsFor(decision) });
  for (let round = 0; left > 0; round += 1) {
    const sets = fc.sample(drawn, { numRuns: Math.min(AT_ONCE, left), seed: seed + round });
    left -= sets.length;
    yield* sets;
  }
}

function toldApart(original, others, decision, { draws, seed }) {
  const told = /* @__PURE__ */ new Map();
  const left = new Map(others);
  for (const set of drawnSets(original, decision, draws, seed)) {
    if (left.size === 0) break;
    const by = answered(original, decision, set);
    const text = JSON.stringify(by);
    for (const [name, other] of left) {
      const found = answered(other, decision, set);
      if (JSON.stringify(found) === text) continue;
      told.set(name, { decision, ...set, original: by, mutant: found });
      left.delete(name);
    }
  }
  return told;
}
function answered(policy, decision, { facts, readings }) {
  try {
    const { outcome, values, needs, effects, clauses } = policy.evaluate(decision, facts, { readings });
    return { outcome, values, needs, effects: effects.map(withoutNoDay), clauses };
  } catch (error) {
    if (error instanceof PolicyError) return { issues: error.issues.map(({ code }) => code).sort() };
    throw error;
  }
}
function withoutNoDay(effect) {
  const { by, ...others } = effect;
  return by === null ? others : effect;
}

function mutantTrier(files, schema, triedOn, original = policyOf(files, schema, null, "held")) {
  const { cases, trying, check } = triedOn;
  const { load, decisionsOf } = mutantLoader(files, schema, original);
  const whole = cases.filter(isWholeFile);
  const { properties } = triedOn.properties.length === 0 ? { properties: [] } : orThrow(checkProperties(original, triedOn.properties));
  const casesOf = (decision) => cases.filter((one) => !isWholeFile(one) && one.decision === decision);
  const examplesOf = (decision) => original.modelOf(decision).examples.map(({ name, facts, readings, expect }) => ({
    id: `${decision}: ${name}`,
    decision,
    facts,
    readings,
    expect
  }));
  const texts = new Map(cases.map((one) => [one, JSON.stringify(one)]));
  function nearFirst(some, days) {
    if (days.length === 0) return some;
    const isNear = (one) => days.some((day) => texts.get(one)?.includes(day));
    return [...some.filter(isNear), ...some.filter((one) => !isNear(one))];
  }
  const brokenBefore = /* @__PURE__ */ new Map();
  function breaks(property, policy, decisions) {
    if (!decisions.includes(property.file.decision) || brokenBefore.get(property) === true) return false;
    if (!breaksOn(property, policy, trying)) return false;
    const before = brokenBefore.get(property) ?? breaksOn(property, original, trying);
    brokenBefore.set(property, before);
    return !before;
  }
  async function noticed(policy, decisions, days = []) {
    const tries = [
      ["cases", nearFirst([...decisions.flatMap(casesOf), ...whole], days)],
      ["examples", decisions.flatMap(examplesOf)]
    ];
    for (const [by, tried] of tries) {
      for (const one of tried) {
        const { passed } = await runCase(one, policy, "compiled");
        if (!passed) return { by, failed: one.id };
      }
    }
    const broken = policy === original ? void 0 : properties.find((one) => breaks(one, policy, decisions));
    if (broken !== void 0) return { by: "properties", failed: broken.file.id };
    const said = check === null ? null : await check(publicPolicy(policy), decisions);
    return said === null ? { by: null, failed: null } : { by: "check", failed: said };
  }
  return {
    async faults(decisions) {
      const { by, failed } = await noticed(original, decisions);
      if (by === null) return [];
      const expected = "to pass on the rules as they are, before they are changed";
      return [{ code: "malformed", at: "", file: by, expected, found: failed }];
    },
    async tried(mutant) {
      const loaded = load(mutant);
      if ("issues" in loaded) {
        const [issue] = loaded.issues;
        return { id: mutant.id, came: "not-loaded", by: null, failed: issueInWords(issue) };
      }
      const days = mutant.kind === "tables" ? mutant.means.match(/\d{4}-\d{2}-\d{2}/g) ?? [] : [];
      const found = await noticed(loaded.policy, loaded.decisions, days);
      return { id: mutant.id, came: found.by === null ? "survived" : "killed", ...found };
    },
    told(mutants, decision, draws, seed) {
      const policies = mutants.flatMap((mutant) => {
        const loaded = load(mutant);
        return "issues" in loaded ? [] : [[mutant.id, loaded.policy]];
      });
      return toldApart(original, new Map(policies), decision, { draws, seed });
    },
    decisionsOf
  };
}

export { inWords as i, literalSaid as l, mutantTrier as m, said as s };
//# sourceMappingURL=trying-mutants-9oOgkdP_.js.map
