import { bb as TRUE, bc as condition, bd as NONE, be as constant, bf as FALSE, bg as encode, bh as or, bi as equal, bj as text, bk as node, bl as and$1, bm as not$1, bn as holdsUnknown, aR as single, bo as monthsIn, bp as same, bq as less$1, br as toDecimal, bs as NIL, bt as NIL_DECIMAL, a$ as holds, aE as typeOfPath, bu as putting, bv as subtract$1, bw as NotEncoded } from './core-5K8lLRKF.js';
import { z as isFixed, A as endlessTables, y as readingsOf, B as TABLES_ANSWER, C as readsTables, D as boundsKept, E as readingKey, a as and, n as not, G as variable, e as equal$1, w as or$1, F as FALSE$1, b as ratioOf, l as less, g as subtract, H as symbolOf, x as atMost, q as toReal, k as int, i as real, r as ratio, I as add, J as slotIn, K as divide, L as formulaIn, s as settle, M as isWithin$1 } from './settle-vGeqyTsJ.js';
import { v as isRecord, m as monthsOf, y as pointer } from './base-DNx-fUJc.js';
import { i as isDate, d as dayNumber, aC as isAmount } from './evaluation-3mlOUAof.js';

function fixing(given, fixed, { facts }, isMoved) {
  const isSingle = (path) => {
    const type = facts.get(path)?.type;
    const isPlain = typeof type === "string" && type !== "entity" && type !== "instant";
    const isChoice = typeof type === "object" && "choice" in type;
    return (isPlain || isChoice || isNone(path)) && isFixed(fixed, { path }) && !isMoved(path);
  };
  const isNone = (path) => isFixed(fixed, { path }) && fixed.given.read(path) === null;
  const ofFact = (path) => isNone(path) ? NONE : constant(fixed.given.read(path), facts.get(path)?.type ?? "none");
  return {
    ...given,
    read: (path) => isSingle(path) ? ofFact(path) : given.read(path),
    isLeftOut: (path) => isSingle(path) ? condition(FALSE) : given.isLeftOut(path),
    gives: (about) => isSingle(about) ? TRUE : given.gives(about)
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
    return among2.length === 1 ? among2[0] === option ? TRUE : FALSE : chosenNode(other ? run : null, reading, option);
  };
  const runOf = (source, chosen, terms) => {
    const encoded = encode(id, source);
    for (const term of terms) encoded.of(term);
    return { encoded, kept: [...chosen, ...boundsKept(of.bounds(id), encoded.inputs, source)] };
  };
  const shapes = [...model.terms.keys()].filter((name) => name.startsWith("/") || property.looksAt.includes(name));
  const open = [...options].filter(([, among2]) => among2.length > 1);
  const among = (run, [reading, options2]) => or(...options2.map((option) => chosenNode(run, reading, option)));
  const first = runOf(
    sourceOf(takesOf(null)),
    open.map((one) => among(null, one)),
    shapes
  );
  const runs = again.map((run) => {
    const { read } = run;
    const isTouched = (path) => run.moved.some((one) => isWithin(one, path) || one.startsWith(`${path}[].`));
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
      isMoved: (path) => run.moved.some((one) => isWithin(one, path)),
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
const chosenNode = (run, reading, option) => equal(node("fact", "text", [], { path: `${run?.mark ?? ""}${readingKey(reading)}`, index: 0 }), text(option));
const isWithin = (whole, path) => path === whole || path.startsWith(`${whole}.`) || path.startsWith(`${whole}[]`);

class NotTranslated extends Error {
}

function contentAt(facts, path, at = 0) {
  const [fact, own] = path.split("[].");
  const [name, field] = fact.split(".");
  const whole = facts[name];
  const content = field === void 0 ? whole : isRecord(whole) ? whole[field] : void 0;
  if (own === void 0) return content;
  const entry = Array.isArray(content) ? content[at] : void 0;
  return isRecord(entry) ? entry[own] : void 0;
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
  if (first === void 0) return FALSE$1;
  const by = (move) => subtract(move.then, move.own);
  return and(
    ...moves.map((move) => move.isGiven),
    isLess(first.own, first.then),
    ...more.map((move) => move.own.sort === "Bool" ? isLess(move.own, move.then) : equal$1(by(first), by(move)))
  );
}
function isEntryMovedUp(path, type, mark, extent) {
  const [list, field] = path.split("[].");
  const entries = Array.from({ length: extent.entries ?? 0 }, (_, at) => {
    const name = `${list}[${at}].${field}`;
    const [own, then] = [name, mark + name].map((one) => variableOf(one, type, extent));
    const flags = ["is none", "is left out", "may be none"].map(
      (flag) => equal$1(variable(`${name} ${flag}`, "Bool"), variable(`${mark}${name} ${flag}`, "Bool"))
    );
    return {
      stays: and(equal$1(own, then), ...flags),
      moves: and(variable(`${list}[${at}] is there`, "Bool"), isGiven(name), isGiven(mark + name), isLess(own, then))
    };
  });
  return or$1(
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
  if (isDate(from) && isDate(to)) return dayNumber(to) - dayNumber(from);
  if (from.startsWith("P")) return monthsOf(to) - monthsOf(from);
  if (!isNumber(from) || !isNumber(to)) return null;
  const [a, b] = [ratioOf(from), ratioOf(to)];
  return Math.round((Number(b.over) / Number(b.under) - Number(a.over) / Number(a.under)) * 100);
}
const isNumber = (text) => /^-?\d+(\.\d+)?$/.test(text);

const isKnown = (value) => and$1(not$1(value.none), not$1(holdsUnknown(value)));
const fails = (condition) => and$1(not$1(condition.unknown), not$1(holds(condition)));
function isBelow(a, b, type) {
  const [x, y] = [orderedIn(a, type), orderedIn(b, type)];
  if (x.sort === "boolean") return and$1(not$1(x), y);
  return x.sort === y.sort ? less$1(x, y) : less$1(toDecimal(x), toDecimal(y));
}
function orderedIn({ what }, type) {
  const one = single(what, type === "boolean" ? "boolean" : "whole");
  return type === "duration" ? monthsIn(one) : one;
}
const isBelowNil = ({ what }) => {
  const one = single(what, "decimal");
  return less$1(one, one.sort === "whole" ? NIL : NIL_DECIMAL);
};
const differ = (a, b) => and$1(
  not$1(or(holdsUnknown(a), holdsUnknown(b))),
  or(not$1(equal(a.none, b.none)), and$1(not$1(a.none), not$1(b.none), not$1(same(a, b))))
);

const sides = {
  upTo: (fact, bound) => atMost(fact, bound),
  before: (fact, bound) => less(fact, bound),
  from: (fact, bound) => atMost(bound, fact),
  after: (fact, bound) => less(bound, fact)
};
const sideOf = (file) => Object.keys(sides).find((side) => side in file);
const flipsExactlyAt = ({ file }, { facts }, fixedAt) => {
  const [side, type] = [sideOf(file), typeOfPath(file.fact, facts)];
  const isElse = ({ first: { encoded } }, on, content) => {
    const [bound, held] = [encoded.of(`/${side}`), encoded.of("/holds")];
    const isInside = sides[side](...alike(content, on.formula(orderedIn(bound, type))));
    const [holdsSo, known] = [on.formula(holds(held)), on.formula(and$1(isKnown(bound), not$1(held.unknown)))];
    return and(known, or$1(and(isInside, not(holdsSo)), and(not(isInside), holdsSo)));
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
  implies: () => one(({ of }) => and$1(holds(of("/if")), fails(of("/then")))),
  "never-both": ({ file }) => one(({ of }) => several(termsOf(file.these), of)),
  "exactly-one-of": ({ file }) => one((encoded) => notOneOf(termsOf(file.these), encoded)),
  "never-negative": ({ looksAt }) => one(({ of }) => or(...looksAt.map((term) => and$1(isKnown(of(term)), isBelowNil(of(term)))))),
  "at-most": (property) => one(({ of }) => {
    const [value, limit] = [of("/of"), of("/limit")];
    return and$1(isKnown(value), isKnown(limit), isBelow(limit, value, typeOf(property, "/of")));
  }),
  "decided-when-all-given": ({ looksAt }) => [
    { ...one(({ of }) => or(...looksAt.map((term) => holdsUnknown(of(term)))))[0], isOfTables: true }
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
const termsOf = (these) => these.map((_, index) => pointer(["these", index]));
const known = (terms, of) => terms.map((term) => not$1(of(term).unknown));
function several(terms, of) {
  const held = terms.map((term) => holds(of(term)));
  return and$1(...known(terms, of), or(...held.flatMap((a, index) => held.slice(index + 1).map((b) => and$1(a, b)))));
}
const notOneOf = (terms, { of }) => or(several(terms, of), and$1(...known(terms, of), not$1(or(...terms.map((term) => holds(of(term)))))));

const MARK$1 = "then ";
const answersDiffer = (terms, asked, on, which = 0) => {
  const then = asked.again[which]?.encoded;
  return or$1(
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
    return on.formula(and$1(isKnown(value), isKnown(then), isBelow(low, high, type)));
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
    const type2 = typeOfPath(moved.fact, facts);
    if (moved.fact.includes("[]")) throw new NotTranslated("a field of entries in an order of words");
    const again = [moved.fact];
    return [
      {
        again: [{ mark: MARK$1, moved: again }],
        against: (asked, on, extent) => {
          const is = (name, content) => and(isGiven(name), equal$1(variableOf(name, type2, extent), on.texts.code(String(content))));
          const pairs = moved.order.flatMap(
            (low, at) => moved.order.slice(at + 1).map((high) => and(is(moved.fact, low), is(MARK$1 + moved.fact, high)))
          );
          return and(or$1(...pairs), goesWrong(asked, on, 0, 1));
        },
        choices: () => pairsOf(moved.order.length)
      }
    ];
  }
  const paths = typeof moved === "string" ? [moved] : moved;
  const types = paths.map((path) => [path, typeOfPath(path, facts)]);
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
  const choices = isRecord(content) && Array.isArray(content.oneOf) ? content.oneOf : [content];
  if (typeof type !== "object" || !("choice" in type)) throw new NotTranslated("a fact that is fixed and yet another");
  const name = MARK$1 + path;
  return and(
    isGiven(name),
    or$1(...choices.map((one) => equal$1(variableOf(name, type, extent), on.texts.code(String(one)))))
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
  const terms = Object.keys(file.putting).map((path) => [path, pointer(["putting", path])]);
  return [
    {
      isGivenOnce: true,
      again: [
        {
          mark: MARK$1,
          moved: [],
          read: (given, first) => putting(given, new Map(terms.map(([path, term]) => [path, first.of(term)])), (entity) => facts.has(entity))
        }
      ],
      against: (asked, on) => {
        const { encoded } = asked.first;
        const known = and$1(...terms.map(([, term]) => not$1(holdsUnknown(encoded.of(term)))));
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
          const [was, is] = [asked.first, ...asked.again].map(({ encoded }) => holdsUnknown(encoded.of(term)));
          return on.formula(not$1(equal(was, is)));
        });
        return or$1(answersDiffer(looksAt, asked, on), ...becomesKnown);
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
  const type = typeOfPath(file.amount, facts);
  if (!isAmount(type)) throw new NotTranslated("a number that is cut in two");
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
          const [s, p, q] = [sum, x, y].map(({ what }) => toDecimal(single(what, "decimal")));
          const isSum = equal(
            subtract$1(s, p),
            q
          );
          const nil = a.sort === "Int" ? int(0) : real(ratio(0n));
          return and(
            ...names.map(isGiven),
            less(nil, a),
            less(nil, b),
            equal$1(whole, add(a, b)),
            on.formula(and$1(isKnown(sum), isKnown(x), isKnown(y), not$1(isSum)))
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
      return on.formula(and$1(isKnown(a), isKnown(b), isKnown(c), differ(a, b), not$1(differ(a, c))));
    }
    const terms = termsOf(these);
    const broken = terms.map((term) => {
      const [a, b, c] = runs.map((run) => run.of(term));
      return and$1(holds(a), not$1(b.unknown), not$1(holds(b)), holds(c));
    });
    return on.formula(or(...broken));
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
  const all = chosen(facts).map((one) => replaced.reduce(without, one));
  const distinct = [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
  if (distinct.length > MOST) throw new NotTranslated("so many facts that are one of some");
  return distinct.map((one) => withoutSpans(one, known));
}
function without(facts, path) {
  const [name, field] = path.split(".");
  const { [name]: content, ...others } = facts;
  if (field === void 0) return others;
  if (!isRecord(content)) return facts;
  const { [field]: _, ...rest } = content;
  return { ...facts, [name]: rest };
}
function chosen(content) {
  if (Array.isArray(content)) return product(content.map(chosen));
  if (!isRecord(content)) return [content];
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
  const type = typeOfPath(path, known);
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
  const ofEntry = (entry, list, at) => isRecord(entry) ? Object.fromEntries(
    Object.entries(entry).map(([field, content]) => {
      const ends = endsIn(content);
      if (ends === null) return [field, content];
      const [first] = content.between;
      open.push({ list, at, field, type: spannedAt(`${list}[].${field}`, known), ...ends });
      return [field, first];
    })
  ) : entry;
  const given = (name, content) => {
    if (!isRecord(content) || endsIn(content) !== null) return ofFact(content, name);
    const fields = Object.entries(content).map(([field, part]) => [field, ofFact(part, `${name}.${field}`)]);
    return Object.fromEntries(fields.filter(([, part]) => part !== void 0));
  };
  const fixed = Object.entries(facts).map(([name, content]) => [name, given(name, content)]);
  return { facts: Object.fromEntries(fixed.filter(([, content]) => content !== void 0)), open, spans };
}
function endsIn(content) {
  if (!isRecord(content) || !Array.isArray(content.between)) return null;
  const [least, most] = content.between.map(
    (end) => isDate(end) ? dayNumber(end) : Number(ratioOf(end).over * 100n / ratioOf(end).under)
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
  return paths.filter((path) => typeOfPath(path, facts) === "boolean");
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
    if (!(error instanceof NotTranslated || error instanceof NotEncoded)) throw error;
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
        ...hasGiven ? runs.map(({ encoded }) => on.formula(holds(encoded.of("/given")))) : [],
        ...one.spans.map(
          ({ path, type, least, most }) => and(isGiven(path), isWithin$1(variableOf(path, type, extent), least, most))
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

export { APART as A, GIVEN as G, propertyHolds as p, withModel as w };
//# sourceMappingURL=property-CjE1zk1e.js.map
