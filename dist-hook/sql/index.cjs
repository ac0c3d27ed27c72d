'use strict';

Object.defineProperty(exports, '__esModule', { value: true });

var base = require('../base-CcmR8VZ4.cjs');
var core = require('../core-CO30Xvem.cjs');
var errors = require('../errors-DiCdZaI1.cjs');
var evaluation = require('../evaluation-CfYnuTfM.cjs');

const cast = (text, type) => `CAST(${text} AS ${type})`;
const quotedText = (of) => `'${of.replaceAll("'", "''")}'`;
const duckdb = {
  name: "duckdb",
  prunesColumns: true,
  shortest: 0,
  quoted: (name) => `"${name.replaceAll('"', '""')}"`,
  text: quotedText,
  types: { boolean: "BOOLEAN", text: "VARCHAR", whole: "BIGINT", huge: "HUGEINT" },
  listType: (of) => `${of}[]`,
  structType: (fields) => `STRUCT(${fields.map(([name, type]) => `${name} ${type}`).join(", ")})`,
  whole: (n) => cast(String(n), "BIGINT"),
  huge: (n) => cast(String(n), "HUGEINT"),
  struct: (fields) => `{${fields.map(([name, text]) => `${name}: ${text}`).join(", ")}}`,
  list: (entries) => `[${entries.join(", ")}]`,
  emptyList: (type) => cast("[]", type),
  transform: (list, entry, body) => `list_transform(${list}, lambda ${entry}: ${body})`,
  indexed: (list, entry, index, body) => `list_transform(${list}, lambda ${entry}, ${index}: ${body})`,
  filter: (list, entry, condition) => `list_filter(${list}, lambda ${entry}: ${condition})`,
  some: (list, entry, condition) => `list_contains(list_transform(${list}, lambda ${entry}: ${condition}), TRUE)`,
  // What is carried has to be of the type of the entries: both are fields of one struct.
  fold: (list, state, entry, next, from) => `struct_extract(list_reduce(${list}, lambda ${state}, ${entry}: {s: ${next(`${state}.s`)}}, {s: ${from}}), 's')`,
  sorted: (list) => `list_sort(${list})`,
  flattened: (list) => `flatten(${list})`,
  distinct: (list) => `list_distinct(${list})`,
  concatenated: (lists) => lists.reduce((all, one) => `list_concat(${all}, ${one})`),
  length: (list) => `len(${list})`,
  at: (list, place) => `${list}[${place}]`,
  last: (list) => `${list}[-1]`,
  range: (count) => `range(0, ${count})`,
  dayNumber: (date) => `(${date} - DATE '1970-01-01')`,
  dateOf: (day) => `(DATE '1970-01-01' + CAST(${day} AS INTEGER))`,
  monthOf: (day) => `(year(DATE '1970-01-01' + CAST(${day} AS INTEGER)) * 12 + month(DATE '1970-01-01' + CAST(${day} AS INTEGER)) - 1)`,
  monthStart: (month) => `(make_date((${month}) // 12, (${month}) % 12 + 1, 1) - DATE '1970-01-01')`,
  quotient: (a, b) => `(${a} // ${b})`,
  remainder: (a, b) => `(${a} % ${b})`,
  startsWith: (text, beginning) => `starts_with(${text}, ${beginning})`,
  matches: (text, pattern) => `regexp_full_match(${text}, ${quotedText(pattern)})`,
  group: (text, pattern) => `regexp_extract(${text}, ${quotedText(pattern)}, 1)`,
  tryCast: (text, type) => `TRY_CAST(${text} AS ${type})`
};
const spark = {
  name: "spark",
  prunesColumns: false,
  // Planning is most of what it does, and takes the longer the more columns there are.
  shortest: 4,
  quoted: (name) => `\`${name.replaceAll("`", "``")}\``,
  text: (of) => `'${of.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`,
  types: { boolean: "BOOLEAN", text: "STRING", whole: "BIGINT", huge: "DECIMAL(38, 0)" },
  listType: (of) => `ARRAY<${of}>`,
  structType: (fields) => `STRUCT<${fields.map(([name, type]) => `${name}: ${type}`).join(", ")}>`,
  whole: (n) => `${n}L`,
  huge: (n) => cast(`'${n}'`, "DECIMAL(38, 0)"),
  struct: (fields) => `named_struct(${fields.map(([name, text]) => `'${name}', ${text}`).join(", ")})`,
  list: (entries) => `array(${entries.join(", ")})`,
  emptyList: (type) => cast("array()", type),
  transform: (list, entry, body) => `transform(${list}, ${entry} -> ${body})`,
  // Spark counts from nil.
  indexed: (list, entry, index, body) => `transform(${list}, (${entry}, ${index}) -> ${body.replaceAll(new RegExp(`\\b${index}\\b`, "g"), `(${index} + 1)`)})`,
  filter: (list, entry, condition) => `filter(${list}, ${entry} -> ${condition})`,
  some: (list, entry, condition) => `exists(${list}, ${entry} -> ${condition})`,
  fold: (list, state, entry, next, from) => `aggregate(${list}, ${from}, (${state}, ${entry}) -> ${next(state)})`,
  sorted: (list) => `array_sort(${list})`,
  flattened: (list) => `flatten(${list})`,
  distinct: (list) => `array_distinct(${list})`,
  concatenated: (lists) => `concat(${lists.join(", ")})`,
  length: (list) => `size(${list})`,
  at: (list, place) => `get(${list}, CAST(${place} AS INT) - 1)`,
  last: (list) => `try_element_at(${list}, -1)`,
  range: (count) => `CASE WHEN ${count} > 0 THEN sequence(0L, ${count} - 1) ELSE CAST(array() AS ARRAY<BIGINT>) END`,
  dayNumber: (date) => `CAST(unix_date(${date}) AS BIGINT)`,
  dateOf: (day) => `date_from_unix_date(CAST(${day} AS INT))`,
  monthOf: (day) => `CAST(year(date_from_unix_date(CAST(${day} AS INT))) * 12 + month(date_from_unix_date(CAST(${day} AS INT))) - 1 AS BIGINT)`,
  monthStart: (month) => `CAST(unix_date(make_date(CAST((${month}) div 12 AS INT), CAST((${month}) % 12 + 1 AS INT), 1)) AS BIGINT)`,
  // `div` gives a BIGINT whatever it divides: what is huge is divided in two parts, each of which one holds.
  quotient: (a, b, isHuge) => {
    if (!isHuge) return `(${a} div ${b})`;
    const part = cast("'1000000000000000000'", "DECIMAL(38, 0)");
    const [high, low] = [`${a} div (${b} * ${part})`, `(${a} % (${b} * ${part})) div ${b}`];
    return `(${cast(high, "DECIMAL(38, 0)")} * ${part} + ${cast(low, "DECIMAL(38, 0)")})`;
  },
  remainder: (a, b) => `(${a} % ${b})`,
  startsWith: (text, beginning) => `startswith(${text}, ${beginning})`,
  matches: (text, pattern) => `(${text} RLIKE '^(?:${pattern})$')`,
  group: (text, pattern) => `regexp_extract(${text}, '${pattern}', 1)`,
  tryCast: (text, type) => `try_cast(${text} AS ${type})`
};
const dialects = { duckdb, spark };

const byItsName = (step) => step;
function asStatement({ steps, last }) {
  const ctes = steps.map(({ name, select }) => `${name} AS (
  ${select(byItsName)}
)`);
  return `WITH ${ctes.join(",\n")}
${last(byItsName)}
`;
}
function namedApart(made, decision) {
  const called = (step) => `contract_rules_${decision.replaceAll("-", "_")}_${step}`;
  return {
    sql: asStatement(made),
    steps: made.steps.map(({ name, select }) => ({ name: called(name), select: select(called) })),
    select: made.last(called)
  };
}

const anyOf = (ways) => {
  if (ways.includes("TRUE")) return "TRUE";
  const some = [...new Set(ways)].filter((way) => way !== "FALSE");
  return some.length === 0 ? "FALSE" : some.length === 1 ? some[0] : `(${some.join(" OR ")})`;
};
const allOf = (ways) => {
  if (ways.includes("FALSE")) return "FALSE";
  const some = [...new Set(ways)].filter((way) => way !== "TRUE");
  return some.length === 0 ? "TRUE" : some.length === 1 ? some[0] : `(${some.join(" AND ")})`;
};
const not = (way) => {
  if (way === "TRUE") return "FALSE";
  if (way === "FALSE") return "TRUE";
  return /^\(NOT (.*)\)$/s.test(way) ? /^\(NOT (.*)\)$/s.exec(way)?.[1] : `(NOT ${way})`;
};

const BOOLEAN = { is: "boolean" };
const TEXT = { is: "text" };
const number = (parts, least, most, held = null) => ({
  is: "number",
  parts,
  least,
  most,
  held
});
const untranslated = (why) => new core.NotEncoded(why);
const WHOLE = 2n ** 63n - 1n;
const HUGE = 10n ** 38n - 1n;
const size = ({ least, most }) => most > -least ? most : -least;
function isHuge(kind) {
  if (size(kind) > HUGE) throw untranslated("numbers of more than 38 digits");
  return size(kind) > WHOLE;
}
const gcd = (a, b) => b === 0n ? a : gcd(b, a % b);
const commonParts = (a, b) => a / gcd(a, b) * b;
const inParts = (kind, parts) => {
  const times = parts / kind.parts;
  const held = kind.held === null ? null : { ...kind.held, tail: kind.held.tail * times };
  return number(parts, kind.least * times, kind.most * times, held);
};
const lesser = (a, b) => a < b ? a : b;
const greater = (a, b) => a > b ? a : b;
function eitherHeld({ held: a, parts }, { held: b }) {
  if (a === null && b === null) return null;
  const [one, other] = [a ?? b, b ?? a];
  const grain = lesser(one.grain, other.grain);
  const [terms, over] = [greater(one.terms, other.terms), greater(one.over, other.over)];
  if (terms > 1n && (one.grain !== other.grain || one.tail !== other.tail))
    throw untranslated("sums of quotients of two kinds");
  return { grain, tail: parts / grain, terms, over };
}
function either(a, b) {
  if (a === b) return a;
  if (a.is === "number" && b.is === "number") {
    const parts = commonParts(a.parts, b.parts);
    const [x, y] = [inParts(a, parts), inParts(b, parts)];
    return number(parts, lesser(x.least, y.least), greater(x.most, y.most), eitherHeld(x, y));
  }
  if (a.is === "list" && b.is === "list") {
    const longest = Math.max(a.longest, b.longest);
    const entry = a.entry === null || b.entry === null ? a.entry ?? b.entry : eitherTuple(a.entry, b.entry);
    return { is: "list", entry, longest };
  }
  if (a.is === "tuple" && b.is === "tuple") return eitherTuple(a, b);
  return a;
}
const eitherTuple = (a, b) => ({
  is: "tuple",
  of: a.of.map((part, index) => either(part, b.of[index]))
});
function isAlike(a, b) {
  if (a.is === "number" && b.is === "number") return a.parts === b.parts && isHuge(a) === isHuge(b);
  if (a.is === "list" && b.is === "list")
    return a.entry === b.entry || a.entry !== null && b.entry !== null && isAlike(a.entry, b.entry);
  if (a.is === "tuple" && b.is === "tuple") return a.of.every((part, index) => isAlike(part, b.of[index]));
  return a.is === b.is;
}
const partName = (index) => `p${index}`;
function typeOf(kind, dialect) {
  const { types } = dialect;
  if (kind.is === "number") return isHuge(kind) ? types.huge : types.whole;
  if (kind.is === "list") return dialect.listType(typeOf(kind.entry ?? { is: "tuple", of: [] }, dialect));
  if (kind.is === "tuple") {
    const parts = kind.of.map((part, index) => [partName(index), typeOf(part, dialect)]);
    return dialect.structType(parts.length === 0 ? [[partName(0), types.boolean]] : parts);
  }
  return kind.is === "calendar" ? types.whole : types[kind.is];
}

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

const LITERAL = /^-?\d+$/;
const min = (...all) => all.reduce((least, n) => {
  if (n < least) return n;
  return least;
});
const max = (...all) => all.reduce((most, n) => {
  if (n > most) return n;
  return most;
});
const constantOf = (n, parts) => ({ text: String(n), kind: number(parts, n, n) });
const scaledKind = (kind, times) => {
  const [a, b] = [kind.least * times, kind.most * times];
  return { ...kind, least: min(a, b), most: max(a, b) };
};
const isLiteral = ({ text }) => LITERAL.test(text);

class Scope {
  constructor(outer, level, bound) {
    this.outer = outer;
    this.level = level;
    this.bound = bound;
  }
  outer;
  level;
  bound;
  names = /* @__PURE__ */ new Map();
  /** The scope at a level. */
  at(level) {
    return this.level === level || this.outer === null ? this : this.outer.at(level);
  }
  /** The name of a node, in the scope that it belongs to. */
  named(term) {
    return this.names.get(term) ?? this.outer?.named(term);
  }
  give(term, written) {
    this.names.set(term, written);
  }
  /** Each name written anew, as by another variable. */
  renamed(change) {
    for (const [term, written] of this.names) this.names.set(term, change(written));
  }
}
const condition = (text) => ({ text, kind: BOOLEAN });
const listOf = (text, entry, longest) => ({
  text,
  kind: { is: "list", entry, longest }
});

function nodesShown(coded) {
  const inner = ({ none, what }) => [none, ...ofWhat(what)];
  const ofWhat = (of) => {
    if (of.is === "one" || of.is === "list") return [of.node];
    if (of.is === "day") return [of.from];
    if (of.is === "record") return [...of.fields.values()].flatMap(inner);
    return [];
  };
  return [core.holdsUnknown(coded), ...inner(coded)];
}
function shownText(coded, { type, shown }, on, at) {
  const places = shown === "percent-4dp" ? 4 : shown === "decimal-10dp" ? 10 : null;
  const open = on.condition(core.holdsUnknown(coded), at);
  const text = valueText(coded, type, places, on, at);
  return open === "FALSE" ? text : `CASE WHEN NOT ${open} THEN ${text} END`;
}
function valueText({ none, what }, type, places, on, at) {
  const isNone = on.condition(none, at);
  const text = whatText(what, type, places, on, at);
  if (isNone === "FALSE" || text === "NULL") return text;
  return isNone === "TRUE" ? `CASE WHEN FALSE THEN ${text} END` : `CASE WHEN NOT ${isNone} THEN ${text} END`;
}
function whatText(what, type, places, on, at) {
  const { dialect } = on;
  switch (what.is) {
    case "nothing":
      return "NULL";
    case "day":
      return dialect.dateOf(on.number(what.from, at).text);
    case "one":
      return singleText(what.node, type, places, on, at);
    case "record": {
      if (typeof type !== "object" || !("record" in type)) throw new Error("a record of no type");
      const fields = Object.entries(type.record).map(([name, of]) => {
        const field = what.fields.get(name);
        return [name, field === void 0 ? "NULL" : valueText(field, of, null, on, at)];
      });
      return dialect.struct(
        fields.map(([name, text]) => [dialect.name === "duckdb" ? dialect.quoted(name) : name, text])
      );
    }
    case "list": {
      const list = on.written(what.node, at);
      const { entry } = what;
      if (entry === null || list.kind.entry === null) return on.nothing({ is: "list", entry: null, longest: 0 });
      const parts = list.kind.entry.of;
      const x = on.variable();
      const level = core.levelAbove(what.node);
      const scope = new Scope(at, level, (_, index) => on.part({ text: x }, index, parts[index]));
      const of = typeof type === "object" && "list" in type ? type.list : "none";
      return dialect.transform(list.text, x, valueText(core.boundAt(entry, level, "entry"), of, null, on, scope));
    }
    case "timeline":
      throw untranslated("a timeline that is shown");
  }
}
function singleText(node, type, places, on, at) {
  const { dialect, arithmetic } = on;
  if (type === "duration") {
    if (node.sort !== "text") throw untranslated("a duration that is counted");
    const { text } = on.written(node, at);
    const count = (unit) => `coalesce(${dialect.tryCast(dialect.group(text, `([0-9]+)${unit}`), dialect.types.whole)}, 0)`;
    const months = `(${count("Y")} * 12 + ${count("M")})`;
    const texts = (n, unit) => `concat('P', CAST(${n} AS ${dialect.types.text}), '${unit}')`;
    return `CASE WHEN ${months} % 12 = 0 THEN ${texts(dialect.quotient(months, "12", false), "Y")} ELSE ${texts(months, "M")} END`;
  }
  if (node.sort !== "decimal" && places === null && !isAmount(type)) {
    if (type !== "time") return typed(node, on, at);
    const { text } = on.number(node, at);
    const two = (n) => `lpad(CAST(${n} AS ${dialect.types.text}), 2, '0')`;
    return `concat(${two(dialect.quotient(text, "60", false))}, ':', ${two(`${text} % 60`)})`;
  }
  const x = on.number(node, at);
  const rounded = places ?? (type === "money" ? 2 : null);
  if (rounded !== null) {
    const doubt = arithmetic.doubtOfRounding(x, rounded);
    if (doubt !== null) on.refuse("a sum of quotients too near to a half", doubt, node);
    return decimalText(arithmetic.roundHalfUp(x, rounded), rounded, on, node);
  }
  let ends = 0;
  while (10n ** BigInt(ends) % x.kind.parts !== 0n && ends < 30) ends += 1;
  if (ends === 30 || x.kind.held !== null) throw untranslated("a value that is shown with digits that do not end");
  return decimalText(arithmetic.inParts(x, 10n ** BigInt(ends)), ends, on, node);
}
const typed = (node, on, at) => {
  const written = on.written(node, at);
  return written.kind.is === "number" ? on.arithmetic.typed(written) : written.text;
};
function decimalText(x, places, on, of) {
  const kind = number(1n, x.kind.least, x.kind.most);
  const most = max(kind.most, -kind.least);
  const text = on.arithmetic.typed({ text: x.text, kind });
  const isFew = most < 10n ** BigInt(MOST_SHOWN - places);
  if (!isFew)
    on.refuse(
      `a value of more than ${MOST_SHOWN - 2 * places} digits`,
      `(abs(${text}) >= ${on.dialect.huge(10n ** BigInt(MOST_SHOWN - places))})`,
      of
    );
  const digits = isFew ? Math.max(String(most).length, places + 1) : MOST_SHOWN - places;
  const near = isFew ? text : `CASE WHEN abs(${text}) < ${on.dialect.huge(10n ** BigInt(MOST_SHOWN - places))} THEN ${text} END`;
  const whole = `CAST(${near} AS DECIMAL(${digits}, 0))`;
  if (places === 0) return whole;
  return `CAST(${whole} * CAST(0.${"0".repeat(places - 1)}1 AS DECIMAL(${places}, ${places})) AS DECIMAL(${digits}, ${places}))`;
}
const MOST_SHOWN = 36;

function linesOf(model, { of }) {
  const { decision, about, values } = model;
  if (about === null) throw untranslated("a sum of a decision that is about no entity");
  return model.statement.map((rule) => {
    const { where, owedWhere, term, standing } = rule;
    if (rule.oncePerFile && (rule.by !== null || owedWhere !== null || rule.insteadOf !== null))
      throw untranslated("a sum that is one for a whole file, with a day or a standing of its own");
    const isOne = conditionIn(where, true, of);
    const owed = conditionIn(owedWhere, standing === "owed", of);
    const sum = of(term);
    const isNothing = sum.what.is === "nothing";
    const amount = isNothing ? core.NIL_DECIMAL : core.toDecimal(core.single(sum.what, "decimal"));
    const isAboveNil = isNothing ? core.FALSE : core.and(core.not(sum.none), core.less(core.NIL_DECIMAL, amount));
    const shown = rule.by === null ? void 0 : values.get(rule.by);
    const by = shown === void 0 ? null : { coded: of(shown.term), shown };
    const notKnown = core.or(isOne.unknown, owed.unknown, by === null ? core.FALSE : core.holdsUnknown(by.coded));
    return {
      decision,
      about,
      rule,
      isOpen: core.and(core.mayHold(isOne), core.or(sum.unknown, core.and(isAboveNil, notKnown))),
      isThere: core.and(core.holds(isOne), isAboveNil),
      isOwed: core.holds(owed),
      amount: core.known(core.one(amount)),
      by
    };
  });
}
const conditionIn = (name, otherwise, of) => name === null ? core.known(core.one(otherwise ? core.TRUE : core.FALSE)) : of(name);
const nodesOfLine = ({ isOpen, isThere, isOwed, amount, by }) => [
  isOpen,
  isThere,
  isThere,
  isOwed,
  ...nodesShown(amount),
  ...by === null ? [] : nodesShown(by.coded)
];
const SUM = "DECIMAL(32, 2)";
function lineText(line, isAsked, on, at) {
  const amount = shownText(line.amount, { type: "money", shown: null }, on, at);
  return {
    line,
    isThere: `(${isAsked} AND ${on.condition(line.isThere, at)})`,
    isOwed: on.condition(line.isOwed, at),
    amount: `CAST(${amount} AS ${SUM})`,
    by: line.by === null ? "CAST(NULL AS DATE)" : `CAST(${shownText(line.by.coded, line.by.shown, on, at)} AS DATE)`
  };
}
function lineStruct({ line: { rule, decision }, isOwed, amount, by }, place, matter, insteadOf, dialect) {
  const { text, types } = dialect;
  const name = (of) => dialect.name === "duckdb" ? dialect.quoted(of) : of;
  const standing = `CASE WHEN ${isOwed} THEN ${text("owed")} ELSE ${text("may-be-charged")} END`;
  const fields = [
    ["matter", matter],
    ["decision", text(decision)],
    ["value", text(rule.value)],
    ["for", text(rule.for)],
    ["owedBy", text(rule.owedBy)],
    ["standing", standing],
    ["amount", amount],
    ["by", by],
    ["insteadOf", insteadOf],
    ["clause", text(rule.clause)]
  ];
  return dialect.struct([
    ["ofmatter", `CASE WHEN ${matter} IS NULL THEN 0 ELSE 1 END`],
    ["inorder", `coalesce(${matter}, CAST('' AS ${types.text}))`],
    ["place", String(place)],
    ["line", dialect.struct(fields.map(([key, value]) => [name(key), value]))]
  ]);
}

function putFlags({ none, unknown, orNone, what }, put, isNone, isUnknown, mayBeNone, value) {
  put(none, isNone);
  put(unknown, isUnknown);
  put(orNone, mayBeNone);
  if (what.is === "one" || what.is === "list") put(what.node, value);
}

const day = evaluation.dayNumber;
const DURATION = "P([1-9][0-9]{0,3}Y)?([1-9][0-9]{0,3}M)?";
const TIME = "([01][0-9]|2[0-3]):[0-5][0-9]|24:00";
class ValuesIn {
  constructor(on, fields) {
    this.on = on;
    this.fields = fields;
  }
  on;
  fields;
  /** A single value, in the parts of its kind. */
  single(value, type, path, told) {
    if (told.isText === true) return this.ofText(value, type, path, told);
    const { dialect } = this.on;
    if (type === "date") {
      const text = dialect.dayNumber(value);
      const [first, last] = [evaluation.limits.firstDay, evaluation.limits.lastDay].map(day);
      return {
        what: { text, kind: number(1n, BigInt(first), BigInt(last)) },
        isGood: `${text} BETWEEN ${first} AND ${last}`
      };
    }
    if (isAmount(type)) return this.amount(value, type, told.digits ?? digitsOf[type]);
    if (evaluation.isWhole(type)) {
      const [least, most] = told.range(path);
      return {
        what: { text: `CAST(${value} AS ${dialect.types.whole})`, kind: number(1n, BigInt(least), BigInt(most)) },
        isGood: `${value} BETWEEN ${least} AND ${most}`
      };
    }
    if (type === "boolean" || type === "entity") return { what: { text: value, kind: BOOLEAN }, isGood: null };
    const what = { text: value, kind: TEXT };
    if (typeof type === "object" && "choice" in type)
      return { what, isGood: `${value} IN (${type.choice.map(dialect.text).join(", ")})` };
    if (type === "duration") return { what, isGood: this.isDuration(value) };
    if (type === "text")
      return {
        what,
        isGood: `(length(${value}) <= ${evaluation.limits.text / 2} AND ${dialect.matches(value, "(.|\\n)*[!-~](.|\\n)*")})`
      };
    if (type === "time") {
      const minutes = `(CAST(substr(${value}, 1, 2) AS ${dialect.types.whole}) * 60 + CAST(substr(${value}, 4, 2) AS ${dialect.types.whole}))`;
      const isTime = dialect.matches(value, TIME);
      return { what: { text: `CASE WHEN ${isTime} THEN ${minutes} END`, kind: number(1n, 0n, 1440n) }, isGood: isTime };
    }
    throw untranslated(`a fact that is ${typeof type === "string" ? type : "a record"}`);
  }
  /** Text that writes a value as facts are given is read as the value, other text is refused. */
  ofText(text, type, path, told) {
    const { dialect } = this.on;
    const own = { ...told, isText: false };
    const form = textForms[typeof type === "string" ? evaluation.isWhole(type) ? "count" : type : ""];
    if (form === void 0) return this.single(text, type, path, own);
    const [pattern, sqlType] = form;
    const isBoolean = type === "boolean";
    const value = isBoolean ? `(${text} = 'true')` : dialect.tryCast(text, sqlType);
    const { what, isGood } = this.single(value, type, path, own);
    return { what, isGood: `(${[dialect.matches(text, pattern), isGood ?? "TRUE"].join(" AND ")})` };
  }
  amount(value, type, [before, after]) {
    const { dialect } = this.on;
    const parts = 10n ** BigInt(after);
    const most = 10n ** BigInt(before) * parts - 1n;
    const fit = dialect.tryCast(value, `DECIMAL(${before + after}, ${after})`);
    const { huge, whole } = dialect.types;
    const roomy = before + 2 * after > 17 ? `CAST(${fit} AS DECIMAL(${38 - after - 1}, ${after}))` : fit;
    const text = `CAST(${roomy} * ${parts} AS ${before + after > 18 ? huge : whole})`;
    const isSigned = type === "percent";
    return {
      what: { text, kind: number(parts, isSigned ? -most : 0n, most) },
      isGood: `coalesce(${fit} = ${value}${isSigned ? "" : ` AND ${value} >= 0`}, FALSE)`
    };
  }
  isDuration(value) {
    const { dialect } = this.on;
    const count = (unit) => `coalesce(${dialect.tryCast(dialect.group(value, `([0-9]+)${unit}`), dialect.types.whole)}, 0)`;
    return `(${dialect.matches(value, DURATION)} AND ${count("Y")} * 12 + ${count("M")} BETWEEN 1 AND 1200)`;
  }
  /** A list as tuples of the shape of its entries. */
  list(value, entryType, shape, path, told, most) {
    const { dialect } = this.on;
    const entries = Math.min(told.entries, most);
    const x = this.on.variable();
    const parts = [];
    const isGood = [];
    this.entry(x, entryType, shape, path, told, parts, isGood);
    const kind = { is: "tuple", of: parts.map((part) => part.kind) };
    const text = dialect.transform(value, x, this.on.tuple(parts, kind));
    const bad = `coalesce(NOT (${isGood.join(" AND ")}), TRUE)`;
    const areGood = isGood.length === 0 ? [] : [`NOT ${dialect.some(value, x, bad)}`];
    return {
      what: listOf(text, kind, entries),
      isGood: `(${[`${dialect.length(value)} <= ${entries}`, ...areGood].join(" AND ")})`
    };
  }
  /** The parts of an entry, or of a field of one, in their places. */
  entry(value, type, shape, path, told, parts, isGood) {
    const put = (slot, written) => {
      if ("at" in slot) parts[slot.at] ??= written;
    };
    if (typeof type === "object" && "record" in type && shape.what.is === "record") {
      isGood.push(`${value} IS NOT NULL`);
      for (const [name, field] of shape.what.fields) {
        const own = `${value}.${this.on.dialect.quoted(name)}`;
        this.field(own, type.record[name], field, `${path}[].${name}`, told, put, isGood);
      }
      return;
    }
    isGood.push(`${value} IS NOT NULL`);
    this.what(value, type, shape.what, `${path}[]`, told, put, isGood);
  }
  field(value, type, shape, path, told, put, isGood) {
    const { nullable = false, optional = false, defaultValue } = this.fields.get(path) ?? {};
    const isNull = { text: `(${value} IS NULL)`, kind: BOOLEAN };
    const no = { text: "FALSE", kind: BOOLEAN };
    const isOpen = optional && defaultValue === void 0;
    put(shape.none, nullable && !optional ? isNull : no);
    put(shape.unknown, isOpen ? isNull : no);
    put(shape.orNone, isOpen ? isNull : no);
    if (!optional && (!nullable || told.isNullRefused)) isGood.push(`${value} IS NOT NULL`);
    const within = [];
    this.what(value, type, shape.what, path, told, put, within, defaultValue, shape);
    for (const good of within) isGood.push(`(${value} IS NULL OR ${good})`);
  }
  /** What is read where it is NULL is the default, or what stands where there is no value. */
  what(value, type, shape, path, told, put, isGood, defaultValue, whole) {
    if (shape.is === "nothing") return;
    const read = typeof type === "object" && "list" in type && shape.is === "list" && shape.entry !== null ? this.list(value, type.list, shape.entry, path, told, MOST_ENTRIES) : this.single(value, type, path, { ...told, digits: null });
    if (read.isGood !== null) isGood.push(read.isGood);
    const slots = shape.is === "day" ? [shape.from, shape.to] : shape.is === "one" || shape.is === "list" ? [shape.node] : [];
    const tuple = defaultValue === void 0 || whole === void 0 ? null : core.tupleOf(base.decodeValue(defaultValue, type), whole);
    slots.forEach((slot, index) => {
      if (!("at" in slot)) return;
      const instead = tuple === null ? this.inPlace(slot, read.what.kind, shape, index) : this.constant(tuple[slot.at], read.what.kind);
      put(slot, { text: `coalesce(${read.what.text}, ${instead.text})`, kind: instead.kind });
    });
  }
  inPlace(slot, kind, shape, index) {
    if (shape.is !== "day" || kind.is !== "number" || slot.bounds[0] === core.factDays[0])
      return { text: this.on.nothing(kind), kind };
    const open = slot.bounds[index];
    const wide = number(1n, BigInt(slot.bounds[0]), BigInt(slot.bounds[1]));
    return { text: this.on.arithmetic.typed({ ...constantOf(BigInt(open), 1n), kind: wide }), kind: wide };
  }
  constant(raw, kind) {
    if (kind.is === "number") {
      const [ones, places = ""] = (typeof raw === "number" ? String(raw) : evaluation.toPlain(raw)).split(".");
      const constant = constantOf(BigInt(`${ones}${places}`), 10n ** BigInt(places.length));
      return { text: this.on.arithmetic.as(constant, kind), kind };
    }
    if (kind.is === "boolean") return { text: raw === true ? "TRUE" : "FALSE", kind };
    if (kind.is === "text") return { text: this.on.dialect.text(raw), kind };
    return { text: this.on.nothing(kind), kind };
  }
}
const textForms = {
  date: ["[0-9]{4}-[0-9]{2}-[0-9]{2}", "DATE"],
  money: ["(0|[1-9][0-9]{0,11})[.][0-9]{2}", "DECIMAL(38, 12)"],
  decimal: ["(0|[1-9][0-9]{0,11})([.][0-9]{1,12})?", "DECIMAL(38, 12)"],
  percent: ["-?(0|[1-9][0-9]{0,11})([.][0-9]{1,12})?", "DECIMAL(38, 12)"],
  count: ["0|-?[1-9][0-9]{0,14}", "BIGINT"],
  boolean: ["true|false", "BOOLEAN"]
};

const no = { text: "FALSE", kind: BOOLEAN };
const truth = (text) => ({ text, kind: BOOLEAN });
class FactsIn {
  constructor(given, on) {
    this.given = given;
    this.on = on;
    this.values = new ValuesIn(on, given.fields);
  }
  given;
  on;
  values;
  name = (of) => (typeof of === "string" ? [of] : of).map(this.on.dialect.quoted).join(".");
  column(path) {
    const of = this.given.columns.get(path);
    return of === void 0 ? null : { of, text: this.name(of.column) };
  }
  typeOf = (path) => this.given.definitions.get(path).type;
  told = ({ digits, places, entries, nullInEntries, isText }) => ({
    isText: isText === true,
    digits: digits === void 0 && places === void 0 ? null : [digits ?? 9, places ?? 2],
    entries: entries ?? MOST_ENTRIES,
    range: this.given.forms.rangeOf,
    isNullRefused: nullInEntries === "refused"
  });
  /** Whether a fact is said to be none itself. */
  saidNone(path) {
    const column = this.column(path);
    if (column === null) return "FALSE";
    const ways = [];
    if (column.of.none !== void 0) ways.push(`coalesce(${this.name(column.of.none)}, FALSE)`);
    if (column.of.null === "none") ways.push(`(${column.text} IS NULL)`);
    if (column.of.isText === true) ways.push(`coalesce(${column.text} = 'null', FALSE)`);
    else if (this.typeOf(path) === "entity" && column.of.isStruct !== true)
      ways.push(`coalesce(NOT ${column.text}, FALSE)`);
    return anyOf(ways);
  }
  /** The value of a column that gives one, NULL where it gives none. */
  raw(path) {
    const column = this.column(path);
    if (column === null) return "NULL";
    if (column.of.isStruct === true) return `CASE WHEN ${column.text} IS NOT NULL THEN TRUE END`;
    if (column.of.isText !== true) return column.text;
    return `NULLIF(NULLIF(${column.text}, ''), 'null')`;
  }
  /** Whether a fact itself is given, as anything or as none. */
  saidAnything(path) {
    const column = this.column(path);
    if (column === null) return "FALSE";
    if (column.of.null === "none" || column.of.null === "refused") return "TRUE";
    return anyOf([`(${this.raw(path)} IS NOT NULL)`, this.saidNone(path)]);
  }
  entityOf(path) {
    const entity = this.given.definitions.get(path)?.entity ?? null;
    return entity !== null && this.given.definitions.has(entity) ? entity : null;
  }
  entityIsNone(path) {
    const entity = this.entityOf(path);
    return entity === null ? "FALSE" : this.saidNone(entity);
  }
  fieldsOf = (entity) => [...this.given.definitions.values()].flatMap(({ path, entity: own }) => own === entity ? [path] : []);
  /** Whether an entity, or anything of it, is given. */
  gives = (about) => anyOf([
    ...this.given.definitions.has(about) ? [this.saidAnything(about)] : [],
    ...this.fieldsOf(about).map((path) => this.saidAnything(path))
  ]);
  entityIsGiven(path) {
    const entity = this.entityOf(path);
    return entity === null ? "TRUE" : this.gives(entity);
  }
  isNone = (path) => anyOf([this.saidNone(path), this.entityIsNone(path)]);
  isGiven = (path) => anyOf([this.saidAnything(path), this.entityIsNone(path)]);
  /** Given, or a field of an entity that is none. */
  isKnown = (path) => this.typeOf(path) === "entity" ? this.gives(path) : this.isGiven(path);
  mayBeNone(path) {
    if (this.given.definitions.get(path)?.nullable === true) return "TRUE";
    return not(this.entityIsGiven(path));
  }
  /** The parts of an input, in their places. */
  parts({ asks, path, shape }) {
    const parts = [];
    const put = (slot, written) => {
      if ("at" in slot) parts[slot.at] ??= written;
    };
    if (asks === "gives") putFlags(shape, put, no, no, no, truth(this.gives(path)));
    else if (asks === "leftOut") {
      const entity = this.entityOf(path);
      const open = entity === null ? "FALSE" : allOf([not(this.saidAnything(path)), not(this.gives(entity))]);
      const isOut = allOf([not(this.saidAnything(path)), not(this.entityIsNone(path)), not(open)]);
      putFlags(shape, put, no, truth(open), no, truth(isOut));
    } else this.value(path, shape, put);
    return parts;
  }
  value(path, shape, put) {
    const type = this.typeOf(path);
    const none = this.isNone(path);
    const isOut = not(type === "entity" ? this.gives(path) : this.isGiven(path));
    const orNone = allOf([isOut, this.mayBeNone(path)]);
    if (type === "entity") {
      putFlags(shape, put, truth(none), truth(isOut), truth(isOut), truth(allOf([not(isOut), not(none)])));
      return;
    }
    const read = this.read(path, shape);
    if (shape.what.is !== "day") {
      putFlags(shape, put, truth(none), truth(isOut), truth(orNone), read);
      return;
    }
    const [from, to] = [this.nearest(path, "before"), this.nearest(path, "after")];
    const [first, last] = core.allDays.map(String);
    const isBare = from === first && to === last;
    const isNoDay = isBare ? "FALSE" : `(${from} > ${to})`;
    const isOne = isBare ? "FALSE" : allOf([`(${from} = ${to})`, not(this.mayBeNone(path))]);
    const text = (given, end, open) => {
      if (isOut === "FALSE") return given;
      const out = isNoDay === "FALSE" ? end : `CASE WHEN ${isNoDay} THEN ${open} ELSE ${end} END`;
      return `CAST(CASE WHEN ${isOut} THEN ${out} ELSE ${given} END AS ${this.on.dialect.types.whole})`;
    };
    const day = (end, open) => ({
      text: this.column(path) === null ? text("0", end, open) : text(read.text, end, open),
      kind: number(1n, BigInt(core.openDays[0]), BigInt(core.openDays[1]))
    });
    const isOpen = allOf([isOut, not(isOne)]);
    put(shape.none, truth(none));
    put(shape.unknown, truth(isOpen));
    put(shape.orNone, truth(isNoDay === "FALSE" ? orNone : anyOf([orNone, allOf([isOut, isNoDay])])));
    put(shape.what.from, day(from, core.openDays[0]));
    put(shape.what.to, day(to, core.openDays[1]));
  }
  /** A value as it is read where one is given, and what stands in its place elsewhere. */
  read(path, shape) {
    const column = this.column(path);
    const { what } = this.reading(path, shape);
    if (column === null) return { text: this.on.nothing(what.kind), kind: what.kind };
    return { text: `coalesce(${what.text}, ${this.on.nothing(what.kind)})`, kind: what.kind };
  }
  reading(path, shape) {
    const type = this.typeOf(path);
    const column = this.column(path);
    const told = this.told(column?.of ?? { column: path });
    if (typeof type === "object" && "list" in type) {
      if (shape === null || shape.what.is !== "list" || shape.what.entry === null) return { what: no, isGood: null };
      if (column === null || column.of.isText === true) {
        const { kind } = this.values.list("NULL", type.list, shape.what.entry, path, told, told.entries).what;
        return { what: { text: this.on.nothing(kind), kind }, isGood: "FALSE" };
      }
      return this.values.list(
        this.raw(path),
        type.list,
        shape.what.entry,
        path,
        told,
        this.given.forms.longestOf(path)
      );
    }
    return this.values.single(this.raw(path), type, path, told);
  }
  /** The last of the days that a day cannot come before, or the first of those that it cannot come after. */
  nearest(path, side, seen = [path]) {
    const { contradictions, listed } = this.given;
    const [first, last] = core.allDays.map(String);
    const furthest = side === "before" ? first : last;
    const near = contradictions.flatMap(
      ({ earlier, later }) => earlier.includes("[].") ? [] : side === "before" ? later === path ? [earlier] : [] : earlier === path ? [later] : []
    );
    const ends = near.filter((other) => !seen.includes(other) && listed.has(path) && listed.has(other)).map((other) => {
      const further = this.nearest(other, side, [...seen, other]);
      const isBlocked = this.mayBeNone(other);
      const beyond = further === furthest || isBlocked === "TRUE" ? furthest : isBlocked === "FALSE" ? further : `CASE WHEN ${isBlocked} THEN ${furthest} ELSE ${further} END`;
      if (this.column(other) === null && this.entityOf(other) === null) return beyond;
      const isDay = allOf([`(${this.raw(other)} IS NOT NULL)`, not(this.isNone(other))]);
      const isOut = not(this.isGiven(other));
      if (this.column(other) === null)
        return beyond === furthest ? furthest : `CASE WHEN ${isOut} THEN ${beyond} ELSE ${furthest} END`;
      return `CASE WHEN ${isDay} THEN ${this.reading(other, null).what.text} WHEN ${isOut} THEN ${beyond} ELSE ${furthest} END`;
    }).filter((end) => end !== furthest);
    if (ends.length === 0) return furthest;
    return `${side === "before" ? "greatest" : "least"}(${[furthest, ...new Set(ends)].join(", ")})`;
  }
}

const KEY = "key of account";
const MATTER = "id of matter";
const WRONG = "wrong when read";
const gives = (about) => `gives ${about}`;
const has = (about) => `has ${about}`;
const noneOf = (path) => `${path} is none`;
function partsOfFiles(tables, abouts, known, on) {
  const { dialect } = on;
  const q = dialect.quoted;
  const read = tables.map((table, index) => {
    const facts = new FactsIn({ ...known, contradictions: [], listed: /* @__PURE__ */ new Set(), columns: table.columns }, on);
    return { table, facts, name: index === 0 ? "accounts_read" : `matters_${index}_read` };
  });
  const paths = [...known.definitions.keys()].filter((path) => tables.some(({ columns: columns2 }) => columns2.has(path)));
  const isEntity = (path) => known.definitions.get(path)?.type === "entity";
  const mayBeNone = (facts, path) => !isEntity(path) && facts.saidNone(path) !== "FALSE";
  const withNone = new Set(paths.filter((path) => read.some(({ facts }) => mayBeNone(facts, path))));
  const readTable = ({ table, facts, name }) => {
    const columns2 = paths.flatMap((path) => {
      if (facts.column(path) === null) return [];
      const [none, raw] = [facts.saidNone(path), facts.raw(path)];
      const known2 = `(${raw} IS NOT NULL)`;
      if (isEntity(path)) {
        const ways = [...none === "FALSE" ? [] : [`WHEN ${none} THEN FALSE`], `WHEN ${known2} THEN TRUE`];
        return [`CASE ${ways.join(" ")} END AS ${q(path)}`];
      }
      const value = none === "FALSE" ? raw : `CASE WHEN NOT ${none} THEN ${raw} END`;
      return [`${value} AS ${q(path)}`, ...mayBeNone(facts, path) ? [`${none} AS ${q(noneOf(path))}`] : []];
    });
    const flags2 = abouts.flatMap((about) => [
      `${givesText(about, facts, isEntity(about))} AS ${q(gives(about))}`,
      `${hasText(about, facts)} AS ${q(has(about))}`
    ]);
    const wrong = reasonOf(
      [...table.columns].flatMap(
        ([path, { null: says }]) => says === "refused" ? [{ reason: `${path}: nothing is given`, where: `(${facts.raw(path)} IS NULL)` }] : []
      ),
      on
    );
    const id = table.id === null ? [] : [`${q(table.id)} AS ${q(MATTER)}`];
    const all = [`${q(table.key)} AS ${q(KEY)}`, ...id, ...columns2, ...flags2, `${wrong} AS ${q(WRONG)}`];
    return { name, select: () => `SELECT
    ${all.join(",\n    ")}
  FROM ${table.from}` };
  };
  const [accounts, ...matters] = read;
  const flags = abouts.flatMap((about) => [gives(about), has(about)]);
  const own = (facts, alias, path) => facts.column(path) === null ? null : `${alias}.${q(path)}`;
  const ownNone = (facts, alias, path) => facts.column(path) !== null && mayBeNone(facts, path) ? `coalesce(${alias}.${q(noneOf(path))}, FALSE)` : null;
  const columnsOf = (sources) => paths.flatMap((path) => {
    const values = sources.flatMap(([facts, alias]) => own(facts, alias, path) ?? []);
    const nones = sources.flatMap(([facts, alias]) => ownNone(facts, alias, path) ?? []);
    const value = values.length > 1 ? `coalesce(${values.join(", ")})` : values[0] ?? "NULL";
    return [`${value} AS ${q(path)}`, ...withNone.has(path) ? [`${anyOf(nones)} AS ${q(noneOf(path))}`] : []];
  });
  const file = (called) => `SELECT
    a.${q(KEY)}, CAST(NULL AS ${dialect.types.text}) AS ${q(MATTER)},
    ${[
    ...columnsOf([[accounts.facts, "a"]]),
    ...flags.map((flag) => `a.${q(flag)}`),
    `a.${q(WRONG)}`
  ].join(",\n    ")}
  FROM ${called(accounts.name)} a`;
  const ofMatters = matters.map(({ facts, name }) => {
    const said = (of, alias, path) => anyOf([
      ...of.column(path) === null ? [] : [`(${alias}.${q(path)} IS NOT NULL)`],
      ...[ownNone(of, alias, path) ?? []].flat()
    ]);
    const fieldsOf = (path) => paths.filter((other) => accounts.facts.entityOf(other) === path);
    const twice = paths.flatMap((path) => {
      const reason = `${path}: given by an account and by a matter`;
      const [a, m] = [said(accounts.facts, "a", path), said(facts, "m", path)];
      if (!isEntity(path)) return [{ reason, where: allOf([a, m]) }];
      const none = (of, alias) => of.column(path) === null ? "FALSE" : `(${alias}.${q(path)} IS NOT NULL AND NOT ${alias}.${q(path)})`;
      const any = (of, alias) => anyOf([path, ...fieldsOf(path)].map((one) => said(of, alias, one)));
      return [
        {
          reason,
          where: anyOf([
            allOf([none(accounts.facts, "a"), any(facts, "m")]),
            allOf([none(facts, "m"), any(accounts.facts, "a")])
          ])
        }
      ];
    });
    const id = `CAST(m.${q(MATTER)} AS ${dialect.types.text})`;
    const wrong = reasonOf(
      [
        { reason: "a matter of no account", where: `(a.${q(KEY)} IS NULL)` },
        { reason: "a matter without an id", where: `(m.${q(MATTER)} IS NULL)` },
        // Ids are put in order by their signs, which engines do alike for these.
        {
          reason: "an id of other signs than those of ASCII",
          where: `(NOT coalesce(${dialect.matches(id, "[ -~]*[!-~][ -~]*")}, TRUE))`
        },
        ...twice
      ],
      on
    );
    return (called) => `SELECT
    m.${q(KEY)}, ${id},
    ${[
      ...columnsOf([
        [facts, "m"],
        [accounts.facts, "a"]
      ]),
      ...flags.map((flag) => `m.${q(flag)}`),
      `coalesce(m.${q(WRONG)}, ${wrong})`
    ].join(",\n    ")}
  FROM ${called(name)} m LEFT JOIN ${called(accounts.name)} a ON a.${q(KEY)} = m.${q(KEY)}`;
  });
  const parts = {
    name: "parts",
    select: (called) => [file, ...ofMatters].map((one) => one(called)).join("\n  UNION ALL\n  ")
  };
  const columns = paths.map((path) => [path, together(path, tables, withNone.has(path))]);
  return { steps: [...read.map(readTable), parts], columns: new Map(columns) };
}
function together(path, tables, mayBeNone) {
  const all = tables.flatMap(({ columns }) => columns.get(path) ?? []);
  const most = (key) => {
    const told = all.flatMap((one) => one[key] ?? []);
    return told.length === 0 ? {} : { [key]: Math.max(...told) };
  };
  return {
    column: path,
    ...mayBeNone && { none: noneOf(path) },
    ...most("digits"),
    ...most("places"),
    ...most("entries"),
    ...all.some(({ nullInEntries }) => nullInEntries === "refused") && { nullInEntries: "refused" }
  };
}
function givesText(about, facts, isEntity) {
  if (!isEntity && facts.given.definitions.has(about)) return facts.saidAnything(about);
  const fields = [...facts.given.definitions.values()].flatMap(({ path, entity }) => entity === about ? [path] : []);
  return anyOf([...isEntity ? [facts.saidNone(about)] : [], ...fields.map((path) => facts.saidAnything(path))]);
}
const hasText = (about, facts) => facts.given.definitions.get(about)?.type === "entity" || !facts.given.definitions.has(about) ? facts.gives(about) : facts.saidAnything(about);
function reasonOf(refusals, { dialect }) {
  const found = refusals.filter(({ where }) => where !== "FALSE");
  if (found.length === 0) return `CAST(NULL AS ${dialect.types.text})`;
  return `CASE ${found.map(({ reason, where }) => `WHEN ${where} THEN ${dialect.text(reason)}`).join("\n      ")} END`;
}
const aboutsOf = (models) => [
  ...new Set(models.flatMap(({ about }) => about ?? []))
];

const MOST_MATTERS = 200;
const NIL = `CAST(0 AS ${SUM})`;
function byAccount(steps, parts, lines, everywhere, key, dialect) {
  const q = dialect.quoted;
  const [once, each] = [true, false].map(
    (isOnce) => [...lines.entries()].filter(([, { line }]) => line.rule.oncePerFile === isOnce)
  );
  const matter = q(MATTER);
  const isThere = (text) => `refused IS NULL AND ${text}`;
  const noText = `CAST(NULL AS ${dialect.types.text})`;
  const insteadOf = ({ line }) => {
    const { insteadOf: of } = line.rule;
    const others = anyOf(each.filter(([, other]) => other.line.rule.for === of).map(([, other]) => other.isThere));
    return of === null || others === "FALSE" ? noText : `CASE WHEN ${others} THEN ${dialect.text(of)} END`;
  };
  const structs = each.map(
    ([place, one]) => `CASE WHEN ${isThere(one.isThere)} THEN ${lineStruct(one, place, matter, insteadOf(one), dialect)} END`
  );
  const listed = (entries) => dialect.filter(dialect.list(entries), "x0", "x0 IS NOT NULL");
  const totals = [
    ["owedByCustomer", "customer", true],
    ["mayBeCharged", "customer", false],
    ["owedToCustomer", "provider", null]
  ];
  const isOfIt = ({ line, isOwed }, owedBy, owed) => {
    if (line.rule.owedBy !== owedBy) return "FALSE";
    if (owed === null) return "TRUE";
    return owed ? isOwed : `(NOT ${isOwed})`;
  };
  const sumsOf = (owedBy, owed) => each.flatMap(([, one]) => {
    const isPart = isOfIt(one, owedBy, owed);
    return isPart === "FALSE" ? [] : [`CASE WHEN ${isThere(one.isThere)} AND ${isPart} THEN ${one.amount} ELSE ${NIL} END`];
  });
  const flag = (text) => `CASE WHEN ${text} THEN 1 ELSE 0 END`;
  const asked = everywhere.map(([decision, other], at) => {
    const [asks, isGiven] = [q(gives(decision.about)), other.about === null ? "TRUE" : q(has(other.about))];
    return {
      at,
      columns: [asks, isGiven, `(${asks} AND ${isGiven})`].map((text, nth) => [`asked_${at}_${nth}`, flag(text)])
    };
  });
  const lineOf = [
    `${q(KEY)}, ${matter}, refused`,
    `${listed(structs)} AS lines`,
    ...totals.map(([name, by, owed]) => `${[NIL, ...sumsOf(by, owed)].join("\n      + ")} AS ${q(name)}`),
    ...once.map(([place, one]) => `CASE WHEN ${isThere(one.isThere)} THEN ${one.amount} END AS once_${place}`),
    ...asked.flatMap(({ columns }) => columns.map(([name, text]) => `${text} AS ${name}`))
  ];
  const count = (name) => `sum(${name})`;
  const reasons = [
    [`${q(KEY)} IS NULL`, "an account without a key"],
    [
      `sum(${flag(`${matter} IS NULL AND (refused IS NULL OR refused <> ${dialect.text(ORPHAN)})`)}) > 1`,
      "several accounts of one key"
    ],
    [`count(${matter}) > count(DISTINCT ${matter})`, "several matters of one id"],
    [`count(${matter}) > ${MOST_MATTERS}`, `more than ${MOST_MATTERS} matters`],
    ...asked.map(({ at }) => [
      `${count(`asked_${at}_0`)} > 0 AND ${count(`asked_${at}_1`)} > 0 AND NOT (${[0, 1, 2].map((nth) => `${count(`asked_${at}_${nth}`)} = 1`).join(" AND ")})`,
      `${everywhere[at]?.[1].decision}: asked of several parts`
    ])
  ].map(([where, reason]) => `WHEN ${where} THEN ${dialect.text(reason)}`);
  const all = dialect.name === "duckdb" ? "list(lines)" : "collect_list(lines)";
  const ofAccount = [
    q(KEY),
    `${dialect.flattened(all)} AS lines`,
    ...totals.map(([name]) => `CAST(sum(${q(name)}) AS ${SUM}) AS ${q(name)}`),
    ...once.map(([place]) => `max(once_${place}) AS once_${place}`),
    `CASE ${reasons.join("\n      ")} ELSE min(refused) END AS refused`
  ];
  const onceLines = once.map(([place, one]) => {
    const told = {
      ...one,
      amount: `once_${place}`,
      isOwed: one.line.rule.standing === "owed" ? "TRUE" : "FALSE"
    };
    return `CASE WHEN once_${place} IS NOT NULL THEN ${lineStruct(told, place, noText, noText, dialect)} END`;
  });
  const allLines = once.length === 0 ? "lines" : dialect.concatenated([listed(onceLines), "lines"]);
  const shown = [
    `${q(KEY)} AS ${q(key)}`,
    `CASE WHEN refused IS NULL THEN ${dialect.transform(dialect.sorted(allLines), "x0", "x0.line")} END AS lines`,
    ...totals.map(([name, by, owed]) => {
      const more = once.filter(
        ([, { line }]) => line.rule.owedBy === by && (owed === null || line.rule.standing === "owed" === owed)
      ).map(([place]) => `coalesce(once_${place}, ${NIL})`);
      return `CASE WHEN refused IS NULL THEN CAST(${[q(name), ...more].join(" + ")} AS ${SUM}) END AS ${q(name)}`;
    }),
    "refused"
  ];
  return {
    steps: [
      ...steps,
      {
        name: "lines_of_parts",
        select: (called) => `SELECT
    ${lineOf.join(",\n    ")}
  FROM ${called(parts)}`
      },
      {
        name: "of_accounts",
        select: (called) => `SELECT
    ${ofAccount.join(",\n    ")}
  FROM ${called("lines_of_parts")} GROUP BY ${q(KEY)}`
      }
    ],
    last: (called) => `SELECT
  ${shown.join(",\n  ")}
FROM ${called("of_accounts")}`
  };
}
const ORPHAN = "a matter without an id";

const AROUND = 14;
class Calendars {
  constructor(dialect) {
    this.dialect = dialect;
  }
  dialect;
  names = /* @__PURE__ */ new Map();
  /** The columns that hold them, the same in every row. */
  get columns() {
    return [...this.names].map(([calendar, name]) => {
      const { first, last } = spanOf(calendar);
      const waits = Array.from(
        { length: last - first + 1 },
        (_, at) => core.workingDayFrom(calendar, first + at) - first - at
      );
      return [
        name,
        this.dialect.list(waits.map((wait, at) => at === 0 ? this.dialect.whole(BigInt(wait)) : String(wait)))
      ];
    });
  }
  /** The first working day from a day on, and how much later it may be. */
  workingDay(calendar, day) {
    const weekday = `((${day} + 3) % 7 + 7) % 7`;
    const weekend = `(${day} + CASE ${weekday} WHEN 5 THEN 2 WHEN 6 THEN 1 ELSE 0 END)`;
    if (calendar.holidays.size === 0) return { text: weekend, most: 2 };
    const name = this.names.get(calendar) ?? `calendar_${this.names.size + 1}`;
    this.names.set(calendar, name);
    const { first, last } = spanOf(calendar);
    const listed = `${day} + ${this.dialect.at(name, `${day} - (${first - 1})`)}`;
    return { text: `(CASE WHEN ${day} BETWEEN ${first} AND ${last} THEN ${listed} ELSE ${weekend} END)`, most: AROUND };
  }
}
function spanOf({ holidays }) {
  const days = [...holidays].map(evaluation.dayNumber);
  return { first: Math.min(...days) - AROUND, last: Math.max(...days) };
}

function isPlain(term) {
  if (term.kind === "not" || term.kind === "toDecimal") return isPlain(term.args[0]);
  return core.isClosed(term) || ["fact", "bound", "part", "isFound"].includes(term.kind);
}
const severalTimes = {
  divide: [0, 1],
  floorDivide: [0, 1],
  monthOf: [0],
  monthStart: [0],
  roundHalfUp: [0],
  monthsIn: [0],
  workingDay: [1]
};
const { capturedBy, readBy } = core.loopReads();
const hangsOnState = (term, level) => core.boundIn([term], level, "state").size > 0;
const cheap = /* @__PURE__ */ new Set(["not", "and", "or", "choose", "equal", "less", "add", "subtract"]);
function shortOnes(inOrder, times, most) {
  const short = /* @__PURE__ */ new Set();
  const lengths = /* @__PURE__ */ new Map();
  for (const term of inOrder) {
    if (isPlain(term) || !cheap.has(term.kind)) continue;
    const length = term.args.reduce((sum, arg) => sum + (lengths.get(arg) ?? 1), 0);
    if (length <= most) short.add(term);
    if (length <= most || times.get(term) === 1) lengths.set(term, length);
  }
  return short;
}
function stepsOf(roots, level, { isWanted = () => true, shortest = 0 } = {}) {
  const isLocal = (term) => level === null || core.dependsOn(term, level);
  const inOrder = inOrderOf(roots, isLocal);
  const once = timesOf(roots, inOrder, isLocal, () => true);
  const short = shortOnes(inOrder, once, shortest);
  const isNamed = (term, times2) => !isPlain(term) && times2 > 1 && !short.has(term) && isWanted(term);
  const times = short.size === 0 ? once : timesOf(roots, inOrder, isLocal, isNamed);
  const named = new Set(inOrder.filter((term) => isNamed(term, times.get(term) ?? 0)));
  const steps = [];
  const stepOf = /* @__PURE__ */ new Map();
  for (const term of inOrder) {
    const before = readBy(term).filter(isLocal).map((arg) => (stepOf.get(arg) ?? 0) + (named.has(arg) ? 1 : 0));
    const step = Math.max(0, ...before);
    stepOf.set(term, step);
    if (!named.has(term)) continue;
    steps[step] ??= [];
    steps[step].push(term);
  }
  return steps.map((step) => step ?? []);
}
function inOrderOf(roots, isLocal) {
  const inOrder = /* @__PURE__ */ new Set();
  const seen = /* @__PURE__ */ new Set();
  const look = (term) => {
    if (!isLocal(term) || seen.has(term)) return;
    seen.add(term);
    for (const [arg] of readTimes(term)) look(arg);
    inOrder.add(term);
  };
  for (const root of roots) look(root);
  return [...inOrder];
}
function timesOf(roots, inOrder, isLocal, isNamed) {
  const times = /* @__PURE__ */ new Map();
  const read = (term, more) => isLocal(term) && times.set(term, (times.get(term) ?? 0) + more);
  for (const root of roots) read(root, 1);
  for (const term of inOrder.toReversed()) {
    const own = times.get(term) ?? 0;
    const written = isNamed(term, own) ? 1 : own;
    for (const [arg, more] of readTimes(term)) read(arg, more * written);
  }
  return times;
}
function readTimes(term) {
  if (core.levelBound(term) === null) {
    const several = severalTimes[term.kind] ?? [];
    return term.args.map((arg, index) => [arg, several.includes(index) ? 2 : 1]);
  }
  const isTwice = core.looksAround(term);
  return [
    ...term.args.slice(0, core.outsideScope(term)).map((arg, index) => [arg, index === 0 && isTwice ? 2 : 1]),
    ...capturedBy(term).map((arg) => [arg, 2])
  ];
}

function listIn(term, on, at) {
  const written = on.written(term, at);
  if (written.kind.is !== "list") throw new Error(`a ${written.kind.is} is no list`);
  return written;
}
function going(loop, list, roots, on, at) {
  const level = core.levelBound(loop);
  const kind = list.kind.entry;
  const { dialect } = on;
  const refuseOver = on.refusingOver(level);
  const isFold = loop.kind === "fold" || loop.kind === "scan";
  const steps = stepsOf(roots, level, isFold ? { isWanted: (term) => !hangsOnState(term, level) } : {});
  const isAround = core.looksAround(loop);
  const isStruct = isAround || isFold || steps.length > 0;
  let x = on.variable();
  const scope = new Scope(at, level, () => {
    throw new Error("nothing is bound yet");
  });
  const bind = (variable, isInStruct) => {
    scope.bound = boundBy(variable, kind, isInStruct, on);
  };
  bind(x, false);
  const earlier = /* @__PURE__ */ new Map();
  const done = (text2, entry) => () => refuseOver(text2, entry, loop.args[0]?.free ?? 0, earlier);
  if (!isStruct) return { list: list.text, entry: x, scope, own: x, ownOf: (entry) => entry, done: done(list.text, x) };
  const i = on.variable();
  const { length, at: nth } = dialect;
  const around = isAround ? [
    ["nx", nth(list.text, `${i} + 1`)],
    ["pv", nth(list.text, `${i} - 1`)],
    ["hn", `${i} < ${length(list.text)}`],
    ["hp", `${i} > 1`]
  ] : [];
  let fields = ["e", ...around.map(([name]) => name)];
  let text = isAround ? dialect.indexed(list.text, x, i, dialect.struct([["e", x], ...around])) : list.text;
  let isFirst = !isAround;
  for (const step of steps) {
    if (!isFirst) x = on.variable();
    bind(x, !isFirst);
    earlier.set(x, isFirst ? "e" : "");
    scope.renamed((written) => ({ ...written, text: `${x}.${written.text.split(".")[1]}` }));
    const news = step.map((term) => [
      on.variable(),
      term,
      on.expression(term, scope)
    ]);
    const kept = fields.map((name) => [name, isFirst ? x : `${x}.${name}`]);
    const made = news.map(([name, , written]) => [name, typedText(written, on)]);
    text = dialect.transform(text, x, dialect.struct([...kept, ...made]));
    for (const [name, term, written] of news) scope.give(term, { text: `${x}.${name}`, kind: written.kind });
    fields = [...fields, ...news.map(([name]) => name)];
    isFirst = false;
  }
  if (isFirst) text = dialect.transform(text, x, dialect.struct([["e", x]]));
  x = on.variable();
  bind(x, true);
  scope.renamed((written) => ({ ...written, text: `${x}.${written.text.split(".")[1]}` }));
  return { list: text, entry: x, scope, own: `${x}.e`, ownOf: (entry) => `(${entry}).e`, done: done(text, x) };
}
const typedText = ({ text, kind }, on) => kind.is === "number" ? on.arithmetic.typed({ text, kind }) : on.as({ text, kind }, kind);
function boundBy(x, kind, isInStruct, on) {
  return (which, index) => {
    if (which === "hasNext") return { text: `${x}.hn`, kind: BOOLEAN };
    if (which === "hasPrevious") return { text: `${x}.hp`, kind: BOOLEAN };
    if (which === "state") throw new Error("no state is bound");
    const part = kind.of[index];
    if (which === "entry") return { text: `${x}.${isInStruct ? "e." : ""}${partName(index)}`, kind: part };
    const own = `${x}.${which === "next" ? "nx" : "pv"}.${partName(index)}`;
    return { text: `coalesce(${own}, ${on.nothing(part)})`, kind: part };
  };
}

const tuple = (parts) => ({ is: "tuple", of: parts.map(({ kind }) => kind) });
function foldText(term, on, at) {
  const { list, first, kind, entries, entry, next } = folding(term, on, at);
  if (list === null) return { text: on.tuple(first, kind), kind };
  const state = on.variable();
  return { text: on.dialect.fold(entries, state, entry, next, on.tuple(first, kind)), kind };
}
function scanText(term, on, at) {
  const { list, first, kind, entries, entry, next } = folding(term, on, at);
  if (list === null) return listOf("[]", null, 0);
  const { dialect } = on;
  const state = on.variable();
  const given = on.tuple(first, kind);
  const empty = on.nothing({ is: "list", entry: kind, longest: 0 });
  const so = on.variable();
  const after = (before) => {
    const all = dialect.concatenated([`${before}.allof`, dialect.list([so])]);
    const one = dialect.list([next(`${before}.latest`)]);
    return dialect.at(
      dialect.transform(
        one,
        so,
        dialect.struct([
          ["latest", so],
          ["allof", all]
        ])
      ),
      "1"
    );
  };
  const text = dialect.fold(
    entries,
    state,
    entry,
    after,
    dialect.struct([
      ["latest", given],
      ["allof", empty]
    ])
  );
  return listOf(`${text}.allof`, kind, list);
}
const MOST_CARRIED = 900;
function folding(term, on, at) {
  const { width, level } = term.of;
  const [of, ...parts] = term.args;
  const first = parts.slice(0, width).map((part) => on.written(part, at));
  const then = parts.slice(width);
  const list = listIn(of, on, at);
  const from = tuple(first);
  if (list.kind.entry === null) return { list: null, first, kind: from, entries: "", entry: "", next: () => "" };
  const longest = Math.min(list.kind.longest, MOST_CARRIED);
  if (list.kind.longest > MOST_CARRIED)
    on.refuse(`more than ${MOST_CARRIED} entries`, `(${on.dialect.length(list.text)} > ${MOST_CARRIED})`, of);
  const { list: entries, entry, scope, done } = going(term, list, then, on, at);
  const onEntry = scope.bound;
  const after = (state, kind2, wanted) => {
    const bound = (which, index, sort) => which === "state" ? on.part({ text: state }, index, kind2.of[index]) : onEntry(which, index, sort);
    scope.bound = bound;
    return inSteps(
      stepsOf(then, level, { isWanted: (one) => scope.named(one) === void 0 }),
      then,
      scope,
      on,
      wanted
    );
  };
  const kind = settled(from, (state) => on.trying(() => after("s", state, null).kind), longest);
  done();
  return { list: longest, first, kind, entries, entry, next: (state) => after(state, kind, kind).text };
}
function inSteps(steps, roots, at, on, wanted) {
  const [step, ...others] = steps.filter((one2) => one2.length > 0);
  if (step === void 0) {
    const parts = roots.map((part) => on.written(part, at));
    const kind = tuple(parts);
    return { text: on.tuple(parts, wanted ?? kind), kind };
  }
  const x = on.variable();
  const news = step.map((term) => ({ name: on.variable(), term, written: on.expression(term, at) }));
  const scope = new Scope(at, at.level, at.bound);
  for (const { name, term, written } of news) scope.give(term, { text: `${x}.${name}`, kind: written.kind });
  const inner = inSteps(others, roots, scope, on, wanted);
  const { dialect } = on;
  const one = dialect.list([dialect.struct(news.map(({ name, written }) => [name, typedText(written, on)]))]);
  return { text: dialect.at(dialect.transform(one, x, inner.text), "1"), kind: inner.kind };
}
function settled(from, next, longest) {
  let kind = from;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const after = either(kind, next(kind));
    if (isWithin(after, kind)) return kind;
    const further = either(after, next(after));
    const reached = grown(after, further, longest);
    if (reached !== null && isWithin(either(reached, next(reached)), grown(reached, reached, 0, further, after)))
      return reached;
    kind = after;
  }
  throw untranslated("results that grow without bound over a list, such as interest that bears interest");
}
const MOST_TRIES = 6;
function grown(a, b, times, top = b, bottom = a) {
  const of = [];
  for (const [index, part] of b.of.entries()) {
    const before = a.of[index];
    if (part.is !== "number" || before.is !== "number") {
      of.push(part);
      continue;
    }
    const [high, low] = [top.of[index], bottom.of[index]];
    if (high.parts !== low.parts || part.parts !== high.parts) return null;
    const n = BigInt(times) + 1n;
    of.push(
      number(
        part.parts,
        part.least + (high.least - low.least) * n,
        part.most + (high.most - low.most) * n,
        heldAfter(part.held, high.held, low.held, n)
      )
    );
  }
  return { is: "tuple", of };
}
function isWithin(a, b) {
  if (a.is === "tuple" && b.is === "tuple") return a.of.every((part, index) => isWithin(part, b.of[index]));
  if (a.is === "number" && b.is === "number")
    return a.parts === b.parts && isHeldAs(a, b) && a.least >= b.least && a.most <= b.most;
  if (a.is === "list" && b.is === "list") return a.entry === null || b.entry !== null && isWithin(a.entry, b.entry);
  return true;
}
const isHeldAs = ({ held: a }, { held: b }) => a === b || a !== null && b !== null && a.grain === b.grain && a.tail === b.tail && a.terms <= b.terms && a.over <= b.over;
const heldAfter = (held, high, low, n) => held === null ? null : { ...held, terms: held.terms + ((high?.terms ?? 0n) - (low?.terms ?? 0n)) * n };

const EMPTY = listOf("[]", null, 0);
const tupleOf = (parts) => ({ is: "tuple", of: parts.map(({ kind }) => kind) });
const listWorks = {
  list({ args, of: { length, width } }, on, at) {
    if (length === 0) return EMPTY;
    const parts = args.map((arg) => on.written(arg, at));
    const entries = Array.from({ length }, (_, nth) => parts.slice(nth * width, (nth + 1) * width));
    const kind = entries.map(tupleOf).reduce((a, b) => either(a, b));
    return listOf(on.dialect.list(entries.map((entry) => on.tuple(entry, kind))), kind, length);
  },
  range(term, on, at) {
    const [count] = term.args;
    const { text, kind } = on.number(count, at);
    const longest = Math.min(Number(kind.most), LONGEST);
    if (kind.most > LONGEST) on.refuse(`more than ${LONGEST} steps`, `(${text} > ${LONGEST})`, term);
    const near = kind.most > LONGEST ? `least(${text}, ${LONGEST})` : text;
    const x = on.variable();
    const list = on.dialect.range(kind.least < 0n ? `greatest(${near}, 0)` : near);
    const entry = { is: "tuple", of: [number(1n, 0n, BigInt(Math.max(0, longest - 1)))] };
    return listOf(on.dialect.transform(list, x, on.dialect.struct([[partName(0), x]])), entry, longest);
  },
  each(term, on, at) {
    const [of, where, ...gives] = term.args;
    const list = listIn(of, on, at);
    if (list.kind.entry === null) return EMPTY;
    const { list: entries, entry, scope, done } = going(term, list, [where, ...gives], on, at);
    const kept = where === core.TRUE ? entries : on.dialect.filter(entries, entry, on.condition(where, scope));
    const parts = gives.map((part) => on.written(part, scope));
    const kind = tupleOf(parts);
    done();
    return listOf(on.dialect.transform(kept, entry, on.tuple(parts, kind)), kind, list.kind.longest);
  },
  join(term, on, at) {
    const [of, gives] = term.args;
    const apart = listsApart(of, gives, term.of.level);
    if (apart !== null && at.named(of) === void 0) {
      const lists = apart.map((one) => listIn(one, on, at)).filter(({ kind: kind2 }) => kind2.entry !== null);
      if (lists.length === 0) return EMPTY;
      const kind = lists.map((one) => one.kind).reduce(either);
      const longest = lists.reduce((sum, one) => sum + one.kind.longest, 0);
      return listOf(on.dialect.concatenated(lists.map((one) => on.as(one, kind))), kind.entry, longest);
    }
    const list = listIn(of, on, at);
    if (list.kind.entry === null) return EMPTY;
    const { list: entries, entry, scope, done } = going(term, list, [gives], on, at);
    const inner = listIn(gives, on, scope);
    done();
    if (inner.kind.entry === null) return EMPTY;
    const text = on.dialect.flattened(on.dialect.transform(entries, entry, inner.text));
    return listOf(text, inner.kind.entry, list.kind.longest * inner.kind.longest);
  },
  sort(term, on, at) {
    const [of, ...keys] = term.args;
    const list = listIn(of, on, at);
    if (list.kind.entry === null || keys.length === 0) return list;
    const { list: entries, entry, scope, own, done } = going(term, list, keys, on, at);
    const [i, x] = [on.variable(), on.variable()];
    const sortedBy = keys.map((key, nth) => [`k${nth}`, keyText(on.written(key, scope), on)]);
    done();
    const keyed = on.dialect.indexed(entries, entry, i, on.dialect.struct([...sortedBy, ["i", i], ["e", own]]));
    return listOf(on.dialect.transform(on.dialect.sorted(keyed), x, `${x}.e`), list.kind.entry, list.kind.longest);
  },
  some(term, on, at) {
    const [of, holds] = term.args;
    const list = listIn(of, on, at);
    if (list.kind.entry === null) return condition("FALSE");
    const among = textsAmong(of, holds, term.of.level);
    if (among !== null) {
      const texts = among.texts.map((one) => on.written(one, at).text);
      return condition(`(${on.written(among.text, at).text} IN (${texts.join(", ")}))`);
    }
    if (holds === core.TRUE) return condition(`(${on.dialect.length(list.text)} > 0)`);
    const { list: entries, entry, scope, done } = going(term, list, [holds], on, at);
    const held = on.condition(holds, scope);
    done();
    return condition(on.dialect.some(entries, entry, held));
  },
  fold: foldText,
  scan: scanText,
  lookup(term, on, at) {
    const [of, upTo, key] = term.args;
    const list = listIn(of, on, at);
    const none = { is: "tuple", of: [] };
    if (list.kind.entry === null) return { text: "NULL", kind: none };
    const { list: entries, entry, scope, ownOf, done } = going(term, list, [key], on, at);
    const most = on.number(upTo, at);
    const isUpTo = `(NOT ${on.arithmetic.compared(most, "<", on.number(key, scope))})`;
    done();
    return { text: `(${ownOf(on.dialect.last(on.dialect.filter(entries, entry, isUpTo)))})`, kind: list.kind.entry };
  },
  stretches() {
    throw untranslated("London's clock");
  }
};
const LONGEST = 3600;
const keyText = ({ text, kind }, on) => kind.is === "number" ? on.arithmetic.typed({ text, kind }) : kind === BOOLEAN ? text : text;
function listsApart(of, gives, level) {
  if (of.kind !== "list" || gives.kind !== "bound" || gives.of.level !== level || gives.of.which !== "entry")
    return null;
  const { length, width } = of.of;
  return Array.from({ length }, (_, nth) => of.args[nth * width + gives.of.index]);
}
function textsAmong(of, holds, level) {
  if (of.kind !== "list" || !core.isClosed(of) || holds.kind !== "equal") return null;
  const [own] = holds.args.filter((arg) => arg.kind === "bound" && arg.of.level === level && arg.of.which === "entry");
  const text = holds.args.find((arg) => arg !== own);
  if (own?.kind !== "bound" || own.sort !== "text" || text === void 0 || core.dependsOn(text, level)) return null;
  const { length, width } = of.of;
  return { text, texts: Array.from({ length }, (_, nth) => of.args[nth * width + own.of.index]) };
}

const args = (term) => term.args;
function within(term, { text, kind }) {
  if (term.sort !== "whole") return { text, kind };
  const [least, most] = term.bounds.map((end) => Number.isFinite(end) ? BigInt(end) : null);
  const narrow = {
    ...kind,
    least: least != null && least > kind.least ? least : kind.least,
    most: most != null && most < kind.most ? most : kind.most
  };
  return { text, kind: narrow };
}
const ofNumbers = (work) => (term, on, at) => {
  const [a, b] = args(term);
  return within(term, work(on, on.number(a, at), on.number(b, at)));
};
const joined = (word) => (term, on, at) => condition(`(${term.args.map((arg) => on.condition(arg, at)).join(` ${word} `)})`);
const compared = (sign) => (term, on, at) => {
  const [a, b] = args(term).slice(0, 2).map((arg) => on.written(arg, at));
  if (a.kind.is === "number" && b.kind.is === "number") {
    const [x, y] = [
      { text: a.text, kind: a.kind },
      { text: b.text, kind: b.kind }
    ];
    const doubt = on.arithmetic.doubtOfComparing(x, y);
    if (doubt !== null) on.refuse("a sum of quotients too near to what it is compared with", doubt, term);
    return condition(on.arithmetic.compared(x, sign, y));
  }
  if (a.kind.is === "list" && b.kind.is === "list") return condition(comparedLists(a, sign, b, on));
  if (a.kind.is === "calendar") throw untranslated("a comparison of calendars");
  return condition(`(${a.text} ${sign} ${b.text})`);
};
function comparedLists(a, sign, b, on) {
  const { kind } = on.chosen("TRUE", a, b);
  return `(${on.as(a, kind)} ${sign} ${on.as(b, kind)})`;
}
function dayIn(term, on, at) {
  const day = on.number(term, at);
  if (day.kind.least < -FURTHEST || day.kind.most > FURTHEST) throw untranslated("days that may lie anywhere");
  return day;
}
const FURTHEST = 40000000n;
const rising = (work, { least, most }) => number(1n, BigInt(work(Number(least))), BigInt(work(Number(most))));
function ofCalendar(term, on, at, work) {
  if (core.isConstant(term)) return work(term.of);
  if (term.kind !== "choose") throw untranslated("a calendar that is none of the tables");
  const [held, then, otherwise] = args(term);
  return on.chosen(on.condition(held, at), ofCalendar(then, on, at, work), ofCalendar(otherwise, on, at, work));
}
const simple = {
  constant({ of, sort }, on) {
    if (sort === "boolean") return condition(of === true ? "TRUE" : "FALSE");
    if (sort === "text") return { text: on.dialect.text(of), kind: TEXT };
    if (sort === "whole") return constantOf(BigInt(of), 1n);
    if (sort === "calendar") return { text: on.dialect.whole(0n), kind: { is: "calendar" } };
    const [ones, places = ""] = evaluation.toPlain(of).split(".");
    return constantOf(BigInt(`${ones}${places}`), 10n ** BigInt(places.length));
  },
  fact: ({ of }, on) => on.fact(of.path, of.index),
  bound: ({ of, sort }, _, at) => at.at(of.level).bound(of.which, of.index, sort),
  part({ of, args: [tuple] }, on, at) {
    const { text, kind } = on.written(tuple, at);
    if (kind.is !== "tuple") throw new Error(`a part of a ${kind.is}`);
    const part = kind.of[of.index];
    if (part === void 0) throw new Error("no such part");
    const own = on.part({ text }, of.index, part);
    return tuple.kind === "fold" ? own : { ...own, text: `coalesce(${own.text}, ${on.nothing(part)})` };
  },
  not({ args: [of] }, on, at) {
    const inner = of;
    if (inner.kind === "less" && at.named(inner) === void 0) {
      const text = on.condition(inner, at);
      return condition(`(NOT ${text})`);
    }
    return condition(`(NOT ${on.condition(inner, at)})`);
  },
  and: joined("AND"),
  or: joined("OR"),
  unless() {
    throw untranslated("an answer that is not given");
  },
  choose(term, on, at) {
    const [held, then, otherwise] = args(term);
    const ends = endsOf(term);
    if (ends !== null && at.named(held) === void 0) {
      const [a, b] = [on.number(then, at), on.number(otherwise, at)];
      const { kind } = on.chosen("TRUE", a, b);
      const text = `${ends}(${on.arithmetic.as(a, kind)}, ${on.arithmetic.as(b, kind)})`;
      return within(term, { text, kind });
    }
    const chosen = on.chosen(on.condition(held, at), on.written(then, at), on.written(otherwise, at));
    return chosen.kind.is === "number" ? within(term, chosen) : chosen;
  },
  equal: compared("="),
  less: compared("<"),
  add: ofNumbers((on, a, b) => on.arithmetic.add(a, b)),
  subtract: ofNumbers((on, a, b) => on.arithmetic.subtract(a, b)),
  multiply: ofNumbers((on, a, b) => on.arithmetic.multiply(a, b)),
  floorDivide: ofNumbers((on, a, b) => on.arithmetic.floorDivide(a, b)),
  divide: ofNumbers((on, a, b) => on.arithmetic.divide(a, b)),
  toDecimal: (term, on, at) => on.number(args(term)[0], at),
  roundHalfUp(term, on, at) {
    const { places } = term.of;
    const x = on.number(args(term)[0], at);
    const doubt = on.arithmetic.doubtOfRounding(x, places);
    if (doubt !== null) on.refuse("a sum of quotients too near to a half", doubt, term);
    return on.arithmetic.roundHalfUp(x, places);
  },
  monthOf(term, on, at) {
    const day = dayIn(args(term)[0], on, at);
    return { text: on.dialect.monthOf(day.text), kind: rising(core.monthOfDay, day.kind) };
  },
  monthStart(term, on, at) {
    const month = on.number(args(term)[0], at);
    if (month.kind.least < 0n || month.kind.most > FURTHEST / 31n) return within(term, clamped(month, on));
    return within(term, { text: on.dialect.monthStart(month.text), kind: rising(core.startOfMonth, month.kind) });
  },
  monthsIn(term, on, at) {
    const { text } = on.written(args(term)[0], at);
    const count = (unit) => `coalesce(${on.dialect.tryCast(on.dialect.group(text, `([0-9]+)${unit}`), on.dialect.types.whole)}, 0)`;
    return { text: `(${count("Y")} * 12 + ${count("M")})`, kind: number(1n, 0n, 1200n) };
  },
  startsWith(term, on, at) {
    const [a, b] = args(term);
    return condition(on.dialect.startsWith(on.written(a, at).text, on.written(b, at).text));
  },
  workingDay(term, on, at) {
    const [calendar, of] = args(term);
    const day = on.number(of, at);
    return ofCalendar(calendar, on, at, (held) => {
      const { text, most } = on.calendars.workingDay(held, day.text);
      return { text, kind: number(1n, day.kind.least, day.kind.most + BigInt(most)) };
    });
  },
  answersFrom: (term, on, at) => ofCalendar(args(term)[0], on, at, (of) => constantOf(BigInt(evaluation.dayNumber(of.answersFrom)), 1n)),
  answersTo: (term, on, at) => ofCalendar(args(term)[0], on, at, (of) => constantOf(BigInt(evaluation.dayNumber(of.answersTo)), 1n)),
  isFound: ({ args: [found] }, on, at) => condition(`(${on.written(found, at).text} IS NOT NULL)`)
};
function clamped({ text, kind }, on) {
  const most = 120000n;
  const near = `greatest(0, least(${most}, ${text}))`;
  return {
    text: on.dialect.monthStart(near),
    kind: rising(core.startOfMonth, number(1n, 0n, kind.most < most ? kind.most : most))
  };
}
function endsOf({ args: [held, then, otherwise] }) {
  if (held?.kind !== "less" || then?.sort === "text" || then?.sort !== "whole" && then?.sort !== "decimal")
    return null;
  const [a, b] = held.args;
  if (a === then && b === otherwise) return "least";
  return a === otherwise && b === then ? "greatest" : null;
}
const expressions = { ...simple, ...listWorks };

const MOST_WHOLE = 999999999;
function factForms(facts) {
  const at = (path) => {
    const [fact, ...fields] = path.split("[].");
    return fields.reduce((schema, field) => base.schemaAt(base.elementOf(schema) ?? schema, field), base.schemaAt(facts, fact));
  };
  return {
    rangeOf(path) {
      const [least, most] = base.wholeNumberRange(at(path));
      return [Math.max(least, -MOST_WHOLE), Math.min(most, MOST_WHOLE)];
    },
    longestOf: (path) => {
      const made = madeOf(at(path));
      return made?.kind === "list" ? made.most : evaluation.limits.listEntries;
    },
    check: (path) => checkMade(at(path), path)
  };
}
const innermost = (schema) => {
  const { innerType } = schema._zod.def;
  return innerType === void 0 ? schema : innermost(innerType);
};
const madeOf = (schema) => base.madeAs(innermost(schema));
function checkMade(schema, path) {
  const made = madeOf(schema);
  const entry = base.elementOf(schema);
  if (made === null && base.fieldsOf(schema).length === 0)
    throw untranslated(`what the schema asks of ${path} besides its type`);
  if (made?.kind === "plain" && made.read(SPACED) !== void 0 && made.read(SPACED) !== SPACED)
    throw untranslated(`${path}, which is read as another text than it is given as`);
  if (made?.kind === "entry" && made.together !== null)
    throw untranslated(`what the fields of ${path} have to be together`);
  if (entry === null) {
    if (made?.kind === "entry") for (const [name, field] of base.fieldsOf(schema)) checkMade(field, `${path}.${name}`);
  } else checkMade(entry, `${path}[]`);
}
const SPACED = "01632 960 123";

function refusalsOf(facts, shapeOf) {
  const found = [];
  for (const [path, of] of facts.given.columns) {
    const { isGood } = facts.reading(path, shapeOf(path));
    if (of.null === "refused")
      found.push({ reason: `${path}: nothing is given`, where: `(${facts.raw(path)} IS NULL)` });
    if (isGood !== null)
      found.push({
        reason: `${path}: not held by its column`,
        where: `(${facts.raw(path)} IS NOT NULL AND NOT coalesce(${isGood}, FALSE))`
      });
    const isNullable = facts.given.definitions.get(path)?.nullable === true;
    if (!isNullable && facts.saidNone(path) !== "FALSE")
      found.push({
        reason: `${path}: cannot be none`,
        where: allOf([facts.saidNone(path), not(facts.entityIsNone(path))])
      });
    const entity = facts.entityOf(path);
    if (entity !== null && facts.saidNone(entity) !== "FALSE")
      found.push({
        reason: `${path}: of an entity that is none`,
        where: allOf([facts.saidNone(entity), `(${facts.raw(path)} IS NOT NULL)`])
      });
  }
  return [...found, ...contradicting(facts), ...differing(facts)];
}
function differing(facts) {
  return [...facts.given.columns.keys()].flatMap((path) => {
    const type = facts.typeOf(path);
    const entry = typeof type === "object" && "list" in type ? type.list : null;
    const isSeries = typeof entry === "object" && entry !== null && "record" in entry && "percent" in entry.record && "from" in entry.record;
    if (!isSeries || !facts.given.listed.has(path) || facts.column(path)?.of.isText === true) return [];
    const { dialect } = facts.on;
    const x = facts.on.variable();
    const days = dialect.transform(facts.raw(path), x, `${x}.${dialect.quoted("from")}`);
    const where = `coalesce(${dialect.length(dialect.distinct(days))} < ${dialect.length(days)}, FALSE)`;
    return [{ reason: `${path}: two percentages of a day`, where }];
  });
}
function contradicting(facts) {
  const { contradictions, listed, columns } = facts.given;
  const dayOf = (path) => `CASE WHEN ${not(facts.isNone(path))} THEN ${facts.reading(path, null).what.text} END`;
  return contradictions.flatMap(({ earlier, later, through }) => {
    const [list, first] = earlier.split("[].");
    const reason = `${earlier} after ${later}`;
    if (first !== void 0) {
      if (!listed.has(list) || !columns.has(list)) return [];
      const x = facts.on.variable();
      const own = (name) => `${x}.${facts.on.dialect.quoted(name)}`;
      const isAfter = `coalesce(${own(first)} > ${own(later.split("[].")[1])}, FALSE)`;
      return [{ reason, where: `coalesce(${facts.on.dialect.some(facts.raw(list), x, isAfter)}, FALSE)` }];
    }
    if (![earlier, later, ...through].every((path) => listed.has(path)) || !columns.has(earlier) || !columns.has(later))
      return [];
    const areOut = through.map((path) => not(facts.saidAnything(path)));
    return [{ reason, where: allOf([`coalesce(${dayOf(earlier)} > ${dayOf(later)}, FALSE)`, ...areOut]) }];
  });
}

function askedColumns(decision, { columns, readings = {} }, { dictionary, modelOf }) {
  if (columns !== void 0) return checked(columns, dictionary.facts);
  const read = core.factsReadUnder(decision, modelOf, readings, dictionary.readings);
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
    throw new errors.PolicyError([
      { code: "wrong-type", at: "/columns", expected: "an object of columns by facts", found: `\`${typeof columns}\`` }
    ]);
  const found = /* @__PURE__ */ new Map();
  for (const [path, given] of Object.entries(columns)) {
    const at = base.pointer(["columns", path]);
    const definition = facts.get(path);
    if (definition === void 0) {
      issues.push({ code: "unknown-path", at, name: path, ...base.nearest(path, facts.keys()) });
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
      const place = base.pointer(["columns", path, name]);
      if (known === void 0)
        issues.push({ code: "unknown-key", at: place, name, ...base.nearest(name, Object.keys(parts)) });
      else if (part !== void 0 && !known[1](part)) issues.push({ code: "malformed", at: place, expected: known[0] });
    }
    if ((column.digits !== void 0 || column.places !== void 0) && !isAmount(definition.type))
      issues.push({ code: "malformed", at, expected: "no `digits` and `places` but of an amount" });
    if (column.entries !== void 0 && !evaluation.isList(definition.type))
      issues.push({ code: "malformed", at, expected: "no `entries` but of a list" });
    found.set(path, column);
  }
  if (issues.length > 0) throw new errors.PolicyError(issues);
  return found;
}

const decisionsOfLines = (decisions, modelOf) => decisions.filter((decision) => modelOf(decision).statement.length > 0);
function askedTables(tables, decisions, readings, { dictionary, modelOf }) {
  const issues = issuesOf(tables);
  if (issues.length > 0) throw new errors.PolicyError(issues);
  const read = new Set(
    decisions.flatMap((decision) => [...core.factsReadUnder(decision, modelOf, readings, dictionary.readings)])
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
      const place = base.pointer([...at, "columns", path]);
      if (!isRead(path))
        return [{ code: "malformed", at: place, expected: "a fact that a sum of the statement hangs on" }];
      return column.isText === true ? [{ code: "malformed", at: place, expected: "a typed column, no text" }] : [];
    });
    if (wrong.length > 0) throw new errors.PolicyError(wrong);
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
const isText$1 = (given) => typeof given === "string" && given !== "";
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
    return [{ code: "malformed", at: base.pointer(at), expected: `a table with its ${needed.join(" and ")}` }];
  return [
    ...keysOf(table, ["from", "columns", ...needed], at),
    ...needed.filter((key) => !isText$1(table[key])).map((key) => ({ code: "malformed", at: base.pointer([...at, key]), expected: "the name of a column" })),
    ...table.from === void 0 || isText$1(table.from) ? [] : [
      {
        code: "malformed",
        at: base.pointer([...at, "from"]),
        expected: "the name of a table, or a query in brackets"
      }
    ]
  ];
}
const keysOf = (given, known, at) => Object.keys(given).filter((key) => !known.includes(key)).map((key) => ({ code: "unknown-key", at: base.pointer([...at, key]), name: key, ...base.nearest(key, known) }));

class ColumnNames {
  taken;
  constructor(taken) {
    this.taken = new Set([...taken].map((name) => name.toLowerCase()));
  }
  /** The words, or with a number where they are taken; engines tell no capitals. */
  fresh(words) {
    let name = words;
    for (let times = 2; this.taken.has(name.toLowerCase()); times += 1) name = `${words} ${times}`;
    this.taken.add(name.toLowerCase());
    return name;
  }
}
const partOfFact = ({ asks, path, shape }, index) => [path, asks === "value" ? "" : asks, (core.slotsOf(shape).get(index) ?? "").trim()].filter((word) => word !== "").join(" ");
function hintsOf({ rules, terms }, { of, outcome }) {
  const hints = /* @__PURE__ */ new Map();
  const hint = (node, words) => {
    if (!hints.has(node)) hints.set(node, words);
  };
  if (outcome.what.is === "one") hint(outcome.what.node, "outcome of");
  for (const name of [...rules.map((rule) => rule.name), ...terms.keys()]) {
    if (!/^[a-z][\w-]*$/i.test(name)) continue;
    const { none, unknown, what } = of(name);
    if (what.is === "one" || what.is === "list") hint(what.node, name);
    if (what.is === "day") {
      hint(what.from, name);
      hint(what.to, `${name} at latest`);
    }
    hint(none, `${name} isNone`);
    hint(unknown, `${name} isUnknown`);
  }
  return hints;
}

function factColumns(inputs, facts, names, parts) {
  const { on } = facts;
  const given = [];
  const shapes = /* @__PURE__ */ new Map();
  for (const [key, input] of inputs) {
    if (input.asks === "value") shapes.set(input.path, input.shape);
    facts.parts(input).forEach((written, index) => {
      const name = on.dialect.quoted(names.fresh(partOfFact(input, index)));
      parts.set(`${key} ${index}`, { text: name, kind: written.kind });
      given.push(`${typedText(written, on)} AS ${name}`);
    });
  }
  return { given, shapes };
}
function columnsInSteps(roots, hints, on, names) {
  const scope = new Scope(null, 0, () => {
    throw new Error("nothing is bound outside of lists");
  });
  const stages = stepsOf(roots, null, { shortest: on.dialect.shortest }).map((step) => {
    const made = step.map((term) => ({
      term,
      written: on.expression(term, scope),
      name: on.dialect.quoted(names.fresh(hints.get(term) ?? term.kind))
    }));
    for (const { term, name, written } of made) scope.give(term, { text: name, kind: written.kind });
    return made.map(({ name, written }) => `${typedText(written, on)} AS ${name}`);
  });
  return { stages, scope };
}

function boundsOn(bounds, columns, readings, source, { dictionary }) {
  return bounds.filter(({ list, given }) => [list, ...given].every((path) => columns.has(path))).map((bound) => {
    const own = core.specialise(asked(bound.model), readings, dictionary.readings);
    const modelIn = (id) => id === own.decision ? own : source.modelOf(id);
    return overstepping(bound, { ...source, modelOf: modelIn });
  });
}
function overstepping(bound, source) {
  const encoded = core.encode(bound.model.decision, source);
  const [fact, applies, limit] = [bound.list, "applies", "limit"].map(encoded.of);
  const reason = bound.means;
  const areGiven = core.not(core.or(...[bound.list, ...bound.given].map((path) => encoded.of(path).unknown)));
  const { inputs } = encoded;
  if (bound.field === null) {
    const isOver2 = core.and(areGiven, core.overstepped(fact, applies, limit, bound.isLimit));
    return { roots: [isOver2], inputs, refusal: (on, at) => ({ reason, where: on.condition(isOver2, at) }) };
  }
  const lists = [fact, applies, limit].map(({ what }) => what.is === "list" ? what : null);
  const entries = lists.map((list, index) => list?.entry ? core.boundAt(list.entry, index + 1, "entry") : null);
  const [first, second, third] = entries;
  const own = first?.what.is === "record" ? first.what.fields.get(bound.field) : void 0;
  if (!first || !second || !third || own === void 0)
    return { roots: [], inputs, refusal: () => ({ reason, where: "FALSE" }) };
  const isThere = core.and(areGiven, ...[fact, applies, limit].map(({ none, unknown }) => core.not(core.or(none, unknown))));
  const isOver = core.overstepped(own, second, third, bound.isLimit);
  const nodes = lists.map((list) => list?.node);
  return {
    roots: [isThere, ...nodes, ...nodes],
    inputs,
    refusal(on, at) {
      const [facts, ...others] = nodes.map((node) => on.written(node, at));
      const [x, i, zipped] = [on.variable(), on.variable(), on.variable()];
      const { dialect } = on;
      const fields = others.map(({ text }, index) => [`o${index}`, dialect.at(text, i)]);
      const zip = dialect.indexed(facts.text, x, i, dialect.struct([["e", x], ...fields]));
      const scope = [facts, ...others].reduce(
        (outer, list, index) => new Scope(
          outer,
          index + 1,
          (_, part) => on.part(
            { text: `${zipped}.${index === 0 ? "e" : `o${index - 1}`}` },
            part,
            list.kind.entry?.of[part]
          )
        ),
        at
      );
      const over = dialect.some(zip, zipped, on.condition(isOver, scope));
      return { reason, where: `(${on.condition(isThere, at)} AND ${over})` };
    }
  };
}
const asked = (bound) => ({
  ...bound,
  values: new Map(
    ["applies", "limit"].map((term) => [
      term,
      { term, type: "none", shown: null, clause: null }
    ])
  )
});

function select(dialect, parts) {
  const { quoted, types } = dialect;
  const first = quoted("refused first");
  const given = [...parts.given, `${reasons(parts.atFirst, dialect)} AS ${first}`];
  const stages = [...parts.stages, [`${laterReasons(parts.later, first, dialect)} AS refused`]];
  const unlessRefused = (text, name) => `CASE WHEN refused IS NULL THEN ${text} END AS ${name}`;
  const columns = [
    ...parts.keep.map(quoted),
    unlessRefused(parts.outcome, "outcome"),
    ...parts.values.map(
      ([name, text]) => unlessRefused(text === "NULL" ? `CAST(NULL AS ${types.text})` : text, quoted(name))
    ),
    unlessRefused(needsText(parts.needed, dialect), "needs"),
    "refused"
  ];
  const steps = columnsOfSteps(() => parts.from, given, stages, columns, dialect);
  return {
    steps,
    last: (called) => `SELECT
  ${columns.join(",\n  ")}
FROM ${called(`step_${stages.length}`)}`
  };
}
function columnsOfSteps(from, given, stages, read, dialect) {
  return [
    { name: "given", select: (called) => `SELECT
    ${given.join(",\n    ")}
  FROM ${from(called)}` },
    ...passedOn(given, stages, read, dialect).map(
      (made, at) => ({
        name: `step_${at + 1}`,
        select: (called) => `SELECT ${made.join(",\n    ")}
  FROM ${called(at === 0 ? "given" : `step_${at}`)}`
      })
    )
  ];
}
function passedOn(given, stages, columns, { prunesColumns }) {
  if (prunesColumns) return stages.map((made) => ["*", ...made]);
  const after = stages.map((_, at) => [...stages.slice(at + 1).flat(), ...columns].join("\n"));
  let before = given.map(nameOf$1);
  return stages.map((made, at) => {
    const all = [...before.filter((name) => after[at]?.includes(name)), ...made];
    before = all.map(nameOf$1);
    return all;
  });
}
const nameOf$1 = (column) => /(?:`(?:[^`]|``)+`|\w+)$/.exec(column)?.[0] ?? column;
const cases = (refusals, dialect) => refusals.filter(({ where }) => where !== "FALSE").map(({ reason, where }) => `WHEN ${where} THEN ${dialect.text(reason)}`);
function reasons(refusals, dialect) {
  const found = cases(refusals, dialect);
  return found.length === 0 ? `CAST(NULL AS ${dialect.types.text})` : `CASE
      ${found.join("\n      ")}
    END`;
}
function laterReasons(refusals, first, dialect) {
  const found = cases(refusals, dialect);
  return found.length === 0 ? first : `CASE
      WHEN ${first} IS NOT NULL THEN ${first}
      ${found.join("\n      ")}
    END`;
}
function needsText(needed, dialect) {
  const empty = dialect.emptyList(dialect.listType(dialect.types.text));
  const some = needed.filter(([, where]) => where !== "FALSE");
  if (some.length === 0) return empty;
  const paths = some.map(([path, where]) => `CASE WHEN ${where} THEN ${dialect.text(path)} END`);
  const isAny = some.map(([, where]) => where).join(" OR ");
  return `CASE WHEN ${isAny} THEN ${dialect.filter(dialect.list(paths), "x0", "x0 IS NOT NULL")} ELSE ${empty} END`;
}

function quotientsIn(dialect, { huge, inParts, signed, exact, narrowed, dividedByConstant }) {
  const { types } = dialect;
  function divide(a, b) {
    if (isLiteral(b)) return b.text === "0" ? constantOf(0n, 1n) : dividedByConstant(a, BigInt(b.text), b.kind.parts);
    exact(a, b);
    const common = commonParts(a.kind.parts, b.kind.parts);
    const [over, under] = [common / a.kind.parts, common / b.kind.parts];
    const most = max(a.kind.most, -a.kind.least) * over;
    const greatest = max(b.kind.most, -b.kind.least) * under;
    if (greatest >= MOST_DIVISOR) throw untranslated("quotients by numbers with so many digits");
    const digits = digitsHeld(most, greatest);
    const grain = 10n ** BigInt(digits);
    const isSigned = b.kind.least < 0n;
    const sign = isSigned ? ` * CASE WHEN ${b.text} < 0 THEN -1 ELSE 1 END` : "";
    const top = signed(a, "*", constantOf(grain * over, 1n), scaledKind(a.kind, grain * over));
    const bottom = signed(b, "*", constantOf(under, 1n), scaledKind(b.kind, under));
    const x = isSigned ? `(${huge(top)}${sign})` : huge(top);
    const y = isSigned ? `abs(${huge(bottom)})` : huge(bottom);
    const left = dialect.remainder(x, y);
    const isBelow = a.kind.least < 0n || isSigned ? ` - CASE WHEN ${left} < 0 THEN 1 ELSE 0 END` : "";
    const whole = `((${dialect.quotient(x, y, true)}${isBelow}) * ${TAIL} + CASE WHEN ${left} = 0 THEN 0 ELSE 1 END)`;
    const isNeverNil = b.kind.least > 0n || b.kind.most < 0n;
    const text = isNeverNil ? whole : `CASE WHEN ${b.text} = 0 THEN ${dialect.huge(0n)} ELSE ${whole} END`;
    const furthest = (most * grain + 1n) * TAIL;
    const held = { grain, tail: TAIL, terms: 1n, over: greatest };
    const kind = number(grain * TAIL, isBelow === "" ? 0n : -furthest, furthest, held);
    return narrowed(`(${text})`, true, kind);
  }
  function doubtOfRounding({ text, kind: { held } }, places) {
    if (held === null || held.terms <= 1n) return null;
    const [low, apart] = grainsAround(text, held);
    const half = held.grain / (2n * 10n ** BigInt(places));
    const by = dialect.huge(half);
    const cell = (at) => `(${at} - ((${at} % ${by}) + ${by}) % ${by})`;
    return `(${apart} > 1 AND ${cell(low)} <> ${cell(`(${low} + ${apart} - 1)`)})`;
  }
  function doubtOfComparing(a, b) {
    const [sum, other] = a.kind.held === null ? [b, a] : [a, b];
    const { held } = sum.kind;
    if (held === null || held.terms <= 1n || other.kind.held !== null) return null;
    const [low, apart] = grainsAround(sum.text, held);
    const at = huge(inParts(other, held.grain));
    return `(${apart} > 1 AND ${at} > ${low} AND ${at} < ${low} + ${apart})`;
  }
  function grainsAround(text, { tail }) {
    const [n, t] = [`CAST(${text} AS ${types.huge})`, dialect.huge(tail)];
    const apart = `((${n} % ${t} + ${t}) % ${t})`;
    return [dialect.quotient(`(${n} - ${apart})`, t, true), apart];
  }
  return { divide, doubtOfRounding, doubtOfComparing };
}
const HUGE_ENOUGH = 10n ** 38n - 1n;
function digitsHeld(most, over) {
  const fits = (digits2, room) => most * 10n ** BigInt(digits2) * TAIL * room < HUGE_ENOUGH;
  const wanted = Math.max(MOST_DIGITS, String(over * over).length);
  if (fits(wanted, ROOM) || fits(wanted, 1n)) return wanted;
  let digits = MOST_DIGITS;
  while (digits >= LEAST_DIGITS && !fits(digits, ROOM)) digits -= 1;
  if (digits < LEAST_DIGITS) throw untranslated("quotients of numbers with so many digits");
  return digits;
}
const MOST_DIGITS = 14;
const LEAST_DIGITS = 6;
const ROOM = 1000n;
const MOST_DIVISOR = 10n ** 20n;
const TAIL = 1000n;
function heldTogether({ held: a, parts }, { held: b, parts: other }) {
  if (a === null || b === null) {
    const held = a ?? b;
    const exactParts = a === null ? parts : other;
    if (held !== null && held.grain % exactParts !== 0n) throw untranslated("a sum of a quotient and a fraction");
    return held;
  }
  if (a.grain !== b.grain || a.tail !== b.tail) throw untranslated("sums of quotients of two kinds");
  const terms = a.terms + b.terms;
  if (terms >= a.tail) throw untranslated("sums of so many quotients");
  return { ...a, terms, over: max(a.over, b.over) };
}

function arithmeticIn(dialect) {
  const { types } = dialect;
  function typed(x) {
    if (!isLiteral(x)) return x.text;
    return isHuge(x.kind) ? dialect.huge(BigInt(x.text)) : dialect.whole(BigInt(x.text));
  }
  function huge(x) {
    if (isLiteral(x)) return dialect.huge(BigInt(x.text));
    return isHuge(x.kind) ? x.text : `CAST(${x.text} AS ${types.huge})`;
  }
  const bare = ({ text }) => text.startsWith("-") ? `(${text})` : text;
  function signed(a, sign, b, kind) {
    if (isLiteral(a) && isLiteral(b)) {
      const [x, y] = [BigInt(a.text), BigInt(b.text)];
      return { text: String(sign === "+" ? x + y : sign === "-" ? x - y : x * y), kind };
    }
    const isAnyHuge = isHuge(kind) || isHuge(a.kind) || isHuge(b.kind);
    return { text: isAnyHuge ? `(${huge(a)} ${sign} ${huge(b)})` : `(${bare(a)} ${sign} ${bare(b)})`, kind };
  }
  function inParts$1(x, parts) {
    if (x.kind.parts === parts) return x;
    const times = parts / x.kind.parts;
    const kind = inParts(x.kind, parts);
    return signed(x, "*", constantOf(times, 1n), kind);
  }
  function as(x, kind) {
    const fine = inParts$1(x, kind.parts);
    if (isHuge(kind)) return huge(fine);
    return isHuge(fine.kind) ? `CAST(${fine.text} AS ${types.whole})` : typed(fine);
  }
  const narrowed = (text, wasHuge, kind) => ({
    text: wasHuge && !isHuge(kind) ? `CAST(${text} AS ${types.whole})` : text,
    kind
  });
  function alike(a, b) {
    const parts = commonParts(a.kind.parts, b.kind.parts);
    return [inParts$1(a, parts), inParts$1(b, parts)];
  }
  const exact = (...all) => {
    if (all.some(({ kind }) => kind.held !== null)) throw untranslated("calculations with quotients that do not end");
  };
  function add(a, b) {
    const [x, y] = alike(a, b);
    const held = heldTogether(a.kind, b.kind);
    return signed(x, "+", y, number(x.kind.parts, x.kind.least + y.kind.least, x.kind.most + y.kind.most, held));
  }
  function subtract(a, b) {
    exact(b);
    const [x, y] = alike(a, b);
    const held = heldTogether(a.kind, b.kind);
    return signed(x, "-", y, number(x.kind.parts, x.kind.least - y.kind.most, x.kind.most - y.kind.least, held));
  }
  function multiply(a, b) {
    const [x, y] = a.kind.held === null ? [b, a] : [a, b];
    const corners = [x.kind.least, x.kind.most].flatMap(
      (one) => [y.kind.least, y.kind.most].map((other) => one * other)
    );
    const kind = number(x.kind.parts * y.kind.parts, min(...corners), max(...corners));
    if (x.kind.held === null) return signed(x, "*", y, kind);
    if (!isLiteral(y) || !isPowerOfTen(y.kind) || y.kind.parts !== 1n) exact(a, b);
    const held = { ...x.kind.held, grain: x.kind.held.grain / y.kind.most, tail: x.kind.held.tail * y.kind.most };
    return signed(x, "*", y, { ...kind, held });
  }
  function dividedByConstant(a, by, ofParts) {
    exact(a);
    const times = (by < 0n ? -1n : 1n) * ofParts;
    const { text, kind } = signed(a, "*", constantOf(times, 1n), scaledKind(a.kind, times));
    return { text, kind: { ...kind, parts: a.kind.parts * (by < 0n ? -by : by) } };
  }
  function floorDivide(a, b) {
    exact(a, b);
    const furthest = max(a.kind.most, -a.kind.least);
    const isPlain = a.kind.least >= 0n && b.kind.least > 0n;
    const kind = isPlain ? number(1n, a.kind.least / b.kind.most, a.kind.most / b.kind.least) : number(1n, -furthest - 1n, furthest);
    const wide = isHuge(a.kind) || isHuge(b.kind);
    const [x, y] = wide ? [huge(a), huge(b)] : [typed(a), typed(b)];
    const quotient = dialect.quotient(x, y, wide);
    const isBelow = `(${dialect.remainder(x, y)} <> 0 AND (${x} < 0) <> (${y} < 0))`;
    const down = isPlain ? quotient : `(${quotient} - CASE WHEN ${isBelow} THEN 1 ELSE 0 END)`;
    const text = b.kind.least > 0n ? down : `CASE WHEN ${y} = 0 THEN 0 ELSE ${down} END`;
    return narrowed(text, wide, kind);
  }
  function roundHalfUp(x, places) {
    const parts = 10n ** BigInt(places);
    const { held } = x.kind;
    if (held !== null && held.grain % (parts * 10n) !== 0n) throw untranslated(`${places} places of such a quotient`);
    if (parts % x.kind.parts === 0n) return inParts$1(x, parts);
    const common = commonParts(x.kind.parts, parts);
    const each = common / parts;
    const doubled = each % 2n === 0n ? 1n : 2n;
    const fine = signed(
      x,
      "*",
      constantOf(common / x.kind.parts * doubled, 1n),
      scaledKind(x.kind, common / x.kind.parts * doubled)
    );
    const by = each * doubled;
    const half = by / 2n;
    const up = number(
      1n,
      fine.kind.least < 0n ? fine.kind.least - half : fine.kind.least + half,
      fine.kind.most + half
    );
    const wide = isHuge(up);
    const [n, h] = wide ? [huge(fine), dialect.huge(half)] : [typed(fine), String(half)];
    const moved = fine.kind.least >= 0n ? `(${n} + ${h})` : `(${n} + CASE WHEN ${n} < 0 THEN -${h} ELSE ${h} END)`;
    const kind = number(parts, up.least / by, up.most / by);
    return narrowed(dialect.quotient(moved, wide ? dialect.huge(by) : String(by), wide), wide, kind);
  }
  function compared(a, sign, b) {
    const [x, y] = alike(a, b);
    const [p, q] = [a.kind.held, b.kind.held];
    const isHeld = (held, other) => held.grain % other.parts === 0n;
    const areApart = p !== null && q !== null && p.terms <= 1n && q.terms <= 1n && min(p.grain, q.grain) >= p.over * q.over;
    const isGood = p === null ? q === null || isHeld(q, a.kind) : q === null ? isHeld(p, b.kind) : areApart;
    if (!isGood) throw untranslated("a comparison of quotients that do not end");
    return `(${bare(x)} ${sign} ${bare(y)})`;
  }
  return {
    typed,
    as,
    inParts: inParts$1,
    add,
    subtract,
    multiply,
    floorDivide,
    roundHalfUp,
    compared,
    ...quotientsIn(dialect, { huge, inParts: inParts$1, signed, exact, narrowed, dividedByConstant })
  };
}
const isPowerOfTen = ({ least, most }) => least === most && /^10*$/.test(String(most));

class Writer {
  constructor(works, dialect, fact, calendars) {
    this.works = works;
    this.dialect = dialect;
    this.fact = fact;
    this.calendars = calendars;
    this.arithmetic = arithmeticIn(dialect);
  }
  works;
  dialect;
  fact;
  calendars;
  arithmetic;
  variables = 0;
  /** Rows that are not answered, as far as it is found on the way, and the levels that each hangs on. */
  found = [];
  /** Something that only a row of which it does not hold is answered without. */
  refuse(reason, where, of) {
    this.found.push({ reason, where, of, free: of.free });
  }
  /** What is found from now on, of the entries of a list: a row is refused where it holds of one. */
  refusingOver(level) {
    const before = this.found.length;
    return (list, entry, free, earlier) => {
      const renamed = (text) => [...earlier].reduce(
        (all, [name, field]) => all.replaceAll(new RegExp(`\\b${name}\\b`, "g"), field === "" ? entry : `${entry}.${field}`),
        text
      );
      const own = this.found.slice(before);
      this.found = [
        ...this.found.slice(0, before),
        ...own.map(
          (one) => (one.free & 1 << level) === 0 ? one : {
            reason: one.reason,
            where: this.dialect.some(list, entry, renamed(one.where)),
            of: one.of,
            free: one.free & ~(1 << level) | free
          }
        )
      ];
    };
  }
  /** Nothing is kept of what is found while something is tried. */
  trying(work) {
    const before = this.found.length;
    const result = work();
    this.found = this.found.slice(0, before);
    return result;
  }
  get refusals() {
    if (this.found.some(({ free }) => free !== 0)) throw untranslated("what an entry is refused for");
    return this.found;
  }
  /** A variable of a lambda. */
  variable = () => `x${++this.variables}`;
  /** A node, by its name where it has one. */
  written(term, at) {
    return at.named(term) ?? this.expression(term, at);
  }
  expression(term, at) {
    const work = this.works[term.kind];
    return work(term, this, at);
  }
  number(term, at) {
    const { text, kind } = this.written(term, at);
    if (kind.is !== "number") throw new Error(`a ${kind.is} is no number`);
    return { text, kind };
  }
  condition = (term, at) => this.written(term, at).text;
  /** The same in the form of another kind. */
  as({ text, kind }, wanted) {
    if (kind.is === "number" && wanted.is === "number") return this.arithmetic.as({ text, kind }, wanted);
    if (kind.is === "list" && wanted.is === "list") {
      if (kind.entry === null) return this.dialect.emptyList(typeOf(wanted, this.dialect));
      if (isAlike(kind, wanted)) return text;
      const x = this.variable();
      return this.dialect.transform(text, x, this.as({ text: x, kind: kind.entry }, wanted.entry));
    }
    if (kind.is === "tuple" && wanted.is === "tuple") {
      if (isAlike(kind, wanted)) return text;
      return this.tuple(
        kind.of.map((part, index) => this.part({ text, kind }, index, part)),
        wanted
      );
    }
    return text;
  }
  /** Parts put together, each in the form of its kind. */
  tuple(parts, kind) {
    if (parts.length === 0) return this.dialect.struct([[partName(0), "FALSE"]]);
    return this.dialect.struct(parts.map((part, index) => [partName(index), this.as(part, kind.of[index])]));
  }
  part = ({ text }, index, kind) => ({
    text: `${text}.${partName(index)}`,
    kind
  });
  /** One of two, in the form that holds either. */
  chosen(condition, then, otherwise) {
    const kind = either(then.kind, otherwise.kind);
    const [a, b] = [this.as(then, kind), this.as(otherwise, kind)];
    const rest = /^\(CASE WHEN (.*) END\)$/s.exec(b);
    const isWhole = rest !== null && isOneCase(b);
    return { text: `(CASE WHEN ${condition} THEN ${a} ${isWhole ? `WHEN ${rest[1]}` : `ELSE ${b}`} END)`, kind };
  }
  /** What stands where there is no value. */
  nothing(kind) {
    if (kind.is === "boolean") return "FALSE";
    if (kind.is === "number") return this.arithmetic.typed({ text: "0", kind });
    if (kind.is === "text") return this.dialect.text("");
    if (kind.is === "list") return this.dialect.emptyList(typeOf(kind, this.dialect));
    if (kind.is !== "tuple") return this.dialect.whole(0n);
    return this.tuple(
      kind.of.map((part) => ({ text: this.nothing(part), kind: part })),
      kind
    );
  }
}
function isOneCase(text) {
  let depth = 0;
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const c = text[at];
    if (c === "'") isQuoted = !isQuoted;
    if (isQuoted) continue;
    if (c === "(") depth += 1;
    if (c === ")") depth -= 1;
    if (depth === 0 && at < text.length - 1) return false;
  }
  return true;
}

function statementSql(tables, { dialect: name, readings = {} }, knowing) {
  const { dictionary, modelOf, boundsAmong, schema, linesInOrder } = knowing;
  const dialect = dialects[name];
  const q = dialect.quoted;
  const ofLines = decisionsOfLines(knowing.decisions, modelOf);
  const read = askedTables(tables, ofLines, readings, knowing);
  const isGiven = (about) => about === null || read.some(({ columns: columns2 }) => [...columns2.keys()].some((path) => `${path}.`.startsWith(`${about}.`)));
  const decisions = ofLines.filter((decision) => isGiven(modelOf(decision).about));
  const forms = factForms(schema);
  const chosen = (id) => core.specialise(modelOf(id), readings, dictionary.readings);
  const source = { modelOf: chosen, dictionary, mayBeUnknown: () => true };
  const encoded = decisions.map((decision) => ({ model: chosen(decision), encoded: core.encode(decision, source) }));
  const lines = encoded.flatMap(({ model, encoded: encoded2 }) => linesOf(model, encoded2));
  const everywhere = decisions.filter((decision) => core.asksEverywhere(decision, modelOf)).flatMap(
    (decision) => [...core.askedEverywhere(decision, modelOf)].map((other) => [modelOf(decision), modelOf(other)])
  );
  const parts = /* @__PURE__ */ new Map();
  const calendars = new Calendars(dialect);
  const on = new Writer(expressions, dialect, (path, index) => parts.get(`${path} ${index}`), calendars);
  const known = { definitions: dictionary.facts, fields: dictionary.fields, forms };
  const abouts = aboutsOf([...encoded.map(({ model }) => model), ...everywhere.flat()]);
  const ofFiles = partsOfFiles(read, abouts, known, on);
  const { columns } = ofFiles;
  for (const path of columns.keys()) if (dictionary.facts.get(path)?.type !== "entity") forms.check(path);
  const facts = new FactsIn({ ...known, contradictions: [], listed: /* @__PURE__ */ new Set(), columns }, on);
  const all = new Set(dictionary.facts.keys());
  const checked = new FactsIn({ ...known, contradictions: dictionary.contradictions, listed: all, columns }, on);
  const bounds = boundsOn(boundsAmong(all), columns, readings, source, knowing);
  const inputs = new Map([
    ...encoded.flatMap(({ encoded: encoded2 }) => [...encoded2.inputs]),
    ...bounds.flatMap((one) => [...one.inputs])
  ]);
  const flags = abouts.flatMap((about) => [gives(about), has(about)]);
  const passed = [KEY, MATTER, ...flags];
  const names = new ColumnNames([...passed, WRONG, "refused", "lines"]);
  const roots = [
    ...lines.flatMap(nodesOfLine),
    ...encoded.map(({ encoded: encoded2 }) => encoded2.fault),
    ...bounds.flatMap((one) => one.roots)
  ];
  const { given, shapes } = factColumns(inputs, facts, names, parts);
  const hints = new Map(encoded.toReversed().flatMap(({ model, encoded: encoded2 }) => [...hintsOf(model, encoded2)]));
  const { stages, scope } = columnsInSteps(roots, hints, on, names);
  const isAsked = (about) => q(gives(about));
  const texts = lines.map((line) => lineText(line, isAsked(line.about), on, scope));
  const reached = encoded.map(({ model, encoded: encoded2 }) => {
    const own = lines.filter(({ decision: decision2 }) => decision2 === model.decision).flatMap(nodesOfLine);
    const { decision } = model;
    return { decision, asked: isAsked(model.about), nodes: reachedFrom([...own, encoded2.fault]) };
  });
  const ofBounds = reachedFrom(bounds.flatMap((one) => one.roots));
  const whereAsked = ({ reason, where, of }) => {
    const by = reached.filter(({ nodes }) => nodes.has(of));
    if (by.length === 0 || ofBounds.has(of)) return { reason, where };
    return {
      reason: `${by.map(({ decision }) => decision).join(", ")}: ${reason}`,
      where: allOf([anyOf(by.map(({ asked }) => asked)), where])
    };
  };
  const atFirst = reasonOf(
    refusalsOf(checked, (path) => shapes.get(path) ?? null),
    on
  );
  const later = [
    ...bounds.map(({ refusal }) => refusal(on, scope)),
    ...encoded.map(({ model, encoded: encoded2 }) => ({
      reason: `${model.decision}: two rules hold at once`,
      where: allOf([isAsked(model.about), on.condition(encoded2.fault, scope)])
    })),
    ...on.refusals.map(whereAsked),
    ...lines.map(({ about, rule, isOpen }) => ({
      reason: `${rule.for}: not known`,
      where: allOf([isAsked(about), on.condition(isOpen, scope)])
    }))
  ];
  const constants = calendars.columns.map(([name2, text]) => `${text} AS ${name2}`);
  const firstly = `coalesce(${q(WRONG)}, ${atFirst}) AS ${q(WRONG)}`;
  const stagesAndRefused = [...stages, [`coalesce(${q(WRONG)}, ${reasonOf(later, on)}) AS refused`]];
  const steps = [
    ...ofFiles.steps,
    ...columnsOfSteps(
      (called) => called("parts"),
      [...passed.map(q), ...given, ...constants, firstly],
      stagesAndRefused,
      [...passed.map(q), ...texts.flatMap(({ isThere, isOwed, amount, by }) => [isThere, isOwed, amount, by])],
      dialect
    )
  ];
  return byAccount(
    steps,
    `step_${stagesAndRefused.length}`,
    placed(texts, linesInOrder),
    everywhere,
    tables.accounts.key,
    dialect
  );
}
function placed(lines, linesInOrder) {
  const place = ({ line }) => {
    const at = linesInOrder.indexOf(line.rule.for);
    return at < 0 ? linesInOrder.length : at;
  };
  const isOnce = ({ line }) => line.rule.oncePerFile ? 0 : 1;
  return lines.toSorted((a, b) => place(a) - place(b) || isOnce(a) - isOnce(b));
}
function reachedFrom(roots) {
  const found = /* @__PURE__ */ new Set();
  const look = (node) => {
    if (found.has(node)) return;
    found.add(node);
    node.args.forEach(look);
  };
  roots.forEach(look);
  return found;
}

class LessKnown {
  constructor(isFact) {
    this.isFact = isFact;
  }
  isFact;
  found = /* @__PURE__ */ new Set();
  /** Where what was met may be one of few. */
  few = /* @__PURE__ */ new WeakMap();
  /** Whether there is such a thing. */
  get holds() {
    return core.or(...this.found);
  }
  find(where) {
    if (where.free === 0) this.found.add(where);
  }
  term = (named, names, coded) => {
    const few = this.fewIn(named, names, coded);
    if (few !== core.FALSE && !this.few.has(coded)) this.few.set(coded, few);
  };
  fewIn({ term, type }, names, coded) {
    if (term.kind === "when") {
      const few = this.fewOfBranches(term, names, coded);
      if (type !== "boolean") return few;
      this.find(core.and(few, coded.orNone));
      return core.FALSE;
    }
    if (term.kind === "decision") {
      const { value, everywhere } = term;
      return value === null || everywhere ? core.holdsUnknown(coded) : core.FALSE;
    }
    if (term.kind === "each" || term.kind === "fold") {
      const few = core.and(core.holdsUnknown(coded), core.not(names.of(term.list).unknown));
      this.find(few);
      return few;
    }
    return core.FALSE;
  }
  /** Where it is not known which branch is taken, and each that may be gives what is known or one of few. */
  fewOfBranches({ when, else: otherwise }, names, coded) {
    let reached = core.TRUE;
    const open = [];
    const branch = (isTaken, name) => {
      const value = names.of(name);
      open.push(core.and(isTaken, core.holdsUnknown(value), core.not(this.fewOf(value, core.FALSE))));
    };
    for (const { condition, then } of when) {
      const held = names.of(condition);
      branch(core.and(reached, core.mayHold(held)), then);
      reached = core.and(reached, core.not(core.holds(held)));
    }
    branch(reached, otherwise);
    return core.and(core.holdsUnknown(coded), core.not(core.or(...open)));
  }
  fewOf = (coded, unlessMet) => this.few.get(coded) ?? unlessMet;
  sentence = (sentence, names, coded) => {
    if (sentence.operatorName === "isNone") return;
    const isOfOptions = sentence.operatorName === "is" || sentence.operatorName === "isAmong";
    const read = operandsOf(sentence).flatMap((operand) => {
      if (operand.kind !== "name") return [];
      const value = names.of(operand.name);
      const isFact = this.isFact(operand.name);
      return [
        {
          value,
          type: operand.type,
          few: this.fewOf(value, isFact && evaluation.isChoice(operand.type) && !isOfOptions ? value.unknown : core.FALSE)
        }
      ];
    });
    const open = read.filter(({ type }) => !isOutlined(type)).map(({ value, few }) => core.and(core.holdsUnknown(value), core.not(few)));
    const where = core.and(core.holdsUnknown(coded), core.or(...read.map(({ few }) => few)), core.not(core.or(...open)));
    this.find(where);
    if (where !== core.FALSE && !this.few.has(coded)) this.few.set(coded, where);
  };
}
const operandsOf = ({ operands, named }) => [...operands, ...named.values()];
const isOutlined = (type) => type === "boolean" || type === "date" || type === "entity" || evaluation.isChoice(type);

function toSql$1(decision, options, knowing) {
  const { dictionary, modelOf, boundsAmong, schema } = knowing;
  const { readings = {}, from = "facts", keep = [], unread = [] } = options;
  const dialect = dialects[options.dialect];
  const columns = askedColumns(decision, options, knowing);
  const listed = core.factsListed(decision, modelOf);
  const forms = factForms(schema);
  for (const path of columns.keys()) if (dictionary.facts.get(path)?.type !== "entity") forms.check(path);
  const mayBeUnknown = (path) => (columns.get(path)?.null ?? "unknown") === "unknown";
  const lessKnown = new LessKnown((name) => dictionary.facts.has(name));
  const chosen = (id) => core.specialise(modelOf(id), readings, dictionary.readings);
  const source = { modelOf: chosen, dictionary, mayBeUnknown };
  const encoded = core.encode(decision, { ...source, met: lessKnown });
  const model = chosen(decision);
  const needs = encoded.needs();
  const bounds = boundsOn(boundsAmong(listed), columns, readings, source, knowing);
  const isOpen = core.or(
    encoded.outcome.unknown,
    ...[...encoded.values.values()].map(core.holdsUnknown),
    ...needs.map(({ further }) => further)
  );
  const mayBeKnown = core.and(isOpen, lessKnown.holds);
  const roots = [
    ...nodesShown(encoded.outcome),
    encoded.fault,
    mayBeKnown,
    ...[...encoded.values.values()].flatMap(nodesShown),
    ...needs.flatMap(({ ofOutcome, settles, further }) => [ofOutcome, settles, further]),
    ...bounds.flatMap((one) => one.roots)
  ];
  const parts = /* @__PURE__ */ new Map();
  const calendars = new Calendars(dialect);
  const on = new Writer(expressions, dialect, (path, index) => parts.get(`${path} ${index}`), calendars);
  const names = new ColumnNames([...keep, "outcome", "needs", "refused", "refused first", ...model.values.keys()]);
  const facts = new FactsIn(
    {
      definitions: dictionary.facts,
      fields: dictionary.fields,
      contradictions: dictionary.contradictions,
      listed,
      columns,
      forms
    },
    on
  );
  const inputs = new Map([...encoded.inputs, ...bounds.flatMap((one) => [...one.inputs])]);
  const { given, shapes } = factColumns(inputs, facts, names, parts);
  const atFirst = [
    ...unread.map((name) => ({ reason: `${name}: not read by SQL`, where: `(${dialect.quoted(name)} IS NOT NULL)` })),
    ...refusalsOf(facts, (path) => shapes.get(path) ?? null)
  ];
  const { stages, scope } = columnsInSteps(roots, hintsOf(model, encoded), on, names);
  const condition = (node) => on.condition(node, scope);
  const outcome = shownText(encoded.outcome, { type: "text", shown: null }, on, scope);
  const values = [...model.values].map(
    ([name, shown]) => [name, shownText(encoded.values.get(name), shown, on, scope)]
  );
  const needed = [
    ...needs.map(({ path, ofOutcome, settles }) => [path, core.and(ofOutcome, settles)]),
    ...needs.map(({ path, ofOutcome, settles }) => [path, core.and(ofOutcome, core.not(settles))]),
    ...needs.map(({ path, further }) => [path, further])
  ].map(([path, where]) => [path, condition(where)]);
  const later = [
    ...bounds.map(({ refusal }) => refusal(on, scope)),
    { reason: "two rules hold at once", where: condition(encoded.fault) },
    ...on.refusals,
    { reason: "not known, but perhaps to evaluate", where: condition(mayBeKnown) }
  ];
  const constants = calendars.columns.map(([name, text]) => `${text} AS ${name}`);
  return select(dialect, {
    from,
    keep,
    given: [...keep.map(dialect.quoted), ...given, ...constants],
    atFirst,
    stages,
    later,
    outcome,
    values,
    needed
  });
}

function toSql(decision, options2) {
  return asStatement(sqlOf(core.contract(), decision, options2));
}
function toSqlOf(policy, decision, options2) {
  return asStatement(sqlOf(core.innerOf(policy), decision, options2));
}
function toSqlSteps(decision, options2) {
  return namedApart(sqlOf(core.contract(), decision, options2), nameOf(decision));
}
function toSqlStepsOf(policy, decision, options2) {
  return namedApart(sqlOf(core.innerOf(policy), decision, options2), nameOf(decision));
}
const nameOf = (decision) => typeof decision === "string" ? decision : "statement";
function sqlOf(policy, decision, options2) {
  check(options2, policy);
  const isFile = typeof decision === "object" && decision !== null;
  if (isFile) checkOfFile(options2);
  try {
    const { modelOf, dictionary, bounds } = policy;
    const ofAll = { modelOf, dictionary, boundsAmong: bounds.among };
    if (isFile) {
      const { decisions, schema: schema2, files } = policy;
      return statementSql(decision, options2, { ...ofAll, decisions, schema: schema2, linesInOrder: files.statement ?? [] });
    }
    const schema = policy.factsOf(decision);
    return toSql$1(decision, options2, { ...ofAll, schema });
  } catch (error) {
    if (!(error instanceof core.NotEncoded)) throw error;
    throw new errors.PolicyError([
      { code: "not-compiled", at: "", file: isFile ? "statement" : decision, found: error.message }
    ]);
  }
}
function checkOfFile(given) {
  const issues = ["columns", "from", "keep", "unread"].filter((key) => given[key] !== void 0).map((key) => ({ code: "malformed", at: base.pointer([key]), expected: "nothing where files are asked for" }));
  if (issues.length > 0) throw new errors.PolicyError(issues);
}
const isText = (given) => typeof given === "string" && given !== "";
const options = {
  dialect: [
    Object.keys(dialects).map((name) => `\`${name}\``).join(" or "),
    (given) => isText(given) && Object.hasOwn(dialects, given)
  ],
  readings: ["an object of readings", () => true],
  columns: ["an object of columns by facts", () => true],
  from: ["the name of a table, or a query in brackets", (given) => given === void 0 || isText(given)],
  unread: [
    "a list of names of columns",
    (given) => given === void 0 || Array.isArray(given) && given.every(isText)
  ],
  keep: ["a list of names of columns", (given) => given === void 0 || Array.isArray(given) && given.every(isText)]
};
function check(given, { dictionary }) {
  if (typeof given !== "object" || given === null || Array.isArray(given))
    throw new errors.PolicyError([
      { code: "wrong-type", at: "", expected: "an object of options", found: `\`${typeof given}\`` }
    ]);
  const unknown = Object.keys(given).filter((key) => !(key in options)).map(
    (key) => ({ code: "unknown-key", at: base.pointer([key]), name: key, ...base.nearest(key, Object.keys(options)) })
  );
  const wrong = Object.keys(options).filter((key) => !options[key][1](given[key])).map((key) => ({ code: "malformed", at: base.pointer([key]), expected: options[key][0] }));
  const readings = base.checkReadings(given.readings, dictionary.readings);
  const issues = [...unknown, ...wrong, ..."issues" in readings ? readings.issues : []];
  if (issues.length > 0) throw new errors.PolicyError(issues);
}

exports.toSql = toSql;
exports.toSqlOf = toSqlOf;
exports.toSqlSteps = toSqlSteps;
exports.toSqlStepsOf = toSqlStepsOf;
//# sourceMappingURL=index.cjs.map
