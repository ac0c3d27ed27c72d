import { y as pointer, G as reportUnknown, v as isRecord, x as kindOf, ai as nearest, k as short } from './base-DNx-fUJc.js';
import { propertyForm, templates } from './property-form-DdZrpj7f.js';
import { aE as typeOfPath, aF as checkTerm, aG as takes, aH as joinTypes, ab as parseDocument, aI as unlessTooDeep, i as issuesIfThrown, aJ as topScope, d as distinct, aK as termsAlone, aL as definitionOf, aM as isRecord$1 } from './core-5K8lLRKF.js';
import { m as isList, aA as isRecordType, aE as typeText, aC as isAmount, aw as isWhole, ao as isChoice, i as isDate, g as isMoneyText, as as penceIn, k as decimal } from './evaluation-3mlOUAof.js';
import { P as PolicyError } from './errors-m8cP1QOQ.js';

const modelId = (id) => `property ${id}`;

function checkPropertyReadings(readings, dictionary, report) {
  if (typeof readings !== "object") return;
  for (const [id, chosen] of Object.entries(readings)) {
    const at = pointer(["readings", id]);
    const list = typeof chosen === "string" ? [chosen] : chosen;
    for (const [index, option] of list.entries())
      checkOption(id, option, at, typeof chosen === "string" ? at : `${at}/${index}`, dictionary, report);
  }
}
function checkOption(id, option, at, optionAt, { readings }, report) {
  const reading = readings.get(id);
  if (reading === void 0) {
    reportUnknown({ report }, "unknown-reading", id, at, readings.keys());
    return;
  }
  const options = reading.options.map((one) => one.id);
  if (option !== null && !options.includes(option))
    reportUnknown({ report }, "unknown-option", option, optionAt, options);
}

function checkArguments(file, about, scope) {
  const wrong = (at, expected, found) => scope.report({ code: "wrong-type", at, expected, found: typeText(found) });
  function shape(at, given) {
    const checked = checkTerm(given, { name: at, at }, scope);
    if (checked !== null) scope.hide(at, checked);
    return checked?.type ?? null;
  }
  function condition(at, given) {
    const type = shape(at, given);
    if (type !== null && type !== "boolean") wrong(at, "a condition", type);
  }
  function place(at, path) {
    const { facts, fields } = scope.dictionary;
    const type = typeOfPath(path, facts);
    if (type !== null) scope.uses.facts.add(path.split("[].")[0]);
    else {
      const known = [...facts.keys(), ...[...fields.keys()].filter((field) => typeOfPath(field, facts) !== null)];
      reportUnknown(scope, "unknown-path", path, at, known);
    }
    return type;
  }
  function fact(at, path) {
    if (!path.includes("[].") || typeOfPath(path, scope.dictionary.facts) === null) return place(at, path);
    scope.report({ code: "wrong-type", at, expected: "a fact by itself", found: "a field of entries" });
    return null;
  }
  const checks = { about, scope, wrong, shape, condition, place, fact };
  if (file.given !== void 0) condition("/given", file.given);
  return ofTemplate[file.property](file, checks);
}
const nothing = [];
const ofTemplate = {
  always({ holds }, { condition }) {
    condition("/holds", holds);
    return nothing;
  },
  implies(file, { condition }) {
    condition("/if", file.if);
    condition("/then", file.then);
    return nothing;
  },
  "never-both": ({ these }, checks) => conditions(these, checks),
  "exactly-one-of": ({ these }, checks) => conditions(these, checks),
  "never-negative"({ of }, checks) {
    if (of === void 0) return answers(checks, isNumber);
    expectType("/of", of, isNumber, "an amount or a number", checks);
    return ["/of"];
  },
  "at-most"({ of, limit }, checks) {
    const ofType = expectType("/of", of, hasOrder, ordered, checks);
    const limitType = checks.shape("/limit", limit);
    fits("/limit", ofType, limitType, checks);
    return ["/of"];
  },
  "monotone-in"(file, checks) {
    checkMoved(file.in, checks);
    expectType("/of", file.of, (type) => hasOrder(type) || type === "boolean", `${ordered}, or a condition`, checks);
    return ["/of"];
  },
  "flips-exactly-at"(file, checks) {
    const type = checks.place("/fact", file.fact);
    if (type !== null && !hasOrder(type)) checks.wrong("/fact", ordered, type);
    checks.condition("/holds", file.holds);
    for (const key of ["upTo", "before", "from", "after"]) {
      const bound = file[key];
      if (bound !== void 0) fits(pointer([key]), type, checks.shape(pointer([key]), bound), checks);
    }
    return nothing;
  },
  "independent-of"({ whatever, of }, checks) {
    const { facts } = checks.scope.dictionary;
    const entities = new Set([...facts.values()].map(({ entity }) => entity));
    for (const [index, one] of whatever.entries()) {
      const at = pointer(["whatever", index]);
      if (typeof one === "object") checkOption(one.reading, null, at, at, checks.scope.dictionary, checks.scope.report);
      else if (!entities.has(one)) checks.fact(at, one);
      else for (const { path, entity } of facts.values()) if (entity === one) checks.scope.uses.facts.add(path);
    }
    return ofAnswer(of, checks);
  },
  "order-does-not-matter"({ list, of }, checks) {
    const type = checks.fact("/list", list);
    if (type !== null && !isList(type)) checks.wrong("/list", "a list", type);
    return ofAnswer(of, checks);
  },
  "additive-over-split-periods"(file, checks) {
    if ("list" in file) {
      for (const [key, field] of [
        ["from", file.from ?? "from"],
        ["to", file.to ?? "to"]
      ]) {
        const type = checks.place(file[key] === void 0 ? "/list" : pointer([key]), `${file.list}[].${field}`);
        if (type !== null && type !== "date") checks.wrong(pointer([key]), "a date", type);
      }
    } else {
      const type = checks.fact("/until", file.until);
      if (type !== null && type !== "date") checks.wrong("/until", "a date", type);
      put("/carrying", file.carrying, checks.fact, checks);
    }
    return sums(file.of, file.within, checks);
  },
  "additive-over-split-amounts"(file, checks) {
    const type = checks.place("/amount", file.amount);
    if (type !== null && !isNumber(type)) checks.wrong("/amount", "an amount or a number", type);
    if (!file.amount.includes("[].")) return sums(file.of, file.within, checks);
    return ofAnswer(file.of, checks);
  },
  "unchanged-by"(file, checks) {
    if ("putting" in file) put("/putting", file.putting, checks.fact, checks);
    else {
      const { to, entry } = file.adding;
      const type = checks.fact("/adding/to", to);
      if (type !== null && !(isList(type) && isRecordType(type.list)))
        checks.wrong("/adding/to", "a list of records", type);
      else if (type !== null) put("/adding/entry", entry, (at, field) => checks.place(at, `${to}[].${field}`), checks);
    }
    return ofAnswer(file.of, checks);
  },
  "no-gap-no-conflict"({ over, these = [] }, checks) {
    const type = checks.fact("/over", over);
    if (type !== null && type !== "date") checks.wrong("/over", "a date", type);
    conditions(these, checks);
    return these.length > 0 ? nothing : answers(checks, () => false, true);
  },
  "decided-when-all-given"({ values }, checks) {
    for (const [index, name] of (values ?? []).entries())
      if (!checks.about.values.has(name))
        reportUnknown(checks.scope, "unknown-value", name, pointer(["values", index]), checks.about.values.keys());
    return answers(checks, (_, name) => values?.includes(name) ?? true, true);
  }
};
const ordered = "a day, a time, a duration, an amount or a number";
const moves = "a day, a duration, an amount, a number, or what is true or false; of words say the `order`";
const isNumber = (type) => isAmount(type) || isWhole(type);
const hasOrder = (type) => type === "date" || type === "time" || type === "duration" || isNumber(type);
function conditions(these, { condition }) {
  for (const [index, one] of these.entries()) condition(pointer(["these", index]), one);
  return nothing;
}
function expectType(at, given, accepts, expected, { shape, wrong }) {
  const type = shape(at, given);
  if (type === null || accepts(type)) return type;
  wrong(at, expected, type);
  return null;
}
function fits(at, type, found, { wrong }) {
  if (type === null || found === null || isNumber(type) && isNumber(found)) return;
  if (joinTypes(type, found) === null) wrong(at, typeText(type), found);
}
function sums(of, within, checks) {
  expectType("/of", of, isNumber, "an amount or a number", checks);
  if (within !== void 0) expectType("/within", within, isNumber, "an amount or a number", checks);
  return ["/of"];
}
function put(at, shapes, typeAt, checks) {
  for (const [path, given] of Object.entries(shapes)) {
    const here = at + pointer([path]);
    const type = typeAt(here, path);
    const found = checks.shape(here, given);
    if (type !== null && found !== null && !takes(type, found)) checks.wrong(here, typeText(type), found);
  }
}
function checkMoved(moved, checks) {
  const { scope, wrong, place } = checks;
  const { dictionary, report } = scope;
  if (typeof moved === "object" && "reading" in moved) {
    for (const [index, option] of moved.order.entries())
      checkOption(moved.reading, option, "/in/reading", pointer(["in", "order", index]), dictionary, report);
    return;
  }
  if (typeof moved === "object" && "fact" in moved) {
    const type = place("/in/fact", moved.fact);
    if (type === null) return;
    for (const [index, option] of moved.order.entries())
      if (isChoice(type) && !type.choice.includes(option))
        reportUnknown(scope, "unknown-option", String(option), pointer(["in", "order", index]), type.choice);
    return;
  }
  const paths = typeof moved === "string" ? [moved] : moved;
  const placeOf = (index) => typeof moved === "string" ? "/in" : pointer(["in", index]);
  const types = paths.map((path, index) => place(placeOf(index), path));
  for (const [index, type] of types.entries()) {
    if (type === null) continue;
    if (!(hasOrder(type) && type !== "time") && type !== "boolean") wrong(placeOf(index), moves, type);
    else if (types[0] !== null && joinTypes(types[0], type) === null)
      wrong(placeOf(index), typeText(types[0]), type);
  }
}
const ofAnswer = (of, checks) => {
  if (of === void 0) return answers(checks, () => true, true);
  checks.shape("/of", of);
  return ["/of"];
};
function answers({ about, scope }, accepts, withOutcome = false) {
  const names = [...about.values].filter(([name, { type }]) => accepts(type, name)).map(([name]) => name);
  const all = [...withOutcome ? ["outcome"] : [], ...names];
  return all.filter((name) => scope.typeOf(name, "/decision") !== null);
}

function checkProperty(document, dictionary) {
  const template = templateOf(document);
  if (typeof template !== "string") return { issues: [template] };
  const form = parseDocument(propertyForm(template), document);
  if ("issues" in form) return form;
  return unlessTooDeep(() => checkMeaning(form.data, dictionary));
}
function templateOf(document) {
  if (!isRecord(document)) return { code: "wrong-type", at: "", expected: "an object", found: kindOf(document) };
  const { property } = document;
  const known = templates();
  const found = known.find((template) => template === property);
  if (found !== void 0) return found;
  if (property === void 0)
    return { code: "missing", at: "/property", name: "property", expected: `one of ${known.join(", ")}` };
  const near = typeof property === "string" ? nearest(property, known) : {};
  return { code: "not-an-option", at: "/property", names: known, found: short(property), ...near };
}
function checkMeaning(file, dictionary) {
  const issues = [];
  const report = (issue) => issues.push(issue);
  for (const [index, clause] of file.clauses.entries())
    if (!dictionary.clauses.has(clause))
      reportUnknown({ report }, "unknown-clause", clause, `/clauses/${index}`, dictionary.clauses);
  checkPropertyReadings(file.readings, dictionary, report);
  const consulted = issuesIfThrown(() => ({ model: dictionary.model(file.decision) }));
  if ("issues" in consulted) return { issues: [...issues, ...consulted.issues] };
  const about = consulted.model;
  if (typeof about === "string") {
    reportUnknown({ report }, "unknown-decision", file.decision, "/decision", dictionary.decisions);
    return { issues };
  }
  const { scope, terms, isRead } = topScope(
    {
      parameters: /* @__PURE__ */ new Map(),
      terms: definitionsOf(file, about),
      ruleNames: /* @__PURE__ */ new Set(),
      checkRule: () => null
    },
    dictionary,
    report
  );
  const looksAt = checkArguments(file, about, scope);
  for (const name of Object.keys(file.terms ?? {})) {
    const at = pointer(["terms", name]);
    const taken = dictionary.facts.has(name) ? "a fact" : answerNames(about).includes(name) ? "a part of the answer" : null;
    if (taken !== null) report({ code: "name-taken", at, name, detail: taken });
    else if (!isRead(name)) {
      scope.typeOf(name, at);
      report({ code: "unused-name", at, name });
    }
  }
  if (issues.length > 0) return { issues: distinct(issues) };
  const model = termsAlone(
    { decision: modelId(file.id), question: file.name, clauses: file.clauses },
    { terms, ...scope.uses }
  );
  return { property: { template: file.property, file, model, looksAt } };
}
const answerNames = ({ values }) => ["outcome", ...values.keys()];
function definitionsOf(file, about) {
  const { decision } = file;
  const answers = answerNames(about).map((name) => {
    const asked = name === "outcome" ? { decision, outcome: true } : { decision, value: name };
    const means = about.values.get(name)?.means ?? "the outcome";
    const at = "/decision";
    return [name, { means, at, meansAt: at, check: (scope) => checkTerm(asked, { name, at }, scope) }];
  });
  const own = Object.entries(file.terms ?? {}).map(([name, term]) => [
    name,
    definitionOf(term, name, pointer(["terms", name]))
  ]);
  return new Map([...own, ...answers]);
}

function choicesOf(content) {
  if (!isRecord$1(content)) return null;
  const { oneOf, ...others } = content;
  return Array.isArray(oneOf) && oneOf.length > 0 && Object.keys(others).length === 0 ? oneOf : null;
}
function endsOf(content) {
  const { between: ends, ...others } = content;
  if (!Array.isArray(ends) || ends.length !== 2 || Object.keys(others).length > 0) return null;
  const [from, to] = ends;
  if (typeof from !== "string" || typeof to !== "string") return null;
  const isSpan = isDate(from) && isDate(to) && from <= to || isMoneyText(from) && isMoneyText(to) && pence(from) <= pence(to);
  return isSpan ? [from, to] : null;
}
function oddChoices(content, at = []) {
  if (Array.isArray(content)) return content.flatMap((part, index) => oddChoices(part, [...at, index]));
  if (!isRecord$1(content)) return [];
  const keys = Object.keys(content);
  const isChoice = keys.length > 0 && keys.every((key) => key === "oneOf" || key === "between");
  if (!isChoice || choicesOf(content) !== null)
    return Object.entries(content).flatMap(([key, part]) => oddChoices(part, [...at, key]));
  if (endsOf(content) !== null) return [];
  const odd = (expected, found) => [
    { code: "malformed", at: pointer(at), expected, found }
  ];
  if (keys.length > 1) return odd("either `oneOf` or `between`", "both");
  if ("oneOf" in content) return odd("a list of 1 or more to choose from", shown(content.oneOf));
  return odd("two days or two sums, the first not after the second, to choose between", shown(content.between));
}
const shown = (content) => Array.isArray(content) && content.length <= 2 ? `[${content.map(short).join(", ")}]` : short(content);
const pence = (text) => penceIn(decimal(text));
function firstOf(facts) {
  let most = 1;
  const nth = (content, at) => {
    const choices = choicesOf(content);
    if (choices !== null) {
      most = Math.max(most, choices.length);
      return nth(choices[at % choices.length], at);
    }
    if (Array.isArray(content)) return content.map((part) => nth(part, at));
    if (!isRecord$1(content)) return content;
    const ends = endsOf(content);
    if (ends !== null) {
      most = Math.max(most, 2);
      return ends[at % 2];
    }
    return Object.fromEntries(Object.entries(content).map(([key, part]) => [key, nth(part, at)]));
  };
  const all = [];
  for (let at = 0; at < most; at += 1) all.push(nth(facts, at));
  return all;
}

function checkProperties(policy, content, at = "") {
  if (typeof content !== "object" || !Array.isArray(content))
    return { issues: [{ code: "wrong-type", at, expected: "a list of properties", found: kindOf(content) }] };
  if (content.length === 0)
    return { issues: [{ code: "malformed", at, expected: "a list of 1 or more", found: "an empty list" }] };
  const properties = [];
  const issues = [];
  for (const [index, one] of content.entries()) {
    const here = at + pointer([index]);
    const checked = checkProperty(one, policy.dictionary);
    const own = "issues" in checked ? checked.issues : factIssues(checked.property, policy);
    issues.push(...own.map((issue) => issue.file === void 0 ? { ...issue, at: here + issue.at } : issue));
    if ("property" in checked) {
      if (properties.some(({ file }) => file.id === checked.property.file.id))
        issues.push({
          code: "name-taken",
          at: `${here}/id`,
          name: checked.property.file.id,
          detail: "another property"
        });
      properties.push(checked.property);
    }
  }
  return issues.length > 0 ? { issues } : { properties };
}
function propertiesIn(content) {
  if (!isRecord(content))
    return {
      issues: [{ code: "wrong-type", at: "", expected: "an object with `properties`", found: kindOf(content) }]
    };
  const issues = Object.keys(content).filter((key) => key !== "$schema" && key !== "properties").map((key) => ({ code: "unknown-key", at: pointer([key]), name: key }));
  if (content.properties === void 0)
    issues.push({ code: "missing", at: "/properties", name: "properties", expected: "a list of properties" });
  return issues.length > 0 ? { issues } : { list: content.properties };
}
function factIssues({ file, model }, policy) {
  if (file.facts === void 0) return [];
  const odd = oddChoices(file.facts);
  if (odd.length > 0) return odd.map((issue) => ({ ...issue, at: `/facts${issue.at}` }));
  try {
    const one = policy.withOneMore(model);
    for (const facts of firstOf(file.facts)) one.valuationOf(model.decision, facts);
    return [];
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    return error.issues.map((issue) => ({ ...issue, at: `/facts${issue.at}` }));
  }
}

export { choicesOf as a, pence as b, checkProperties as c, endsOf as e, propertiesIn as p };
//# sourceMappingURL=checking-properties-SBDa4zl2.js.map
