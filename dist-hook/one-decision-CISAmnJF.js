import { y as pointer, x as kindOf, b2 as trueOrFalse, b7 as wholeNumber, k as short, b8 as listExpected, b6 as freeText, b4 as telephoneNumber, b0 as textKinds, b1 as noted, b3 as choiceOf, af as asOperator, ag as bodyValue, al as boundsHeld, an as tableWhenRead, aM as worldsOf, aL as orderOf, h as askedAnswer, r as refuseOutOfForce, F as session, w as withReasons, p as decide, j as stampOn, bF as factsIn, ah as isSeries, ap as impossibilityOf, aq as leftOutOf, aB as compile } from './base-DNx-fUJc.js';
import { P as plus, k as decimal, aq as toPlain, a4 as addDays, b as MIN_DATE, G as lazily } from './evaluation-3mlOUAof.js';

function issuesOf(kept, content) {
  const telling = { issues: [], isOtherKind: false };
  tell(kept, content, [], telling);
  return [...new Map(telling.issues.map((issue) => [JSON.stringify(issue), issue])).values()];
}
function tell(kept, content, path, to) {
  if (typeof kept === "string") {
    if (kept === "boolean") {
      if (typeof content !== "boolean") otherKind(trueOrFalse.expected, content, path, to);
    } else if (kept === "text" || kept === "telephone") {
      tellFreeText(kept === "text" ? freeText : telephoneNumber, content, path, to);
    } else tellText(textKinds[kept], content, path, to);
  } else if ("from" in kept) tellWhole(wholeNumber(kept.from, kept.to).expected, kept, content, path, to);
  else if ("oneOf" in kept) {
    if (kept.oneOf.includes(content)) return;
    to.issues.push({ code: "not-an-option", at: pointer(path), names: kept.oneOf, found: short(content) });
    to.isOtherKind = true;
  } else if ("list" in kept) tellList(kept, content, path, to);
  else if ("entry" in kept) tellEntry(kept.entry, kept.unlike, content, path, to);
  else if ("nullable" in kept) {
    if (content !== null) tell(kept.nullable, content, path, to);
  } else if ("optional" in kept) {
    if (content !== void 0) tell(kept.optional, content, path, to);
  } else if ("of" in kept) {
    if (content !== void 0 || !("default" in kept)) tell(kept.of, content, path, to);
  }
}
function otherKind(expected, content, path, to) {
  const at = pointer(path);
  to.isOtherKind = true;
  to.issues.push(
    content === void 0 ? { code: "missing", at, name: String(path.at(-1) ?? ""), expected } : { code: "wrong-type", at, expected, found: kindOf(content) }
  );
}
const malformed = (expected, content, path, to) => {
  to.issues.push({ code: "malformed", at: pointer(path), expected, found: short(content) });
};
function hasOtherLength(content, isOne) {
  const length = content?.length;
  return length !== void 0 && !isOne(length);
}
function tellText({ expected, checks }, content, path, to) {
  if (typeof content !== "string") {
    otherKind(expected, content, path, to);
    return;
  }
  for (const check of checks) {
    if (check.holds(content)) continue;
    malformed(typeof check.expected === "string" ? check.expected : check.expected(content), content, path, to);
  }
}
function tellFreeText(kind, content, path, to) {
  if (typeof content !== "string") otherKind(kind.expected, content, path, to);
  if (hasOtherLength(content, (length) => length >= 1)) malformed(kind.expected, content, path, to);
  if (typeof content === "string") tellText(kind, content, path, to);
}
function tellWhole(expected, { from, to: most }, content, path, to) {
  if (!Number.isInteger(content)) otherKind(expected, content, path, to);
  else if (!Number.isSafeInteger(content) || content < from || content > most)
    malformed(expected, content, path, to);
}
function tellList({ list, most }, content, path, to) {
  const expected = listExpected(most);
  if (!Array.isArray(content)) otherKind(expected, content, path, to);
  else for (const [index, item] of content.entries()) tell(list, item, [...path, index], to);
  if (hasOtherLength(content, (length) => length <= most)) malformed(expected, content, path, to);
}
function tellEntry(fields, unlike, content, path, to) {
  const within = { issues: to.issues, isOtherKind: false };
  tellFields(fields, content, path, within);
  if (!within.isOtherKind && unlike !== void 0) {
    const [first, second] = unlike.fields;
    const entry = content;
    if (entry[first] === entry[second]) malformed(unlike.expected, entry[second], [...path, second], to);
  }
  if (within.isOtherKind) to.isOtherKind = true;
}
function tellFields(fields, content, path, to) {
  if (typeof content !== "object" || content === null || Array.isArray(content)) {
    otherKind("an object", content, path, to);
    return;
  }
  for (const name of Object.keys(fields))
    tell(fields[name], content[name], [...path, name], to);
  tellOthers(fields, content, path, to);
}
function tellOthers(fields, content, path, to) {
  for (const name of Object.keys(content)) {
    if (Object.hasOwn(fields, name)) continue;
    to.issues.push({ code: "unknown-key", at: pointer([...path, name]), name });
    to.isOtherKind = true;
  }
}

class Again {
  constructor(kept, def, says = {}) {
    this.kept = kept;
    this.says = says;
    this._zod = { def };
  }
  kept;
  says;
  _zod;
  meta() {
    return this.says;
  }
}
const parseKept = (schema, content) => {
  const issues = issuesOf(schema.kept, content);
  return issues.length > 0 ? { issues } : { data: content };
};
function factsAgain(kept, unit) {
  const made = (type, def, says) => new Again(kept, { type, ...def }, unit === void 0 ? says : { ...says, unit });
  if (typeof kept === "string" || "from" in kept || "oneOf" in kept) return plainAgain(kept, made);
  if ("entity" in kept) return made("object", { shape: fieldsAgain(kept.entity) }, { kind: "entity" });
  if ("entry" in kept) return entryAgain(kept, made);
  if ("list" in kept) {
    const item = factsAgain(kept.list);
    return noted(made("array", { element: item }, { kind: "list" }), { kind: "list", item, most: kept.most });
  }
  if ("nullable" in kept) return made("nullable", { innerType: factsAgain(kept.nullable) });
  if ("optional" in kept) return made("optional", { innerType: factsAgain(kept.optional) });
  if ("default" in kept) return made("default", { innerType: factsAgain(kept.of), defaultValue: kept.default });
  return factsAgain(kept.of, kept.unit);
}
const fieldsAgain = (fields) => Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, factsAgain(field)]));
function entryAgain({ entry, unlike }, made) {
  const fields = fieldsAgain(entry);
  const together = unlike === void 0 ? null : {
    field: unlike.fields[1],
    holds: ((given) => given[unlike.fields[0]] !== given[unlike.fields[1]]),
    expected: unlike.expected
  };
  return noted(made("object", { shape: fields }, { kind: "entry" }), { kind: "entry", fields, together });
}
function plainAgain(says, made) {
  const of = (type, kind, read2, def = {}, unit2) => noted(made(type, def, { kind } ), { kind: "plain", read: read2, says });
  if (says === "boolean") return of("boolean", "boolean", trueOrFalse.read);
  if (says === "text") return of("string", "text", freeText.read);
  if (says === "telephone") return of("string", "text", telephoneNumber.read);
  if (typeof says === "object") {
    if ("from" in says) return of("number", "int", wholeNumber(says.from, says.to).read);
    const entries = Object.fromEntries(says.oneOf.map((option) => [option, option]));
    return of("enum", "choice", choiceOf(says.oneOf).read, { entries });
  }
  const { unit, isAmount, read } = textKinds[says];
  const schema = made("string", {}, unit === void 0 ? { kind: says } : { kind: says, unit });
  return noted(schema, { kind: isAmount ? "amount" : "plain", read, says });
}

function ratesAgain({ days, more }) {
  const steps = more.split(" ");
  let value = NIL;
  return daysAgain(days).map((from, at) => {
    value = plus(value, decimal(steps[at]));
    return { from, value: toPlain(value) };
  });
}
function calendarsAgain({ sets, days, in: within }) {
  const calendars = Object.fromEntries(sets.flat().map((name) => [name, []]));
  const among = within.split(" ");
  for (const [at, day] of daysAgain(days).entries())
    for (const name of sets[Number(among[at])]) calendars[name]?.push(day);
  return calendars;
}
const NIL = decimal("0");
function daysAgain(days) {
  if (days === "") return [];
  let day = MIN_DATE;
  return days.split(" ").map((after) => {
    day = addDays(day, Number(after));
    return day;
  });
}

const kinds = {
  sentence: { operatorName: "plain", at: "at", operands: "operands", named: "operandsByName", signature: "plain" },
  name: { name: "name" },
  constant: { value: "value" },
  all: { of: "all" },
  any: { of: "any" },
  not: { of: "name" },
  reading: { at: "at", reading: "plain", options: "options" },
  when: { at: "at", when: "branches", else: "name" },
  each: {
    at: "at",
    list: "name",
    as: "plain",
    terms: "inner",
    gives: "inside",
    where: "inside",
    types: "types"
  },
  fold: {
    at: "at",
    list: "name",
    as: "plain",
    terms: "inner",
    so: "plain",
    from: "name",
    next: "inside",
    types: "types"
  },
  record: { fields: "byName" },
  list: { of: "names" },
  field: { field: "plain", of: "name" },
  decision: { decision: "plain", value: "plain", about: "plain", with: "byName", everywhere: "flag" },
  table: { table: "plain", unlessGiven: "name" },
  leftOut: { fact: "plain" }
};
const shapes = {
  model: {
    decision: "plain",
    about: "plain",
    parameters: "parameters",
    rules: "rules",
    terms: "terms",
    otherwise: "otherwise",
    values: "values",
    effects: "effects"
  },
  parameter: { clause: "plain", type: "plain", value: "value", unit: "plain", dated: "dated", used: "plain" },
  dated: { on: "name", steps: "steps" },
  step: { from: "plain", value: "value" },
  event: { outcome: "text", clause: "text", because: "text", cases: "cases" },
  case: { where: "name", clause: "text", because: "text" },
  shown: { type: "plain", unit: "plain", shown: "plain", clause: "plain", term: "name" },
  effect: {
    party: "plain",
    modality: "plain",
    action: "plain",
    clause: "plain",
    where: "name",
    by: "plain",
    amount: "plain"
  },
  bound: {
    fact: "plain",
    given: "plain",
    list: "plain",
    field: "plain",
    type: "plain",
    isLimit: "flag",
    means: "plain",
    model: "model"
  },
  body: { parameters: "plain", result: "name", terms: "terms", tells: "plain" }
};

const under = (at, ...parts) => at === null ? null : [at, ...parts].join("/");
const placeOfField = (at, field) => under(at, field === "gives" ? "is" : field);
const placeOfOption = (at, option) => at?.includes("/decides/") === true ? at.replace("/decides/", `/options/${option}/`) : under(at, "options", option);
const placeOfBranch = (at, part, index, branches) => branches === 1 ? under(at, part) : under(at, "when", index, part);

const typeWritten = (value) => typeof value === "boolean" ? "boolean" : typeof value === "string" ? { choice: [value] } : "none";

const unasked = {
  question: "",
  clauses: [],
  preferences: /* @__PURE__ */ new Map(),
  statement: [],
  examples: [],
  immaterial: /* @__PURE__ */ new Map(),
  facts: /* @__PURE__ */ new Set(),
  consults: /* @__PURE__ */ new Set(),
  readings: /* @__PURE__ */ new Set(),
  tables: /* @__PURE__ */ new Set()
};
const unshown = { means: "", preferences: /* @__PURE__ */ new Map(), moreFavours: null, noneFavours: null };

const kindNames = Object.keys(kinds);
function makingAgain(operators, words) {
  let unnamed = 0;
  const known = /* @__PURE__ */ new Map();
  function made(shape, of, around) {
    const here = { ...around, inner: /* @__PURE__ */ new Map() };
    return Object.fromEntries(
      Object.entries(shape).map(([field, form], index) => [field, forms[form](of[index], here, field)])
    );
  }
  function nameOf(kept, terms, at) {
    if (!Array.isArray(kept)) return kept || null;
    const name = String(unnamed++);
    terms.set(name, termOf(kept, true, { terms, at }));
    return name;
  }
  function termOf([type, kind, ...of], hidden, here) {
    const name = kindNames[kind];
    const isNamedSentence = name === "sentence" && !hidden;
    const around = isNamedSentence ? { ...here, at: under(here.at, "is") } : here;
    const term = name === "sentence" ? sentenceOf(of, around) : { kind: name, ...made(kinds[name], of, around) };
    return { means: "", hidden, type: type || "none", term };
  }
  function termsIn(kept, terms, at) {
    for (const [name, term] of inTurn(kept || [])) {
      const hidden = Array.isArray(term[0]);
      terms.set(name, termOf(hidden ? term[0] : term, hidden, { terms, at: under(at, "terms", name) }));
    }
    return terms;
  }
  function sentenceOf(of, here) {
    const { signature, ...told } = made(kinds.sentence, of, here);
    const operands = [...told.operands, ...told.named.values()];
    return {
      kind: "sentence",
      ...told,
      reads: operands.flatMap((operand) => operand.kind === "name" ? [operand.name] : []),
      ...workedBy(told.operatorName, signature)
    };
  }
  function workedBy(name, signature) {
    const operator = operators[name];
    if (operator !== void 0) {
      const evaluate = signature === null ? void 0 : operator.signatures[signature - 1]?.evaluate;
      return { operator: evaluate === void 0 ? operator : { ...operator, evaluate, direct: null }, body: null };
    }
    const found = known.get(name) ?? wordOf(name);
    known.set(name, found);
    return found;
  }
  function wordOf(name) {
    const [, isCondition, arity, kept] = words.find(([own]) => own === name);
    const body = made(shapes.body, kept, { terms: /* @__PURE__ */ new Map(), at: null });
    const word = worked(body, isCondition === 1, arity || 1);
    return arity === 0 ? { operator: word, body } : { operator: asOperator(word, body), body: null };
  }
  function operandOf(kept, { terms }, at) {
    if (typeof kept === "string" || isTerm(kept)) {
      return { kind: "name", name: nameOf(kept, terms, at), type: "none" };
    }
    const [written, type] = Array.isArray(kept) ? kept : [kept];
    const value = valueAgain(written);
    return { kind: "literal", value, type: type ?? typeWritten(value) };
  }
  const sentencesOf = (kept, { terms, at }, join) => kept.map((of, index) => sentenceOf(of, { terms, at: under(at, join, index) }));
  const eventOf = (of, terms, at) => made(shapes.event, of, { terms, at });
  function ruleOf([name, join, conditions, event], { terms }, at) {
    return {
      name,
      at,
      join,
      conditions: conditions.map(
        (condition, index) => typeof condition === "string" ? { kind: "not", rule: condition } : sentenceOf(condition, { terms, at: under(at, "conditions", join, index) })
      ),
      event: eventOf(event, terms, under(at, "event", "params"))
    };
  }
  function branchesOf(kept, { terms, at }) {
    const branches = inTurn(kept);
    const placed = (part, name, index) => nameOf(part, terms, placeOfBranch(at, name, index, branches.length));
    return branches.map(([when, then], index) => ({
      condition: placed(when, "when", index),
      ofRule: false,
      then: placed(then, "then", index)
    }));
  }
  const mapOf = (kept, of) => new Map(inTurn(kept || []).map(([name, one]) => [name, of(one, name)]));
  function shownOf(kept, name, here) {
    const { type, term, ...shown } = made(shapes.shown, kept, here);
    const shownTerm = term ?? name;
    return { ...unshown, ...shown, term: shownTerm, type: type ?? here.terms.get(shownTerm)?.type };
  }
  const forms = {
    plain: (kept) => kept || null,
    text: (kept) => kept || "",
    flag: (kept) => kept === 1,
    value: (kept) => valueAgain(kept === void 0 ? 0 : kept),
    at(kept, here) {
      here.at = kept || here.at;
      return here.at ?? "";
    },
    name: (kept, { terms, at }, field) => nameOf(kept, terms, placeOfField(at, field)),
    inside: (kept, { inner, at }, field) => nameOf(kept, inner, placeOfField(at, field)),
    names: (kept, { terms, at }) => kept.map((one, index) => nameOf(one, terms, under(at, index))),
    byName: (kept, { terms, at }) => mapOf(kept, (one, name) => nameOf(one, terms, under(at, name))),
    options: (kept, { terms, at }) => mapOf(kept, (one, option) => nameOf(one, terms, placeOfOption(at, option))),
    branches: branchesOf,
    all: (kept, here) => sentencesOf(kept, here, "all"),
    any: (kept, here) => sentencesOf(kept, here, "any"),
    operands: (kept, here) => kept.map((one, index) => operandOf(one, here, under(here.at, index))),
    operandsByName: (kept, here) => mapOf(kept, (one, name) => operandOf(one, here, under(here.at, "and", name))),
    types: (kept) => mapOf(kept, (type) => type),
    terms: (kept, { terms, at }) => termsIn(kept, terms, at),
    inner: (kept, { inner, at }) => termsIn(kept, inner, at),
    parameters: (kept, here) => mapOf(kept, (of) => ({ means: "", ...made(shapes.parameter, of, here) })),
    dated: (kept, here) => kept ? made(shapes.dated, kept, here) : null,
    steps: (kept, here) => kept.map((of) => made(shapes.step, of, here)),
    rules: (kept, here) => kept.map((of, index) => ruleOf(of, here, `/rules/${index}`)),
    otherwise: (kept, { terms }) => eventOf(kept, terms, "/otherwise/params"),
    cases: (kept, { terms, at }) => (kept || []).map((of, index) => made(shapes.case, of, { terms, at: under(at, "cases", index) })),
    values: (kept, here) => mapOf(kept, (of, name) => shownOf(of, name, here)),
    effects: (kept, here) => mapOf(kept, (of) => of.map((one) => made(shapes.effect, one, here))),
    model: (kept) => ({ ...unasked, ...made(shapes.model, kept, { terms: /* @__PURE__ */ new Map(), at: "" }) })
  };
  return {
    decision: (kept) => forms.model(kept, nowhere, ""),
    bound: (kept) => made(shapes.bound, kept, nowhere)
  };
}
const nowhere = { terms: /* @__PURE__ */ new Map(), at: "" };
const inTurn = (of) => of.flatMap((name, at) => at % 2 === 0 ? [[name, of[at + 1]]] : []);
const isTerm = (kept) => Array.isArray(kept) && typeof kept[1] === "number";
const valueAgain = (kept) => Array.isArray(kept) ? kept.map(valueAgain) : kept !== null && typeof kept === "object" ? decimal(kept.n) : kept;
const worked = (body, isCondition, arity) => ({
  signatures: [],
  arity,
  named: [],
  isCondition,
  sees: "all",
  order: [],
  evaluate: (operands, named) => bodyValue(body, operands, named),
  direct: null,
  english: () => "",
  examples: []
});

const isObject = (content) => typeof content === "object" && content !== null && !Array.isArray(content);
function told(content, parts) {
  const to = { issues: [], isOtherKind: false };
  if (!isObject(content)) otherKind("an object", content, [], to);
  else {
    for (const [name, part] of Object.entries(parts)) part(content[name], [name], to);
    tellOthers(parts, content, [], to);
  }
  return [...new Map(to.issues.map((issue) => [JSON.stringify(issue), issue])).values()];
}
const list = (item) => (content, path, to) => {
  if (!Array.isArray(content)) otherKind("a list", content, path, to);
  else for (const [index, one] of content.entries()) item(one, [...path, index], to);
};
const day = (content, path, to) => tell("date", content, path, to);
const optional = (part) => (content, path, to) => {
  if (content !== void 0) part(content, path, to);
};
const entries = (content, path, to) => {
  list((entry, at, within) => tellFields({ from: "date", value: "percent" }, entry, at, within))(content, path, to);
  if (!hasOtherLength(content, (length) => length >= 1)) return;
  const least = typeof content === "string" ? "text that is not empty" : Array.isArray(content) ? "a list of 1 or more" : "1 or more";
  malformed(least, content, path, to);
};
const calendars = (content, path, to) => {
  if (!isPlain(content)) otherKind("an object", content, path, to);
  else for (const name of Object.keys(content)) list(day)(content[name], [...path, name], to);
};
const isPlain = (content) => isObject(content) && !Object.hasOwn(Object.getPrototypeOf(content) ?? {}, "constructor");
const parseNewerKept = {
  rates: (content) => unlessAny(told(content, { entries, answersTo: day }), content),
  holidays: (content) => unlessAny(
    told(content, { calendars: optional(calendars), without: optional(calendars), answersTo: optional(day) }),
    content
  )
};
const unlessAny = (issues, content) => issues.length > 0 ? { issues } : { data: content };

function oneDecision(question, operators) {
  const asked = /* @__PURE__ */ lazily(() => asking(question, operators));
  return (facts, options) => asked()(facts, options);
}
function asking(question, operators) {
  const { asked, policy } = question;
  const { decision } = asked;
  const facts = factsOf(question);
  const { nullableEntities } = facts;
  const again = makingAgain(operators, question.words);
  const compiled = /* @__PURE__ */ new Map();
  function compiledOf(id) {
    const known = compiled.get(id);
    if (known !== void 0) return known;
    const model = question.models.find(([own]) => own === id);
    const fresh = compile(again.decision(model));
    compiled.set(id, fresh);
    return fresh;
  }
  const bounds = boundsHeld(
    question.bounds.map((kept) => {
      const [fact, given] = kept;
      return { file: { fact, given }, bound: lazily(() => again.bound(kept)) };
    }),
    compiledOf,
    nullableEntities
  );
  const readings = new Map(
    policy.readings.map((kept) => {
      const [id, ...options] = kept.split(" ");
      return [id, readingOf(id, options)];
    })
  );
  const tableFiles = new Map(tablesOf(question).map((file) => [file.table, file]));
  const tables = new Map([...tableFiles].map(([name, file]) => [name, tableWhenRead(file)]));
  const dictionary = { fields: facts.fields, readings, tables };
  const { factsAsked, worldOf } = worldsOf({ facts, tableFiles, dictionary, parse: parseNewerKept }, bounds);
  const order = orderOf({
    facts: facts.definitions,
    readings,
    clauses: new Set(asked.clauses),
    ledger: asked.reserved.map(({ clause, ...judgement }) => ({ id: clause, title: "", reserved: judgement }))
  });
  const listed = new Set(asked.listed);
  const stamp = Object.freeze(policy.stamp);
  return (given, chosen) => {
    const [read, { options, reasons, inForce }] = [factsAsked(given), askedAnswer(chosen)];
    const world = worldOf(listed, read, options);
    if (inForce !== void 0) refuseOutOfForce([world], stamp);
    const valuation = session(world, compiledOf, nullableEntities)(decision);
    return withReasons(decide(valuation, order, stampOn(stamp, world)), reasons);
  };
}
function factsOf({ policy: { facts }, asked: { contradictions } }) {
  const made = factsIn(factsAgain(facts), parseKept);
  const { definitions } = made;
  const paths = [...definitions.keys()];
  const nullableEntities = new Set(paths.filter((path) => definitions.get(path)?.type === "entity"));
  return {
    ...made,
    nullableEntities,
    leftOut: leftOutOf(definitions, contradictions),
    impossibilities: contradictions.map(impossibilityOf),
    series: paths.filter((path) => isSeries(definitions.get(path)?.type ?? "none"))
  };
}
const readingOf = (id, options) => ({
  id,
  clauses: [],
  decisions: [],
  question: "",
  default: options[0],
  options: options.map((option) => ({ id: option, means: "", favours: "" })),
  why: ""
});
const tablesOf = ({ policy, tables }) => policy.tables.map((kept) => {
  const { [kept.table]: content } = tables;
  const about = { means: "", source: "", licence: "", answersToIs: "publishedTo" };
  if (kept.type === "timeline-percent")
    return { ...about, ...kept, entries: content === void 0 ? [] : ratesAgain(content) };
  const none = Object.fromEntries(kept.calendars.map((part) => [part, []]));
  return { ...about, ...kept, calendars: content === void 0 ? none : calendarsAgain(content) };
});

export { oneDecision as o };
//# sourceMappingURL=one-decision-CISAmnJF.js.map
