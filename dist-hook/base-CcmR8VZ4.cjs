'use strict';

var evaluation = require('./evaluation-CfYnuTfM.cjs');
var errors = require('./errors-DiCdZaI1.cjs');
var calendar = require('./calendar-D08czBzb.cjs');

const DURATION = /^P(?=\d)(?:([1-9]\d{0,3})Y)?(?:([1-9]\d{0,3})M)?$/;
const MOST_MONTHS = 1200;
function countMonths(text) {
  const match = DURATION.exec(text);
  return match === null ? Number.NaN : Number(match[1] ?? 0) * 12 + Number(match[2] ?? 0);
}
const isCount = (months) => Number.isInteger(months) && months >= 1 && months <= MOST_MONTHS;
const isDuration = (text) => isCount(countMonths(text));
function monthsOf(text) {
  const months = countMonths(text);
  if (!isCount(months)) throw new RangeError(`not a duration: \`${text}\``);
  return months;
}
function durationOf(months) {
  if (!isCount(months)) throw new RangeError(`not a length from 1 to ${MOST_MONTHS} months: ${months}`);
  return months % 12 === 0 ? `P${months / 12}Y` : `P${months}M`;
}

const LONDON = "Europe/London";
const SECONDS_IN_24_HOURS = 86400;
const FIRST_SECOND = (evaluation.dayNumber(evaluation.MIN_DATE) + 1) * SECONDS_IN_24_HOURS;
const END_SECOND = (evaluation.dayNumber(evaluation.MAX_DATE) + 1) * SECONDS_IN_24_HOURS;
const INSTANT = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.\d{1,9})?)?(?:Z|([+-])([01]\d|2[0-3]):([0-5]\d))$/;
function countSeconds(text) {
  const match = INSTANT.exec(text);
  if (match === null) return void 0;
  const [, date = "", hour, minute, second = 0, sign, offsetHour = 0, offsetMinute = 0] = match;
  if (!evaluation.isDate(date)) return void 0;
  const shown = evaluation.dayNumber(date) * SECONDS_IN_24_HOURS + Number(hour) * 3600 + Number(minute) * 60 + Number(second);
  const offset = Number(offsetHour) * 3600 + Number(offsetMinute) * 60;
  const seconds = sign === "-" ? shown + offset : shown - offset;
  return seconds >= FIRST_SECOND && seconds < END_SECOND ? seconds : void 0;
}
const isInstant = (text) => countSeconds(text) !== void 0;
function londonSeconds(instant) {
  const seconds = countSeconds(instant);
  if (seconds === void 0) throw new RangeError(`not an instant: \`${instant}\``);
  return seconds;
}
function londonClock(seconds) {
  const shown = seconds + aheadAt(seconds);
  const day = Math.floor(shown / SECONDS_IN_24_HOURS);
  if (day > evaluation.dayNumber(evaluation.MAX_DATE)) throw new evaluation.OutOfRange(`second ${seconds} from 1970-01-01 is after ${evaluation.MAX_DATE}`);
  return { date: evaluation.dateOfNumber(day), secondOfDay: shown - day * SECONDS_IN_24_HOURS };
}
const aheadOnDays = /* @__PURE__ */ new Map();
const MOST_DAYS = 2e3;
function aheadAt(seconds) {
  const day = Math.floor(seconds / SECONDS_IN_24_HOURS);
  let ahead = aheadOnDays.get(day);
  if (ahead === void 0) {
    const first = askedAt(day * SECONDS_IN_24_HOURS);
    ahead = first === askedAt((day + 1) * SECONDS_IN_24_HOURS - 1) ? first : null;
    if (aheadOnDays.size >= MOST_DAYS) aheadOnDays.clear();
    aheadOnDays.set(day, ahead);
  }
  return ahead ?? askedAt(seconds);
}
const askedAt = (seconds) => calendar.offsetNanoseconds(calendar.toZonedDateTimeISO(calendar.fromEpochMilliseconds(seconds * 1e3), LONDON)) / 1e9;

const TIME = /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/;
const isTime = (text) => TIME.test(text);
function secondOfDay(text) {
  if (!isTime(text)) throw new RangeError(`not a time: \`${text}\``);
  return Number(text.slice(0, 2)) * 3600 + Number(text.slice(3)) * 60;
}

const isNearDay = (day) => day >= evaluation.limits.firstDay && day <= evaluation.limits.lastDay;
const nearDays = `from ${evaluation.limits.firstDay} to ${evaluation.limits.lastDay}`;
function asText(expected, accepts, near = null) {
  const checks = [{ holds: accepts, expected }];
  if (near !== null) checks.push({ holds: (text) => !accepts(text) || near.holds(text), expected: near.expected });
  const passes = near === null ? accepts : (text) => accepts(text) && near.holds(text);
  const read = (given) => typeof given === "string" && passes(given) ? given : void 0;
  return { expected, checks, isAmount: false, read };
}
function asAmount(expected, accepts, amount, notBelowNil, unit) {
  const digits = `at most ${evaluation.limits.digits} digits before the point and ${evaluation.limits.digits} after it`;
  const isBelowNil = (text) => text.startsWith("-") && accepts(text.slice(1));
  return {
    expected,
    ...unit !== void 0 && { unit },
    checks: [
      {
        holds: accepts,
        expected: notBelowNil === null ? expected : (text) => isBelowNil(text) ? notBelowNil : expected
      },
      { holds: (text) => !accepts(text) || evaluation.hasFewDigits(text), expected: digits }
    ],
    isAmount: true,
    read: (given) => typeof given === "string" ? amount(given) : void 0
  };
}
const textKinds = {
  date: /* @__PURE__ */ asText('a day, like "2025-03-10"', evaluation.isDate, { holds: isNearDay, expected: `a day ${nearDays}` }),
  money: /* @__PURE__ */ asAmount(
    'pounds and pence as text, like "10.00"',
    evaluation.isMoneyText,
    evaluation.readMoney,
    'pounds and pence that are not below nil, like "10.00"',
    "pounds"
  ),
  decimal: /* @__PURE__ */ asAmount(
    'a decimal as text, like "1.5"',
    evaluation.isDecimalText,
    (text) => evaluation.readAmount(text, false),
    'a decimal that is not below nil, like "1.5"'
  ),
  percent: /* @__PURE__ */ asAmount(
    'a percentage as text, like "4"',
    evaluation.isPercentText,
    (text) => evaluation.readAmount(text, true),
    null,
    "per cent"
  ),
  duration: /* @__PURE__ */ asText('a duration in months or years, like "P1M"', isDuration),
  instant: /* @__PURE__ */ asText('a moment with its offset, like "2025-03-10T18:30:00Z"', isInstant, {
    holds: (text) => isNearDay(text.slice(0, 10)),
    expected: `a moment ${nearDays}`
  }),
  time: /* @__PURE__ */ asText('a time, like "18:00"', isTime)
};
const isShort = (text) => text.length <= evaluation.limits.text || text.length <= 2 * evaluation.limits.text && [...text].length <= evaluation.limits.text;
const freeText = {
  expected: `text of 1 to ${evaluation.limits.text} characters`,
  checks: [
    { holds: isShort, expected: `text of 1 to ${evaluation.limits.text} characters` },
    { holds: (given) => given === "" || /\S/.test(given), expected: "text that is not blank" }
  ],
  read: (given) => typeof given === "string" && isShort(given) && /\S/.test(given) ? given : void 0
};
const inNationalForm = (number) => number.replace(/[\s()-]/g, "").replace(/^(\+44|0044)0?/, "0");
const TELEPHONE = /^(0\d{2,}|\+\d{3,}|1\d{2,5}|999)$/;
const telephoneNumber = {
  expected: freeText.expected,
  checks: [
    ...freeText.checks,
    {
      holds: (text) => TELEPHONE.test(inNationalForm(text)),
      expected: 'a telephone number with its area code, like "01632 960123"'
    }
  ],
  read(given) {
    if (typeof given !== "string" || !isShort(given)) return void 0;
    const number = inNationalForm(given);
    return TELEPHONE.test(number) ? number : void 0;
  }
};
const wholeNumber = (least, most) => ({
  expected: `a whole number from ${least} to ${most}`,
  read: ((given) => Number.isSafeInteger(given) && given >= least && given <= most ? given : void 0)
});
const trueOrFalse = {
  expected: "true or false",
  read: ((given) => typeof given === "boolean" ? given : void 0)
};
function choiceOf(options) {
  const known = new Set(options);
  return { read: (given) => known.has(given) ? given : void 0 };
}
const listExpected = (most) => `a list of at most ${most} entries`;

const made$1 = /* @__PURE__ */ new WeakMap();
function noted(schema, as) {
  made$1.set(schema._zod.def, as);
  return schema;
}
const madeAs = (schema) => made$1.get(schema._zod.def) ?? null;

const pointer = (path) => path.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

const namedKinds = ["date", "money", "decimal", "percent", "duration", "instant", "time", "boolean", "text"];
function factTypeOf(schema, path = []) {
  let at = schema;
  let nullable = false;
  let optional = false;
  let filled = {};
  let told = { title: null, note: null, none: null, unit: null };
  for (; ; ) {
    const def = defOf(at);
    const meta = metaOf(at);
    told = {
      title: told.title ?? textIn(meta.description),
      note: told.note ?? textIn(meta.note),
      none: told.none ?? textIn(meta.none),
      unit: told.unit ?? textIn(meta.unit)
    };
    if (def.type === "default") filled = { defaultValue: def.defaultValue };
    if (def.type === "default" || def.type === "optional") optional = true;
    else if (def.type === "nullable") nullable = true;
    else return { type: typeOf$1(at, path, told.unit), nullable, optional, ...filled, ...told };
    if (def.innerType === void 0) throw noFact(def, path);
    at = def.innerType;
  }
}
const textIn = (text) => typeof text === "string" ? text : null;
function fieldsOf(schema) {
  return Object.entries(defOf(unwrapped(schema)).shape ?? {});
}
const hasFields = (schema) => defOf(unwrapped(schema)).shape !== void 0;
const schemaAt = (schema, path) => path.split(".").reduce((at, name) => fieldsOf(at).find(([field]) => field === name)?.[1] ?? at, schema);
function elementOf(schema) {
  return defOf(unwrapped(schema)).element ?? null;
}
function entryTest(schema) {
  const element = elementOf(schema);
  if (element === null || (defOf(element).checks ?? []).length === 0) return null;
  return (entry) => element.safeParse?.(entry).success ?? true;
}
function wholeNumberRange(schema) {
  const { minValue, maxValue } = unwrapped(schema);
  return [minValue ?? Number.MIN_SAFE_INTEGER, maxValue ?? Number.MAX_SAFE_INTEGER];
}
function typeOf$1(schema, path, unit) {
  const def = defOf(schema);
  const { kind } = metaOf(schema);
  if (def.entries !== void 0) return { choice: Object.values(def.entries) };
  if (def.element !== void 0) {
    const inner = fieldsOf(def.element).length > 0 ? recordOf(def.element, path) : factTypeOf(def.element, path).type;
    return { list: inner };
  }
  if (def.shape !== void 0) return kind === "entry" ? recordOf(schema, path) : "entity";
  if (kind === "int") return evaluation.units.find((known) => known === unit) ?? "count";
  if (typeof kind === "string" && namedKinds.includes(kind)) return kind;
  if (def.type === "string") return "text";
  if (def.type === "boolean") return "boolean";
  throw noFact(def, path);
}
function recordOf(schema, path) {
  return {
    record: Object.fromEntries(
      fieldsOf(schema).map(([name, field]) => [name, factTypeOf(field, [...path, name]).type])
    )
  };
}
function unwrapped(schema) {
  const { innerType } = defOf(schema);
  return innerType === void 0 ? schema : unwrapped(innerType);
}
function defOf(schema) {
  const def = schema?._zod?.def;
  if (typeof def === "object" && def !== null) return def;
  throw new errors.PolicyError([
    { code: "malformed", at: "", expected: "a schema made for facts", found: `\`${typeof schema}\`` }
  ]);
}
const metaOf = (schema) => schema.meta?.() ?? {};
const noFact = (def, path) => new errors.PolicyError([
  { code: "malformed", at: pointer(path), expected: "a schema made for facts", found: `\`${def.type}\`` }
]);

function flattenFacts(schema) {
  return fieldsOf(schema).flatMap(([name, field]) => {
    const top = definition(name, field, null);
    if (top.type !== "entity") return [top];
    const fields = fieldsOf(field).map(([part, inner]) => definition(`${name}.${part}`, inner, name));
    return top.nullable ? [top, ...fields] : fields;
  });
}
function entryPaths(schema) {
  return fieldsOf(schema).flatMap(([name, field]) => pathsWithin(name, field));
}
function pathsWithin(path, schema) {
  const element = elementOf(schema);
  if (element === null) return fieldsOf(schema).flatMap(([name, field]) => pathsWithin(`${path}.${name}`, field));
  return fieldsOf(element).flatMap(([name, field]) => {
    const fieldPath = `${path}[].${name}`;
    return [{ path: fieldPath, ...factTypeOf(field, fieldPath.split(".")) }, ...pathsWithin(fieldPath, field)];
  });
}
function definition(path, schema, entity) {
  const { type, nullable, title, note, none, unit } = factTypeOf(schema, path.split("."));
  return { path, type, nullable, title, note, none, unit, entity };
}

const asDecimal = (x) => typeof x === "number" ? evaluation.ofInt(x) : x;
const compareQuantities = (a, b) => typeof a === "number" && typeof b === "number" ? a - b : evaluation.compare(asDecimal(a), asDecimal(b));
function addQuantities(a, b) {
  if (typeof a !== "number" || typeof b !== "number") return evaluation.plus(asDecimal(a), asDecimal(b));
  if (!Number.isSafeInteger(a + b)) throw new evaluation.OutOfRange(`${a} and ${b} are no whole number that is held exactly`);
  return a + b;
}

function compareOrdered(a, b) {
  if (typeof a === "string" || typeof b === "string") return a === b ? 0 : a < b ? -1 : 1;
  return compareQuantities(a, b);
}
function compareValues(a, b) {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (typeof a !== "object" || evaluation.isDecimal(a)) return compareOrdered(asOrdered(a), asOrdered(b));
  const [inA, inB] = [Object.values(a), Object.values(b)];
  for (const [index, part] of inA.entries()) {
    const order = index in inB ? compareValues(part, inB[index]) : 1;
    if (order !== 0) return order;
  }
  return inA.length - inB.length;
}
const asOrdered = (value) => typeof value === "boolean" ? Number(value) : value;

function worked(definition) {
  const { takes, and, gives, ...rest } = definition;
  return made([and === void 0 ? { takes, gives } : { takes, and, gives }], rest);
}
function workedByEach(definition) {
  const { signatures, ...rest } = definition;
  return made(signatures, rest);
}
function said(work, words) {
  const { english, examples } = words;
  return Object.freeze({ ...work, english: (words2, named) => english(...words2, named), examples });
}
function made(signatures, definition) {
  const { sees, order, evaluate } = definition;
  const [first] = signatures;
  return Object.freeze({
    signatures: signatures.map((signature) => ({ and: {}, ...signature })),
    arity: first.takes.length === 2 ? 2 : 1,
    named: Object.keys(first.and ?? {}),
    isCondition: signatures.every(({ gives }) => gives === "boolean"),
    sees: sees ?? "known",
    order: order ?? [],
    evaluate: (operands, named) => operands.length === 2 ? evaluate(operands[0], operands[1], named) : evaluate(operands[0], named),
    direct: first.takes.length === 2 ? evaluate : (operand, _, named) => evaluate(operand, named)
  });
}

const isLessThanWork = /* @__PURE__ */ worked({
  takes: [evaluation.ordered("kind"), evaluation.ordered("kind")],
  gives: "boolean",
  order: ["falls", "rises"],
  evaluate: (a, b) => compareOrdered(a, b) < 0
});
const isLessThan = /* @__PURE__ */ said(isLessThanWork, {
  english: (a, b) => `${a} is less than ${b}`,
  examples: [
    [{ money: "0.01" }, { money: "0.00" }, false],
    [{ decimal: "10.00" }, { decimal: "10" }, false],
    [29, 30, true],
    ["2025-02-13", "2025-02-14", true],
    ["18:00", "08:30", false]
  ]
});

const countingFrom = { "day-after": "the day after", "same-day": "that day itself" };
const plusDaysWork = /* @__PURE__ */ worked({
  takes: ["date", "days"],
  and: { countingFrom: { choice: ["day-after", "same-day"] } },
  gives: "date",
  order: ["rises"],
  evaluate: (date, days, named) => {
    const number = evaluation.dayNumber(date) + (named.countingFrom === "same-day" ? days - 1 : days);
    return evaluation.isDayNumber(number) ? evaluation.dateOfNumber(number) : evaluation.OUT_OF_RANGE;
  }
});
const plusDays = /* @__PURE__ */ said(plusDaysWork, {
  english: (date, days, named) => `${days} after ${date}, counting from ${countingFrom[named.countingFrom] ?? named.countingFrom}`,
  examples: [
    ["2025-01-15", 30, { countingFrom: "day-after" }, "2025-02-14"],
    ["2025-01-15", 30, { countingFrom: "same-day" }, "2025-02-13"],
    ["2024-01-31", 30, { countingFrom: "day-after" }, "2024-03-01"],
    ["2025-01-15", 1, { countingFrom: "same-day" }, "2025-01-15"]
  ]
});

const onEachDay = ([timeline, times2]) => evaluation.mapValues(timeline, (amount2) => evaluation.times(amount2, times2));
const timesWork = /* @__PURE__ */ workedByEach({
  signatures: [
    { takes: ["money", evaluation.whole("times")], gives: "money" },
    { takes: [evaluation.whole("unit"), "count"], gives: evaluation.whole("unit") },
    { takes: ["count", evaluation.whole("unit")], gives: evaluation.whole("unit") },
    {
      takes: [{ some: ["decimal", "percent"], as: "kind" }, evaluation.whole("times")],
      gives: { some: ["decimal", "percent"], as: "kind" }
    },
    { takes: [evaluation.whole("times"), evaluation.amount("kind")], gives: "decimal" },
    { takes: [{ some: ["decimal", "percent"], as: "kind" }, evaluation.number("times")], gives: "decimal" },
    { takes: ["money", { some: ["decimal", "percent"], as: "times" }], gives: "decimal" },
    { takes: [{ timeline: "percent" }, "decimal"], gives: { timeline: "percent" }, evaluate: onEachDay },
    { takes: [{ timeline: evaluation.amount("kind") }, "decimal"], gives: { timeline: "decimal" }, evaluate: onEachDay }
  ],
  evaluate: (first, second) => typeof first === "number" && typeof second === "number" ? first * second : evaluation.times(asDecimal(first), asDecimal(second))
});
const times = /* @__PURE__ */ said(timesWork, {
  english: (amount2, number2) => `${amount2} times ${number2}`,
  examples: [
    [{ money: "0.23" }, 50, { money: "11.50" }],
    [{ decimal: "1.25" }, { decimal: "0.5" }, { decimal: "0.625" }],
    [3, 60, 180]
  ]
});

function isRecord(value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
function short(value) {
  if (value === void 0 || typeof value === "object" || typeof value === "function") return kindOf(value);
  const text = typeof value === "string" ? `"${value.slice(0, 60)}"` : String(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
function kindOf(value) {
  if (value === null) return "null";
  if (value === void 0) return "`undefined`";
  if (typeof value === "object") return kindOfObject(value);
  if (typeof value === "function") return "a function";
  return `the ${kinds[typeof value] ?? typeof value} ${short(value)}`;
}
function kindOfObject(value) {
  try {
    if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
    return isRecord(value) ? "an object" : "an object of another kind";
  } catch {
    return "what throws when it is read";
  }
}
const kinds = { string: "text", bigint: "number" };

class Other {
}
const other = Object.freeze(new Other());
const noNumber = Object.freeze(
  Object.assign(/* @__PURE__ */ Object.create(null), { [Symbol.toPrimitive]: () => Number.NaN })
);
function copied(given, levels = Number.POSITIVE_INFINITY, leftOut = "kept") {
  const path = [];
  const refuse = (code, expected, found) => new errors.PolicyError([{ code, at: pointer(path), expected, found }]);
  let parts = 0;
  function copy(value) {
    if (typeof value !== "object" || value === null || path.length >= levels) return value;
    parts += 1;
    if (parts > evaluation.limits.parts) throw refuse("too-long", `${evaluation.limits.parts} lists and objects in all`, "more");
    if (path.length >= evaluation.limits.nesting) return other;
    if (Array.isArray(value)) return Array.from({ length: lengthOf(value) }, (_, index) => part(value, index));
    if (!isRecord(value)) return other;
    const record = Object.create(noNumber);
    for (const key of Object.keys(value)) {
      const content = part(value, key);
      if (content !== void 0 || leftOut === "kept") record[key] = content;
    }
    return record;
  }
  function part(of, key) {
    path.push(key);
    const copyOfPart = copy(of[key]);
    path.pop();
    return copyOfPart;
  }
  function lengthOf({ length }) {
    if (!(length > evaluation.limits.entries)) return length;
    throw refuse("too-long", `${evaluation.limits.entries} entries`, String(length));
  }
  try {
    return { data: copy(given) };
  } catch (error) {
    const expected = "plain data, as JSON has it";
    const refused = error instanceof errors.PolicyError ? error : refuse("malformed", expected, "what throws when it is read");
    return { issues: refused.issues };
  }
}

function nearest(name, known) {
  if (name.length > 100) return {};
  const farthest = Math.max(1, Math.floor(name.length / 3));
  let best = null;
  for (const candidate of known) {
    if (Math.abs(candidate.length - name.length) > farthest) continue;
    const distance = editDistance(name.toLowerCase(), candidate.toLowerCase());
    if (best === null || distance < best.distance) best = { name: candidate, distance };
  }
  return best !== null && best.distance <= farthest ? { nearest: best.name } : {};
}
function editDistance(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

function checkOptions(given, known, levels, forms = {}) {
  if (given === void 0) return { options: {} };
  const copy = copied(given, levels);
  if ("issues" in copy) return copy;
  const { data } = copy;
  if (!isRecord(data)) {
    const expected = `an object of options (${known.map((key) => `\`${key}\``).join(", ")}), or nothing`;
    return { issues: [{ code: "wrong-type", at: "", expected, found: kindOf(data) }] };
  }
  const unknown = Object.keys(data).filter((key) => !known.includes(key));
  const issues = [
    ...unknown.map((key) => ({ code: "unknown-key", at: pointer([key]), name: key, ...nearest(key, known) })),
    ...known.flatMap((key) => malformed(key, data[key], forms[key]))
  ];
  return issues.length === 0 ? { options: data } : { issues };
}
function malformed(key, value, form) {
  if (value === void 0 || form === void 0) return [];
  const [expected, accepts] = form;
  return accepts(value) ? [] : [{ code: "malformed", at: pointer([key]), expected, found: short(value) }];
}
function checkOneOf(given, known) {
  if (known.includes(given)) return [];
  const near = typeof given === "string" ? nearest(given, known) : {};
  return [{ code: "not-an-option", at: "", names: known, found: short(given), ...near }];
}

const howMuch = ["none", "short", "full"];
function withReasons(decision, reasons) {
  return reasons === "full" ? decision : Object.freeze(reasons === "short" ? inShort(decision) : withoutWhy(decision));
}
const withoutWhy = ({ decision, outcome, values, needs, effects, policy }) => ({
  decision,
  outcome,
  values,
  needs,
  effects,
  reasons: "none",
  policy
});
const inShort = (decision) => ({
  ...decision,
  because: Object.freeze(decision.because.map(alone)),
  reasons: "short"
});
const alone = (reason) => Object.freeze({ ...reason, ..."conditions" in reason ? { conditions: nothing$2 } : { from: nothing$2 } });
const nothing$2 = Object.freeze([]);
function refuseWithoutReasons(decision) {
  const reasons = "reasons" in decision ? decision.reasons : "full";
  if (reasons !== "full") throw new errors.PolicyError([{ code: "no-reasons", at: "/reasons", found: String(reasons) }]);
}

function orThrow(checked) {
  if ("issues" in checked) throw new errors.PolicyError(checked.issues);
  return checked;
}
const askedOptions = (given) => given === void 0 ? noOptions : orThrow(checkOptions(given, ["readings", "tables"])).options;
const noOptions = Object.freeze({});
function askedAnswer(given) {
  if (given === void 0) return { options: noOptions, reasons: "full", inForce: void 0 };
  const known = ["readings", "tables", "reasons", "inForce"];
  const { reasons = "full", inForce, ...options } = orThrow(checkOptions(given, known)).options;
  const issues = [
    ...checkOneOf(reasons, howMuch).map((issue) => ({ ...issue, at: "/reasons" })),
    ...(inForce === void 0 ? [] : checkOneOf(inForce, ["required"])).map((issue) => ({ ...issue, at: "/inForce" }))
  ];
  if (issues.length > 0) throw new errors.PolicyError(issues);
  return { options, reasons, inForce };
}
function askedMany(given) {
  const { options } = orThrow(checkOptions(given ?? {}, ["readings", "tables", "inForce"]));
  const { inForce } = askedAnswer(options);
  return { ...options, inForce };
}
const askedReadings = (given) => orThrow(checkOptions(given, ["readings"])).options;
const askedCompiled = (given) => orThrow(checkOptions(given, ["readings", "tables", "compiled"])).options;
const askedMoving = (given) => orThrow(checkOptions(given, ["readings", "tables", "from", "to", "step", "values"])).options;
const askedFacts = (given) => orThrow(copied(given, Number.POSITIVE_INFINITY, "dropped")).data;

const isAtStake = ({ through }, values) => through.every((path) => !values.has(path));

function impossibilityOf(contradiction) {
  const [list, earlier] = contradiction.earlier.split("[].");
  const later = contradiction.later.split("[].")[1];
  return { ...contradiction, within: earlier === void 0 || later === void 0 ? null : { list, earlier, later } };
}
const amongListed = (impossibilities, listed) => impossibilities.filter(
  ({ earlier, later, through, within }) => within === null ? [earlier, later, ...through].every((path) => listed.has(path)) : listed.has(within.list)
);
function contradictionIssues(values, impossibilities, issues) {
  for (const impossibility of impossibilities) {
    const { earlier, later, within } = impossibility;
    if (within === null) {
      if (isAtStake(impossibility, values) && isAfter(values.get(earlier), values.get(later)))
        issues.push(issueOf$1(later.split("."), impossibility));
      continue;
    }
    const entries = values.get(within.list) ?? [];
    entries.forEach((entry, index) => {
      if (isAfter(entry[within.earlier], entry[within.later]))
        issues.push(issueOf$1([...within.list.split("."), index, within.later], impossibility));
    });
  }
}
const isAfter = (first, second) => typeof first === "string" && typeof second === "string" && first > second;
const issueOf$1 = (path, { earlier, later, means }) => ({
  code: "contradiction",
  at: pointer(path),
  names: [earlier, later],
  detail: means
});

function tableOf(file) {
  return { ...toldOf(file), value: valueIn(file) };
}
function tableWhenRead(file) {
  const value = /* @__PURE__ */ evaluation.lazily(() => valueIn(file));
  return {
    ...toldOf(file),
    get value() {
      return value();
    }
  };
}
function toldOf(file) {
  const { table: name, means, source, licence, clause = null, answersFrom, answersTo, standIn } = file;
  const about = { name, means, source, licence, clause, answersFrom, answersTo, standIn };
  if (file.type === "timeline-percent") return { ...about, type: { timeline: "percent" } };
  const calendars = Object.keys(file.calendars).map((part) => [part, "calendar"]);
  return { ...about, type: { record: Object.fromEntries(calendars) } };
}
function valueIn(file) {
  const { table, answersFrom, answersTo } = file;
  if (file.type === "timeline-percent") {
    const steps = file.entries.map(({ from, value }) => ({ from, value: evaluation.decimal(value) }));
    return evaluation.timeline(steps, { answersTo, table });
  }
  return Object.fromEntries(
    Object.entries(file.calendars).map(([part, holidays]) => [
      part,
      { holidays: new Set(holidays), answersFrom, answersTo, table }
    ])
  );
}
function withNewerTables(files, newer, parse) {
  const tables = /* @__PURE__ */ new Map();
  if (newer === void 0) return { tables };
  if (!isRecord(newer))
    return { issues: [{ code: "wrong-type", at: "/tables", expected: "an object of tables", found: kindOf(newer) }] };
  const issues = [];
  const given = new Map(Object.entries(newer));
  const byKey = new Map([...files.values()].map((file) => [camelCase(file.table), file]));
  for (const [key, content] of given) {
    const file = byKey.get(key);
    const at = pointer(["tables", key]);
    if (file === void 0) {
      issues.push({ code: "unknown-table", at, name: key, ...nearest(key, byKey.keys()) });
      continue;
    }
    const merged = file.type === "calendars" ? mergeHolidays(file, parse.holidays(content)) : replaceRates(file, parse.rates(content));
    if ("issues" in merged) issues.push(...merged.issues.map((issue) => ({ ...issue, at: at + issue.at })));
    else tables.set(file.table, tableOf(merged.file));
  }
  return issues.length > 0 ? { issues } : { tables };
}
function replaceRates(file, form) {
  if ("issues" in form) return form;
  const answersFrom = form.data.entries.map(({ from }) => from).sort()[0] ?? file.answersFrom;
  return { file: { ...file, ...form.data, answersFrom } };
}
function mergeHolidays(file, form) {
  if ("issues" in form) return form;
  const issues = ["calendars", "without"].flatMap(
    (of) => Object.keys(form.data[of] ?? {}).filter((part) => !Object.hasOwn(file.calendars, part)).map(
      (part) => ({
        code: "unknown-key",
        at: pointer([of, part]),
        name: part,
        ...nearest(part, Object.keys(file.calendars))
      })
    )
  );
  if (issues.length > 0) return { issues };
  const merged = Object.fromEntries(
    Object.entries(file.calendars).map(([part, days]) => {
      const without = new Set(form.data.without?.[part]);
      return [part, [...days, ...form.data.calendars?.[part] ?? []].filter((day) => !without.has(day))];
    })
  );
  const answersTo = [file.answersTo, form.data.answersTo ?? file.answersTo].sort().at(-1);
  return { file: { ...file, calendars: merged, answersTo } };
}
const camelCase = (id) => id.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());

function decodeValue(content, type) {
  if (content === null || content === void 0) return null;
  if (type === "money" || type === "decimal" || type === "percent")
    return evaluation.isDecimal(content) ? content : evaluation.decimal(content);
  if (type === "entity") return true;
  if (typeof type === "object" && "list" in type)
    return Object.freeze(content.map((item) => decodeValue(item, type.list)));
  if (typeof type === "object" && "record" in type) {
    const record = content;
    return Object.freeze(
      Object.fromEntries(
        Object.entries(type.record).map(([field, part]) => [
          field,
          Object.hasOwn(record, field) ? decodeValue(record[field], part) : evaluation.UNKNOWN
        ])
      )
    );
  }
  return content;
}

function taking(tree, parse, paths = [], readAs = (read) => read) {
  const parts = partsOf$1(tree, "", { of: new Map(paths.map((path, place) => [path, place])), readAs, parse });
  const blank = paths.map(() => void 0);
  return (given) => {
    const taken = { places: blank.slice(), further: null };
    lists = 0;
    try {
      return isPlain(given) && readParts(given, parts, taken) ? taken : null;
    } catch {
      return null;
    }
  };
}
let lists = 0;
const isTooMuch = () => ++lists >= evaluation.limits.parts;
function isPlain(content) {
  if (typeof content !== "object" || content === null || Array.isArray(content)) return false;
  return (Object.getPrototypeOf(content) === Object.prototype || isRecord(content)) && !isTooMuch();
}
function partsOf$1(tree, prefix, places) {
  return new Map(
    [...tree].map(([name, node]) => {
      const path = `${prefix}${name}`;
      if (node.kind === "fact") return [name, factPart(path, places.of.get(path), () => readerAt(path, node, places))];
      return [name, entityPart(path, node, places)];
    })
  );
}
function readParts(content, parts, taken) {
  for (const name of Object.keys(content)) {
    const given = content[name];
    if (given === void 0) continue;
    const part = parts.get(name);
    if (part === void 0 || !part(given, taken)) return false;
  }
  return true;
}
function factPart(path, place, reader) {
  let read = null;
  return (content, taken) => {
    read ??= reader();
    const value = read(content);
    if (value === void 0) return false;
    put(taken, path, place, value);
    return true;
  };
}
const readerAt = (path, { schema, definition }, places) => places.readAs(readerOf(schema, definition.type, places.parse), schema, path);
function entityPart(path, { isNullable, fields }, places) {
  const place = places.of.get(path);
  const within = [...fields.keys()].flatMap((name) => places.of.get(`${path}.${name}`) ?? []);
  const parts = /* @__PURE__ */ evaluation.lazily(() => partsOf$1(fields, `${path}.`, places));
  return (content, taken) => {
    if (content === null && isNullable) {
      put(taken, path, place, null);
      for (const inner of within) taken.places[inner] = null;
      return true;
    }
    if (!isPlain(content)) return false;
    if (isNullable) put(taken, path, place, true);
    return readParts(content, parts(), taken);
  };
}
function put(taken, path, place, value) {
  if (place !== void 0) taken.places[place] = value;
  else {
    taken.further ??= /* @__PURE__ */ new Map();
    taken.further.set(path, value);
  }
}
function readerOf(schema, type, parse) {
  const { type: wrapper, innerType } = schema._zod.def;
  if (innerType !== void 0 && wrapper === "nullable") {
    const read = readerOf(innerType, type, parse);
    return (content) => content === null ? null : read(content);
  }
  if (innerType !== void 0 && (wrapper === "optional" || wrapper === "default"))
    return readerOf(innerType, type, parse);
  return readerAsMade(schema, type, parse) ?? ((content) => bySchema(schema, type, content, parse));
}
function readerAsMade(schema, type, parse) {
  const made = madeAs(schema);
  if (made === null) return null;
  switch (made.kind) {
    case "plain":
    case "amount":
      return made.kind === "amount" === isAmount(type) ? made.read : null;
    case "list":
      return typeof type === "object" && "list" in type ? listReader(readerOf(made.item, type.list, parse), made.most) : null;
    case "entry":
      return typeof type === "object" && "record" in type ? entryReader(made, type.record, parse) : null;
  }
}
const isAmount = (type) => type === "money" || type === "decimal" || type === "percent";
function listReader(read, most) {
  return (content) => {
    if (!Array.isArray(content) || isTooMuch()) return void 0;
    const { length } = content;
    if (length > most || length > evaluation.limits.listEntries) return void 0;
    const entries = [];
    for (let index = 0; index < length; index += 1) {
      const entry = read(content[index]);
      if (entry === void 0) return void 0;
      entries.push(entry);
    }
    return entries;
  };
}
function entryReader({ fields, together }, types, parse) {
  const names = Object.keys(fields);
  const holds = together?.holds ?? null;
  if (holds !== null && names.some((name) => typeof types[name] === "object" && !("choice" in types[name])))
    return null;
  const readers = new Map(names.map((name) => [name, readerOf(fields[name], types[name], parse)]));
  const leftOut = {};
  const givenLeftOut = {};
  const required = new Set(names);
  for (const name of names) {
    const { optional, defaultValue } = factTypeOf(fields[name]);
    if (waysToLeaveOut(fields[name]) > 1) return null;
    if (optional) required.delete(name);
    if (defaultValue !== void 0) givenLeftOut[name] = defaultValue;
    leftOut[name] = defaultValue === void 0 ? evaluation.UNKNOWN : decodeValue(defaultValue, types[name]);
  }
  return (content) => {
    if (!isPlain(content)) return void 0;
    const entry = { ...leftOut };
    const given = holds === null ? null : { ...givenLeftOut };
    let missing = required.size;
    for (const name of Object.keys(content)) {
      const part = content[name];
      if (part === void 0) continue;
      const value = readers.get(name)?.(part);
      if (value === void 0) return void 0;
      entry[name] = value;
      if (given !== null) given[name] = isAmount(types[name]) ? part : value;
      if (required.has(name)) missing -= 1;
    }
    if (missing > 0 || holds !== null && !holds(given)) return void 0;
    return entry;
  };
}
function waysToLeaveOut(schema) {
  const { type, innerType } = schema._zod.def;
  if (innerType === void 0) return 0;
  return (type === "nullable" ? 0 : 1) + waysToLeaveOut(innerType);
}
function bySchema(schema, type, content, parse) {
  if (typeof content === "object" && content !== null) return void 0;
  const parsed = parse(schema, content);
  return "data" in parsed ? decodeValue(parsed.data, type) : void 0;
}

function factTree(schema, definitions) {
  const nodes = (of, prefix) => new Map(
    fieldsOf(of).map(([name, field]) => {
      const path = `${prefix}${name}`;
      const definition = definitions.get(path);
      if (definition !== void 0 && definition.type !== "entity")
        return [name, { kind: "fact", definition, schema: field }];
      return [name, { kind: "entity", isNullable: definition !== void 0, fields: nodes(field, `${path}.`) }];
    })
  );
  return nodes(schema, "");
}

function factsOfSchema(schema, parse) {
  try {
    if (!hasFields(schema)) return { issues: [noSchema(kindOf(schema))] };
    const made = factsIn(schema, parse);
    const lost = [...made.definitions.keys(), ...made.fields.keys()].find(
      (path) => /(^|\.)__proto__($|[.[])/.test(path)
    );
    if (lost !== void 0) return { issues: [{ ...noSchema(`\`${lost}\``), expected: "another name" }] };
    return made;
  } catch (error) {
    if (error instanceof errors.PolicyError) return { issues: error.issues.map((issue) => ({ ...issue, file: "facts" })) };
    return { issues: [noSchema("one that cannot be read to its end")] };
  }
}
function factsIn(schema, parse) {
  const definitions = new Map(flattenFacts(schema).map((fact) => [fact.path, fact]));
  const fields = new Map(entryPaths(schema).map((field) => [field.path, field]));
  const tree = factTree(schema, definitions);
  const take = taking(tree, parse);
  const accept = (given) => {
    const taken = take(given);
    return taken === null ? null : taken.further ?? /* @__PURE__ */ new Map();
  };
  return { definitions, fields, tree, accept, parse };
}
const noSchema = (found) => ({
  code: "malformed",
  file: "facts",
  at: "",
  expected: "a schema of facts, made with `entity`",
  found
});

const isSeries = (type) => evaluation.isList(type) && typeof type.list === "object" && "record" in type.list && "from" in type.list.record && "percent" in type.list.record;
function seriesIssues(values, series, issues) {
  for (const path of series) {
    const entries = values.get(path);
    if (!entries) continue;
    const percents = /* @__PURE__ */ new Map();
    entries.forEach(({ from, percent }, index) => {
      const told = String(evaluation.toPlainValue(percent));
      const known = percents.get(from) ?? told;
      percents.set(from, known);
      if (known === told) return;
      const detail = `${from} cannot have both ${known} and ${told} per cent`;
      issues.push({
        code: "contradiction",
        at: pointer([...path.split("."), index, "percent"]),
        names: [path],
        detail
      });
    });
  }
}

function applierOf(operator) {
  const { direct, sees } = operator;
  if (direct === null || sees !== "known" && sees !== "none")
    return (first, second, named) => evaluation.apply(operator, second === void 0 ? [first] : [first, second], named);
  const isPlain = sees === "none" ? isKnownAtAll : isKnown;
  return (first, second, named) => {
    if (!isPlain(first) || second !== void 0 && !isPlain(second) || !areKnown(named))
      return evaluation.apply(operator, second === void 0 ? [first] : [first, second], named);
    try {
      const value = direct(first, second, named);
      return evaluation.inRange(value);
    } catch (error) {
      if (error instanceof evaluation.OutOfRange) return evaluation.OUT_OF_RANGE;
      throw error;
    }
  };
}
function fixedNamed(named) {
  const fixed = {};
  for (const [name, operand] of named) {
    if (operand.kind === "name") return null;
    fixed[name] = operand.value;
  }
  return Object.freeze(fixed);
}
const isKnown = (value) => typeof value !== "object" || value !== null && !evaluation.holdsUnknown(value);
const isKnownAtAll = (value) => typeof value !== "object" || value === null || !evaluation.isUnknown(value);
function areKnown(named) {
  for (const name in named) if (!isKnown(named[name])) return false;
  return true;
}

class Running {
  constructor(place, outer, held, top) {
    this.place = place;
    this.outer = outer;
    this.held = held;
    this.top = top ?? this;
    if (top !== null) top.world.steps.spend(1);
  }
  place;
  outer;
  held;
  found = [];
  telling = null;
  reasons = null;
  shown = null;
  entries = null;
  top;
  get terms() {
    return this.place.terms;
  }
  get bound() {
    return this.place.bound;
  }
  get types() {
    return this.place.types;
  }
  get list() {
    return this.place.list;
  }
  valueOf(name) {
    return this.place.workOf(name)(this);
  }
  valueOfSentence(sentence) {
    return this.place.sentences.get(sentence)(this);
  }
  reasonsIn(telling) {
    if (this.telling !== telling || this.reasons === null) this.reasons = /* @__PURE__ */ new Map();
    this.telling = telling;
    return this.reasons;
  }
  shownSoFar() {
    this.shown ??= /* @__PURE__ */ new Map();
    return this.shown;
  }
  keepEntries(name, frames) {
    this.entries ??= /* @__PURE__ */ new Map();
    this.entries.set(name, frames);
  }
  entriesOf(name) {
    return this.entries?.get(name) ?? [];
  }
}
class RunningRule extends Running {
  constructor(place, model, world, consult) {
    super(place, null, [], null);
    this.model = model;
    this.world = world;
    this.consult = consult;
  }
  model;
  world;
  consult;
  truthOf(name) {
    return this.valueOf(name);
  }
  consulted(consultation, frame) {
    return this.consult(consultation, frame);
  }
}

function joinedOf(joined, of) {
  const settles = joined === evaluation.anyOf;
  return (frame) => {
    for (const work of of) {
      const held = work(frame);
      if (held === settles || held === null && !settles) return settles;
      if (typeof held !== "boolean" && held !== null) return joined(of, (each) => each(frame));
    }
    return !settles;
  };
}
function counted(applied) {
  return (frame, first, second, named) => {
    const value = applied(first, second, named);
    frame.top.world.steps.spend(1 + evaluation.lengthOf(first) + evaluation.lengthOf(second) + evaluation.lengthOf(value));
    return value;
  };
}
function boundWork(name, bound) {
  const at = bound.findIndex((held) => evaluation.isBound(name, [held]));
  if (at === -1) return null;
  const field = name.slice(bound[at].length + 1);
  if (field === "") return (frame) => frame.held[at];
  return (frame) => evaluation.fieldOf(frame.held[at], field);
}

function wordPlace({ terms, parameters }, operands, around, workOfTerm) {
  const works = /* @__PURE__ */ new Map();
  const place = {
    terms,
    bound: [],
    list: "",
    types: /* @__PURE__ */ new Map(),
    outer: null,
    works,
    sentences: /* @__PURE__ */ new Map(),
    kept: around.kept,
    isWord: true,
    workOf(name) {
      const known = works.get(name);
      if (known !== void 0) return known;
      const work = terms.has(name) ? workOfTerm(name, place) : ofParameter(name);
      works.set(name, work);
      return work;
    }
  };
  function ofParameter(name) {
    const index = parameters.findIndex((parameter) => evaluation.isBound(name, [parameter]));
    const operand = operands[index];
    const field = name.slice(parameters[index].length + 1);
    return field === "" ? operand : (frame) => evaluation.fieldOf(operand(frame), field);
  }
  return place;
}
function wordWork({ operator, named, operands: { length } }, operands, result) {
  const names = [...named.keys()];
  return (frame) => {
    let isKnown = true;
    for (const operand of operands) {
      const value = operand(frame);
      if (typeof value === "object" && evaluation.holdsUnknown(value)) isKnown = false;
    }
    if (isKnown) return evaluation.ofKnown(operator, result(frame));
    const values = operands.map((operand) => operand(frame));
    if (evaluation.combinationsOf(values) === null) return operator.isCondition ? evaluation.truth(result(frame)) : result(frame);
    const byName = names.map((name, index) => [name, values[length + index]]);
    return evaluation.apply(operator, values.slice(0, length), Object.fromEntries(byName));
  };
}

function compile(model) {
  const rules = new Map(model.rules.map((rule) => [rule.name, rule]));
  const top = placeOf({ terms: model.terms, list: "", types: /* @__PURE__ */ new Map() }, [], null);
  function placeOf({ terms, list, types }, bound, outer) {
    const place = {
      terms,
      bound,
      types,
      list,
      outer,
      works: /* @__PURE__ */ new Map(),
      sentences: /* @__PURE__ */ new Map(),
      kept: { slots: 0 },
      isWord: outer?.isWord ?? false,
      workOf(name) {
        const known = place.works.get(name);
        if (known !== void 0) return known;
        const work = newWork(name, place);
        place.works.set(name, work);
        return work;
      }
    };
    return place;
  }
  function once(place, work) {
    const slot = place.kept.slots++;
    return (frame) => {
      const found = frame.found[slot];
      if (found !== void 0) return found;
      const value = work(frame);
      frame.found[slot] = value;
      return value;
    };
  }
  function keptTerm({ term, hidden }, name, place) {
    const work = termWork(term, name, place);
    const isCheap = term.kind === "constant" || term.kind === "name" || place.isWord && hidden;
    return isCheap ? work : once(place, work);
  }
  function newWork(name, place) {
    const named = place.terms.get(name);
    if (named !== void 0) return keptTerm(named, name, place);
    if (place.outer !== null) {
      const bound = boundWork(name, place.bound);
      if (bound !== null) return bound;
      const outer = place.outer.workOf(name);
      return (frame) => outer(frame.outer);
    }
    const rule = rules.get(name);
    if (rule !== void 0) return once(place, ruleWork(rule));
    const parameter = model.parameters.get(name);
    if (parameter === void 0) return once(place, (frame) => frame.top.world.given.read(name));
    const { dated, value } = parameter;
    if (dated === null) return () => value;
    const day = place.workOf(dated.on);
    return (frame) => evaluation.parameterOn(dated, day(frame));
  }
  function ruleWork({ join, conditions }) {
    const joined = join === "all" ? evaluation.allOf : evaluation.anyOf;
    const of = conditions.map((condition) => {
      if (condition.kind === "sentence") return keptSentence(condition, top);
      const other = top.workOf(condition.rule);
      return (frame) => evaluation.notOf(other(frame));
    });
    return joinedOf(joined, of);
  }
  function keptSentence(sentence, place) {
    const work = sentenceWork(sentence, place);
    if (place.isWord) return work;
    const kept = once(place, work);
    place.sentences.set(sentence, kept);
    return kept;
  }
  function operandWork(operand, place) {
    if (operand.kind === "name") return place.workOf(operand.name);
    return () => operand.value;
  }
  function sentenceWork(sentence, place) {
    const { operator, operands, named, body } = sentence;
    if (body !== null) return bodyWork(sentence, body, place);
    const [first, second] = operands.map((operand) => operandWork(operand, place));
    const applied = counted(applierOf(operator));
    const fixed = fixedNamed(named);
    if (fixed !== null) {
      if (second === void 0) return (frame) => applied(frame, first(frame), void 0, fixed);
      return (frame) => applied(frame, first(frame), second(frame), fixed);
    }
    const names = [...named].map(([name, operand]) => [name, operandWork(operand, place)]);
    return (frame) => {
      const byName = {};
      for (const [name, work] of names) byName[name] = work(frame);
      return applied(frame, first(frame), second?.(frame), byName);
    };
  }
  function bodyWork(sentence, body, place) {
    const { operands, named } = sentence;
    const works = [...operands, ...named.values()].map((operand) => {
      const work = operandWork(operand, place);
      const isPart = place.isWord && operand.kind === "name" && place.terms.get(operand.name)?.hidden === true;
      return isPart ? once(place, work) : work;
    });
    const inside = wordPlace(body, works, place, (name, at) => keptTerm(at.terms.get(name), name, at));
    return wordWork(sentence, works, inside.workOf(body.result));
  }
  const joinedWork = (joined, of, place) => {
    const works = of.map((sentence) => keptSentence(sentence, place));
    return joinedOf(joined, works);
  };
  const termWorks = {
    sentence: (term, _, place) => sentenceWork(term, place),
    name: (term, _, place) => place.workOf(term.name),
    constant: (term) => () => term.value,
    all: (term, _, place) => joinedWork(evaluation.allOf, term.of, place),
    any: (term, _, place) => joinedWork(evaluation.anyOf, term.of, place),
    reading(term, _, place) {
      const options = new Map([...term.options].map(([option, name]) => [option, place.workOf(name)]));
      return (frame) => options.get(frame.top.world.option(term.reading))(frame);
    },
    when(term, _, place) {
      const branches = term.when.map(
        ({ condition, then }) => [place.workOf(condition), place.workOf(then)]
      );
      const otherwise = place.workOf(term.else);
      return (frame) => {
        for (const [holds, then] of branches) {
          const held = holds(frame);
          if (held === true) return then(frame);
          if (held !== false && held !== null) return evaluation.branchValue(branches, otherwise, frame);
        }
        return otherwise(frame);
      };
    },
    not(term, _, place) {
      const of = place.workOf(term.of);
      return (frame) => evaluation.notOf(of(frame));
    },
    each(term, name, place) {
      const list = place.workOf(term.list);
      const inner = placeOf(term, [term.as], place);
      const gives = inner.workOf(term.gives);
      const where = term.where === null ? null : inner.workOf(term.where);
      return (frame) => {
        const entries = list(frame);
        if (!Array.isArray(entries)) return evaluation.isUnknown(entries) ? evaluation.openAmong([entries]) : entries;
        const frames = entries.map((entry) => new Running(inner, frame, [entry], frame.top));
        if (!place.isWord) frame.keepEntries(name, frames);
        if (where === null) return frames.map(gives);
        return evaluation.keptOf(frames, where, gives);
      };
    },
    fold(term, name, place) {
      const list = place.workOf(term.list);
      const from = place.workOf(term.from);
      const inner = placeOf(term, [term.as, term.so], place);
      const next = inner.workOf(term.next);
      return (frame) => {
        const entries = list(frame);
        if (!Array.isArray(entries)) return evaluation.isUnknown(entries) ? evaluation.openAmong([entries]) : entries;
        const frames = [];
        if (!place.isWord) frame.keepEntries(name, frames);
        let soFar = from(frame);
        for (const entry of entries) {
          const inside = new Running(inner, frame, [entry, soFar], frame.top);
          frames.push(inside);
          soFar = next(inside);
        }
        return soFar;
      };
    },
    record(term, _, place) {
      const fields = [...term.fields].map(([field, name]) => [field, place.workOf(name)]);
      return (frame) => {
        const record = {};
        for (const [field, work] of fields) record[field] = work(frame);
        return record;
      };
    },
    list(term, _, place) {
      const works = term.of.map((name) => place.workOf(name));
      return (frame) => works.map((work) => work(frame));
    },
    field(term, _, place) {
      const of = place.workOf(term.of);
      return (frame) => evaluation.fieldOf(of(frame), term.field);
    },
    decision: (term) => (frame) => evaluation.answerOf(term, frame.top.consulted(term, frame)),
    table(term, _, place) {
      const standIn = term.unlessGiven === null ? () => evaluation.UNKNOWN : place.workOf(term.unlessGiven);
      return (frame) => evaluation.tableValue(frame.top.world.table(term.table), standIn(frame));
    },
    leftOut: (term) => (frame) => frame.top.world.given.isLeftOut(term.fact)
  };
  function termWork(term, name, place) {
    return termWorks[term.kind](term, name, place);
  }
  return (world, consult) => new RunningRule(top, model, world, consult);
}

function deepFreeze(value) {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  for (const key in value) deepFreeze(value[key]);
  return Object.freeze(value);
}

function namesInReason(because) {
  if (!because.includes("{")) return none$3;
  return [...because.matchAll(inBraces)].map((match) => match[1]);
}
const none$3 = [];
const withNamesSaid = (because, said) => because.replace(inBraces, (_, name) => said(name));
const inBraces = /\{([^}]+)\}/g;

function typeOfName(name, whole, entries = []) {
  for (const entry of entries) {
    const own = typeInEntry(name, entry);
    if (own !== null) return own;
  }
  if (whole.ruleNames.has(name)) return "boolean";
  const borne = whole.parameters.get(name) ?? whole.facts.get(name) ?? whole.terms.get(name);
  return borne?.type ?? null;
}
function typeInEntry(name, { terms, types }) {
  const own = types.get(name) ?? terms.get(name)?.type;
  if (own !== void 0) return own;
  for (const [held, type] of types)
    if (name.startsWith(`${held}.`)) return fieldType(type, name.slice(held.length + 1));
  return null;
}
function recordWithin(type) {
  if (typeof type !== "object") return null;
  if ("record" in type) return type.record;
  return "list" in type ? recordWithin(type.list) : null;
}
function fieldType(type, field) {
  if (type === "none") return "none";
  if (typeof type !== "object") return null;
  if ("record" in type) return Object.hasOwn(type.record, field) ? type.record[field] : null;
  if (!("list" in type)) return null;
  const ofEach = fieldType(type.list, field);
  return ofEach && { list: ofEach };
}

const bodyValue = (body, operands, named) => namesOf(body, operands, named).valueOf(body.result);
function namesOf({ parameters, terms }, operands, named) {
  const held = parameters.map((name, index) => [
    name,
    index < operands.length ? operands[index] : named[name]
  ]);
  return new Names(terms, new Map(held), null, new evaluation.Steps());
}
function stepsOf(body, operands, named) {
  const fold = body.tells === null ? void 0 : body.terms.get(body.tells.of)?.term;
  if (body.tells === null || fold?.kind !== "fold") return null;
  const { where, each } = body.tells;
  const names = namesOf(body, operands, named);
  const list = names.valueOf(fold.list);
  if (!Array.isArray(list)) return null;
  const told = [];
  names.folded(fold, list, (entry) => {
    if (where === null || entry.valueOf(where) === true) told.push(entry.valueOf(each));
  });
  return told;
}
class Names {
  constructor(terms, held, outer, steps) {
    this.terms = terms;
    this.held = held;
    this.outer = outer;
    this.steps = steps;
  }
  terms;
  held;
  outer;
  steps;
  found = /* @__PURE__ */ new Map();
  valueOf = (name) => {
    const found = this.found.get(name);
    if (found !== void 0) return found;
    const value = this.newValue(name);
    this.found.set(name, value);
    return value;
  };
  newValue(name) {
    const named = this.terms.get(name);
    if (named !== void 0) return termValue(named.term, this);
    for (const [bound, value] of this.held) {
      if (name === bound) return value;
      if (evaluation.isBound(name, [bound])) return evaluation.fieldOf(value, name.slice(bound.length + 1));
    }
    if (this.outer === null) throw new Error(`no name of this word: ${name}`);
    return this.outer.valueOf(name);
  }
  inside = ({ terms }, held) => {
    this.steps.spend(1);
    return new Names(terms, held, this, this.steps);
  };
  /** The result carried over a list, each entry shown to `see` before it counts. */
  folded(fold, list, see) {
    return list.reduce((soFar, entry) => {
      const held = /* @__PURE__ */ new Map([
        [fold.as, entry],
        [fold.so, soFar]
      ]);
      const inside = this.inside(fold, held);
      see?.(inside);
      return inside.valueOf(fold.next);
    }, this.valueOf(fold.from));
  }
}
const operandValue = (operand, names) => operand.kind === "literal" ? operand.value : names.valueOf(operand.name);
function sentenceValue({ operator, operands, named }, names) {
  const values = operands.map((operand) => operandValue(operand, names));
  const byName = [...named].map(([name, operand]) => [name, operandValue(operand, names)]);
  names.steps.spend(values.reduce((sum, value) => sum + evaluation.lengthOf(value), 1));
  return evaluation.apply(operator, values, Object.fromEntries(byName));
}
const valueByKind = {
  sentence: sentenceValue,
  name: (term, names) => names.valueOf(term.name),
  constant: (term) => term.value,
  all: (term, names) => evaluation.allOf(term.of, (sentence) => sentenceValue(sentence, names)),
  any: (term, names) => evaluation.anyOf(term.of, (sentence) => sentenceValue(sentence, names)),
  not: (term, names) => evaluation.notOf(names.valueOf(term.of)),
  when: (term, names) => evaluation.branchValue(
    term.when.map(({ condition, then }) => [() => names.valueOf(condition), () => names.valueOf(then)]),
    () => names.valueOf(term.else),
    null
  ),
  each(term, names) {
    const list = names.valueOf(term.list);
    if (!Array.isArray(list)) return notOver(list);
    const entries = list.map((entry) => names.inside(term, /* @__PURE__ */ new Map([[term.as, entry]])));
    const { where, gives } = term;
    if (where === null) return entries.map((entry) => entry.valueOf(gives));
    return evaluation.keptOf(
      entries,
      (entry) => entry.valueOf(where),
      (entry) => entry.valueOf(gives)
    );
  },
  fold(term, names) {
    const list = names.valueOf(term.list);
    return Array.isArray(list) ? names.folded(term, list) : notOver(list);
  },
  record: (term, names) => Object.fromEntries([...term.fields].map(([field, name]) => [field, names.valueOf(name)])),
  list: (term, names) => term.of.map(names.valueOf),
  field: (term, names) => evaluation.fieldOf(names.valueOf(term.of), term.field)
};
const notOver = (list) => evaluation.isUnknown(list) ? evaluation.openAmong([list]) : list;
function termValue(term, names) {
  return valueByKind[term.kind](term, names);
}

const found$1 = /* @__PURE__ */ new WeakMap();
let last = null;
function saidIn({ place }, { world: { option } }) {
  if (last !== null && last.place === place && last.option === option) return last.said;
  const said = found$1.get(place)?.get(option) ?? nothingSaid(place, option);
  last = { place, option, said };
  return said;
}
function nothingSaid(place, option) {
  const said = { names: /* @__PURE__ */ new Map(), units: /* @__PURE__ */ new Map(), shared: /* @__PURE__ */ new Map() };
  const byReadings = found$1.get(place) ?? /* @__PURE__ */ new WeakMap();
  found$1.set(place, byReadings.set(option, said));
  return said;
}

function unitOf(name, frame, valuation) {
  const { units } = saidIn(frame, valuation);
  const known = units.get(name);
  if (known !== void 0) return known;
  const unit = unitOfNew(name, frame, valuation);
  units.set(name, unit);
  return unit;
}
function unitOfNew(name, frame, valuation) {
  const { model, world } = valuation;
  const named = frame.terms.get(name);
  if (frame.outer === null) {
    const measured = model.parameters.get(name) ?? world.facts.get(name);
    const told = measured ?? [...model.values.values()].find(({ term }) => term === name);
    if (told?.unit != null) return told.unit;
  }
  if (named !== void 0) return named.type === "decimal" ? ofTerm$2(named.term, frame, valuation) : null;
  if (frame.outer === null) return null;
  const [as = ""] = frame.bound;
  if (!evaluation.isBound(name, frame.bound)) return unitOf(name, frame.outer, valuation);
  return world.fields.get(`${frame.list}[]${name.slice(as.length)}`)?.unit ?? null;
}
function unitOfOperand(operand, frame, valuation) {
  if (operand.type === "money") return "pounds";
  return operand.kind === "name" ? unitOf(operand.name, frame, valuation) : null;
}
const likeItsParts = ["plus", "minus", "lesserOf", "greaterOf", "leastGiven", "greatestGiven", "notBelowNil", "sumOf"];
const compared = ["is", "isNot", "isLessThan", "isAtMost", "isMoreThan", "isAtLeast"];
function sharedUnit(sentence, frame, valuation) {
  const { shared } = saidIn(frame, valuation);
  const known = shared.get(sentence);
  if (known !== void 0) return known;
  const { operatorName, operands } = sentence;
  const isShared = likeItsParts.includes(operatorName) || compared.includes(operatorName);
  const unit = isShared ? first(operands.map((operand) => unitOfOperand(operand, frame, valuation))) : null;
  shared.set(sentence, unit);
  return unit;
}
const scaled = ["times", "dividedBy", "percentOf"];
function ofTerm$2(term, frame, valuation) {
  const of = (name) => unitOf(name, frame, valuation);
  const ofOperand = (operand) => unitOfOperand(operand, frame, valuation);
  switch (term.kind) {
    case "name":
      return of(term.name);
    case "when":
      return first([...term.when.map(({ then }) => then), term.else].map(of));
    case "reading":
      return of(term.options.get(valuation.world.option(term.reading)) ?? "");
    case "sentence": {
      const units = term.operands.map(ofOperand);
      if (likeItsParts.includes(term.operatorName)) return first(units);
      const [unit, other] = units.filter((one) => one !== null);
      return scaled.includes(term.operatorName) && unit === "pounds" && other === void 0 ? unit : null;
    }
    default:
      return null;
  }
}
const first = (units) => units.find((unit) => unit !== null) ?? null;

function shownOf(name, frame, valuation) {
  const soFar = frame.shownSoFar();
  let told = soFar.get(name);
  if (told === void 0) {
    told = newlyShown(name, frame, valuation);
    soFar.set(name, told);
  }
  return told;
}
function newlyShown(name, frame, valuation) {
  const { names } = saidIn(frame, valuation);
  let said = names.get(name);
  if (said === void 0) {
    const type = deepFreeze(typeOf(name, frame, valuation));
    said = { type, unit: unitOf(name, frame, valuation) };
    names.set(name, said);
  }
  return shown(frame.valueOf(name), said.type, said.unit);
}
function reasonIn({ because, clause, cases }, valuation) {
  const closer = cases.findIndex(({ where }) => valuation.valueOf(where) === true);
  const told = cases[closer];
  return told === void 0 ? { because, clause, closer: null } : { because: told.because, clause: told.clause, closer };
}
function saying(event, valuation) {
  const { because, clause, closer } = reasonIn(event, valuation);
  const said = closer === null ? { clause } : { clause, closer };
  const names = namesInReason(because);
  if (names.length > 0)
    said.says = Object.freeze(Object.fromEntries(names.map((name) => [name, shownOf(name, valuation, valuation)])));
  return said;
}
function toldSentence(sentence, frame, valuation) {
  const { at, operatorName, operands, named } = sentence;
  const [left, right] = operands;
  const shared = sharedUnit(sentence, frame, valuation);
  const shownAs = (operand) => {
    const own = operand.kind === "name" ? shownOf(operand.name, frame, valuation) : shown(operand.value, deepFreeze(operand.type), null);
    return shared === null || own.unit !== void 0 || own.type !== "decimal" ? own : Object.freeze({ ...own, unit: shared });
  };
  const told = right === void 0 ? { at, operator: operatorName, left: shownAs(left) } : { at, operator: operatorName, left: shownAs(left), right: shownAs(right) };
  if (named.size > 0)
    told.and = Object.freeze(Object.fromEntries([...named].map(([name, operand]) => [name, shownAs(operand)])));
  const steps = stepsTold(sentence, frame);
  return Object.freeze(steps === null ? told : { ...told, steps });
}
function stepsTold({ body, operands, named }, frame) {
  if (body === null || body.tells === null) return null;
  const { columns } = body.tells;
  const held = (operand) => operand.kind === "name" ? frame.valueOf(operand.name) : operand.value;
  const values = operands.map(held);
  const byName = Object.fromEntries([...named].map(([name, operand]) => [name, held(operand)]));
  if ([...values, ...Object.values(byName)].some((value) => value === null || evaluation.holdsUnknown(value))) return null;
  const steps = stepsOf(body, values, byName);
  if (steps === null || steps.some(evaluation.holdsUnknown)) return null;
  const rows = steps.slice(0, evaluation.limits.stepsTold).map(evaluation.toPlainValue);
  return deepFreeze(
    steps.length > rows.length ? { columns, rows, more: steps.length - rows.length } : { columns, rows }
  );
}
function shown(value, type, unit) {
  const plain = deepFreeze(evaluation.toPlainValue(value));
  return Object.freeze(unit === null ? { value: plain, type } : { value: plain, type, unit });
}
function typeOf(name, frame, { model, world }) {
  const { parameters, terms, rules } = model;
  const ruleNames = { has: (wanted) => rules.some((rule) => rule.name === wanted) };
  const entries = [];
  for (let at = frame; at?.outer; at = at.outer) entries.push(at);
  return typeOfName(name, { ruleNames, parameters, facts: world.facts, terms }, entries) ?? "none";
}

function effectInForce(effect, values, told) {
  const amount = effect.amount === null ? void 0 : values[effect.amount];
  if (typeof amount === "string" && /^0(\.0*)?$/.test(amount)) return null;
  const { party, modality, action } = effect;
  const clause = effect.clause ?? told();
  if (effect.by === null)
    return amount === void 0 ? { party, modality, action, clause } : { party, modality, action, amount, clause };
  const by = values[effect.by];
  return amount === void 0 ? { party, modality, action, by, clause } : { party, modality, action, by, amount, clause };
}
function clauseTold(valuation) {
  const { rules, otherwise } = valuation.model;
  const possible = rules.filter(({ name }) => valuation.truthOf(name) !== false);
  const event = (possible.find(({ name }) => valuation.truthOf(name) === true) ?? possible[0])?.event ?? otherwise;
  return reasonIn(event, valuation).clause;
}

const printed = /* @__PURE__ */ Symbol.for("nodejs.util.inspect.custom");
const printing = {
  value() {
    return { ...this };
  }
};
const printedWhole = (of) => Object.defineProperty(of, printed, printing);

const within$1 = /* @__PURE__ */ new Set(["conditions", "all", "any", "from", "because"]);
function toldOnce(because) {
  const places = /* @__PURE__ */ new Map();
  const ofEach = (reasons, at) => reasons.map((reason, index) => ofReason(reason, `${at}/${index}`));
  function ofReason(reason, at) {
    const told = places.get(reason);
    if (told !== void 0) return { told };
    places.set(reason, at);
    return mapped(reason, (part, key) => ofEach(part, `${at}/${key}`));
  }
  return ofEach(because, "");
}
function inFull(because) {
  const places = /* @__PURE__ */ new Map();
  const known = /* @__PURE__ */ new Map();
  const ofEach = (reasons, at) => reasons.map((reason, index) => ofReason(reason, `${at}/${index}`));
  function ofReason(reason, at) {
    if ("told" in reason) return places.get(reason.told);
    const full = known.get(reason) ?? mapped(reason, (part, key) => ofEach(part, `${at}/${key}`));
    known.set(reason, full);
    places.set(at, full);
    return full;
  }
  return ofEach(because, "");
}
const mapped = (reason, ofReasons) => Object.fromEntries(
  Object.entries(reason).map(([key, part]) => [key, within$1.has(key) ? ofReasons(part, key) : part])
);

function decisive(join, conditions, held, heldBy) {
  if (evaluation.isUnknown(held)) return conditions.filter((condition) => evaluation.isUnknown(evaluation.truth(heldBy(condition))));
  const settledBy = join !== "all";
  if (held !== settledBy) return conditions;
  const first = conditions.find((condition) => evaluation.truth(heldBy(condition)) === settledBy);
  return first === void 0 ? [] : [first];
}

const telling = () => ({
  readings: /* @__PURE__ */ new Map(),
  tables: /* @__PURE__ */ new Map(),
  clauses: /* @__PURE__ */ new Set(),
  parameters: /* @__PURE__ */ new Map()
});
function holds(value) {
  const held = evaluation.truth(value);
  return evaluation.isUnknown(held) ? "unknown" : held === true;
}
const truthOf = (condition, valuation) => {
  if (condition.kind === "sentence") return valuation.valueOfSentence(condition);
  const held = valuation.truthOf(condition.rule);
  return evaluation.isUnknown(held) ? held : held !== true;
};
const isHidden = (name, { frame }) => frame.terms.get(name)?.hidden === true;
const ownName = (name, here) => isHidden(name, here) ? "" : name;

function termReason(name, here, { from, by, at, reading, branch, table }) {
  const { value, type, unit } = shownOf(name, here.frame, here.valuation);
  const told = { term: ownName(name, here), value, type };
  if (unit !== void 0) told.unit = unit;
  if (by !== void 0 && at === void 0) told.by = by;
  told.from = Object.freeze(from);
  if (at !== void 0) {
    if (by !== void 0) told.by = by;
    told.at = at;
    if (reading !== void 0) told.reading = reading;
    if (branch !== void 0) told.branch = branch;
  }
  if (table !== void 0) told.table = table;
  return Object.freeze(told);
}
function conditionReason(sentence, held, here, from) {
  const [first] = sentence.operands;
  const { at, operator, left, right, and, steps } = toldSentence(sentence, here.frame, here.valuation);
  const fact = first?.kind === "name" ? ownName(first.name, here) : "";
  const told = { fact, at, operator, left };
  if (right !== void 0) told.right = right;
  if (and !== void 0) told.and = and;
  if (steps !== void 0) told.steps = steps;
  told.holds = holds(held);
  told.from = from;
  return Object.freeze(told);
}

function reasonsOfOutcome(valuation, on) {
  const { rules, otherwise } = valuation.model;
  const here = { frame: valuation, valuation, on };
  const holding = rules.find(({ name }) => valuation.truthOf(name) === true);
  if (holding !== void 0) return [reasonAt(holding.name, here)];
  const undecided = rules.filter(({ name }) => evaluation.isUnknown(valuation.truthOf(name)));
  if (undecided.length > 0) return undecided.map(({ name }) => reasonAt(name, here));
  const conditions = Object.freeze(rules.map((rule) => ofNot(rule, here)));
  const said = saying(otherwise, valuation);
  on.clauses.add(said.clause);
  const told = { rule: "otherwise", at: "/otherwise", holds: true, conditions, ...said };
  return [Object.freeze(told)];
}
const reasonOf = (name, valuation, on) => reasonAt(name, { frame: valuation, valuation, on });
function reasonAt(name, here) {
  const told = here.frame.reasonsIn(here.on);
  const known = told.get(name);
  if (known !== void 0) return known;
  const reason = newReason(name, here);
  told.set(name, reason);
  return reason;
}
function newReason(name, here) {
  const { frame, valuation, on } = here;
  const named = frame.terms.get(name);
  if (named !== void 0) {
    const { hidden, term, type } = named;
    const isCondition = hidden && term.kind === "sentence" && type === "boolean";
    return isCondition ? ofCondition(term, frame.valueOf(name), here) : termReason(name, here, ofTerm$1(term, name, here));
  }
  if (frame.outer !== null) {
    if (evaluation.isBound(name, frame.bound)) return termReason(name, here, nothing$1);
    return reasonAt(name, { ...here, frame: frame.outer });
  }
  const { model } = valuation;
  const rule = ruleNamed(name, here);
  if (rule !== void 0) return ofRule$1(rule, here);
  const parameter = model.parameters.get(name);
  if (parameter === void 0) return termReason(name, here, nothing$1);
  const { used, dated, clause } = parameter;
  on.clauses.add(clause);
  const reason = termReason(name, here, dated === null ? nothing$1 : { from: ofNames([dated.on], here) });
  const { decision } = model;
  on.parameters.set(`${used?.decision ?? decision}/${name}`, used ?? { decision, name, value: reason.value, clause });
  return reason;
}
const ruleNamed = (name, { valuation }) => valuation.model.rules.find((rule) => rule.name === name);
const none$2 = Object.freeze([]);
const nothing$1 = { from: none$2 };
function ofRule$1({ name, at, join, conditions, event }, here) {
  const { valuation, on } = here;
  const held = valuation.truthOf(name);
  const said = held === false ? { clause: event.clause } : saying(event, valuation);
  on.clauses.add(said.clause);
  const decided = decisive(join, conditions, held, (condition) => truthOf(condition, valuation));
  const told = {
    rule: name,
    at,
    holds: holds(held),
    conditions: Object.freeze(
      decided.map(
        (condition) => condition.kind === "sentence" ? ofCondition(condition, valuation.valueOfSentence(condition), here) : ofNot(ruleNamed(condition.rule, here), here)
      )
    ),
    ...said
  };
  return Object.freeze(told);
}
function ofNot({ name, at }, here) {
  const told = reasonAt(name, here);
  const held = holds(here.valuation.truthOf(name));
  const conditions = "conditions" in told ? told.conditions : none$2;
  return Object.freeze({ not: name, at, holds: held === "unknown" ? held : !held, conditions });
}
const ofCondition = (sentence, held, here) => conditionReason(sentence, held, here, ofNames(sentence.reads, here));
function ofNames(names, here) {
  if (names.length === 0) return none$2;
  const all = [];
  for (const name of names) all.push(...partsOf(name, here));
  return Object.freeze(all);
}
function partsOf(name, here) {
  const reason = reasonAt(name, here);
  return "term" in reason && reason.term === "" && !isToldItself(reason) ? reason.from : [reason];
}
const isToldItself = ({ at, table }) => at !== void 0 || table !== void 0;
function ofBranch(chosen, here) {
  const from = partsOf(chosen, here);
  const reason = reasonAt(chosen, here);
  if (!isHidden(chosen, here) || !("term" in reason)) return { from };
  const { by } = reason;
  return by === void 0 ? { from } : { from, by };
}
function ofJoined({ kind, of }, name, here) {
  const { frame } = here;
  const value = frame.valueOf(name);
  const decided = decisive(kind, of, value, (sentence) => frame.valueOfSentence(sentence));
  const told = Object.freeze(decided.map((sentence) => ofCondition(sentence, frame.valueOfSentence(sentence), here)));
  const joined = kind === "all" ? { all: told, holds: holds(value) } : { any: told, holds: holds(value) };
  return { from: [Object.freeze(joined)] };
}
function ofEntries({ list, at }, name, here, asked) {
  here.frame.valueOf(name);
  return here.frame.entriesOf(name).map((frame, entry) => {
    const from = ofNames(asked(frame), { ...here, frame });
    return Object.freeze({ entry, list: ownName(list, here), at, from });
  });
}
const ofKind = {
  sentence: (term, _, here) => ({
    by: toldSentence(term, here.frame, here.valuation),
    from: ofNames(term.reads, here)
  }),
  name: (term, _, here) => ({ from: ofNames([term.name], here) }),
  constant: () => nothing$1,
  all: ofJoined,
  any: ofJoined,
  not: (term, _, here) => ({ from: ofNames([term.of], here) }),
  reading({ reading, at, options }, _, here) {
    const option = here.valuation.world.option(reading);
    here.on.readings.set(reading, option);
    const came = ofBranch(options.get(option), here);
    came.at = at;
    came.reading = reading;
    came.branch = option;
    return came;
  },
  when(term, _, here) {
    const { at } = term;
    const passed = [];
    let open = false;
    for (const [branch, { condition, then }] of term.when.entries()) {
      const held = here.frame.valueOf(condition);
      const told = partsOf(condition, here);
      if (held === true) {
        const came2 = ofBranch(then, here);
        if (open) return { from: [...passed, ...told, ...came2.from], at };
        return { ...came2, from: [...told, ...passed, ...came2.from], at, branch };
      }
      passed.push(...told);
      open ||= evaluation.mayHold(held);
    }
    if (open) return { from: passed, at };
    const came = ofBranch(term.else, here);
    return { ...came, from: [...passed, ...came.from], at, branch: "else" };
  },
  each(term, name, here) {
    const { where, gives } = term;
    const entries = ofEntries(
      term,
      name,
      here,
      (entry) => where === null ? [gives] : entry.valueOf(where) === true ? [where, gives] : [where]
    );
    return { from: [...ofNames([term.list], here), ...entries] };
  },
  fold: (term, name, here) => ({
    from: [...ofNames([term.list, term.from], here), ...ofEntries(term, name, here, () => [term.next])]
  }),
  record: (term, _, here) => ({ from: ofNames([...term.fields.values()], here) }),
  list: (term, _, here) => ({ from: ofNames(term.of, here) }),
  field: (term, _, here) => ({ from: ofNames([term.of], here) }),
  decision(term, _, here) {
    const told = here.valuation.consulted(term, here.frame).map((other) => {
      const outcome = evaluation.outcomeOf(other);
      const asked = other.model.values.get(term.value ?? "")?.term;
      return Object.freeze({
        decision: term.decision,
        outcome: evaluation.isUnknown(outcome) ? null : outcome,
        because: Object.freeze(
          asked === void 0 ? reasonsOfOutcome(other, here.on) : [reasonOf(asked, other, here.on)]
        )
      });
    });
    return { from: [...ofNames([...term.with.values()], here), ...told] };
  },
  table({ table: name, unlessGiven }, _, here) {
    const given = unlessGiven === null ? null : here.frame.valueOf(unlessGiven);
    if (unlessGiven !== null && given !== null && !evaluation.isUnknown(given)) return { from: ofNames([unlessGiven], here) };
    const table = here.valuation.world.table(name);
    here.on.tables.set(table.name, table.answersTo);
    return { from: none$2, table: table.name };
  },
  leftOut: () => nothing$1
};
const ofTerm$1 = (term, name, here) => ofKind[term.kind](term, name, here);

class Kept extends (function kept(of) {
  return of;
}) {
  #why;
  constructor(of, why) {
    super(of);
    this.#why = why;
  }
  static whyOf(of) {
    return of.#why();
  }
}
const lateParts = ["clauses", "reserved", "because", "readings", "parameters", "tables"].map(
  (name) => [
    name,
    function late() {
      return Kept.whyOf(this)[name];
    }
  ]
);
const { __defineGetter__: addGetter } = Object.prototype;
function readingWhyLate(known, told, policy) {
  for (const [name, getter] of lateParts) addGetter.call(known, name, getter);
  new Kept(known, evaluation.lazily(told));
  printedWhole(known);
  return Object.freeze(Object.assign(known, { policy }));
}
function whyOf(valuation, { values, effects }, order) {
  const on = telling();
  const because = [...reasonsOfOutcome(valuation, on)];
  for (const { term } of valuation.model.values.values()) because.push(reasonOf(term, valuation, on));
  const own = ownClauses(valuation, { values, effects });
  for (const clause of own) on.clauses.add(clause);
  const clauses = order.ofClauses(on.clauses);
  return {
    clauses: Object.freeze(clauses),
    reserved: deepFreeze(order.reservedIn(order.ofClauses(own), valuation.model.decision)),
    because: Object.freeze(Object.defineProperty(because, "toJSON", serialising)),
    readings: Object.freeze(Object.fromEntries(order.ofReadings(on.readings))),
    parameters: deepFreeze([...on.parameters].sort(byKey).map(([, parameter]) => parameter)),
    tables: deepFreeze([...on.tables].sort(byKey).map(([name, answersTo]) => ({ name, answersTo })))
  };
}
function ownClauses(valuation, { values, effects }) {
  const { rules, otherwise, values: shown } = valuation.model;
  const possible = rules.filter(({ name }) => valuation.truthOf(name) !== false);
  return /* @__PURE__ */ new Set([
    ...(possible.length === 0 ? [otherwise] : possible.map(({ event }) => event)).map(
      (event) => reasonIn(event, valuation).clause
    ),
    ...effects.map(({ clause }) => clause),
    ...[...shown].flatMap(
      ([name, { clause }]) => clause === null || values[name] === null || values[name] === false ? [] : [clause]
    )
  ]);
}
const serialising = {
  value() {
    return toldOnce(this);
  }
};
const byKey = ([a], [b]) => a < b ? -1 : 1;

const noNeeds = () => ({
  facts: /* @__PURE__ */ new Set(),
  outOfRange: [],
  seen: { names: /* @__PURE__ */ new Map(), decisions: /* @__PURE__ */ new Map() }
});
function isNew({ names }, frame, key) {
  const seen = names.get(frame) ?? /* @__PURE__ */ new Set();
  names.set(frame, seen);
  return seen.size < seen.add(key).size;
}
function needsOf(name, frame, valuation, needs) {
  const value = frame.valueOf(name);
  if (!evaluation.holdsUnknown(value) || !isNew(needs.seen, frame, name)) return;
  if (evaluation.isUnknown(value) && value.table !== null) needs.facts.add(valuation.world.table(value.table).standIn);
  const named = frame.terms.get(name);
  if (named !== void 0) {
    needsOfTerm(named.term, name, frame, valuation, needs);
  } else if (evaluation.isBound(name, frame.bound)) needsOfBound(name, frame, valuation, needs);
  else if (frame.outer !== null) needsOf(name, frame.outer, valuation, needs);
  else if (valuation.model.rules.some((rule) => rule.name === name)) needsOfRule(name, valuation, needs);
  else {
    const dated = valuation.model.parameters.get(name)?.dated;
    if (dated) needsOf(dated.on, frame, valuation, needs);
    else needs.facts.add(valuation.world.given.needOf(name));
  }
}
function needsOfBound(name, { bound: [as = ""], list, outer }, valuation, needs) {
  if (outer !== null && evaluation.isBound(name, [as])) needsOf(list, outer, valuation, needs);
}
function needsOfField(field, of, frame, valuation, needs) {
  if (!evaluation.holdsUnknown(evaluation.fieldOf(frame.valueOf(of), field))) return;
  const term = frame.terms.get(of)?.term;
  if (term?.kind === "record") needsOf(term.fields.get(field), frame, valuation, needs);
  else if (term?.kind === "name") needsOfField(field, term.name, frame, valuation, needs);
  else needsOf(of, frame, valuation, needs);
}
function needsOfOutcome(valuation, needs = noNeeds()) {
  if (evaluation.isUnknown(evaluation.outcomeOf(valuation)))
    for (const { name } of valuation.model.rules) needsOfRule(name, valuation, needs);
  return needs;
}
function needsOfRule(name, valuation, needs) {
  if (!evaluation.isUnknown(valuation.truthOf(name)) || !isNew(needs.seen, valuation, `rule ${name}`)) return;
  const rule = valuation.model.rules.find((other) => other.name === name);
  for (const condition of rule.conditions) {
    if (condition.kind === "not") needsOfRule(condition.rule, valuation, needs);
    else needsOfSentence(condition, valuation.valueOfSentence(condition), valuation, valuation, needs);
  }
}
function needsOfSentence(sentence, value, frame, valuation, needs) {
  if (!evaluation.holdsUnknown(value)) return;
  if (evaluation.isUnknown(value) && value.table !== null) needs.facts.add(valuation.world.table(value.table).standIn);
  if (value === evaluation.OUT_OF_RANGE) {
    const { at, operatorName: name } = sentence;
    needs.outOfRange.push({ code: "out-of-range", at, file: valuation.model.decision, name });
  }
  for (const name of sentence.reads) needsOf(name, frame, valuation, needs);
}
function needsOfSentences(of, frame, valuation, needs) {
  for (const sentence of of) needsOfSentence(sentence, frame.valueOfSentence(sentence), frame, valuation, needs);
}
const needsByKind = {
  sentence: (term, name, frame, valuation, needs) => needsOfSentence(term, frame.valueOf(name), frame, valuation, needs),
  name: (term, _, frame, valuation, needs) => needsOf(term.name, frame, valuation, needs),
  constant: () => void 0,
  all: (term, _, frame, valuation, needs) => needsOfSentences(term.of, frame, valuation, needs),
  any: (term, _, frame, valuation, needs) => needsOfSentences(term.of, frame, valuation, needs),
  reading(term, _, frame, valuation, needs) {
    needsOf(term.options.get(valuation.world.option(term.reading)), frame, valuation, needs);
  },
  /** While a condition is unknown every branch still possible counts: a fact that made them agree would settle the value. */
  when(term, _, frame, valuation, needs) {
    for (const { condition, then } of term.when) {
      const held = frame.valueOf(condition);
      if (!evaluation.mayHold(held)) continue;
      if (evaluation.isUnknown(held)) needsOf(condition, frame, valuation, needs);
      needsOf(then, frame, valuation, needs);
      if (held === true) return;
    }
    needsOf(term.else, frame, valuation, needs);
  },
  not: (term, _, frame, valuation, needs) => needsOf(term.of, frame, valuation, needs),
  each(term, name, frame, valuation, needs) {
    if (evaluation.isUnknown(frame.valueOf(term.list))) needsOf(term.list, frame, valuation, needs);
    for (const entry of frame.entriesOf(name)) {
      if (term.where !== null) needsOf(term.where, entry, valuation, needs);
      if (term.where === null || evaluation.mayHold(entry.valueOf(term.where))) needsOf(term.gives, entry, valuation, needs);
    }
  },
  /** From the last entry back to the last result that is known. */
  fold(term, name, frame, valuation, needs) {
    if (evaluation.isUnknown(frame.valueOf(term.list))) needsOf(term.list, frame, valuation, needs);
    for (const entry of frame.entriesOf(name).toReversed()) {
      needsOf(term.next, entry, valuation, needs);
      if (!evaluation.holdsUnknown(entry.valueOf(term.so))) return;
    }
    needsOf(term.from, frame, valuation, needs);
  },
  record(term, _, frame, valuation, needs) {
    for (const name of term.fields.values()) needsOf(name, frame, valuation, needs);
  },
  list(term, _, frame, valuation, needs) {
    for (const name of term.of) needsOf(name, frame, valuation, needs);
  },
  field: (term, _, frame, valuation, needs) => needsOfField(term.field, term.of, frame, valuation, needs),
  decision(term, _, frame, valuation, needs) {
    for (const need of valuation.consulted(term, frame).flatMap((other) => [...needsThere(other, term.value, needs)])) {
      const put = term.with.get(need);
      if (put === void 0) needs.facts.add(need);
      else needsOf(put, frame, valuation, needs);
    }
  },
  table(term, _, frame, valuation, needs) {
    if (term.unlessGiven !== null) needsOf(term.unlessGiven, frame, valuation, needs);
  },
  leftOut: (term, _, _frame, valuation, needs) => {
    needs.facts.add(valuation.world.given.needOf(term.fact));
  }
};
function needsThere(other, value, { outOfRange, seen }) {
  const known = seen.decisions.get(other) ?? /* @__PURE__ */ new Map();
  seen.decisions.set(other, known);
  const found = known.get(value);
  if (found !== void 0) return found;
  const theirs = { facts: /* @__PURE__ */ new Set(), outOfRange, seen: { names: /* @__PURE__ */ new Map(), decisions: seen.decisions } };
  if (value === null) needsOfOutcome(other, theirs);
  else needsOf(other.model.values.get(value)?.term ?? "", other, other, theirs);
  known.set(value, theirs.facts);
  return theirs.facts;
}
function needsOfTerm(term, name, frame, valuation, needs) {
  needsByKind[term.kind](term, name, frame, valuation, needs);
}

const nothing = /* @__PURE__ */ new Set();
const anyOf = (several) => new Set(several.flatMap((facts) => [...facts]));
const eachOf = ([first = nothing, ...others]) => new Set([...first].filter((fact) => others.every((facts) => facts.has(fact))));
function settlingOutcome(valuation) {
  const open = valuation.model.rules.filter(({ name }) => evaluation.isUnknown(valuation.truthOf(name)));
  const holds = open.map((rule) => ofRule(rule, true, valuation));
  const [first, ...others] = open;
  if (first === void 0 || first.join === "any") return anyOf(holds);
  const shared = first.conditions.filter(
    (condition) => others.every(({ join, conditions }) => join === "all" && conditions.some((one) => sameCondition(one, condition)))
  );
  return anyOf([...holds, ofRule({ ...first, conditions: shared }, false, valuation)]);
}
const sameCondition = (one, other) => saidBy(one) === saidBy(other);
const saidBy = (condition) => condition.kind === "not" ? `not ${condition.rule}` : JSON.stringify([
  condition.operatorName,
  condition.operands.map((operand) => operand.kind === "name" ? operand.name : [evaluation.toPlainValue(operand.value)])
]);
function ofRule({ join, conditions }, wanted, valuation) {
  const ways = conditions.flatMap((condition) => {
    if (condition.kind === "not") {
      const rule = valuation.model.rules.find(({ name }) => name === condition.rule);
      return evaluation.isUnknown(valuation.truthOf(rule.name)) ? [ofName(rule.name, !wanted, valuation, valuation)] : [];
    }
    return isOpen(condition, valuation) ? [ofSentence(condition, wanted, valuation, valuation)] : [];
  });
  return joined(join, wanted, ways);
}
const joined = (join, wanted, ways) => wanted === null || wanted === (join === "any") ? anyOf(ways) : eachOf(ways);
const isOpen = (sentence, frame) => evaluation.holdsUnknown(frame.valueOfSentence(sentence));
function ofSentence(sentence, wanted, frame, valuation) {
  const [first, second] = sentence.operands;
  const statement = second?.kind === "literal" && typeof second.value === "boolean" ? second.value : null;
  if (sentence.operatorName === "is" && first?.kind === "name" && statement !== null)
    return ofName(first.name, wanted === null ? null : wanted === statement, frame, valuation);
  const open = [...new Set(sentence.reads)].filter((name) => evaluation.holdsUnknown(frame.valueOf(name)));
  return eachOf(open.map((name) => ofName(name, null, frame, valuation)));
}
const found = /* @__PURE__ */ new WeakMap();
function ofName(name, wanted, frame, valuation) {
  const inFrame = found.get(frame) ?? /* @__PURE__ */ new Map();
  found.set(frame, inFrame);
  const key = `${wanted} ${name}`;
  const known = inFrame.get(key);
  if (known !== void 0) return known;
  const settling = ofNewName(name, wanted, frame, valuation);
  inFrame.set(key, settling);
  return settling;
}
function ofNewName(name, wanted, frame, valuation) {
  if (!evaluation.holdsUnknown(frame.valueOf(name))) return nothing;
  const term = frame.terms.get(name)?.term;
  if (term !== void 0) return ofTerm(term, name, wanted, frame, valuation);
  if (frame.outer !== null)
    return evaluation.isBound(name, frame.bound) ? onlyNeed(name, frame, valuation) : ofName(name, wanted, frame.outer, valuation);
  const rule = valuation.model.rules.find((other) => other.name === name);
  if (rule === void 0) return onlyNeed(name, frame, valuation);
  return wanted === null ? anyOf([ofRule(rule, true, valuation), ofRule(rule, false, valuation)]) : ofRule(rule, wanted, valuation);
}
function ofTerm(term, name, wanted, frame, valuation) {
  const of = (other, to = wanted) => ofName(other, to, frame, valuation);
  switch (term.kind) {
    case "sentence":
      return ofSentence(term, wanted, frame, valuation);
    case "all":
    case "any": {
      const open = term.of.filter((sentence) => isOpen(sentence, frame));
      const to = wanted ?? term.kind === "any";
      return joined(
        term.kind,
        wanted,
        open.map((sentence) => ofSentence(sentence, to, frame, valuation))
      );
    }
    case "not":
      return of(term.of, wanted === null ? null : !wanted);
    case "name":
      return of(term.name);
    case "reading":
      return of(term.options.get(valuation.world.option(term.reading)));
    case "when": {
      const open = term.when.filter(({ condition }) => evaluation.isUnknown(frame.valueOf(condition)));
      if (open.length > 0) return anyOf(open.map(({ condition }) => of(condition, null)));
      const taken = term.when.find(({ condition }) => evaluation.mayHold(frame.valueOf(condition)));
      return of(taken?.then ?? term.else);
    }
    default:
      return onlyNeed(name, frame, valuation);
  }
}
function onlyNeed(name, frame, valuation) {
  const needs = noNeeds();
  needsOf(name, frame, valuation, needs);
  return needs.facts.size === 1 ? needs.facts : nothing;
}

function shownValue(value, { type, shown }) {
  if (value === null || evaluation.holdsUnknown(value)) return null;
  if (shown === "percent-4dp") return evaluation.toPlaces(value, 4);
  if (shown === "decimal-10dp") return evaluation.toPlaces(value, 10);
  return plainByType(value, type);
}
function plainByType(value, type) {
  if (value === null) return null;
  if (type === "money") return evaluation.moneyText(value);
  if (type === "duration") return durationOf(monthsOf(value));
  if (typeof type === "object" && "list" in type) {
    return value.map((item) => plainByType(item, type.list));
  }
  if (typeof type === "object" && "record" in type) {
    const record = value;
    return Object.fromEntries(
      Object.entries(type.record).map(([field, part]) => [field, plainByType(record[field] ?? null, part)])
    );
  }
  return evaluation.toPlainValue(value);
}
const unknownValues = (valuation) => new Set(
  [...valuation.model.values].flatMap(([name, { term }]) => evaluation.holdsUnknown(valuation.valueOf(term)) ? [name] : [])
);

function decide(valuation, order, policy) {
  const { model } = valuation;
  const outcome = evaluation.outcomeOf(valuation);
  const isOpen = evaluation.isUnknown(outcome);
  const decided = isOpen ? null : outcome;
  const values = {};
  let valueNeeds = null;
  for (const [name, value] of model.values) {
    const found = valuation.valueOf(value.term);
    values[name] = deepFreeze(shownValue(found, value));
    if (!evaluation.holdsUnknown(found)) continue;
    valueNeeds ??= noNeeds();
    needsOf(value.term, valuation, valuation, valueNeeds);
  }
  let effects = null;
  for (const effect of (decided === null ? void 0 : model.effects.get(decided)) ?? []) {
    const follows = effect.where === null ? true : valuation.valueOf(effect.where);
    if (effect.where !== null && evaluation.holdsUnknown(follows)) {
      valueNeeds ??= noNeeds();
      needsOf(effect.where, valuation, valuation, valueNeeds);
    }
    const inForce = follows === true ? effectInForce(effect, values, () => clauseTold(valuation)) : null;
    if (inForce === null) continue;
    effects ??= [];
    effects.push(Object.freeze(inForce));
  }
  const needs = isOpen || valueNeeds !== null ? needsInTurn(valuation, valueNeeds, order) : none$1;
  const known = {
    decision: model.decision,
    outcome: decided,
    values: Object.freeze(values),
    needs,
    effects: effects === null ? none$1 : Object.freeze(effects)
  };
  return readingWhyLate(known, () => whyOf(valuation, known, order), policy);
}
const none$1 = Object.freeze([]);
function needsInTurn(valuation, ofValues, order) {
  const ofOutcome = needsOfOutcome(valuation);
  const needs = inTurn(order.ofFacts(ofOutcome.facts), () => settlingOutcome(valuation));
  const further = ofValues === null ? none$1 : order.ofFacts(ofValues.facts).filter((need) => !needs.includes(need));
  if (needs.length + further.length === 0)
    refuseOutOfRange([...ofOutcome.outOfRange, ...ofValues?.outOfRange ?? none$1]);
  return Object.freeze([...needs, ...further]);
}
function decideKnown({ outcome, values, holds }, rule, valuation, order, policy) {
  let effects = null;
  for (const effect of rule.effects[outcome] ?? none$1) {
    const follows = effect.where === null || holds[effect.where] === true;
    const inForce = follows ? effectInForce(effect, values, () => clauseTold(valuation())) : null;
    if (inForce === null) continue;
    effects ??= [];
    effects.push(Object.freeze(inForce));
  }
  const known = {
    decision: rule.decision,
    outcome,
    values: deepFreeze(values),
    needs: none$1,
    effects: effects === null ? none$1 : Object.freeze(effects)
  };
  return readingWhyLate(known, () => whyOf(valuation(), known, order), policy);
}
function refuseOutOfRange(issues) {
  if (issues.length === 0) return;
  throw new errors.PolicyError([...new Map(issues.map((issue) => [`${issue.file}${issue.at}`, issue])).values()]);
}
const outcomeNeeds = (valuation, order) => inTurn(order.ofFacts(needsOfOutcome(valuation).facts), () => settlingOutcome(valuation));
function inTurn(needs, settling) {
  if (needs.length < 2) return needs;
  const alone = settling();
  return [...needs.filter((need) => alone.has(need)), ...needs.filter((need) => !alone.has(need))];
}

function orderOf({ facts, clauses, readings, ledger }) {
  const byFact = comparing(facts.keys());
  const byClause = comparing(clauses);
  const byReading = comparing(readings.keys());
  const reserved = new Map(ledger.map(({ id, reserved: reserved2 }) => [id, reserved2]));
  return {
    ofFacts: (paths) => [...paths].sort(byFact),
    ofClauses: (ids) => [...ids].sort(byClause),
    ofReadings: (options) => [...options].sort(([a], [b]) => byReading(a, b)),
    reservedIn: (ids, decision) => ids.flatMap((clause) => {
      const judgement = reserved.get(clause);
      if (judgement === void 0 || judgement.decisions?.includes(decision) === false) return [];
      return [{ clause, who: judgement.who, on: judgement.on }];
    })
  };
}
function comparing(names) {
  const places = new Map([...names].map((name, place2) => [name, place2]));
  const place = (name) => places.get(name) ?? places.size;
  return (a, b) => place(a) - place(b) || (a < b ? -1 : 1);
}

function session(world, compiledOf, nullableEntities, everywhere = null) {
  const started = /* @__PURE__ */ new Map();
  const start = (decision, on, placed) => {
    const key = evaluation.puttingKey(decision, placed);
    const found = started.get(key);
    if (found !== void 0) return found;
    if (placed.size > 0) on.steps.spend(evaluation.limits.stepsOfDecision);
    const valuation = compiledOf(decision)(on, consultOn(on, placed));
    started.set(key, valuation);
    return valuation;
  };
  const consultOn = (on, placed) => ({ decision, with: names, everywhere: inAll, about }, frame) => {
    if (inAll && everywhere !== null) return everywhere(decision);
    if (inAll && about !== null && !on.given.gives(about)) return [];
    if (names.size === 0) return [start(decision, on, placed)];
    const put = new Map([...names].map(([path, name]) => [path, frame.valueOf(name)]));
    const given = evaluation.putting(on.given, put, nullableEntities);
    return [start(decision, { ...on, given }, evaluation.putOver(placed, put))];
  };
  return (decision) => start(decision, world, /* @__PURE__ */ new Map());
}

function outOfBounds(bound, world, own, compiledDecision, nullableEntities) {
  const { decision } = bound.model;
  const valuation = session(world, (id) => id === decision ? own : compiledDecision(id), nullableEntities)(decision);
  const [given, applies, limit] = [
    world.given.read(bound.list),
    valuation.valueOf("applies"),
    valuation.valueOf("limit")
  ];
  if (bound.field === null) return isOver(bound, given, applies, limit) ? [{ bound, entry: null, limit }] : [];
  const { field } = bound;
  const entries = Array.isArray(given) ? given : [];
  return entries.flatMap((content, entry) => {
    const here = nth(limit, entry);
    return isOver(bound, content[field], nth(applies, entry), here) ? [{ bound, entry, limit: here }] : [];
  });
}
const nth = (list, index) => Array.isArray(list) ? list[index] : void 0;
function isOver({ isLimit }, fact, applies, limit) {
  if (applies !== true || fact === void 0 || limit === void 0 || evaluation.isUnknown(fact) || evaluation.isUnknown(limit))
    return false;
  if (!isLimit) return !evaluation.sameValue(fact, limit);
  return fact !== null && limit !== null && compareOrdered(fact, limit) > 0;
}

function boundsHeld(all, compiledDecision, nullableEntities) {
  const held = all.map(({ file, bound }) => ({
    file,
    paths: [file.fact.split("[].")[0], ...file.given],
    bound,
    compiled: evaluation.lazily(() => compile(bound().model))
  }));
  const amongListed = /* @__PURE__ */ new WeakMap();
  function heldAmong(listed) {
    const known = amongListed.get(listed);
    if (known !== void 0) return known;
    const found = held.filter(({ paths }) => paths.every((path) => listed.has(path)));
    amongListed.set(listed, found);
    return found;
  }
  return {
    among: (listed) => heldAmong(listed).map(({ bound }) => bound()),
    writtenAmong: (listed) => heldAmong(listed).map(({ file }) => file),
    oversteppedIn(world, listed) {
      const isGiven = (path) => world.given.isLeftOut(path) === false;
      const among = heldAmong(listed);
      if (!among.some(({ paths }) => paths.every(isGiven))) return none;
      return among.filter(({ paths }) => paths.every(isGiven)).flatMap(({ bound, compiled }) => outOfBounds(bound(), world, compiled(), compiledDecision, nullableEntities));
    }
  };
}
const none = [];
function issueOf({ bound, entry }) {
  const { list, field, fact, given, means } = bound;
  const at = pointer([...list.split("."), ...field === null ? [] : [entry, field]]);
  return { code: "contradiction", at, names: [fact, ...given], detail: means };
}

const asOf = "asOf";

function policyOn(day, policies) {
  if (typeof day !== "string" || !evaluation.isDate(day))
    throw new errors.PolicyError([{ code: "malformed", at: "", expected: 'a day, like "2025-03-10"', found: short(day) }]);
  const versions = versionsIn(policies);
  const found = versions.findLast(({ stamp }) => stamp.inForceFrom <= day);
  if (found !== void 0 && (found.stamp.inForceTo ?? day) >= day) return found.policy;
  throw new errors.PolicyError([notInForce(day, (found ?? versions[0])?.stamp ?? null, "")]);
}
function versionsIn(policies) {
  const { data } = orThrow(copied(policies, 1));
  if (typeof data !== "object" || !Array.isArray(data))
    throw new errors.PolicyError([{ code: "wrong-type", at: "", expected: "a list of policies", found: short(data) }]);
  const versions = data.map((policy, index) => ({ policy, stamp: stampIn(policy, index) }));
  const issues = versions.flatMap(({ stamp }, index) => {
    const first = versions.findIndex((other) => other.stamp.inForceFrom === stamp.inForceFrom);
    if (first === index) return [];
    return [{ code: "given-twice", at: pointer([index]), name: stamp.inForceFrom, detail: pointer([first]) }];
  });
  if (issues.length > 0) throw new errors.PolicyError(issues);
  return versions.sort((a, b) => a.stamp.inForceFrom < b.stamp.inForceFrom ? -1 : 1);
}
function stampIn(policy, index) {
  try {
    const { stamp } = policy;
    if (typeof stamp.inForceFrom === "string") return stamp;
  } catch {
  }
  const expected = "a policy as `loadPolicy` gave it";
  throw new errors.PolicyError([{ code: "malformed", at: pointer([index]), expected, found: short(policy) }]);
}
function refuseOutOfForce(parts, stamp) {
  const days = parts.map(({ given }) => given.read(asOf)).filter((day) => typeof day === "string");
  const at = pointer([asOf]);
  if (days.length === 0)
    throw new errors.PolicyError([
      { code: "missing", at, name: asOf, expected: "the day on which the version is to be in force" }
    ]);
  const outside = days.find((day) => day < stamp.inForceFrom || day > (stamp.inForceTo ?? day));
  if (outside !== void 0) throw new errors.PolicyError([notInForce(outside, stamp, at)]);
}
function notInForce(day, stamp, at) {
  const days = stamp === null ? "no version" : `version ${stamp.version} from ${stamp.inForceFrom} ${stamp.inForceTo === void 0 ? "on" : `to ${stamp.inForceTo}`}`;
  return { code: "not-in-force", at, expected: days, found: day };
}

const wordsOf = /* @__PURE__ */ new WeakMap();
function asOperator(word, body) {
  const made = madeOf(word, body);
  if (made !== null) wordsOf.set(made, { word, body });
  return made;
}
function madeOf(word, { parameters, terms, result }) {
  const term = terms.get(result)?.term;
  if (term?.kind !== "sentence" || term.body !== null) return null;
  const { operator, operands, named } = term;
  const { direct } = operator;
  const used = [...operands, ...named.values()].flatMap((operand) => operand.kind === "name" ? [operand.name] : []);
  if (String(used.toSorted()) !== String(parameters.toSorted())) return null;
  const placeOf = (operand) => {
    if (operand.kind === "literal") return () => operand.value;
    const { name } = operand;
    const index = parameters.indexOf(name);
    if (index >= word.arity) return (_, __, byName2) => byName2[name];
    return index === 0 ? (one) => one : (_, other) => other;
  };
  const [first, second] = operands.map(placeOf);
  const fixed = fixedNamed(named);
  const byName = [...named].map(([name, operand]) => [name, placeOf(operand)]);
  const namedOf = fixed !== null ? () => fixed : (...given) => Object.fromEntries(byName.map(([name, of]) => [name, of(...given)]));
  const isInPlace = operands.every((operand, index) => operand.kind === "name" && operand.name === parameters[index]) && [...named].every(([name, operand]) => operand.kind === "name" && operand.name === name);
  return {
    ...word,
    sees: operator.sees,
    order: parameters.slice(0, word.arity).map((name) => {
      const index = operands.findIndex((operand) => operand.kind === "name" && operand.name === name);
      return operator.order[index] ?? null;
    }),
    evaluate(given, givenByName) {
      if (isInPlace) return operator.evaluate(given, givenByName);
      const [one, other] = given;
      const inOrder = [first(one, other, givenByName)];
      if (second !== void 0) inOrder.push(second(one, other, givenByName));
      return operator.evaluate(inOrder, namedOf(one, other, givenByName));
    },
    direct: direct === null || isInPlace ? direct : (one, other, givenByName) => direct(first(one, other, givenByName), second?.(one, other, givenByName), namedOf(one, other, givenByName))
  };
}

function leftOutOf(definitions, contradictions) {
  const before = neighbours(contradictions, "later", "earlier");
  const after = neighbours(contradictions, "earlier", "later");
  function bound(path, near, others, seen) {
    seen.add(path);
    return (near.get(path) ?? []).flatMap((other) => {
      if (seen.has(other) || !others.isListed(path) || !others.isListed(other)) return [];
      const day = others.valueOf(other);
      if (typeof day === "string") return [day];
      return day === null || others.mayBeNone(other) ? [] : bound(other, near, others, seen);
    });
  }
  const simple = new Map([...definitions].map(([path, { type }]) => [path, byType(type)]));
  return (path, others) => {
    const orNone = others.mayBeNone(path);
    const known = simple.get(path);
    if (known !== void 0 && known !== "date") return orNone ? known.orNone : known.given;
    const from = bound(path, before, others, /* @__PURE__ */ new Set()).reduce(evaluation.later, evaluation.MIN_DATE);
    const to = bound(path, after, others, /* @__PURE__ */ new Set()).reduce(evaluation.earlier, evaluation.MAX_DATE);
    return from > to ? evaluation.UNKNOWN : evaluation.dayBetween({ from, to }, orNone);
  };
}
function byType(type) {
  if (type === "date") return "date";
  const all = type === "entity" ? [true] : type === "boolean" ? [true, false] : evaluation.isChoice(type) ? type.choice : null;
  if (all === null) return { given: evaluation.UNKNOWN, orNone: evaluation.UNKNOWN };
  return { given: evaluation.eitherOf(all), orNone: evaluation.eitherOf([...all, null]) };
}
function neighbours(contradictions, of, near) {
  const found = /* @__PURE__ */ new Map();
  for (const contradiction of contradictions) {
    if (contradiction.earlier.includes("[].")) continue;
    found.set(contradiction[of], [...found.get(contradiction[of]) ?? [], contradiction[near]]);
  }
  return found;
}

function serializeString (value) {
  if (!value.isWellFormed()) {
    throw new Error('Lone surrogate is not allowed');
  }
  return JSON.stringify(value);
}

function serializePrimitive (value) {
  switch (typeof value) {
    case 'number':
      if (isNaN(value)) {
        throw new Error('NaN is not allowed');
      }
      if (!isFinite(value)) {
        throw new Error('Infinity is not allowed');
      }
      // For finite numbers String(value) would give identical output, but
      // JSON.stringify benchmarks faster on V8.
      return JSON.stringify(value);
    case 'string':
      return serializeString(value);
    case 'boolean':
      return value ? 'true' : 'false';
    default:
      // null, or values JSON.stringify maps to undefined (undefined,
      // functions, symbols).
      return JSON.stringify(value);
  }
}

// Resolves a value to either its serialized primitive form (a string — or
// undefined, for values JSON.stringify drops) or a frame describing the
// container to descend into. Callers distinguish the two cases with
// `typeof result !== 'object'`.
//
// toJSON results are unwrapped here, and the wrapper objects stay in `seen`
// until the resolved subtree is fully serialized, so cycles introduced via
// toJSON are still detected.
function enterValue (value, seen) {
  let wrappers = null;
  while (value !== null && typeof value === 'object' && typeof value.toJSON === 'function') {
    if (seen.has(value)) {
      throw new Error('Circular reference detected');
    }
    seen.add(value);
    (wrappers ??= []).push(value);
    value = value.toJSON();
  }

  // Boxed Number/String/Boolean objects serialize as their primitive values,
  // mirroring how JSON.stringify treats them.
  if (value instanceof Number || value instanceof String || value instanceof Boolean) {
    value = value.valueOf();
  }

  if (value === null || typeof value !== 'object') {
    if (wrappers !== null) {
      for (const wrapper of wrappers) seen.delete(wrapper);
    }
    return serializePrimitive(value);
  }

  if (seen.has(value)) {
    throw new Error('Circular reference detected');
  }
  seen.add(value);

  return {
    container: value,
    // null marks an array frame; object frames carry their sorted keys.
    // `sort()`'s default comparator orders by UTF-16 code unit, which is the
    // order JCS requires.
    keys: Array.isArray(value) ? null : Object.keys(value).sort(),
    // Next child to serialize; the frame resumes here after a nested
    // container's subtree completes.
    index: 0,
    // Whether no member has been emitted yet (controls comma placement).
    first: true,
    // toJSON wrappers to release from `seen` when this frame completes.
    wrappers
  };
}

function canonicalize (object) {
  if (object === null || typeof object !== 'object') {
    return serializePrimitive(object);
  }

  const seen = new Set();
  const root = enterValue(object, seen);
  if (typeof root !== 'object') {
    // A toJSON chain resolved the input to a primitive.
    return root;
  }

  let result = root.keys === null ? '[' : '{';
  const stack = [root];

  // Depth-first serialization with an explicit stack instead of recursion, so
  // nesting depth is bounded by heap size rather than call-stack size. The top
  // frame is the container currently being serialized: primitive children are
  // appended inline, while a nested container pushes a new frame and jumps
  // back to the outer loop. Because frame.index was already advanced, the
  // parent resumes at its next child once the subtree is done. Opening
  // brackets are emitted when a frame is pushed, closing brackets when it
  // completes.
  outer:
  while (stack.length > 0) {
    const frame = stack[stack.length - 1];
    const container = frame.container;

    // keys === null marks an array frame; otherwise keys holds the object's
    // sorted property names. Either way the iteration counter lives on the
    // frame itself (frame.index), so when a frame is resumed after a nested
    // container completes, the while condition continues at the first
    // unserialized child instead of restarting from the beginning.
    if (frame.keys === null) {
      while (frame.index < container.length) {
        const i = frame.index++;
        if (i > 0) {
          result += ',';
        }
        const element = container[i];
        // Inside arrays, JSON.stringify serializes values with no JSON
        // representation (undefined, symbols, functions) as null.
        const value = element === undefined || typeof element === 'symbol' || typeof element === 'function' ? null : element;
        if (value === null || typeof value !== 'object') {
          result += serializePrimitive(value);
          continue;
        }
        const child = enterValue(value, seen);
        if (typeof child !== 'object') {
          // A toJSON chain resolved the child to an already-serialized
          // primitive — or, when child is undefined, to a value with no JSON
          // representation, which becomes null inside arrays.
          result += child === undefined ? 'null' : child;
          continue;
        }
        result += child.keys === null ? '[' : '{';
        stack.push(child);
        continue outer;
      }
      result += ']';
    } else {
      const keys = frame.keys;
      while (frame.index < keys.length) {
        const key = keys[frame.index++];
        const value = container[key];
        // Inside objects, JSON.stringify omits properties whose value has no
        // JSON representation (undefined, symbols, functions).
        if (value === undefined || typeof value === 'symbol' || typeof value === 'function') {
          continue;
        }
        if (value === null || typeof value !== 'object') {
          // Commas are tracked with a flag rather than the key index: a
          // skipped key must not leave a stray comma behind.
          if (frame.first) {
            frame.first = false;
          } else {
            result += ',';
          }
          result += serializeString(key) + ':' + serializePrimitive(value);
          continue;
        }
        // The child must be resolved before the key is emitted: a toJSON
        // returning a value with no JSON representation drops the whole
        // property.
        const child = enterValue(value, seen);
        if (child === undefined) {
          continue;
        }
        if (frame.first) {
          frame.first = false;
        } else {
          result += ',';
        }
        result += serializeString(key) + ':';
        if (typeof child !== 'object') {
          result += child;
          continue;
        }
        result += child.keys === null ? '[' : '{';
        stack.push(child);
        continue outer;
      }
      result += '}';
    }

    // Frame complete. The container leaves `seen` so that a later, sibling
    // reference to the same object is not mistaken for a cycle.
    seen.delete(container);
    if (frame.wrappers !== null) {
      for (const wrapper of frame.wrappers) seen.delete(wrapper);
    }
    stack.pop();
  }

  return result;
}

const canonicalJson = (data) => canonicalize(data);

/**
 * Utilities for hex, bytes, CSPRNG.
 * @module
 */
/*! noble-hashes - MIT License (c) 2022 Paul Miller (paulmillr.com) */
// We use WebCrypto aka globalThis.crypto, which exists in browsers and node.js 16+.
// node.js versions earlier than v19 don't declare it in global scope.
// For node.js, package.json#exports field mapping rewrites import
// from `crypto` to `cryptoNode`, which imports native module.
// Makes the utils un-importable in browsers without a bundler.
// Once node.js 18 is deprecated (2025-04-30), we can just drop the import.
/** Checks if something is Uint8Array. Be careful: nodejs Buffer will return true. */
function isBytes(a) {
    return a instanceof Uint8Array || (ArrayBuffer.isView(a) && a.constructor.name === 'Uint8Array');
}
/** Asserts something is Uint8Array. */
function abytes(b, ...lengths) {
    if (!isBytes(b))
        throw new Error('Uint8Array expected');
    if (lengths.length > 0 && !lengths.includes(b.length))
        throw new Error('Uint8Array expected of length ' + lengths + ', got length=' + b.length);
}
/** Asserts a hash instance has not been destroyed / finished */
function aexists(instance, checkFinished = true) {
    if (instance.destroyed)
        throw new Error('Hash instance has been destroyed');
    if (checkFinished && instance.finished)
        throw new Error('Hash#digest() has already been called');
}
/** Asserts output is properly-sized byte array */
function aoutput(out, instance) {
    abytes(out);
    const min = instance.outputLen;
    if (out.length < min) {
        throw new Error('digestInto() expects output buffer of length at least ' + min);
    }
}
/** Zeroize a byte array. Warning: JS provides no guarantees. */
function clean(...arrays) {
    for (let i = 0; i < arrays.length; i++) {
        arrays[i].fill(0);
    }
}
/** Create DataView of an array for easy byte-level manipulation. */
function createView(arr) {
    return new DataView(arr.buffer, arr.byteOffset, arr.byteLength);
}
/** The rotate right (circular right shift) operation for uint32 */
function rotr(word, shift) {
    return (word << (32 - shift)) | (word >>> shift);
}
// Built-in hex conversion https://caniuse.com/mdn-javascript_builtins_uint8array_fromhex
const hasHexBuiltin = /* @__PURE__ */ (() => 
// @ts-ignore
typeof Uint8Array.from([]).toHex === 'function' && typeof Uint8Array.fromHex === 'function')();
// Array where index 0xf0 (240) is mapped to string 'f0'
const hexes = /* @__PURE__ */ Array.from({ length: 256 }, (_, i) => i.toString(16).padStart(2, '0'));
/**
 * Convert byte array to hex string. Uses built-in function, when available.
 * @example bytesToHex(Uint8Array.from([0xca, 0xfe, 0x01, 0x23])) // 'cafe0123'
 */
function bytesToHex(bytes) {
    abytes(bytes);
    // @ts-ignore
    if (hasHexBuiltin)
        return bytes.toHex();
    // pre-caching improves the speed 6x
    let hex = '';
    for (let i = 0; i < bytes.length; i++) {
        hex += hexes[bytes[i]];
    }
    return hex;
}
/**
 * Converts string to bytes using UTF8 encoding.
 * @example utf8ToBytes('abc') // Uint8Array.from([97, 98, 99])
 */
function utf8ToBytes(str) {
    if (typeof str !== 'string')
        throw new Error('string expected');
    return new Uint8Array(new TextEncoder().encode(str)); // https://bugzil.la/1681809
}
/**
 * Normalizes (non-hex) string or Uint8Array to Uint8Array.
 * Warning: when Uint8Array is passed, it would NOT get copied.
 * Keep in mind for future mutable operations.
 */
function toBytes(data) {
    if (typeof data === 'string')
        data = utf8ToBytes(data);
    abytes(data);
    return data;
}
/** For runtime check if class implements interface */
class Hash {
}
/** Wraps hash function, creating an interface on top of it */
function createHasher(hashCons) {
    const hashC = (msg) => hashCons().update(toBytes(msg)).digest();
    const tmp = hashCons();
    hashC.outputLen = tmp.outputLen;
    hashC.blockLen = tmp.blockLen;
    hashC.create = () => hashCons();
    return hashC;
}

/**
 * Internal Merkle-Damgard hash utils.
 * @module
 */
/** Polyfill for Safari 14. https://caniuse.com/mdn-javascript_builtins_dataview_setbiguint64 */
function setBigUint64(view, byteOffset, value, isLE) {
    if (typeof view.setBigUint64 === 'function')
        return view.setBigUint64(byteOffset, value, isLE);
    const _32n = BigInt(32);
    const _u32_max = BigInt(0xffffffff);
    const wh = Number((value >> _32n) & _u32_max);
    const wl = Number(value & _u32_max);
    const h = isLE ? 4 : 0;
    const l = isLE ? 0 : 4;
    view.setUint32(byteOffset + h, wh, isLE);
    view.setUint32(byteOffset + l, wl, isLE);
}
/** Choice: a ? b : c */
function Chi(a, b, c) {
    return (a & b) ^ (~a & c);
}
/** Majority function, true if any two inputs is true. */
function Maj(a, b, c) {
    return (a & b) ^ (a & c) ^ (b & c);
}
/**
 * Merkle-Damgard hash construction base class.
 * Could be used to create MD5, RIPEMD, SHA1, SHA2.
 */
class HashMD extends Hash {
    constructor(blockLen, outputLen, padOffset, isLE) {
        super();
        this.finished = false;
        this.length = 0;
        this.pos = 0;
        this.destroyed = false;
        this.blockLen = blockLen;
        this.outputLen = outputLen;
        this.padOffset = padOffset;
        this.isLE = isLE;
        this.buffer = new Uint8Array(blockLen);
        this.view = createView(this.buffer);
    }
    update(data) {
        aexists(this);
        data = toBytes(data);
        abytes(data);
        const { view, buffer, blockLen } = this;
        const len = data.length;
        for (let pos = 0; pos < len;) {
            const take = Math.min(blockLen - this.pos, len - pos);
            // Fast path: we have at least one block in input, cast it to view and process
            if (take === blockLen) {
                const dataView = createView(data);
                for (; blockLen <= len - pos; pos += blockLen)
                    this.process(dataView, pos);
                continue;
            }
            buffer.set(data.subarray(pos, pos + take), this.pos);
            this.pos += take;
            pos += take;
            if (this.pos === blockLen) {
                this.process(view, 0);
                this.pos = 0;
            }
        }
        this.length += data.length;
        this.roundClean();
        return this;
    }
    digestInto(out) {
        aexists(this);
        aoutput(out, this);
        this.finished = true;
        // Padding
        // We can avoid allocation of buffer for padding completely if it
        // was previously not allocated here. But it won't change performance.
        const { buffer, view, blockLen, isLE } = this;
        let { pos } = this;
        // append the bit '1' to the message
        buffer[pos++] = 0b10000000;
        clean(this.buffer.subarray(pos));
        // we have less than padOffset left in buffer, so we cannot put length in
        // current block, need process it and pad again
        if (this.padOffset > blockLen - pos) {
            this.process(view, 0);
            pos = 0;
        }
        // Pad until full block byte with zeros
        for (let i = pos; i < blockLen; i++)
            buffer[i] = 0;
        // Note: sha512 requires length to be 128bit integer, but length in JS will overflow before that
        // You need to write around 2 exabytes (u64_max / 8 / (1024**6)) for this to happen.
        // So we just write lowest 64 bits of that value.
        setBigUint64(view, blockLen - 8, BigInt(this.length * 8), isLE);
        this.process(view, 0);
        const oview = createView(out);
        const len = this.outputLen;
        // NOTE: we do division by 4 later, which should be fused in single op with modulo by JIT
        if (len % 4)
            throw new Error('_sha2: outputLen should be aligned to 32bit');
        const outLen = len / 4;
        const state = this.get();
        if (outLen > state.length)
            throw new Error('_sha2: outputLen bigger than state');
        for (let i = 0; i < outLen; i++)
            oview.setUint32(4 * i, state[i], isLE);
    }
    digest() {
        const { buffer, outputLen } = this;
        this.digestInto(buffer);
        const res = buffer.slice(0, outputLen);
        this.destroy();
        return res;
    }
    _cloneInto(to) {
        to || (to = new this.constructor());
        to.set(...this.get());
        const { blockLen, buffer, length, finished, destroyed, pos } = this;
        to.destroyed = destroyed;
        to.finished = finished;
        to.length = length;
        to.pos = pos;
        if (length % blockLen)
            to.buffer.set(buffer);
        return to;
    }
    clone() {
        return this._cloneInto();
    }
}
/**
 * Initial SHA-2 state: fractional parts of square roots of first 16 primes 2..53.
 * Check out `test/misc/sha2-gen-iv.js` for recomputation guide.
 */
/** Initial SHA256 state. Bits 0..32 of frac part of sqrt of primes 2..19 */
const SHA256_IV = /* @__PURE__ */ Uint32Array.from([
    0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
]);

/**
 * SHA2 hash function. A.k.a. sha256, sha384, sha512, sha512_224, sha512_256.
 * SHA256 is the fastest hash implementable in JS, even faster than Blake3.
 * Check out [RFC 4634](https://datatracker.ietf.org/doc/html/rfc4634) and
 * [FIPS 180-4](https://nvlpubs.nist.gov/nistpubs/FIPS/NIST.FIPS.180-4.pdf).
 * @module
 */
/**
 * Round constants:
 * First 32 bits of fractional parts of the cube roots of the first 64 primes 2..311)
 */
// prettier-ignore
const SHA256_K = /* @__PURE__ */ Uint32Array.from([
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2
]);
/** Reusable temporary buffer. "W" comes straight from spec. */
const SHA256_W = /* @__PURE__ */ new Uint32Array(64);
class SHA256 extends HashMD {
    constructor(outputLen = 32) {
        super(64, outputLen, 8, false);
        // We cannot use array here since array allows indexing by variable
        // which means optimizer/compiler cannot use registers.
        this.A = SHA256_IV[0] | 0;
        this.B = SHA256_IV[1] | 0;
        this.C = SHA256_IV[2] | 0;
        this.D = SHA256_IV[3] | 0;
        this.E = SHA256_IV[4] | 0;
        this.F = SHA256_IV[5] | 0;
        this.G = SHA256_IV[6] | 0;
        this.H = SHA256_IV[7] | 0;
    }
    get() {
        const { A, B, C, D, E, F, G, H } = this;
        return [A, B, C, D, E, F, G, H];
    }
    // prettier-ignore
    set(A, B, C, D, E, F, G, H) {
        this.A = A | 0;
        this.B = B | 0;
        this.C = C | 0;
        this.D = D | 0;
        this.E = E | 0;
        this.F = F | 0;
        this.G = G | 0;
        this.H = H | 0;
    }
    process(view, offset) {
        // Extend the first 16 words into the remaining 48 words w[16..63] of the message schedule array
        for (let i = 0; i < 16; i++, offset += 4)
            SHA256_W[i] = view.getUint32(offset, false);
        for (let i = 16; i < 64; i++) {
            const W15 = SHA256_W[i - 15];
            const W2 = SHA256_W[i - 2];
            const s0 = rotr(W15, 7) ^ rotr(W15, 18) ^ (W15 >>> 3);
            const s1 = rotr(W2, 17) ^ rotr(W2, 19) ^ (W2 >>> 10);
            SHA256_W[i] = (s1 + SHA256_W[i - 7] + s0 + SHA256_W[i - 16]) | 0;
        }
        // Compression function main loop, 64 rounds
        let { A, B, C, D, E, F, G, H } = this;
        for (let i = 0; i < 64; i++) {
            const sigma1 = rotr(E, 6) ^ rotr(E, 11) ^ rotr(E, 25);
            const T1 = (H + sigma1 + Chi(E, F, G) + SHA256_K[i] + SHA256_W[i]) | 0;
            const sigma0 = rotr(A, 2) ^ rotr(A, 13) ^ rotr(A, 22);
            const T2 = (sigma0 + Maj(A, B, C)) | 0;
            H = G;
            G = F;
            F = E;
            E = (D + T1) | 0;
            D = C;
            C = B;
            B = A;
            A = (T1 + T2) | 0;
        }
        // Add the compressed chunk to the current hash value
        A = (A + this.A) | 0;
        B = (B + this.B) | 0;
        C = (C + this.C) | 0;
        D = (D + this.D) | 0;
        E = (E + this.E) | 0;
        F = (F + this.F) | 0;
        G = (G + this.G) | 0;
        H = (H + this.H) | 0;
        this.set(A, B, C, D, E, F, G, H);
    }
    roundClean() {
        clean(SHA256_W);
    }
    destroy() {
        this.set(0, 0, 0, 0, 0, 0, 0, 0);
        clean(this.buffer);
    }
}
/**
 * SHA2-256 hash function from RFC 4634.
 *
 * It is the fastest JS hash, even faster than Blake3.
 * To break sha256 using birthday attack, attackers need to try 2^128 hashes.
 * BTC network is doing 2^70 hashes/sec (2^95 hashes/year) as per 2025.
 */
const sha256$1 = /* @__PURE__ */ createHasher(() => new SHA256());

const sha256 = (text) => bytesToHex(sha256$1(utf8ToBytes(text)));
function growingSha256(wanted) {
  const starts = new Set([...wanted].map((digits) => Number.parseInt(digits.slice(0, 8), 16)));
  const rest = sha256$1.create();
  const digest = new Uint8Array(rest.outputLen);
  const start = new DataView(digest.buffer);
  return () => {
    const hasher = sha256$1.create();
    return (piece) => {
      hasher.update(piece)._cloneInto(rest).digestInto(digest);
      if (!starts.has(start.getUint32(0))) return null;
      const digits = bytesToHex(digest);
      return wanted.has(digits) ? digits : null;
    };
  };
}

function stampOfFiles(files) {
  const digest = /* @__PURE__ */ evaluation.lazily(() => sha256(JSON.stringify(inOrder({ ...files, rules: inOrder(files.rules) }))));
  const stamp = Object.freeze({
    ...named(files),
    get digest() {
      return digest();
    }
  });
  return () => stamp;
}
const newerTablesOf = (tables) => tables === void 0 ? null : evaluation.lazily(() => sha256(canonicalJson(tables)));
function stampOn(stamp, { newerTables }) {
  if (newerTables === null) return stamp;
  return Object.freeze({
    ...named(stamp),
    get digest() {
      return stamp.digest;
    },
    get tables() {
      return newerTables();
    }
  });
}
const named = ({ version, inForceFrom, inForceTo }) => ({
  version,
  inForceFrom,
  ...inForceTo === void 0 ? {} : { inForceTo }
});
const inOrder = (files) => Object.fromEntries(Object.entries(files).sort(([a], [b]) => a < b ? -1 : 1));

function entryIssues(content, type, path) {
  if (typeof type === "string") return [];
  if ("record" in type) return recordIssues(content, type.record, path);
  if (!("list" in type) || !Array.isArray(content)) return [];
  if (content.length > evaluation.limits.listEntries)
    return [
      { code: "too-long", at: pointer(path), expected: `${evaluation.limits.listEntries} entries`, found: String(content.length) }
    ];
  const { list } = type;
  if (typeof list === "string" || !("record" in list)) return [];
  return content.flatMap((entry, index) => recordIssues(entry, list.record, [...path, index]));
}
function recordIssues(content, record, path) {
  if (!isRecord(content)) return otherObject(content, path);
  return Object.keys(content).flatMap((field) => {
    const inner = [...path, field];
    if (Object.hasOwn(record, field)) return entryIssues(content[field], record[field], inner);
    return [unknown$1(inner, field, Object.keys(record))];
  });
}
const otherObject = (content, path) => typeof content === "object" && content !== null && !Array.isArray(content) ? [{ code: "wrong-type", at: pointer(path), expected: "an object", found: kindOf(content) }] : [];
const unknown$1 = (path, name, known) => ({
  code: "unknown-path",
  at: pointer(path),
  name,
  ...nearest(name, known)
});

const noFacts = { values: /* @__PURE__ */ new Map() };
function readFacts(document, form) {
  const accepted = form.accept(document);
  if (accepted !== null) return { values: accepted };
  if (!isRecord(document))
    return {
      issues: [{ code: "wrong-type", at: "", expected: "an object of facts", found: kindOf(document) }]
    };
  const values = /* @__PURE__ */ new Map();
  const issues = [];
  readInto(values, issues, document, form.tree, [], form);
  return issues.length > 0 ? { issues } : { values };
}
function heldTogether(read, form, listed) {
  if ("issues" in read) return { issues: read.issues, given: null };
  const { impossibilities, series } = togetherIn(form, listed);
  const issues = [];
  contradictionIssues(read.values, impossibilities, issues);
  seriesIssues(read.values, series, issues);
  return { issues, given: evaluation.given(read.values, form, listed) };
}
const together = /* @__PURE__ */ new WeakMap();
function togetherIn(form, listed) {
  const known = together.get(form)?.get(listed);
  if (known !== void 0) return known;
  const found = {
    impossibilities: amongListed(form.impossibilities, listed),
    series: form.series.filter((path) => listed.has(path))
  };
  const ofForm = together.get(form) ?? /* @__PURE__ */ new WeakMap();
  together.set(form, ofForm.set(listed, found));
  return found;
}
function readInto(values, issues, content, tree, path, form) {
  for (const name of Object.keys(content)) {
    const node = tree.get(name);
    if (node === void 0) {
      const known = [...path.length === 0 ? tree.keys() : [], ...form.definitions.keys()];
      issues.push(unknown([...path, name], known, issues.length));
    } else if (node.kind === "fact") readFact(values, issues, content[name], node, [...path, name], form);
    else readEntity(values, issues, content[name], node, [...path, name], form);
  }
}
function readEntity(values, issues, content, { isNullable, fields }, path, form) {
  if (isRecord(content)) {
    if (isNullable) values.set(path.join("."), true);
    readInto(values, issues, content, fields, path, form);
  } else if (isNullable && content === null) values.set(path.join("."), null);
  else {
    const expected = isNullable ? "an object of facts, or null" : "an object of facts";
    issues.push({ code: "wrong-type", at: pointer(path), expected, found: kindOf(content) });
  }
}
function readFact(values, issues, content, { definition, schema }, path, { parse }) {
  const withinIt = entryIssues(content, definition.type, path);
  for (const issue of withinIt) issues.push(issue);
  if (withinIt.some(({ code }) => code === "too-long")) return;
  const parsed = parse(schema, content);
  if ("data" in parsed) {
    values.set(definition.path, decodeValue(parsed.data, definition.type));
    return;
  }
  const at = pointer(path);
  for (const issue of parsed.issues) {
    if (issue.code === "unknown-key") continue;
    issues.push({ ...issue, at: at + issue.at, ...issue.name === "" && { name: path.at(-1) } });
  }
}
const mostCompared = 20;
function unknown(path, known, issuesBefore) {
  const name = path.join(".");
  const near = issuesBefore < mostCompared ? nearest(name, known) : {};
  return { code: "unknown-path", at: pointer(path), name, ...near };
}

const within = ({ name, at }, ...keys) => ({
  name: name + pointer(keys),
  at: at + pointer(keys)
});
function reportUnknown(scope, code, name, at, known) {
  scope.report({ code, at, name, ...nearest(name, known) });
  return null;
}
function reportTaken({ takenBy, report }, name, at) {
  const detail = takenBy(name);
  if (detail !== null) report({ code: "name-taken", at, name, detail });
}

function checkReadings(chosen, readings) {
  const given = chosen === void 0 ? {} : chosen;
  if (!isRecord(given))
    return {
      issues: [{ code: "wrong-type", at: "/readings", expected: "an object of readings", found: kindOf(given) }]
    };
  const issues = [];
  const report = (issue) => issues.push(issue);
  const taken = /* @__PURE__ */ new Map();
  for (const [id, option] of Object.entries(given)) {
    const at = pointer(["readings", id]);
    const reading = readings.get(id);
    if (reading === void 0) {
      reportUnknown({ report }, "unknown-reading", id, at, readings.keys());
      continue;
    }
    const options = reading.options.map((known) => known.id);
    if (typeof option !== "string" || !options.includes(option))
      issues.push({
        code: "unknown-option",
        at,
        name: typeof option === "string" ? option : short(option),
        names: options
      });
    else taken.set(id, option);
  }
  if (issues.length > 0) return { issues };
  return { option: (id) => taken.get(id) ?? readings.get(id)?.default ?? "" };
}

function worldsOf({ facts, dictionary, tableFiles, parse }, bounds) {
  const byDefault = checkReadings(void 0, dictionary.readings);
  const builtIn = withNewerTables(tableFiles, void 0, parse);
  const worldFrom = (given, option, newer, newerTables, ofCall = null) => ({
    facts: facts.definitions,
    fields: dictionary.fields,
    given,
    option,
    table: (name) => newer.get(name) ?? dictionary.tables.get(name),
    newerTables,
    steps: new evaluation.Steps(ofCall)
  });
  const factsRefused = (given) => readFacts(askedFacts(given), facts);
  return {
    factsRefused,
    factsAsked(given) {
      const values = facts.accept(given);
      return values === null ? factsRefused(given) : { values };
    },
    worldOf(listed, read, options, ofCall = null, placeOf = (at) => at) {
      const readings = options.readings === void 0 ? byDefault : checkReadings(options.readings, dictionary.readings);
      const newer = options.tables === void 0 ? builtIn : withNewerTables(tableFiles, options.tables, parse);
      const checked = heldTogether(read, facts, listed);
      const ofFacts = (issues) => issues.map((issue) => ({ ...issue, at: placeOf(issue.at) }));
      if (!("tables" in newer) || !("option" in readings) || checked.given === null) {
        const ofOptions = [readings, newer].flatMap((part) => "issues" in part ? part.issues : []);
        throw new errors.PolicyError([...ofOptions, ...ofFacts(checked.issues)]);
      }
      const world = worldFrom(checked.given, readings.option, newer.tables, newerTablesOf(options.tables), ofCall);
      const contradicting = [...checked.issues, ...bounds.oversteppedIn(world, listed).map(issueOf)];
      if (contradicting.length > 0) throw new errors.PolicyError(ofFacts(contradicting));
      return world;
    },
    oversteppedBy(listed, given) {
      const checked = heldTogether(readFacts(given, facts), facts, listed);
      if (checked.given === null || !("option" in byDefault) || !("tables" in builtIn)) return [];
      return bounds.oversteppedIn(worldFrom(checked.given, byDefault.option, builtIn.tables, null), listed);
    }
  };
}

const isAmongWork = /* @__PURE__ */ worked({
  takes: ["text", { list: "text" }],
  gives: "boolean",
  evaluate: (text, texts) => texts.includes(text)
});
const isAmong = /* @__PURE__ */ said(isAmongWork, {
  english: (text, texts) => `${text} is one of ${texts}`,
  examples: [
    ["fax", ["letter", "fax"], true],
    ["telephone", ["letter", "fax"], false],
    ["fax", [], false]
  ]
});

const isMany = (words) => /[^s'u]s$/.test(words.split(/ (?:in|of|on|to|for|that|which|towards) /)[0]);
const isNoneWork = /* @__PURE__ */ worked({
  takes: [{ any: "kind" }, "boolean"],
  gives: "boolean",
  sees: "none",
  order: ["rises"],
  evaluate: (value, none) => value === null === none
});
const isNone = /* @__PURE__ */ said(isNoneWork, {
  english: (value, none) => {
    if (none === "true") return `there ${isMany(value) ? "are" : "is"} no ${value.replace(/^(the|an?|one) /, "")}`;
    return none === "false" ? `${value} is given` : `whether ${value} is none is ${none}`;
  },
  examples: [
    [null, true, true],
    [null, false, false],
    ["2025-02-14", true, false],
    ["2025-02-14", false, true],
    [false, false, true]
  ]
});

const isWork = /* @__PURE__ */ worked({
  takes: [{ any: "kind" }, { any: "kind" }],
  gives: "boolean",
  evaluate: (a, b) => evaluation.sameValue(a, b)
});
const is = /* @__PURE__ */ said(isWork, {
  english: (a, b) => `${a} is ${b}`,
  examples: [
    ["letter", "letter", true],
    ["letter", "telephone", false],
    [true, true, true],
    ["2025-02-14", "2025-02-15", false],
    [{ decimal: "10.0" }, { decimal: "10" }, true]
  ]
});

const isAtMostWork = /* @__PURE__ */ worked({
  takes: [evaluation.ordered("kind"), evaluation.ordered("kind")],
  gives: "boolean",
  order: ["falls", "rises"],
  evaluate: (a, b) => compareOrdered(a, b) <= 0
});
const isAtMost = /* @__PURE__ */ said(isAtMostWork, {
  english: (a, b) => `${a} is at most ${b}`,
  examples: [
    [{ money: "0.01" }, { money: "0.00" }, false],
    [{ decimal: "10.00" }, { decimal: "10" }, true],
    [29, 30, true],
    ["2025-02-14", "2025-02-14", true],
    ["18:00", "08:30", false]
  ]
});

const dividedByWork = /* @__PURE__ */ worked({
  takes: [evaluation.amount("dividend"), evaluation.number("divisor")],
  gives: "decimal",
  evaluate: (amount2, number2) => {
    const divisor = asDecimal(number2);
    return evaluation.isNil(divisor) ? null : evaluation.dividedBy(amount2, divisor);
  }
});
const dividedBy = /* @__PURE__ */ said(dividedByWork, {
  english: (amount2, number2) => `${amount2} divided by ${number2}`,
  examples: [
    [{ money: "10.00" }, 4, { decimal: "2.5" }],
    [{ money: "36.50" }, { decimal: "0.5" }, { decimal: "73" }],
    [{ money: "10.00" }, 0, null]
  ]
});

const dividedRoundedDownWork = /* @__PURE__ */ workedByEach({
  signatures: [
    { takes: [evaluation.whole("unit"), evaluation.whole("unit")], gives: "count" },
    { takes: [evaluation.whole("unit"), "count"], gives: evaluation.whole("unit") }
  ],
  evaluate: (whole2, part) => part === 0 ? null : Math.floor(whole2 / part)
});
const dividedRoundedDown = /* @__PURE__ */ said(dividedRoundedDownWork, {
  english: (whole2, part) => `${whole2} in full parts of ${part}`,
  examples: [
    [119, 60, 1],
    [120, 60, 2],
    [59, 60, 0]
  ]
});

const greaterOfWork = /* @__PURE__ */ worked({
  takes: [evaluation.ordered("kind"), evaluation.ordered("kind")],
  gives: evaluation.ordered("kind"),
  order: ["rises", "rises"],
  evaluate: (a, b) => compareOrdered(a, b) >= 0 ? a : b
});
const greaterOf = /* @__PURE__ */ said(greaterOfWork, {
  english: (a, b) => `the greater of ${a} and ${b}`,
  examples: [
    [{ money: "9.99" }, { money: "10.00" }, { money: "10.00" }],
    [{ money: "-1.00" }, { money: "-1.00" }, { money: "-1.00" }],
    ["2025-01-01", "2024-12-31", "2025-01-01"],
    [30, 7, 30]
  ]
});

const plusWork = /* @__PURE__ */ workedByEach({
  signatures: [
    { takes: [evaluation.number("kind"), evaluation.number("kind")], gives: evaluation.number("kind") },
    { takes: [evaluation.amount("kind"), "decimal"], gives: "decimal" },
    { takes: ["decimal", evaluation.amount("kind")], gives: "decimal" },
    {
      takes: [{ timeline: evaluation.amount("kind") }, evaluation.amount("kind")],
      gives: { timeline: evaluation.amount("kind") },
      evaluate: ([timeline, added]) => evaluation.mapValues(timeline, (amount2) => addQuantities(amount2, added))
    }
  ],
  evaluate: (a, b) => addQuantities(a, b)
});
const plus = /* @__PURE__ */ said(plusWork, {
  english: (a, b) => `${a} plus ${b}`,
  examples: [
    [{ money: "0.10" }, { money: "0.20" }, { money: "0.30" }],
    [{ percent: "4.75" }, { percent: "4" }, { percent: "8.75" }],
    [2, 3, 5]
  ]
});

const roundedToPennyWork = /* @__PURE__ */ worked({
  takes: [{ some: ["money", "decimal"], as: "sum" }],
  gives: "money",
  evaluate: (amount) => evaluation.roundHalfUp(amount, 2)
});
const roundedToPenny = /* @__PURE__ */ said(roundedToPennyWork, {
  english: (amount) => `${amount}, rounded to the nearest penny, half a penny up`,
  examples: [
    [{ decimal: "2.5375" }, { money: "2.54" }],
    [{ decimal: "0.025" }, { money: "0.03" }],
    [{ decimal: "0.0249" }, { money: "0.02" }],
    [{ decimal: "-0.025" }, { money: "-0.03" }]
  ]
});

const sumOfWork = /* @__PURE__ */ workedByEach({
  signatures: [
    { takes: [{ list: evaluation.amount("kind") }], gives: evaluation.amount("kind") },
    {
      takes: [{ list: evaluation.whole("unit") }],
      gives: evaluation.whole("unit"),
      evaluate: ([numbers]) => numbers.reduce(
        (sum, number) => sum === null || number === null ? null : addQuantities(sum, number),
        0
      )
    }
  ],
  evaluate: (amounts) => amounts.reduce(
    (sum, amount2) => sum === null || amount2 === null ? null : evaluation.plus(sum, amount2),
    evaluation.ofInt(0)
  )
});
const sumOf = /* @__PURE__ */ said(sumOfWork, {
  english: (amounts) => `the sum of ${amounts}`,
  examples: [
    [[{ money: "0.10" }, { money: "0.20" }], { money: "0.30" }],
    [[], { money: "0.00" }],
    [[{ money: "0.10" }, null], null]
  ]
});

const allTogetherWork = /* @__PURE__ */ worked({
  takes: [{ list: { list: { any: "entry" } } }],
  gives: { list: { any: "entry" } },
  evaluate: (lists) => {
    const all = [];
    for (const list of lists) for (const entry of list ?? []) all.push(entry);
    return all;
  }
});
const allTogether = /* @__PURE__ */ said(allTogetherWork, {
  english: (lists) => `${lists}, all together`,
  examples: [
    [
      [["2025-01-01", "2025-01-02"], [], ["2025-01-01"]],
      ["2025-01-01", "2025-01-02", "2025-01-01"]
    ],
    [[null, [30]], [30]],
    [[], []]
  ]
});

const secondsInHour = 3600;
const secondsInDay = 86400;
function clockStretches$1(instant, lasting, at) {
  const cuts = [.../* @__PURE__ */ new Set([...at.map(secondOfDay), secondsInDay])].sort((a, b) => a - b);
  const stretches = [];
  let start = londonSeconds(instant);
  const end = start + lasting;
  if (end > start) londonClock(end - 1);
  while (start < end) {
    const clock = londonClock(start);
    const cut = cuts.find((second) => second > clock.secondOfDay);
    const next = unlessPutBefore(Math.min(end, start + cut - clock.secondOfDay), start, clock);
    stretches.push({ day: clock.date, time: timeOf(clock.secondOfDay), seconds: next - start });
    start = next;
  }
  return stretches;
}
function unlessPutBefore(end, start, clock) {
  if (Math.floor(start / secondsInHour) === Math.floor((end - 1) / secondsInHour)) return end;
  const ahead = aheadBy(start, clock);
  const runsOnAt = (second) => aheadBy(second, londonClock(second)) === ahead;
  if (runsOnAt(end - 1)) return end;
  let [low, high] = [start, end - 1];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (runsOnAt(middle)) low = middle;
    else high = middle;
  }
  return high;
}
const aheadBy = (second, { date, secondOfDay: secondOfDay2 }) => evaluation.dayNumber(date) * secondsInDay + secondOfDay2 - second;
const timeOf = (second) => {
  const digits = (number) => String(number).padStart(2, "0");
  return `${digits(Math.floor(second / secondsInHour))}:${digits(Math.floor(second % secondsInHour / 60))}`;
};

const clockStretchesWork = /* @__PURE__ */ worked({
  takes: ["instant", "seconds"],
  and: { at: { list: "time" } },
  gives: { list: { record: { day: "date", time: "time", seconds: "seconds" } } },
  evaluate: (instant, lasting, { at }) => clockStretches$1(
    instant,
    lasting,
    at.filter((time) => time !== null)
  ).map((stretch) => ({ ...stretch }))
});
const clockStretches = /* @__PURE__ */ said(clockStretchesWork, {
  english: (instant, lasting, { at }) => `what the clock shows for ${lasting} from ${instant}, cut at ${at}`,
  examples: [
    [
      "2025-06-10T17:55:30+01:00",
      600,
      { at: ["18:00"] },
      [
        { day: "2025-06-10", time: "17:55", seconds: 270 },
        { day: "2025-06-10", time: "18:00", seconds: 330 }
      ]
    ],
    [
      "2025-10-26T00:30:00Z",
      7200,
      { at: [] },
      [
        { day: "2025-10-26", time: "01:30", seconds: 1800 },
        { day: "2025-10-26", time: "01:00", seconds: 5400 }
      ]
    ],
    ["2025-10-26T00:30:00Z", 0, { at: [] }, []]
  ]
});

const daysUntilWork = /* @__PURE__ */ worked({
  takes: ["date", "date"],
  gives: "days",
  evaluate: evaluation.daysBetween
});
const daysUntil = /* @__PURE__ */ said(daysUntilWork, {
  english: (from, to) => `the days from ${from} to ${to}`,
  examples: [
    ["2024-02-28", "2024-03-01", 2],
    ["2025-01-31", "2025-01-31", 0],
    ["2025-01-02", "2025-01-01", -1]
  ]
});

const minusWork = /* @__PURE__ */ workedByEach({
  signatures: [
    { takes: [evaluation.number("kind"), evaluation.number("kind")], gives: evaluation.number("kind") },
    { takes: [evaluation.amount("kind"), "decimal"], gives: "decimal" },
    { takes: ["decimal", evaluation.amount("kind")], gives: "decimal" }
  ],
  evaluate: (a, b) => typeof a === "number" && typeof b === "number" ? a - b : evaluation.minus(asDecimal(a), asDecimal(b))
});
const minus = /* @__PURE__ */ said(minusWork, {
  english: (a, b) => `${a} less ${b}`,
  examples: [
    [{ money: "0.30" }, { money: "0.20" }, { money: "0.10" }],
    [{ money: "10.00" }, { money: "12.50" }, { money: "-2.50" }],
    [3, 5, -2]
  ]
});

const startsWithAnyWork = /* @__PURE__ */ worked({
  takes: ["text", { list: "text" }],
  gives: "boolean",
  evaluate: (text, beginnings) => beginnings.some((beginning) => beginning !== null && text.startsWith(beginning))
});
const startsWithAny = /* @__PURE__ */ said(startsWithAnyWork, {
  english: (text, beginnings) => `${text} starts with one of ${beginnings}`,
  examples: [
    ["02079460000", ["01", "02"], true],
    ["07700900000", ["01", "02"], false],
    ["02079460000", [], false]
  ]
});

const shortMonths = {
  "pulled-back": "its last day",
  "first-of-next": "the first day of the next"
};
const shortMonth = { choice: ["pulled-back", "first-of-next"] };
const plusMonthsWork = /* @__PURE__ */ workedByEach({
  signatures: [
    { takes: ["date", "months"], and: { shortMonth }, gives: "date" },
    { takes: ["date", "duration"], and: { shortMonth }, gives: "date" }
  ],
  order: ["rises"],
  evaluate: (date, length, named) => evaluation.addMonths(date, typeof length === "string" ? monthsOf(length) : length, named.shortMonth)
});
const plusMonths = /* @__PURE__ */ said(plusMonthsWork, {
  english: (date, length, named) => `${length} after ${date} (in a month without that day, ${shortMonths[named.shortMonth] ?? named.shortMonth})`,
  examples: [
    ["2025-01-15", "P1M", { shortMonth: "pulled-back" }, "2025-02-15"],
    ["2025-01-31", 1, { shortMonth: "pulled-back" }, "2025-02-28"],
    ["2025-01-31", "P1M", { shortMonth: "first-of-next" }, "2025-03-01"],
    ["2024-02-29", -12, { shortMonth: "pulled-back" }, "2023-02-28"]
  ]
});

const lesserOfWork = /* @__PURE__ */ workedByEach({
  signatures: [
    { takes: [evaluation.ordered("kind"), evaluation.ordered("kind")], gives: evaluation.ordered("kind") },
    {
      takes: [{ timeline: evaluation.amount("kind") }, evaluation.amount("kind")],
      gives: { timeline: evaluation.amount("kind") },
      evaluate: ([timeline, most]) => evaluation.mapValues(timeline, (amount2) => evaluation.lesser(amount2, most))
    }
  ],
  order: ["rises", "rises"],
  evaluate: (a, b) => compareOrdered(a, b) <= 0 ? a : b
});
const lesserOf = /* @__PURE__ */ said(lesserOfWork, {
  english: (a, b) => `the lesser of ${a} and ${b}`,
  examples: [
    [{ money: "9.99" }, { money: "10.00" }, { money: "9.99" }],
    [{ money: "-1.00" }, { money: "-1.00" }, { money: "-1.00" }],
    ["2025-01-01", "2024-12-31", "2024-12-31"],
    [30, 7, 7]
  ]
});

const SATURDAY = 6;
function isWorkingDay(c, day) {
  if (day < c.answersFrom || day > c.answersTo) return void 0;
  return evaluation.weekday(day) < SATURDAY && !c.holidays.has(day);
}
function workingDayOnOrAfter(c, day) {
  for (let at = day; ; at = evaluation.addDays(at, 1)) {
    const working = isWorkingDay(c, at);
    if (working === void 0) return void 0;
    if (working) return at;
    if (at === c.answersTo) return void 0;
  }
}
function workingDayBetween(c, day) {
  const { answersFrom, answersTo } = c;
  if (day < answersFrom) return { from: day, to: workingDayOnOrAfter(c, answersFrom) ?? evaluation.MAX_DATE };
  const from = day > answersTo ? day : answersTo < evaluation.MAX_DATE ? evaluation.addDays(answersTo, 1) : evaluation.MAX_DATE;
  return { from, to: evaluation.MAX_DATE };
}

const orNextWorkingDayWork = /* @__PURE__ */ worked({
  takes: ["date", "calendar"],
  gives: "date",
  order: ["rises"],
  evaluate: (date, calendar) => workingDayOnOrAfter(calendar, date) ?? new evaluation.Unknown(calendar.table, null, workingDayBetween(calendar, date))
});
const orNextWorkingDay = /* @__PURE__ */ said(orNextWorkingDayWork, {
  english: (date, calendar) => `${date}, or the next working day by ${calendar}`,
  examples: [
    ["2025-12-24", { holidays: ["2025-12-25", "2025-12-26"] }, "2025-12-24"],
    ["2025-12-25", { holidays: ["2025-12-25", "2025-12-26"] }, "2025-12-29"],
    ["2028-12-31", { holidays: [] }, { unknown: true }]
  ]
});

const valueOnWork = /* @__PURE__ */ worked({
  takes: [{ timeline: { any: "kind" } }, "date"],
  gives: { any: "kind" },
  evaluate: (timeline, date) => evaluation.valueOn(timeline, date) ?? new evaluation.Unknown(timeline.table)
});
const valueOn = /* @__PURE__ */ said(valueOnWork, {
  english: (timeline, date) => `${timeline} on ${date}`,
  examples: [
    [{ rates: [["2024-11-07", "4.75"]] }, "2024-11-07", { decimal: "4.75" }],
    [{ rates: [["2024-11-07", "4.75"]] }, "2024-11-06", { unknown: true }],
    [
      {
        rates: [
          ["0001-01-01", "200.00"],
          ["2025-03-01", "-10.00"]
        ]
      },
      "2025-03-02",
      { decimal: "-10.00" }
    ]
  ]
});

const inOrderOfWork = /* @__PURE__ */ worked({
  takes: [{ list: { record: {}, as: "entry" } }, { field: evaluation.ordered("kind") }],
  gives: { list: { any: "entry" } },
  evaluate: (records, field) => records.toSorted(
    (a, b) => compareValues(a?.[field] ?? null, b?.[field] ?? null) || compareValues(a, b)
  )
});
const inOrderOf = /* @__PURE__ */ said(inOrderOfWork, {
  english: (records, field) => `${records}, in order of ${field}`,
  examples: [
    [
      [
        { on: "2025-03-01", price: { decimal: "10" } },
        { on: null, price: { decimal: "1" } },
        { on: "2025-03-01", price: { decimal: "9" } },
        null,
        { on: "2025-02-01", price: { decimal: "11" } }
      ],
      "on",
      [
        { on: "2025-02-01", price: { decimal: "11" } },
        { on: "2025-03-01", price: { decimal: "9" } },
        { on: "2025-03-01", price: { decimal: "10" } },
        { on: null, price: { decimal: "1" } },
        null
      ]
    ],
    [[], "on", []]
  ]
});

const wholeMonthsUntilWork = /* @__PURE__ */ worked({
  takes: ["date", "date"],
  gives: "months",
  evaluate: evaluation.wholeMonthsBetween
});
const wholeMonthsUntil = /* @__PURE__ */ said(wholeMonthsUntilWork, {
  english: (from, to) => `the whole months from ${from} to ${to}`,
  examples: [
    ["2025-01-15", "2025-03-14", 1],
    ["2025-01-15", "2025-03-15", 2],
    ["2025-01-31", "2025-02-28", 1],
    ["2025-01-15", "2024-01-15", 0]
  ]
});

const changesOfWork = /* @__PURE__ */ worked({
  takes: [{ timeline: { any: "kind" } }],
  gives: { list: "date" },
  evaluate: (timeline) => evaluation.changesOf(timeline)
});
const changesOf = /* @__PURE__ */ said(changesOfWork, {
  english: (timeline) => `the days on which ${timeline} changes`,
  examples: [
    [{ rates: [["0001-01-01", "4"]] }, ["0001-01-01"]],
    [
      {
        rates: [
          ["2024-11-07", "4.75"],
          ["2025-02-06", "4.5"]
        ]
      },
      ["0001-01-01", "2024-11-07", "2025-02-06"]
    ]
  ]
});

function cutAt$1(from, toExclusive, at) {
  if (from >= toExclusive) return [];
  const inOrder = [...new Set(at)].filter((day) => day > from && day < toExclusive).sort();
  const segments = [];
  let start = from;
  for (const day of inOrder) {
    segments.push({ from: start, to: day });
    start = day;
  }
  segments.push({ from: start, to: toExclusive });
  return segments;
}

const cutAtWork = /* @__PURE__ */ worked({
  takes: ["date", "date"],
  and: { at: { list: "date" } },
  gives: { list: { record: { from: "date", to: "date" } } },
  evaluate: (from, to, { at }) => cutAt$1(
    from,
    to,
    at.filter((day) => day !== null)
  ).map((span) => ({ ...span }))
});
const cutAt = /* @__PURE__ */ said(cutAtWork, {
  english: (from, to, { at }) => `the days from ${from} to before ${to}, cut at ${at}`,
  examples: [
    [
      "2025-01-01",
      "2025-01-10",
      { at: ["2025-01-05", "2024-12-31", "2025-01-05", "2025-01-10"] },
      [
        { from: "2025-01-01", to: "2025-01-05" },
        { from: "2025-01-05", to: "2025-01-10" }
      ]
    ],
    ["2025-01-01", "2025-01-01", { at: ["2025-01-01"] }, []]
  ]
});

function recurring$1(from, toExclusive, every) {
  const step = "days" in every ? every.days : every.months;
  if (!Number.isInteger(step) || step < 1) throw new RangeError(`not a step that leads on: ${step}`);
  if (from >= toExclusive) return [];
  const last = evaluation.addDays(toExclusive, -1);
  const span = "days" in every ? evaluation.daysBetween(from, last) : evaluation.wholeMonthsBetween(from, last);
  return Array.from(
    { length: Math.floor(span / step) + 1 },
    (_, i) => "days" in every ? evaluation.addDays(from, i * step) : evaluation.addMonths(from, i * step, "pulled-back")
  );
}

const every = (unit, [from, to], step) => step < 1 ? null : recurring$1(from, to, { [unit]: step });
const recurringWork = /* @__PURE__ */ workedByEach({
  signatures: [
    { takes: ["date", "date"], and: { every: "months" }, gives: { list: "date" } },
    {
      takes: ["date", "date"],
      and: { every: "days" },
      gives: { list: "date" },
      evaluate: (operands, named) => every("days", operands, named.every)
    }
  ],
  evaluate: (from, to, named) => every("months", [from, to], named.every)
});
const recurring = /* @__PURE__ */ said(recurringWork, {
  english: (from, to, named) => `${from}, and again every ${named.every}, before ${to}`,
  examples: [
    ["2025-01-31", "2025-04-01", { every: 1 }, ["2025-01-31", "2025-02-28", "2025-03-31"]],
    ["2025-01-31", "2025-01-31", { every: 1 }, []],
    ["2025-01-31", "2025-04-01", { every: 0 }, null]
  ]
});

const NIL = evaluation.ofInt(0);
function runningTotal$1(amounts) {
  const steps = [{ from: evaluation.MIN_DATE, value: NIL }];
  let total = NIL;
  for (const { from, amount } of evaluation.byDay(amounts)) {
    total = evaluation.plus(total, amount);
    const last = steps.at(-1);
    if (last.from === from) last.value = total;
    else steps.push({ from, value: total });
  }
  const changes = steps.filter(
    ({ value }, i) => i === 0 || evaluation.compare(value, steps[i - 1].value) !== 0
  );
  return { steps: changes, answersTo: null, table: null };
}

const runningTotalWork = /* @__PURE__ */ worked({
  takes: [{ list: { record: { from: "date", amount: evaluation.amount("kind") } } }],
  gives: { timeline: evaluation.amount("kind") },
  evaluate: (amounts) => {
    const dated = amounts;
    const all = dated.flatMap((entry) => {
      const { from, amount: counts } = entry ?? { from: null, amount: null };
      return from === null || counts === null ? [] : [{ from, amount: counts }];
    });
    return all.length < dated.length ? null : runningTotal$1(all);
  }
});
const runningTotal = /* @__PURE__ */ said(runningTotalWork, {
  english: (amounts) => `the running total of ${amounts}`,
  examples: [
    [
      [
        { from: "2025-02-01", amount: { money: "-2.00" } },
        { from: "2025-01-01", amount: { money: "5.00" } },
        { from: "2025-02-01", amount: { money: "-1.00" } }
      ],
      {
        rates: [
          ["0001-01-01", "0"],
          ["2025-01-01", "5"],
          ["2025-02-01", "2"]
        ]
      }
    ],
    [[{ from: "2025-01-01", amount: null }], null],
    [[null], null],
    [[], { rates: [["0001-01-01", "0"]] }]
  ]
});

const timelineOfWork = /* @__PURE__ */ worked({
  takes: [{ list: { record: { from: "date", value: { any: "kind" } } } }],
  gives: { timeline: { any: "kind" } },
  sees: "unknown-items",
  evaluate: (entries) => {
    const steps = entries;
    const isDated = (entry) => typeof entry?.from === "string";
    if (!steps.every(isDated)) return steps.some((entry) => entry === null || entry.from === null) ? null : evaluation.UNKNOWN;
    const unknown = steps.find(({ value }) => evaluation.isUnknown(value) && value.table !== null)?.value;
    const all = evaluation.timeline(steps);
    const first = all.steps.findIndex(({ value }) => !evaluation.isUnknown(value));
    return {
      ...all,
      steps: first < 0 ? [] : all.steps.slice(first),
      table: evaluation.isUnknown(unknown) ? unknown.table : null
    };
  }
});
const timelineOf = /* @__PURE__ */ said(timelineOfWork, {
  english: (entries) => `${entries}, each from its day on`,
  examples: [
    [
      [
        { from: "2025-02-06", value: { decimal: "4.5" } },
        { from: "2024-11-07", value: { decimal: "4" } },
        { from: "2024-11-07", value: { decimal: "4.75" } }
      ],
      {
        rates: [
          ["2024-11-07", "4.75"],
          ["2025-02-06", "4.5"]
        ]
      }
    ],
    [[{ from: "0001-01-01", value: { unknown: true } }], { rates: [] }],
    [[], { rates: [] }]
  ]
});

const addedUpByWork = /* @__PURE__ */ worked({
  takes: [{ list: { record: {}, as: "entry" } }, { key: "day-or-word" }],
  gives: { list: { any: "entry" } },
  evaluate: (records, field) => {
    const groups = /* @__PURE__ */ new Map();
    for (const record of records.filter((entry) => entry !== null)) {
      const key = keyOf(record);
      const group = groups.get(key);
      groups.set(key, group === void 0 ? record : sums(group, record));
    }
    return [...groups.values()].sort(
      (a, b) => compareValues(a[field] ?? null, b[field] ?? null) || compareValues(a, b)
    );
  }
});
const addedUpBy = /* @__PURE__ */ said(addedUpByWork, {
  english: (records, field) => `${records}, added up by ${field}`,
  examples: [
    [
      [
        { paidOn: "2025-03-01", days: 2, amount: { decimal: "0.125" } },
        { paidOn: "2025-02-01", days: 1, amount: { decimal: "1" } },
        { paidOn: "2025-03-01", days: 3, amount: { decimal: "0.5" } }
      ],
      "paidOn",
      [
        { paidOn: "2025-02-01", days: 1, amount: { decimal: "1" } },
        { paidOn: "2025-03-01", days: 5, amount: { decimal: "0.625" } }
      ]
    ],
    [
      [
        { kind: "late", amount: { money: "1.00" } },
        { kind: "late", amount: null }
      ],
      "kind",
      [{ kind: "late", amount: null }]
    ],
    [[null], "paidOn", []],
    [[], "paidOn", []]
  ]
});
function keyOf(record) {
  let key = "";
  for (const name in record) key += isKey(record[name]) ? `${JSON.stringify(record[name])},` : ",";
  return key;
}
const isKey = (value) => typeof value === "string" || typeof value === "boolean";
const sums = (a, b) => Object.fromEntries(Object.entries(a).map(([name, x]) => [name, isKey(x) ? x : sum(x, b[name] ?? null)]));
const sum = (a, b) => a === null || b === null ? null : addQuantities(a, b);

exports.addQuantities = addQuantities;
exports.addedUpBy = addedUpBy;
exports.addedUpByWork = addedUpByWork;
exports.allTogether = allTogether;
exports.allTogetherWork = allTogetherWork;
exports.asDecimal = asDecimal;
exports.asOf = asOf;
exports.asOperator = asOperator;
exports.askedAnswer = askedAnswer;
exports.askedCompiled = askedCompiled;
exports.askedFacts = askedFacts;
exports.askedMany = askedMany;
exports.askedMoving = askedMoving;
exports.askedOptions = askedOptions;
exports.askedReadings = askedReadings;
exports.bodyValue = bodyValue;
exports.boundsHeld = boundsHeld;
exports.camelCase = camelCase;
exports.canonicalJson = canonicalJson;
exports.changesOf = changesOf;
exports.changesOfWork = changesOfWork;
exports.checkOneOf = checkOneOf;
exports.checkOptions = checkOptions;
exports.checkReadings = checkReadings;
exports.choiceOf = choiceOf;
exports.clockStretches = clockStretches$1;
exports.clockStretches$1 = clockStretches;
exports.clockStretchesWork = clockStretchesWork;
exports.compareOrdered = compareOrdered;
exports.compile = compile;
exports.copied = copied;
exports.cutAt = cutAt;
exports.cutAtWork = cutAtWork;
exports.daysUntil = daysUntil;
exports.daysUntilWork = daysUntilWork;
exports.decide = decide;
exports.decideKnown = decideKnown;
exports.decodeValue = decodeValue;
exports.deepFreeze = deepFreeze;
exports.dividedBy = dividedBy;
exports.dividedByWork = dividedByWork;
exports.dividedRoundedDown = dividedRoundedDown;
exports.dividedRoundedDownWork = dividedRoundedDownWork;
exports.durationOf = durationOf;
exports.elementOf = elementOf;
exports.entryPaths = entryPaths;
exports.entryTest = entryTest;
exports.factTypeOf = factTypeOf;
exports.factsIn = factsIn;
exports.factsOfSchema = factsOfSchema;
exports.fieldType = fieldType;
exports.fieldsOf = fieldsOf;
exports.flattenFacts = flattenFacts;
exports.freeText = freeText;
exports.greaterOf = greaterOf;
exports.greaterOfWork = greaterOfWork;
exports.growingSha256 = growingSha256;
exports.impossibilityOf = impossibilityOf;
exports.inFull = inFull;
exports.inNationalForm = inNationalForm;
exports.inOrderOf = inOrderOf;
exports.inOrderOfWork = inOrderOfWork;
exports.is = is;
exports.isAfter = isAfter;
exports.isAmong = isAmong;
exports.isAmongWork = isAmongWork;
exports.isAtMost = isAtMost;
exports.isAtMostWork = isAtMostWork;
exports.isAtStake = isAtStake;
exports.isDuration = isDuration;
exports.isInstant = isInstant;
exports.isLessThan = isLessThan;
exports.isLessThanWork = isLessThanWork;
exports.isNone = isNone;
exports.isNoneWork = isNoneWork;
exports.isRecord = isRecord;
exports.isSeries = isSeries;
exports.isTime = isTime;
exports.isWork = isWork;
exports.kindOf = kindOf;
exports.leftOutOf = leftOutOf;
exports.lesserOf = lesserOf;
exports.lesserOfWork = lesserOfWork;
exports.listExpected = listExpected;
exports.madeAs = madeAs;
exports.minus = minus;
exports.minusWork = minusWork;
exports.monthsOf = monthsOf;
exports.namesInReason = namesInReason;
exports.nearest = nearest;
exports.needsOf = needsOf;
exports.newerTablesOf = newerTablesOf;
exports.noFacts = noFacts;
exports.noNeeds = noNeeds;
exports.noted = noted;
exports.orNextWorkingDay = orNextWorkingDay;
exports.orNextWorkingDayWork = orNextWorkingDayWork;
exports.orThrow = orThrow;
exports.orderOf = orderOf;
exports.outcomeNeeds = outcomeNeeds;
exports.plus = plus;
exports.plusDays = plusDays;
exports.plusDaysWork = plusDaysWork;
exports.plusMonths = plusMonths;
exports.plusMonthsWork = plusMonthsWork;
exports.plusWork = plusWork;
exports.pointer = pointer;
exports.policyOn = policyOn;
exports.printedWhole = printedWhole;
exports.readFacts = readFacts;
exports.reasonOf = reasonOf;
exports.recordWithin = recordWithin;
exports.recurring = recurring;
exports.recurringWork = recurringWork;
exports.refuseOutOfForce = refuseOutOfForce;
exports.refuseWithoutReasons = refuseWithoutReasons;
exports.reportTaken = reportTaken;
exports.reportUnknown = reportUnknown;
exports.roundedToPenny = roundedToPenny;
exports.roundedToPennyWork = roundedToPennyWork;
exports.runningTotal = runningTotal;
exports.runningTotalWork = runningTotalWork;
exports.schemaAt = schemaAt;
exports.secondOfDay = secondOfDay;
exports.session = session;
exports.settlingOutcome = settlingOutcome;
exports.short = short;
exports.shownValue = shownValue;
exports.stampOfFiles = stampOfFiles;
exports.stampOn = stampOn;
exports.startsWithAny = startsWithAny;
exports.startsWithAnyWork = startsWithAnyWork;
exports.sumOf = sumOf;
exports.sumOfWork = sumOfWork;
exports.tableOf = tableOf;
exports.tableWhenRead = tableWhenRead;
exports.taking = taking;
exports.telephoneNumber = telephoneNumber;
exports.telling = telling;
exports.textKinds = textKinds;
exports.timelineOf = timelineOf;
exports.timelineOfWork = timelineOfWork;
exports.times = times;
exports.timesWork = timesWork;
exports.togetherIn = togetherIn;
exports.trueOrFalse = trueOrFalse;
exports.typeInEntry = typeInEntry;
exports.typeOfName = typeOfName;
exports.unknownValues = unknownValues;
exports.unwrapped = unwrapped;
exports.utf8ToBytes = utf8ToBytes;
exports.valueOn = valueOn;
exports.valueOnWork = valueOnWork;
exports.wholeMonthsUntil = wholeMonthsUntil;
exports.wholeMonthsUntilWork = wholeMonthsUntilWork;
exports.wholeNumber = wholeNumber;
exports.wholeNumberRange = wholeNumberRange;
exports.withNamesSaid = withNamesSaid;
exports.withReasons = withReasons;
exports.within = within;
exports.worldsOf = worldsOf;
//# sourceMappingURL=base-CcmR8VZ4.cjs.map
