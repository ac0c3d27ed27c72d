'use strict';

Object.defineProperty(exports, '__esModule', { value: true });

var core = require('../core-CO30Xvem.cjs');
var base = require('../base-CcmR8VZ4.cjs');
var evaluation = require('../evaluation-CfYnuTfM.cjs');
var errors = require('../errors-DiCdZaI1.cjs');
var checkingProperties = require('../checking-properties-DSNiXl96.cjs');

function drawn(all, count, seed) {
  const random = mulberry(seed);
  const places = all.map((_, index) => [random(), index]).sort(([one], [other]) => one - other);
  const taken = new Set(places.slice(0, count).map(([, index]) => index));
  return all.filter((_, index) => taken.has(index));
}
function mulberry(seed) {
  let state = seed >>> 0;
  return () => {
    state = state + 1831565813 >>> 0;
    let mixed = Math.imul(state ^ state >>> 15, state | 1);
    mixed ^= mixed + Math.imul(mixed ^ mixed >>> 7, mixed | 61);
    return ((mixed ^ mixed >>> 14) >>> 0) / 2 ** 32;
  };
}

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
    rank: core.rankOf(`${sort} ${operator} ${args.map(({ rank }) => rank).join()} ${held}`),
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
const exact$1 = (a) => a.value;
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
  return byBranch(equal, a, b) ?? byBranch(equal, b, a) ?? formula("Bool", "=", core.comesFirst(a, b) ? [a, b] : [b, a]);
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
    return truth(a.sort === "Int" ? whole(a) < whole(b) : compare(exact$1(a), exact$1(b)) < 0);
  return byBranch(less, a, b) ?? byBranch((y, x) => less(x, y), b, a) ?? formula("Bool", "<", [a, b]);
}
const atMost = (a, b) => not(less(b, a));
const within = (a, least, most) => and(atMost(least, a), atMost(a, most));
const arithmetic$2 = (operator, ofWhole, ofExact) => (a, b) => {
  if (isConstant$1(a) && isConstant$1(b))
    return a.sort === "Int" ? int(ofWhole(whole(a), whole(b))) : real(ofExact(exact$1(a), exact$1(b)));
  return formula(a.sort, operator, [a, b]);
};
const isNumber$1 = (a, n) => isConstant$1(a) && (a.sort === "Int" ? whole(a) === n : compare(exact$1(a), ratio(n)) === 0);
const [plainSum, plainDifference, plainProduct] = [
  arithmetic$2("+", (a, b) => a + b, plus),
  arithmetic$2("-", (a, b) => a - b, minus),
  arithmetic$2("*", (a, b) => a * b, times)
];
const add = (a, b) => isNumber$1(a, 0n) ? b : isNumber$1(b, 0n) ? a : plainSum(a, b);
const subtract = (a, b) => isNumber$1(b, 0n) ? a : plainDifference(a, b);
function multiply(a, b) {
  if (isNumber$1(a, 0n) || isNumber$1(b, 1n)) return a;
  return isNumber$1(b, 0n) || isNumber$1(a, 1n) ? b : plainProduct(a, b);
}
function div(a, by) {
  if (by === 1n) return a;
  return isConstant$1(a) ? int(floorDivided(whole(a), by)) : formula("Int", "div", [a, int(by)]);
}
function divide(a, b) {
  if (isConstant$1(b) && compare(exact$1(b), ratio(0n)) !== 0)
    return isConstant$1(a) ? real(dividedBy(exact$1(a), exact$1(b))) : multiply(a, real(dividedBy(ratio(1n), exact$1(b))));
  return formula("Real", "/", [a, b]);
}
const toReal = (a) => isConstant$1(a) ? real(ratio(whole(a))) : formula("Real", "to_real", [a]);
function toInt(a) {
  if (isConstant$1(a)) return int(floor(exact$1(a)));
  return a.operator === "to_real" ? a.args[0] : formula("Int", "to_int", [a]);
}

function boundsKept(bounds, inputs, source) {
  return bounds.flatMap(({ field, fact, given, isLimit, model }) => {
    if (field !== null) return [];
    const modelOf = (id) => id === model.decision ? model : source.modelOf(id);
    const encoded = core.encode(model.decision, { ...source, modelOf });
    const [own, limit] = [encoded.of(fact), encoded.of("limit")];
    const areOpen = [own, limit, ...given.map((path) => encoded.of(path))].map(({ unknown }) => unknown);
    const isKept = (isLimit ? isWithin$3 : isSame$1)(own, limit);
    const kept = isKept === null ? null : core.or(core.not(core.holds(encoded.of("applies"))), ...areOpen, isKept);
    return kept === null || [...encoded.inputs.keys()].some((key) => !inputs.has(key)) ? [] : [kept];
  });
}
function isWithin$3(own, limit) {
  const [a, b] = [nodeIn(own.what), nodeIn(limit.what)];
  return a === null || b === null ? null : core.or(own.none, limit.none, core.atMost(...alike$1(a, b)));
}
function isSame$1(own, limit) {
  const [a, b] = [nodeIn(own.what), nodeIn(limit.what)];
  if (a === null || b === null) return null;
  return core.or(core.and(own.none, limit.none), core.and(core.not(own.none), core.not(limit.none), core.equal(...alike$1(a, b))));
}
const nodeIn = (what) => what.is === "one" ? what.node : what.is === "day" ? what.from : null;
const alike$1 = (a, b) => a.sort === b.sort ? [a, b] : [core.toDecimal(a), core.toDecimal(b)];

const endlessTables = (tables) => new Map([...tables].map(([name, table]) => [name, { ...table, value: endless(table.value) }]));
const TABLES_ANSWER = "tables answer for every day that they are asked about";
function endless(value) {
  if (value === null || typeof value !== "object" || evaluation.isDecimal(value)) return value;
  if (evaluation.isCalendar(value)) return { ...value, answersFrom: evaluation.MIN_DATE, answersTo: evaluation.MAX_DATE };
  if (evaluation.isTimeline(value)) {
    const [first, ...others] = value.steps;
    return { ...value, steps: first === void 0 ? [] : [{ ...first, from: evaluation.MIN_DATE }, ...others], answersTo: null };
  }
  if (Array.isArray(value) || "unknown" in value) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, endless(part)])
  );
}

const isListOrRecord = (type) => type === void 0 || typeof type === "object" && !("choice" in type);
const readingKey = (reading) => `reading ${reading}`;
const takes = (reading, option) => core.equal(core.node("fact", "text", [], { path: readingKey(reading), index: 0 }), core.text(option));
const readingsOf = (decision, { modelOf }) => [
  ...new Set(core.withConsulted(decision, modelOf).flatMap((model) => [...model.readings]))
];
const readsTables = (decision, { modelOf }) => core.withConsulted(decision, modelOf).some(({ tables }) => tables.size > 0);
const noFacts = /* @__PURE__ */ new Set();
function opened(decision, of, { readings, leftOut, tables = "as they are", also = noFacts }) {
  const { modelOf } = of;
  const dictionary = tables === "endless" ? { ...of.dictionary, tables: endlessTables(of.dictionary.tables) } : of.dictionary;
  const standIns = of.standIns(decision);
  const readAsLeftOut = leftOut === "few" ? of.readAsLeftOut(decision) : /* @__PURE__ */ new Set();
  const chosen = (model) => readings === null ? model : core.specialise(model, readings, dictionary.readings);
  const source = {
    modelOf: (id) => chosen(modelOf(id)),
    dictionary,
    mayBeUnknown: (path) => leftOut === "all" || standIns.has(path) || readAsLeftOut.has(path),
    ...readings === null && { takes }
  };
  const encoded = core.encode(decision, source);
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
    if (evaluation.isDecimal(raw)) return real(ratioOf(evaluation.toPlain(raw)));
    if (!Array.isArray(raw)) return { is: "calendar", among: [{ on: TRUE, calendar: raw }] };
    return {
      is: "list",
      entries: raw.map((parts) => ({ on: TRUE, parts: parts.map(symbolOf) }))
    };
  };
  return (key) => inputs.has(key) ? tuples(key).map(symbolOf) : [];
}

const nameOf = ({ list, at, field }) => `fixed ${list}[${at}].${field}`;
const variableOf$1 = (field, places) => variable(nameOf(field), places === null && field.type !== "date" && field.type !== "money" ? "Real" : "Int");
const keptWithin = (field, places) => isWithin$2(variableOf$1(field, places), field.least, field.most);
function isWithin$2(own, least, most) {
  const end = (hundredths) => own.sort === "Int" ? int(hundredths) : real(ratio(BigInt(hundredths), 100n));
  return and(atMost(end(least), own), most === null ? TRUE : atMost(own, end(most)));
}
function symbolOf(field, places) {
  const own = variableOf$1(field, places);
  return field.type === "date" || own.sort === "Real" ? own : divide(toReal(own), real(ratio(100n)));
}
function isFixed({ facts }, { path }) {
  const [name, field] = path.split(".");
  if (!Object.hasOwn(facts, name)) return false;
  const entity = facts[name];
  if (field === void 0 || entity === null) return true;
  return typeof entity === "object" && Object.hasOwn(entity, field);
}
const entitiesGiven = ({ facts }) => Object.keys(facts).filter((name) => base.isRecord(facts[name]));
function fixedSymbols({ given, open }, inputs, texts, places) {
  const constants = givenSymbols(core.givenTuples(given, inputs), inputs, texts);
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
    found[name] = base.isRecord(content) ? { ...base.isRecord(found[name]) ? found[name] : {}, ...content } : content;
  return open.reduce((so, field) => withField(so, field, model), found);
}
function withField(facts, field, model) {
  const content = contentOf$1(field, model);
  const [name, own] = field.list.split(".");
  const put = (list) => list.map((entry, at) => at === field.at ? { ...entry, [field.field]: content } : entry);
  const whole = facts[name];
  if (own === void 0) return { ...facts, [name]: put(whole) };
  return base.isRecord(whole) ? { ...facts, [name]: { ...whole, [own]: put(whole[own]) } } : facts;
}
function contentOf$1(field, model) {
  const found = model.get(nameOf(field)) ?? BigInt(field.least);
  if (typeof found === "object") return digitsOf(found) ?? "0";
  const whole = typeof found === "bigint" ? found : BigInt(field.least);
  return field.type === "date" ? evaluation.dateOfNumber(Number(whole)) : digitsOf(ratio(whole, 100n), 2) ?? "0";
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
    if (base.isDuration(text)) return int(DURATIONS + base.monthsOf(text));
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
    const most = areUsual ? usual.amount * 100n : 10n ** BigInt(evaluation.limits.digits + 2) - 1n;
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
  if (type === "time" || evaluation.isWhole(type)) {
    const [first, last] = type === "time" && "bounds" in slot ? slot.bounds : base.wholeNumberRange(schemaOf(opening, path));
    const [least, most] = [Math.max(first, -999999999999), Math.min(last, evaluation.limits.wholeNumber)];
    axioms.push(within(number, int(least), int(areUsual ? Math.min(most, Math.max(least, usual.count)) : most)));
    put(number);
    return (model) => type === "time" ? core.timeOfMinute(Number(numberIn(model, 0))) : Number(numberIn(model, Math.max(least, 0)));
  }
  put(number);
  if (typeof type === "object" && "choice" in type) {
    axioms.push(or(...type.choice.map((option) => equal(number, texts.code(option)))));
    return (model) => model.has(name) ? texts.textOf(numberIn(model, 0)) : type.choice[0];
  }
  if (type === "instant") return () => "2024-01-15T12:00:00Z";
  const form = base.madeAs(base.unwrapped(schemaOf(opening, path)));
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
  (at, name) => (name === "[]" ? base.elementOf(at) : base.fieldsOf(at).find(([field]) => field === name)?.[1]) ?? at,
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
    const known = within(day[0], int(evaluation.dayNumber(evaluation.limits.firstDay)), int(evaluation.dayNumber(evaluation.limits.lastDay)));
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
      const [first, last] = isOne ? core.factDays : core.openDays;
      opening.axioms.push(within(from, int(first), int(last)), within(to, int(first), int(last)), atMost(from, to));
      put(parts, what.from, from);
      put(parts, what.to, to);
      return { day: [from, to], read: (model) => evaluation.dateOfNumber(Number(model.get(name) ?? USUAL_DAY)) };
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
const USUAL_DAY = evaluation.dayNumber("2024-01-15");
const usualDays = [int(evaluation.dayNumber("2019-01-01")), int(evaluation.dayNumber("2026-09-30"))];

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

const DAYS_BEFORE_1970 = BigInt(-core.startOfMonth(2));
function exactStart(month) {
  if (month.operator === "constant") return int(core.startOfMonth(Number(month.value)));
  const fromMarch0 = subtract(month, int(2));
  const year = div(fromMarch0, 12n);
  const fromMarch = subtract(fromMarch0, multiply(int(12), year));
  const leapDays = add(subtract(div(year, 4n), div(year, 100n)), div(year, 400n));
  const ofMonths = div(add(multiply(int(153), fromMarch), int(2)), 5n);
  return subtract(add(add(multiply(int(365), year), leapDays), ofMonths), int(DAYS_BEFORE_1970));
}
const MEAN = ratio(146097n, 4800n);
const deviations = Array.from({ length: 4800 }, (_, month) => core.startOfMonth(month) * 4800 - month * 146097);
const [LEAST, MOST$2] = [ratio(BigInt(Math.min(...deviations)), 4800n), ratio(BigInt(Math.max(...deviations)), 4800n)];
const lemmaOfStart = (month, start) => within(subtract(toReal(start), multiply(real(MEAN), toReal(month))), real(LEAST), real(MOST$2));
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
  if (day.operator === "constant") return int(core.workingDayFrom(calendar, Number(day.value)));
  const holidays = [...calendar.holidays].map(evaluation.dayNumber);
  const longest = longestOff(calendar, holidays);
  const way = `working day ${calendar.table} ${holidays.join()}`;
  return on.once(way, [day], () => {
    if (on.openness.months === "lemmas") {
      const found2 = on.open("Int");
      on.axioms.push(within(found2, day, add(day, int(longest))));
      on.inOrder(way, day, found2);
      on.comesToItself(way, day, found2);
      on.approximately(ofWhole(found2, day, (from) => core.workingDayFrom(calendar, from), 3));
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
  ...holidays.flatMap((day) => [0, 1, 2].map((before) => core.workingDayFrom(calendar, day - before) - day + before))
);
function isOff(holidays, day) {
  const fromMonday = add(day, int(3));
  const weekday = subtract(fromMonday, multiply(int(7), div(fromMonday, 7n)));
  return or(less(int(4), weekday), ...holidays.map((holiday) => equal(day, int(holiday))));
}

const arithmetic$1 = (work) => (_, [a, b], on) => work(on.formula(a), on.formula(b));
const isConstant = ({ operator }) => operator === "constant";
function product$1(a, b, on) {
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
  multiply: (_, [a, b], on) => product$1(on.formula(a), on.formula(b), on),
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
  answersFrom: (_, [calendar], on) => ofCalendar(on.of(calendar), (one) => int(evaluation.dayNumber(one.answersFrom))),
  answersTo: (_, [calendar], on) => ofCalendar(on.of(calendar), (one) => int(evaluation.dayNumber(one.answersTo))),
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
    const { memo } = this.frames[core.levelOf(term)];
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
    if (sort === "decimal") return real(ratioOf(evaluation.toPlain(of)));
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
      this.approximately(ofWhole(start, month, core.startOfMonth, 6));
      for (const other of this.starts) this.tell(lemmaOfTwo([month, start], other));
      this.starts.push([month, start]);
      return start;
    });
  }
  monthOf(day) {
    if (day.operator === "constant") return int(core.monthOfDay(Number(day.value)));
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
  const conditions = [...on.axioms, ...customers.axioms, ...partsOf$1(kept), ...options];
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
const partsOf$1 = (all) => all.operator === "and" ? all.args : [all];
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

function smaller(facts, isSo) {
  let left = facts;
  for (let before = null; before !== left; ) {
    before = left;
    for (const fewer of eachFewer(left, () => left)) if (isSo(fewer)) left = fewer;
  }
  return left;
}
function* eachFewer(facts, now) {
  for (const name of Object.keys(facts)) {
    yield without$2(now(), name);
    for (const fewer of eachPartFewer(now()[name], () => now()[name])) yield { ...now(), [name]: fewer };
  }
}
function* eachPartFewer(part, now) {
  if (Array.isArray(part))
    for (let at = part.length - 1; at >= 0; at -= 1) {
      const list = now();
      yield list.filter((_, index) => index !== at);
    }
  else if (base.isRecord(part))
    for (const name of Object.keys(part)) {
      if (base.isRecord(now())) yield without$2(now(), name);
      const inner = () => now()[name];
      if (base.isRecord(now()))
        for (const fewer of eachPartFewer(inner(), inner)) yield { ...now(), [name]: fewer };
    }
}
const without$2 = (facts, name) => Object.fromEntries(Object.entries(facts).filter(([other]) => other !== name));

const isKnown$1 = (on, { unknown }) => not(on.formula(unknown));
const whatIn = (on, { what }) => on.formula(core.textIn(what));
const isOutcome = (on, coded, outcome) => and(isKnown$1(on, coded), equal(whatIn(on, coded), on.texts.code(outcome)));
function differ$1(on, one, other) {
  const [a, b] = [whatIn(on, one), whatIn(on, other)];
  return a === b ? FALSE : and(isKnown$1(on, one), isKnown$1(on, other), not(equal(a, b)));
}
async function settleOutcome(decision, scope, against, proving, isSo) {
  const { encoded, inputs, openReadings, kept, leftOut, assumed } = opened(decision, proving.of, scope);
  const areComplete = scope.leftOut === "tables";
  const question = {
    inputs,
    openReadings,
    kept,
    areComplete,
    leftOut,
    assumed,
    against: (on) => against(on, encoded)
  };
  const fewer = (facts, readings) => isSo(null) ? facts : smaller(facts, (less) => {
    const outcome = proving.answer(decision, less, readings);
    return outcome !== void 0 && isSo(outcome);
  });
  return settle(question, proving, async (facts, readings) => {
    const answer = await proving.ask(decision, facts, readings);
    if ("not" in answer) return answer;
    return isSo(answer.outcome, answer) ? { witness: { facts: fewer(facts, readings), readings, outcomes: [answer.outcome] } } : { not: `the evaluators answer the solver's customer ${answer.outcome ?? "nothing yet"}` };
  });
}

async function conflict(decision, proving) {
  const said = {
    kind: "conflict",
    decision,
    statement: "Nothing that follows from it forbids what follows from it, or from another decision, in the same matter.",
    about: null,
    expected: "proved"
  };
  const assumptions = /* @__PURE__ */ new Set();
  for (const [other, pairs] of pairsOf$1(decision, proving)) {
    const result = await eitherWay(decision, other, pairs, proving);
    if (!("proved" in result)) return { ...said, about: other, result };
    for (const assumption of result.assumptions) assumptions.add(assumption);
  }
  return { ...said, result: { proved: true, assumptions: [...assumptions] } };
}
function pairsOf$1(decision, { of, decisions }) {
  const bans = followingFrom(decision, of.modelOf).filter(({ effect }) => effect.modality === "must-not");
  const found = /* @__PURE__ */ new Map();
  for (const other of decisions) {
    const powers = followingFrom(other, of.modelOf).filter(({ effect }) => effect.modality !== "must-not");
    const pairs = bans.flatMap(
      (ban) => powers.filter(({ effect: { party, action } }) => party === ban.effect.party && action === ban.effect.action).filter(({ outcome }) => other !== decision || outcome === ban.outcome).map((power) => [ban, power])
    );
    if (pairs.length > 0) found.set(other, pairs);
  }
  return found;
}
const followingFrom = (decision, modelOf) => [...modelOf(decision).effects].flatMap(
  ([outcome, effects]) => effects.map((effect) => ({ decision, outcome, effect }))
);
async function eitherWay(decision, other, pairs, proving) {
  const anyWay = await settled$1(decision, other, pairs, { readings: null, leftOut: "all" }, proving);
  if (!("unsettled" in anyWay)) return anyWay;
  const byDefault = await settled$1(decision, other, pairs, { readings: {}, leftOut: "few" }, proving);
  if (!("proved" in byDefault)) return "refuted" in byDefault ? byDefault : anyWay;
  const assumptions = [...byDefault.assumptions, "every fact is given and clauses are read as by default"];
  return { proved: true, assumptions };
}
async function settled$1(decision, other, pairs, scope, proving) {
  const ofBoth = (what) => () => new Set([decision, other].flatMap((id) => [...proving.of[what](id)]));
  const of = { ...proving.of, standIns: ofBoth("standIns"), readAsLeftOut: ofBoth("readAsLeftOut") };
  const also = new Set(proving.dictionary.facts.has(base.asOf) ? [base.asOf] : []);
  const each = new Map(
    [.../* @__PURE__ */ new Set([decision, other])].map((id) => [id, opened(id, of, { ...scope, also })])
  );
  const openOf = (id) => each.get(id);
  const isSo = (on, { decision: id, outcome, effect }) => isInForce(on, openOf(id).encoded, outcome, effect, also.has(base.asOf));
  const question = {
    inputs: new Map([...each.values()].flatMap(({ inputs }) => [...inputs])),
    openReadings: [...new Set([...each.values()].flatMap(({ openReadings }) => openReadings))],
    kept: [...each.values()].flatMap(({ kept }) => kept),
    against: (on) => or(...pairs.map((pair) => and(...pair.map((following) => isSo(on, following)))))
  };
  return settle(question, proving, async (facts, readings) => {
    const found = await proving.conflicts(facts, readings);
    if ("not" in found) return found;
    const isFound = found.some((pair) => pair[0] === decision && pair[1] === other);
    const outcomes = [decision, other].map((id) => proving.answer(id, facts, readings) ?? null);
    return isFound ? { witness: { facts, readings, outcomes } } : { not: "nothing that follows for the solver's customer conflicts" };
  });
}
function isInForce(on, { outcome: coded, of, values }, outcome, { where, amount, by, modality }, isDayAsked) {
  const isKnown = ({ none, unknown }) => and(not(on.formula(none)), not(on.formula(unknown)));
  const whole = (value) => values.get(value);
  const follows = where === null ? TRUE : on.formula(core.holds(of(where)));
  const isNil = (sum) => equal(on.formula(core.single(sum.what, "decimal")), real(ratio(0n)));
  const isSum = amount === null ? TRUE : not(and(isKnown(whole(amount)), isNil(whole(amount))));
  if (by === null || !isDayAsked) return and(isOutcome(on, coded, outcome), follows, isSum);
  const [day, asked] = [whole(by), of(base.asOf)].map((one) => ({
    isKnown: isKnown(one),
    is: on.formula(core.single(one.what, "whole"))
  }));
  const hasNotPassed = modality === "must-not" ? less(asked.is, day.is) : atMost(asked.is, day.is);
  return and(isOutcome(on, coded, outcome), follows, isSum, or(not(day.isKnown), not(asked.isKnown), hasNotPassed));
}

async function decided(decision, proving) {
  const said = {
    kind: "decided",
    decision,
    statement: "It is decided whenever every fact is given, however clauses are read.",
    about: null,
    expected: "proved"
  };
  const settled = (readings) => settleOutcome(
    decision,
    { readings, leftOut: "tables", tables: "endless" },
    (on, { outcome }) => on.formula(outcome.unknown),
    proving,
    // Where no table answers, none was assumed not to.
    (answer, asked) => answer === null && asked?.isForTables !== true
  );
  const result = await settled(null);
  if (!("unsettled" in result)) return { ...said, result };
  const byDefault = await settled({});
  if (!("proved" in byDefault)) return { ...said, result };
  const assumptions = [...byDefault.assumptions, "clauses are read as by default"];
  return { ...said, result: { proved: true, assumptions } };
}

async function exclusive(decision, proving) {
  const { rules } = proving.of.modelOf(decision);
  const { encoded, inputs, openReadings, kept } = opened(decision, proving.of, { readings: null, leftOut: "all" });
  const said = {
    kind: "exclusive",
    decision,
    statement: "No two rules hold at once, whatever the facts, known or not, and however clauses are read.",
    about: null,
    expected: "proved"
  };
  const assumptions = /* @__PURE__ */ new Set();
  for (const [at, one] of rules.entries())
    for (const other of rules.slice(at + 1)) {
      const against = (on) => and(...[one, other].map(({ name }) => on.formula(core.holds(encoded.rules.get(name)))));
      const result = await settle({ inputs, openReadings, kept, against }, proving, async (facts, readings) => {
        const answer = await proving.ask(decision, facts, readings);
        if ("not" in answer && answer.not.includes("rules-overlap"))
          return { witness: { facts, readings, outcomes: [] } };
        return { not: `\`${one.name}\` with \`${other.name}\`: the solver's customer is not one of both rules` };
      });
      if (!("proved" in result)) return { ...said, result };
      for (const assumption of result.assumptions) assumptions.add(assumption);
    }
  return { ...said, result: { proved: true, assumptions: [...assumptions] } };
}

function fixing(given, fixed, { facts }, isMoved) {
  const isSingle = (path) => {
    const type = facts.get(path)?.type;
    const isPlain = typeof type === "string" && type !== "entity" && type !== "instant";
    const isChoice = typeof type === "object" && "choice" in type;
    return (isPlain || isChoice || isNone(path)) && isFixed(fixed, { path }) && !isMoved(path);
  };
  const isNone = (path) => isFixed(fixed, { path }) && fixed.given.read(path) === null;
  const ofFact = (path) => isNone(path) ? core.NONE : core.constant(fixed.given.read(path), facts.get(path)?.type ?? "none");
  return {
    ...given,
    read: (path) => isSingle(path) ? ofFact(path) : given.read(path),
    isLeftOut: (path) => isSingle(path) ? core.condition(core.FALSE) : given.isLeftOut(path),
    gives: (about) => isSingle(about) ? core.TRUE : given.gives(about)
  };
}

function optionsIn({ readings = "default" }, id, known) {
  const reading = known.get(id);
  const byDefault = reading === void 0 ? [] : [reading.default];
  if (readings === "default") return byDefault;
  if (readings === "all") return reading?.options.map((option) => option.id) ?? byDefault;
  const chosen = Object.hasOwn(readings, id) ? readings[id] : void 0;
  if (chosen === void 0) return byDefault;
  return typeof chosen === "string" ? [chosen] : chosen;
}
function readInWords({ readings = "default" }) {
  if (readings === "all") return [];
  if (readings === "default") return ["clauses are read as by default"];
  const told = Object.entries(readings).map(([id, one]) => `${id}=${typeof one === "string" ? one : one.join(" or ")}`);
  return [`clauses are read as by default but for ${told.join(", ")}`];
}

function askedOf(property, of, again, fixed, isOfTables = false) {
  const { model } = property;
  const { readings } = of.dictionary;
  const id = model.decision;
  const dictionary = isOfTables ? { ...of.dictionary, tables: endlessTables(of.dictionary.tables) } : of.dictionary;
  const own = readingsOf(id, of);
  const options = new Map(own.map((reading) => [reading, optionsIn(property.file, reading, readings)]));
  const standIns = of.standIns(id);
  const mayBeUnknown = (path) => standIns.has(path);
  const sourceOf = (takes, more = {}) => ({
    modelOf: of.modelOf,
    dictionary,
    mayBeUnknown,
    ...takes && { takes },
    read: (given) => fixing(given, fixed, dictionary, () => false),
    ...more
  });
  const takesOf = (run) => (reading, option) => {
    const other = run?.readings?.[reading];
    const among2 = other ?? options.get(reading) ?? [readings.get(reading)?.default ?? ""];
    return among2.length === 1 ? among2[0] === option ? core.TRUE : core.FALSE : chosenNode(other ? run : null, reading, option);
  };
  const runOf = (source, chosen, terms) => {
    const encoded = core.encode(id, source);
    for (const term of terms) encoded.of(term);
    return { encoded, kept: [...chosen, ...boundsKept(of.bounds(id), encoded.inputs, source)] };
  };
  const shapes = [...model.terms.keys()].filter((name) => name.startsWith("/") || property.looksAt.includes(name));
  const open = [...options].filter(([, among2]) => among2.length > 1);
  const among = (run, [reading, options2]) => core.or(...options2.map((option) => chosenNode(run, reading, option)));
  const first = runOf(
    sourceOf(takesOf(null)),
    open.map((one) => among(null, one)),
    shapes
  );
  const runs = again.map((run) => {
    const { read } = run;
    const isTouched = (path) => run.moved.some((one) => isWithin$1(one, path) || one.startsWith(`${path}[].`));
    const source = sourceOf(takesOf(run), {
      markOf: (path) => isTouched(path) ? run.mark : "",
      read(given) {
        const facts = fixing(given, fixed, dictionary, isTouched);
        return read === void 0 ? facts : read(facts, first.encoded);
      }
    });
    const chosen = Object.entries(run.readings ?? {}).filter(([, options2]) => options2.length > 1);
    return runOf(
      source,
      chosen.map((one) => among(run, one)),
      shapes
    );
  });
  const others = again.map((run, index) => {
    const { encoded } = runs[index];
    const unmarked = [...encoded.inputs].map(([key, input]) => [
      key.startsWith(run.mark) ? key.slice(run.mark.length) : key,
      input
    ]);
    return {
      mark: run.mark,
      inputs: new Map([...first.encoded.inputs, ...unmarked]),
      isMoved: (path) => run.moved.some((one) => isWithin$1(one, path)),
      ...run.entriesOf && { entriesOf: run.entriesOf }
    };
  });
  return {
    first,
    again: runs,
    inputs: new Map([...first.encoded.inputs, ...others.flatMap(({ inputs }) => [...inputs])]),
    others,
    openReadings: open.map(([reading]) => reading),
    leftOut: isOfTables ? standIns : /* @__PURE__ */ new Set(),
    assumed: isOfTables && readsTables(id, of) ? [TABLES_ANSWER] : [],
    chosen: Object.fromEntries(
      [...options].flatMap(
        ([reading, [one, ...more]]) => one === void 0 || more.length > 0 || one === readings.get(reading)?.default ? [] : [[reading, one]]
      )
    )
  };
}
const chosenNode = (run, reading, option) => core.equal(core.node("fact", "text", [], { path: `${run?.mark ?? ""}${readingKey(reading)}`, index: 0 }), core.text(option));
const isWithin$1 = (whole, path) => path === whole || path.startsWith(`${whole}.`) || path.startsWith(`${whole}[]`);

class NotTranslated extends Error {
}

function contentAt(facts, path, at = 0) {
  const [fact, own] = path.split("[].");
  const [name, field] = fact.split(".");
  const whole = facts[name];
  const content = field === void 0 ? whole : base.isRecord(whole) ? whole[field] : void 0;
  if (own === void 0) return content;
  const entry = Array.isArray(content) ? content[at] : void 0;
  return base.isRecord(entry) ? entry[own] : void 0;
}

function variableOf(name, type, { places }) {
  if (type === "boolean") return variable(name, "Bool");
  const sort = (type === "decimal" || type === "percent") && places === null ? "Real" : "Int";
  return variable(name, sort);
}
const isGiven = (name) => and(not(variable(`${name} is none`, "Bool")), not(variable(`${name} is left out`, "Bool")));
function areMovedUp(facts, mark, extent) {
  const moves = facts.map(([path, type]) => {
    const [own, then] = [path, mark + path].map((name) => variableOf(name, type, extent));
    return { own, then, isGiven: and(isGiven(path), isGiven(mark + path)), type };
  });
  const [first, ...more] = moves;
  if (first === void 0) return FALSE;
  const by = (move) => subtract(move.then, move.own);
  return and(
    ...moves.map((move) => move.isGiven),
    isLess(first.own, first.then),
    ...more.map((move) => move.own.sort === "Bool" ? isLess(move.own, move.then) : equal(by(first), by(move)))
  );
}
function isEntryMovedUp(path, type, mark, extent) {
  const [list, field] = path.split("[].");
  const entries = Array.from({ length: extent.entries ?? 0 }, (_, at) => {
    const name = `${list}[${at}].${field}`;
    const [own, then] = [name, mark + name].map((one) => variableOf(one, type, extent));
    const flags = ["is none", "is left out", "may be none"].map(
      (flag) => equal(variable(`${name} ${flag}`, "Bool"), variable(`${mark}${name} ${flag}`, "Bool"))
    );
    return {
      stays: and(equal(own, then), ...flags),
      moves: and(variable(`${list}[${at}] is there`, "Bool"), isGiven(name), isGiven(mark + name), isLess(own, then))
    };
  });
  return or(
    ...entries.map(
      ({ moves }, at) => and(moves, ...entries.flatMap(({ stays }, other) => other === at ? [] : [stays]))
    )
  );
}
const isLess = (a, b) => a.sort === "Bool" ? and(not(a), b) : less(a, b);
function stepsBetween(from, to) {
  if (typeof from === "boolean" && typeof to === "boolean") return Number(to) - Number(from);
  if (typeof from === "number" && typeof to === "number") return to - from;
  if (typeof from !== "string" || typeof to !== "string") return null;
  if (evaluation.isDate(from) && evaluation.isDate(to)) return evaluation.dayNumber(to) - evaluation.dayNumber(from);
  if (from.startsWith("P")) return base.monthsOf(to) - base.monthsOf(from);
  if (!isNumber(from) || !isNumber(to)) return null;
  const [a, b] = [ratioOf(from), ratioOf(to)];
  return Math.round((Number(b.over) / Number(b.under) - Number(a.over) / Number(a.under)) * 100);
}
const isNumber = (text) => /^-?\d+(\.\d+)?$/.test(text);

const isKnown = (value) => core.and(core.not(value.none), core.not(core.holdsUnknown(value)));
const fails = (condition) => core.and(core.not(condition.unknown), core.not(core.holds(condition)));
function isBelow(a, b, type) {
  const [x, y] = [orderedIn(a, type), orderedIn(b, type)];
  if (x.sort === "boolean") return core.and(core.not(x), y);
  return x.sort === y.sort ? core.less(x, y) : core.less(core.toDecimal(x), core.toDecimal(y));
}
function orderedIn({ what }, type) {
  const one = core.single(what, type === "boolean" ? "boolean" : "whole");
  return type === "duration" ? core.monthsIn(one) : one;
}
const isBelowNil = ({ what }) => {
  const one = core.single(what, "decimal");
  return core.less(one, one.sort === "whole" ? core.NIL : core.NIL_DECIMAL);
};
const differ = (a, b) => core.and(
  core.not(core.or(core.holdsUnknown(a), core.holdsUnknown(b))),
  core.or(core.not(core.equal(a.none, b.none)), core.and(core.not(a.none), core.not(b.none), core.not(core.same(a, b))))
);

const sides = {
  upTo: (fact, bound) => atMost(fact, bound),
  before: (fact, bound) => less(fact, bound),
  from: (fact, bound) => atMost(bound, fact),
  after: (fact, bound) => less(bound, fact)
};
const sideOf = (file) => Object.keys(sides).find((side) => side in file);
const flipsExactlyAt = ({ file }, { facts }, fixedAt) => {
  const [side, type] = [sideOf(file), core.typeOfPath(file.fact, facts)];
  const isElse = ({ first: { encoded } }, on, content) => {
    const [bound, held] = [encoded.of(`/${side}`), encoded.of("/holds")];
    const isInside = sides[side](...alike(content, on.formula(orderedIn(bound, type))));
    const [holdsSo, known] = [on.formula(core.holds(held)), on.formula(core.and(isKnown(bound), core.not(held.unknown)))];
    return and(known, or(and(isInside, not(holdsSo)), and(not(isInside), holdsSo)));
  };
  const choicesAt = (entry) => ({ facts: own, worked }) => {
    const steps = stepsBetween(worked(`/${side}`), contentAt(own, file.fact, entry));
    return steps === null ? [] : [{ off: steps, entry }];
  };
  const [list, field] = file.fact.split("[].");
  if (field === void 0)
    return [
      {
        again: [],
        against: (asked, on) => and(
          isGiven(file.fact),
          isElse(asked, on, on.formula(orderedIn(asked.first.encoded.of(file.fact), type)))
        ),
        choices: choicesAt(0)
      }
    ];
  const entries = fixedAt(list);
  if (!Array.isArray(entries) || !(type === "money" || type === "decimal"))
    throw new NotTranslated("a field of entries that moves to its bound");
  return entries.map((_, at) => {
    const opened = { list, at, field, type, least: 0, most: null };
    return {
      again: [],
      opened,
      against: (asked, on, { places }) => isElse(asked, on, symbolOf(opened, places)),
      choices: choicesAt(at)
    };
  });
};
const alike = (a, b) => a.sort === b.sort ? [a, b] : [a.sort === "Int" ? toReal(a) : a, b.sort === "Int" ? toReal(b) : b];

const singleRun = {
  always: () => one(({ of }) => fails(of("/holds"))),
  implies: () => one(({ of }) => core.and(core.holds(of("/if")), fails(of("/then")))),
  "never-both": ({ file }) => one(({ of }) => several(termsOf(file.these), of)),
  "exactly-one-of": ({ file }) => one((encoded) => notOneOf(termsOf(file.these), encoded)),
  "never-negative": ({ looksAt }) => one(({ of }) => core.or(...looksAt.map((term) => core.and(isKnown(of(term)), isBelowNil(of(term)))))),
  "at-most": (property) => one(({ of }) => {
    const [value, limit] = [of("/of"), of("/limit")];
    return core.and(isKnown(value), isKnown(limit), isBelow(limit, value, typeOf(property, "/of")));
  }),
  "decided-when-all-given": ({ looksAt }) => [
    { ...one(({ of }) => core.or(...looksAt.map((term) => core.holdsUnknown(of(term)))))[0], isOfTables: true }
  ]
};
const typeOf = ({ model }, term) => model.terms.get(term)?.type ?? "text";
const one = (against) => [
  {
    again: [],
    against: ({ first }, on) => on.formula(against(first.encoded)),
    choices: () => [null]
  }
];
const termsOf = (these) => these.map((_, index) => base.pointer(["these", index]));
const known$1 = (terms, of) => terms.map((term) => core.not(of(term).unknown));
function several(terms, of) {
  const held = terms.map((term) => core.holds(of(term)));
  return core.and(...known$1(terms, of), core.or(...held.flatMap((a, index) => held.slice(index + 1).map((b) => core.and(a, b)))));
}
const notOneOf = (terms, { of }) => core.or(several(terms, of), core.and(...known$1(terms, of), core.not(core.or(...terms.map((term) => core.holds(of(term)))))));

const MARK$1 = "then ";
const answersDiffer = (terms, asked, on, which = 0) => {
  const then = asked.again[which]?.encoded;
  return or(
    ...terms.map((term) => then ? on.formula(differ(asked.first.encoded.of(term), then.of(term))) : notAsked())
  );
};
const notAsked = () => {
  throw new Error("it is not asked again");
};
const monotoneIn = (property, { facts }, fixedAt) => {
  const { file } = property;
  const type = typeOf(property, "/of");
  const goesWrong = (asked, on, from, to) => {
    const runs = [asked.first, ...asked.again];
    const [value, then] = [from, to].map((at) => runs[at].encoded.of("/of"));
    if (value === void 0 || then === void 0) return notAsked();
    const [low, high] = file.never === "falls" ? [then, value] : [value, then];
    return on.formula(core.and(isKnown(value), isKnown(then), isBelow(low, high, type)));
  };
  const { in: moved } = file;
  if (typeof moved === "object" && "reading" in moved) {
    const { reading, order } = moved;
    return order.flatMap(
      (low, at) => order.slice(at + 1).map(
        (high) => ({
          again: [readAs("first ", reading, low), readAs(MARK$1, reading, high)],
          against: (asked, on) => goesWrong(asked, on, 1, 2),
          choices: () => pairsOf(order.length)
        })
      )
    );
  }
  if (typeof moved === "object" && "fact" in moved) {
    const type2 = core.typeOfPath(moved.fact, facts);
    if (moved.fact.includes("[]")) throw new NotTranslated("a field of entries in an order of words");
    const again = [moved.fact];
    return [
      {
        again: [{ mark: MARK$1, moved: again }],
        against: (asked, on, extent) => {
          const is = (name, content) => and(isGiven(name), equal(variableOf(name, type2, extent), on.texts.code(String(content))));
          const pairs = moved.order.flatMap(
            (low, at) => moved.order.slice(at + 1).map((high) => and(is(moved.fact, low), is(MARK$1 + moved.fact, high)))
          );
          return and(or(...pairs), goesWrong(asked, on, 0, 1));
        },
        choices: () => pairsOf(moved.order.length)
      }
    ];
  }
  const paths = typeof moved === "string" ? [moved] : moved;
  const types = paths.map((path) => [path, core.typeOfPath(path, facts)]);
  const [only] = types;
  const isOfEntries = paths.some((path) => path.includes("[]"));
  if (isOfEntries && paths.length > 1) throw new NotTranslated("several fields of entries that move together");
  if (isOfEntries && only[1] === "boolean" && fixedAt(only[0].split("[].")[0]) !== void 0)
    throw new NotTranslated("a condition of the entries of a list that is fixed");
  return [
    {
      again: [{ mark: MARK$1, moved: paths }],
      isOfEntries,
      against: (asked, on, extent) => and(
        isOfEntries ? isEntryMovedUp(...only, MARK$1, extent) : areMovedUp(types, MARK$1, extent),
        goesWrong(asked, on, 0, 1)
      ),
      choices: ({ facts: own, others: [then = {}] }) => stepChoices(only[0], own, then)
    }
  ];
};
const readAs = (mark, reading, option) => ({
  mark,
  moved: [],
  readings: { [reading]: [option] }
});
const pairsOf = (length) => Array.from({ length }, (_, from) => Array.from({ length }, (__, to) => ({ steps: 1, entry: 0, from, to }))).flat();
function stepChoices(path, own, then) {
  const [fact, field] = path.split("[].");
  const [was, is] = [contentAt(own, fact), contentAt(then, fact)];
  if (field === void 0) return choice(stepsBetween(was, is), 0);
  if (!Array.isArray(was) || !Array.isArray(is)) return [];
  return was.flatMap((entry, at) => {
    const steps = stepsBetween(entry[field], is[at]?.[field]);
    return steps === null || steps === 0 ? [] : choice(steps, at);
  });
}
const choice = (steps, entry) => steps === null ? [] : [{ steps, entry, from: 0, to: 0 }];
function isOneOf(path, fixed, facts, on, extent) {
  const type = facts.get(path)?.type ?? "none";
  const content = contentAt(fixed, path);
  const choices = base.isRecord(content) && Array.isArray(content.oneOf) ? content.oneOf : [content];
  if (typeof type !== "object" || !("choice" in type)) throw new NotTranslated("a fact that is fixed and yet another");
  const name = MARK$1 + path;
  return and(
    isGiven(name),
    or(...choices.map((one) => equal(variableOf(name, type, extent), on.texts.code(String(one)))))
  );
}
const independentOf = ({ file, looksAt }, { readings, facts }) => {
  const paths = file.whatever.filter((one) => typeof one === "string");
  const ids = file.whatever.flatMap((one) => typeof one === "string" ? [] : [one.reading]);
  const fixed = paths.filter((path) => contentAt(file.facts ?? {}, path) !== void 0);
  const any = Object.fromEntries(ids.map((id) => [id, readings.get(id)?.options.map((option) => option.id) ?? []]));
  return [
    {
      again: [{ mark: MARK$1, moved: paths, readings: any }],
      against: (asked, on, extent) => and(
        ...fixed.map((path) => isOneOf(path, file.facts ?? {}, facts, on, extent)),
        answersDiffer(looksAt, asked, on)
      ),
      choices: ({ others: [other = {}], chosen }) => [
        {
          other,
          readings: Object.fromEntries(
            ids.flatMap((id) => {
              const option = chosen(MARK$1 + readingKey(id));
              return option === null ? [] : [[id, option]];
            })
          )
        }
      ]
    }
  ];
};
const unchangedBy = ({ file, looksAt }, { facts }) => {
  if (!("putting" in file)) throw new NotTranslated("an entry that is added to a list");
  const terms = Object.keys(file.putting).map((path) => [path, base.pointer(["putting", path])]);
  return [
    {
      isGivenOnce: true,
      again: [
        {
          mark: MARK$1,
          moved: [],
          read: (given, first) => core.putting(given, new Map(terms.map(([path, term]) => [path, first.of(term)])), (entity) => facts.has(entity))
        }
      ],
      against: (asked, on) => {
        const { encoded } = asked.first;
        const known = core.and(...terms.map(([, term]) => core.not(core.holdsUnknown(encoded.of(term)))));
        return and(on.formula(known), answersDiffer(looksAt, asked, on));
      },
      choices: () => [{ other: {}, entry: 0, place: 0 }]
    }
  ];
};

const MARK = "then ";
const MOST$1 = 3;
const orderDoesNotMatter = ({ file, looksAt }) => {
  if (file.given !== void 0) throw new NotTranslated("an order in which something has to be given");
  return Array.from(
    { length: MOST$1 - 1 },
    (_, at) => ({
      isOfEntries: true,
      again: [{ mark: MARK, moved: [file.list], entriesOf: (entries) => swapped(entries, at) }],
      against: (asked, on) => {
        const becomesKnown = looksAt.map((term) => {
          const [was, is] = [asked.first, ...asked.again].map(({ encoded }) => core.holdsUnknown(encoded.of(term)));
          return on.formula(core.not(core.equal(was, is)));
        });
        return or(answersDiffer(looksAt, asked, on), ...becomesKnown);
      },
      choices: () => [
        Array.from({ length: 12 }, (__, place) => place === at ? at + 1 : place === at + 1 ? at : place)
      ]
    })
  );
};
function swapped(entries, at) {
  const [one, other] = [entries[at], entries[at + 1]];
  if (one === void 0 || other === void 0) return entries;
  return entries.map((entry, index) => index === at ? other : index === at + 1 ? one : entry);
}
const CUT = "cut";
const additiveOverSplitAmounts = ({ file, looksAt }, { facts }) => {
  const type = core.typeOfPath(file.amount, facts);
  if (!evaluation.isAmount(type)) throw new NotTranslated("a number that is cut in two");
  const shares = Array.from({ length: 99 }, (_, index) => index + 1);
  if (!file.amount.includes("[].")) {
    if (file.within !== void 0) throw new NotTranslated("parts that add up but for a difference");
    const [one, other] = [MARK, "rest "];
    return [
      {
        isGivenOnce: true,
        again: [one, other].map((mark) => ({ mark, moved: [file.amount] })),
        against: ({ first, again }, on, extent) => {
          const names = ["", one, other].map((mark) => mark + file.amount);
          const [whole, a, b] = names.map((name) => variableOf(name, type, extent));
          const [sum, x, y] = [first, ...again].map(({ encoded }) => encoded.of("/of"));
          if (!sum || !x || !y) throw new Error("it is not asked again");
          const [s, p, q] = [sum, x, y].map(({ what }) => core.toDecimal(core.single(what, "decimal")));
          const isSum = core.equal(
            core.subtract(s, p),
            q
          );
          const nil = a.sort === "Int" ? int(0) : real(ratio(0n));
          return and(
            ...names.map(isGiven),
            less(nil, a),
            less(nil, b),
            equal(whole, add(a, b)),
            on.formula(core.and(isKnown(sum), isKnown(x), isKnown(y), core.not(isSum)))
          );
        },
        choices: () => shares.map((share) => ({ entry: 0, share }))
      }
    ];
  }
  if (type !== "money") throw new NotTranslated("a part of an entry that is not in whole pence");
  const [list, field] = file.amount.split("[].");
  return Array.from(
    { length: MOST$1 },
    (_, at) => ({
      isOfEntries: true,
      isGivenOnce: true,
      again: [{ mark: MARK, moved: [list], entriesOf: (entries, input) => cutInTwo(entries, at, field, input) }],
      against: (asked, on) => {
        const input = [...asked.inputs.values()].find(({ path, asks }) => path === list && asks === "value");
        if (input === void 0) throw new NotTranslated("a list that is not read");
        const whole = variable(`${list}[${at}].${field}`, "Int");
        const part = variable(CUT, "Int");
        return and(
          variable(`${list}[${at}] is there`, "Bool"),
          less(int(0), part),
          less(part, whole),
          answersDiffer(looksAt, asked, on)
        );
      },
      choices: () => shares.map((share) => ({ entry: at, share }))
    })
  );
};
function cutInTwo(entries, at, field, input) {
  const entry = entries[at];
  const slot = input.shape.what.is === "list" ? slotIn(input.shape.what, field) : null;
  if (entry === void 0 || slot === null) return entries;
  const whole = entry.parts[slot];
  if (whole === void 0) return entries;
  const part = divide(toReal(variable(CUT, "Int")), real(ratio(100n)));
  const having = (amount) => ({
    ...entry,
    parts: entry.parts.map((own, index) => index === slot ? amount : own)
  });
  return entries.flatMap(
    (own, index) => index === at ? [having(part), having(subtract(formulaIn(whole), part))] : [own]
  );
}

const noGapNoConflict = ({ file }) => {
  const marks = ["then1 ", "then2 "];
  const { these, over } = file;
  const daysAre = (names) => and(...names.map(isGiven));
  const inRow = (asked, on) => {
    const runs = [asked.first, ...asked.again].map(({ encoded }) => encoded);
    if (these === void 0) {
      const [a, b, c] = runs.map((run) => run.of("outcome"));
      return on.formula(core.and(isKnown(a), isKnown(b), isKnown(c), differ(a, b), core.not(differ(a, c))));
    }
    const terms = termsOf(these);
    const broken = terms.map((term) => {
      const [a, b, c] = runs.map((run) => run.of(term));
      return core.and(core.holds(a), core.not(b.unknown), core.not(core.holds(b)), core.holds(c));
    });
    return on.formula(core.or(...broken));
  };
  const onOneDay = ({ first: { encoded } }, on) => and(isGiven(over), on.formula(notOneOf(termsOf(these ?? []), encoded)));
  const choices = () => Array.from({ length: 40 }, (_, nth) => nth * 7);
  return [
    ...these === void 0 ? [] : [{ again: [], against: onOneDay, choices }],
    {
      again: marks.map((mark) => ({ mark, moved: [over] })),
      against: (asked, on, extent) => {
        const names = ["", ...marks].map((mark) => mark + over);
        const [a, b, c] = names.map((name) => variableOf(name, "date", extent));
        return and(daysAre(names), less(a, b), less(b, c), inRow(asked, on));
      },
      choices
    }
  ];
};

const ofTemplate = {
  ...singleRun,
  "monotone-in": monotoneIn,
  "flips-exactly-at": flipsExactlyAt,
  "independent-of": independentOf,
  "order-does-not-matter": orderDoesNotMatter,
  "additive-over-split-amounts": additiveOverSplitAmounts,
  "additive-over-split-periods": () => {
    throw new NotTranslated("a period that is cut in two");
  },
  "unchanged-by": unchangedBy,
  "no-gap-no-conflict": noGapNoConflict
};
const casesOf = (property, dictionary, fixedAt) => {
  const cases = ofTemplate[property.template];
  return cases(property, dictionary, fixedAt);
};

const MOST = 12;
function fixedCases(facts, replaced, known) {
  const all = chosen(facts).map((one) => replaced.reduce(without$1, one));
  const distinct = [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
  if (distinct.length > MOST) throw new NotTranslated("so many facts that are one of some");
  return distinct.map((one) => withoutSpans(one, known));
}
function without$1(facts, path) {
  const [name, field] = path.split(".");
  const { [name]: content, ...others } = facts;
  if (field === void 0) return others;
  if (!base.isRecord(content)) return facts;
  const { [field]: _, ...rest } = content;
  return { ...facts, [name]: rest };
}
function chosen(content) {
  if (Array.isArray(content)) return product(content.map(chosen));
  if (!base.isRecord(content)) return [content];
  const { oneOf, ...others } = content;
  if (Array.isArray(oneOf) && Object.keys(others).length === 0) return oneOf.flatMap(chosen);
  const names = Object.keys(content);
  return product(names.map((name) => name === "between" ? [content[name]] : chosen(content[name]))).map(
    (parts) => Object.fromEntries(names.map((name, index) => [name, parts[index]]))
  );
}
const product = (choices) => choices.reduce(
  (so, one) => so.flatMap((before) => one.map((next) => [...before, next])),
  [[]]
);
function spannedAt(path, known) {
  const type = core.typeOfPath(path, known);
  if (type === "date" || type === "money" || type === "decimal" || type === "percent") return type;
  throw new NotTranslated("a span of what is neither a day nor a sum");
}
function withoutSpans(facts, known) {
  const open = [];
  const spans = [];
  const ofFact = (content, path) => {
    const ends = endsIn(content);
    if (ends === null) return Array.isArray(content) ? content.map((entry, at) => ofEntry(entry, path, at)) : content;
    spans.push({ path, type: spannedAt(path, known), ...ends });
    return void 0;
  };
  const ofEntry = (entry, list, at) => base.isRecord(entry) ? Object.fromEntries(
    Object.entries(entry).map(([field, content]) => {
      const ends = endsIn(content);
      if (ends === null) return [field, content];
      const [first] = content.between;
      open.push({ list, at, field, type: spannedAt(`${list}[].${field}`, known), ...ends });
      return [field, first];
    })
  ) : entry;
  const given = (name, content) => {
    if (!base.isRecord(content) || endsIn(content) !== null) return ofFact(content, name);
    const fields = Object.entries(content).map(([field, part]) => [field, ofFact(part, `${name}.${field}`)]);
    return Object.fromEntries(fields.filter(([, part]) => part !== void 0));
  };
  const fixed = Object.entries(facts).map(([name, content]) => [name, given(name, content)]);
  return { facts: Object.fromEntries(fixed.filter(([, content]) => content !== void 0)), open, spans };
}
function endsIn(content) {
  if (!base.isRecord(content) || !Array.isArray(content.between)) return null;
  const [least, most] = content.between.map(
    (end) => evaluation.isDate(end) ? evaluation.dayNumber(end) : Number(ratioOf(end).over * 100n / ratioOf(end).under)
  );
  return { least: least ?? 0, most: most ?? 0 };
}

function replacedBy(file, facts) {
  if (file.property === "flips-exactly-at") return [file.fact];
  if (file.property === "no-gap-no-conflict") return [file.over];
  if (file.property !== "monotone-in") return [];
  const { in: moved } = file;
  if (typeof moved === "object" && "reading" in moved) return [];
  if (typeof moved === "object" && "fact" in moved) return [moved.fact];
  const paths = typeof moved === "string" ? [moved] : moved;
  return paths.filter((path) => core.typeOfPath(path, facts) === "boolean");
}

const GIVEN = "every fact is given";
const APART = "no two rules hold at once";
async function propertyHolds(judging, proving) {
  const { property } = judging;
  const { id, name, decision } = property.file;
  const said = { kind: "property", decision, statement: name, about: id, expected: "proved" };
  try {
    return { ...said, result: await settled(judging, proving) };
  } catch (error) {
    if (!(error instanceof NotTranslated || error instanceof core.NotEncoded)) throw error;
    return { ...said, result: { unsettled: true, why: `it is not put to the solver: ${error.message}` } };
  }
}
const PER_CHARACTER = 2;
const MORE = 3;
async function settled(judging, proving) {
  const { property, of } = judging;
  const assumptions = /* @__PURE__ */ new Set([GIVEN, APART, ...readInWords(property.file)]);
  const fixed = fixedCases(
    property.file.facts ?? {},
    replacedBy(property.file, of.dictionary.facts),
    of.dictionary.facts
  );
  const all = fixed.flatMap(
    (one) => casesOf(property, of.dictionary, (path) => contentAt(one.facts, path)).map((part) => [one, part])
  );
  const steps = Math.ceil(proving.steps * (all[0]?.[1].isOfTables ? 1 : MORE) / Math.sqrt(all.length));
  for (const [one, part] of all) {
    const result = await settledCase(part, one, judging, { ...proving, steps, perCharacter: PER_CHARACTER });
    if (!("proved" in result)) return result;
    for (const assumption of result.assumptions) assumptions.add(assumption);
  }
  return { proved: true, assumptions: [...assumptions] };
}
async function settledCase(part, one, judging, proving) {
  const { property, of } = judging;
  const fixed = fixedOf(one, part, judging);
  const asked = askedOf(property, of, part.again, fixed, part.isOfTables);
  const { inputs, others, openReadings, leftOut, assumed, first, again, chosen } = asked;
  const hasGiven = property.file.given !== void 0;
  const runs = part.isGivenOnce ? [first] : [first, ...again];
  return settle(
    {
      inputs,
      others,
      openReadings,
      leftOut: new Set([...leftOut].filter((path) => !isFixed(fixed, { path }))),
      assumed,
      areComplete: part.isOfTables === true,
      isOfEntries: part.isOfEntries === true,
      kept: [first, ...again].flatMap(({ kept }) => kept),
      fixed,
      against: (on, extent) => and(
        ...hasGiven ? runs.map(({ encoded }) => on.formula(core.holds(encoded.of("/given")))) : [],
        ...one.spans.map(
          ({ path, type, least, most }) => and(isGiven(path), isWithin$2(variableOf(path, type, extent), least, most))
        ),
        part.against(asked, on, extent)
      )
    },
    proving,
    (facts, readings, others2, option) => confirmed({ facts, readings: { ...chosen, ...readings } }, others2, option, part, judging, proving)
  );
}
function fixedOf({ facts, open }, { opened }, { given }) {
  if (opened === void 0) return { facts, given: given(facts), open };
  const { list, at, field } = opened;
  const others = open.filter((one) => one.list !== list || one.at !== at || one.field !== field);
  return { facts, given: given(facts), open: [...others, opened] };
}
async function confirmed(customer, others, chosen, part, judging, proving) {
  const { decision } = judging.property.file;
  const worked = (term) => judging.valueOf(customer, term);
  const choices = part.choices({ facts: customer.facts, others, chosen, worked });
  const breach = await judging.breach(customer, choices);
  if (breach === null) return { not: "the property holds of the solver's customer" };
  const outcomes = [];
  for (const { facts: facts2, readings: readings2 } of breach.customers) {
    const answer = await proving.ask(decision, facts2, readings2);
    if ("not" in answer) return answer;
    if (part.isOfTables && answer.isForTables) return { not: "a table alone does not answer the solver's customer" };
    outcomes.push(answer.outcome);
  }
  const [{ facts, readings }, ...beside] = breach.customers;
  return { witness: { facts, readings, outcomes, because: breach.because, beside } };
}
const withModel = (of, model) => (id) => id === model.decision ? model : of.modelOf(id);

function known(decision, { customers, answer }, tried, isSo) {
  for (const readings of tried) {
    const holds = (facts2) => isSo((under) => answer(decision, facts2, under), readings);
    const facts = customers(decision).find(holds);
    if (facts !== void 0) return { facts: smaller(facts, holds), readings };
  }
  return null;
}

async function readingDiffers(decision, reading, option, proving) {
  const readings = { [reading]: option };
  const said = {
    kind: "reading",
    decision,
    statement: `Read \`${reading}\` as \`${option}\`, the outcome is the same as by default for everybody.`,
    about: `${reading}=${option}`,
    expected: "either"
  };
  const isApart = (facts, outcomes) => [{}, readings].every((chosen, at) => proving.answer(decision, facts, chosen) === outcomes[at]);
  const confirm = async (facts) => {
    const outcomes = [];
    for (const chosen of [{}, readings]) {
      const answer = await proving.ask(decision, facts, chosen);
      if ("not" in answer) return answer;
      outcomes.push(answer.outcome);
    }
    const areApart = outcomes[0] !== outcomes[1] && !outcomes.includes(null);
    return areApart ? { witness: { facts: smaller(facts, (fewer) => isApart(fewer, outcomes)), readings, outcomes } } : { not: "the evaluators answer the solver's customer alike" };
  };
  const customer = known(decision, proving, [readings], (under) => {
    const [one2, other2] = [under({}), under(readings)];
    return typeof one2 === "string" && typeof other2 === "string" && one2 !== other2;
  });
  if (customer !== null) {
    const found = await confirm(customer.facts);
    if ("witness" in found) return { ...said, result: { refuted: true, ...found.witness, confirmed: true } };
  }
  const [one, other] = [{}, readings].map(
    (chosen) => opened(decision, proving.of, { readings: chosen, leftOut: "few" })
  );
  const inputs = new Map([...one.inputs, ...other.inputs]);
  const result = await settle(
    {
      openReadings: [],
      inputs,
      kept: [...one.kept, ...other.kept],
      against: (on) => differ$1(on, one.encoded.outcome, other.encoded.outcome)
    },
    proving,
    confirm
  );
  return { ...said, result };
}
const optionsOf = (decision, of) => readingsOf(decision, of).flatMap((id) => {
  const reading = of.dictionary.readings.get(id);
  return (reading?.options ?? []).flatMap(
    (option) => option.id === reading?.default ? [] : [[id, option.id]]
  );
});

async function reachable(decision, outcome, proving) {
  const said = {
    kind: "reachable",
    decision,
    statement: `Nobody is answered \`${outcome}\`, however clauses are read.`,
    about: outcome,
    expected: "refuted"
  };
  const options = optionsOf(decision, proving.of).map(([reading, option]) => ({ [reading]: option }));
  const customer = known(decision, proving, [{}, ...options], (under, readings) => under(readings) === outcome);
  if (customer !== null) {
    const answer = await proving.ask(decision, customer.facts, customer.readings);
    if ("outcome" in answer && answer.outcome === outcome)
      return { ...said, result: { refuted: true, ...customer, outcomes: [outcome], confirmed: true } };
  }
  const scopes = [
    { readings: {}, leftOut: "few" },
    { readings: null, leftOut: "few" },
    { readings: null, leftOut: "all" }
  ];
  let result = { unsettled: true, why: "nothing was tried" };
  for (const scope of scopes) {
    result = await settleOutcome(
      decision,
      scope,
      (on, { outcome: coded }) => isOutcome(on, coded, outcome),
      proving,
      (answer) => answer === outcome
    );
    if ("refuted" in result) break;
  }
  return { ...said, result };
}

const claimKinds = ["exclusive", "reachable", "decided", "conflict", "reading", "property"];
function isAsClaimed({ expected, result }) {
  if ("unsettled" in result) return null;
  return expected === "either" || "proved" in result === (expected === "proved");
}

function scriptOf(conditions) {
  const variables = /* @__PURE__ */ new Map();
  const uses = /* @__PURE__ */ new Map();
  const order = [];
  for (const top of conditions) {
    const waiting = [{ formula: top, isDone: false }];
    for (let one = waiting.pop(); one !== void 0; one = waiting.pop()) {
      const { formula, isDone } = one;
      if (isDone) {
        order.push(formula);
        continue;
      }
      const before = uses.get(formula) ?? 0;
      uses.set(formula, before + 1);
      if (before > 0) continue;
      if (formula.operator === "variable") variables.set(formula.value, formula);
      waiting.push({ formula, isDone: true });
      for (const arg of formula.args) waiting.push({ formula: arg, isDone: false });
    }
  }
  const texts = /* @__PURE__ */ new Map();
  let defined = 0;
  const lines = [];
  for (const [name, { sort }] of variables) lines.push(`(declare-const ${quoted(name)} ${sort})`);
  for (const formula of order) {
    const text = textOf(formula, (arg) => texts.get(arg));
    const isShared = formula.args.length > 0 && ((uses.get(formula) ?? 0) > 1 || text.length > longest);
    if (!isShared) {
      texts.set(formula, text);
      continue;
    }
    defined += 1;
    const name = `!${defined}`;
    lines.push(`(define-fun ${name} () ${formula.sort} ${text})`);
    texts.set(formula, name);
  }
  for (const condition of conditions) lines.push(`(assert ${texts.get(condition)})`);
  return { text: `${lines.join("\n")}
`, variables };
}
const longest = 2e3;
const isDefined = (name) => name.startsWith("!");
const quoted = (name) => `|${name.replace(/[|\\]/g, "_")}|`;
function textOf({ operator, args, value, sort }, of) {
  if (operator === "variable") return quoted(value);
  if (operator === "constant") return constantText(value, sort);
  return `(${operator} ${args.map(of).join(" ")})`;
}
function constantText(value, sort) {
  if (sort === "Bool") return String(value);
  if (sort === "Int") return signed(value, "");
  const { over, under } = value;
  return under === 1n ? signed(over, ".0") : `(/ ${signed(over, ".0")} ${under}.0)`;
}
const signed = (n, end) => n < 0n ? `(- ${-n}${end})` : `${n}${end}`;

class Solver {
  constructor(api) {
    this.api = api;
  }
  api;
  /** Throws where the peer is not installed. */
  static async start() {
    const { init } = await import('z3-solver');
    return new Solver(await init({ printErr: () => {
    } }));
  }
  /** Ends its threads, which would keep the process. */
  async end() {
    const { killThreads } = await import('z3-solver');
    await killThreads(this.api.em);
  }
  async check(conditions, { steps, made = () => {
  } }) {
    if (conditions.includes(FALSE)) return { is: "impossible" };
    const { Z3 } = this.api;
    const config = Z3.mk_config();
    const context = Z3.mk_context(config);
    Z3.del_config(config);
    try {
      const { text } = scriptOf(conditions);
      const params = Z3.mk_params(context);
      Z3.params_inc_ref(context, params);
      Z3.params_set_uint(context, params, Z3.mk_string_symbol(context, "rlimit"), steps);
      Z3.params_set_uint(context, params, Z3.mk_string_symbol(context, "random_seed"), 0);
      return await solved(Z3, context, params, text, made);
    } finally {
      Z3.del_context(context);
    }
  }
}
async function solved(Z3, context, params, text, made) {
  const solver = Z3.mk_simple_solver(context);
  Z3.solver_inc_ref(context, solver);
  Z3.solver_set_params(context, solver, params);
  Z3.solver_from_string(context, solver, text);
  const result = await Z3.solver_check(context, solver);
  made(stepsIn(Z3, context, Z3.solver_get_statistics(context, solver)), text.length);
  return verdictOf(result, {
    why: () => Z3.solver_get_reason_unknown(context, solver),
    model: () => modelOf(Z3, context, Z3.solver_get_model(context, solver))
  });
}
function stepsIn(Z3, context, statistics) {
  const count = Z3.stats_size(context, statistics);
  for (let index = 0; index < count; index += 1)
    if (Z3.stats_get_key(context, statistics, index) === "rlimit count")
      return Z3.stats_is_uint(context, statistics, index) ? Z3.stats_get_uint_value(context, statistics, index) : 0;
  return 0;
}
function verdictOf(result, ask) {
  if (result < 0) return { is: "impossible" };
  return result === 0 ? { is: "unsettled", why: ask.why() } : { is: "possible", model: ask.model() };
}
function modelOf(Z3, context, model) {
  const found = /* @__PURE__ */ new Map();
  for (let index = 0; index < Z3.model_get_num_consts(context, model); index += 1) {
    const declared = Z3.model_get_const_decl(context, model, index);
    const name = Z3.get_symbol_string(context, Z3.get_decl_name(context, declared));
    if (isDefined(name)) continue;
    const value = Z3.model_get_const_interp(context, model, declared);
    if (value === null) continue;
    const read = valueIn(Z3.ast_to_string(context, value));
    if (read !== null) found.set(name, read);
  }
  return found;
}
function valueIn(text) {
  if (text === "true" || text === "false") return text === "true";
  const [, minus = "", rest = ""] = /^\(- (.*)\)$/.exec(text) === null ? ["", "", text] : ["", "-", text.slice(3, -1)];
  const parts = /^\(\/ (\d+)\.0 (\d+)\.0\)$/.exec(rest);
  if (parts !== null) return ratio(BigInt(`${minus}${parts[1]}`), BigInt(parts[2]));
  if (/^\d+$/.test(rest)) return BigInt(`${minus}${rest}`);
  return /^\d+\.\d+$/.test(rest) ? ratioOf(`${minus}${rest}`) : null;
}

async function versionsDiffer(decision, older, newer, means) {
  const ofEither = (what) => (id) => new Set([older, newer].flatMap(({ of }) => [...of[what](id)]));
  const [standIns, readAsLeftOut] = [ofEither("standIns"), ofEither("readAsLeftOut")];
  const [was, is] = [older, newer].map(
    ({ of }) => opened(decision, { ...of, standIns, readAsLeftOut }, { readings: {}, leftOut: "few" })
  );
  const [before, after] = [older, newer].map(({ of }) => of.modelOf(decision));
  const values = comparable(
    was.encoded,
    is.encoded,
    (name) => isShownAlike(before.values.get(name), after.values.get(name))
  );
  const confirm = async (facts) => {
    const [before2, after2] = [await older.ask(decision, facts, {}), await newer.ask(decision, facts, {})];
    const isOneRefused = isOverlap(before2) !== isOverlap(after2);
    if (!isOneRefused && "not" in before2) return before2;
    if (!isOneRefused && "not" in after2) return after2;
    const [one, other] = [before2, after2].map((asked) => "not" in asked ? null : asked);
    const outcomes = [one?.outcome ?? null, other?.outcome ?? null];
    if (isOneRefused ? outcomes.every((outcome) => outcome === null) : outcomes.includes(null))
      return { not: "an evaluator wants more facts of the solver's customer" };
    const isApart = outcomes[0] !== outcomes[1] || JSON.stringify(one?.values) !== JSON.stringify(other?.values);
    return isApart ? { witness: { facts, readings: {}, outcomes } } : { not: "both versions answer the solver's customer alike" };
  };
  const result = await settle(
    {
      openReadings: [],
      kept: [...was.kept, ...is.kept],
      inputs: new Map([...was.inputs, ...is.inputs]),
      against: (on) => or(
        differ$1(on, was.encoded.outcome, is.encoded.outcome),
        ...values.both.map(([one, other]) => valueDiffers(on, one, other))
      ),
      assumed: values.left.length === 0 ? [] : [
        `nothing is asked of ${values.left.join(", ")}, no single values, shown otherwise, or of one version alone`
      ]
    },
    means,
    confirm
  );
  const statement = "Both versions give the same outcome and the same values to everybody, clauses read as by default.";
  return { kind: "version", decision, statement, about: null, expected: "either", result };
}
const isOverlap = (asked) => "not" in asked && asked.not.includes("rules-overlap");
const isShownAlike = (one, other) => one?.shown === other?.shown && JSON.stringify(one?.type) === JSON.stringify(other?.type);
function comparable(was, is, areShownAlike) {
  const both = [];
  const left = [];
  for (const [name, one] of was.values) {
    const other = is.values.get(name);
    if (other !== void 0 && isSingle(one) && isSingle(other) && areShownAlike(name)) both.push([one, other]);
    else left.push(name);
  }
  left.push(...[...is.values.keys()].filter((name) => !was.values.has(name)));
  return { both, left };
}
const isSingle = ({ what }) => what.is === "day" || what.is === "nothing" || what.is === "one" && what.node.sort !== "calendar";
function valueDiffers(on, one, other) {
  const [a, b] = [one, other].map((coded) => ({
    none: on.formula(coded.none),
    unknown: on.formula(coded.unknown)
  }));
  const same = sameWhat(on, one, other);
  return and(not(a.unknown), not(b.unknown), or(not(equal(a.none, b.none)), and(not(a.none), not(b.none), not(same))));
}
function sameWhat(on, { what: a }, { what: b }) {
  const [x, y] = [a, b].map((what) => what.is === "one" ? what.node : what.is === "day" ? what.from : null);
  if (!x || !y) return FALSE;
  const [one, other] = [on.formula(x), on.formula(y)];
  return one.sort === other.sort ? equal(one, other) : FALSE;
}

const ofPolicy = (policy) => ({
  modelOf: (id) => policy.modelOf(id),
  dictionary: policy.dictionary,
  standIns: (decision) => core.reachOf(policy, decision).standIns,
  readAsLeftOut: (decision) => core.reachOf(policy, decision).leftOut,
  bounds: (decision) => policy.bounds.among(policy.listedBy(decision))
});
const versionOf = (policy) => ({ of: ofPolicy(policy), ask: askOf(policy) });
const CUSTOMERS = 400;
function customersOf(policy) {
  const known = /* @__PURE__ */ new Map();
  return (decision) => {
    const found = known.get(decision) ?? [...core.boundarySets(policy, decision, CUSTOMERS)].map(({ facts }) => core.nestedFacts(facts));
    known.set(decision, found);
    return found;
  };
}
const answerOf$1 = (policy) => (decision, facts, readings) => {
  try {
    return policy.evaluate(decision, facts, { readings }).outcome;
  } catch (error) {
    if (error instanceof errors.PolicyError) return void 0;
    throw error;
  }
};
function conflictsOf(policy) {
  const told = ({ conflicts }) => conflicts.map(({ forbids, against }) => [forbids.decision, against.decision]);
  return async (facts, readings) => {
    try {
      const found = told(policy.assess(facts, { readings }));
      const byEngine = told(await policy.assessWithEngine(facts, { readings }));
      return JSON.stringify(found) === JSON.stringify(byEngine) ? found : { not: "the evaluators do not agree" };
    } catch (error) {
      return refusedAs(error);
    }
  };
}
function askOf(policy) {
  const standIns = new Set([...policy.dictionary.tables.values()].map(({ standIn }) => standIn));
  return async (decision, facts, readings) => {
    try {
      const options = { readings };
      const { outcome, values, needs } = policy.evaluate(decision, facts, options);
      const isForTables = needs.length > 0 && needs.every((path) => standIns.has(path));
      const byEngine = await policy.evaluateWithEngine(decision, facts, options);
      const isSame = outcome === byEngine.outcome && JSON.stringify(values) === JSON.stringify(byEngine.values);
      return isSame ? { outcome, values, isForTables } : { not: "the evaluators do not agree" };
    } catch (error) {
      return refusedAs(error);
    }
  };
}
function refusedAs(error) {
  if (!(error instanceof errors.PolicyError)) throw error;
  const why = error.issues.map(({ code, at }) => `${code} at ${at === "" ? "the whole" : at}`);
  return { not: `the evaluators refuse the solver's customer: ${[...new Set(why)].join(", ")}` };
}

function withChanges(claim, older, newer) {
  const { decision, result } = claim;
  if (!("refuted" in result)) return { ...claim, result };
  const [first, second] = [older, newer].map((policy) => answerOf(policy, decision, result.facts));
  const model = newer.modelOf(decision);
  const before = older.modelOf(decision).values;
  const values = new Map([...model.values].filter(([name, shown]) => isShownAlike(before.get(name), shown)));
  const changes = first && second ? core.changesBetween(first, second, { ...model, values }) : [];
  return { ...claim, result: { ...result, changes, favours: core.favourOf(changes) } };
}
function answerOf(policy, decision, facts) {
  try {
    const unknown = base.unknownValues(policy.valuationOf(decision, facts));
    return { decision: policy.evaluate(decision, facts), unknown };
  } catch (error) {
    if (error instanceof errors.PolicyError) return null;
    throw error;
  }
}

const propertiesIn = (policy, given) => Array.isArray(given) && given.length === 0 ? [] : base.orThrow(checkingProperties.checkProperties(policy, base.orThrow(base.copied(given)).data, "/properties")).properties;
const contractProperties = (policy) => Object.values(checkingProperties.propertyFiles).flatMap(
  ({ properties }) => properties.flatMap((one) => {
    const checked = checkingProperties.checkProperties(policy, [one]);
    return "issues" in checked ? [] : checked.properties;
  })
);
const loadJudges = () => Promise.resolve().then(function () { return require('../judging-NaJ5WZDf.cjs'); }).then(function (n) { return n.judging; });
function judgingOf(property, policy) {
  const { model } = property;
  const one = policy.withOneMore(model);
  const of = ofPolicy(policy);
  const modelOf = withModel(of, model);
  const reach = core.reachOf(one, model.decision);
  const scope = core.scopeOf(model, policy.dictionary);
  return {
    property,
    of: {
      ...of,
      modelOf,
      standIns: () => reach.standIns,
      readAsLeftOut: () => reach.leftOut,
      bounds: () => policy.bounds.among(core.factsListed(model.decision, modelOf))
    },
    given: (facts) => one.valuationOf(model.decision, facts).world.given,
    valueOf({ facts, readings }, term) {
      try {
        return evaluation.toPlainValue(one.valuationOf(model.decision, facts, { readings }).valueOf(term));
      } catch (error) {
        if (error instanceof errors.PolicyError) return void 0;
        throw error;
      }
    },
    async breach(customer, choices) {
      const { judgeOf } = await Promise.resolve().then(function () { return require('../judging-NaJ5WZDf.cjs'); }).then(function (n) { return n.judging; });
      const { withoutIrrelevant } = await Promise.resolve().then(function () { return require('../leave-out-2jQXpx4R.cjs'); });
      const judge = judgeOf(property, one, (term) => core.meaningOf(term, scope).means);
      for (const choice of choices) {
        if (typeof judge(customer, choice) === "string") continue;
        const isOfAllFacts = property.template === "decided-when-all-given";
        const least = isOfAllFacts ? customer : withoutIrrelevant(customer, (less) => judge(less, choice));
        const breach = judge(least, choice);
        if (typeof breach === "string") continue;
        const [first, ...others] = breach.customers.map((found) => found.customer);
        if (first !== void 0) return { because: breach.because, customers: [first, ...others] };
      }
      return null;
    }
  };
}

const STEPS$1 = 6e5;
async function proveVersionsOn(older, newer, options) {
  const ofBoth = older.decisions.filter((decision) => newer.decisions.includes(decision));
  const { decisions = ofBoth, steps = STEPS$1, onClaim } = checked(options, ["decisions", "steps", "onClaim"]);
  for (const policy of [older, newer]) refuseUnknown(policy, decisions);
  const [was, is] = [versionOf(older), versionOf(newer)];
  const found = [];
  const solver = await Solver.start();
  try {
    for (const decision of decisions) {
      const { dictionary, schema } = newer;
      const differ = await versionsDiffer(decision, was, is, { dictionary, schema, solver, steps });
      const claim = withChanges(differ, older, newer);
      found.push(claim);
      onClaim?.(claim, { done: found.length, all: decisions.length });
    }
  } finally {
    await solver.end();
  }
  return found;
}
async function proveOn(policy, options, own = []) {
  const asked = checked(options, ["decisions", "claims", "properties", "steps", "sample", "seed", "onClaim"]);
  const { decisions = policy.decisions, claims = claimKinds, steps = STEPS$1, sample, seed = 1, onClaim } = asked;
  refuseUnknown(policy, decisions);
  const properties = asked.properties === void 0 ? own : propertiesIn(policy, asked.properties);
  const of = ofPolicy(policy);
  const all = decisions.flatMap(
    (decision) => [...makingsOf(decision, of), ...makingsOfProperties(decision, properties, policy)].filter(
      ([kind]) => claims.includes(kind)
    )
  );
  const wanted = sample === void 0 ? all : drawn(all, sample, seed);
  const [ask, answer, customers] = [askOf(policy), answerOf$1(policy), customersOf(policy)];
  const found = [];
  if (wanted.some(([kind]) => kind === "property")) await loadJudges();
  const solver = await Solver.start();
  try {
    for (const [, make] of wanted) {
      const claim = await make({
        of,
        dictionary: of.dictionary,
        schema: policy.schema,
        solver,
        steps,
        ask,
        answer,
        customers,
        decisions: policy.decisions,
        conflicts: conflictsOf(policy)
      });
      found.push(claim);
      onClaim?.(claim, { done: found.length, all: wanted.length });
    }
  } finally {
    await solver.end();
  }
  return found;
}
function refuseUnknown(policy, decisions) {
  for (const decision of decisions) policy.factsOf(decision);
}
const checked = (given, known) => base.orThrow(base.checkOptions(given, known, 1, forms)).options;
const isCount = (given) => Number.isSafeInteger(given) && given > 0;
const forms = {
  decisions: ["a list of ids of decisions", (given) => Array.isArray(given)],
  claims: [
    `a list of kinds of claims: ${claimKinds.join(", ")}`,
    (given) => Array.isArray(given) && given.every((kind) => claimKinds.includes(kind))
  ],
  properties: ["a list of properties", (given) => Array.isArray(given)],
  steps: ["a whole number above nil", isCount],
  sample: ["a whole number above nil", isCount],
  seed: ["a whole number", Number.isSafeInteger],
  onClaim: ["a function", (given) => typeof given === "function"]
};
const makingsOfProperties = (decision, properties, policy) => properties.filter(({ file }) => file.decision === decision).map((property) => ["property", (proving) => propertyHolds(judgingOf(property, policy), proving)]);
function makingsOf(decision, of) {
  return [
    ["exclusive", (proving) => exclusive(decision, proving)],
    ...core.outcomesOf(of.modelOf(decision)).map(
      (outcome) => ["reachable", (proving) => reachable(decision, outcome, proving)]
    ),
    ["decided", (proving) => decided(decision, proving)],
    ["conflict", (proving) => conflict(decision, proving)],
    ...optionsOf(decision, of).map(
      ([reading, option]) => ["reading", (proving) => readingDiffers(decision, reading, option, proving)]
    )
  ];
}

const MOST_BESIDE = 12;
const MOST_OPEN = 3;
async function leastBy(below, unit, end) {
  const first = await below(null);
  if (first.is !== "somebody") return first.is === "nobody" ? first : { ...first, best: null };
  const atEnd = await below({ at: end, isStrict: false });
  if (atEnd.is === "somebody") return { is: "unbounded", amount: atEnd.amount, who: atEnd.who };
  let best = first;
  let nobodyAt = atEnd.is === "nobody" ? end : null;
  let [stride, isGrowing, isNear, beside, open] = [unit, true, true, 0, 0];
  for (; ; ) {
    const limit = isNear ? { at: best.amount, isStrict: true } : { at: nextLimit(), isStrict: false };
    const found = await below(limit);
    if (found.is === "somebody") {
      if (isNear && compare(minus(best.amount, found.amount), unit) < 0) beside += 1;
      best = found;
    } else if (found.is === "nobody") {
      if (isNear) return { is: "least", amount: best.amount, who: best.who, assumptions: found.assumptions };
      [nobodyAt, isGrowing] = [limit.at, false];
    } else {
      open += 1;
      if (isNear || open === MOST_OPEN) return { is: "unsettled", why: found.why, best };
    }
    if (beside === MOST_BESIDE) return { is: "unsettled", why: "there is ever less, by ever smaller steps", best };
    if (isGrowing) stride = times(stride, ratio(4n));
    if (isGrowing && nobodyAt !== null && compare(minus(best.amount, stride), nobodyAt) <= 0) isGrowing = false;
    isNear = found.is === "unsettled" || nobodyAt !== null && compare(minus(best.amount, nobodyAt), unit) <= 0;
  }
  function nextLimit() {
    if (isGrowing || nobodyAt === null) return minus(best.amount, stride);
    const units = floor(dividedBy(minus(best.amount, nobodyAt), times(unit, ratio(2n))));
    return plus(nobodyAt, times(unit, ratio(units)));
  }
}

const HUNDRED = ratio(100n);
function isOnStep(measured, amount) {
  if ("value" in measured || measured.step === null) return true;
  const steps = dividedBy(amount, measured.step);
  return compare(steps, ratio(floor(steps))) === 0;
}
function amountOf({ since, isShare }, one, other) {
  if (since === null) return one;
  if (other === null) return null;
  const more = minus(one, other);
  if (!isShare) return more;
  return compare(other, ratio(0n)) > 0 ? dividedBy(times(more, HUNDRED), other) : null;
}
function openQuantity({ of, since, isShare }, encoded, inputs, on) {
  const [one, other] = [of, since].map((measured) => measured && heldIn(measured, encoded, inputs, on));
  if (!one || since !== null && !other) return null;
  const steps = [...multipleOf(of, one, on), ...since && other ? multipleOf(since, other, on) : []];
  if (!other) return { isThere: and(one.isThere, ...steps), ...comparedWith(one.is) };
  const [a, b] = one.is.sort === other.is.sort ? [one.is, other.is] : [exact(one.is), exact(other.is)];
  const areThere = and(one.isThere, other.isThere, ...steps);
  if (!isShare) return { isThere: areThere, ...comparedWith(subtract(a, b)) };
  const [more, whole] = [multiply(subtract(exact(a), exact(b)), real(HUNDRED)), exact(b)];
  const shareOf = ({ at }) => multiply(whole, real(at));
  return {
    isThere: and(areThere, less(real(ratio(0n)), whole)),
    isAtMost: (limit) => limit.isStrict ? less(more, shareOf(limit)) : not(less(shareOf(limit), more)),
    isAtLeast: (limit) => limit.isStrict ? less(shareOf(limit), more) : not(less(more, shareOf(limit)))
  };
}
const exact = (a) => a.sort === "Int" ? toReal(a) : a;
function comparedWith(a) {
  if (a.sort === "Real")
    return {
      isAtMost: ({ at, isStrict }) => isStrict ? less(a, real(at)) : not(less(real(at), a)),
      isAtLeast: ({ at, isStrict }) => isStrict ? less(real(at), a) : not(less(a, real(at)))
    };
  const [down, up] = [(at) => floor(at), (at) => -floor(minus(ratio(0n), at))];
  return {
    isAtMost: ({ at, isStrict }) => isStrict ? less(a, int(up(at))) : not(less(int(down(at)), a)),
    isAtLeast: ({ at, isStrict }) => isStrict ? less(int(down(at)), a) : not(less(a, int(up(at))))
  };
}
function heldIn(measured, encoded, inputs, on) {
  if ("value" in measured) return ofCoded(encoded.values.get(measured.value), on);
  const key = `value ${measured.fact}`;
  const held = heldAt(inputs.get(key).shape, on.facts(key), measured.within);
  return held?.isThere === FALSE ? { isThere: FALSE, is: int(0) } : held;
}
const ofCoded = ({ none, unknown, what }, on) => ({
  isThere: and(not(on.formula(none)), not(on.formula(unknown))),
  is: on.formula(core.single(what, "whole"))
});
const multipleOf = (measured, { is }, on) => "value" in measured || measured.step === null || is.sort !== "Real" ? [] : [equal(is, multiply(toReal(on.open("Int")), real(measured.step)))];

const nil = ratio(0n);
async function least$1(sought, proving) {
  const { decision, isGreatest, outcome, readings, where, fixed, quantity } = sought;
  const measuredFacts = [quantity, ...where.map((one) => one.quantity)].flatMap(
    ({ of, since }) => [of, since].flatMap((one) => one !== null && "fact" in one ? [one.fact] : [])
  );
  const also = /* @__PURE__ */ new Set([...measuredFacts, ...fixed.paths]);
  const { encoded, inputs, kept } = opened(decision, proving.of, { readings, leftOut: "few", also });
  for (const path of measuredFacts) encoded.of(path);
  let best;
  const bestKnown = (amountOfThem) => {
    if (best !== void 0) return best;
    best = null;
    for (const facts of [sought.given, ...proving.customers(decision).map(sought.withGiven)]) {
      const amount = amountOfThem(facts);
      if (amount !== null && (best === null || compare(amount, best.amount) < 0)) best = { facts, amount };
    }
    for (let before = null; best !== null && best !== before; ) {
      before = best;
      for (const facts of sought.beside(best.facts)) {
        const amount = amountOfThem(facts);
        if (amount !== null && compare(amount, best.amount) < 0) best = { facts, amount };
      }
    }
    return best;
  };
  const turned = (amount) => isGreatest ? minus(nil, amount) : amount;
  const below = async (limit) => {
    const question = {
      inputs,
      openReadings: [],
      kept,
      given: fixed,
      assumed: sought.assumed,
      against(on) {
        const own = openQuantity(quantity, encoded, inputs, on);
        const isLess = own === null ? TRUE : and(own.isThere, limit === null ? TRUE : beyond(own, limit));
        const isKnown = outcome === null ? not(on.formula(encoded.outcome.unknown)) : isOutcome(on, encoded.outcome, outcome);
        return and(
          isKnown,
          isLess,
          ...where.map((one) => isBetween(one, openQuantity(one.quantity, encoded, inputs, on)))
        );
      }
    };
    const isMet = (amount) => amount !== null && (limit === null || isWithin(turned(amount), limit));
    const confirm = async (found2) => {
      const facts = sought.withGiven(found2);
      const answer = await proving.ask(decision, facts, readings);
      if ("not" in answer) return answer;
      if (answer.outcome === null || outcome !== null && answer.outcome !== outcome)
        return { not: `the evaluators answer the solver's customer ${answer.outcome ?? "nothing yet"}` };
      const amount = measured(quantity, facts);
      if (!isMet(amount) || !areBetween(facts))
        return { not: "the solver's customer has another amount by the evaluators" };
      const isSo = (fewer) => sought.isOfThem(fewer) && proving.answer(decision, fewer, readings) === answer.outcome && isSameAmount(measured(quantity, fewer), amount) && areBetween(fewer);
      return { witness: { facts: smaller(facts, isSo), readings, outcomes: [answer.outcome] } };
    };
    const told = (who) => ({
      is: "somebody",
      amount: turned(measured(quantity, who.facts) ?? nil),
      who
    });
    const known = bestKnown((facts) => {
      const answer = proving.answer(decision, facts, readings);
      if (typeof answer !== "string" || outcome !== null && answer !== outcome || !areBetween(facts)) return null;
      const amount = measured(quantity, facts);
      return amount === null ? null : turned(amount);
    });
    if (known !== null && isMet(turned(known.amount))) {
      const said = await confirm(known.facts);
      if ("witness" in said) return told(said.witness);
    }
    const result = await settle(question, proving, confirm);
    if ("unsettled" in result) return { is: "unsettled", why: result.why };
    if ("proved" in result) return { is: "nobody", assumptions: result.assumptions };
    return told({ facts: result.facts, readings, outcomes: result.outcomes });
  };
  const beyond = (own, { at, isStrict }) => isGreatest ? own.isAtLeast({ at: minus(nil, at), isStrict }) : own.isAtMost({ at, isStrict });
  function measured({ of, since, ...how }, facts) {
    const one = sought.measure(of, facts);
    const other = since === null ? null : sought.measure(since, facts);
    if (one === null || since !== null && other === null) return null;
    if (!isOnStep(of, one) || since !== null && other !== null && !isOnStep(since, other)) return null;
    return amountOf({ since, ...how }, one, other);
  }
  const areBetween = (facts) => where.every(({ quantity: one, least: from, most: to }) => {
    const amount = measured(one, facts);
    if (amount === null) return false;
    return (from === null || compare(from, amount) <= 0) && (to === null || compare(amount, to) <= 0);
  });
  const found = await leastBy(below, sought.unit, turned(sought.end));
  if (found.is === "least" || found.is === "unbounded") return { ...found, amount: turned(found.amount) };
  if (found.is === "nobody" || found.best === null) return found;
  return { ...found, best: { ...found.best, amount: turned(found.best.amount) } };
}
const isSameAmount = (one, other) => one !== null && other !== null && compare(one, other) === 0;
const isWithin = (amount, { at, isStrict }) => compare(amount, at) <= (isStrict ? -1 : 0);
function isBetween({ least: from, most: to }, own) {
  if (own === null) return TRUE;
  return and(
    own.isThere,
    from === null ? TRUE : own.isAtLeast({ at: from, isStrict: false }),
    to === null ? TRUE : own.isAtMost({ at: to, isStrict: false })
  );
}

function amountIn(content, type) {
  if (type === "date") return typeof content === "string" && evaluation.isDate(content) ? ratio(BigInt(evaluation.dayNumber(content))) : null;
  if (evaluation.isWhole(type)) return Number.isSafeInteger(content) ? ratio(BigInt(content)) : null;
  return typeof content === "string" && /^-?\d{1,40}(\.\d{1,40})?$/.test(content) ? ratioOf(content) : null;
}
function contentOf(amount, type, places) {
  if (type === "date") return evaluation.dateOfNumber(Number(amount.over));
  if (evaluation.isWhole(type)) return Number(amount.over);
  return digitsOf(amount, type === "money" ? 2 : places) ?? `${amount.over}/${amount.under}`;
}
const expectedOf = (type) => type === "date" ? 'a day as text, "2025-01-31"' : evaluation.isWhole(type) ? "a whole number" : 'digits as text, like "12.34"';
const FAR = ratio(10n ** BigInt(evaluation.limits.digits - 1));
function farthest(type, isGreatest) {
  if (type === "date") return ratio(BigInt(evaluation.dayNumber(isGreatest ? evaluation.limits.lastDay : evaluation.limits.firstDay)));
  return isGreatest ? FAR : ratio(-FAR.over);
}

function givenToAll(document, places, { check, listed }, { facts }) {
  const whole = places.filter(({ within }) => within.length === 0);
  const inEntries = places.filter(({ within }) => within.length > 0);
  const kept = whole.reduce(without, document);
  const { values, given } = check(kept);
  const isGiven = (path) => {
    const entity = facts.get(path)?.entity ?? null;
    return values.has(path) || entity !== null && values.get(entity) === null;
  };
  const isFixed = ({ asks, path }) => asks === "gives" ? given.gives(path) : isGiven(path);
  const own = inEntries.filter(({ fact }) => values.has(fact));
  const isFact = (path) => facts.has(path) && facts.get(path)?.type !== "entity";
  const over = (found, told, path) => {
    if (!base.isRecord(told) || !base.isRecord(found) || isFact(path)) return told;
    const inside = (name) => over(found[name], told[name], path === "" ? name : `${path}.${name}`);
    return { ...found, ...Object.fromEntries(Object.keys(told).map((name) => [name, inside(name)])) };
  };
  return {
    fixed: {
      paths: [...values.keys()].filter((path) => listed.has(path) && isFact(path)),
      of: (key, input, texts) => {
        if (!isFixed(input)) return null;
        const inputs = /* @__PURE__ */ new Map([[key, input]]);
        return givenSymbols(core.givenTuples(given, inputs), inputs, texts)(key);
      },
      openIn: (path) => own.filter(({ fact }) => fact === path).map(({ within }) => within),
      lengths: lengthsOf(kept)
    },
    withGiven: (found) => own.reduce(
      (all, place) => core.withContent(all, place, core.contentAt(found, place)),
      over(found, kept, "")
    )
  };
}
function without(document, { fact }) {
  const [name, ...rest] = fact.split(".");
  if (!base.isRecord(document) || !Object.hasOwn(document, name)) return document;
  const { [name]: inner, ...others } = document;
  if (rest.length === 0) return others;
  return { ...document, [name]: without(inner, { fact: rest.join(".") }) };
}
function lengthsOf(document) {
  const lengths = /* @__PURE__ */ new Map();
  const look = (content, path) => {
    if (Array.isArray(content)) {
      lengths.set(path, Math.max(content.length, lengths.get(path) ?? 0));
      for (const entry of content) look(entry, `${path}[]`);
    } else if (base.isRecord(content))
      for (const [name, inner] of Object.entries(content)) look(inner, path === "" ? name : `${path}.${name}`);
  };
  look(document, "");
  return lengths;
}

const refused = (issue) => new errors.PolicyError([issue]);
function sizeSought(what, step, question, given) {
  const { of, since, isShare } = partsOf(what);
  const [one, other] = [sizeOf(of, question, given), since === null ? null : sizeOf(since, question, given)];
  const named = other === null ? [one] : [one, other];
  if (other !== null && (one.type === "date" !== (other.type === "date") || isShare && one.type === "date"))
    throw refused({
      code: "wrong-type",
      at: "/since",
      expected: isShare ? "sums or numbers, of which there are shares" : `what \`${of}\` can be counted from`,
      found: evaluation.typeText(other.type)
    });
  const stepped = named.find(({ place: place2 }) => place2 !== null && core.takesStep(place2.type));
  const place = stepped?.place ?? one.place;
  if (step !== void 0 && place === null)
    throw refused({ code: "malformed", at: "/step", expected: "no step but for facts", found: base.short(step) });
  if (step !== void 0 && place !== null) core.stepsWithin(place, { step }, question);
  const apart = ratioOf(step ?? A_HUNDREDTH);
  const type = typeTold(one.type, other?.type ?? null, isShare);
  const sizes = named.map((size) => stepping(size, apart));
  const [own, from] = sizes.map(({ measured }) => measured);
  const quantity = { of: own, since: from ?? null, isShare };
  const unit = type === "money" ? ratioOf(A_HUNDREDTH) : type === "date" || evaluation.isWhole(type) ? ratio(1n) : apart;
  const end = (isGreatest) => {
    if (other !== null || one.place === null) return farthest(type, isGreatest);
    const range = core.rangeOfType(one.type, question.formOf(one.place).wholeNumbers);
    return amountIn(range[isGreatest ? 1 : 0], one.type) ?? farthest(type, isGreatest);
  };
  const decimals = stepped === void 0 || isShare ? 0 : ((step ?? A_HUNDREDTH).split(".")[1] ?? "").length;
  const assumed = sizes.filter(({ measured }) => "fact" in measured && measured.step !== null).map(({ place: place2 }) => `\`${place2?.path}\` goes by steps of ${step ?? A_HUNDREDTH}`);
  return { quantity, type, decimals, unit, end, sizes, assumed };
}
const A_HUNDREDTH = "0.01";
function partsOf(what) {
  if (typeof what === "string") return { of: what, since: null, isShare: false };
  const { of, since, share = false, ...more } = what ?? {};
  const isSo = typeof of === "string" && typeof since === "string" && typeof share === "boolean";
  if (isSo && Object.keys(more).length === 0) return { of, since, isShare: share };
  const expected = "the name of a fact or a value, or `{ of, since, share }`, `share` being true or false";
  throw refused({ code: "malformed", at: "", expected, found: base.short(what) });
}
const stepping = (size, step) => "value" in size.measured || !core.takesStep(size.type) ? size : { ...size, measured: { ...size.measured, step } };
function sizeOf(name, question, given) {
  const { model, read, facts } = question;
  const value = model.values.get(name);
  const place = value === void 0 ? core.placeOf(name, facts) : null;
  const type = value?.type ?? place?.type;
  if (type === void 0 || place !== null && !read.has(place.fact))
    throw refused({ code: "unknown-path", at: "", name, ...base.nearest(name, [...read, ...model.values.keys()]) });
  if (!core.isMovable(type)) {
    const at = place === null ? base.pointer([name]) : base.pointer(core.keysOf(place));
    throw refused({ code: "wrong-type", at, expected: "a day, a sum or a number", found: evaluation.typeText(type) });
  }
  if (place === null) return { measured: { value: name }, type, place };
  if (isListGiven(given, place) && !core.isEntryThere(given, place)) {
    const at = base.pointer(core.keysOf(place));
    throw refused({ code: "missing", at, name, expected: "the entry in which it stands" });
  }
  return { measured: { fact: place.fact, within: place.within, step: null }, type, place };
}
const isListGiven = (given, place) => place.within.length > 0 && core.contentAt(given, { ...place, within: [] }) !== void 0;
function typeTold(one, other, isShare) {
  if (other === null) return one;
  if (isShare) return "percent";
  if (one === "date") return "whole";
  return one === other ? one : "decimal";
}

const STEPS = 6e5;
const keys = ["given", "where", "outcome", "readings", "step", "steps"];
async function leastOn(policy, isGreatest, decision, what, options) {
  policy.factsOf(decision);
  const asked = base.orThrow(base.checkOptions(options, keys)).options;
  const { given = {}, outcome = null, readings = {}, step, steps = STEPS } = asked;
  const question = policy.questionOf(decision, { readings });
  const found = { ...sizeSought(what, step, question, given), ...whereIn(asked.where, question, given) };
  const issues = [...found.issues, ...issuesOf(asked, question)];
  if (issues.length > 0) throw new errors.PolicyError(issues);
  const places = found.sizes.flatMap(({ place }) => place === null ? [] : [place]);
  const { fixed, withGiven } = givenToAll(given, places, question, policy.dictionary);
  if (places.every(({ within }) => within.length === 0))
    policy.evaluate(decision, withGiven({}), { readings });
  const { quantity, type, unit, end, decimals, between: where, assumed } = found;
  const sizes = [...found.sizes, ...found.ranged];
  const sought = {
    ...{ decision, isGreatest, quantity, outcome, readings, where, fixed, assumed, withGiven, unit },
    given,
    end: end(isGreatest),
    isOfThem: (facts) => JSON.stringify(withGiven(facts)) === JSON.stringify(facts),
    beside: (facts) => places.flatMap((place) => movedFully(policy, decision, facts, place, readings)),
    measure(measured, facts) {
      const size = sizes.find((one) => one.measured === measured);
      if (size.place !== null) return amountIn(core.contentAt(facts, size.place), size.type);
      if (!("value" in measured)) return null;
      const term = question.model.values.get(measured.value)?.term ?? "";
      const value = policy.valuationOf(decision, facts, { readings }).valueOf(term);
      return amountIn(evaluation.toPlainValue(value), size.type);
    }
  };
  const of = ofPolicy(policy);
  const solver = await Solver.start();
  try {
    const { dictionary } = of;
    const [ask, answer, customers] = [askOf(policy), answerOf$1(policy), customersOf(policy)];
    const { schema, decisions } = policy;
    const asking = { ask, answer, customers, decisions, conflicts: conflictsOf(policy) };
    const proving = { of, dictionary, schema, solver, steps, ...asking };
    const extremum = await least$1(sought, proving);
    const told = ({ amount, who }) => ({
      amount: contentOf(amount, type, decimals),
      ...who
    });
    if (extremum.is === "nobody") return { impossible: true, assumptions: extremum.assumptions };
    if (extremum.is === "unbounded") return { unbounded: true, ...told(extremum), confirmed: true };
    if (extremum.is === "least") {
      const { assumptions } = extremum;
      return { attained: true, ...told(extremum), confirmed: true, assumptions };
    }
    return { unsettled: true, why: extremum.why, best: extremum.best && told(extremum.best) };
  } finally {
    await solver.end();
  }
}
function movedFully(policy, decision, facts, place, readings) {
  if (!core.isEntryThere(facts, place)) return [];
  try {
    const { outcome } = policy.evaluate(decision, facts, { readings });
    if (outcome === null) return [];
    const { least: from, most: to } = policy.extreme(decision, facts, place.path, outcome, { readings });
    return [from, to].flatMap((one) => one === null ? [] : [core.withContent(facts, place, one)]);
  } catch (error) {
    if (error instanceof errors.PolicyError) return [];
    throw error;
  }
}
const ends = ["from", "to"];
function whereIn(where, question, given) {
  if (where !== void 0 && !base.isRecord(where)) {
    const expected = "an object of ranges by the names of facts and values";
    return { between: [], ranged: [], issues: [{ code: "malformed", at: "/where", expected, found: base.short(where) }] };
  }
  const issues = [];
  const ranged = [];
  const between = Object.entries(where ?? {}).map(([name, range]) => {
    const size = sizeOf(name, question, given);
    ranged.push(size);
    const unknown = base.isRecord(range) ? Object.keys(range).filter((key) => !ends.includes(key)) : [];
    for (const key of unknown)
      issues.push({ code: "unknown-key", at: base.pointer(["where", name, key]), name: key, ...base.nearest(key, ends) });
    const limit = (key) => {
      const content = base.isRecord(range) ? range[key] : null;
      if (content === void 0) return null;
      const amount = amountIn(content, size.type);
      if (amount === null) {
        const at = base.pointer(["where", name, key]);
        issues.push({ code: "malformed", at, expected: expectedOf(size.type), found: base.short(content) });
      }
      return amount;
    };
    const quantity = { of: size.measured, since: null, isShare: false };
    const [least2, most] = [limit("from"), limit("to")];
    if (base.isRecord(range) && least2 !== null && most !== null && compare(least2, most) > 0) {
      const found = `${base.short(range.from)} to ${base.short(range.to)}`;
      issues.push({ code: "malformed", at: base.pointer(["where", name]), expected: "`from` that is at most `to`", found });
    }
    return { quantity, least: least2, most };
  });
  return { between, ranged, issues };
}
function issuesOf({ outcome, steps = 1 }, { model }) {
  const issues = [];
  const known = core.outcomesOf(model);
  const name = typeof outcome === "string" ? outcome : base.short(outcome);
  if (outcome !== void 0 && !known.includes(name))
    issues.push({ code: "unknown-outcome", at: "/outcome", name, ...base.nearest(name, known) });
  if (!Number.isSafeInteger(steps) || steps < 1)
    issues.push({ code: "malformed", at: "/steps", expected: "a whole number above nil", found: base.short(steps) });
  return issues;
}

const proveVersions = async (older, newer, options) => proveVersionsOn(core.innerOf(older), core.innerOf(newer), options);
const proveOf = async (policy, options) => proveOn(core.innerOf(policy), options);
async function prove(options) {
  const policy = core.contract();
  return proveOn(policy, options, contractProperties(policy));
}
const least = (decision, what, options) => leastOn(core.contract(), false, decision, what, options);
const greatest = (decision, what, options) => leastOn(core.contract(), true, decision, what, options);
const leastOf = async (policy, decision, what, options) => leastOn(core.innerOf(policy), false, decision, what, options);
const greatestOf = async (policy, decision, what, options) => leastOn(core.innerOf(policy), true, decision, what, options);

exports.claimKinds = claimKinds;
exports.greatest = greatest;
exports.greatestOf = greatestOf;
exports.isAsClaimed = isAsClaimed;
exports.least = least;
exports.leastOf = leastOf;
exports.prove = prove;
exports.proveOf = proveOf;
exports.proveVersions = proveVersions;
//# sourceMappingURL=index.cjs.map
