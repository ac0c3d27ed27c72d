import { bx as rankOf, by as comesFirst, bg as encode, bh as or$1, bm as not$1, a$ as holds, bz as atMost$1, bl as and$1, bi as equal$1, br as toDecimal, ag as withConsulted, bj as text, bk as node, ba as specialise, aU as givenTuples, bA as timeOfMinute, bB as factDays, bC as openDays, bD as startOfMonth, bE as workingDayFrom$1, bF as levelOf, bG as monthOfDay } from './core-5K8lLRKF.js';
import { v as isRecord, a as isDuration, m as monthsOf, aK as wholeNumberRange, av as madeAs, aw as unwrapped, aH as elementOf, aI as fieldsOf } from './base-DNx-fUJc.js';
import { j as isDecimal, au as isCalendar, M as MAX_DATE, b as MIN_DATE, av as isTimeline, aq as toPlain, a as dateOfNumber, l as limits, aw as isWhole, d as dayNumber } from './evaluation-3mlOUAof.js';

function ratio(over, under = 1n) {
  const sign = under < 0n ? -1n : 1n;
  const common = divisorOf(over < 0n ? -over : over, under * sign);
  return { over: over * sign / common, under: under * sign / common };
}
function divisorOf(a, b) {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x === 0n ? 1n : x;
}
function ratioOf(digits) {
  const [ones = "0", parts = ""] = digits.split(".");
  return ratio(BigInt(`${ones}${parts}`), 10n ** BigInt(parts.length));
}
const plus = (a, b) => ratio(a.over * b.under + b.over * a.under, a.under * b.under);
const minus = (a, b) => ratio(a.over * b.under - b.over * a.under, a.under * b.under);
const times = (a, b) => ratio(a.over * b.over, a.under * b.under);
const dividedBy = (a, b) => ratio(a.over * b.under, a.under * b.over);
function compare(a, b) {
  const [x, y] = [a.over * b.under, b.over * a.under];
  return x < y ? -1 : x > y ? 1 : 0;
}
function floor({ over, under }) {
  return floorDivided(over, under);
}
function floorDivided(a, b) {
  const rest = a % b;
  return rest < 0n ? a / b - 1n : a / b;
}
function digitsOf({ over, under }, leastPlaces = 0) {
  let [places, scale] = [0, 1n];
  for (; over * scale % under !== 0n; places += 1) {
    if (places > 40) return null;
    scale *= 10n;
  }
  const shown = Math.max(places, leastPlaces);
  const digits = String((over < 0n ? -over : over) * 10n ** BigInt(shown) / under).padStart(shown + 1, "0");
  const [ones, parts] = [digits.slice(0, digits.length - shown), digits.slice(digits.length - shown)];
  return `${over < 0n ? "-" : ""}${ones}${parts === "" ? "" : `.${parts}`}`;
}
function exactlyRounded({ over, under }, places) {
  const scale = 10n ** BigInt(places);
  const size = over < 0n ? -over : over;
  const nearest = floor(ratio(2n * size * scale + under, 2n * under));
  return ratio(over < 0n ? -nearest : nearest, scale);
}

const formulas = /* @__PURE__ */ new Map();
const gone = new FinalizationRegistry((key) => {
  if (formulas.get(key)?.deref() === void 0) formulas.delete(key);
});
let next = 0;
function formula(sort, operator, args, value = null) {
  const held = value !== null && typeof value === "object" ? `${value.over}/${value.under}` : String(value);
  const key = `${sort} ${operator} ${args.map(({ id }) => id).join()} ${held}`;
  const known = formulas.get(key)?.deref();
  if (known !== void 0) return known;
  const fresh = Object.freeze({
    id: next++,
    rank: rankOf(`${sort} ${operator} ${args.map(({ rank }) => rank).join()} ${held}`),
    sort,
    operator,
    args,
    value
  });
  formulas.set(key, new WeakRef(fresh));
  gone.register(fresh, key);
  return fresh;
}
const TRUE = formula("Bool", "constant", [], true);
const FALSE = formula("Bool", "constant", [], false);
const truth = (holds) => holds ? TRUE : FALSE;
const int = (n) => formula("Int", "constant", [], BigInt(n));
const real = (value) => formula("Real", "constant", [], value);
const variable = (name, sort) => formula(sort, "variable", [], name);
const isConstant$1 = ({ operator }) => operator === "constant";
const whole = (a) => a.value;
const exact = (a) => a.value;
function not(a) {
  if (isConstant$1(a)) return truth(a === FALSE);
  return a.operator === "not" ? a.args[0] : formula("Bool", "not", [a]);
}
const and = (...parts) => joined$1("and", parts, FALSE);
const or = (...parts) => joined$1("or", parts, TRUE);
const implies = (a, b) => or(not(a), b);
function joined$1(operator, parts, settling) {
  const kept = /* @__PURE__ */ new Set();
  for (const part of parts.flatMap((one) => one.operator === operator ? one.args : [one])) {
    if (part === settling || kept.has(not(part))) return settling;
    if (!isConstant$1(part)) kept.add(part);
  }
  const [first] = kept;
  if (first === void 0) return not(settling);
  return kept.size === 1 ? first : formula("Bool", operator, [...kept]);
}
function ite(condition, then, otherwise) {
  if (condition === TRUE || then === otherwise) return then;
  if (condition === FALSE) return otherwise;
  if (then.sort !== otherwise.sort) throw new Error(`no choice between ${then.sort} and ${otherwise.sort}`);
  if (condition.operator === "not") return ite(condition.args[0], otherwise, then);
  if (then.sort === "Bool") {
    if (isConstant$1(then)) return then === TRUE ? or(condition, otherwise) : and(not(condition), otherwise);
    if (isConstant$1(otherwise)) return otherwise === TRUE ? or(not(condition), then) : and(condition, then);
  }
  return formula(then.sort, "ite", [condition, then, otherwise]);
}
function equal(a, b) {
  if (a === b) return TRUE;
  if (a.sort !== b.sort) throw new Error(`${a.sort} is never ${b.sort}`);
  if (a.sort === "Bool") {
    if (isConstant$1(a)) return a === TRUE ? b : not(b);
    if (isConstant$1(b)) return b === TRUE ? a : not(a);
  } else if (isConstant$1(a) && isConstant$1(b)) return FALSE;
  return byBranch(equal, a, b) ?? byBranch(equal, b, a) ?? formula("Bool", "=", comesFirst(a, b) ? [a, b] : [b, a]);
}
function byBranch(compareTo, a, b) {
  if (a.operator !== "ite" || !isConstant$1(b)) return null;
  const [condition, then, otherwise] = a.args;
  const isSettled = isConstant$1(then) || isConstant$1(otherwise);
  return isSettled ? ite(condition, compareTo(then, b), compareTo(otherwise, b)) : null;
}
function less(a, b) {
  if (a === b) return FALSE;
  if (isConstant$1(a) && isConstant$1(b))
    return truth(a.sort === "Int" ? whole(a) < whole(b) : compare(exact(a), exact(b)) < 0);
  return byBranch(less, a, b) ?? byBranch((y, x) => less(x, y), b, a) ?? formula("Bool", "<", [a, b]);
}
const atMost = (a, b) => not(less(b, a));
const within = (a, least, most) => and(atMost(least, a), atMost(a, most));
const arithmetic$2 = (operator, ofWhole, ofExact) => (a, b) => {
  if (isConstant$1(a) && isConstant$1(b))
    return a.sort === "Int" ? int(ofWhole(whole(a), whole(b))) : real(ofExact(exact(a), exact(b)));
  return formula(a.sort, operator, [a, b]);
};
const isNumber = (a, n) => isConstant$1(a) && (a.sort === "Int" ? whole(a) === n : compare(exact(a), ratio(n)) === 0);
const [plainSum, plainDifference, plainProduct] = [
  arithmetic$2("+", (a, b) => a + b, plus),
  arithmetic$2("-", (a, b) => a - b, minus),
  arithmetic$2("*", (a, b) => a * b, times)
];
const add = (a, b) => isNumber(a, 0n) ? b : isNumber(b, 0n) ? a : plainSum(a, b);
const subtract = (a, b) => isNumber(b, 0n) ? a : plainDifference(a, b);
function multiply(a, b) {
  if (isNumber(a, 0n) || isNumber(b, 1n)) return a;
  return isNumber(b, 0n) || isNumber(a, 1n) ? b : plainProduct(a, b);
}
function div(a, by) {
  if (by === 1n) return a;
  return isConstant$1(a) ? int(floorDivided(whole(a), by)) : formula("Int", "div", [a, int(by)]);
}
function divide(a, b) {
  if (isConstant$1(b) && compare(exact(b), ratio(0n)) !== 0)
    return isConstant$1(a) ? real(dividedBy(exact(a), exact(b))) : multiply(a, real(dividedBy(ratio(1n), exact(b))));
  return formula("Real", "/", [a, b]);
}
const toReal = (a) => isConstant$1(a) ? real(ratio(whole(a))) : formula("Real", "to_real", [a]);
function toInt(a) {
  if (isConstant$1(a)) return int(floor(exact(a)));
  return a.operator === "to_real" ? a.args[0] : formula("Int", "to_int", [a]);
}

function boundsKept(bounds, inputs, source) {
  return bounds.flatMap(({ field, fact, given, isLimit, model }) => {
    if (field !== null) return [];
    const modelOf = (id) => id === model.decision ? model : source.modelOf(id);
    const encoded = encode(model.decision, { ...source, modelOf });
    const [own, limit] = [encoded.of(fact), encoded.of("limit")];
    const areOpen = [own, limit, ...given.map((path) => encoded.of(path))].map(({ unknown }) => unknown);
    const isKept = (isLimit ? isWithin$1 : isSame$1)(own, limit);
    const kept = isKept === null ? null : or$1(not$1(holds(encoded.of("applies"))), ...areOpen, isKept);
    return kept === null || [...encoded.inputs.keys()].some((key) => !inputs.has(key)) ? [] : [kept];
  });
}
function isWithin$1(own, limit) {
  const [a, b] = [nodeIn(own.what), nodeIn(limit.what)];
  return a === null || b === null ? null : or$1(own.none, limit.none, atMost$1(...alike(a, b)));
}
function isSame$1(own, limit) {
  const [a, b] = [nodeIn(own.what), nodeIn(limit.what)];
  if (a === null || b === null) return null;
  return or$1(and$1(own.none, limit.none), and$1(not$1(own.none), not$1(limit.none), equal$1(...alike(a, b))));
}
const nodeIn = (what) => what.is === "one" ? what.node : what.is === "day" ? what.from : null;
const alike = (a, b) => a.sort === b.sort ? [a, b] : [toDecimal(a), toDecimal(b)];

const endlessTables = (tables) => new Map([...tables].map(([name, table]) => [name, { ...table, value: endless(table.value) }]));
const TABLES_ANSWER = "tables answer for every day that they are asked about";
function endless(value) {
  if (value === null || typeof value !== "object" || isDecimal(value)) return value;
  if (isCalendar(value)) return { ...value, answersFrom: MIN_DATE, answersTo: MAX_DATE };
  if (isTimeline(value)) {
    const [first, ...others] = value.steps;
    return { ...value, steps: first === void 0 ? [] : [{ ...first, from: MIN_DATE }, ...others], answersTo: null };
  }
  if (Array.isArray(value) || "unknown" in value) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, endless(part)])
  );
}

const isListOrRecord = (type) => type === void 0 || typeof type === "object" && !("choice" in type);
const readingKey = (reading) => `reading ${reading}`;
const takes = (reading, option) => equal$1(node("fact", "text", [], { path: readingKey(reading), index: 0 }), text(option));
const readingsOf = (decision, { modelOf }) => [
  ...new Set(withConsulted(decision, modelOf).flatMap((model) => [...model.readings]))
];
const readsTables = (decision, { modelOf }) => withConsulted(decision, modelOf).some(({ tables }) => tables.size > 0);
const noFacts = /* @__PURE__ */ new Set();
function opened(decision, of, { readings, leftOut, tables = "as they are", also = noFacts }) {
  const { modelOf } = of;
  const dictionary = tables === "endless" ? { ...of.dictionary, tables: endlessTables(of.dictionary.tables) } : of.dictionary;
  const standIns = of.standIns(decision);
  const readAsLeftOut = leftOut === "few" ? of.readAsLeftOut(decision) : /* @__PURE__ */ new Set();
  const chosen = (model) => readings === null ? model : specialise(model, readings, dictionary.readings);
  const source = {
    modelOf: (id) => chosen(modelOf(id)),
    dictionary,
    mayBeUnknown: (path) => leftOut === "all" || standIns.has(path) || readAsLeftOut.has(path),
    ...readings === null && { takes }
  };
  const encoded = encode(decision, source);
  const bounds = of.bounds(decision).filter(({ model }) => readings === null || model.readings.size === 0);
  const besideThem = bounds.filter(({ fact, given }) => [fact, ...given].some((path) => also.has(path))).flatMap(({ fact, given }) => [fact, ...given]);
  for (const path of [...also, ...besideThem]) if (!isListOrRecord(dictionary.facts.get(path)?.type)) encoded.of(path);
  return {
    encoded,
    inputs: encoded.inputs,
    kept: boundsKept(bounds, encoded.inputs, source),
    openReadings: readings === null ? readingsOf(decision, of) : [],
    leftOut: leftOut === "tables" ? standIns : /* @__PURE__ */ new Set(),
    assumed: tables === "endless" && readsTables(decision, of) ? [TABLES_ANSWER] : []
  };
}

function coneOf(goal, conditions) {
  const known = /* @__PURE__ */ new Map();
  const reached = new Set(variablesOf(goal, known));
  const kept = /* @__PURE__ */ new Set();
  for (let grows = true; grows; ) {
    grows = false;
    for (const condition of conditions) {
      if (kept.has(condition)) continue;
      const own = variablesOf(condition, known);
      if (![...own].some((name) => reached.has(name))) continue;
      kept.add(condition);
      grows = true;
      for (const name of own) reached.add(name);
    }
  }
  return conditions.filter((condition) => kept.has(condition));
}
function variablesOf(top, known) {
  const found = known.get(top);
  if (found !== void 0) return found;
  const [names, seen, waiting] = [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set(), [top]];
  for (let one = waiting.pop(); one !== void 0; one = waiting.pop()) {
    if (seen.has(one)) continue;
    seen.add(one);
    if (one.operator === "variable") names.add(one.value);
    waiting.push(...one.args);
  }
  known.set(top, names);
  return names;
}

function givenSymbols(tuples, inputs, texts) {
  const symbolOf = (raw) => {
    if (typeof raw === "boolean") return truth(raw);
    if (typeof raw === "number") return int(raw);
    if (typeof raw === "string") return texts.code(raw);
    if (isDecimal(raw)) return real(ratioOf(toPlain(raw)));
    if (!Array.isArray(raw)) return { is: "calendar", among: [{ on: TRUE, calendar: raw }] };
    return {
      is: "list",
      entries: raw.map((parts) => ({ on: TRUE, parts: parts.map(symbolOf) }))
    };
  };
  return (key) => inputs.has(key) ? tuples(key).map(symbolOf) : [];
}

const nameOf = ({ list, at, field }) => `fixed ${list}[${at}].${field}`;
const variableOf = (field, places) => variable(nameOf(field), places === null && field.type !== "date" && field.type !== "money" ? "Real" : "Int");
const keptWithin = (field, places) => isWithin(variableOf(field, places), field.least, field.most);
function isWithin(own, least, most) {
  const end = (hundredths) => own.sort === "Int" ? int(hundredths) : real(ratio(BigInt(hundredths), 100n));
  return and(atMost(end(least), own), most === null ? TRUE : atMost(own, end(most)));
}
function symbolOf(field, places) {
  const own = variableOf(field, places);
  return field.type === "date" || own.sort === "Real" ? own : divide(toReal(own), real(ratio(100n)));
}
function isFixed({ facts }, { path }) {
  const [name, field] = path.split(".");
  if (!Object.hasOwn(facts, name)) return false;
  const entity = facts[name];
  if (field === void 0 || entity === null) return true;
  return typeof entity === "object" && Object.hasOwn(entity, field);
}
const entitiesGiven = ({ facts }) => Object.keys(facts).filter((name) => isRecord(facts[name]));
function fixedSymbols({ given, open }, inputs, texts, places) {
  const constants = givenSymbols(givenTuples(given, inputs), inputs, texts);
  return (key) => {
    const { path, shape, asks } = inputs.get(key);
    const fields = open.filter(({ list: list2 }) => list2 === path);
    const symbols = constants(key);
    if (fields.length === 0 || asks !== "value" || shape.what.is !== "list" || !("at" in shape.what.node))
      return symbols;
    const { at } = shape.what.node;
    const list = symbols[at];
    const entries = (list.entries ?? []).map((entry, index) => {
      const parts = [...entry.parts];
      for (const field of fields.filter((one) => one.at === index)) {
        const slot = slotIn(shape.what, field.field);
        if (slot !== null) parts[slot] = symbolOf(field, places);
      }
      return { ...entry, parts };
    });
    return symbols.map((symbol, index) => index === at ? { is: "list", entries } : symbol);
  };
}
function slotIn({ entry }, field) {
  const what = entry?.what.is === "record" ? entry.what.fields.get(field)?.what : void 0;
  const slot = what?.is === "one" ? what.node : what?.is === "day" ? what.from : void 0;
  return slot !== void 0 && "at" in slot ? slot.at : null;
}
function withFixed(facts, { facts: fixed, open }, model) {
  const found = { ...facts };
  for (const [name, content] of Object.entries(fixed))
    found[name] = isRecord(content) ? { ...isRecord(found[name]) ? found[name] : {}, ...content } : content;
  return open.reduce((so, field) => withField(so, field, model), found);
}
function withField(facts, field, model) {
  const content = contentOf(field, model);
  const [name, own] = field.list.split(".");
  const put = (list) => list.map((entry, at) => at === field.at ? { ...entry, [field.field]: content } : entry);
  const whole = facts[name];
  if (own === void 0) return { ...facts, [name]: put(whole) };
  return isRecord(whole) ? { ...facts, [name]: { ...whole, [own]: put(whole[own]) } } : facts;
}
function contentOf(field, model) {
  const found = model.get(nameOf(field)) ?? BigInt(field.least);
  if (typeof found === "object") return digitsOf(found) ?? "0";
  const whole = typeof found === "bigint" ? found : BigInt(field.least);
  return field.type === "date" ? dateOfNumber(Number(whole)) : digitsOf(ratio(whole, 100n), 2) ?? "0";
}

function withGivenFacts(open, inputs, { of, openIn }, texts) {
  const conditions = [];
  const merged = /* @__PURE__ */ new Map();
  for (const [key, input] of inputs) {
    const { path, shape, asks } = input;
    const given = of(key, input, texts);
    if (given === null) continue;
    const parts = [];
    fix(shape, { open: open(key), given, parts, conditions }, asks === "value" ? openIn(path) : []);
    merged.set(key, parts);
  }
  return { facts: (key) => merged.get(key) ?? open(key), areSo: and(...conditions) };
}
function fix(shape, tuples, left) {
  const { open, given, parts } = tuples;
  if (left.some(({ length }) => length === 0)) {
    for (const at of slotsIn(shape)) parts[at] = open[at];
    return;
  }
  for (const slot of [shape.none, shape.unknown, shape.orNone]) same(slot, tuples);
  const isThere = [shape.none, shape.unknown].every((slot) => !("at" in slot) || given[slot.at] === FALSE);
  if (!isThere) for (const at of slotsIn(shape)) parts[at] = given[at];
  else fixWhat(shape.what, tuples, left);
}
function fixWhat(what, tuples, left) {
  if (what.is === "one") same(what.node, tuples);
  if (what.is === "day") for (const slot of [what.from, what.to]) same(slot, tuples);
  if (what.is === "record") for (const [name, field] of what.fields) fix(field, tuples, under(left, name));
  if (what.is === "list" && "at" in what.node) {
    const [open, given] = [tuples.open, tuples.given].map(
      (parts) => parts[what.node.at].entries ?? []
    );
    for (const { on } of open.slice(given.length)) tuples.conditions.push(not(on));
    const entries = given.map((entry, at) => {
      const own = open[at];
      if (own === void 0 || what.entry === null) return entry;
      const parts = [];
      tuples.conditions.push(own.on);
      fix(what.entry, { ...tuples, open: own.parts, given: entry.parts, parts }, under(left, at));
      return { on: TRUE, parts };
    });
    tuples.parts[what.node.at] = { is: "list", entries };
  }
}
const under = (left, key) => left.filter(([first]) => first === key).map(([, ...rest]) => rest);
function same(slot, { open, given, parts, conditions }) {
  if (!("at" in slot)) return;
  const [own, fixed] = [open[slot.at], given[slot.at]];
  parts[slot.at] = fixed;
  if (!("is" in own) && !("is" in fixed) && own.operator !== "constant") conditions.push(equal(own, fixed));
}
function slotsIn({ none, unknown, orNone, what }) {
  const own = [none, unknown, orNone, ...slotsOfWhat(what)].flatMap((slot) => "at" in slot ? [slot.at] : []);
  return what.is === "record" ? [...own, ...[...what.fields.values()].flatMap(slotsIn)] : own;
}
function slotsOfWhat(what) {
  if (what.is === "one" || what.is === "list") return [what.node];
  return what.is === "day" ? [what.from, what.to] : [];
}
function heldAt(shape, parts, [key, ...rest]) {
  if (key === void 0) {
    const flags = [shape.none, shape.unknown].map((slot2) => "at" in slot2 ? not(parts[slot2.at]) : TRUE);
    const [slot] = slotsOfWhat(shape.what);
    if (slot === void 0 || !("at" in slot)) return null;
    return { isThere: and(...flags), is: parts[slot.at] };
  }
  if (shape.what.is === "record" && typeof key === "string") {
    const field = shape.what.fields.get(key);
    return field === void 0 ? null : heldAt(field, parts, rest);
  }
  if (shape.what.is !== "list" || shape.what.entry === null || typeof key !== "number") return null;
  if (!("at" in shape.what.node)) return null;
  const { entries } = parts[shape.what.node.at];
  if (entries === null) return null;
  const entry = entries[key];
  if (entry === void 0) return { isThere: FALSE, is: FALSE };
  const held = heldAt(shape.what.entry, entry.parts, rest);
  return held === null ? null : { ...held, isThere: and(entry.on, held.isThere) };
}

class Texts {
  codes = /* @__PURE__ */ new Map();
  words = /* @__PURE__ */ new Map();
  code(text) {
    if (isDuration(text)) return int(DURATIONS + monthsOf(text));
    const code = this.codes.get(text) ?? this.codes.size + 1;
    this.codes.set(text, code);
    this.words.set(code, text);
    return int(code);
  }
  /** The text of a number; one that no rule file says is made up, each number its own. */
  textOf(code) {
    const number = Number(code);
    if (number >= DURATIONS && number < OTHERS) return `P${number - DURATIONS}M`;
    return this.words.get(number) ?? (number < OTHERS ? `word ${number}` : `text ${number - OTHERS + 1}`);
  }
  /** Those that rule files say. */
  get all() {
    return [...this.codes.keys()];
  }
}
const DURATIONS = 1e9;
const OTHERS = 2e9;
const telephoneOf = (code) => `07700 900${String(Number(code - BigInt(OTHERS)) % 1e3).padStart(3, "0")}`;
const durationOf = (months) => add(months, int(DURATIONS));
const monthsIn = (duration) => subtract(duration, int(DURATIONS));

const PENCE = real(ratio(100n));
const usual = { amount: 1000n, count: 1e3, months: 24 };
function single({ name, path, type, slot, parts }, opening) {
  const { texts, axioms, areUsual } = opening;
  const put = (symbol) => {
    if ("at" in slot) parts[slot.at] = symbol;
  };
  const number = variable(name, "Int");
  const numberIn = (model, otherwise) => model.get(name) ?? BigInt(otherwise);
  if (type === "boolean" || type === "entity") {
    const open = variable(name, "Bool");
    put(type === "entity" ? TRUE : open);
    return (model) => type === "entity" ? {} : model.get(name) === true;
  }
  if (type === "money") {
    const most = areUsual ? usual.amount * 100n : 10n ** BigInt(limits.digits + 2) - 1n;
    axioms.push(within(number, int(0), int(most)));
    put(divide(toReal(number), PENCE));
    return (model) => digitsOf(ratio(numberIn(model, 0), 100n), 2);
  }
  if (type === "decimal" || type === "percent") return decimal(name, type, opening, put);
  if (type === "duration") {
    axioms.push(within(number, int(1), int(areUsual ? usual.months : 1200)));
    put(durationOf(number));
    return (model) => `P${numberIn(model, 1)}M`;
  }
  if (type === "time" || isWhole(type)) {
    const [first, last] = type === "time" && "bounds" in slot ? slot.bounds : wholeNumberRange(schemaOf(opening, path));
    const [least, most] = [Math.max(first, -999999999999), Math.min(last, limits.wholeNumber)];
    axioms.push(within(number, int(least), int(areUsual ? Math.min(most, Math.max(least, usual.count)) : most)));
    put(number);
    return (model) => type === "time" ? timeOfMinute(Number(numberIn(model, 0))) : Number(numberIn(model, Math.max(least, 0)));
  }
  put(number);
  if (typeof type === "object" && "choice" in type) {
    axioms.push(or(...type.choice.map((option) => equal(number, texts.code(option)))));
    return (model) => model.has(name) ? texts.textOf(numberIn(model, 0)) : type.choice[0];
  }
  if (type === "instant") return () => "2024-01-15T12:00:00Z";
  const form = madeAs(unwrapped(schemaOf(opening, path)));
  const isTelephone = form !== null && "says" in form && form.says === "telephone";
  const [any, word] = [atMost(int(OTHERS), number), within(number, int(1), int(1e6))];
  axioms.push(isTelephone ? any : or(word, any));
  return (model) => {
    const code = numberIn(model, OTHERS);
    return isTelephone ? telephoneOf(code) : texts.textOf(code);
  };
}
function decimal(name, type, { places, axioms, areUsual }, put) {
  const scale = 10n ** BigInt(places ?? 0);
  const open = variable(name, places === null ? "Real" : "Int");
  const value = places === null ? open : divide(toReal(open), real(ratio(scale)));
  if (type === "decimal" || areUsual) axioms.push(atMost(real(ratio(0n)), value));
  if (areUsual) axioms.push(atMost(value, real(ratio(type === "decimal" ? usual.amount : 100n))));
  put(value);
  return (model) => {
    const found = model.get(name);
    if (places !== null) return digitsOf(ratio(found ?? 0n, scale), places);
    return digitsOf(found ?? ratio(0n)) ?? "0";
  };
}
const schemaOf = ({ schema }, path) => path.replaceAll("[]", ".[]").split(".").reduce(
  (at, name) => (name === "[]" ? elementOf(at) : fieldsOf(at).find(([field]) => field === name)?.[1]) ?? at,
  schema
);

function openFact(name, path, type, shape, opening) {
  const parts = [];
  const open = filled(name, path, type, shape, parts, opening);
  return { ...open, parts };
}
function filled(name, path, type, shape, parts, opening) {
  const isKnown = opening.areComplete && path.includes("[]");
  const flag = (slot, what) => {
    if ("always" in slot) return slot.always.of === true ? TRUE : not(TRUE);
    const open = isKnown && what !== "is none" ? not(TRUE) : variable(`${name} ${what}`, "Bool");
    parts[slot.at] = open;
    return open;
  };
  const [isNone, isUnknown, orNone] = [
    flag(shape.none, "is none"),
    flag(shape.unknown, "is left out"),
    flag(shape.orNone, "may be none")
  ];
  opening.axioms.push(not(and(isNone, isUnknown)), implies(orNone, isUnknown));
  const { day, read } = filledWhat(name, path, type, shape.what, parts, opening);
  if (day !== null) {
    const known = within(day[0], int(dayNumber(limits.firstDay)), int(dayNumber(limits.lastDay)));
    opening.axioms.push(implies(not(isUnknown), and(equal(day[0], day[1]), known)));
    if (opening.areUsual) opening.axioms.push(implies(not(isUnknown), within(day[0], ...usualDays)));
  }
  return {
    isNone,
    isUnknown,
    day,
    read: (model) => isTrue(isUnknown, model) ? void 0 : isTrue(isNone, model) ? null : read(model)
  };
}
const isTrue = (flag, model) => flag.operator === "constant" ? flag.value === true : model.get(flag.value) === true;
const put = (parts, slot, symbol) => {
  if ("at" in slot) parts[slot.at] = symbol;
};
function filledWhat(name, path, type, what, parts, opening) {
  switch (what.is) {
    case "nothing":
      return { day: null, read: () => null };
    case "day": {
      const from = variable(name, "Int");
      const isOne = "at" in what.from && "at" in what.to && what.from.at === what.to.at;
      const to = isOne ? from : variable(`${name} at the latest`, "Int");
      const [first, last] = isOne ? factDays : openDays;
      opening.axioms.push(within(from, int(first), int(last)), within(to, int(first), int(last)), atMost(from, to));
      put(parts, what.from, from);
      put(parts, what.to, to);
      return { day: [from, to], read: (model) => dateOfNumber(Number(model.get(name) ?? USUAL_DAY)) };
    }
    case "record":
      return { day: null, read: recordOf(name, path, type, what.fields, parts, opening).read };
    case "list":
      return { day: null, read: listOf(name, path, type, what, parts, opening) };
    case "timeline":
      throw new Error("no fact is a timeline");
    case "one":
      return { day: null, read: single({ name, path, type, slot: what.node, parts }, opening) };
  }
}
function recordOf(name, path, type, fields, parts, opening) {
  const types = typeof type === "object" && "record" in type ? type.record : {};
  const open = new Map(
    [...fields].map(([field, shape]) => {
      const [own, at] = [`${name}.${field}`, `${path}.${field}`];
      const mark = opening.markOf(at);
      const named = own.startsWith(mark) ? own : mark + own;
      const found = filled(named, at, types[field] ?? "none", shape, parts, opening);
      return [field, { ...found, parts: [] }];
    })
  );
  const read = (model) => Object.fromEntries(
    [...open].flatMap(([field, fact]) => {
      const value = fact.read(model);
      return value === void 0 ? [] : [[field, value]];
    })
  );
  return { open, read };
}
function listOf(name, path, type, { node, entry }, parts, opening) {
  const most = opening.lengths.get(path) ?? opening.entries;
  if (most === null || entry === null) {
    put(parts, node, { is: "list", entries: entry === null ? [] : null });
    return () => [];
  }
  const inner = typeof type === "object" && "list" in type ? type.list : "none";
  const entries = Array.from({ length: most }, (_, at) => {
    const own = [];
    const isThere = variable(`${name}[${at}] is there`, "Bool");
    const { what } = entry;
    if (what.is !== "record") {
      const fact = filled(`${name}[${at}]`, `${path}[]`, inner, entry, own, opening);
      return { on: isThere, parts: own, read: fact.read };
    }
    const { open, read } = recordOf(`${name}[${at}]`, `${path}[]`, inner, what.fields, own, opening);
    opening.daysOfEntries(path, open, isThere);
    return { on: isThere, parts: own, read };
  });
  for (const [at, { on }] of entries.entries()) {
    const after = entries[at + 1];
    if (after !== void 0) opening.axioms.push(implies(after.on, on));
  }
  put(parts, node, { is: "list", entries });
  return (model) => entries.filter(({ on }) => isTrue(on, model)).map(({ read }) => read(model));
}
const USUAL_DAY = dayNumber("2024-01-15");
const usualDays = [int(dayNumber("2019-01-01")), int(dayNumber("2026-09-30"))];

function openCustomer(inputs, { facts, contradictions }, texts, { entries, lengths = /* @__PURE__ */ new Map(), places, areUsual, areComplete }, schema, markOf = () => "") {
  const axioms = [];
  const opening = {
    texts,
    entries,
    lengths,
    places,
    areUsual,
    areComplete,
    schema,
    axioms,
    markOf,
    daysOfEntries
  };
  const open = /* @__PURE__ */ new Map();
  const nameOf = (asks, path) => `${markOf(path)}${asks === "value" ? path : `${path} ${asks}`}`;
  for (const [key, { asks, path, shape }] of inputs) {
    const type = asks === "value" ? facts.get(path)?.type ?? "none" : "boolean";
    open.set(key, openFact(nameOf(asks, path), path, type, shape, opening));
  }
  const fact = (path) => open.get(`value ${path}`);
  function noneOf(entity) {
    if (!facts.has(entity)) return FALSE;
    return fact(entity)?.isNone ?? variable(`${nameOf("value", entity)} is none`, "Bool");
  }
  function daysOfEntries(path, entry, isThere) {
    for (const { earlier, later, through } of contradictions) {
      const [from, to] = [earlier, later].map(
        (day) => day.startsWith(`${path}[].`) ? entry.get(day.slice(path.length + 3)) : void 0
      );
      if (from && to && through.length === 0) axioms.push(implies(isThere, inOrder$1(from, to)));
    }
  }
  for (const { earlier, later, through } of contradictions) {
    const [from, to, between] = [fact(earlier), fact(later), through.map(fact)];
    if (from && to && between.every((day) => day !== void 0))
      axioms.push(implies(and(...between.map((day) => day.isUnknown)), inOrder$1(from, to)));
  }
  for (const [key, { asks, path }] of inputs) {
    const own = open.get(key);
    const { entity = null, nullable = true } = facts.get(path) ?? {};
    if (asks === "value" && entity !== null) {
      const isWholeNone = noneOf(entity);
      const whole = fact(entity);
      axioms.push(implies(isWholeNone, own.isNone));
      if (!nullable) axioms.push(implies(own.isNone, isWholeNone));
      if (whole !== void 0) axioms.push(implies(whole.isUnknown, own.isUnknown));
    }
    if (asks !== "value") axioms.push(...agreeing(asks, path, own));
  }
  function agreeing(asks, path, own) {
    const it = fact(path);
    if (it === void 0) return [];
    const flag = variable(nameOf(asks, path), "Bool");
    const isSaid = asks === "gives" ? flag : not(flag);
    const sure = it.day === null ? not(it.isUnknown) : it.isNone;
    return [
      implies(and(not(own.isUnknown), it.isUnknown), not(isSaid)),
      implies(and(not(own.isUnknown), sure), isSaid)
    ];
  }
  return {
    facts: (key) => open.get(key).parts,
    axioms,
    fact,
    read(model) {
      const found = {};
      for (const [key, { asks, path }] of inputs) {
        if (asks !== "value") continue;
        const own = open.get(key);
        const value = own.read(model);
        if (value === void 0) continue;
        const { entity = null, type } = facts.get(path) ?? {};
        if (entity === null) {
          if (type !== "entity") found[path] = value;
          else found[path] = value === null ? null : { ...found[path] };
        } else if (isTrue(noneOf(entity), model)) found[entity] = null;
        else if (found[entity] !== null)
          found[entity] = { ...found[entity], [path.slice(entity.length + 1)]: value };
      }
      return found;
    }
  };
}
const inOrder$1 = (from, to) => {
  if (from.day === null || to.day === null) return TRUE;
  const areKnown = and(...[from, to].flatMap(({ isNone: none, isUnknown }) => [not(none), not(isUnknown)]));
  return implies(areKnown, atMost(from.day[0], to.day[0]));
};

const FREE_LIST = { is: "list", entries: null };
const MOST_ENTRIES = 24;
function listed(entries) {
  const open = entries.filter(({ on }) => on !== FALSE);
  return open.length > MOST_ENTRIES && open.some(({ on }) => on !== TRUE) ? FREE_LIST : { is: "list", entries: open };
}
const NO_LIST = { is: "list", entries: [] };
const isFormula = (symbol) => !("is" in symbol);
function formulaIn(symbol) {
  if (isFormula(symbol)) return symbol;
  throw new Error(`a ${symbol.is} is no single thing`);
}
function nothing(sort) {
  if (sort === "boolean") return FALSE;
  if (sort === "decimal") return real(ratio(0n));
  if (sort === "list") return NO_LIST;
  if (sort === "tuple") return { is: "tuple", isFound: FALSE, parts: [] };
  return sort === "calendar" ? { is: "calendar", among: [] } : int(0);
}
function either(condition, then, otherwise) {
  if (condition === TRUE || then === otherwise) return then;
  if (condition === FALSE) return otherwise;
  if (isFormula(then)) return ite(condition, then, formulaIn(otherwise));
  const parts = [then, otherwise];
  switch (then.is) {
    case "list":
      return listWhere(condition, ...parts);
    case "tuple":
      return tupleWhere(condition, ...parts);
    case "calendar": {
      const guarded = (one, on) => one.among.map((option) => ({ ...option, on: and(on, option.on) }));
      return {
        is: "calendar",
        among: [...guarded(then, condition), ...guarded(otherwise, not(condition))]
      };
    }
  }
}
function listWhere(condition, then, otherwise) {
  if (then.entries === null || otherwise.entries === null) return FREE_LIST;
  const guarded = (entries, on) => entries.map((entry) => ({ ...entry, on: and(on, entry.on) }));
  return listed([...guarded(then.entries, condition), ...guarded(otherwise.entries, not(condition))]);
}
function tupleWhere(condition, then, otherwise) {
  const isFound = ite(condition, then.isFound, otherwise.isFound);
  return { is: "tuple", isFound, parts: partsWhere(condition, then.parts, otherwise.parts) };
}
function partsWhere(condition, then, otherwise) {
  if (then === null || otherwise === null) return null;
  const longer = then.length >= otherwise.length ? then : otherwise;
  return longer.map((_, index) => {
    const [a, b] = [then[index], otherwise[index]];
    return a === void 0 || b === void 0 ? a ?? b : either(condition, a, b);
  });
}

function customersIn({ inputs, others = [], fixed, given }, dictionary, texts, extent, schema) {
  const own = openCustomer(inputs, dictionary, texts, extent, schema);
  const runs = others.map((run) => ({
    ...run,
    customer: openCustomer(
      run.inputs,
      dictionary,
      texts,
      extent,
      schema,
      (path) => run.isMoved(path) ? run.mark : ""
    )
  }));
  const constants = fixed && fixedSymbols(fixed, inputs, texts, extent.places);
  const { facts: withGiven, areSo } = given === void 0 ? { facts: own.facts, areSo: TRUE } : withGivenFacts(own.facts, inputs, given, texts);
  const first = (key) => {
    const input = inputs.get(key);
    if (input === void 0) return [variable(key, "Int")];
    return fixed && constants && isFixed(fixed, input) ? constants(key) : withGiven(key);
  };
  return {
    facts(key) {
      const run = runs.find(({ mark }) => key.startsWith(mark));
      if (run === void 0) return first(key);
      const at = key.slice(run.mark.length);
      const input = run.inputs.get(at);
      if (input === void 0) return [variable(key, "Int")];
      if (run.entriesOf === void 0) return run.customer.facts(at);
      return first(at).map((symbol) => changed(symbol, (entries) => run.entriesOf?.(entries, input) ?? entries));
    },
    axioms: [
      ...own.axioms,
      ...runs.flatMap(({ customer }) => customer.axioms),
      ...(fixed ? entitiesGiven(fixed) : []).map((entity) => not(variable(`${entity} is none`, "Bool"))),
      ...(fixed?.open ?? []).map((field) => keptWithin(field, extent.places))
    ],
    areSo,
    isUnknown: (path) => own.fact(path)?.isUnknown,
    read(model) {
      const whole = (facts) => fixed === void 0 ? facts : withFixed(facts, fixed, model);
      return [whole(own.read(model)), ...runs.map(({ customer }) => whole(customer.read(model)))];
    }
  };
}
const changed = (symbol, change) => "is" in symbol && symbol.is === "list" && symbol.entries !== null ? listed(change(symbol.entries)) : symbol;

function ofWhole(found, of, worked, reach) {
  return {
    found,
    of: [of],
    worked: (n) => BigInt(worked(Number(n))),
    near(n) {
      const at = (step) => {
        const here = Number(n) + step;
        return implies(equal(of, int(here)), equal(found, int(worked(here))));
      };
      return and(...Array.from({ length: 2 * reach + 1 }, (_, index) => at(index - reach)));
    }
  };
}
const ofRounding = (found, of, places) => ({
  found,
  of: [of],
  worked: (amount) => exactlyRounded(amount, places),
  near(amount) {
    const nearest = exactlyRounded(amount, places);
    const half = ratio(1n, 2n * 10n ** BigInt(places));
    const isBetween = and(less(real(minus(nearest, half)), of), less(of, real(plus(nearest, half))));
    return implies(or(isBetween, equal(of, real(amount))), equal(found, real(nearest)));
  }
});
const ofProduct = (found, a, b) => ({
  found,
  of: [a, b],
  worked: (x, y) => typeof x === "bigint" ? x * y : times(x, y),
  near(x, y) {
    const [p, q] = [constantOf(x), constantOf(y)];
    const tangent = subtract(add(multiply(q, a), multiply(p, b)), multiply(p, q));
    return and(
      implies(equal(a, p), equal(found, multiply(p, b))),
      implies(equal(b, q), equal(found, multiply(q, a))),
      implies(or(and(less(a, p), less(q, b)), and(less(p, a), less(b, q))), less(found, tangent)),
      implies(or(and(less(a, p), less(b, q)), and(less(p, a), less(q, b))), less(tangent, found))
    );
  }
});
function ofQuotient(found, a, b) {
  const product = ofProduct(a, found, b);
  const nil = real(ratio(0n));
  return {
    found: a,
    of: [found, b],
    worked: product.worked,
    near: (quotient, by) => implies(or(less(b, nil), less(nil, b)), product.near(quotient, by))
  };
}
function lemmaOfProduct(found, a, b) {
  const nil = constantOf(a.sort === "Int" ? 0n : ratio(0n));
  const [up, down] = [(x) => atMost(nil, x), (x) => atMost(x, nil)];
  return and(
    implies(or(equal(a, nil), equal(b, nil)), equal(found, nil)),
    implies(or(and(up(a), up(b)), and(down(a), down(b))), up(found)),
    implies(or(and(up(a), down(b)), and(down(a), up(b))), down(found))
  );
}
const constantOf = (value) => typeof value === "bigint" ? int(value) : real(value);

const DAYS_BEFORE_1970 = BigInt(-startOfMonth(2));
function exactStart(month) {
  if (month.operator === "constant") return int(startOfMonth(Number(month.value)));
  const fromMarch0 = subtract(month, int(2));
  const year = div(fromMarch0, 12n);
  const fromMarch = subtract(fromMarch0, multiply(int(12), year));
  const leapDays = add(subtract(div(year, 4n), div(year, 100n)), div(year, 400n));
  const ofMonths = div(add(multiply(int(153), fromMarch), int(2)), 5n);
  return subtract(add(add(multiply(int(365), year), leapDays), ofMonths), int(DAYS_BEFORE_1970));
}
const MEAN = ratio(146097n, 4800n);
const deviations = Array.from({ length: 4800 }, (_, month) => startOfMonth(month) * 4800 - month * 146097);
const [LEAST, MOST] = [ratio(BigInt(Math.min(...deviations)), 4800n), ratio(BigInt(Math.max(...deviations)), 4800n)];
const lemmaOfStart = (month, start) => within(subtract(toReal(start), multiply(real(MEAN), toReal(month))), real(LEAST), real(MOST));
function lemmaOfTwo(one, other) {
  const inOrder = ([a, from], [b, to]) => {
    const [months, days] = [subtract(b, a), subtract(to, from)];
    return and(
      implies(atMost(a, b), and(atMost(multiply(int(28), months), days), atMost(days, multiply(int(31), months)))),
      implies(equal(months, int(12)), within(days, int(365), int(366)))
    );
  };
  return and(inOrder(one, other), inOrder(other, one));
}
const liesIn = (day, start, next) => and(atMost(start, day), less(day, next));

function lemmasOfTwoProducts(one, other) {
  const swapped = { a: other.b, b: other.a, found: other.found };
  return [other, swapped].flatMap((two) => [
    implies(and(equal(one.a, two.a), equal(one.b, two.b)), equal(one.found, two.found)),
    inOrder(one, two),
    inOrder(two, one)
  ]);
}
function inOrder(less, more) {
  const nil = less.a.sort === "Int" ? int(0) : real(ratio(0n));
  const areRising = and(atMost(nil, less.a), atMost(less.a, more.a), atMost(nil, less.b), atMost(less.b, more.b));
  return implies(areRising, atMost(less.found, more.found));
}

const MOST_COMPARED = 12;
function sameLists(a, b) {
  const [xs, ys] = [a.entries, b.entries];
  if (xs === null || ys === null || xs.length > MOST_COMPARED || ys.length > MOST_COMPARED) return null;
  const known = /* @__PURE__ */ new Map();
  const noneOf = (rest) => not(or(...rest.map(({ on }) => on)));
  function from(i, j) {
    const key = `${i} ${j}`;
    const found = known.get(key);
    if (found !== void 0) return found;
    const made = newly(i, j);
    known.set(key, made);
    return made;
  }
  function newly(i, j) {
    const [x, y] = [xs?.[i], ys?.[j]];
    if (x === void 0) return noneOf(ys?.slice(j) ?? []);
    if (y === void 0) return noneOf(xs?.slice(i) ?? []);
    const [own, rest] = [x.on === FALSE || y.on === FALSE ? TRUE : sameParts(x.parts, y.parts), from(i + 1, j + 1)];
    const [without, skipped] = x.on === y.on ? [rest, rest] : [from(i + 1, j), from(i, j + 1)];
    if (own === null || rest === null || without === null || skipped === null) return null;
    return ite(x.on, ite(y.on, and(own, rest), skipped), without);
  }
  return from(0, 0);
}
function sameParts(a, b) {
  const parts = [];
  for (const [index, x] of a.entries()) {
    const y = b[index];
    if (x === y) continue;
    const same = y === void 0 ? null : samePart(x, y);
    if (same === null) return null;
    parts.push(same);
  }
  return and(...parts);
}
function samePart(x, y) {
  if (!("is" in x)) return "is" in y ? null : equal(x, y);
  return x.is === "list" && "is" in y && y.is === "list" ? sameLists(x, y) : null;
}

function around(entries, step) {
  const found = [];
  let [has, parts] = [FALSE, []];
  for (let at = step === 1 ? entries.length - 1 : 0; at >= 0 && at < entries.length; at -= step) {
    found[at] = { has, parts };
    const entry = entries[at];
    parts = partsWhere(entry.on, entry.parts, parts);
    has = or(entry.on, has);
  }
  return found;
}
function statesOf({ of, args }, entries, on) {
  const [first, next] = [args.slice(1, 1 + of.width), args.slice(1 + of.width)];
  const states = [first.map((part) => on.of(part))];
  for (const { on: isThere, parts } of entries) {
    const state = states.at(-1);
    const after = on.within(of.level, { entry: parts, state }, {}, () => next.map((part) => on.of(part)));
    states.push(partsWhere(isThere, after, state));
  }
  return states;
}
const listWorks = {
  list({ of }, parts, on) {
    const symbols = parts.map((part) => on.of(part));
    return listed(
      Array.from({ length: of.length }, (_, at) => ({
        on: TRUE,
        parts: symbols.slice(at * of.width, (at + 1) * of.width)
      }))
    );
  },
  range(term, [count], on) {
    const length = on.formula(count);
    const known = length.operator === "constant" ? Number(length.value) : on.openness.entries;
    if (known === null) return on.free(term);
    if (length.operator !== "constant") on.assume(atMost(length, int(known)), `at most ${known} parts of a span`);
    return listed(
      Array.from({ length: Math.max(0, known) }, (_, at) => ({ on: less(int(at), length), parts: [int(at)] }))
    );
  },
  each(term, [of, where, ...gives], on) {
    const entries = on.list(of);
    if (entries === null) return FREE_LIST;
    const [next, previous] = [around(entries, 1), around(entries, -1)];
    return listed(
      entries.map((entry, at) => {
        const [after, before] = [next[at], previous[at]];
        const bound = {
          entry: entry.parts,
          next: after.parts,
          previous: before.parts
        };
        return on.within(term.of.level, bound, { hasNext: after.has, hasPrevious: before.has }, () => {
          const isKept = and(entry.on, on.formula(where));
          return { on: isKept, parts: isKept === FALSE ? [] : gives.map((part) => on.of(part)) };
        });
      })
    );
  },
  join(term, [list, gives], on) {
    const entries = on.list(list);
    if (entries === null) return FREE_LIST;
    const lists = entries.map(
      (entry) => on.within(term.of.level, { entry: entry.parts }, {}, () => on.list(gives))?.map((inner) => ({ ...inner, on: and(entry.on, inner.on) }))
    );
    return lists.some((inner) => inner === void 0) ? FREE_LIST : listed(lists.flatMap((inner) => inner ?? []));
  },
  sort(term, [list, ...keys], on) {
    const entries = on.list(list);
    if (entries === null) return FREE_LIST;
    const keyed = entries.map(
      ({ parts }) => on.within(term.of.level, { entry: parts }, {}, () => keys.map((key) => ({ key, symbol: on.of(key) })))
    );
    const comesBefore = (a, b) => (keyed[a] ?? []).reduceRight(
      (rest, { key, symbol }, index) => {
        const [x, y] = [formulaIn(symbol), formulaIn((keyed[b] ?? [])[index]?.symbol)];
        const isLess = key.sort === "boolean" ? and(not(x), y) : key.sort === "text" && x !== y ? on.once("less", [x, y], () => on.open("Bool")) : less(x, y);
        return or(isLess, and(equal(x, y), rest));
      },
      a < b ? TRUE : FALSE
    );
    const places = entries.map(
      (_, at) => entries.reduce(
        (place, other, index) => index === at ? place : add(place, ite(and(other.on, comesBefore(index, at)), int(1), int(0))),
        int(0)
      )
    );
    return listed(
      entries.map(
        (_, place) => entries.reduce(
          (rest, entry, at) => {
            const isHere = and(entry.on, equal(places[at], int(place)));
            return {
              on: or(isHere, rest.on),
              parts: partsWhere(isHere, entry.parts, rest.parts)
            };
          },
          { on: FALSE, parts: [] }
        )
      )
    );
  },
  some(term, [list, condition], on) {
    const entries = on.list(list);
    if (entries === null) return on.free(term);
    return or(
      ...entries.map(
        (entry) => and(
          entry.on,
          entry.on === FALSE ? FALSE : on.within(term.of.level, { entry: entry.parts }, {}, () => on.formula(condition))
        )
      )
    );
  },
  fold(term, [list], on) {
    const entries = on.list(list);
    if (entries === null) return on.free(term);
    return { is: "tuple", isFound: TRUE, parts: statesOf(term, entries, on).at(-1) };
  },
  scan(term, [list], on) {
    const entries = on.list(list);
    if (entries === null) return FREE_LIST;
    const [, ...states] = statesOf(term, entries, on);
    return listed(states.map((parts, at) => ({ on: entries[at].on, parts })));
  },
  lookup(term, [list, upTo, key], on) {
    const entries = on.list(list);
    if (entries === null) return on.free(term);
    const most = on.formula(upTo);
    return entries.reduce(
      (earlier, entry) => {
        const ownKey = on.within(term.of.level, { entry: entry.parts }, {}, () => on.formula(key));
        const isIt = and(entry.on, atMost(ownKey, most));
        return {
          is: "tuple",
          isFound: or(isIt, earlier.isFound),
          parts: partsWhere(isIt, entry.parts, earlier.parts)
        };
      },
      { is: "tuple", isFound: FALSE, parts: [] }
    );
  },
  // London's clock is not told to the solver.
  stretches: (term, _, on) => on.free(term, "the clock")
};

function workingDayFrom(calendar, day, on) {
  if (day.operator === "constant") return int(workingDayFrom$1(calendar, Number(day.value)));
  const holidays = [...calendar.holidays].map(dayNumber);
  const longest = longestOff(calendar, holidays);
  const way = `working day ${calendar.table} ${holidays.join()}`;
  return on.once(way, [day], () => {
    if (on.openness.months === "lemmas") {
      const found2 = on.open("Int");
      on.axioms.push(within(found2, day, add(day, int(longest))));
      on.inOrder(way, day, found2);
      on.comesToItself(way, day, found2);
      on.approximately(ofWhole(found2, day, (from) => workingDayFrom$1(calendar, from), 3));
      return found2;
    }
    let found = add(day, int(longest));
    for (let later = longest - 1; later >= 0; later -= 1) {
      const at = add(day, int(later));
      found = ite(isOff(holidays, at), found, at);
    }
    return found;
  });
}
const longestOff = (calendar, holidays) => Math.max(
  2,
  ...holidays.flatMap((day) => [0, 1, 2].map((before) => workingDayFrom$1(calendar, day - before) - day + before))
);
function isOff(holidays, day) {
  const fromMonday = add(day, int(3));
  const weekday = subtract(fromMonday, multiply(int(7), div(fromMonday, 7n)));
  return or(less(int(4), weekday), ...holidays.map((holiday) => equal(day, int(holiday))));
}

const arithmetic$1 = (work) => (_, [a, b], on) => work(on.formula(a), on.formula(b));
const isConstant = ({ operator }) => operator === "constant";
function product(a, b, on) {
  if (on.openness.months === "exact" || isConstant(a) || isConstant(b)) return multiply(a, b);
  return on.once("product", [a, b], () => {
    const found = on.open(a.sort);
    on.axioms.push(lemmaOfProduct(found, a, b));
    on.productOf(a, b, found);
    on.approximately(ofProduct(found, a, b));
    return found;
  });
}
function quotient(a, b, on) {
  if (on.openness.months === "exact" || isConstant(b)) return divide(a, b);
  return on.once("quotient", [a, b], () => {
    const found = on.open("Real");
    const nil = real(ratio(0n));
    on.axioms.push(or(equal(b, nil), lemmaOfProduct(a, found, b)));
    on.approximately(ofQuotient(found, a, b));
    return found;
  });
}
function joined(args, on, settling, join) {
  const parts = [];
  for (const arg of args) {
    const part = on.formula(arg);
    if (part === settling) return settling;
    parts.push(part);
  }
  return join(...parts);
}
function rounded(a, places, on) {
  if (on.openness.months === "lemmas" && !isConstant(a))
    return on.once(`rounded to ${places}`, [a], () => {
      const found = on.open("Real");
      const most = real(ratio(1n, 2n * 10n ** BigInt(places)));
      on.axioms.push(within(subtract(found, a), subtract(real(ratio(0n)), most), most));
      on.inOrder(`rounded to ${places}`, a, found);
      on.approximately(ofRounding(found, a, places));
      return found;
    });
  const scale = real(ratio(10n ** BigInt(places)));
  const half = real(ratio(1n, 2n));
  const nearest = (x) => toReal(toInt(add(multiply(x, scale), half)));
  const nil = real(ratio(0n));
  return divide(ite(less(a, nil), subtract(nil, nearest(subtract(nil, a))), nearest(a)), scale);
}
function sameIn(a, b, term, on) {
  if (a === b) return TRUE;
  if (!("is" in a)) return equal(a, formulaIn(b));
  if (a.is === "list") return sameLists(a, b) ?? formulaIn(on.free(term, "lists compared"));
  if (a.is !== "calendar") return formulaIn(on.free(term, "lists compared"));
  const pairs = a.among.flatMap(
    (one) => b.among.flatMap((other) => one.calendar === other.calendar ? [and(one.on, other.on)] : [])
  );
  return or(...pairs);
}
const ofCalendar = (calendar, say) => calendar.among.reduceRight(
  (rest, { on, calendar: one }) => ite(on, say(one), rest),
  int(0)
);
const works$1 = {
  ...listWorks,
  constant: (term, _, on) => on.constant(term),
  fact: ({ of, sort }, _, on) => on.facts(of.path)[of.index] ?? nothing(sort),
  bound: (term, _, on) => on.bound(term.of) ?? nothing(term.sort),
  part(term, [tuple], on) {
    const { isFound, parts } = on.of(tuple);
    if (parts === null) return on.free(term, tuple.kind);
    const found = parts[term.of.index];
    return found === void 0 ? nothing(term.sort) : either(isFound, found, nothing(term.sort));
  },
  not: (_, [a], on) => not(on.formula(a)),
  and: (_, args, on) => joined(args, on, FALSE, and),
  or: (_, args, on) => joined(args, on, TRUE, or),
  choose(_, [condition, then, otherwise], on) {
    const holds = on.formula(condition);
    if (holds === TRUE) return on.of(then);
    return holds === FALSE ? on.of(otherwise) : either(holds, on.of(then), on.of(otherwise));
  },
  unless: (term, [stop, of], on) => either(on.formula(stop), on.free(term, "no answer"), on.of(of)),
  equal: (term, [a, b], on) => sameIn(on.of(a), on.of(b), term, on),
  less(term, [a, b], on) {
    const [x, y] = [on.of(a), on.of(b)];
    if (a?.sort === "boolean") return and(not(formulaIn(x)), formulaIn(y));
    if (x === y) return FALSE;
    if ("is" in x || "is" in y) return on.free(term, "lists in order");
    if (a?.sort === "text") return on.once("less", [x, y], () => formulaIn(on.free(term, "texts in order")));
    return less(x, y);
  },
  add: arithmetic$1(add),
  subtract: arithmetic$1(subtract),
  multiply: (_, [a, b], on) => product(on.formula(a), on.formula(b), on),
  floorDivide(term, [a, b], on) {
    const by = on.formula(b);
    if (by.operator !== "constant" || by.value < 0n) return on.free(term);
    return by.value === 0n ? by : div(on.formula(a), by.value);
  },
  divide(_, [a, b], on) {
    const by = on.formula(b);
    const nil = real(ratio(0n));
    return by === nil ? nil : ite(equal(by, nil), nil, quotient(on.formula(a), by, on));
  },
  toDecimal: (_, [a], on) => toReal(on.formula(a)),
  roundHalfUp: ({ of }, [a], on) => rounded(on.formula(a), of.places, on),
  monthOf: (_, [day], on) => on.monthOf(on.formula(day)),
  monthStart: (_, [month], on) => on.startOfMonth(on.formula(month)),
  monthsIn: (_, [duration], on) => monthsIn(on.formula(duration)),
  startsWith(term, [text, beginning], on) {
    const [a, b] = [on.formula(text), on.formula(beginning)];
    if (a.operator === "constant" && b.operator === "constant")
      return on.texts.textOf(a.value).startsWith(on.texts.textOf(b.value)) ? TRUE : FALSE;
    return on.once("starts", [a, b], () => formulaIn(on.free(term, "beginnings of texts")));
  },
  workingDay(_, [calendar, day], on) {
    const from = on.formula(day);
    return ofCalendar(on.of(calendar), (one) => workingDayFrom(one, from, on));
  },
  answersFrom: (_, [calendar], on) => ofCalendar(on.of(calendar), (one) => int(dayNumber(one.answersFrom))),
  answersTo: (_, [calendar], on) => ofCalendar(on.of(calendar), (one) => int(dayNumber(one.answersTo))),
  isFound: (_, [found], on) => on.of(found).isFound
};

const MOST_WORKED = 1e5;
const MOST_LEMMAS = 8e3;
class TooLarge extends Error {
}
class Symbolic {
  constructor(facts, texts, openness) {
    this.facts = facts;
    this.texts = texts;
    this.openness = openness;
  }
  facts;
  texts;
  openness;
  frames = [{ memo: /* @__PURE__ */ new Map(), bound: {}, flags: {} }];
  /** What holds whatever the facts are: definitions, and lemmas of what is left free. */
  axioms = [];
  /** What was left free, in words. */
  leftFree = /* @__PURE__ */ new Set();
  /** What was taken for true of them, in words. */
  assumed = /* @__PURE__ */ new Set();
  /** What holds too, to be told where it is not so by itself: of each two, so that there is much of it. */
  further = [];
  approximations = [];
  ordered = /* @__PURE__ */ new Map();
  products = [];
  starts = [];
  known = /* @__PURE__ */ new Map();
  fresh = 0;
  worked = 0;
  of(term) {
    const { memo } = this.frames[levelOf(term)];
    const known = memo.get(term.id);
    if (known !== void 0) return known;
    this.worked += 1;
    if (this.worked > MOST_WORKED) throw new TooLarge("the statement is too large");
    const symbol = works$1[term.kind](
      term,
      term.args,
      this
    );
    memo.set(term.id, symbol);
    return symbol;
  }
  formula = (term) => formulaIn(this.of(term));
  list = (term) => this.of(term).entries;
  bound({ level, which, index }) {
    const frame = this.frames[level];
    return frame?.flags[which] ?? frame?.bound[which]?.[index];
  }
  within(level, bound, flags, work) {
    const outer = this.frames[level];
    this.frames[level] = { memo: /* @__PURE__ */ new Map(), bound, flags };
    try {
      return work();
    } finally {
      this.frames[level] = outer;
    }
  }
  constant({ of, sort }) {
    if (sort === "boolean") return truth(of);
    if (sort === "whole") return int(of);
    if (sort === "decimal") return real(ratioOf(toPlain(of)));
    if (sort === "calendar") return { is: "calendar", among: [{ on: truth(true), calendar: of }] };
    return this.texts.code(of);
  }
  /** Anything that a node may be, with no more known of it than between what it lies. */
  free({ sort, bounds, kind }, why = kind) {
    this.leftFree.add(why);
    if (sort === "list") return { is: "list", entries: null };
    if (sort === "tuple") return { is: "tuple", isFound: this.open("Bool"), parts: null };
    if (sort === "calendar") throw new Error("a calendar is not left free");
    const open = this.open(sort === "boolean" ? "Bool" : sort === "decimal" ? "Real" : "Int");
    const [least, most] = bounds;
    if (Number.isFinite(least)) this.axioms.push(atMost(int(least), open));
    if (Number.isFinite(most)) this.axioms.push(atMost(open, int(most)));
    return open;
  }
  /** What is taken for true; it is part of what is then said. */
  assume(condition, inWords) {
    this.assumed.add(inWords);
    this.axioms.push(condition);
  }
  inOrder(way, of, found) {
    const others = this.ordered.get(way) ?? [];
    for (const other of others)
      this.tell(
        implies(atMost(of, other.of), atMost(found, other.found)),
        implies(atMost(other.of, of), atMost(other.found, found))
      );
    this.ordered.set(way, [...others, { of, found }]);
  }
  tell(...lemmas) {
    this.further.push(...lemmas);
    if (this.further.length > MOST_LEMMAS) throw new TooLarge("the statement is too large");
  }
  comesToItself(way, of, found) {
    for (const other of this.ordered.get(way) ?? [])
      this.tell(
        implies(equal(of, other.found), equal(found, of)),
        implies(equal(other.of, found), equal(other.found, other.of))
      );
  }
  productOf(a, b, found) {
    for (const other of this.products)
      if (other.found.sort === found.sort) this.tell(...lemmasOfTwoProducts({ a, b, found }, other));
    this.products.push({ a, b, found });
  }
  approximately(approximation) {
    this.approximations.push(approximation);
  }
  open(sort) {
    this.fresh += 1;
    return variable(`free ${this.fresh}`, sort);
  }
  /** What it is made of is held, so that it is never made anew with another number and then taken for something else. */
  once(way, of, make) {
    const key = `${way} ${of.map(({ id }) => id).join(" ")}`;
    const { found } = this.known.get(key) ?? { found: make() };
    this.known.set(key, { found, of });
    return found;
  }
  startOfMonth(month) {
    if (this.openness.months === "exact" || month.operator === "constant") return exactStart(month);
    return this.once("start", [month], () => {
      const start = this.open("Int");
      this.axioms.push(lemmaOfStart(month, start));
      this.approximately(ofWhole(start, month, startOfMonth, 6));
      for (const other of this.starts) this.tell(lemmaOfTwo([month, start], other));
      this.starts.push([month, start]);
      return start;
    });
  }
  monthOf(day) {
    if (day.operator === "constant") return int(monthOfDay(Number(day.value)));
    return this.once("month", [day], () => {
      const month = this.open("Int");
      this.axioms.push(liesIn(day, this.startOfMonth(month), this.startOfMonth(add(month, int(1)))));
      return month;
    });
  }
}

function valuesIn(model) {
  const known = /* @__PURE__ */ new Map();
  const comesTo = (formula) => {
    const before = known.get(formula);
    if (before !== void 0) return before;
    const value = worked(formula);
    known.set(formula, value);
    return value;
  };
  function worked({ operator, args, sort, value }) {
    if (operator === "constant") return value;
    if (operator === "variable") return model.get(value) ?? nilOf[sort];
    if (operator === "ite") return comesTo(args[comesTo(args[0]) === true ? 1 : 2]);
    return works[operator](args.map(comesTo));
  }
  return comesTo;
}
const nilOf = { Bool: false, Int: 0n, Real: ratio(0n) };
const isSame = (a, b) => typeof a === "object" && typeof b === "object" ? compare(a, b) === 0 : a === b;
const isBefore = (a, b) => typeof a === "object" ? compare(a, b) < 0 : a < b;
const arithmetic = (ofWhole, ofExact) => ([a, b]) => typeof a === "bigint" ? ofWhole(a, b) : ofExact(a, b);
const works = {
  not: ([a]) => a !== true,
  and: (values) => values.every((value) => value === true),
  or: (values) => values.includes(true),
  "=": ([a, b]) => isSame(a, b),
  "<": ([a, b]) => isBefore(a, b),
  "+": arithmetic((a, b) => a + b, plus),
  "-": arithmetic((a, b) => a - b, minus),
  "*": arithmetic((a, b) => a * b, times),
  div: ([a, b]) => floorDivided(a, b),
  "/": ([a, b]) => b.over === 0n ? ratio(0n) : dividedBy(a, b),
  to_real: ([a]) => ratio(a),
  to_int: ([a]) => floor(a)
};

const mostTries = (entries) => entries === null ? 8 : 40;
async function attempt(question, { dictionary, schema, solver }, { entries, areUsual }, confirm, effort) {
  const { inputs, openReadings, against } = question;
  const texts = new Texts();
  const { areComplete = false, leftOut = /* @__PURE__ */ new Set() } = question;
  const { given } = question;
  const lengths = given?.lengths ?? /* @__PURE__ */ new Map();
  const extent = { entries, lengths, places: areUsual ? 2 : null, areUsual, areComplete };
  const customers = customersIn(question, dictionary, texts, extent, schema);
  const on = new Symbolic(customers.facts, texts, { months: "lemmas", entries });
  const asked = madeOf(() => and(against(on, extent), customers.areSo));
  const kept = madeOf(() => and(...(question.kept ?? []).map(on.formula)));
  if (asked === null || kept === null) return { is: "unsettled", why: "the statement is too large" };
  const goal = given === void 0 ? asked : and(asked, kept);
  const options = openReadings.map(
    (id) => or(
      ...(dictionary.readings.get(id)?.options ?? []).map(
        (option) => equal(variable(readingKey(id), "Int"), texts.code(option.id))
      )
    )
  );
  const notGiven = [...leftOut].flatMap((path) => customers.isUnknown(path) ?? []);
  const conditions = [...on.axioms, ...customers.axioms, ...partsOf(kept), ...options];
  const told = [];
  let why = "the solver took it for something else too often";
  for (let tries = 0; tries < mostTries(entries); ) {
    if (effort.isSpent()) return { is: "unsettled", why: "it takes more steps of the solver" };
    const all = [...conditions, ...told];
    const verdict = await solver.check([goal, ...notGiven, ...coneOf(goal, all)], effort.next());
    if (verdict.is === "unsettled") return { is: "unsettled", why: "it takes more steps of the solver" };
    if (verdict.is === "impossible")
      return {
        is: "nobody",
        assumptions: [...question.assumed ?? [], ...boundOf(inputs, entries, lengths), ...on.assumed]
      };
    const { model } = verdict;
    const missed = missedIn(on, model);
    if (missed.length > 0) {
      told.push(...missed);
      continue;
    }
    tries += 1;
    const [own, ...others] = customers.read(model);
    const said = await confirm(own, chosenIn(model, openReadings, dictionary, texts), others, (key) => {
      const code = model.get(key);
      return typeof code === "bigint" ? texts.textOf(code) : null;
    });
    if ("witness" in said) return { is: "somebody", witness: said.witness };
    why = said.not;
    const more = moreOf(on, model, new Set(told));
    if (more.length === 0) break;
    told.push(...more);
  }
  return { is: "unsettled", why: on.leftFree.size === 0 ? why : `${why}; left free: ${[...on.leftFree].join(", ")}` };
}
function missedIn({ further }, model) {
  const comesTo = valuesIn(model);
  return further.filter((lemma) => comesTo(lemma) === false);
}
function moreOf({ approximations }, model, known) {
  const comesTo = valuesIn(model);
  return approximations.flatMap(({ found, of, worked, near }) => {
    const values = of.map(comesTo);
    if (isSame(comesTo(found), worked(...values))) return [];
    const more = near(...values);
    return known.has(more) ? [] : [more];
  });
}
const partsOf = (all) => all.operator === "and" ? all.args : [all];
function madeOf(make) {
  try {
    return make();
  } catch (error) {
    if (error instanceof TooLarge) return null;
    throw error;
  }
}
function chosenIn(model, openReadings, { readings }, texts) {
  return Object.fromEntries(
    openReadings.flatMap((id) => {
      const code = model.get(readingKey(id));
      const option = typeof code === "bigint" ? texts.textOf(code) : readings.get(id)?.default;
      return option === void 0 || option === readings.get(id)?.default ? [] : [[id, option]];
    })
  );
}
function boundOf(inputs, entries, lengths) {
  const isBound = [...inputs.values()].some(
    ({ path, shape }) => shape.what.is === "list" && !lengths.has(path) || shape.what.is === "record"
  );
  if (entries === null || !isBound) return [];
  return [`each list has ${entries === 1 ? "one entry" : `${entries} entries`} at most`];
}

function effortOf(steps, perCharacter = 0) {
  const share = Math.ceil(steps / 5);
  let left = steps;
  return {
    isSpent: () => left <= 0,
    next: () => ({
      steps: Math.min(share, left),
      made(count, characters) {
        left -= count + perCharacter * characters;
      }
    })
  };
}

const BOUND = 3;
const layers = [
  { entries: null, areUsual: false },
  { entries: 1, areUsual: true },
  { entries: 2, areUsual: true },
  { entries: BOUND, areUsual: false }
];
async function settle(question, means, confirm) {
  let why = "nothing was tried";
  const effort = effortOf(means.steps, means.perCharacter);
  for (const layer of layers) {
    if (effort.isSpent()) break;
    if (question.isOfEntries && layer.entries === null) continue;
    const found = await attempt(question, means, layer, confirm, effort);
    if (found.is === "somebody") {
      const met = layer.areUsual ? null : await asMet(question, means, confirm, effort);
      return { refuted: true, ...met ?? found.witness, confirmed: true };
    }
    if (found.is === "nobody" && !layer.areUsual) return { proved: true, assumptions: found.assumptions };
    if (found.is === "unsettled") why = found.why;
  }
  return { unsettled: true, why };
}
async function asMet(question, means, confirm, effort) {
  if (effort.isSpent()) return null;
  const found = await attempt(question, means, { entries: 1, areUsual: true }, confirm, effort);
  return found.is === "somebody" ? found.witness : null;
}

export { endlessTables as A, TABLES_ANSWER as B, readsTables as C, boundsKept as D, readingKey as E, FALSE as F, variable as G, symbolOf as H, add as I, slotIn as J, divide as K, formulaIn as L, isWithin as M, TRUE as T, and as a, ratioOf as b, compare as c, dividedBy as d, equal as e, floor as f, subtract as g, multiply as h, real as i, heldAt as j, int as k, less as l, minus as m, not as n, opened as o, plus as p, toReal as q, ratio as r, settle as s, times as t, digitsOf as u, givenSymbols as v, or as w, atMost as x, readingsOf as y, isFixed as z };
//# sourceMappingURL=settle-vGeqyTsJ.js.map
