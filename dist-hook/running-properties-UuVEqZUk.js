import { m as monthsOf, a_ as factTypeOf, aH as elementOf, aI as fieldsOf, aK as wholeNumberRange, d as durationOf, y as pointer, ai as nearest, az as flattenFacts, aG as schemaAt, aJ as entryTest, o as orThrow, ak as copied, k as short } from './base-DNx-fUJc.js';
import { a as choicesOf, e as endsOf, b as pence$1, c as checkProperties } from './checking-properties-SBDa4zl2.js';
import { j as withChange, aM as isRecord, b2 as dayMoved, b3 as monthsMoved, b4 as changedBy, h as nestedFacts, b5 as landmarksOf, b6 as parameterValues, b7 as unique, g as flatFacts, b8 as daysMoved, W as reachOf, al as factsReadUnder, b9 as stepsOf, ba as specialise, Y as meaningOf, X as scopeOf } from './core-5K8lLRKF.js';
import { P as PolicyError } from './errors-m8cP1QOQ.js';
import * as fc from 'fast-check';
import { P as plus, ad as times, k as decimal, R as compare, I as toPlaces, aq as toPlain, al as later, am as earlier, j as isDecimal, t as toPlainValue, d as dayNumber, a as dateOfNumber, a5 as weekday, aK as ofEachUnit, Q as ofInt, i as isDate, ar as penceText } from './evaluation-3mlOUAof.js';
import { w as works, j as judgeOf } from './judging-DZm6bRQr.js';
import { withoutIrrelevant } from './leave-out-RJYiyRaN.js';

function withoutContradictions(facts, contradictions, isPinned) {
  let settled = facts;
  for (let round = 0; round < contradictions.length; round += 1) {
    const before = settled;
    for (const { earlier, later } of contradictions) settled = inOrder(settled, earlier, later, isPinned);
    if (settled === before) break;
  }
  return settled;
}
function inOrder(facts, earlier, later, isPinned) {
  const [list, first] = earlier.split("[].");
  if (first !== void 0)
    return isPinned(list) ? facts : entriesInOrder(facts, list, first, later.split("[].")[1] ?? "");
  const [from, to] = [facts.get(earlier), facts.get(later)];
  if (!isAfter(from, to) || isPinned(earlier) && isPinned(later)) return facts;
  const start = isPinned(earlier) ? from : to;
  const end = isPinned(later) ? to : from;
  return withChange(withChange(facts, earlier, start), later, end);
}
function entriesInOrder(facts, list, first, second) {
  const entries = facts.get(list);
  if (!Array.isArray(entries) || !entries.some((entry) => isRecord(entry) && isAfter(entry[first], entry[second])))
    return facts;
  const ordered = entries.map(
    (entry) => isAfter(entry[first], entry[second]) ? { ...entry, [first]: entry[second], [second]: entry[first] } : entry
  );
  return withChange(facts, list, ordered);
}
const isAfter = (first, second) => typeof first === "string" && typeof second === "string" && first > second;

const minutesInDay = 24 * 60;
const penny = decimal("0.01");
function settler(ground) {
  const dates = [...ground.dates];
  const amounts = [...ground.amounts];
  const clocks = [...ground.clocks];
  const [from, to] = ground.days;
  const moves = [
    (day) => day,
    ...ground.steps.days.flatMap((count) => [1, -1].map((way) => (day) => dayMoved(day, way * count))),
    ...ground.steps.months.flatMap(
      (length) => [1, -1].map((way) => (day) => monthsMoved(day, way * monthsOf(length)))
    )
  ];
  function date({ near, move, by }) {
    const day = dayMoved(moves[move % moves.length]?.(dates[near % dates.length]) ?? from, by);
    const inside = later(from, earlier(to, day));
    dates.push(inside);
    return inside;
  }
  function amount({ near, fresh, change, pennies, type }) {
    const { percents } = ground.steps;
    const start = near === 0 || amounts.length === 0 ? fresh : amounts[(near - 1) % amounts.length];
    const percent = change === 0 ? void 0 : percents[Math.floor((change - 1) / 2) % percents.length];
    const changed = percent === void 0 ? start : changedBy(start, percent)[(change - 1) % 2] ?? start;
    const moved = plus(decimal(changed), times(penny, decimal(String(pennies))));
    const notBelowNil = compare(moved, decimal("0")) < 0 ? decimal("0") : moved;
    const text = type === "money" ? toPlaces(notBelowNil, 2) : withPennies(toPlain(notBelowNil));
    amounts.push(text);
    return text;
  }
  function clock({ near, fresh, by }) {
    const start = near === 0 ? void 0 : clocks[(near - 1) % clocks.length];
    const minutes = start === void 0 ? fresh : Number(start.slice(0, 2)) * 60 + Number(start.slice(3));
    const moved = Math.min(minutesInDay, Math.max(0, minutes + by));
    const text = `${twoDigits(Math.floor(moved / 60))}:${twoDigits(moved % 60)}`;
    clocks.push(text);
    return text;
  }
  const settled = {
    "left-out": () => void 0,
    "as-is": ({ content }) => content,
    date,
    amount,
    clock,
    instant: ({ date: day, clock: time, second, offset }) => {
      const at = clock(time);
      return `${date(day)}T${at === "24:00" ? "23:59" : at}:${twoDigits(second)}${offset}`;
    },
    list: ({ entries }) => entries.map(settle),
    record: ({ fields }) => Object.fromEntries(
      Object.entries(fields).flatMap(([name, field]) => field.draw === "left-out" ? [] : [[name, settle(field)]])
    )
  };
  function settle(draw) {
    return settled[draw.draw](draw);
  }
  return settle;
}
const twoDigits = (n) => String(n).padStart(2, "0");
const withPennies = (text) => {
  const [whole, places = ""] = text.split(".");
  return `${whole}.${places.padEnd(2, "0")}`;
};

const rounds = 4;
function withinBounds(facts, overstepped, settled, isPinned) {
  let within = facts;
  for (let round = 0; round < rounds; round += 1) {
    const over = overstepped(within);
    if (over.length === 0) return within;
    for (const one of over) within = isPinned(one.bound.list) ? without(within, one, isPinned) : atLimit(within, one);
    within = settled(within);
  }
  for (const one of overstepped(within)) within = without(within, one, isPinned);
  return within;
}
function atLimit(facts, { bound, entry, limit }) {
  const { list, field, type } = bound;
  const content = asJson(limit, type);
  if (field === null) return withChange(facts, list, content);
  const entries = facts.get(list);
  if (!Array.isArray(entries)) return facts;
  const changed = entries.map((one, index) => index === entry && isRecord(one) ? { ...one, [field]: content } : one);
  return withChange(facts, list, changed);
}
function without(facts, { bound }, isPinned) {
  const free = [bound.list, ...bound.given].find((path) => !isPinned(path));
  return free === void 0 ? facts : withChange(facts, free, void 0);
}
const asJson = (value, type) => type === "money" && isDecimal(value) ? toPlaces(value, 2) : toPlainValue(value);

function accountOf({ anchor, draws, kept, pins }, parts) {
  const { definitions, contradictions, overstepped, entryTests, standIns, ground } = parts;
  const pinned = [...pins].reduce((facts2, [path, content]) => withChange(facts2, path, content), /* @__PURE__ */ new Map());
  const landmarks = factLandmarks(definitions, new Map([...kept, ...pinned]));
  const dates = [...landmarks.dates];
  const settle = settler({
    ...ground,
    dates: [...dates.length === 0 ? [anchor] : dates, ...ground.dates],
    amounts: [...ground.amounts, ...landmarks.amounts],
    clocks: [...ground.clocks, ...landmarks.times]
  });
  const inTurn = [...draws].sort(([, a], [, b]) => Number(a.draw === "instant") - Number(b.draw === "instant"));
  const isKept = (path) => kept.has(path) && ![...pins.keys()].some((pin) => pin.startsWith(`${path}.`));
  const contents = new Map(
    inTurn.map(([path, draw]) => [path, draw.draw !== "left-out" && isKept(path) ? kept.get(path) : settle(draw)])
  );
  let facts = /* @__PURE__ */ new Map();
  for (const { path, entity } of definitions) {
    if (entity !== null && !isGiven(entity, contents)) continue;
    const content = fitting(contents.get(path), entryTests.get(path));
    if (content === void 0) continue;
    facts = withChange(facts, path, standIns.has(path) ? asSeries(content, ground.days[0]) : content);
  }
  for (const [path, content] of pins) facts = withChange(facts, path, content);
  const isPinned = (path) => pins.has(path) || pins.has(path.split(".")[0]);
  const settled = (drawn) => withoutContradictions(drawn, contradictions, isPinned);
  return nestedFacts(withinBounds(settled(facts), overstepped, settled, isPinned));
}
const fitting = (content, test) => test !== void 0 && Array.isArray(content) ? content.filter(test) : content;
const factLandmarks = (definitions, facts) => landmarksOf(definitions.map(({ path, type }) => [type, type === "entity" ? null : facts.get(path)]));
const isGiven = (entity, contents) => !contents.has(entity) || isRecord(contents.get(entity));
function asSeries(content, firstDay) {
  if (!Array.isArray(content)) return content;
  const [first, ...others] = content.filter(isRecord);
  if (first === void 0 || !("from" in first)) return content;
  const byDay = new Map([...others].reverse().map((entry) => [entry.from, entry]));
  return [{ ...first, from: monthsMoved(firstDay, -12) }, ...[...byDay.values()].reverse()];
}

const awkwardDays = [
  ...["01-31", "03-31", "04-30", "05-31", "06-30", "07-31", "08-31", "09-30", "10-31", "11-30"].map(
    (day) => [day, [0]]
  ),
  ["03-01", [-2, -1, 0, 1]],
  ["12-25", [-1, 0, 1, 2, 3, 6, 7, 8, 9]],
  // Clocks change on the last Sundays of March and October.
  ["03-31", [-6, -5, -4, -3, -2, -1]],
  ["10-31", [-6, -5, -4, -3, -2, -1]]
];
function anchorDay([from, to]) {
  const [first, last] = [dayNumber(from), dayNumber(to)];
  const margin = Math.min(365, Math.floor((last - first) / 4));
  const plain = plainDay(first + margin, last - margin);
  const inside = fc.noBias(fc.integer({ min: first + margin - plain, max: last - margin - plain })).map((by) => plain + by);
  const anywhere = fc.integer({ min: first, max: last });
  const awkward = awkwardBetween(first, last);
  return fc.oneof(
    { withCrossShrink: true },
    { weight: 6, arbitrary: inside },
    { weight: 1, arbitrary: anywhere },
    { weight: 3, arbitrary: awkward.length === 0 ? inside : fc.constantFrom(...awkward) }
  ).map(dateOfNumber);
}
const plainDayOf = ([from, to]) => dateOfNumber(plainDay(dayNumber(from), dayNumber(to)));
function plainDay(from, to) {
  const middle = Math.floor((from + to) / 2);
  for (let day = middle; day <= to; day += 1) {
    const date = dateOfNumber(day);
    if (date.endsWith("-01") && !date.endsWith("-01-01") && weekday(date) === 1) return day;
  }
  return middle;
}
function awkwardBetween(first, last) {
  const years = [];
  for (let year = yearOf(first); year <= yearOf(last); year += 1) years.push(String(year).padStart(4, "0"));
  return years.flatMap((year) => awkwardDays.flatMap(([day, by]) => by.map((more) => dayNumber(`${year}-${day}`) + more))).filter((day) => day >= first && day <= last);
}
const yearOf = (day) => Number(dateOfNumber(day).slice(0, 4));

const pound = 100;
const roundSums = (pennies) => new RoundSums(pennies);
class RoundSums extends fc.Arbitrary {
  #pennies;
  constructor(pennies) {
    super();
    this.#pennies = pennies;
  }
  generate(random, bias) {
    return new fc.Value(this.#pennies.generate(random, bias).value, void 0);
  }
  canShrinkWithoutContext(value) {
    return Number.isSafeInteger(value) && value >= 0;
  }
  shrink(sum) {
    return fc.stream(
      rounder(sum).map((other) => new fc.Value(other, void 0))[Symbol.iterator]()
    );
  }
}
function rounder(sum) {
  const units = Array.from({ length: digitsOf(sum) }, (_, zeros) => 10 ** zeros).reverse();
  const near = units.flatMap(
    (unit) => [Math.floor(sum / unit), Math.ceil(sum / unit), Math.floor(sum / unit) - 1].map((n) => n * unit)
  );
  return [0, pound, 10 * pound, 100 * pound, ...near].filter((other) => other >= 0 && isRounder(other, sum));
}
function isRounder(one, other) {
  const [first, second] = [oddness(one), oddness(other)];
  return first === second ? one < other : first < second;
}
const oddness = (sum) => (sum % pound === 0 ? 0 : 20) + String(sum).replace(/0+$/, "").length;
const digitsOf = (sum) => String(sum).length;

const longestList = 6;
function hintsOf({ parameters, examples }) {
  const texts = /* @__PURE__ */ new Map();
  const note = (name, content) => {
    if (typeof content === "string") texts.set(name, unique([...texts.get(name) ?? [], content]));
    else if (Array.isArray(content)) for (const item of content) note(name, item);
    else for (const [field, part] of Object.entries(content ?? {})) note(field, part);
  };
  for (const { facts } of examples) note("", facts);
  return { landmarks: landmarksOf(parameterValues(parameters)), texts, least: 0 };
}
const given = { draw: "as-is", content: {} };
const asIs = (contents) => contents.map((content) => ({ draw: "as-is", content }));
const none = { draw: "as-is", content: null };
const leftOut = { draw: "left-out" };
const wholeEntity = fc.oneof(
  { weight: 7, arbitrary: fc.constant(given) },
  { weight: 1, arbitrary: fc.constant(none) }
);
function maybe(content, unknown) {
  const weight = Math.round(unknown * 1e3);
  const weighted = [
    { weight, arbitrary: fc.constant(leftOut) },
    { weight: 1e3 - weight, arbitrary: content }
  ].filter((part) => part.weight > 0);
  return fc.oneof({ withCrossShrink: true }, ...weighted);
}
function drawOf(schema, path, hints) {
  const { type, nullable } = factTypeOf(schema);
  const element = elementOf(schema);
  const known = element === null ? ofType(type, schema, path, hints) : fc.array(entryDraw(element, path, hints), { minLength: hints.least, maxLength: longestList }).map((entries) => ({ draw: "list", entries }));
  return nullable ? fc.oneof({ weight: 4, arbitrary: known }, { weight: 1, arbitrary: fc.constant(none) }) : known;
}
function entryDraw(element, path, outer) {
  const hints = { ...outer, least: 0 };
  const fields = fieldsOf(element);
  if (fields.length === 0) return drawOf(element, path, hints);
  const draws = fields.map(([name, field]) => {
    const content = drawOf(field, `${path}.${name}`, hints);
    return [name, maybe(content, factTypeOf(field).defaultValue === void 0 ? 0 : 0.3)];
  });
  return fc.record(Object.fromEntries(draws)).map((drawn) => ({ draw: "record", fields: drawn }));
}
function ofType(type, schema, path, hints) {
  if (typeof type === "object") return "choice" in type ? asIs(fc.constantFrom(...type.choice)) : fc.constant(none);
  return (bySimpleType[type] ?? (() => fc.constant(none)))(hints, path, schema);
}
const move = fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, { weight: 3, arbitrary: fc.nat(31) });
const by = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(0, 0, 0, 1, -1) },
  { weight: 2, arbitrary: fc.integer({ min: -45, max: 45 }) },
  { weight: 2, arbitrary: fc.integer({ min: -400, max: 400 }) }
);
const dateDraw = fc.record({ draw: fc.constant("date"), near: fc.nat(7), move, by });
const hundredth = decimal("0.01");
const pence = roundSums(
  fc.oneof(
    fc.nat(1e4),
    fc.nat(1e8),
    fc.nat(100).map((pounds2) => pounds2 * 100),
    fc.constantFrom(0, 1)
  )
);
const pounds = pence.map((count) => `${Math.floor(count / 100)}.${String(count % 100).padStart(2, "0")}`);
const finer = fc.tuple(pounds, fc.nat(99999)).map(([whole, rest]) => `${whole}${String(rest).padStart(5, "0")}`);
const near = fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, { weight: 3, arbitrary: fc.nat(12) });
const amountDraw = (type) => fc.record({
  draw: fc.constant("amount"),
  near,
  fresh: type === "money" ? pounds : fc.oneof({ weight: 3, arbitrary: pounds }, { weight: 1, arbitrary: finer }),
  change: move,
  pennies: fc.constantFrom(0, 0, 0, 1, -1),
  type: fc.constant(type)
});
const clockDraw = fc.record({
  draw: fc.constant("clock"),
  near,
  fresh: fc.oneof(
    fc.nat(48).map((half) => half * 30),
    fc.nat(24 * 60)
  ),
  by: fc.constantFrom(0, 0, 0, 1, -1)
});
const bySimpleType = {
  boolean: () => asIs(fc.boolean()),
  date: () => dateDraw,
  money: () => amountDraw("money"),
  decimal: () => amountDraw("decimal"),
  percent: () => asIs(fc.integer({ min: -50, max: 2e3 }).map((hundredths) => toPlaces(times(ofInt(hundredths), hundredth), 2))),
  ...ofEachUnit(({ landmarks }, _, schema) => {
    const [least, most] = wholeNumberRange(schema);
    const marks = [...landmarks.wholeNumbers, ...[...landmarks.wholeNumbers].map((n) => 2 * n)];
    const around = [0, 1, ...marks.flatMap((n) => [n, n - 1, n + 1])].filter((n) => n >= least && n <= most);
    const upTo = (n) => fc.integer({ min: least, max: Math.max(least, Math.min(most, n)) });
    return asIs(fc.oneof(fc.constantFrom(least, ...around), upTo(40), upTo(2e4)));
  }),
  duration: ({ landmarks, texts }, path) => {
    const met = unique([...landmarks.durations, ...texts.get(lastPart(path)) ?? [], "P1M", "P1Y"]);
    return asIs(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...met) }, { weight: 1, arbitrary: months(met) }));
  },
  time: () => clockDraw,
  instant: () => fc.record({
    draw: fc.constant("instant"),
    date: dateDraw,
    clock: clockDraw,
    second: fc.oneof(fc.constant(0), fc.nat(59)),
    offset: fc.constantFrom("Z", "+01:00", "-05:00", "+14:00")
  }),
  text: ({ landmarks, texts }, path) => {
    const met = texts.get(lastPart(path)) ?? ["a", "b"];
    const starts = [...landmarks.texts].flatMap((start) => met.map((text) => start + text.slice(start.length)));
    return asIs(fc.constantFrom(...unique([...met, ...starts])));
  }
};
const months = (met) => fc.tuple(fc.constantFrom(...met), fc.constantFrom(-1, 1)).map(([length, more]) => durationOf(Math.max(1, monthsOf(length) + more)));
const lastPart = (path) => path.slice(path.lastIndexOf(".") + 1);

const isObject = (given) => typeof given === "object" && given !== null && !Array.isArray(given);
const isSpan = (given) => Array.isArray(given) && given.length === 2 && given.every((day) => typeof day === "string" && isDate(day)) && given[0] <= given[1];
const span = ["two days, the first and the last", isSpan];
function checkedOptions(given, tests) {
  try {
    return given === void 0 ? {} : checked(given, tests);
  } catch (error) {
    if (error instanceof PolicyError) throw error;
    throw new PolicyError([{ code: "malformed", at: "", expected: "options that can be read" }]);
  }
}
function checked(given, tests) {
  const known = Object.keys(tests);
  if (!isObject(given)) {
    const expected = `an object of options (${known.map((key) => `\`${key}\``).join(", ")}), or nothing`;
    throw new PolicyError([{ code: "wrong-type", at: "", expected, found: `\`${typeof given}\`` }]);
  }
  const entries = Object.entries(given);
  const issues = entries.flatMap(([key, content]) => {
    const at = pointer([key]);
    if (!known.includes(key)) return [{ code: "unknown-key", at, name: key, ...nearest(key, known) }];
    const [expected, accepts] = tests[key];
    return content === void 0 || accepts(content) ? [] : [{ code: "malformed", at, expected }];
  });
  if (issues.length > 0) throw new PolicyError(issues);
  return Object.fromEntries(entries);
}

const DAYS_BEFORE = 31;
function daysOf(tables) {
  let days = ["2000-01-01", "2049-12-31"];
  for (const { type, answersFrom, answersTo } of tables) {
    if (typeof type !== "object" || !("record" in type)) continue;
    days = [later(days[0], dayMoved(answersFrom, DAYS_BEFORE)), earlier(days[1], dayMoved(answersTo, -61))];
  }
  return days;
}

const isChance = (given) => typeof given === "number" && given >= 0 && given <= 1;
const factsOptions = {
  unknown: ["a probability from 0 to 1", isChance],
  tabled: ["a probability from 0 to 1", isChance],
  readings: ["an object of readings", isObject],
  overrides: ["an object of arbitraries by the paths of facts", isObject],
  days: span
};

const outOf = 30;
const drawnAfresh = [10, 2, 1, 0];
function keptExamples(examples, standIns, definitions, days) {
  const dated = definitions.filter(({ path, type }) => type !== "entity" && !standIns.has(path));
  const untold = new Map(definitions.flatMap(({ path, type }) => type === "entity" ? [[path, null]] : []));
  const [own = [], ...consulted] = examples;
  const decided = own.filter(({ expect }) => expect.outcome !== null);
  const outcomes = new Set(decided.map(({ expect }) => expect.outcome));
  const groups = [
    ...[...outcomes].map(
      (outcome) => decided.filter(({ expect }) => expect.outcome === outcome).flatMap(({ facts }) => withRoom(facts, untold))
    ),
    consulted.flat().flatMap(({ facts }) => withRoom(facts, /* @__PURE__ */ new Map()))
  ];
  const kept = groups.filter(({ length }) => length > 0).map((group) => fc.constantFrom(...group).chain(partOf));
  const nothing = fc.constant(/* @__PURE__ */ new Map());
  return kept.length === 0 ? nothing : fc.oneof({ weight: 1, arbitrary: nothing }, { weight: 3, arbitrary: fc.oneof(...kept) });
  function withRoom(facts, untold2) {
    const given = Object.keys(facts).map((name) => [name, {}]);
    const flat = new Map([...untold2, ...given, ...flatFacts(facts)]);
    const room = roomFor(flat, dated, days);
    return room === null ? [] : [{ flat, room }];
  }
  function partOf({ flat, room }) {
    const by = fc.oneof(fc.constant(0), fc.noBias(fc.integer({ min: room[0], max: room[1] })));
    const chances = fc.noBias(fc.array(fc.nat(outOf - 1), { minLength: flat.size, maxLength: flat.size }));
    return fc.tuple(fc.noBias(fc.constantFrom(...drawnAfresh)), chances, by).map(([afresh, chance, by2]) => {
      const some = new Map([...flat].filter((_, index) => chance[index] >= afresh));
      for (const { path, type } of dated) if (some.has(path)) some.set(path, daysMoved(type, some.get(path), by2));
      return some;
    });
  }
}
function roomFor(facts, dated, [from, to]) {
  const { dates, instants } = landmarksOf(dated.map(({ path, type }) => [type, facts.get(path)]));
  const numbers = [...dates, ...[...instants].map((moment) => moment.slice(0, 10))].map(dayNumber);
  if (numbers.length === 0) return [0, 0];
  const room = [dayNumber(from) - Math.min(...numbers), dayNumber(to) - Math.max(...numbers)];
  return room[0] <= 0 && room[1] >= 0 ? room : null;
}

function arbitrariesOf(policy) {
  function factsFor(decision, how) {
    const options = checkedOptions(how, factsOptions);
    const { unknown = 0, tabled = 0.5, overrides = {} } = options;
    const reach = reachOf(policy, decision);
    const schema = policy.factsOf(decision);
    const definitions = flattenFacts(schema);
    const hints = hintsOf(reach);
    const days = options.days ?? daysOf(policy.dictionary.tables.values());
    const { readings } = options;
    const under = (model) => specialise(model, readings ?? {}, policy.dictionary.readings);
    const read = readings && factsReadUnder(decision, (id) => policy.modelOf(id), readings, policy.dictionary.readings);
    const told = reach.rules.map((model) => (readings === void 0 ? model : under(model)).examples);
    const isRead = (path) => read === void 0 || [...read].some((fact) => fact === path || fact.startsWith(`${path}.`));
    const drawn = definitions.filter(({ path }) => !Object.hasOwn(overrides, path) && isRead(path));
    const draws = drawn.map(({ path, type, entity }) => {
      const isPinned = Object.keys(overrides).some((pin) => pin.startsWith(`${path}.`));
      if (type === "entity") return [path, isPinned ? fc.constant(given) : maybe(wholeEntity, unknown)];
      const leftOut = reach.standIns.has(path) ? tabled : unknown;
      const content = drawOf(schemaAt(schema, path), path, { ...hints, least: reach.standIns.has(path) ? 1 : 0 });
      return [path, maybe(content, entity !== null && Object.hasOwn(overrides, entity) ? 1 : leftOut)];
    });
    const parts = {
      definitions,
      contradictions: policy.dictionary.contradictions,
      overstepped: (facts) => policy.oversteppedBy(decision, nestedFacts(facts)),
      entryTests: new Map(
        definitions.flatMap(({ path }) => {
          const test = entryTest(schemaAt(schema, path));
          return test === null ? [] : [[path, test]];
        })
      ),
      standIns: reach.standIns,
      ground: {
        dates: [...hints.landmarks.dates].filter((day) => day >= days[0] && day <= days[1]),
        amounts: [...hints.landmarks.amounts],
        clocks: [...hints.landmarks.times],
        steps: stepsOf(reach.parameters),
        days
      }
    };
    return fc.tuple(
      anchorDay(days),
      fc.tuple(...draws.map(([, draw]) => draw)),
      keptExamples(told, reach.standIns, definitions, days),
      fc.record(overrides)
    ).map(([anchor, contents, kept, pins]) => {
      const byPath = new Map(contents.map((draw, index) => [draws[index]?.[0], draw]));
      return accountOf({ anchor, draws: byPath, kept, pins: new Map(Object.entries(pins)) }, parts);
    });
  }
  function readingsFor(decision) {
    const readings = decision === void 0 ? [...policy.dictionary.readings.values()] : reachOf(policy, decision).readings;
    const chosen = fc.record(
      Object.fromEntries(readings.map((reading) => [reading.id, fc.constantFrom(...byDefaultFirst(reading))])),
      { requiredKeys: [], noNullPrototype: true }
    );
    return fc.oneof({ weight: 1, arbitrary: fc.constant({}) }, { weight: 3, arbitrary: chosen });
  }
  return { factsFor, readingsFor };
}
const byDefaultFirst = (reading) => [
  reading.default,
  ...reading.options.map(({ id }) => id).filter((id) => id !== reading.default)
];

const fixedFacts = (facts) => Object.fromEntries(
  Object.entries(facts).flatMap(([name, content]) => {
    const isFact = !isRecord(content) || choicesOf(content) !== null || endsOf(content) !== null;
    const parts = isFact ? [[name, content]] : [...flatFacts({ [name]: content })];
    return parts.map(([path, part]) => [path, arbitraryOf(part)]);
  })
);
function arbitraryOf(content) {
  if (Array.isArray(content)) return fc.tuple(...content.map(arbitraryOf));
  if (!isRecord(content)) return fc.constant(content);
  const choices = choicesOf(content);
  if (choices !== null) return fc.oneof(...choices.map(arbitraryOf));
  const ends = endsOf(content);
  if (ends !== null) return between(...ends);
  return fc.record(Object.fromEntries(Object.entries(content).map(([key, part]) => [key, arbitraryOf(part)])));
}
const between = (from, to) => isDate(from) ? fc.integer({ min: dayNumber(from), max: dayNumber(to) }).map(dateOfNumber) : fc.integer({ min: pence$1(from), max: pence$1(to) }).map(penceText);

function customersOf(property, policy, ofAllFacts) {
  const { file, model } = property;
  const { factsFor, readingsFor } = arbitrariesOf(policy);
  const overrides = { ...asGiven(model), ...fixedFacts(file.facts ?? {}) };
  const facts = factsFor(model.decision, { overrides, ...ofAllFacts && { tabled: 0 } });
  const readings = readingsFor(model.decision);
  return { facts, readings, judged: judgedUnder(file.readings, readings) };
}
function judgedUnder(readings = "default", all) {
  if (readings === "default") return fc.constant({});
  if (readings === "all") return all;
  return fc.record(
    Object.fromEntries(
      Object.entries(readings).map(([id, chosen]) => [
        id,
        typeof chosen === "string" ? fc.constant(chosen) : fc.constantFrom(...chosen)
      ])
    )
  );
}
function asGiven({ terms, facts }) {
  const term = terms.get("/given")?.term;
  const sentences = term?.kind === "all" ? term.of : term?.kind === "sentence" ? [term] : [];
  return Object.fromEntries(sentences.flatMap((sentence) => pinned(sentence, facts)));
}
function pinned({ operatorName, operands: [first, second] }, facts) {
  if (first?.kind !== "name" || !facts.has(first.name) || second?.kind !== "literal") return [];
  const { value } = second;
  const content = toPlainValue(value);
  if (operatorName === "isNone" && value === true) return [[first.name, fc.constant(null)]];
  if (operatorName === "is") return [[first.name, fc.constant(content)]];
  return operatorName === "isAmong" && Array.isArray(content) && content.length > 0 ? [[first.name, fc.constantFrom(...content)]] : [];
}

const mostSimplified = 4e3;
function trial(property, policy, means) {
  const work = works[property.template];
  const draws = customersOf(property, policy, work.ofAllFacts === true);
  return {
    judge: judgeOf(property, policy, means),
    isOfAllFacts: work.ofAllFacts === true,
    customers: fc.record({ facts: draws.facts, readings: draws.judged }),
    choices: work.choices(property, draws)
  };
}
function isBroken(property, policy, means, { runs, seed }) {
  const { judge, customers, choices } = trial(property, policy, means);
  const holds = fc.property(customers, choices, (customer, chosen) => typeof judge(customer, chosen) === "string");
  return fc.check(holds, { numRuns: runs, seed, endOnFailure: true }).failed;
}
function runProperty(property, policy, means, { runs, seed }) {
  const { judge, isOfAllFacts, customers, choices } = trial(property, policy, means);
  let [tried, said, simplified] = [0, 0, 0];
  let isFound = false;
  const holds = fc.property(customers, choices, (customer2, chosen2) => {
    if (isFound) {
      simplified += 1;
      return simplified > mostSimplified || typeof judge(customer2, chosen2) === "string";
    }
    const verdict = judge(customer2, chosen2);
    tried += 1;
    if (verdict !== "nothing") said += 1;
    isFound = typeof verdict !== "string";
    return !isFound;
  });
  const { counterexample } = fc.check(holds, { numRuns: runs, seed, endOnFailure: false });
  if (counterexample === null) return { tried, said, breach: null };
  const [customer, chosen] = counterexample;
  const least = isOfAllFacts ? customer : withoutIrrelevant(customer, (less) => judge(less, chosen));
  return { tried, said, breach: judge(least, chosen) };
}

const leastShare = 0.2;
const usualRuns = 200;
const meansOf = ({ model }, { dictionary }) => {
  const scope = scopeOf(model, dictionary);
  return (term) => meaningOf(term, scope).means;
};
function saysOf(property, policy) {
  const work = works[property.template];
  const said = work.reads(property, meansOf(property, policy));
  return said.charAt(0).toUpperCase() + said.slice(1);
}
function tryProperty(property, policy, trying) {
  const { id, name, clauses, decision, share = leastShare } = property.file;
  const found = runProperty(property, policy.withOneMore(property.model), meansOf(property, policy), trying);
  const { tried, said, breach } = found;
  return {
    id,
    name,
    clauses,
    decision,
    property: property.template,
    says: saysOf(property, policy),
    verdict: breach !== null ? "broken" : said < share * tried ? "says-too-little" : "holds",
    tried,
    said,
    share,
    story: breach && {
      because: breach.because,
      customers: breach.customers.map(({ customer, note }) => ({
        note,
        ...customer,
        ...answered(decision, customer, policy)
      }))
    }
  };
}
const breaksOn = (property, policy, trying) => isBroken(property, policy.withOneMore(property.model), meansOf(property, policy), trying);
function answered(decision, { facts, readings }, policy) {
  try {
    return { answer: policy.evaluate(decision, facts, { readings }), issues: [] };
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    return { answer: null, issues: error.issues };
  }
}
const freshSeed = () => Math.floor(Math.random() * 2 ** 31);
function runPropertiesOn(policy, given, options) {
  const { runs = usualRuns, seed = freshSeed() } = options;
  const issues = [
    ...isWhole(runs, 1) ? [] : [wrongNumber("/runs", 1, runs)],
    ...isWhole(seed, 0) ? [] : [wrongNumber("/seed", 0, seed)]
  ];
  if (issues.length > 0) throw new PolicyError(issues);
  const { properties } = orThrow(checkProperties(policy, orThrow(copied(given)).data));
  const results = properties.map((property) => tryProperty(property, policy, { runs, seed }));
  const holding = results.filter(({ verdict }) => verdict === "holds").length;
  return { runs, seed, holding, failing: results.length - holding, results };
}
const isWhole = (given, least) => Number.isSafeInteger(given) && given >= least && given <= 2 ** 31 - 1;
const wrongNumber = (at, least, found) => ({
  code: "malformed",
  at,
  expected: `a whole number from ${least} to ${2 ** 31 - 1}`,
  found: short(found)
});

export { answered as a, arbitrariesOf as b, breaksOn as c, checkedOptions as d, anchorDay as e, freshSeed as f, rounder as g, runPropertiesOn as h, plainDayOf as p, roundSums as r, span as s, tryProperty as t, usualRuns as u };
//# sourceMappingURL=running-properties-UuVEqZUk.js.map
