'use strict';

var errors = require('./errors-DiCdZaI1.cjs');
var core = require('./core-CO30Xvem.cjs');
var evaluation = require('./evaluation-CfYnuTfM.cjs');
var fc = require('fast-check');
var base = require('./base-CcmR8VZ4.cjs');

function _interopNamespaceDefault(e) {
  var n = Object.create(null);
  if (e) {
    Object.keys(e).forEach(function (k) {
      if (k !== 'default') {
        var d = Object.getOwnPropertyDescriptor(e, k);
        Object.defineProperty(n, k, d.get ? d : {
          enumerable: true,
          get: function () { return e[k]; }
        });
      }
    });
  }
  n.default = e;
  return Object.freeze(n);
}

var fc__namespace = /*#__PURE__*/_interopNamespaceDefault(fc);

class NothingSaid extends Error {
  constructor() {
    super("nothing is said of this");
  }
}
const isNothingSaid = (error) => error instanceof NothingSaid;
function applies(condition) {
  if (!condition) throw new NothingSaid();
}
function known(side) {
  applies(side !== null && side !== void 0);
  return side;
}

function valueKnown(asked, term) {
  const value = asked.valueOf(term);
  applies(value !== null && !evaluation.holdsUnknown(value));
  return value;
}
function holdsFor(asked, term) {
  const value = asked.valueOf(term);
  applies(!evaluation.isUnknown(value));
  return value === true;
}

const alone = ({ customer }, because) => ({
  customers: [{ customer, note: null }],
  because
});
const together = ({ customer }, others, because) => ({
  customers: [{ customer, note: null }, ...others.map(([asked, note]) => ({ customer: asked.customer, note }))],
  because
});

const step = fc__namespace.oneof(
  { weight: 4, arbitrary: fc__namespace.constant(1) },
  { weight: 3, arbitrary: fc__namespace.integer({ min: 1, max: 45 }) },
  { weight: 2, arbitrary: fc__namespace.integer({ min: 1, max: 400 }) },
  { weight: 1, arbitrary: fc__namespace.integer({ min: 1, max: 1e5 }) }
);
const hundredth = evaluation.decimal("0.01");
function movedBy(content, type, steps) {
  if (type === "boolean") {
    applies(content === false && steps > 0);
    return true;
  }
  if (evaluation.isWhole(type)) {
    applies(typeof content === "number" && content + steps >= 0);
    return content + steps;
  }
  applies(typeof content === "string");
  const text = content;
  if (type === "date") {
    applies(evaluation.isDate(text));
    return core.dayMoved(text, steps);
  }
  if (type === "duration") {
    applies(base.isDuration(text));
    const months = base.monthsOf(text) + steps;
    applies(base.isDuration(`P${months}M`));
    return base.durationOf(months);
  }
  applies(evaluation.isAmount(type));
  return amountText(evaluation.plus(evaluation.decimal(text), evaluation.times(hundredth, evaluation.decimal(String(steps)))), type);
}
function amountText(amount, type) {
  const text = type === "money" ? evaluation.toPlaces(amount, 2) : evaluation.toPlain(amount);
  applies(type === "percent" || !text.startsWith("-"));
  return text;
}
function part(whole, type, hundredths) {
  if (evaluation.isWhole(type)) {
    applies(typeof whole === "number" && whole > 1);
    return Math.max(1, Math.floor(whole * hundredths / 100));
  }
  applies(evaluation.isAmount(type) && typeof whole === "string");
  const pence = Number(evaluation.toPlaces(evaluation.times(evaluation.decimal(whole), evaluation.decimal("100")), 0));
  applies(pence > 1);
  const some = Math.max(1, Math.floor(pence * hundredths / 100));
  return amountText(evaluation.times(hundredth, evaluation.decimal(String(some))), type);
}

function placeOf(path) {
  const [fact, field] = path.split("[].");
  return { keys: fact.split("."), field: field ?? null };
}
const at = (facts, keys) => keys.reduce((part, key) => core.isRecord(part) ? part[key] : void 0, facts);
function put(facts, [key, ...rest], content) {
  if (key === void 0) return facts;
  const { [key]: before, ...others } = facts;
  if (rest.length > 0) return { ...facts, [key]: put(core.isRecord(before) ? before : {}, rest, content) };
  return content === void 0 ? others : { ...facts, [key]: content };
}
function read(facts, path, entry) {
  const { keys, field } = placeOf(path);
  const content = at(facts, keys);
  if (field === null) return content;
  return entryOf(content, entry)[field];
}
function write(facts, path, entry, content) {
  const { keys, field } = placeOf(path);
  if (field === null) return put(facts, keys, content);
  const list = at(facts, keys);
  const chosen = entryOf(list, entry);
  return put(
    facts,
    keys,
    list.map((one) => one === chosen ? { ...chosen, [field]: content } : one)
  );
}
const readFact = (facts, path) => at(facts, path.split("."));
const writeFact = (facts, path, content) => put(facts, path.split("."), content);
function entriesOf(facts, path) {
  const list = readFact(facts, path);
  applies(Array.isArray(list));
  return list;
}
function entryOf(list, entry) {
  applies(Array.isArray(list) && list.length > 0);
  const chosen = list[entry % list.length];
  applies(core.isRecord(chosen));
  return chosen;
}

const hair = evaluation.decimal(`0.${"0".repeat(29)}1`);
const nil$1 = evaluation.decimal("0");
const distance = (a, b) => {
  const apart = evaluation.minus(a, b);
  return evaluation.compare(apart, nil$1) < 0 ? evaluation.minus(nil$1, apart) : apart;
};
const areWithin = (a, b, within) => evaluation.compare(distance(base.asDecimal(a), base.asDecimal(b)), evaluation.plus(base.asDecimal(within), hair)) <= 0;
function compareKnown(a, b) {
  if (typeof a === "boolean" || typeof b === "boolean") return Number(a) - Number(b);
  if (typeof a === "string" && base.isDuration(a)) return base.monthsOf(a) - base.monthsOf(b);
  if (evaluation.isDecimal(a) && evaluation.isDecimal(b) && areWithin(a, b, nil$1)) return 0;
  return base.compareOrdered(a, b);
}
function alike(a, b) {
  if (evaluation.isUnknown(a) || evaluation.isUnknown(b)) return true;
  if (evaluation.isDecimal(a) && evaluation.isDecimal(b)) return areWithin(a, b, nil$1);
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((part, index) => alike(part, b[index]));
  if (evaluation.isRecord(a) && evaluation.isRecord(b)) {
    const [one, other] = [a, b];
    const fields = Object.keys(one);
    return fields.length === Object.keys(other).length && fields.every((field) => field in other && alike(one[field], other[field]));
  }
  return evaluation.sameValue(a, b);
}

function differenceOf(terms, first, other, note, { means, inWords }) {
  let isSaid = false;
  for (const term of terms) {
    const [a, b] = [first.valueOf(term), other.valueOf(term)];
    if (evaluation.holdsUnknown(a) || evaluation.holdsUnknown(b)) continue;
    isSaid ||= a !== null || b !== null;
    if (alike(a, b)) continue;
    return together(first, [[other, note]], `${means(term)} is ${inWords(a, term)}, and then ${inWords(b, term)}`);
  }
  applies(isSaid);
  return null;
}
const lookedAt = (terms, means) => terms[0] === "outcome" ? "the answer" : terms.map(means).join("; ");

function unlessAddedUp(file, whole, parts, { means, inWords }) {
  const of = (asked) => valueKnown(asked, "/of");
  const sum = parts.map(([asked]) => of(asked)).reduce(base.addQuantities);
  const within = file.within === void 0 ? evaluation.decimal("0") : valueKnown(whole, "/within");
  if (areWithin(of(whole), sum, within)) return null;
  return together(
    whole,
    parts,
    `${means("/of")} is ${inWords(of(whole), "/of")}, but the parts come to ${inWords(sum, "/of")}`
  );
}

const additiveOverSplitAmounts = {
  choices: () => fc__namespace.record({ entry: fc__namespace.nat(7), share: fc__namespace.integer({ min: 1, max: 99 }) }),
  judge({ file, looksAt }, first, { entry, share }, ground) {
    const { facts, readings } = first.customer;
    const type = core.typeOfPath(file.amount, ground.dictionary.facts);
    const whole = read(facts, file.amount, entry);
    const one = part(whole, type, share);
    const other = typeof whole === "number" ? whole - one : rest(whole, one, type);
    const [list, field] = file.amount.split("[].");
    const asked = (changed) => ground.ask({ facts: changed, readings });
    if (field === void 0) {
      const parts = [one, other].map(
        (content) => [asked(write(facts, file.amount, entry, content)), `with ${file.amount} ${content}`]
      );
      return unlessAddedUp(file, first, parts, ground);
    }
    const entries = entriesOf(facts, list);
    const cut = entries[entry % entries.length];
    const cutInTwo = entries.flatMap(
      (each) => each === cut ? [one, other].map((content) => ({ ...cut, [field]: content })) : [each]
    );
    const then = asked(writeFact(facts, list, cutInTwo));
    return differenceOf(looksAt, first, then, `with an entry of ${list} cut into ${one} and ${other}`, ground);
  },
  reads({ file }, means) {
    const of = means("/of");
    return file.amount.includes("[].") ? `An entry with ${file.amount} cut in two leaves ${of} as it is.` : `Where ${file.amount} is cut in two, ${of} of the parts adds up to that of the whole.`;
  }
};
function rest(whole, one, type) {
  applies(typeof whole === "string");
  return amountText(evaluation.minus(evaluation.decimal(whole), evaluation.decimal(one)), type);
}

function contentOf$1(asked, at, key, path, ground) {
  const value = asked.valueOf(`${at}${base.pointer([key])}`);
  applies(!evaluation.holdsUnknown(value));
  const type = core.typeOfPath(path, ground.dictionary.facts);
  return withoutNone(base.shownValue(value, { type, shown: null }), type, path, ground);
}
function withoutNone(content, type, path, { dictionary }) {
  if (!evaluation.isList(type) || !evaluation.isRecordType(type.list) || !Array.isArray(content)) return content;
  return content.map(
    (entry) => Object.fromEntries(
      Object.entries(entry).filter(
        ([field, part]) => part !== null || dictionary.fields.get(`${path}[].${field}`)?.nullable === true
      )
    )
  );
}

const additiveOverSplitPeriods = {
  choices: () => fc__namespace.record({ entry: fc__namespace.nat(7), share: fc__namespace.nat(99), back: step }),
  judge({ file }, first, choices, ground) {
    if (!("list" in file)) {
      const [before, after, middle2] = cutUntil(file, first, choices, ground);
      return unlessAddedUp(
        file,
        first,
        [
          [before, `until ${middle2}`],
          [after, `from ${middle2} on, with what was carried`]
        ],
        ground
      );
    }
    const { list, from = "from", to = "to" } = file;
    const { facts, readings } = first.customer;
    const entries = entriesOf(facts, list);
    applies(entries.length > 0);
    const entry = entries[choices.entry % entries.length];
    const [start, end] = [entry[from], entry[to]];
    applies(typeof start === "string" && typeof end === "string" && start < end);
    const middle = evaluation.addDays(start, Math.floor(evaluation.daysBetween(start, end) * choices.share / 100));
    const having = (one) => ({ facts: writeFact(facts, list, [one]), readings });
    const ask = (one) => ground.ask(having(one));
    return unlessAddedUp(
      file,
      ask(entry),
      [
        [ask({ ...entry, [to]: middle }), `only until ${middle}`],
        [ask({ ...entry, [from]: evaluation.addDays(middle, 1) }), `only from ${evaluation.addDays(middle, 1)}`]
      ],
      ground
    );
  },
  reads: ({ file }, means) => `Where ${"list" in file ? `a period of ${file.list}` : `the time until ${file.until}`} is cut in two, ${means("/of")} of the parts adds up to that of the whole.`
};
function cutUntil(file, first, { back }, ground) {
  const { facts, readings } = first.customer;
  const end = readFact(facts, file.until);
  applies(typeof end === "string");
  const middle = evaluation.addDays(end, -back);
  const before = ground.askAgain({ facts: writeFact(facts, file.until, middle), readings });
  const carried = Object.keys(file.carrying).reduce(
    (so, path) => writeFact(so, path, contentOf$1(before, "/carrying", path, path, ground)),
    facts
  );
  return [before, ground.ask({ facts: carried, readings }), middle];
}

const always = {
  choices: () => fc__namespace.constant(null),
  judge: (_, first, __, { means }) => holdsFor(first, "/holds") ? null : alone(first, `it is not so that ${means("/holds")}`),
  reads: (_, means) => `It always holds that ${means("/holds")}.`
};

const atMost = {
  choices: () => fc__namespace.constant(null),
  judge(_, first, __, { means, inWords }) {
    const [value, limit] = [valueKnown(first, "/of"), valueKnown(first, "/limit")];
    if (compareKnown(value, limit) <= 0) return null;
    const [is, most] = [inWords(value, "/of"), inWords(limit, "/limit")];
    return alone(first, `${means("/of")} is ${is}, above ${means("/limit")}, which is ${most}`);
  },
  reads: (_, means) => `${means("/of")} is never above ${means("/limit")}.`
};

const decidedWhenAllGiven = {
  ofAllFacts: true,
  choices: () => fc__namespace.constant(null),
  judge({ looksAt }, first, _, { means }) {
    const open = looksAt.filter((term) => evaluation.holdsUnknown(first.valueOf(term)));
    return open.length === 0 ? null : alone(first, `all facts are given, and not known is ${open.map(means).join(", ")}`);
  },
  reads: ({ looksAt }, means) => `Where all facts are given, this is decided: ${looksAt.map(means).join("; ")}.`
};

const termsOf = (these) => these.map((_, index) => base.pointer(["these", index]));
const holdingOf = (these, asked) => termsOf(these).filter((term) => holdsFor(asked, term));
const listed = (these, means) => termsOf(these).map(means).join("; ");

const exactlyOneOf = {
  choices: () => fc__namespace.constant(null),
  judge({ file }, first, _, { means }) {
    const holding = holdingOf(file.these, first);
    if (holding.length === 1) return null;
    if (holding.length === 0) return alone(first, `none of these holds: ${listed(file.these, means)}`);
    return alone(first, `at the same time ${holding.map(means).join(", and ")}`);
  },
  reads: ({ file }, means) => `One of these holds and no other: ${listed(file.these, means)}.`
};

function contentInWords(content) {
  if (content === void 0) return "left out";
  if (content === null) return "none";
  return typeof content === "string" ? content : JSON.stringify(content);
}

const sides = {
  upTo: ["up to", (order) => order <= 0],
  before: ["before", (order) => order < 0],
  from: ["from", (order) => order >= 0],
  after: ["after", (order) => order > 0]
};
const sideOf = (file) => Object.keys(sides).find((side) => side in file);
const flipsExactlyAt = {
  choices: () => fc__namespace.record({
    off: fc__namespace.oneof(
      { weight: 4, arbitrary: fc__namespace.constantFrom(0, 1, -1) },
      { weight: 2, arbitrary: step },
      { weight: 2, arbitrary: step.map((steps) => -steps) }
    ),
    entry: fc__namespace.nat(7)
  }),
  judge({ file }, first, { off, entry }, ground) {
    const side = sideOf(file);
    const [words, isInside] = sides[side];
    const { facts, readings } = first.customer;
    const type = core.typeOfPath(file.fact, ground.dictionary.facts);
    const near = onGrid(valueKnown(first, `/${side}`), type);
    const moved = ground.askAgain({ facts: write(facts, file.fact, entry, movedBy(near, type, off)), readings });
    const bound = valueKnown(moved, `/${side}`);
    const content = read(moved.customer.facts, file.fact, entry);
    const expected = isInside(compareKnown(contentOf(content, type), bound));
    if (holdsFor(moved, "/holds") === expected) return null;
    const { means, inWords } = ground;
    const where = `${file.fact} is ${contentInWords(content)}, ${expected ? "" : "not "}${words} ${inWords(bound, `/${side}`)}`;
    return alone(moved, `${where}, ${expected ? "but it is not so that" : "and yet"} ${means("/holds")}`);
  },
  reads({ file }, means) {
    const side = sideOf(file);
    return `Exactly while ${file.fact} is ${sides[side][0]} ${means(`/${side}`)}: ${means("/holds")}.`;
  }
};
function onGrid(bound, type) {
  if (evaluation.isWhole(type)) return typeof bound === "number" ? bound : Number(evaluation.toPlaces(base.asDecimal(bound), 0));
  if (evaluation.isAmount(type)) return evaluation.toPlaces(base.asDecimal(bound), 2);
  return evaluation.toPlainValue(bound);
}
const contentOf = (content, type) => evaluation.isAmount(type) ? evaluation.decimal(content) : content;

const implies = {
  choices: () => fc__namespace.constant(null),
  judge(_, first, __, { means }) {
    applies(holdsFor(first, "/if"));
    return holdsFor(first, "/then") ? null : alone(first, `${means("/if")}, but it is not so that ${means("/then")}`);
  },
  reads: (_, means) => `Where ${means("/if")}, ${means("/then")}.`
};

const independentOf = {
  choices: (_, { facts, readings }) => fc__namespace.record({ other: facts, readings }),
  judge({ file, looksAt }, first, { other, readings }, ground) {
    const { customer } = first;
    const paths = file.whatever.filter((one) => typeof one === "string");
    const ids = file.whatever.flatMap((one) => typeof one === "string" ? [] : [one.reading]);
    const changed = paths.filter((path) => !isSame(readFact(other, path), readFact(customer.facts, path)));
    const chosen = ids.filter((id) => readings[id] !== void 0 && readings[id] !== customer.readings[id]);
    applies(changed.length + chosen.length > 0);
    const notes = [
      ...changed.map((path) => `${path} ${contentInWords(readFact(other, path))}`),
      ...chosen.map((id) => `the reading ${id}=${readings[id]}`)
    ];
    const then = ground.askAgain({
      facts: changed.reduce((so, path) => writeFact(so, path, readFact(other, path)), customer.facts),
      readings: { ...customer.readings, ...Object.fromEntries(chosen.map((id) => [id, readings[id]])) }
    });
    return differenceOf(looksAt, first, then, `with ${notes.join(" and ")}`, ground);
  },
  reads: ({ file, looksAt }, means) => `Whatever ${file.whatever.map((one) => typeof one === "string" ? one : `the reading ${one.reading}`).join(" or ")} is, ${lookedAt(looksAt, means)} is the same.`
};
const isSame = (a, b) => JSON.stringify(a) === JSON.stringify(b);

const monotoneIn = {
  choices: () => fc__namespace.record({ steps: step, entry: fc__namespace.nat(7), from: fc__namespace.nat(7), to: fc__namespace.nat(7) }),
  judge({ file }, first, choices, ground) {
    const { never, in: moved } = file;
    const [low, high, note] = ends(moved, first.customer, choices, ground);
    const [before, after] = [ground.askAgain(low), ground.askAgain(high)];
    const [value, then] = [valueKnown(before, "/of"), valueKnown(after, "/of")];
    const order = compareKnown(then, value);
    if (never === "falls" ? order >= 0 : order <= 0) return null;
    const { means, inWords } = ground;
    return together(
      before,
      [[after, note]],
      `${means("/of")} ${never} from ${inWords(value, "/of")} to ${inWords(then, "/of")}`
    );
  },
  reads: ({ file }, means) => `As ${movedInWords(file.in)}, ${means("/of")} never ${file.never === "falls" ? "falls" : "rises"}.`
};
function ends(moved, customer, { steps, entry, from, to }, ground) {
  const { facts, readings } = customer;
  if (typeof moved === "object" && "reading" in moved) {
    const [low, high] = pair(moved.order, from, to);
    const under = (option) => ({ facts, readings: { ...readings, [moved.reading]: option } });
    return [under(low), under(high), `under the reading ${moved.reading}=${high}`];
  }
  if (typeof moved === "object" && "fact" in moved) {
    const [low, high] = pair(moved.order, from, to);
    const having = (content) => ({ facts: write(facts, moved.fact, entry, content), readings });
    return [having(low), having(high), `with ${moved.fact} ${contentInWords(high)}`];
  }
  const paths = typeof moved === "string" ? [moved] : moved;
  const changes = paths.map((path) => {
    const type = core.typeOfPath(path, ground.dictionary.facts);
    const content = read(facts, path, entry);
    const start = type === "boolean" ? false : content;
    applies(content !== null && content !== void 0);
    return { path, start, then: movedBy(start, type, steps) };
  });
  const put = (key) => ({
    facts: changes.reduce((so, change) => write(so, change.path, entry, change[key]), facts),
    readings
  });
  const note = changes.map(({ path, then }) => `${path} ${contentInWords(then)}`).join(" and ");
  return [put("start"), put("then"), `with ${note}`];
}
function pair(order, from, to) {
  const low = from % (order.length - 1);
  const high = low + 1 + to % (order.length - 1 - low);
  return [order[low], order[high]];
}
function movedInWords(moved) {
  if (typeof moved === "string") return `${moved} rises`;
  if ("reading" in moved) return `the reading ${moved.reading} goes from ${moved.order.join(" to ")}`;
  if ("fact" in moved) return `${moved.fact} goes from ${moved.order.map(contentInWords).join(" to ")}`;
  return `${moved.join(" and ")} rise together`;
}

const neverBoth = {
  choices: () => fc__namespace.constant(null),
  judge({ file }, first, _, { means }) {
    const holding = holdingOf(file.these, first);
    return holding.length < 2 ? null : alone(first, `at the same time ${holding.map(means).join(", and ")}`);
  },
  reads: ({ file }, means) => `No two of these hold together: ${listed(file.these, means)}.`
};

const nil = evaluation.decimal("0");
const neverNegative = {
  choices: () => fc__namespace.constant(null),
  judge({ looksAt }, first, _, { means, inWords }) {
    const known = looksAt.filter((term) => {
      const value = first.valueOf(term);
      return value !== null && !evaluation.holdsUnknown(value);
    });
    applies(known.length > 0);
    for (const term of known) {
      const value = first.valueOf(term);
      if (compareKnown(value, typeof value === "number" ? 0 : nil) < 0)
        return alone(first, `${means(term)} is ${inWords(value, term)}, below nil`);
    }
    return null;
  },
  reads: ({ looksAt }, means) => `Never below nil: ${looksAt.map(means).join("; ")}.`
};

const most = 24;
const noGapNoConflict = {
  choices: () => fc__namespace.nat(999),
  judge(property, first, nth, ground) {
    const held = [];
    for (const day of daysAround(first, nth, ground)) {
      const asked = ground.askAgain({
        facts: writeFact(first.customer.facts, property.file.over, day),
        readings: first.customer.readings
      });
      const now = holding(property, asked, ground);
      if (typeof now !== "string")
        return together(
          asked,
          [],
          `on ${day} ${now.length === 0 ? "none holds" : now.map(ground.means).join(", and ")}`
        );
      held.push({ asked, day, what: now });
    }
    return broken(held, property.file.over);
  },
  reads({ file }, means) {
    const all = file.these === void 0 ? "there is one outcome" : `one of these holds and no other: ${termsOf(file.these).map(means).join("; ")}`;
    return `On every day that ${file.over} may be ${all}, and each on days in a row.`;
  }
};
function holding({ file }, asked, { means }) {
  if (file.these === void 0) {
    const outcome = asked.valueOf("outcome");
    applies(!evaluation.isUnknown(outcome));
    return String(outcome);
  }
  const terms = termsOf(file.these).filter((term) => holdsFor(asked, term));
  return terms.length === 1 ? means(terms[0]) : terms;
}
function broken(held, over) {
  for (const [index, one] of held.entries()) {
    const before = held[index - 1];
    if (before === void 0 || before.what === one.what) continue;
    const earlier = held.slice(0, index - 1).find(({ what }) => what === one.what);
    if (earlier === void 0) continue;
    return together(
      earlier.asked,
      [
        [before.asked, `with ${over} ${before.day}`],
        [one.asked, `with ${over} ${one.day}`]
      ],
      `${one.what} on ${earlier.day}, ${before.what} on ${before.day}, and again ${one.what} on ${one.day}`
    );
  }
  return null;
}
function daysAround({ customer }, nth, { steps }) {
  const given = [...core.flatFacts(customer.facts).values()].filter(
    (content) => typeof content === "string" && evaluation.isDate(content)
  );
  applies(given.length > 0);
  const landmarks = core.movedDates(given, steps);
  const chosen = [...core.spread(landmarks.length, most)].map((at) => landmarks[(at + nth) % landmarks.length]);
  return [...new Set([...given, ...chosen].flatMap((day) => [evaluation.addDays(day, -1), day, evaluation.addDays(day, 1)]))].sort();
}

const orderDoesNotMatter = {
  choices: () => fc__namespace.array(fc__namespace.nat(99), { minLength: 12, maxLength: 12 }),
  judge({ file, looksAt }, first, ranks, ground) {
    const { facts, readings } = first.customer;
    const entries = entriesOf(facts, file.list);
    const shuffled = entries.map((entry, index) => ({ entry, rank: ranks[index % ranks.length] })).sort((a, b) => a.rank - b.rank).map(({ entry }) => entry);
    applies(shuffled.some((entry, index) => JSON.stringify(entry) !== JSON.stringify(entries[index])));
    const then = ground.askAgain({ facts: writeFact(facts, file.list, shuffled), readings });
    return differenceOf(looksAt, first, then, `with ${file.list} in another order`, ground);
  },
  reads: ({ file, looksAt }, means) => `In whatever order ${file.list} stand, ${lookedAt(looksAt, means)} is the same.`
};

const unchangedBy = {
  choices: (_, { facts }) => fc__namespace.record({ other: facts, entry: fc__namespace.nat(7), place: fc__namespace.nat(7) }),
  judge({ file, looksAt }, first, { other, entry, place }, ground) {
    const { facts, readings } = first.customer;
    if ("putting" in file) {
      const put = Object.keys(file.putting).map(
        (path) => [path, contentOf$1(first, "/putting", path, path, ground)]
      );
      applies(put.some(([path, content]) => contentInWords(content) !== contentInWords(readFact(facts, path))));
      const changed2 = put.reduce((so, [path, content]) => writeFact(so, path, content), facts);
      const note2 = put.map(([path, content]) => `${path} ${contentInWords(content)}`).join(" and ");
      return differenceOf(looksAt, first, ground.ask({ facts: changed2, readings }), `with ${note2}`, ground);
    }
    const { to } = file.adding;
    const entries = entriesOf(facts, to);
    const models = [...listOf(other, to), ...entries].filter(core.isRecord);
    const fields = Object.keys(file.adding.entry).map(
      (field) => [field, contentOf$1(first, "/adding/entry", field, `${to}[].${field}`, ground)]
    );
    const added = { ...models[entry % Math.max(1, models.length)], ...Object.fromEntries(fields) };
    const at = place % (entries.length + 1);
    const changed = writeFact(facts, to, [...entries.slice(0, at), added, ...entries.slice(at)]);
    const note = `with ${contentInWords(added)} added to ${to}`;
    return differenceOf(looksAt, first, ground.ask({ facts: changed, readings }), note, ground);
  },
  reads({ file, looksAt }, means) {
    const change = "putting" in file ? Object.keys(file.putting).map((path) => `${path} becomes ${means(`/putting/${path}`)}`).join(" and ") : `an entry is added to ${file.adding.to} (${Object.keys(file.adding.entry).map((field) => `${field}: ${means(`/adding/entry/${field}`)}`).join(", ")})`;
    return `Where ${change}, ${lookedAt(looksAt, means)} is the same.`;
  }
};
const listOf = (facts, path) => {
  const list = readFact(facts, path);
  return Array.isArray(list) ? list : [];
};

const works = {
  always,
  implies,
  "never-both": neverBoth,
  "exactly-one-of": exactlyOneOf,
  "never-negative": neverNegative,
  "at-most": atMost,
  "monotone-in": monotoneIn,
  "flips-exactly-at": flipsExactlyAt,
  "independent-of": independentOf,
  "order-does-not-matter": orderDoesNotMatter,
  "additive-over-split-periods": additiveOverSplitPeriods,
  "additive-over-split-amounts": additiveOverSplitAmounts,
  "unchanged-by": unchangedBy,
  "no-gap-no-conflict": noGapNoConflict,
  "decided-when-all-given": decidedWhenAllGiven
};

function judgeOf({ template, file, model, ...rest }, policy, means) {
  const property = { template, file, model, ...rest };
  const work = works[template];
  const about = policy.modelOf(file.decision);
  let last = null;
  const ground = {
    ask(customer) {
      const { facts, readings } = customer;
      const valuation = policy.valuationOf(model.decision, facts, { readings });
      last = { customer, valueOf: (term) => valuation.valueOf(term) };
      return last;
    },
    askAgain(customer) {
      const asked = ground.ask(customer);
      if (file.given !== void 0) applies(holdsFor(asked, "/given"));
      return asked;
    },
    dictionary: policy.dictionary,
    about,
    steps: core.stepsOf(core.reachOf(policy, model.decision).parameters),
    means,
    inWords(value, term) {
      const type = model.terms.get(term)?.type ?? "text";
      return core.valueInWords(evaluation.toPlainValue(value), type, null, policy.dictionary.inWords.options);
    }
  };
  return (customer, choices) => {
    last = null;
    try {
      return work.judge(property, ground.askAgain(customer), choices, ground) ?? "holds";
    } catch (error) {
      if (isNothingSaid(error)) return "nothing";
      if (!(error instanceof errors.PolicyError)) throw error;
      const overlap = error.issues.find(({ code }) => code === "rules-overlap");
      return overlap === void 0 || last === null ? "nothing" : alone(last, errors.issueInWords(overlap));
    }
  };
}

var judging = /*#__PURE__*/Object.freeze({
  __proto__: null,
  judgeOf: judgeOf
});

exports.applies = applies;
exports.isNothingSaid = isNothingSaid;
exports.judgeOf = judgeOf;
exports.judging = judging;
exports.known = known;
exports.works = works;
//# sourceMappingURL=judging-NaJ5WZDf.cjs.map
