'use strict';

Object.defineProperty(exports, '__esModule', { value: true });

var checkingProperties = require('../checking-properties-DSNiXl96.cjs');
var base = require('../base-CcmR8VZ4.cjs');
var core = require('../core-CO30Xvem.cjs');
var contract = require('../contract-CMswxRIP.cjs');
var zod = require('../zod-Dbm2IDI1.cjs');
var errors = require('../errors-DiCdZaI1.cjs');
var evaluation = require('../evaluation-CfYnuTfM.cjs');
var fc = require('fast-check');
var judging = require('../judging-NaJ5WZDf.cjs');
var leaveOut = require('../leave-out-2jQXpx4R.cjs');

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

const form = zod.object({
  check: zod.custom((given) => typeof given === "function" || given === null, {
    error: "a function of a policy and the decisions that may answer otherwise"
  }).optional(),
  properties: zod.array(zod.unknown(), { error: "a list of properties" }).optional(),
  mutants: zod.array(zod.object({ id: zod.string() }), { error: "a list of mutants from `mutantsOf`" }).optional(),
  listed: zod.array(zod.strictObject({ id: zod.string(), is: zod._enum(["equivalent", "gap"]), why: zod.string().min(1) }), {
    error: "a list of survivors"
  }).optional(),
  draws: zod.int({ error: "a whole number from 0" }).min(0, { error: "a whole number from 0" }).optional(),
  seed: zod.int({ error: "a whole number from 0" }).min(0, { error: "a whole number from 0" }).optional()
});
function mutantsOptionIssues(given) {
  const parsed = core.parseForm(form, given);
  return "issues" in parsed ? parsed.issues : [];
}

function clausesByName(rule) {
  const definitions = new Map(Object.entries(rule.terms));
  for (const { options } of Object.values(rule.readings ?? {}))
    for (const decided of Object.values(options))
      for (const [name, shape] of Object.entries(decided)) definitions.set(name, [definitions.get(name), shape]);
  for (const { name, conditions } of rule.rules) definitions.set(name, conditions);
  const borne = (name) => definitions.has(name) || Object.hasOwn(rule.parameters, name);
  const serves = /* @__PURE__ */ new Map();
  const serve = (name, clause) => {
    const known = serves.get(name) ?? /* @__PURE__ */ new Set();
    if (known.has(clause)) return;
    serves.set(name, known.add(clause));
    for (const other of textsIn(definitions.get(name))) {
      const first = other.split(/[.[]/)[0];
      if (borne(first)) serve(first, clause);
    }
  };
  for (const [name, { clause }] of Object.entries(rule.parameters)) serve(name, clause);
  for (const { name, event } of rule.rules) serve(name, event.params.clause);
  for (const [name, { is = name, clause }] of Object.entries(rule.values)) if (clause !== void 0) serve(is, clause);
  return (name) => [...serves.get(name) ?? rule.clauses];
}
function textsIn(value) {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

function said(shape) {
  if (typeof shape !== "object") return String(shape);
  if (core.isSentence(shape)) {
    const { file } = core.speltOut(shape);
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
  if (core.isLiteral(shape)) return literalSaid(shape);
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

const replaced = (at, to, means) => ({
  at,
  means,
  edits: [{ at: base.pointer(at), to }]
});
const removed = (at, means) => ({ at, means, edits: [{ at: base.pointer(at) }] });
const sentencesIn = ({ places }) => places.flatMap((place) => core.isSentence(place.shape) ? [{ place, ...core.speltOut(place.shape) }] : []);
const pairs = (two) => new Map(two.flatMap(([one, other]) => [[one, other], [other, one]]));
const exchanged = (source, other) => sentencesIn(source).flatMap(({ place, file, keyOf }) => {
  const to = other.get(file.operator);
  if (to === void 0) return [];
  const means = `in \`${place.within}\`: "${inWords(to)}", not "${inWords(file.operator)}", in "${said(place.shape)}"`;
  return replaced([...place.at, keyOf.operator], to, means);
});
const isInRule = ({ at }) => at[0] === "rules";

const other$4 = pairs([["allOf", "anyOf"]]);
const allForAny = {
  id: "all-for-any",
  kind: "logic",
  changes: (source) => [
    ...source.places.flatMap(({ at, shape, within }) => {
      if (typeof shape !== "object" || !("all" in shape || "any" in shape)) return [];
      const [key, list, to] = "all" in shape ? ["all", shape.all, "any"] : ["any", shape.any, "all"];
      if (list.length < 2) return [];
      const edits = [{ at: base.pointer([...at, key]) }, { at: base.pointer([...at, to]), to: list }];
      return [{ at, means: `in \`${within}\`: ${to}, not ${key}, of "${said(shape)}"`, edits }];
    }),
    ...exchanged(source, other$4)
  ]
};

const boundByOne = {
  id: "bound-by-one",
  kind: "logic",
  changes: (source) => [...ofParameters(source), ...ofShapes(source)]
};
const ofParameters = ({ rule }) => Object.entries(rule?.parameters ?? {}).flatMap(([name, file]) => {
  const at = ["parameters", name];
  if ("value" in file) return changed$1(file.value, [...at, "value"], `\`${name}\``);
  return file.dated.flatMap(({ from, value }, index) => [
    ...changed$1(value, [...at, "dated", index, "value"], `\`${name}\` from ${from}`),
    ...[-1, 1].map((by) => {
      const day = evaluation.addDays(from, by);
      return replaced([...at, "dated", index, "from"], day, `\`${name}\` changes on ${day}, not on ${from}`);
    })
  ]);
});
const ofShapes = ({ places }) => places.flatMap(({ at, shape, within }) => {
  if (typeof shape !== "object" || Array.isArray(shape)) return [];
  if (core.isLiteral(shape)) return changed$1(shape, at, `in \`${within}\``);
  if (!("nil" in shape)) return [];
  const kind = shape.nil === "int" ? "count" : shape.nil;
  const literals = kind === "count" ? [{ count: 1 }] : [{ [kind]: "-0.01" }, { [kind]: "0.01" }];
  const beside = "means" in shape ? { means: shape.means } : {};
  return literals.map((to) => replaced(at, { ...beside, ...to }, `in \`${within}\`: ${literalSaid(to)}, not nil`));
});
function changed$1(literal, at, where) {
  const kind = Object.keys(literal).find((key) => key !== "means");
  const content = literal[kind];
  const was = literalSaid({ [kind]: content });
  if (Array.isArray(content))
    return content.length < 2 ? [] : content.map((word, index) => {
      const others = content.filter((_, other) => other !== index);
      return replaced([...at, kind], others, `${where}: without ${word}`);
    });
  return [-1, 1].flatMap((by) => {
    const to = moved(kind, content, by);
    return to === null ? [] : replaced([...at, kind], to, `${where}: ${literalSaid({ [kind]: to })}, not ${was}`);
  });
}
function moved(kind, content, by) {
  if (typeof content === "number") return content + by < 0 ? null : content + by;
  if (kind === "duration") return base.monthsOf(content) + by > 0 ? base.durationOf(base.monthsOf(content) + by) : null;
  if (kind === "date") {
    const day = evaluation.dayNumber(content) + by;
    return evaluation.isDayNumber(day) ? evaluation.dateOfNumber(day) : null;
  }
  if (kind === "time") return timeMoved(content, by);
  const places = content.split(".")[1]?.length ?? 0;
  const unit = places === 0 ? "1" : `0.${"1".padStart(places, "0")}`;
  const [whole, part = ""] = evaluation.toPlain(evaluation.plus(evaluation.decimal(content), evaluation.decimal(by < 0 ? `-${unit}` : unit))).split(".");
  return places === 0 ? whole : `${whole}.${part.padEnd(places, "0")}`;
}
function timeMoved(time, by) {
  const minutes = Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) + by;
  const text = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, "0")).join(":");
  return base.isTime(text) ? text : null;
}

const clause = {
  id: "clause",
  kind: "effects",
  changes: (source) => cited(source).flatMap(({ at, clause: clause2, what, isOwn }) => {
    const clauses = source.rule?.clauses ?? [];
    const other = clauses.find((one) => one !== clause2);
    return [
      ...other === void 0 ? [] : [replaced(at, other, `${what} rests on ${other}, not on ${clause2}`)],
      ...isOwn ? [removed(at, `${what} rests on the clause of its rule, not on ${clause2}`)] : []
    ];
  })
};
function cited({ rule }) {
  if (rule === null) return [];
  const one = (at, clause2, what, isOwn) => clause2 === void 0 ? [] : [{ at: [...at, "clause"], clause: clause2, what, isOwn }];
  const ofEvent = ({ params }, at, name) => [
    ...one([...at, "params"], params.clause, `\`${name}\``, false),
    ...(params.cases ?? []).flatMap(
      ({ clause: clause2 }, index) => one([...at, "params", "cases", index], clause2, `reason ${index + 1} of \`${name}\``, true)
    )
  ];
  return [
    ...Object.entries(rule.parameters).flatMap(
      ([name, { clause: clause2 }]) => one(["parameters", name], clause2, `\`${name}\``, false)
    ),
    ...rule.rules.flatMap(({ name, event }, index) => ofEvent(event, ["rules", index, "event"], name)),
    ...ofEvent(rule.otherwise, ["otherwise"], "otherwise"),
    ...Object.entries(rule.values).flatMap(([name, { clause: clause2 }]) => one(["values", name], clause2, `\`${name}\``, true)),
    ...Object.entries(rule.effects).flatMap(
      ([outcome, list]) => list.flatMap(
        ({ action, clause: clause2 }, index) => one(["effects", outcome, index], clause2, `\`${action}\` after \`${outcome}\``, true)
      )
    ),
    ...(rule.statement ?? []).flatMap(
      (line, index) => one(["statement", index], line.clause, `the line for ${line.for}`, false)
    )
  ];
}

const other$3 = pairs([
  ["isLessThan", "isAtMost"],
  ["isMoreThan", "isAtLeast"],
  ["isBefore", "isOnOrBefore"],
  ["isAfter", "isOnOrAfter"]
]);
const comparisonStrictness = {
  id: "comparison-strictness",
  kind: "logic",
  changes: (source) => exchanged(source, other$3)
};

function placesIn({ readings = {}, terms, rules }) {
  return [
    ...placesInTerms(terms, ["terms"]),
    ...Object.entries(readings).flatMap(
      ([reading, { options }]) => Object.entries(options).flatMap(
        ([option, decided]) => Object.entries(decided).flatMap(
          ([name, shape]) => within({ at: ["readings", reading, "options", option, name], shape, as: "result", within: name })
        )
      )
    ),
    ...rules.flatMap(({ name, conditions }, index) => {
      const joined = conditions;
      return within({ at: ["rules", index, "conditions"], shape: joined, as: "result", within: name });
    })
  ];
}
const placesInTerms = (terms, at) => Object.entries(terms).flatMap(([name, term]) => placesInTerm(term, [...at, name], name));
function placesInTerm(term, at, name) {
  const isInside = typeof term === "object" && "is" in term && !("each" in term);
  const [shape, place] = isInside ? [term.is, [...at, "is"]] : [term, at];
  return within({ at: place, shape, as: "result", within: name });
}
function within(place) {
  return [
    place,
    ...partsOf(place.shape).flatMap(([steps, shape, as]) => within(inside(place, steps, shape, as)))
  ].concat(innerTerms(place));
}
const inside = (place, steps, shape, as) => ({
  at: [...place.at, ...steps],
  shape,
  as,
  within: place.within
});
function innerTerms({ at, shape }) {
  if (typeof shape !== "object" || !("terms" in shape) || shape.terms === void 0) return [];
  return placesInTerms(shape.terms, [...at, "terms"]);
}
const named$1 = (shapes, at, as) => Object.entries(shapes).map(([name, shape]) => [[...at, name], shape, as]);
const one = (key, shape, as) => shape === void 0 ? [] : [[[key], shape, as]];
function partsOf(shape) {
  if (typeof shape !== "object") return [];
  if (core.isSentence(shape)) {
    const { file, keyOf } = core.speltOut(shape);
    return [
      [[keyOf.fact], file.fact, "part"],
      ...file.value === void 0 ? [] : [[[keyOf.value], file.value, "part"]],
      ...named$1(file.and ?? {}, [keyOf.and], "part")
    ];
  }
  if ("all" in shape) return shape.all.map((part, index) => [["all", index], part, "condition"]);
  if ("any" in shape) return shape.any.map((part, index) => [["any", index], part, "condition"]);
  if ("not" in shape) return isRuleName(shape.not) ? [] : one("not", shape.not, "condition");
  if ("when" in shape)
    return [
      ...branchesOf(shape).flatMap(({ steps, condition, then }) => [
        [steps.condition, condition, "condition"],
        [steps.then, then, "result"]
      ]),
      ...one("else", shape.else, "result")
    ];
  if ("reading" in shape) return named$1(shape.options, ["options"], "result");
  if ("each" in shape)
    return [
      ...one("each", shape.each, "part"),
      ...one("where", shape.where, "condition"),
      ...typeof shape.gives === "object" ? named$1(shape.gives, ["gives"], "result") : [],
      ...one("is", shape.is, "result")
    ];
  if ("fold" in shape)
    return [
      ...one("fold", shape.fold, "part"),
      ...one("from", shape.from, "part"),
      ...one("next", shape.next, "result")
    ];
  if ("record" in shape) return named$1(shape.record, ["record"], "result");
  if ("list" in shape) return shape.list.map((part, index) => [["list", index], part, "result"]);
  if ("of" in shape) return one("of", shape.of, "part");
  if ("decision" in shape) return named$1(shape.with ?? {}, ["with"], "part");
  return [];
}
function branchesOf(shape) {
  if ("then" in shape)
    return [{ condition: shape.when, then: shape.then, steps: { condition: ["when"], then: ["then"] } }];
  return shape.when.map((branch, index) => ({
    ...branch,
    steps: { condition: ["when", index, "condition"], then: ["when", index, "then"] }
  }));
}
const isRuleName = (shape) => typeof shape === "object" && "condition" in shape;

const conditionDropped = {
  id: "condition-dropped",
  kind: "logic",
  changes: ({ places }) => places.flatMap(({ at, shape, within }) => {
    if (typeof shape !== "object") return [];
    const dropped = (key, list) => list.length < 2 ? [] : list.map(
      (one, index) => removed(
        [...at, key, index],
        `in \`${within}\`: without ${key === "when" ? "the branch of " : ""}"${said(one)}"`
      )
    );
    if ("all" in shape) return dropped("all", shape.all);
    if ("any" in shape) return dropped("any", shape.any);
    if ("each" in shape && shape.where !== void 0)
      return [removed([...at, "where"], `in \`${within}\`: every entry, not only where "${said(shape.where)}"`)];
    if ("when" in shape && !("then" in shape))
      return dropped(
        "when",
        branchesOf(shape).map(({ condition }) => condition)
      );
    return [];
  })
};

const conditionNegated = {
  id: "condition-negated",
  kind: "logic",
  changes: (source) => source.places.flatMap((place) => negated(place, source))
};
function negated(place, source) {
  const { at, shape, as, within } = place;
  const means = `in \`${within}\`: the opposite of "${said(shape)}"`;
  if (isInRule(place)) return as === "condition" ? [negatedInRule(place, means)] : [];
  if (typeof shape === "boolean")
    return as === "part" ? [] : [replaced(at, !shape, `in \`${within}\`: ${!shape}, not ${shape}`)];
  if (as !== "condition" && !isCondition(place, source)) return [];
  if (typeof shape === "object" && "not" in shape && !("means" in shape)) return [replaced(at, shape.not, means)];
  if (typeof shape !== "object" || !("means" in shape)) return [replaced(at, { not: shape }, means)];
  const { means: kept, ...rest } = shape;
  return [replaced(at, { means: kept, is: { not: rest } }, means)];
}
const isCondition = ({ shape, as }, { vocabulary }) => as === "result" && core.isSentence(shape) && vocabulary.find(core.speltOut(shape).file.operator)?.operator.isCondition === true;
function negatedInRule({ at, shape }, means) {
  const condition = shape;
  if (condition.not !== void 0)
    return replaced(at, { fact: condition.not.condition, operator: "is", value: true }, means);
  if (typeof condition.value === "boolean") return replaced([...at, "value"], !condition.value, means);
  const term = { means: "the opposite", not: shape };
  return {
    at,
    means,
    edits: [
      { at: "/terms/theOpposite", to: term },
      { at: base.pointer(at), to: { fact: "theOpposite", operator: "is", value: true } }
    ]
  };
}

const other$2 = pairs([
  ["dayBefore", "dayAfter"],
  ["startOfMonth", "endOfMonth"]
]);
const dayCount = {
  id: "day-count",
  kind: "logic",
  changes: (source) => [
    ...exchanged(source, other$2),
    ...sentencesIn(source).flatMap((sentence) => otherChoices(sentence, source))
  ]
};
function otherChoices({ place, file, keyOf }, { vocabulary }) {
  const [signature] = vocabulary.find(file.operator)?.operator.signatures ?? [];
  return Object.entries(file.and ?? {}).flatMap(([name, shape]) => {
    const chosen = typeof shape === "object" && "choice" in shape ? shape.choice : shape;
    const options = optionsOf(signature?.and[name]);
    if (typeof chosen !== "string" || !options.includes(chosen)) return [];
    return options.filter((option) => option !== chosen).map(
      (option) => replaced(
        [...place.at, keyOf.and, name],
        { choice: option },
        `in \`${place.within}\`: ${inWords(name)} ${option}, not ${chosen}, in "${said(place.shape)}"`
      )
    );
  });
}
const optionsOf = (pattern) => typeof pattern === "object" && "choice" in pattern ? pattern.choice : [];

const effectsIn = ({ rule }) => Object.entries(rule?.effects ?? {}).flatMap(
  ([outcome, list]) => list.map((effect, index) => ({
    at: ["effects", outcome, index],
    effect,
    told: `\`${effect.party} ${effect.modality} ${effect.action}\` after \`${outcome}\``
  }))
);
const ofEffect = (id, change) => ({
  id,
  kind: "effects",
  changes: (source) => effectsIn(source).flatMap((place) => change(place, source))
});
const effectDropped = ofEffect("effect-dropped", ({ at, told }) => [removed(at, `${told} does not follow`)]);
const effectParty = ofEffect("effect-party", ({ at, effect, told }) => {
  const other = effect.party === "customer" ? "provider" : "customer";
  return [replaced([...at, "party"], other, `${told}: the ${other} does`)];
});
const effectModality = ofEffect(
  "effect-modality",
  ({ at, effect, told }) => ["may", "must", "must-not", "is-entitled-to"].filter((other) => other !== effect.modality).map((other) => replaced([...at, "modality"], other, `${told}: ${inWords(other)}`))
);
const effectDay = ofEffect("effect-day", (place, source) => otherHeld("by", place, source));
const effectSum = ofEffect("effect-sum", (place, source) => otherHeld("amount", place, source));
const effectCondition = ofEffect(
  "effect-condition",
  ({ at, effect, told }) => effect.where === void 0 ? [] : [removed([...at, "where"], `${told} follows where \`${effect.where}\` does not hold, too`)]
);
function otherHeld(key, { at, effect, told }, { held }) {
  const value = effect[key];
  const others = held[key].filter((other) => other !== value);
  const none = value === void 0 ? [] : [removed([...at, key], `${told}: without \`${value}\``)];
  return [
    ...none,
    ...others.map((other) => replaced([...at, key], other, `${told}: ${key} \`${other}\`, not ${value ?? "none"}`))
  ];
}

const symmetric = /* @__PURE__ */ new Set([
  "is",
  "isNot",
  "plus",
  "times",
  "lesserOf",
  "greaterOf",
  "leastGiven",
  "greatestGiven",
  "earlierOf",
  "laterOf",
  "earliestGiven",
  "plusInterest"
]);
const operandsSwapped = {
  id: "operands-swapped",
  kind: "logic",
  changes: (source) => sentencesIn(source).flatMap((sentence) => {
    const { place, file, keyOf } = sentence;
    const operands = swapped(sentence, source);
    if (operands === null) return [];
    const edits = [
      { at: base.pointer([...place.at, keyOf.fact]), to: operands[0] },
      { at: base.pointer([...place.at, keyOf.value]), to: operands[1] }
    ];
    return [
      {
        at: place.at,
        means: `in \`${place.within}\`: ${said(file.value ?? "")} and ${said(file.fact)} change places in "${said(place.shape)}"`,
        edits
      }
    ];
  })
};
function swapped({ place, file, isShort }, { vocabulary }) {
  const { fact, operator, value } = file;
  if (value === void 0 || symmetric.has(operator)) return null;
  const signatures = vocabulary.find(operator)?.operator.signatures ?? [];
  if (!signatures.some(({ takes: [one, other] }) => JSON.stringify(one) === JSON.stringify(other))) return null;
  if (isShort) return [value, fact];
  const isName = typeof value === "object" && "fact" in value && !("operator" in value);
  if (!isName) return isInRule(place) ? null : [value, typeof fact === "string" ? { fact } : fact];
  return [value.fact, typeof fact === "string" ? { fact } : fact];
}

const other$1 = pairs([
  ["lesserOf", "greaterOf"],
  ["leastGiven", "greatestGiven"],
  ["leastOf", "greatestOf"],
  ["earlierOf", "laterOf"],
  ["earliestOf", "latestOf"],
  ["plus", "minus"],
  ["plusDuration", "minusDuration"],
  ["times", "dividedBy"]
]).set("earliestGiven", "laterOf");
const oppositeWord = {
  id: "opposite-word",
  kind: "logic",
  changes: (source) => exchanged(source, other$1)
};

const outcome$1 = {
  id: "outcome",
  kind: "logic",
  changes: ({ rule }) => {
    if (rule === null) return [];
    const events = [
      ...rule.rules.map(({ name, event }, index) => ({
        name,
        type: event.type,
        at: ["rules", index, "event", "type"]
      })),
      { name: "otherwise", type: rule.otherwise.type, at: ["otherwise", "type"] }
    ];
    return events.flatMap((one, index) => {
      const other = events.slice(index + 1).find(({ type }) => type !== one.type);
      if (other === void 0) return [];
      const edits = [
        { at: base.pointer(one.at), to: other.type },
        { at: base.pointer(other.at), to: one.type }
      ];
      return [
        { at: one.at, means: `\`${one.name}\` leads to ${other.type}, and \`${other.name}\` to ${one.type}`, edits }
      ];
    });
  }
};

const parameterSwapped = {
  id: "parameter-swapped",
  kind: "logic",
  changes: ({ rule, places }) => {
    const kinds = kindsOf(rule?.parameters ?? {});
    return places.flatMap(({ at, shape, within }) => {
      const isNamed = typeof shape === "object" && "fact" in shape && !("operator" in shape);
      const name = isNamed ? shape.fact : shape;
      const kind = typeof name === "string" ? kinds.get(name) : void 0;
      if (kind === void 0) return [];
      return [...kinds].filter(([other, of]) => other !== name && of === kind).map(
        ([other]) => replaced(isNamed ? [...at, "fact"] : at, other, `in \`${within}\`: \`${other}\`, not \`${name}\``)
      );
    });
  }
};
const kindsOf = (parameters) => new Map(
  Object.entries(parameters).map(([name, file]) => {
    const literal = "value" in file ? file.value : file.dated[0]?.value ?? {};
    return [name, Object.keys(literal)[0]];
  })
);

const readingDefault = {
  id: "reading-default",
  kind: "logic",
  changes: (readings) => readings.flatMap(
    (reading, index) => reading.options.filter(({ id }) => id !== reading.default).map(
      ({ id }) => replaced(
        [index, "default"],
        id,
        `\`${reading.id}\` is read as \`${id}\` unless told, not as \`${reading.default}\``
      )
    )
  )
};

const readingOptionsSwapped = {
  id: "reading-options-swapped",
  kind: "logic",
  changes: ({ rule, places }) => [
    ...places.flatMap(
      ({ at, shape, within }) => typeof shape === "object" && "reading" in shape ? swaps(shape.options, [...at, "options"], `in \`${within}\``) : []
    ),
    ...Object.entries(rule?.readings ?? {}).flatMap(
      ([reading, { options }]) => swaps(options, ["readings", reading, "options"], `of \`${reading}\``)
    )
  ]
};
const swaps = (options, at, where) => Object.entries(options).flatMap(
  ([one, first], index, all) => all.slice(index + 1).filter(([, second]) => JSON.stringify(first) !== JSON.stringify(second)).map(([other, second]) => ({
    at,
    means: `${where}: what \`${one}\` and \`${other}\` make of it is exchanged`,
    edits: [
      { at: base.pointer([...at, one]), to: second },
      { at: base.pointer([...at, other]), to: first }
    ]
  }))
);

const other = pairs([
  ["roundedToPenny", "roundedDownToPenny"],
  ["dividedRoundedDown", "dividedRoundedUp"]
]);
const rounding = {
  id: "rounding",
  kind: "logic",
  changes: (source) => [
    ...exchanged(source, other),
    ...Object.entries(source.rule?.values ?? {}).flatMap(([name, { shown }]) => {
      if (shown === void 0) return [];
      const at = ["values", name, "shown"];
      const to = shown === "percent-4dp" ? "decimal-10dp" : "percent-4dp";
      return [
        replaced(at, to, `\`${name}\` is shown as ${to}`),
        removed(at, `\`${name}\` is shown with all its places`)
      ];
    })
  ]
};

const ruleDropped = {
  id: "rule-dropped",
  kind: "logic",
  changes: ({ rule }) => (rule?.rules ?? []).map(({ name }, index) => ({
    at: ["rules", index],
    means: `the rule \`${name}\` never holds`,
    edits: [
      { at: "/terms/holdsNever", to: { means: "what never holds", is: false } },
      {
        at: base.pointer(["rules", index, "conditions"]),
        to: { all: [{ fact: "holdsNever", operator: "is", value: true }] }
      }
    ]
  }))
};

const statementLine = {
  id: "statement-line",
  kind: "effects",
  changes: ({ rule }) => (rule?.statement ?? []).flatMap((line, index) => {
    const at = ["statement", index];
    const told = `the line for ${line.for}`;
    const owed = line.standing === "owed" ? "may-be-charged" : "owed";
    return [
      removed(at, `${told} is not there`),
      ...["customer", "provider", "bank"].filter((other) => other !== line.owedBy).map((other) => replaced([...at, "owedBy"], other, `${told}: the ${other} owes it`)),
      replaced([...at, "standing"], owed, `${told} is ${owed}`),
      ...["where", "owedWhere", "by", "insteadOf", "oncePerFile", "is"].filter((key) => line[key] !== void 0).map((key) => removed([...at, key], `${told}: without \`${key}\``))
    ];
  })
};

const stepLeftOut = {
  id: "step-left-out",
  kind: "logic",
  changes: (source) => sentencesIn(source).flatMap(({ place, file, isShort }) => {
    if (!keepsKind(file.operator, source)) return [];
    const { at, shape, within } = place;
    const fact = isShort || typeof file.fact !== "string" ? file.fact : { fact: file.fact };
    const told = typeof shape === "object" && "means" in shape ? { means: shape.means, is: fact } : fact;
    return replaced(at, told, `in \`${within}\`: ${said(file.fact)}, not "${said(shape)}"`);
  })
};
function keepsKind(operator, { vocabulary }) {
  const found = vocabulary.find(operator)?.operator;
  if (found === void 0 || found.isCondition) return false;
  return operator === "roundedToPenny" || found.signatures.some(({ takes: [first], gives }) => JSON.stringify(first) === JSON.stringify(gives));
}

const tableEntryShifted = {
  id: "table-entry-shifted",
  kind: "tables",
  changes: (tables) => tables.flatMap(({ table, entries = [], calendars = {} }, index) => [
    ...entries.flatMap(
      ({ from, value }, entry) => [-1, 1].map(
        (by) => replaced(
          [index, "entries", entry, "from"],
          evaluation.addDays(from, by),
          `\`${table}\`: ${value} from ${evaluation.addDays(from, by)}, not from ${from}`
        )
      )
    ),
    ...Object.entries(calendars).flatMap(
      ([part, days]) => days.flatMap(
        (day, entry) => [-1, 1].map(
          (by) => replaced(
            [index, "calendars", part, entry],
            evaluation.addDays(day, by),
            `\`${table}\` of ${part}: ${evaluation.addDays(day, by)}, not ${day}`
          )
        )
      )
    )
  ])
};

const ruleMutators = [
  comparisonStrictness,
  boundByOne,
  conditionDropped,
  conditionNegated,
  allForAny,
  ruleDropped,
  operandsSwapped,
  oppositeWord,
  stepLeftOut,
  rounding,
  dayCount,
  parameterSwapped,
  readingOptionsSwapped,
  outcome$1,
  effectDropped,
  effectParty,
  effectModality,
  effectDay,
  effectSum,
  effectCondition,
  clause,
  statementLine
];
const readingMutators = [readingDefault];
const tableMutators = [tableEntryShifted];

function mutantsOf$1({ files, decisions, modelOf, vocabulary }) {
  const ofRules = (decisions ?? Object.keys(files.rules)).flatMap((decision) => {
    const rule = files.rules[decision];
    const places = placesIn(rule);
    const clausesOf = clausesByName(rule);
    const source = { rule, places, held: heldBy(modelOf(decision)), vocabulary };
    const clausesAt = ({ at }) => clausesOf(nameAt(at, rule));
    return ruleMutators.flatMap(({ id, kind, changes }) => named(decision, id, kind, [...changes(source)], clausesAt));
  });
  if (decisions !== null) return ofRules;
  const prelude = {
    rule: null,
    places: placesInTerms(files.prelude ?? {}, []),
    held: { by: [], amount: [] },
    vocabulary
  };
  const readings = files.readings ?? [];
  const tables = files.tables ?? [];
  const none = () => [];
  return [
    ...ofRules,
    ...ruleMutators.flatMap(({ id, kind, changes }) => named("prelude", id, kind, [...changes(prelude)], none)),
    ...readingMutators.flatMap(
      ({ id, kind, changes }) => named("readings", id, kind, [...changes(readings)], ({ at }) => readings[at[0]]?.clauses ?? [])
    ),
    ...tableMutators.flatMap(
      ({ id, kind, changes }) => named("tables", id, kind, [...changes(tables)], ({ at }) => {
        const { clause } = tables[at[0]] ?? {};
        return clause === void 0 ? [] : [clause];
      })
    )
  ];
}
function named(file, mutator, kind, changes, clausesAt) {
  const count = /* @__PURE__ */ new Map();
  return changes.map((change) => {
    const at = base.pointer(change.at);
    const nth = (count.get(at) ?? 0) + 1;
    count.set(at, nth);
    const id = `${file}${at} ${mutator}${nth === 1 ? "" : ` ${nth}`}`;
    return { id, mutator, kind, file, at, means: change.means, clauses: clausesAt(change), edits: change.edits };
  });
}
function nameAt(at, rule) {
  const [part, key, , , name] = at;
  if (part === "effects") return rule.rules.find(({ event }) => event.type === key)?.name ?? "";
  if (part === "rules") return rule.rules[key]?.name ?? "";
  return String(part === "readings" ? name ?? "" : key ?? "");
}
function heldBy({ values }) {
  const of = (kind) => [...values].flatMap(([name, { type }]) => type === kind ? [name] : []);
  return { by: of("date"), amount: of("money") };
}

function scoresOf(mutants, results, isEquivalent) {
  const of = (kind) => {
    const all = mutants.flatMap((mutant) => {
      const result = results.get(mutant.id);
      return mutant.kind === kind && result !== void 0 ? [result] : [];
    });
    const count = (is) => all.filter(is).length;
    const notLoaded = count(({ came }) => came === "not-loaded");
    const killedBy = {
      cases: count(({ by }) => by === "cases"),
      examples: count(({ by }) => by === "examples"),
      properties: count(({ by }) => by === "properties"),
      check: count(({ by }) => by === "check")
    };
    const equivalent = count(({ id, came }) => came === "survived" && isEquivalent(id));
    const counted = all.length - notLoaded - equivalent;
    const killed = count(({ by }) => by !== null);
    return {
      mutants: all.length,
      notLoaded,
      killedBy,
      equivalent,
      gaps: counted - killed,
      killed: percent(killed, counted),
      killedByCases: percent(killedBy.cases, counted)
    };
  };
  return { logic: of("logic"), effects: of("effects"), tables: of("tables") };
}
const percent = (part, all) => all === 0 ? "100.0" : (Math.floor(part * 1e3 / all) / 10).toFixed(1);

const isWholeFile = (one) => "file" in one;

const known = /* @__PURE__ */ new WeakMap();
const ruleIds = ({ rules }) => [...rules.map(({ name }) => name), "otherwise"];
function conditionsOf(model) {
  const found = known.get(model);
  if (found !== void 0) return found;
  const place = ({ at }) => `${model.decision}${at}`;
  const ofRules = model.rules.flatMap(
    ({ name: within, at, join, conditions }) => conditions.map((condition, index) => {
      if (condition.kind === "sentence")
        return {
          id: place(condition),
          condition,
          within,
          truthIn: (valuation) => valuation.valueOfSentence(condition)
        };
      const id = `${model.decision}${at}${base.pointer(["conditions", join, index])}`;
      return { id, condition, within, truthIn: (valuation) => opposite(valuation.truthOf(condition.rule)) };
    })
  );
  const ofTerms = [...model.terms].flatMap(
    ([name, { term, type }]) => type === "boolean" ? sentencesOf(term).map((sentence) => placed(sentence, name, term)) : []
  );
  function placed(sentence, name, term) {
    return {
      id: place(sentence),
      condition: { ...sentence, kind: "sentence" },
      within: name,
      truthIn(valuation) {
        const whole = valuation.valueOf(name);
        return term.kind === "sentence" ? whole : valuation.valueOfSentence(sentence);
      }
    };
  }
  const all = [...new Map([...ofRules, ...ofTerms].map((condition) => [condition.id, condition])).values()];
  known.set(model, all);
  return all;
}
const opposite = (truth) => typeof truth === "boolean" ? !truth : truth;
const sentencesOf = (term) => {
  if (term.kind === "all" || term.kind === "any") return term.of;
  return term.kind === "sentence" ? [term] : [];
};

function tableEntries({ modelOf, dictionary }) {
  const compiled = /* @__PURE__ */ new Map();
  const compiledOf = (decision) => {
    const found = compiled.get(decision) ?? base.compile(modelOf(decision));
    compiled.set(decision, found);
    return found;
  };
  const nullable = new Set(
    [...dictionary.facts.values()].flatMap(({ path, type }) => type === "entity" ? [path] : [])
  );
  const entries = new Map([...dictionary.tables.values()].map((table) => [table.name, entriesOf(table)]));
  const reached = /* @__PURE__ */ new Map();
  const tablesOf = (decision) => {
    const found = reached.get(decision) ?? [
      ...new Set(core.withConsulted(decision, modelOf).flatMap(({ tables }) => [...tables]))
    ];
    reached.set(decision, found);
    return found;
  };
  function answerWithout({ model, world }, name, out) {
    try {
      const table = (asked) => asked === name ? without$2(world.table(asked), out) : world.table(asked);
      const again = base.session({ ...world, table, steps: new evaluation.Steps() }, compiledOf, nullable)(model.decision);
      const outcome = evaluation.outcomeOf(again);
      const values = [...model.values.values()].map((value) => base.shownValue(again.valueOf(value.term), value));
      return JSON.stringify([evaluation.isUnknown(outcome) ? null : outcome, values]);
    } catch (error) {
      if (error instanceof errors.PolicyError) return null;
      throw error;
    }
  }
  return {
    of: (table) => entries.get(table) ?? [],
    relied(valuation, known) {
      return tablesOf(valuation.model.decision).flatMap((table) => {
        const asIs = answerWithout(valuation, table, /* @__PURE__ */ new Set());
        const among = (some) => {
          if (some.length === 0 || answerWithout(valuation, table, new Set(some)) === asIs) return [];
          if (some.length === 1) return some;
          const half = some.length >> 1;
          return [...among(some.slice(0, half)), ...among(some.slice(half))];
        };
        return among((entries.get(table) ?? []).filter((entry) => !known.has(entry)));
      });
    }
  };
}
const isTimeline = (value) => typeof value === "object" && value !== null && "steps" in value;
function entriesOf({ name, value }) {
  if (isTimeline(value)) return value.steps.map(({ from }) => `${name} ${from}`);
  return Object.entries(value).flatMap(
    ([part, { holidays }]) => [...holidays].map((day) => `${name} ${part} ${day}`)
  );
}
function without$2(table, out) {
  const { name, value } = table;
  if (isTimeline(value)) {
    const { steps, answersTo } = value;
    const left = steps.filter(({ from }) => !out.has(`${name} ${from}`));
    return { ...table, value: evaluation.timeline(left, { answersTo, table: name }) };
  }
  const calendars = Object.entries(value).map(([part, calendar]) => [
    part,
    { ...calendar, holidays: new Set([...calendar.holidays].filter((day) => !out.has(`${name} ${part} ${day}`))) }
  ]);
  return { ...table, value: Object.fromEntries(calendars) };
}

const coverageKinds = ["rules", "conditions", "parameters", "tables", "readings"];
function coverageOf(asked, policy) {
  const there = Object.fromEntries(coverageKinds.map((kind) => [kind, /* @__PURE__ */ new Set()]));
  const met = Object.fromEntries(coverageKinds.map((kind) => [kind, /* @__PURE__ */ new Set()]));
  const tables = tableEntries(policy);
  const known = /* @__PURE__ */ new Set();
  for (const { decisions, valuations } of asked) {
    for (const valuation of valuations) {
      const { model } = valuation;
      if (!known.has(model.decision)) addAll(model);
      known.add(model.decision);
      addRules(valuation);
      addConditions(valuation);
      for (const entry of tables.relied(valuation, met.tables)) met.tables.add(entry);
    }
    for (const { parameters, readings } of decisions) {
      for (const { decision, name } of parameters) met.parameters.add(`${decision} ${name}`);
      for (const [reading, option] of Object.entries(readings)) met.readings.add(`${reading} ${option}`);
    }
  }
  return Object.fromEntries(
    coverageKinds.map((kind) => [kind, covered(there[kind], met[kind])])
  );
  function addAll(model) {
    for (const name of ruleIds(model)) there.rules.add(`${model.decision} ${name}`);
    for (const { id } of conditionsOf(model)) for (const way of ways) there.conditions.add(`${id} ${way}`);
    for (const name of model.parameters.keys()) there.parameters.add(`${model.decision} ${name}`);
    for (const id of model.readings)
      for (const option of policy.dictionary.readings.get(id)?.options ?? []) there.readings.add(`${id} ${option.id}`);
    for (const table of model.tables) for (const entry of tables.of(table)) there.tables.add(entry);
  }
  function addRules(valuation) {
    const { decision, rules } = valuation.model;
    const truths = rules.map(({ name }) => [name, valuation.truthOf(name)]);
    for (const [name, holds] of truths) if (holds === true) met.rules.add(`${decision} ${name}`);
    if (truths.every(([, holds]) => holds === false)) met.rules.add(`${decision} otherwise`);
  }
  function addConditions(valuation) {
    for (const { id, truthIn } of conditionsOf(valuation.model)) {
      const truth = orNotKnown(() => truthIn(valuation));
      if (typeof truth === "boolean") met.conditions.add(`${id} ${truth ? ways[0] : ways[1]}`);
    }
  }
}
const ways = ["holds", "does not hold"];
function orNotKnown(work) {
  try {
    return work();
  } catch (error) {
    if (error instanceof errors.PolicyError) return null;
    throw error;
  }
}
const covered = (there, met) => {
  const missing = [...there].filter((one) => !met.has(one));
  return { exercised: there.size - missing.length, total: there.size, missing };
};

async function runCase(one, policy, evaluators) {
  const { readings } = one;
  const compiled = await answerOf(
    () => isWholeFile(one) ? policy.assess(one.file, { readings }) : policy.evaluate(one.decision, one.facts, { readings })
  );
  const differences = differencesFrom(one, compiled);
  if (evaluators === "both") {
    const byEngine = await answerOf(
      () => isWholeFile(one) ? policy.assessWithEngine(one.file, { readings }) : policy.evaluateWithEngine(one.decision, one.facts, { readings })
    );
    differences.push(...betweenEvaluators(compiled, byEngine));
  }
  return {
    id: one.id,
    decision: isWholeFile(one) ? null : one.decision,
    passed: differences.length === 0,
    differences,
    answer: "answer" in compiled ? compiled.answer : null,
    issues: "issues" in compiled ? compiled.issues : []
  };
}
async function answerOf(work) {
  try {
    return { answer: await work() };
  } catch (error) {
    if (error instanceof errors.PolicyError) return { issues: error.issues };
    throw error;
  }
}
function differencesFrom(one, came) {
  const expected = one.expect.issues;
  if ("issues" in came) {
    const found = came.issues.map(({ code }) => code);
    return sameCodes(expected ?? [], found) ? [] : [{ at: "/issues", expected, found }];
  }
  if (expected !== void 0) return [{ at: "/issues", expected }];
  if (isWholeFile(one)) return ofWholeFile(one.expect, came.answer);
  return core.differencesOf(one.expect, came.answer);
}
const sameCodes = (expected, found) => core.fits([...expected].sort(), [...found].sort());
function ofWholeFile(expect, found) {
  const { statement = {}, decisions = {}, matters = {}, needs = [], effects, conflicts } = expect;
  const { lines, ...totals } = statement;
  const needed = needsOf(found);
  const told = found.statement;
  const decided = (at, expected, answers) => Object.entries(expected).flatMap(([id, one]) => {
    const place = at + base.pointer([id]);
    const answer = Object.hasOwn(answers, id) ? answers[id] : void 0;
    if (answer === void 0) return [{ at: place, expected: one }];
    return core.differencesOf(one, answer).map((difference) => ({ ...difference, at: place + difference.at }));
  });
  return [
    ...Object.entries(totals).flatMap(
      ([name, total]) => core.fits(total, told[name]) ? [] : [{ at: base.pointer(["statement", name]), expected: total, found: told[name] }]
    ),
    ...listed(lines, found.statement.lines, "/statement/lines"),
    ...decided("/decisions", decisions, found.decisions),
    ...Object.entries(matters).flatMap(
      ([id, expected]) => decided(base.pointer(["matters", id]), expected, Object.hasOwn(found.matters, id) ? found.matters[id] ?? {} : {})
    ),
    ...needs.every((need) => needed.includes(need)) ? [] : [{ at: "/needs", expected: needs, found: needed }],
    ...listed(effects, found.effects, "/effects"),
    ...listed(conflicts, found.conflicts, "/conflicts")
  ];
}
function needsOf({ decisions, matters, missing }) {
  const answers = [decisions, ...Object.values(matters)].flatMap((part) => Object.values(part));
  return [...new Set([...answers, ...missing].flatMap((one) => one?.needs ?? []))];
}
const listed = (expected, found, at) => expected === void 0 ? [] : core.unmatched(expected, found, at);
function betweenEvaluators(compiled, byEngine) {
  const [expected, found] = [compiled, byEngine].map((answer) => JSON.parse(JSON.stringify(answer)));
  return JSON.stringify(expected) === JSON.stringify(found) ? [] : [{ at: "/evaluators", expected, found }];
}

const given$2 = zod.record(zod.string(), zod.unknown());
const about = { id: core.words, readings: zod.record(zod.string(), zod.string()).optional() };
const something = { error: "at least one expectation" };
const isSomething = (expected) => Object.keys(expected).length > 0;
const { outcome, ...others } = core.expectedParts();
const ofDecision = zod.strictObject({ outcome: outcome.optional(), ...others });
const issues = zod.array(zod.string()).min(1).optional();
const entries = zod.array(zod.looseObject({})).optional();
const decisionCase = zod.looseObject({
  ...about,
  decision: core.words,
  facts: given$2,
  expect: ofDecision.extend({ issues }).refine(isSomething, something)
});
const byDecision = zod.record(zod.string(), ofDecision);
const wholeFileCase = zod.looseObject({
  ...about,
  file: given$2,
  expect: zod.strictObject({
    statement: zod.looseObject({ lines: entries }).optional(),
    decisions: byDecision.optional(),
    matters: zod.record(zod.string(), byDecision).optional(),
    needs: zod.array(zod.string()).optional(),
    effects: entries,
    conflicts: entries,
    issues
  }).refine(isSomething, something)
});

const most = { values: evaluation.limits.entries, nesting: evaluation.limits.nesting };
function checkCases(content) {
  if (typeof content !== "object" || !Array.isArray(content))
    return { issues: [{ code: "wrong-type", at: "", expected: "a list of cases", found: base.kindOf(content) }] };
  const cases = [];
  const issues = [];
  for (const [index, one] of content.entries()) {
    const form = base.isRecord(one) && "file" in one ? wholeFileCase : decisionCase;
    const parsed = core.parseDocument(form, one, most);
    if ("data" in parsed) cases.push(parsed.data);
    else issues.push(...parsed.issues.map((issue) => ({ ...issue, at: base.pointer([index]) + issue.at })));
  }
  return issues.length > 0 ? { issues } : { cases };
}
const coverageOfCases = (policy, tried) => coverageOf(askedBy(policy, tried), policy);
function* askedBy(policy, tried) {
  for (const { one, result } of tried) {
    const { readings } = one;
    if (result.answer === null) continue;
    if (isWholeFile(one)) {
      const { decisions, matters } = result.answer;
      const all = [decisions, ...Object.values(matters)].flatMap((part) => Object.values(part));
      yield {
        decisions: all.filter((decision) => decision !== void 0),
        valuations: policy.valuationsOf(one.file, { readings })
      };
    } else {
      const valuations = [policy.valuationOf(one.decision, one.facts, { readings })];
      yield { decisions: [result.answer], valuations };
    }
  }
}
async function runCasesOn(policy, given) {
  const { cases } = base.orThrow(checkCases(base.askedFacts(given)));
  const tried = [];
  for (const one of cases) tried.push({ one, result: await runCase(one, policy, "both") });
  const passed = tried.filter(({ result }) => result.passed).length;
  const results = tried.map(({ result }) => result);
  return { passed, failed: tried.length - passed, results, coverage: coverageOfCases(policy, tried) };
}

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
  return core.withChange(core.withChange(facts, earlier, start), later, end);
}
function entriesInOrder(facts, list, first, second) {
  const entries = facts.get(list);
  if (!Array.isArray(entries) || !entries.some((entry) => core.isRecord(entry) && isAfter(entry[first], entry[second])))
    return facts;
  const ordered = entries.map(
    (entry) => isAfter(entry[first], entry[second]) ? { ...entry, [first]: entry[second], [second]: entry[first] } : entry
  );
  return core.withChange(facts, list, ordered);
}
const isAfter = (first, second) => typeof first === "string" && typeof second === "string" && first > second;

const minutesInDay = 24 * 60;
const penny = evaluation.decimal("0.01");
function settler(ground) {
  const dates = [...ground.dates];
  const amounts = [...ground.amounts];
  const clocks = [...ground.clocks];
  const [from, to] = ground.days;
  const moves = [
    (day) => day,
    ...ground.steps.days.flatMap((count) => [1, -1].map((way) => (day) => core.dayMoved(day, way * count))),
    ...ground.steps.months.flatMap(
      (length) => [1, -1].map((way) => (day) => core.monthsMoved(day, way * base.monthsOf(length)))
    )
  ];
  function date({ near, move, by }) {
    const day = core.dayMoved(moves[move % moves.length]?.(dates[near % dates.length]) ?? from, by);
    const inside = evaluation.later(from, evaluation.earlier(to, day));
    dates.push(inside);
    return inside;
  }
  function amount({ near, fresh, change, pennies, type }) {
    const { percents } = ground.steps;
    const start = near === 0 || amounts.length === 0 ? fresh : amounts[(near - 1) % amounts.length];
    const percent = change === 0 ? void 0 : percents[Math.floor((change - 1) / 2) % percents.length];
    const changed = percent === void 0 ? start : core.changedBy(start, percent)[(change - 1) % 2] ?? start;
    const moved = evaluation.plus(evaluation.decimal(changed), evaluation.times(penny, evaluation.decimal(String(pennies))));
    const notBelowNil = evaluation.compare(moved, evaluation.decimal("0")) < 0 ? evaluation.decimal("0") : moved;
    const text = type === "money" ? evaluation.toPlaces(notBelowNil, 2) : withPennies(evaluation.toPlain(notBelowNil));
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
    for (const one of over) within = isPinned(one.bound.list) ? without$1(within, one, isPinned) : atLimit(within, one);
    within = settled(within);
  }
  for (const one of overstepped(within)) within = without$1(within, one, isPinned);
  return within;
}
function atLimit(facts, { bound, entry, limit }) {
  const { list, field, type } = bound;
  const content = asJson(limit, type);
  if (field === null) return core.withChange(facts, list, content);
  const entries = facts.get(list);
  if (!Array.isArray(entries)) return facts;
  const changed = entries.map((one, index) => index === entry && core.isRecord(one) ? { ...one, [field]: content } : one);
  return core.withChange(facts, list, changed);
}
function without$1(facts, { bound }, isPinned) {
  const free = [bound.list, ...bound.given].find((path) => !isPinned(path));
  return free === void 0 ? facts : core.withChange(facts, free, void 0);
}
const asJson = (value, type) => type === "money" && evaluation.isDecimal(value) ? evaluation.toPlaces(value, 2) : evaluation.toPlainValue(value);

function accountOf({ anchor, draws, kept, pins }, parts) {
  const { definitions, contradictions, overstepped, entryTests, standIns, ground } = parts;
  const pinned = [...pins].reduce((facts2, [path, content]) => core.withChange(facts2, path, content), /* @__PURE__ */ new Map());
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
    facts = core.withChange(facts, path, standIns.has(path) ? asSeries(content, ground.days[0]) : content);
  }
  for (const [path, content] of pins) facts = core.withChange(facts, path, content);
  const isPinned = (path) => pins.has(path) || pins.has(path.split(".")[0]);
  const settled = (drawn) => withoutContradictions(drawn, contradictions, isPinned);
  return core.nestedFacts(withinBounds(settled(facts), overstepped, settled, isPinned));
}
const fitting = (content, test) => test !== void 0 && Array.isArray(content) ? content.filter(test) : content;
const factLandmarks = (definitions, facts) => core.landmarksOf(definitions.map(({ path, type }) => [type, type === "entity" ? null : facts.get(path)]));
const isGiven = (entity, contents) => !contents.has(entity) || core.isRecord(contents.get(entity));
function asSeries(content, firstDay) {
  if (!Array.isArray(content)) return content;
  const [first, ...others] = content.filter(core.isRecord);
  if (first === void 0 || !("from" in first)) return content;
  const byDay = new Map([...others].reverse().map((entry) => [entry.from, entry]));
  return [{ ...first, from: core.monthsMoved(firstDay, -12) }, ...[...byDay.values()].reverse()];
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
  const [first, last] = [evaluation.dayNumber(from), evaluation.dayNumber(to)];
  const margin = Math.min(365, Math.floor((last - first) / 4));
  const plain = plainDay(first + margin, last - margin);
  const inside = fc__namespace.noBias(fc__namespace.integer({ min: first + margin - plain, max: last - margin - plain })).map((by) => plain + by);
  const anywhere = fc__namespace.integer({ min: first, max: last });
  const awkward = awkwardBetween(first, last);
  return fc__namespace.oneof(
    { withCrossShrink: true },
    { weight: 6, arbitrary: inside },
    { weight: 1, arbitrary: anywhere },
    { weight: 3, arbitrary: awkward.length === 0 ? inside : fc__namespace.constantFrom(...awkward) }
  ).map(evaluation.dateOfNumber);
}
const plainDayOf = ([from, to]) => evaluation.dateOfNumber(plainDay(evaluation.dayNumber(from), evaluation.dayNumber(to)));
function plainDay(from, to) {
  const middle = Math.floor((from + to) / 2);
  for (let day = middle; day <= to; day += 1) {
    const date = evaluation.dateOfNumber(day);
    if (date.endsWith("-01") && !date.endsWith("-01-01") && evaluation.weekday(date) === 1) return day;
  }
  return middle;
}
function awkwardBetween(first, last) {
  const years = [];
  for (let year = yearOf(first); year <= yearOf(last); year += 1) years.push(String(year).padStart(4, "0"));
  return years.flatMap((year) => awkwardDays.flatMap(([day, by]) => by.map((more) => evaluation.dayNumber(`${year}-${day}`) + more))).filter((day) => day >= first && day <= last);
}
const yearOf = (day) => Number(evaluation.dateOfNumber(day).slice(0, 4));

const pound = 100;
const roundSums = (pennies) => new RoundSums(pennies);
class RoundSums extends fc__namespace.Arbitrary {
  #pennies;
  constructor(pennies) {
    super();
    this.#pennies = pennies;
  }
  generate(random, bias) {
    return new fc__namespace.Value(this.#pennies.generate(random, bias).value, void 0);
  }
  canShrinkWithoutContext(value) {
    return Number.isSafeInteger(value) && value >= 0;
  }
  shrink(sum) {
    return fc__namespace.stream(
      rounder(sum).map((other) => new fc__namespace.Value(other, void 0))[Symbol.iterator]()
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
    if (typeof content === "string") texts.set(name, core.unique([...texts.get(name) ?? [], content]));
    else if (Array.isArray(content)) for (const item of content) note(name, item);
    else for (const [field, part] of Object.entries(content ?? {})) note(field, part);
  };
  for (const { facts } of examples) note("", facts);
  return { landmarks: core.landmarksOf(core.parameterValues(parameters)), texts, least: 0 };
}
const given$1 = { draw: "as-is", content: {} };
const asIs = (contents) => contents.map((content) => ({ draw: "as-is", content }));
const none = { draw: "as-is", content: null };
const leftOut = { draw: "left-out" };
const wholeEntity = fc__namespace.oneof(
  { weight: 7, arbitrary: fc__namespace.constant(given$1) },
  { weight: 1, arbitrary: fc__namespace.constant(none) }
);
function maybe(content, unknown) {
  const weight = Math.round(unknown * 1e3);
  const weighted = [
    { weight, arbitrary: fc__namespace.constant(leftOut) },
    { weight: 1e3 - weight, arbitrary: content }
  ].filter((part) => part.weight > 0);
  return fc__namespace.oneof({ withCrossShrink: true }, ...weighted);
}
function drawOf(schema, path, hints) {
  const { type, nullable } = base.factTypeOf(schema);
  const element = base.elementOf(schema);
  const known = element === null ? ofType(type, schema, path, hints) : fc__namespace.array(entryDraw(element, path, hints), { minLength: hints.least, maxLength: longestList }).map((entries) => ({ draw: "list", entries }));
  return nullable ? fc__namespace.oneof({ weight: 4, arbitrary: known }, { weight: 1, arbitrary: fc__namespace.constant(none) }) : known;
}
function entryDraw(element, path, outer) {
  const hints = { ...outer, least: 0 };
  const fields = base.fieldsOf(element);
  if (fields.length === 0) return drawOf(element, path, hints);
  const draws = fields.map(([name, field]) => {
    const content = drawOf(field, `${path}.${name}`, hints);
    return [name, maybe(content, base.factTypeOf(field).defaultValue === void 0 ? 0 : 0.3)];
  });
  return fc__namespace.record(Object.fromEntries(draws)).map((drawn) => ({ draw: "record", fields: drawn }));
}
function ofType(type, schema, path, hints) {
  if (typeof type === "object") return "choice" in type ? asIs(fc__namespace.constantFrom(...type.choice)) : fc__namespace.constant(none);
  return (bySimpleType[type] ?? (() => fc__namespace.constant(none)))(hints, path, schema);
}
const move$1 = fc__namespace.oneof({ weight: 2, arbitrary: fc__namespace.constant(0) }, { weight: 3, arbitrary: fc__namespace.nat(31) });
const by = fc__namespace.oneof(
  { weight: 6, arbitrary: fc__namespace.constantFrom(0, 0, 0, 1, -1) },
  { weight: 2, arbitrary: fc__namespace.integer({ min: -45, max: 45 }) },
  { weight: 2, arbitrary: fc__namespace.integer({ min: -400, max: 400 }) }
);
const dateDraw = fc__namespace.record({ draw: fc__namespace.constant("date"), near: fc__namespace.nat(7), move: move$1, by });
const hundredth = evaluation.decimal("0.01");
const pence = roundSums(
  fc__namespace.oneof(
    fc__namespace.nat(1e4),
    fc__namespace.nat(1e8),
    fc__namespace.nat(100).map((pounds2) => pounds2 * 100),
    fc__namespace.constantFrom(0, 1)
  )
);
const pounds$1 = pence.map((count) => `${Math.floor(count / 100)}.${String(count % 100).padStart(2, "0")}`);
const finer = fc__namespace.tuple(pounds$1, fc__namespace.nat(99999)).map(([whole, rest]) => `${whole}${String(rest).padStart(5, "0")}`);
const near = fc__namespace.oneof({ weight: 2, arbitrary: fc__namespace.constant(0) }, { weight: 3, arbitrary: fc__namespace.nat(12) });
const amountDraw = (type) => fc__namespace.record({
  draw: fc__namespace.constant("amount"),
  near,
  fresh: type === "money" ? pounds$1 : fc__namespace.oneof({ weight: 3, arbitrary: pounds$1 }, { weight: 1, arbitrary: finer }),
  change: move$1,
  pennies: fc__namespace.constantFrom(0, 0, 0, 1, -1),
  type: fc__namespace.constant(type)
});
const clockDraw = fc__namespace.record({
  draw: fc__namespace.constant("clock"),
  near,
  fresh: fc__namespace.oneof(
    fc__namespace.nat(48).map((half) => half * 30),
    fc__namespace.nat(24 * 60)
  ),
  by: fc__namespace.constantFrom(0, 0, 0, 1, -1)
});
const bySimpleType = {
  boolean: () => asIs(fc__namespace.boolean()),
  date: () => dateDraw,
  money: () => amountDraw("money"),
  decimal: () => amountDraw("decimal"),
  percent: () => asIs(fc__namespace.integer({ min: -50, max: 2e3 }).map((hundredths) => evaluation.toPlaces(evaluation.times(evaluation.ofInt(hundredths), hundredth), 2))),
  ...evaluation.ofEachUnit(({ landmarks }, _, schema) => {
    const [least, most] = base.wholeNumberRange(schema);
    const marks = [...landmarks.wholeNumbers, ...[...landmarks.wholeNumbers].map((n) => 2 * n)];
    const around = [0, 1, ...marks.flatMap((n) => [n, n - 1, n + 1])].filter((n) => n >= least && n <= most);
    const upTo = (n) => fc__namespace.integer({ min: least, max: Math.max(least, Math.min(most, n)) });
    return asIs(fc__namespace.oneof(fc__namespace.constantFrom(least, ...around), upTo(40), upTo(2e4)));
  }),
  duration: ({ landmarks, texts }, path) => {
    const met = core.unique([...landmarks.durations, ...texts.get(lastPart(path)) ?? [], "P1M", "P1Y"]);
    return asIs(fc__namespace.oneof({ weight: 5, arbitrary: fc__namespace.constantFrom(...met) }, { weight: 1, arbitrary: months(met) }));
  },
  time: () => clockDraw,
  instant: () => fc__namespace.record({
    draw: fc__namespace.constant("instant"),
    date: dateDraw,
    clock: clockDraw,
    second: fc__namespace.oneof(fc__namespace.constant(0), fc__namespace.nat(59)),
    offset: fc__namespace.constantFrom("Z", "+01:00", "-05:00", "+14:00")
  }),
  text: ({ landmarks, texts }, path) => {
    const met = texts.get(lastPart(path)) ?? ["a", "b"];
    const starts = [...landmarks.texts].flatMap((start) => met.map((text) => start + text.slice(start.length)));
    return asIs(fc__namespace.constantFrom(...core.unique([...met, ...starts])));
  }
};
const months = (met) => fc__namespace.tuple(fc__namespace.constantFrom(...met), fc__namespace.constantFrom(-1, 1)).map(([length, more]) => base.durationOf(Math.max(1, base.monthsOf(length) + more)));
const lastPart = (path) => path.slice(path.lastIndexOf(".") + 1);

const isObject = (given) => typeof given === "object" && given !== null && !Array.isArray(given);
const isSpan = (given) => Array.isArray(given) && given.length === 2 && given.every((day) => typeof day === "string" && evaluation.isDate(day)) && given[0] <= given[1];
const span = ["two days, the first and the last", isSpan];
function checkedOptions(given, tests) {
  try {
    return given === void 0 ? {} : checked(given, tests);
  } catch (error) {
    if (error instanceof errors.PolicyError) throw error;
    throw new errors.PolicyError([{ code: "malformed", at: "", expected: "options that can be read" }]);
  }
}
function checked(given, tests) {
  const known = Object.keys(tests);
  if (!isObject(given)) {
    const expected = `an object of options (${known.map((key) => `\`${key}\``).join(", ")}), or nothing`;
    throw new errors.PolicyError([{ code: "wrong-type", at: "", expected, found: `\`${typeof given}\`` }]);
  }
  const entries = Object.entries(given);
  const issues = entries.flatMap(([key, content]) => {
    const at = base.pointer([key]);
    if (!known.includes(key)) return [{ code: "unknown-key", at, name: key, ...base.nearest(key, known) }];
    const [expected, accepts] = tests[key];
    return content === void 0 || accepts(content) ? [] : [{ code: "malformed", at, expected }];
  });
  if (issues.length > 0) throw new errors.PolicyError(issues);
  return Object.fromEntries(entries);
}

const DAYS_BEFORE$1 = 31;
function daysOf(tables) {
  let days = ["2000-01-01", "2049-12-31"];
  for (const { type, answersFrom, answersTo } of tables) {
    if (typeof type !== "object" || !("record" in type)) continue;
    days = [evaluation.later(days[0], core.dayMoved(answersFrom, DAYS_BEFORE$1)), evaluation.earlier(days[1], core.dayMoved(answersTo, -61))];
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
  const kept = groups.filter(({ length }) => length > 0).map((group) => fc__namespace.constantFrom(...group).chain(partOf));
  const nothing = fc__namespace.constant(/* @__PURE__ */ new Map());
  return kept.length === 0 ? nothing : fc__namespace.oneof({ weight: 1, arbitrary: nothing }, { weight: 3, arbitrary: fc__namespace.oneof(...kept) });
  function withRoom(facts, untold2) {
    const given = Object.keys(facts).map((name) => [name, {}]);
    const flat = new Map([...untold2, ...given, ...core.flatFacts(facts)]);
    const room = roomFor(flat, dated, days);
    return room === null ? [] : [{ flat, room }];
  }
  function partOf({ flat, room }) {
    const by = fc__namespace.oneof(fc__namespace.constant(0), fc__namespace.noBias(fc__namespace.integer({ min: room[0], max: room[1] })));
    const chances = fc__namespace.noBias(fc__namespace.array(fc__namespace.nat(outOf - 1), { minLength: flat.size, maxLength: flat.size }));
    return fc__namespace.tuple(fc__namespace.noBias(fc__namespace.constantFrom(...drawnAfresh)), chances, by).map(([afresh, chance, by2]) => {
      const some = new Map([...flat].filter((_, index) => chance[index] >= afresh));
      for (const { path, type } of dated) if (some.has(path)) some.set(path, core.daysMoved(type, some.get(path), by2));
      return some;
    });
  }
}
function roomFor(facts, dated, [from, to]) {
  const { dates, instants } = core.landmarksOf(dated.map(({ path, type }) => [type, facts.get(path)]));
  const numbers = [...dates, ...[...instants].map((moment) => moment.slice(0, 10))].map(evaluation.dayNumber);
  if (numbers.length === 0) return [0, 0];
  const room = [evaluation.dayNumber(from) - Math.min(...numbers), evaluation.dayNumber(to) - Math.max(...numbers)];
  return room[0] <= 0 && room[1] >= 0 ? room : null;
}

function arbitrariesOf$1(policy) {
  function factsFor(decision, how) {
    const options = checkedOptions(how, factsOptions);
    const { unknown = 0, tabled = 0.5, overrides = {} } = options;
    const reach = core.reachOf(policy, decision);
    const schema = policy.factsOf(decision);
    const definitions = base.flattenFacts(schema);
    const hints = hintsOf(reach);
    const days = options.days ?? daysOf(policy.dictionary.tables.values());
    const { readings } = options;
    const under = (model) => core.specialise(model, readings ?? {}, policy.dictionary.readings);
    const read = readings && core.factsReadUnder(decision, (id) => policy.modelOf(id), readings, policy.dictionary.readings);
    const told = reach.rules.map((model) => (readings === void 0 ? model : under(model)).examples);
    const isRead = (path) => read === void 0 || [...read].some((fact) => fact === path || fact.startsWith(`${path}.`));
    const drawn = definitions.filter(({ path }) => !Object.hasOwn(overrides, path) && isRead(path));
    const draws = drawn.map(({ path, type, entity }) => {
      const isPinned = Object.keys(overrides).some((pin) => pin.startsWith(`${path}.`));
      if (type === "entity") return [path, isPinned ? fc__namespace.constant(given$1) : maybe(wholeEntity, unknown)];
      const leftOut = reach.standIns.has(path) ? tabled : unknown;
      const content = drawOf(base.schemaAt(schema, path), path, { ...hints, least: reach.standIns.has(path) ? 1 : 0 });
      return [path, maybe(content, entity !== null && Object.hasOwn(overrides, entity) ? 1 : leftOut)];
    });
    const parts = {
      definitions,
      contradictions: policy.dictionary.contradictions,
      overstepped: (facts) => policy.oversteppedBy(decision, core.nestedFacts(facts)),
      entryTests: new Map(
        definitions.flatMap(({ path }) => {
          const test = base.entryTest(base.schemaAt(schema, path));
          return test === null ? [] : [[path, test]];
        })
      ),
      standIns: reach.standIns,
      ground: {
        dates: [...hints.landmarks.dates].filter((day) => day >= days[0] && day <= days[1]),
        amounts: [...hints.landmarks.amounts],
        clocks: [...hints.landmarks.times],
        steps: core.stepsOf(reach.parameters),
        days
      }
    };
    return fc__namespace.tuple(
      anchorDay(days),
      fc__namespace.tuple(...draws.map(([, draw]) => draw)),
      keptExamples(told, reach.standIns, definitions, days),
      fc__namespace.record(overrides)
    ).map(([anchor, contents, kept, pins]) => {
      const byPath = new Map(contents.map((draw, index) => [draws[index]?.[0], draw]));
      return accountOf({ anchor, draws: byPath, kept, pins: new Map(Object.entries(pins)) }, parts);
    });
  }
  function readingsFor(decision) {
    const readings = decision === void 0 ? [...policy.dictionary.readings.values()] : core.reachOf(policy, decision).readings;
    const chosen = fc__namespace.record(
      Object.fromEntries(readings.map((reading) => [reading.id, fc__namespace.constantFrom(...byDefaultFirst(reading))])),
      { requiredKeys: [], noNullPrototype: true }
    );
    return fc__namespace.oneof({ weight: 1, arbitrary: fc__namespace.constant({}) }, { weight: 3, arbitrary: chosen });
  }
  return { factsFor, readingsFor };
}
const byDefaultFirst = (reading) => [
  reading.default,
  ...reading.options.map(({ id }) => id).filter((id) => id !== reading.default)
];

const fixedFacts = (facts) => Object.fromEntries(
  Object.entries(facts).flatMap(([name, content]) => {
    const isFact = !core.isRecord(content) || checkingProperties.choicesOf(content) !== null || checkingProperties.endsOf(content) !== null;
    const parts = isFact ? [[name, content]] : [...core.flatFacts({ [name]: content })];
    return parts.map(([path, part]) => [path, arbitraryOf(part)]);
  })
);
function arbitraryOf(content) {
  if (Array.isArray(content)) return fc__namespace.tuple(...content.map(arbitraryOf));
  if (!core.isRecord(content)) return fc__namespace.constant(content);
  const choices = checkingProperties.choicesOf(content);
  if (choices !== null) return fc__namespace.oneof(...choices.map(arbitraryOf));
  const ends = checkingProperties.endsOf(content);
  if (ends !== null) return between(...ends);
  return fc__namespace.record(Object.fromEntries(Object.entries(content).map(([key, part]) => [key, arbitraryOf(part)])));
}
const between = (from, to) => evaluation.isDate(from) ? fc__namespace.integer({ min: evaluation.dayNumber(from), max: evaluation.dayNumber(to) }).map(evaluation.dateOfNumber) : fc__namespace.integer({ min: checkingProperties.pence(from), max: checkingProperties.pence(to) }).map(evaluation.penceText);

function customersOf$1(property, policy, ofAllFacts) {
  const { file, model } = property;
  const { factsFor, readingsFor } = arbitrariesOf$1(policy);
  const overrides = { ...asGiven(model), ...fixedFacts(file.facts ?? {}) };
  const facts = factsFor(model.decision, { overrides, ...ofAllFacts && { tabled: 0 } });
  const readings = readingsFor(model.decision);
  return { facts, readings, judged: judgedUnder(file.readings, readings) };
}
function judgedUnder(readings = "default", all) {
  if (readings === "default") return fc__namespace.constant({});
  if (readings === "all") return all;
  return fc__namespace.record(
    Object.fromEntries(
      Object.entries(readings).map(([id, chosen]) => [
        id,
        typeof chosen === "string" ? fc__namespace.constant(chosen) : fc__namespace.constantFrom(...chosen)
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
  const content = evaluation.toPlainValue(value);
  if (operatorName === "isNone" && value === true) return [[first.name, fc__namespace.constant(null)]];
  if (operatorName === "is") return [[first.name, fc__namespace.constant(content)]];
  return operatorName === "isAmong" && Array.isArray(content) && content.length > 0 ? [[first.name, fc__namespace.constantFrom(...content)]] : [];
}

const mostSimplified = 4e3;
function trial(property, policy, means) {
  const work = judging.works[property.template];
  const draws = customersOf$1(property, policy, work.ofAllFacts === true);
  return {
    judge: judging.judgeOf(property, policy, means),
    isOfAllFacts: work.ofAllFacts === true,
    customers: fc__namespace.record({ facts: draws.facts, readings: draws.judged }),
    choices: work.choices(property, draws)
  };
}
function isBroken(property, policy, means, { runs, seed }) {
  const { judge, customers, choices } = trial(property, policy, means);
  const holds = fc__namespace.property(customers, choices, (customer, chosen) => typeof judge(customer, chosen) === "string");
  return fc__namespace.check(holds, { numRuns: runs, seed, endOnFailure: true }).failed;
}
function runProperty(property, policy, means, { runs, seed }) {
  const { judge, isOfAllFacts, customers, choices } = trial(property, policy, means);
  let [tried, said, simplified] = [0, 0, 0];
  let isFound = false;
  const holds = fc__namespace.property(customers, choices, (customer2, chosen2) => {
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
  const { counterexample } = fc__namespace.check(holds, { numRuns: runs, seed, endOnFailure: false });
  if (counterexample === null) return { tried, said, breach: null };
  const [customer, chosen] = counterexample;
  const least = isOfAllFacts ? customer : leaveOut.withoutIrrelevant(customer, (less) => judge(less, chosen));
  return { tried, said, breach: judge(least, chosen) };
}

const leastShare = 0.2;
const usualRuns = 200;
const meansOf = ({ model }, { dictionary }) => {
  const scope = core.scopeOf(model, dictionary);
  return (term) => core.meaningOf(term, scope).means;
};
function saysOf(property, policy) {
  const work = judging.works[property.template];
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
        ...answered$1(decision, customer, policy)
      }))
    }
  };
}
const breaksOn = (property, policy, trying) => isBroken(property, policy.withOneMore(property.model), meansOf(property, policy), trying);
function answered$1(decision, { facts, readings }, policy) {
  try {
    return { answer: policy.evaluate(decision, facts, { readings }), issues: [] };
  } catch (error) {
    if (!(error instanceof errors.PolicyError)) throw error;
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
  if (issues.length > 0) throw new errors.PolicyError(issues);
  const { properties } = base.orThrow(checkingProperties.checkProperties(policy, base.orThrow(base.copied(given)).data));
  const results = properties.map((property) => tryProperty(property, policy, { runs, seed }));
  const holding = results.filter(({ verdict }) => verdict === "holds").length;
  return { runs, seed, holding, failing: results.length - holding, results };
}
const isWhole = (given, least) => Number.isSafeInteger(given) && given >= least && given <= 2 ** 31 - 1;
const wrongNumber = (at, least, found) => ({
  code: "malformed",
  at,
  expected: `a whole number from ${least} to ${2 ** 31 - 1}`,
  found: base.short(found)
});

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

function mutantLoader(files, schema, { decisions, modelOf }) {
  const decisionsOf = (mutant) => {
    const found = decisions.filter((id) => core.withConsulted(id, modelOf).some((model) => isRead(mutant, model, files)));
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
      const policy = core.policyOf(withDocument(files, file, document), schema, null, "held");
      for (const id of read) {
        const checked = core.issuesIfThrown(() => ({ model: policy.modelOf(id) }));
        if ("issues" in checked) issues.push(...checked.issues);
      }
      if (issues.length === 0) return { policy, decisions: read };
      const mends = core.distinct(issues).map((issue) => mendsOf(issue, file, document));
      if (mends.some(({ length }) => length === 0)) return { issues };
      return loaded([...edits, ...mends.flat()]);
    };
    return loaded(mutant.edits);
  }
  return { load, decisionsOf };
}
function formIssues(document) {
  const form = core.parseDocument(core.ruleFile(), document);
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
  const block = base.pointer(["readings", reading]);
  const { decides, options } = partAt(document, block);
  if (Object.keys(decides).length === 1) return [{ at: block }];
  return [
    { at },
    ...Object.keys(options).map((option) => ({ at: `${block}${base.pointer(["options", option, decided])}` }))
  ];
}
const partAt = (document, at) => stepsOf(at).reduce((now, step) => now[step], document);

const AT_ONCE = 500;
function* drawnSets(policy, decision, count, seed) {
  let left = count;
  for (const { facts, readings } of core.boundarySets(policy, decision, Math.ceil(count / 2))) {
    if (left === 0) return;
    left -= 1;
    yield { facts: core.nestedFacts(facts), readings };
  }
  const { factsFor, readingsFor } = arbitrariesOf$1(policy);
  const drawn = fc__namespace.record({ facts: factsFor(decision, { unknown: 0.02 }), readings: readingsFor(decision) });
  for (let round = 0; left > 0; round += 1) {
    const sets = fc__namespace.sample(drawn, { numRuns: Math.min(AT_ONCE, left), seed: seed + round });
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
    if (error instanceof errors.PolicyError) return { issues: error.issues.map(({ code }) => code).sort() };
    throw error;
  }
}
function withoutNoDay(effect) {
  const { by, ...others } = effect;
  return by === null ? others : effect;
}

function mutantTrier(files, schema, triedOn, original = core.policyOf(files, schema, null, "held")) {
  const { cases, trying, check } = triedOn;
  const { load, decisionsOf } = mutantLoader(files, schema, original);
  const whole = cases.filter(isWholeFile);
  const { properties } = triedOn.properties.length === 0 ? { properties: [] } : base.orThrow(checkingProperties.checkProperties(original, triedOn.properties));
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
    const said = check === null ? null : await check(core.publicPolicy(policy), decisions);
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
        return { id: mutant.id, came: "not-loaded", by: null, failed: errors.issueInWords(issue) };
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

function mutantsIn(files, schema, decisions = null, { modelOf } = core.policyOf(files, schema, null, "held")) {
  return mutantsOf$1({ files, decisions, modelOf, vocabulary: core.vocabularyOf(core.words$1, files.words ?? []) });
}
async function runMutantsBy(mutants, { tried, told, decisionsOf }, listed) {
  const results = await Promise.all(mutants.map(tried));
  const byId = new Map(results.map((result) => [result.id, result]));
  const survived = mutants.filter(({ id }) => byId.get(id)?.came === "survived");
  const found = /* @__PURE__ */ new Map();
  const groups = /* @__PURE__ */ new Map();
  for (const mutant of survived)
    for (const decision of isSeenByOne(mutant) ? decisionsOf(mutant).slice(0, 1) : decisionsOf(mutant))
      groups.set(decision, [...groups.get(decision) ?? [], mutant]);
  await Promise.all(
    [...groups].map(async ([decision, some]) => {
      for (const [id, apart] of await told(some, decision)) if (!found.has(id)) found.set(id, apart);
    })
  );
  const survivors = survived.map((mutant) => ({
    mutant,
    listed: listed.find(({ id }) => id === mutant.id) ?? null,
    told: found.get(mutant.id) ?? null
  }));
  const equivalent = new Set(
    survivors.flatMap(({ mutant, listed: listed2, told: told2 }) => listed2?.is === "equivalent" && told2 === null ? [mutant.id] : [])
  );
  return { scores: scoresOf(mutants, byId, (id) => equivalent.has(id)), survivors, results };
}
const isSeenByOne = ({ file }) => !["prelude", "readings", "tables"].includes(file);
function soundFiles(files, schema) {
  if (files === void 0) return { files: contract.files, schema: contract.facts };
  core.loadPolicy(files, schema);
  return { files, schema };
}
function mutantsOfFiles(files, schema) {
  const sound = soundFiles(files, schema);
  return mutantsIn(sound.files, sound.schema);
}
function chosenOf(all, chosen) {
  if (chosen === void 0) return all;
  const byId = new Map(all.map((mutant) => [mutant.id, mutant]));
  const issues = chosen.flatMap(
    ({ id }, index) => byId.has(id) ? [] : [{ code: "unknown-name", at: `/mutants/${index}/id`, name: id }]
  );
  if (issues.length > 0) throw new errors.PolicyError(issues);
  return chosen.map(({ id }) => byId.get(id));
}
async function runMutantsOn(asked) {
  const known = ["files", "facts", "cases", "properties", "check", "mutants", "listed", "draws", "seed"];
  const options = base.orThrow(base.checkOptions(asked, known, 1)).options;
  const issues = mutantsOptionIssues(options);
  if (issues.length > 0) throw new errors.PolicyError(issues);
  const { files, schema } = soundFiles(options.files, options.facts);
  const { cases } = base.orThrow(checkCases(base.askedFacts(options.cases ?? [])));
  const { properties = [], check = null, listed = [], draws = 2e3, seed = 1 } = options;
  const mutants = chosenOf(mutantsIn(files, schema), options.mutants);
  const trier = mutantTrier(files, schema, { cases, properties, trying: { runs: usualRuns, seed }, check });
  const faults = await trier.faults([...new Set(mutants.flatMap(trier.decisionsOf))]);
  if (faults.length > 0) throw new errors.PolicyError(faults);
  return runMutantsBy(
    mutants,
    { ...trier, told: async (some, decision) => trier.told(some, decision, draws, seed) },
    listed
  );
}

const comparisons = /* @__PURE__ */ new Set([
  "isLessThan",
  "isAtMost",
  "isMoreThan",
  "isAtLeast",
  "isBefore",
  "isOnOrBefore",
  "isAfter",
  "isOnOrAfter"
]);
const isBound = ({ condition }) => condition.kind === "sentence" && comparisons.has(condition.operatorName);
function scaleOf(type) {
  if (type === "date")
    return { numberOf: (day) => evaluation.dayNumber(day), contentOf: (n) => evaluation.isDayNumber(n) ? evaluation.dateOfNumber(n) : null };
  if (evaluation.isWhole(type)) return { numberOf: Number, contentOf: (n) => n < 0 ? null : n };
  if (type !== "money" && type !== "percent" && type !== "decimal") return null;
  return { numberOf: (amount) => Math.round(Number(amount) * 100), contentOf: (n) => n < 0 ? null : evaluation.penceText(n) };
}
function boundCases({ condition, truthIn }, { holds, fails, fact }, scale, customerOf) {
  if (condition.kind !== "sentence") return [];
  const at = (number) => {
    const content = scale.contentOf(number);
    const customer = content === null ? null : customerOf(core.withChange(holds.facts, fact, content));
    return customer === null || content === null ? null : { customer, content };
  };
  let [inside, outside] = [holds, fails].map(({ facts }) => scale.numberOf(facts.get(fact)));
  while (Math.abs(inside - outside) > 1) {
    const middle = Math.floor((inside + outside) / 2);
    const found = at(middle);
    if (found === null) return [];
    const truth = truthIn(found.customer.valuation);
    if (typeof truth !== "boolean") return [];
    if (truth) inside = middle;
    else outside = middle;
  }
  const near = Math.min(inside, outside);
  const differences = [near - 1, near, near + 1, near + 2].map((number) => {
    const found = at(number);
    return found === null ? null : { ...found, difference: differenceOf(condition.operands, found.customer) };
  });
  const same = differences.findIndex((one) => one?.difference === 0);
  const around = same === -1 ? [differences[1], null, differences[2]] : [differences[same - 1], differences[same], differences[same + 1]];
  const cases = around.flatMap(
    (one, index) => one === null || one === void 0 ? [] : [{ where: ["below", "at", "above"][index] ?? "at", ...one }]
  );
  return cases.length < 2 ? [] : cases.map(({ where, content, customer }) => ({ where, content, customer }));
}
function differenceOf(operands, { valuation }) {
  const [one, other] = operands.map(
    (operand) => operand.kind === "name" ? valuation.valueOf(operand.name) : operand.value
  );
  if (one === void 0 || other === void 0 || isNotThere(one) || isNotThere(other)) return null;
  if (evaluation.isDecimal(one) && evaluation.isDecimal(other)) return Number(evaluation.compare(evaluation.minus(one, other), evaluation.decimal("0")));
  if (typeof one === "number" && typeof other === "number") return one - other;
  return typeof one === "string" && typeof other === "string" ? Number(one > other) - Number(one < other) : null;
}
const isNotThere = (value) => value === null || evaluation.isUnknown(value);

function customersOf(policy, decision, conditions, readings) {
  return (facts) => {
    try {
      const valuation = policy.valuationOf(decision, core.nestedFacts(facts), { readings });
      const outcome = evaluation.outcomeOf(valuation);
      if (evaluation.isUnknown(outcome) || base.unknownValues(valuation).size > 0) return null;
      const truths = conditions.map(({ truthIn }) => {
        const truth = orNull(() => truthIn(valuation));
        return typeof truth === "boolean" ? truth : null;
      });
      return { facts, outcome, valuation, truths };
    } catch (error) {
      if (error instanceof errors.PolicyError) return null;
      throw error;
    }
  };
}
const valuesOf = ({ valuation }) => Object.fromEntries(
  [...valuation.model.values].map(([name, shown]) => [name, base.shownValue(valuation.valueOf(shown.term), shown)])
);
function orNull(work) {
  try {
    return work();
  } catch (error) {
    if (error instanceof errors.PolicyError) return null;
    throw error;
  }
}

function conditionPairs({ bases, conditions, customerOf, behind, hasUnits, wanted, most }) {
  const seen = conditions.map(() => ({ pair: null, moved: null, held: 0, failed: 0, idle: 0 }));
  let tried = 0;
  const made = (facts) => {
    tried += 1;
    const customer = customerOf(facts);
    customer?.truths.forEach((truth, index) => {
      const one = seen[index];
      if (truth === true) one.held += 1;
      if (truth === false) one.failed += 1;
    });
    return customer;
  };
  function compare(one, other, fact) {
    const turned = one.truths.flatMap(
      (truth, index) => truth !== null && other.truths[index] === !truth ? [index] : []
    );
    if (turned.length === 0) return;
    const turns = turnedBetween(one, other);
    const isIdle = !turns.outcome && turns.values.length + turns.effects.length === 0;
    const moves = hasUnits(fact) && [one, other].every(({ facts }) => isPlain(facts.get(fact)));
    for (const index of turned) {
      const about = seen[index];
      const [holds, fails] = one.truths[index] === true ? [one, other] : [other, one];
      const pair = { holds, fails, fact, turns, along: turned.filter((along) => along !== index) };
      if (moves && (about.moved === null || costOf(pair) < costOf(about.moved))) about.moved = pair;
      if (isIdle) {
        about.idle += 1;
        continue;
      }
      if (about.pair === null || costOf(pair) < costOf(about.pair)) about.pair = pair;
    }
  }
  const contexts = [];
  for (const base of bases) {
    const start = made(base.facts);
    for (const change of base.changes) {
      if (tried >= most) break;
      const other = made(changed(base.facts, change));
      if (other === null) continue;
      contexts.push({ customer: other, base });
      if (start !== null) compare(start, other, change.path);
    }
  }
  const open = () => conditions.flatMap(
    (condition, index) => seen[index]?.pair?.turns.outcome === true || wanted?.has(index) === false ? [] : [[condition, index]]
  );
  for (const [condition, index] of open()) {
    const facts = behind(condition);
    const share = Math.ceil((most - tried) / Math.max(1, open().filter(([, other]) => other >= index).length));
    const until = tried + share;
    for (const at of core.spread(contexts.length, Math.max(1, contexts.length - 1))) {
      if (tried >= until || seen[index]?.pair?.turns.outcome === true) break;
      const { customer, base } = contexts[at];
      for (const change of base.changes) {
        if (!facts.has(change.path)) continue;
        if (tried >= until) break;
        const other = made(changed(customer.facts, change));
        if (other !== null) compare(customer, other, change.path);
      }
    }
  }
  return { seen, tried };
}
const changed = (facts, { path, content }) => core.withChange(facts, path, content);
function turnedBetween(one, other) {
  const outcome = one.outcome !== other.outcome;
  const [values, others] = [valuesOf(one), valuesOf(other)];
  const [effects, otherEffects] = [followingOf(one), followingOf(other)];
  return {
    outcome,
    values: Object.keys(values).filter((name) => JSON.stringify(values[name]) !== JSON.stringify(others[name])),
    effects: outcome ? [] : [
      ...effects.filter((one2) => !otherEffects.includes(one2)),
      ...otherEffects.filter((one2) => !effects.includes(one2))
    ]
  };
}
const followingOf = ({ valuation, outcome }) => (valuation.model.effects.get(outcome) ?? []).flatMap(
  ({ action, where }) => where === null || valuation.valueOf(where) === true ? [action] : []
);
function costOf({ turns, along, holds, fails, fact }) {
  const plain = [holds, fails].every(({ facts }) => isPlain(facts.get(fact)));
  return (turns.outcome ? 0 : 1e3) + 10 * along.length + (plain ? 0 : 5);
}
const isPlain = (content) => ["string", "number", "boolean"].includes(typeof content);

function factsBehind(condition, model, modelOf) {
  const facts = /* @__PURE__ */ new Set();
  const seen = /* @__PURE__ */ new Set();
  function visit(name, terms) {
    const first = name.split(/[.[]/)[0];
    const term = terms.get(name) ?? terms.get(first) ?? model.terms.get(name) ?? model.terms.get(first);
    if (seen.has(name)) return;
    seen.add(name);
    const rule = model.rules.find((one) => one.name === name);
    if (rule !== void 0) for (const one of rule.conditions) visitCondition(one, model.terms);
    else if (term !== void 0) visitTerm(term.term, terms);
    else
      for (const path of model.facts)
        if (name === path || name.startsWith(`${path}.`) || name.startsWith(`${path}[`) || path.startsWith(`${name}.`))
          facts.add(path);
    const parameter = model.parameters.get(name);
    if (parameter?.dated) visit(parameter.dated.on, terms);
  }
  function visitTerm(term, terms) {
    if (term.kind === "decision")
      for (const one of core.withConsulted(term.decision, modelOf))
        for (const path of core.factsListed(one.decision, modelOf)) facts.add(path);
    if (term.kind === "leftOut") facts.add(term.fact);
    const { names, inner } = evaluation.partsOf(term);
    for (const name of names) visit(name, terms);
    if (inner === null) return;
    const around = new Map([...terms, ...inner.terms]);
    for (const name of inner.names) visit(name, around);
  }
  function visitCondition(one, terms) {
    for (const name of one.kind === "not" ? [one.rule] : one.reads) visit(name, terms);
  }
  visitCondition(condition, model.terms);
  return facts;
}

const MOST = 12e3;
function boundariesFound(policy, decision, readings, most = MOST) {
  const model = policy.modelOf(decision);
  const conditions = conditionsOf(model);
  const types = new Map(
    base.flattenFacts(policy.factsOf(decision)).map(({ path, type }) => [path, type])
  );
  const scaleAt = (fact) => scaleOf(types.get(fact) ?? "none");
  const bases = core.basesOf(policy, decision, core.reachOf(policy, decision));
  let tried = 0;
  function found(under, wanted, most2) {
    const customerOf = customersOf(policy, decision, conditions, under);
    const pairs = conditionPairs({
      bases,
      conditions,
      customerOf,
      behind: ({ condition }) => factsBehind(condition, model, policy.modelOf),
      hasUnits: (fact) => scaleAt(fact) !== null,
      wanted,
      most: most2
    });
    tried += pairs.tried;
    return conditions.map((placed, index) => {
      const about = pairs.seen[index];
      const { pair, moved } = about;
      const scale = moved === null ? null : scaleAt(moved.fact);
      const isMoved = isBound(placed) && wanted?.has(index) !== false;
      const cases = moved === null || scale === null || !isMoved ? [] : boundCases(placed, moved, scale, customerOf);
      return {
        placed,
        readings: under,
        pair,
        along: (pair?.along ?? []).map((other) => conditions[other]?.id ?? ""),
        reason: noPairOf(about),
        bound: moved === null || cases.length === 0 ? null : { fact: moved.fact, cases }
      };
    });
  }
  const all = [...found(readings, null, most)];
  for (const [option, places] of ofOtherOptions(all, readings, policy)) {
    const other = found({ ...readings, ...JSON.parse(option) }, new Set(places), most / 4);
    for (const index of places)
      if (other[index]?.pair?.turns.outcome === true || all[index]?.pair === null)
        all[index] = other[index];
  }
  return { conditions: all, tried };
}
function ofOtherOptions(all, readings, { modelOf, dictionary }) {
  const byOption = /* @__PURE__ */ new Map();
  for (const [index, { placed, pair }] of all.entries()) {
    if (pair?.turns.outcome === true) continue;
    const [decision = "", part, name = "", , option = ""] = placed.id.split("/");
    const term = modelOf(decision).terms.get(name)?.term;
    const reading = part === "readings" ? name : part === "terms" && term?.kind === "reading" ? term.reading : null;
    if (reading === null) continue;
    if (option === (readings[reading] ?? dictionary.readings.get(reading)?.default)) continue;
    const key = JSON.stringify({ [reading]: option });
    byOption.set(key, [...byOption.get(key) ?? [], index]);
  }
  return byOption;
}
function noPairOf({ pair, held, failed, idle }) {
  if (pair?.turns.outcome === true) return null;
  if (pair !== null) return "turns-no-outcome";
  if (held + failed === 0) return "not-asked";
  if (failed === 0) return "always-holds";
  if (held === 0) return "never-holds";
  return idle > 0 ? "masked" : "with-others";
}

function boundariesOn(policy, decision, asked, most) {
  const { readings = {} } = base.orThrow(base.checkOptions(asked, ["readings"])).options;
  base.orThrow(base.checkReadings(readings, policy.dictionary.readings));
  const model = policy.modelOf(decision);
  const scope = core.scopeOf(model, policy.dictionary);
  const { conditions, tried } = boundariesFound(policy, decision, readings, most);
  return {
    decision,
    question: model.question,
    policy: policy.stamp,
    readings,
    conditions: conditions.map((found) => {
      const condition = core.conditionInEnglish(found.placed.condition, scope);
      return {
        id: found.placed.id,
        condition,
        within: found.placed.within,
        ...pairOf(found, condition, decision),
        reason: found.reason === null ? null : reasons[found.reason],
        bound: boundOf(found, condition, decision)
      };
    }),
    tried
  };
}
function pairOf({ placed, pair, along, readings }, condition, decision) {
  if (pair === null) return { pair: null };
  const { fact, holds, fails, turns } = pair;
  const of = (customer, how) => caseOf(`${placed.id} ${how}`, decision, customer, readings, `"${condition}" ${how}: ${fact} alone is another`);
  return { pair: { fact, holds: of(holds, "holds"), fails: of(fails, "fails"), turns, along } };
}
function boundOf({ placed, bound, readings }, condition, decision) {
  if (bound === null) return null;
  const cases = bound.cases.map(({ where, customer, content }) => ({
    where,
    case: caseOf(
      `${placed.id} ${where}`,
      decision,
      customer,
      readings,
      `${where} the bound of "${condition}": ${bound.fact} is ${content}`
    )
  }));
  return { fact: bound.fact, cases };
}
const caseOf = (id, decision, customer, readings, why) => ({
  id,
  decision,
  facts: core.nestedFacts(customer.facts),
  ...Object.keys(readings).length > 0 && { readings },
  expect: { outcome: customer.outcome, values: valuesOf(customer) },
  why
});
const reasons = {
  "always-holds": "it held for every customer that was tried: what else is true of them settles it",
  "never-holds": "it held for no customer that was tried: what else is true of them, or how the clauses are read, settles it",
  "not-asked": "the answer asked for it with no customer that was tried",
  "turns-no-outcome": "it turns what is told beside the outcome, and the outcome with no customer that was tried",
  masked: "one fact turned it, but another condition settled the answer each time",
  "with-others": "no one fact turned it with a customer that was tried: those that it rests on are bound to one another"
};
function casesOfBoundaries(boundaries) {
  try {
    return boundaries.conditions.flatMap(({ pair, bound }) => [
      ...pair === null ? [] : [pair.holds, pair.fails],
      ...(bound?.cases ?? []).map((one) => one.case)
    ]);
  } catch {
    const expected = "boundaries as `boundariesOf` gave them";
    throw new errors.PolicyError([{ code: "malformed", at: "", expected, found: base.short(boundaries) }]);
  }
}

function holds$1(draws, judge, { runs = 250, seed, share = 0.5 }) {
  const expected = isDraws(draws) ? typeof judge === "function" ? null : "a function that judges" : "a list of arbitraries";
  if (expected !== null) throw new errors.PolicyError([{ code: "malformed", at: "", expected }]);
  let [tried, said] = [0, 0];
  const law = fc__namespace.property(...draws, (...drawn) => {
    tried += 1;
    try {
      judge(...drawn);
      said += 1;
    } catch (error) {
      if (!judging.isNothingSaid(error)) throw error;
    }
  });
  fc__namespace.assert(law, { numRuns: runs, ...seed !== void 0 && { seed } });
  if (said < share * tried)
    throw new Error(`of ${tried} draws the law says something of ${said}, less than a share of ${share}`);
}
const mostDraws = 100;
function isDraws(given) {
  try {
    return Array.isArray(given) && given.length > 0 && given.length <= mostDraws && given.every((draw) => draw instanceof fc__namespace.Arbitrary);
  } catch {
    return false;
  }
}

function daysTiedTo(asked, contradictions) {
  const tied = /* @__PURE__ */ new Set();
  const isReached = (path) => tied.has(path) || asked.has(path) || asked.has(path.split(".")[0]);
  for (let before = -1; before < tied.size; ) {
    before = tied.size;
    for (const { earlier, later } of contradictions) {
      if (isReached(earlier)) tied.add(later);
      if (isReached(later)) tied.add(earlier);
    }
  }
  return tied;
}

function lawsOf$1(policy) {
  const { factsFor, readingsFor } = arbitrariesOf$1(policy);
  function partsOf(decision) {
    const paths = base.flattenFacts(policy.factsOf(decision)).map(({ path }) => path);
    const { leftOut, standIns } = core.reachOf(policy, decision);
    return {
      standIns,
      /** One for each fact: whether it is given at first. */
      choices: fc__namespace.array(fc__namespace.boolean(), { minLength: paths.length, maxLength: paths.length }),
      /** The facts chosen, and those of which being left out would itself say something. */
      partOf: (full, chosen, keepTabled) => paths.reduce((part, path, index) => {
        const kept = chosen[index] === true || leftOut.has(path) || keepTabled && standIns.has(path);
        return kept ? given(part, path, full) : part;
      }, /* @__PURE__ */ new Map())
    };
  }
  return {
    evaluatorsAgree: (decision) => fc__namespace.asyncProperty(
      fc__namespace.oneof(factsFor(decision), factsFor(decision, { unknown: 0.25 })),
      readingsFor(decision),
      async (facts, readings) => {
        deepFreeze(facts);
        deepFreeze(readings);
        const compiled = policy.evaluate(decision, facts, { readings });
        const byEngine = await policy.evaluateWithEngine(decision, facts, { readings });
        expectSame(() => "the evaluators", compiled, byEngine);
        if (!isDeepFrozen(compiled) || !isDeepFrozen(byEngine)) throw new Error("a decision is not frozen");
      }
    ),
    decidedStands(decision) {
      const { choices, partOf } = partsOf(decision);
      return fc__namespace.property(factsFor(decision), readingsFor(decision), choices, (account, readings, chosen) => {
        const part = core.nestedFacts(partOf(core.flatFacts(account), chosen, true));
        const before = policy.evaluate(decision, part, { readings });
        const after = policy.evaluate(decision, account, { readings });
        if (before.outcome !== null)
          expectSame(() => `the outcome from ${JSON.stringify(part)}`, before.outcome, after.outcome);
        for (const [name, value] of Object.entries(before.values)) {
          if (value !== null) expectSame(() => `\`${name}\` from ${JSON.stringify(part)}`, value, after.values[name]);
        }
      });
    },
    needsLeadThere(decision) {
      const { choices, partOf, standIns } = partsOf(decision);
      return fc__namespace.property(
        factsFor(decision, { tabled: 0 }),
        readingsFor(decision),
        choices,
        (account, readings, chosen) => {
          const full = core.flatFacts(account);
          let facts = partOf(full, chosen, false);
          let answer = policy.evaluate(decision, core.nestedFacts(facts), { readings });
          while (answer.needs.length > 0) {
            const asked = answer.needs;
            const more = asked.reduce((so, path) => given(so, path, full), facts);
            if (more.size === facts.size && asked.every((path) => facts.has(path)))
              throw new Error(`asks again for ${asked.join(", ")} on ${JSON.stringify(core.nestedFacts(facts))}`);
            facts = more;
            answer = policy.evaluate(decision, core.nestedFacts(facts), { readings });
          }
          if (answer.outcome === null)
            throw new Error(`no outcome and no needs on ${JSON.stringify(core.nestedFacts(facts))}`);
          const unasked = [...standIns].filter((path) => !facts.has(path));
          const rest = unasked.reduce((so, path) => core.withChange(so, path, void 0), full);
          const complete = policy.evaluate(decision, core.nestedFacts(rest), { readings });
          expectSame(() => `what is told on ${JSON.stringify(core.nestedFacts(facts))}`, told(answer), told(complete));
        }
      );
    },
    unneededIsIdle(decision) {
      const { choices, partOf } = partsOf(decision);
      return fc__namespace.property(
        factsFor(decision),
        readingsFor(decision),
        choices,
        fc__namespace.nat(),
        (account, readings, chosen, nth) => {
          const full = core.flatFacts(account);
          const part = partOf(full, chosen, true);
          const before = policy.evaluate(decision, core.nestedFacts(part), { readings });
          const asked = new Set(before.needs);
          const tied = daysTiedTo(asked, policy.dictionary.contradictions);
          const isIdle = (path2) => !part.has(path2) && !asked.has(path2) && !tied.has(path2) && !asked.has(path2.split(".")[0]);
          const idle = [...full.keys()].filter(isIdle);
          const path = idle[nth % idle.length];
          if (path === void 0) return;
          const more = core.withChange(part, path, full.get(path));
          const after = policy.evaluate(decision, core.nestedFacts(more), { readings });
          expectSame(
            () => `with \`${path}\` given to ${JSON.stringify(core.nestedFacts(part))}, what is told`,
            told(before),
            told(after)
          );
        }
      );
    }
  };
}
function given(facts, path, full) {
  if (full.has(path)) return core.withChange(facts, path, full.get(path));
  const isEntity = [...full.keys()].some((other) => other.startsWith(`${path}.`));
  const isThere = facts.has(path) || [...facts.keys()].some((other) => other.startsWith(`${path}.`));
  return isEntity && !isThere ? core.withChange(facts, path, {}) : facts;
}
const told = ({ outcome, values }) => ({ outcome, values });
function expectSame(what, one, other) {
  const [first, second] = [JSON.stringify(one), JSON.stringify(other)];
  if (first !== second) throw new Error(`${what()} differ:
${first}
${second}`);
}
function isDeepFrozen(value, seen = /* @__PURE__ */ new Set()) {
  if (typeof value !== "object" || value === null || seen.has(value)) return true;
  seen.add(value);
  return Object.isFrozen(value) && Object.values(value).every((part) => isDeepFrozen(part, seen));
}
function deepFreeze(value) {
  if (core.isRecord(value) || Array.isArray(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) deepFreeze(part);
  }
}

const nil = evaluation.decimal("0");
const nothingNegative = (_, { statement, effects, decisions, matters }) => [
  ...statement.lines.filter(({ amount }) => evaluation.compare(evaluation.decimal(amount), nil) <= 0).map((line) => `${nameOf(line)} is ${line.amount}`),
  ...effects.filter(({ amount }) => typeof amount === "string" && evaluation.compare(evaluation.decimal(amount), nil) < 0).map((effect) => `${actOf(effect)} of ${effect.amount}`),
  ...[decisions, ...Object.values(matters)].flatMap(
    (answers) => Object.entries(answers).flatMap(
      ([decision, answer]) => Object.entries(answer?.values ?? {}).filter(([, value]) => typeof value === "string" && /^-\d+\.\d\d$/.test(value)).map(([name, value]) => `${decision} has ${name} of ${value}`)
    )
  )
];
const contrary = [
  ["invoice", "wrong-charge"],
  ["late-fee", "late-fee-reversed"],
  ["interest", "interest-reversed"]
];
const noChargeAndRefund = (_, { statement }) => contrary.flatMap(
  ([charged, refunded]) => statement.lines.filter((line) => line.for === charged).filter(({ matter }) => statement.lines.some((other) => other.for === refunded && other.matter === matter)).map((line) => `${nameOf(line)} is charged, and given back as ${refunded}`)
);
const noEffectBeforeItsCause = (file, { effects, statement }) => {
  const { matters, ...own } = file;
  const firstDays = new Map([
    [null, firstDayOf(own)],
    ...matters.map((matter) => [matter.id, firstDayOf(matter)])
  ]);
  const isBefore = (by, matter) => typeof by === "string" && by < (firstDays.get(matter) ?? "");
  return [
    ...effects.filter(({ by, matter }) => isBefore(by, matter)).map((effect) => `${actOf(effect)} by ${effect.by}`),
    ...statement.lines.filter(({ by, matter }) => isBefore(by, matter)).map((line) => `${nameOf(line)} by ${line.by}`)
  ];
};
const firstDayOf = (facts) => (JSON.stringify(facts).match(/(?<=")\d{4}-\d{2}-\d{2}(?=["T])/g) ?? []).sort()[0] ?? "";
const noConflict = (_, { conflicts }) => conflicts.map(
  ({ forbids, against }) => `${actOf(against)} (${against.decision}) is forbidden by ${forbids.decision}`
);
const statementAddsUp = (_, { statement }) => {
  const { lines, owedByCustomer, mayBeCharged, owedToCustomer } = statement;
  const sumOf = (of) => evaluation.moneyText(lines.filter(of).reduce((sum, { amount }) => evaluation.plus(sum, evaluation.decimal(amount)), nil));
  const totals = [
    ["owedByCustomer", owedByCustomer, sumOf(({ owedBy, standing }) => owedBy === "customer" && standing === "owed")],
    [
      "mayBeCharged",
      mayBeCharged,
      sumOf(({ owedBy, standing }) => owedBy === "customer" && standing === "may-be-charged")
    ],
    ["owedToCustomer", owedToCustomer, sumOf(({ owedBy }) => owedBy === "provider")]
  ];
  const names = lines.map(nameOf);
  return [
    ...totals.filter(([, told, sum]) => told !== null && told !== sum).map(([name, told, sum]) => `${name} is ${told}, its lines come to ${sum}`),
    ...names.filter((name, index) => names.indexOf(name) !== index).map((name) => `${name} is told twice`)
  ];
};
const fileLaws = {
  nothingNegative,
  noChargeAndRefund,
  noEffectBeforeItsCause,
  noConflict,
  statementAddsUp
};
const faultsOfFile$1 = (file, came) => Object.entries(fileLaws).flatMap(([name, law]) => law(file, came).map((fault) => `${name}: ${fault}`));
function contradictedBy$1(less, more) {
  const parts = [
    [null, less.decisions, more.decisions],
    ...Object.entries(less.matters).map(([id, answers]) => [id, answers, more.matters[id] ?? {}])
  ];
  return parts.flatMap(
    ([matter, before, after]) => Object.entries(before).flatMap(([decision, answer]) => {
      const now = after[decision];
      if (answer === void 0 || now === void 0) return [];
      const told = (part, was, is) => was === null || JSON.stringify(was) === JSON.stringify(is) ? [] : [
        `${matter ?? "the file"}: ${decision} has ${part} ${JSON.stringify(was)}, and with more known ${JSON.stringify(is)}`
      ];
      return [
        ...told("outcome", answer.outcome, now.outcome),
        ...Object.entries(answer.values).flatMap(([name, value]) => told(name, value, now.values[name]))
      ];
    })
  );
}
const nameOf = ({ matter, for: of }) => `${of} of ${matter ?? "the file"}`;
const actOf = ({ matter, party, modality, action }) => `${party} ${modality} ${action} for ${matter ?? "the file"}`;

const saidByLeavingOut = /* @__PURE__ */ new Set(["termination.movesDomain"]);
function withOneUnknown$1(file, which) {
  const facts = toldIn(file);
  const fact = facts[which % facts.length];
  if (fact === void 0) return file;
  const { matter, entity, field } = fact;
  if (matter === null) return without(file, entity, field);
  return { ...file, matters: file.matters.map((one, index) => index === matter ? without(one, entity, field) : one) };
}
function toldIn({ matters, ...own }) {
  return [[null, own], ...matters.map((facts, matter) => [matter, facts])].flatMap(
    ([matter, facts]) => Object.entries(facts).flatMap(
      ([entity, content]) => isRecord(content) ? Object.keys(content).filter((field) => !saidByLeavingOut.has(`${entity}.${field}`) && Object.keys(content).length > 1).map((field) => ({ matter, entity, field })) : []
    )
  );
}
function without(facts, entity, field) {
  const { [field]: _, ...rest } = facts[entity] ?? {};
  return { ...facts, [entity]: rest };
}
const isRecord = (content) => typeof content === "object" && content !== null && !Array.isArray(content);

function withMatter(file, kind, facts) {
  const many = file.matters.filter(({ id }) => id.startsWith(`${kind}-`)).length;
  return { ...file, matters: [...file.matters, { id: `${kind}-${many + 1}`, ...facts }] };
}
const withChanged = (file, { id }, facts) => ({
  ...file,
  matters: file.matters.map((matter) => matter.id === id ? { ...matter, ...facts } : matter)
});
function oneOf({ matters }, { which }, isSuch) {
  const such = matters.filter(isSuch);
  return such[which % such.length] ?? null;
}
const pick = (of, { which }) => of[which % of.length];
const pounds = (pennies) => `${Math.floor(pennies / 100)}.${String(pennies % 100).padStart(2, "0")}`;
const penniesOf = (money) => Number(money.replace(".", ""));
const daysAfter = ({ asOf }, days) => evaluation.addDays(asOf, days);
const isServed = ({ asOf, service, termination }) => service?.activatedOn != null && !(termination?.effectiveOn !== void 0 && termination.effectiveOn < asOf);

const isBill = (matter) => matter.invoice !== void 0;
const rightPennies = ({ invoice, dispute }) => penniesOf(invoice.amount) - (dispute?.mistakeAccepted === true ? penniesOf(dispute.wronglyCharged ?? "0.00") : 0);
const leftOf = (bill2) => rightPennies(bill2) - bill2.payments.reduce((sum, { amount }) => sum + penniesOf(amount), 0);
const isOpen = (matter) => isBill(matter) && leftOf(matter) > 0;
const bill = (file, { pennies }) => {
  if (!isServed(file) && file.termination == null) return null;
  const [amount, dueDate] = [pounds(pennies), daysAfter(file, 14)];
  const invoice = {
    date: file.asOf,
    dueDate,
    amount,
    interestDemanded: null,
    lateFeeDemanded: null,
    lateFeesCharged: "0.00",
    processingFeesCharged: "0.00"
  };
  return {
    file: withMatter(file, "INV", { invoice, payments: [], directDebit: { failedOn: [] }, dispute: null }),
    told: `bill of ${amount}, due ${dueDate}`
  };
};
const pay = (file, chance) => {
  const open = oneOf(file, chance, isOpen);
  if (open === null) return null;
  const left = leftOf(open);
  const part = chance.yes ? left : Math.max(1, Math.min(left, chance.pennies));
  return paid(file, open, part, part === left ? "in full" : "in part");
};
const payTooMuch = (file, chance) => {
  const one = oneOf(file, chance, isBill);
  return one === null ? null : paid(file, one, Math.max(1, chance.pennies), "whatever is owed");
};
const paid = (file, one, pennies, how) => {
  const payment = { date: file.asOf, amount: pounds(pennies) };
  return {
    file: withChanged(file, one, { payments: [...one.payments, payment] }),
    told: `${payment.amount} paid on ${one.id}, ${how}`
  };
};
const miss = (file, chance) => {
  const open = oneOf(file, chance, (matter) => isOpen(matter) && matter.invoice.dueDate <= file.asOf);
  if (open === null || file.payment?.method !== "direct-debit") return null;
  const failedOn = [...open.directDebit?.failedOn ?? [], file.asOf];
  return {
    file: withChanged(file, open, { directDebit: { failedOn } }),
    told: `the Direct Debit for ${open.id} fails`
  };
};
const chargeLateFee = (file, chance) => {
  const late = lateBill(file, chance);
  const fee = file.rateCard?.lateFee;
  if (late === null || fee === void 0 || late.invoice.lateFeesCharged !== "0.00") return null;
  return {
    file: withChanged(file, late, { invoice: { ...late.invoice, lateFeesCharged: fee } }),
    told: `late fee of ${fee} charged for ${late.id}`
  };
};
const demand = (file, chance) => {
  const late = lateBill(file, chance);
  if (late === null) return null;
  const { yes, also } = chance;
  const invoice = { ...late.invoice, ...also ? { interestDemanded: yes } : { lateFeeDemanded: yes } };
  return {
    file: withChanged(file, late, { invoice }),
    told: `${also ? "interest" : "the late fee"} on ${late.id} is ${yes ? "asked for" : "given up"}`
  };
};
const lateBill = (file, chance) => oneOf(file, chance, (matter) => isOpen(matter) && matter.invoice.dueDate < file.asOf);
const suspend = (file, chance) => {
  const late = lateBill(file, chance);
  if (late === null || !isServed(file) || file.account?.suspendedOn != null) return null;
  const account = { ...file.account, suspendedOn: file.asOf, underDebtManagement: chance.yes };
  return { file: { ...file, account }, told: `service suspended because ${late.id} is not paid` };
};
const collect = (file, chance) => {
  if (lateBill(file, chance) === null) return null;
  const costsIncurred = pounds(chance.pennies);
  const collection = { costsIncurred, reasonableCosts: chance.yes ? costsIncurred : "40.00" };
  return { file: withMatter(file, "COL", { collection }), told: `collecting the debt costs ${costsIncurred}` };
};

function withBalance(file) {
  const open = file.matters.filter(isOpen);
  const sumOf = (bills) => pounds(bills.reduce((sum, one) => sum + leftOf(one), 0));
  const overdue = open.filter(({ invoice }) => invoice.dueDate < file.asOf);
  return { ...file, account: { ...file.account, balance: sumOf(open), overdue: sumOf(overdue) } };
}
const setLimit = (file, { pennies }) => {
  if (file.account?.creditLimit != null) return null;
  const creditLimit = pounds(pennies);
  return { file: { ...file, account: { ...file.account, creditLimit } }, told: `credit limit of ${creditLimit} set` };
};
const giveCredit = (file, { pennies }) => {
  if (file.account?.credit !== "0.00") return null;
  const credit = pounds(pennies);
  return { file: { ...file, account: { ...file.account, credit } }, told: `the account is ${credit} in credit` };
};
const prepay = (file, { pennies }) => {
  if (!isServed(file)) return null;
  const fee = { amount: pounds(pennies), from: file.asOf, to: daysAfter(file, 30) };
  const prepaid = [...file.account?.prepaid ?? [], fee];
  return {
    file: { ...file, account: { ...file.account, prepaid } },
    told: `${fee.amount} paid in advance for the days to ${fee.to}`
  };
};
const cancelDirectDebit = (file) => {
  if (file.payment?.method !== "direct-debit" || file.directDebit?.cancelledOn !== null) return null;
  const directDebit = { cancelledOn: file.asOf, toldProviderAtOnce: true, alternativeOffered: false };
  return { file: { ...file, directDebit }, told: "the customer cancels the Direct Debit" };
};
const warn = (file, chance) => {
  if (lateBill(file, chance) === null) return null;
  const notice = chance.yes ? { overdueNotice: { givenOn: file.asOf } } : { disconnectionNotice: { sentOn: file.asOf, receivedOn: file.asOf } };
  return {
    file: { ...file, ...notice },
    told: chance.yes ? "the customer is told that payment is overdue" : "a disconnection notice reaches the customer"
  };
};
const endByProvider = (file, chance) => {
  if (!isServed(file) || file.termination != null) return null;
  const ground = pick(["non-payment", "breach", "outside-control", "abuse"], chance);
  if (ground === "non-payment" && lateBill(file, chance) === null) return null;
  const termination = {
    endedBy: "provider",
    effectiveOn: file.asOf,
    form: "letter",
    movesDomain: false,
    noticeOn: null,
    reason: null,
    chargeDemanded: null,
    disconnectionCosts: pounds(chance.pennies),
    reasonableDisconnectionCosts: "35.00"
  };
  const providerAction = { kind: "end", on: file.asOf, ground, breachIsMaterial: chance.yes };
  const finalInvoice = { dueDate: daysAfter(file, 14) };
  return {
    file: { ...file, termination, providerAction, finalInvoice },
    told: `the provider ends the service, for ${ground}`
  };
};

const isChallenged = (matter) => matter.dispute != null;
const isUndecided = (matter) => isChallenged(matter) && matter.dispute.mistakeAccepted === null;
const dispute = (file, chance) => {
  const one = oneOf(
    file,
    chance,
    (matter) => isBill(matter) && matter.dispute === null
  );
  if (one === null) return null;
  const whole = penniesOf(one.invoice.amount);
  const amount = pounds(chance.yes ? whole : Math.min(whole, chance.pennies));
  const form = pick(["letter", "telephone", "email", "fax"], chance);
  const collected = file.payment?.method === "direct-debit" && leftOf(one) <= 0;
  const challenge = {
    form,
    sentOn: file.asOf,
    receivedOn: file.asOf,
    amount,
    mistakeAccepted: null,
    wronglyCharged: amount,
    chargedOn: file.asOf,
    collected,
    refundedOn: null,
    lateFeeCharged: "0.00",
    interestCharged: "0.00"
  };
  return { file: withChanged(file, one, { dispute: challenge }), told: `${amount} of ${one.id} challenged by ${form}` };
};
const answerDispute = (file, chance) => {
  const one = oneOf(file, chance, isUndecided);
  if (one === null) return null;
  const mistakeAccepted = chance.yes;
  const isAllWrong = one.dispute.amount === one.invoice?.amount;
  const lateFeeCharged = mistakeAccepted && isAllWrong ? one.invoice?.lateFeesCharged ?? "0.00" : "0.00";
  return {
    file: withChanged(file, one, { dispute: { ...one.dispute, mistakeAccepted, lateFeeCharged } }),
    told: `the mistake in ${one.id} is ${mistakeAccepted ? "accepted" : "denied"}`
  };
};
const refund = (file, chance) => {
  const one = oneOf(
    file,
    chance,
    (matter) => isChallenged(matter) && matter.dispute.mistakeAccepted === true && matter.dispute.refundedOn === null && isBill(matter) && leftOf(matter) < 0
  );
  if (one === null) return null;
  return {
    file: withChanged(file, one, { dispute: { ...one.dispute, refundedOn: file.asOf } }),
    told: `${one.dispute.wronglyCharged} of ${one.id} given back`
  };
};
const isComplaint = (matter) => matter.complaint !== void 0;
const complain = (file, { yes, which }) => {
  const form = pick(["letter", "telephone", "email"], { which });
  const complaint = {
    receivedOn: file.asOf,
    afterHours: yes,
    firstMadeOn: file.asOf,
    form,
    acknowledgedOn: null,
    answeredOn: null,
    ordinaryHandlingFailedOn: null,
    resolvedOn: null,
    deadlockLetterOn: null,
    deadlockLetterByEmail: false,
    deadlockLetterFrom: "invictanet"
  };
  return { file: withMatter(file, "CMP", { complaint }), told: `complaint by ${form}${yes ? " after hours" : ""}` };
};
const handleComplaint = (file, chance) => {
  const one = oneOf(
    file,
    chance,
    (matter) => isComplaint(matter) && matter.complaint.resolvedOn === null
  );
  if (one === null) return null;
  const { complaint } = one;
  const open = [
    ["acknowledgedOn", "acknowledged"],
    ["answeredOn", "answered"],
    ["ordinaryHandlingFailedOn", "beyond ordinary handling"],
    ["deadlockLetterOn", "at deadlock"],
    ["resolvedOn", "resolved"]
  ].filter(([field2]) => complaint[field2] === null);
  const [field, told] = open[(chance.pennies + (chance.yes ? 1 : 0)) % open.length];
  return {
    file: withChanged(file, one, { complaint: { ...complaint, [field]: file.asOf } }),
    told: `${one.id} is ${told}`
  };
};

const leastCharge = 100;
const activate = (file, { yes, pennies }) => {
  if (file.service?.activatedOn != null) return null;
  const activation = yes ? "free" : "paid";
  const monthlyCharge = pounds(Math.max(pennies, leastCharge));
  const service = {
    kind: "broadband",
    product: "invictus-at-home",
    activation,
    activatedOn: file.asOf,
    paymentPeriod: "P1M",
    feePeriod: null,
    statedTerm: null,
    monthlyCharge,
    billingDay: Number(file.asOf.slice(8))
  };
  const how = yes ? "free of charge" : "paid for by the customer";
  return { file: { ...file, service }, told: `broadband for ${monthlyCharge} a month activated, ${how}` };
};
const isRise = (matter) => matter.priceChange != null;
const raisePrices = (file, chance) => {
  const { service, matters } = file;
  if (!isServed(file) || service?.monthlyCharge === void 0) return null;
  const rises = matters.filter(isRise);
  const name = "monthly charge";
  const before = String(rises.at(-1)?.priceChange.charges[0]?.new ?? service.monthlyCharge);
  const tenth = Math.floor(penniesOf(before) / 10);
  const more = pick([tenth, tenth + 1, 1 + chance.pennies % tenth, 2 * tenth], chance);
  const after = pounds(penniesOf(before) + more);
  const priceChange = {
    cause: chance.yes ? "provider" : pick(["provider", "law-or-tax", "mixed"], chance),
    charges: [{ name, old: before, new: after }],
    earlierRises: rises.flatMap(
      ({ priceChange: { charges, notifiedOn } }) => charges.map((charge) => ({ name, notifiedOn: String(notifiedOn), old: charge.old, new: charge.new }))
    ),
    sentOn: file.asOf,
    notifiedOn: file.asOf,
    effectiveOn: daysAfter(file, 31),
    objectedOn: null
  };
  return {
    file: withMatter(file, "RISE", { priceChange }),
    told: `rise of the ${name} from ${before} to ${after} notified, cause ${priceChange.cause}`
  };
};
const isChange = (matter) => matter.termsChange !== void 0;
const changeTerms = (file, { yes, also, later }) => {
  if (!isServed(file)) return null;
  const told = yes ? file.asOf : null;
  const effectiveOn = daysAfter(file, 20 + later);
  const termsChange = {
    cause: "provider",
    harmful: also,
    postedOn: file.asOf,
    sentOn: told,
    onPrecedingBill: false,
    notifiedOn: told,
    objectedOn: null,
    effectiveOn
  };
  const whom = yes ? "and the customer told" : "on the website alone";
  return {
    file: withMatter(file, "CHG", { termsChange }),
    told: `${also ? "harmful " : ""}change of terms from ${effectiveOn} posted ${whom}`
  };
};
const object = (file, chance) => {
  const one = oneOf(
    file,
    chance,
    (matter) => isRise(matter) && matter.priceChange.objectedOn === null || isChange(matter) && matter.termsChange.notifiedOn !== null && matter.termsChange.objectedOn === null
  );
  if (one === null) return null;
  const facts = isRise(one) ? { priceChange: { ...one.priceChange, objectedOn: file.asOf } } : { termsChange: { ...one.termsChange, objectedOn: file.asOf } };
  return { file: withChanged(file, one, facts), told: `the customer objects to ${one.id}` };
};
const isMove = (matter) => matter.move !== void 0;
const move = (file, { yes, also, later }) => {
  if (!isServed(file)) return null;
  const [given, movesOn] = [yes ? file.asOf : null, daysAfter(file, later)];
  const facts = {
    noticeOn: file.asOf,
    movesOn,
    withinUk: !also || yes,
    newAddressGivenOn: given,
    alternativeNumberGivenOn: given,
    engineerNecessary: also,
    engineerRefused: false,
    outages: []
  };
  return {
    file: withMatter(file, "MOVE", { move: facts }),
    told: `notice of moving on ${movesOn}${yes ? ", with the new address and a number" : ""}`
  };
};
const giveAddress = (file, chance) => {
  const one = oneOf(file, chance, (matter) => isMove(matter) && matter.move.newAddressGivenOn === null);
  if (one === null) return null;
  const given = { newAddressGivenOn: file.asOf, alternativeNumberGivenOn: file.asOf };
  return {
    file: withChanged(file, one, { move: { ...one.move, ...given } }),
    told: `the new address and a number given for ${one.id}`
  };
};
const isOut = ({ move: move2 }) => move2.outages.some(({ to }) => to === null);
const loseService = (file, chance) => {
  const one = oneOf(file, chance, (matter) => isMove(matter) && !isOut(matter));
  if (one === null || !isServed(file)) return null;
  const cause = chance.yes ? "other" : "customer-apparatus";
  const outages = [...one.move.outages, { from: file.asOf, to: null, cause, hours: null }];
  return {
    file: withChanged(file, one, { move: { ...one.move, outages } }),
    told: `service lost since ${one.id}${chance.yes ? "" : ", by the customer's apparatus"}`
  };
};
const restoreService = (file, chance) => {
  const one = oneOf(file, chance, (matter) => isMove(matter) && isOut(matter));
  if (one === null || !isServed(file)) return null;
  const outages = one.move.outages.map((outage) => outage.to === null ? { ...outage, to: file.asOf } : outage);
  return { file: withChanged(file, one, { move: { ...one.move, outages } }), told: `service restored after ${one.id}` };
};
const leave = (file, chance) => {
  if (!isServed(file) || file.termination != null) return null;
  const form = pick(["letter", "email", "telephone", "headed-fax"], chance);
  const effectiveOn = daysAfter(file, chance.also ? 0 : 14);
  const termination = {
    endedBy: "customer",
    form,
    movesDomain: false,
    noticeOn: file.asOf,
    effectiveOn,
    reason: null,
    chargeDemanded: null,
    disconnectionCosts: pounds(chance.pennies),
    reasonableDisconnectionCosts: "35.00"
  };
  const finalInvoice = { dueDate: daysAfter(file, 28) };
  return {
    file: { ...file, termination, finalInvoice },
    told: `the customer cancels by ${form}, to end on ${effectiveOn}`
  };
};
const demandCharge = (file, { yes }) => {
  if (!hasLeft(file) || file.termination?.chargeDemanded !== null) return null;
  const termination = { ...file.termination, chargeDemanded: yes };
  return { file: { ...file, termination }, told: `the termination charge is ${yes ? "asked for" : "given up"}` };
};
const hasLeft = ({ asOf, termination }) => termination?.effectiveOn !== void 0 && termination.effectiveOn <= asOf;
const makeCall = (file, { pennies, yes }) => {
  if (!isServed(file)) return null;
  const call = {
    number: yes ? "01632960123" : "07700900123",
    startedAt: `${file.asOf}T12:00:00Z`,
    durationSeconds: pennies % 3600,
    ratePerMinute: "0.10",
    purpose: "voice",
    authorised: true,
    overProviderNetwork: true
  };
  return {
    file: withMatter(file, "CALL", { call }),
    told: `call to ${call.number} of ${call.durationSeconds} seconds`
  };
};
const wait = (file) => ({ file, told: "nothing happens" });

const steps = {
  activate: [activate, 0],
  bill: [bill, 6],
  pay: [pay, 6],
  payTooMuch: [payTooMuch, 1],
  miss: [miss, 3],
  chargeLateFee: [chargeLateFee, 1],
  demand: [demand, 2],
  suspend: [suspend, 1],
  collect: [collect, 1],
  dispute: [dispute, 4],
  answerDispute: [answerDispute, 3],
  refund: [refund, 2],
  raisePrices: [raisePrices, 2],
  changeTerms: [changeTerms, 1],
  object: [object, 2],
  move: [move, 2],
  giveAddress: [giveAddress, 1],
  loseService: [loseService, 2],
  restoreService: [restoreService, 2],
  complain: [complain, 1],
  handleComplaint: [handleComplaint, 2],
  makeCall: [makeCall, 1],
  leave: [leave, 1],
  demandCharge: [demandCharge, 2],
  wait: [wait, 1],
  setLimit: [setLimit, 1],
  giveCredit: [giveCredit, 1],
  prepay: [prepay, 1],
  cancelDirectDebit: [cancelDirectDebit, 1],
  warn: [warn, 1],
  endByProvider: [endByProvider, 1]
};
function onLaterDay(file, step, chance2) {
  const happened = steps[step][0]({ ...file, asOf: evaluation.addDays(file.asOf, chance2.later) }, chance2);
  return happened === null ? null : { ...happened, file: withBalance(happened.file) };
}
const chance = fc__namespace.record({
  later: fc__namespace.oneof(fc__namespace.constantFrom(0, 1, 7, 8, 14, 15, 30, 31, 32), fc__namespace.nat(40)),
  which: fc__namespace.nat(11),
  pennies: roundSums(
    fc__namespace.oneof(
      fc__namespace.integer({ min: 1, max: 100 }).map((pounds) => pounds * 100),
      fc__namespace.integer({ min: 1, max: 2e4 })
    )
  ),
  yes: fc__namespace.boolean(),
  also: fc__namespace.boolean()
});
const anyStep = fc__namespace.oneof(
  ...Object.entries(steps).flatMap(
    ([step, [, weight]]) => weight === 0 ? [] : [{ weight, arbitrary: fc__namespace.constant(step) }]
  )
);

function newCustomer(asOf) {
  return {
    asOf,
    customer: { nation: "england" },
    service: { kind: "broadband", activatedOn: null },
    account: {
      otherServices: [],
      creditLimit: null,
      balance: "0.00",
      overdue: "0.00",
      credit: "0.00",
      owed: [],
      prepaid: [],
      underDebtManagement: false,
      suspendedOn: null,
      suspensionFeeCharged: false,
      disconnectedOn: null,
      directorAgreesRefund: null
    },
    payment: { method: "direct-debit", otherMethodAgreed: false, cardOnFile: false, feesWaived: false },
    directDebit: { cancelledOn: null },
    rateCard: {
      terminationCharge: "120.00",
      processingFee: "5.00",
      lateFee: "7.50",
      overLimitCharge: "12.00",
      engineerFee: "60.00",
      movingCharge: "25.00"
    },
    package: {
      includesCalls: true,
      includes0845: false,
      inclusiveTimes: null,
      billingInterval: "minute",
      connectionFee: "0.15"
    },
    overdueNotice: { givenOn: null },
    disconnectionNotice: { sentOn: null, receivedOn: null },
    termination: null,
    matters: []
  };
}

function notAsFollows(file, { matters, decisions }) {
  const expected = [];
  for (const matter of file.matters) {
    const answerTo = (decision) => matters[matter.id]?.[decision];
    if (isBill(matter)) {
      const left = leftOf(matter);
      const refunded = matter.dispute?.refundedOn == null ? 0 : penniesOf(matter.dispute.wronglyCharged ?? "0.00");
      const { outstanding, credit } = answerTo("invoice-balance")?.values ?? {};
      expected.push([matter.id, "invoice-balance", "outstanding", outstanding, pounds(Math.max(0, left))]);
      expected.push([matter.id, "invoice-balance", "credit", credit, pounds(Math.max(0, -left - refunded))]);
    }
    if (matter.complaint?.resolvedOn != null)
      expected.push([
        matter.id,
        "complaint-escalation",
        "outcome",
        answerTo("complaint-escalation")?.outcome,
        "closed"
      ]);
  }
  const { termination, asOf } = file;
  if (termination?.effectiveOn !== void 0 && termination.effectiveOn > asOf)
    expected.push([null, "final-settlement", "outcome", decisions["final-settlement"]?.outcome, "not-ended"]);
  return expected.filter(([, , , is, follows]) => is !== follows).map(
    ([matter, decision, part, is, follows]) => `${matter ?? "the file"}: ${decision} has ${part} ${is}, and not ${follows}`
  );
}

class CustomerLife {
  /** The day on which it starts. */
  startsOn;
  /** What may happen in turn; what cannot when its turn comes does not. */
  drawn;
  constructor(startsOn, drawn) {
    this.startsOn = startsOn;
    this.drawn = drawn;
  }
  /** Where the life starts: the model for `fc.modelRun`. */
  start() {
    return { file: newCustomer(this.startsOn) };
  }
  /** The file after each thing that happened, and what it was. */
  get days() {
    const days = [];
    let { file } = this.start();
    for (const [step, chance] of this.drawn) {
      const happened = onLaterDay(file, step, chance);
      if (happened === null) continue;
      days.push(happened);
      file = happened.file;
    }
    return days;
  }
  /** The whole file at the end. */
  get file() {
    return this.days.at(-1)?.file ?? this.start().file;
  }
  /** A line for each thing that happened, as `2026-03-02 bill of 50.00, due 2026-03-16`. */
  get diary() {
    return this.days.map(({ file, told }) => `${file.asOf} ${told}`);
  }
  *[Symbol.iterator]() {
    for (const [step, chance] of this.drawn) yield new LifeCommand(step, chance);
  }
  toString() {
    return this.diary.join("\n");
  }
}
class LifeCommand {
  #step;
  #chance;
  #told = null;
  constructor(step, chance) {
    this.#step = step;
    this.#chance = chance;
  }
  check({ file }) {
    return onLaterDay(file, this.#step, this.#chance) !== null;
  }
  run(model, real) {
    const happened = onLaterDay(model.file, this.#step, this.#chance);
    if (happened === null) return;
    model.file = happened.file;
    this.#told = `${happened.file.asOf} ${happened.told}`;
    const came = real.assess(happened.file);
    const faults = [...notAsFollows(happened.file, came), ...faultsOfFile$1(happened.file, came)];
    if (faults.length > 0) throw new Error([this.#told, ...faults].join("\n"));
  }
  toString() {
    return this.#told ?? this.#step;
  }
}

const mostSteps = 200;
const lifeOptions = {
  steps: [
    `a whole number from 1 to ${mostSteps}`,
    (given) => Number.isInteger(given) && Number(given) >= 1 && Number(given) <= mostSteps
  ],
  startsOn: span
};
const drawnForOne = 20;
function livesFrom(defaultDays, options) {
  const { steps = 30, startsOn = defaultDays } = checkedOptions(options, lifeOptions);
  return new Lives(startsOn, steps);
}
class Lives extends fc__namespace.Arbitrary {
  #days;
  #steps;
  #firstDay;
  constructor(days, steps) {
    super();
    this.#days = days;
    this.#steps = steps;
    this.#firstDay = anchorDay(days);
  }
  generate(random, bias) {
    const chanceNow = () => chance.generate(random, bias).value;
    const startsOn = this.#firstDay.generate(random, bias).value;
    const drawn = [];
    let { file } = new CustomerLife(startsOn, drawn).start();
    for (let tries = 0; drawn.length < this.#steps && tries < drawnForOne * this.#steps; tries += 1) {
      const one = [tries === 0 ? "activate" : anyStep.generate(random, void 0).value, chanceNow()];
      const happened = onLaterDay(file, ...one);
      if (happened === null) continue;
      drawn.push(one);
      file = happened.file;
    }
    return new fc__namespace.Value(new CustomerLife(startsOn, drawn), void 0);
  }
  canShrinkWithoutContext(value) {
    return value instanceof CustomerLife;
  }
  shrink(life) {
    return fc__namespace.stream(smaller(life, plainDayOf(this.#days))).map((other) => new fc__namespace.Value(other, void 0));
  }
}
function* smaller({ startsOn, drawn }, plainDay) {
  for (let many = Math.ceil(drawn.length / 2); many >= 1; many = Math.floor(many / 2))
    for (let from = drawn.length - many; from >= 0; from -= many)
      yield new CustomerLife(startsOn, [...drawn.slice(0, from), ...drawn.slice(from + many)]);
  if (startsOn !== plainDay) yield new CustomerLife(plainDay, drawn);
  for (const [index, [step, chance2]] of drawn.entries())
    for (const plain of plainer(chance2))
      yield new CustomerLife(startsOn, drawn.with(index, [step, { ...chance2, ...plain }]));
}
const plainer = ({ later, which, pennies, yes, also }) => [
  ...[0, Math.floor(later / 2), later - 1].filter((days) => days >= 0 && days < later).map((days) => ({ later: days })),
  ...which === 0 ? [] : [{ which: 0 }],
  ...rounder(pennies).filter((sum) => sum > 0).map((sum) => ({ pennies: sum })),
  ...yes ? [{ yes: false }] : [],
  ...also ? [{ also: false }] : []
];

function readAs(expected, work) {
  try {
    return work();
  } catch (error) {
    if (error instanceof errors.PolicyError) throw error;
    throw new errors.PolicyError([{ code: "malformed", at: "", expected }]);
  }
}

const DAYS_OF_YEAR = 366;
const DAYS_BEFORE = 31;
function startDays(tables) {
  let days = ["2000-01-01", "2045-12-31"];
  for (const { answersFrom, answersTo } of tables)
    days = [
      evaluation.later(days[0], core.dayMoved(answersFrom, DAYS_BEFORE)),
      evaluation.earlier(days[1], core.dayMoved(answersTo, -4 * DAYS_OF_YEAR))
    ];
  return days;
}

const customerLife = (options) => livesFrom(startDays(core.contract().dictionary.tables.values()), options);
const customerFiles = (options) => customerLife(options).map(({ file }) => file);
const faultsOfFile = (file, came) => readAs("a customer's file and what `assess` gives for it", () => faultsOfFile$1(file, came));
const contradictedBy = (less, more) => readAs("what `assess` gives for a file", () => contradictedBy$1(less, more));
const withOneUnknown = (file, which) => readAs("a customer's file and a whole number", () => withOneUnknown$1(file, which));

const factsFor = (decision, options) => arbitraries().factsFor(decision, options);
const readingsFor = (decision) => arbitraries().readingsFor(decision);
const arbitraries = () => arbitrariesOf$1(core.contract());
function arbitrariesOf(policy) {
  return arbitrariesOf$1(core.innerOf(policy));
}
function lawsOf(policy) {
  return lawsOf$1(core.innerOf(policy));
}
function checkByBoundaries(policy, decision) {
  return core.checkByBoundaries(core.innerOf(policy), decision);
}
async function runCases(...given) {
  return given.length < 2 ? runCasesOn(core.contract(), given[0]) : runCasesOn(core.innerOf(given[0]), given[1]);
}
const properties = Object.freeze(
  Object.values(checkingProperties.propertyFiles).flatMap((file) => file.properties)
);
async function runProperties(properties2, options) {
  const { policy, ...how } = base.orThrow(base.checkOptions(options, ["policy", "runs", "seed"], 1)).options;
  return runPropertiesOn(
    policy === void 0 ? core.contract() : core.innerOf(policy),
    properties2,
    how
  );
}
function holds(draws, judge, options) {
  holds$1(draws, judge, base.orThrow(base.checkOptions(options, ["runs", "seed", "share"])).options);
}
const mutantsOf = (files, facts) => mutantsOfFiles(files, facts);
const runMutants = (options) => runMutantsOn(options);
function boundariesOf(...given) {
  if (typeof given[0] === "string") return boundariesOn(core.contract(), given[0], given[1]);
  return boundariesOn(core.innerOf(given[0]), given[1], given[2]);
}
const casesOf = (boundaries) => casesOfBoundaries(boundaries);

exports.applies = judging.applies;
exports.known = judging.known;
exports.arbitrariesOf = arbitrariesOf;
exports.boundariesOf = boundariesOf;
exports.casesOf = casesOf;
exports.checkByBoundaries = checkByBoundaries;
exports.contradictedBy = contradictedBy;
exports.customerFiles = customerFiles;
exports.customerLife = customerLife;
exports.factsFor = factsFor;
exports.faultsOfFile = faultsOfFile;
exports.fileLaws = fileLaws;
exports.holds = holds;
exports.lawsOf = lawsOf;
exports.mutantsOf = mutantsOf;
exports.properties = properties;
exports.readingsFor = readingsFor;
exports.runCases = runCases;
exports.runMutants = runMutants;
exports.runProperties = runProperties;
exports.withOneUnknown = withOneUnknown;
//# sourceMappingURL=index.cjs.map
