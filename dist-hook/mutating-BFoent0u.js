import { f as facts, a as files } from './contract-CWYZnt_-.js';
import { y as pointer, m as monthsOf, d as durationOf, K as isTime, o as orThrow, aW as checkOptions, C as askedFacts } from './base-DNx-fUJc.js';
import { bH as parseForm, aA as isSentence, aB as speltOut, aC as isLiteral, bI as vocabularyOf, bJ as words, a as policyOf, F as loadPolicy } from './core-5K8lLRKF.js';
import { o as object, i as int, a as array, s as strictObject, b as string, _ as _enum, m as custom, g as unknown } from './zod-CU-wbHkb.js';
import { P as PolicyError } from './errors-m8cP1QOQ.js';
import { i as inWords, s as said, l as literalSaid, m as mutantTrier } from './trying-mutants-9oOgkdP_.js';
import { a4 as addDays, d as dayNumber, a7 as isDayNumber, a as dateOfNumber, aq as toPlain, P as plus, k as decimal } from './evaluation-3mlOUAof.js';
import { c as checkCases } from './running-cases-BnYyHK41.js';
import { u as usualRuns } from './running-properties-UuVEqZUk.js';

const form = object({
  check: custom((given) => typeof given === "function" || given === null, {
    error: "a function of a policy and the decisions that may answer otherwise"
  }).optional(),
  properties: array(unknown(), { error: "a list of properties" }).optional(),
  mutants: array(object({ id: string() }), { error: "a list of mutants from `mutantsOf`" }).optional(),
  listed: array(strictObject({ id: string(), is: _enum(["equivalent", "gap"]), why: string().min(1) }), {
    error: "a list of survivors"
  }).optional(),
  draws: int({ error: "a whole number from 0" }).min(0, { error: "a whole number from 0" }).optional(),
  seed: int({ error: "a whole number from 0" }).min(0, { error: "a whole number from 0" }).optional()
});
function mutantsOptionIssues(given) {
  const parsed = parseForm(form, given);
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

const replaced = (at, to, means) => ({
  at,
  means,
  edits: [{ at: pointer(at), to }]
});
const removed = (at, means) => ({ at, means, edits: [{ at: pointer(at) }] });
const sentencesIn = ({ places }) => places.flatMap((place) => isSentence(place.shape) ? [{ place, ...speltOut(place.shape) }] : []);
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
      const edits = [{ at: pointer([...at, key]) }, { at: pointer([...at, to]), to: list }];
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
  if ("value" in file) return changed(file.value, [...at, "value"], `\`${name}\``);
  return file.dated.flatMap(({ from, value }, index) => [
    ...changed(value, [...at, "dated", index, "value"], `\`${name}\` from ${from}`),
    ...[-1, 1].map((by) => {
      const day = addDays(from, by);
      return replaced([...at, "dated", index, "from"], day, `\`${name}\` changes on ${day}, not on ${from}`);
    })
  ]);
});
const ofShapes = ({ places }) => places.flatMap(({ at, shape, within }) => {
  if (typeof shape !== "object" || Array.isArray(shape)) return [];
  if (isLiteral(shape)) return changed(shape, at, `in \`${within}\``);
  if (!("nil" in shape)) return [];
  const kind = shape.nil === "int" ? "count" : shape.nil;
  const literals = kind === "count" ? [{ count: 1 }] : [{ [kind]: "-0.01" }, { [kind]: "0.01" }];
  const beside = "means" in shape ? { means: shape.means } : {};
  return literals.map((to) => replaced(at, { ...beside, ...to }, `in \`${within}\`: ${literalSaid(to)}, not nil`));
});
function changed(literal, at, where) {
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
  if (kind === "duration") return monthsOf(content) + by > 0 ? durationOf(monthsOf(content) + by) : null;
  if (kind === "date") {
    const day = dayNumber(content) + by;
    return isDayNumber(day) ? dateOfNumber(day) : null;
  }
  if (kind === "time") return timeMoved(content, by);
  const places = content.split(".")[1]?.length ?? 0;
  const unit = places === 0 ? "1" : `0.${"1".padStart(places, "0")}`;
  const [whole, part = ""] = toPlain(plus(decimal(content), decimal(by < 0 ? `-${unit}` : unit))).split(".");
  return places === 0 ? whole : `${whole}.${part.padEnd(places, "0")}`;
}
function timeMoved(time, by) {
  const minutes = Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) + by;
  const text = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, "0")).join(":");
  return isTime(text) ? text : null;
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
  if (isSentence(shape)) {
    const { file, keyOf } = speltOut(shape);
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
const isCondition = ({ shape, as }, { vocabulary }) => as === "result" && isSentence(shape) && vocabulary.find(speltOut(shape).file.operator)?.operator.isCondition === true;
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
      { at: pointer(at), to: { fact: "theOpposite", operator: "is", value: true } }
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
      { at: pointer([...place.at, keyOf.fact]), to: operands[0] },
      { at: pointer([...place.at, keyOf.value]), to: operands[1] }
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

const outcome = {
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
        { at: pointer(one.at), to: other.type },
        { at: pointer(other.at), to: one.type }
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
      { at: pointer([...at, one]), to: second },
      { at: pointer([...at, other]), to: first }
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
        at: pointer(["rules", index, "conditions"]),
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
          addDays(from, by),
          `\`${table}\`: ${value} from ${addDays(from, by)}, not from ${from}`
        )
      )
    ),
    ...Object.entries(calendars).flatMap(
      ([part, days]) => days.flatMap(
        (day, entry) => [-1, 1].map(
          (by) => replaced(
            [index, "calendars", part, entry],
            addDays(day, by),
            `\`${table}\` of ${part}: ${addDays(day, by)}, not ${day}`
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
  outcome,
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

function mutantsOf({ files, decisions, modelOf, vocabulary }) {
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
    const at = pointer(change.at);
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

function mutantsIn(files, schema, decisions = null, { modelOf } = policyOf(files, schema, null, "held")) {
  return mutantsOf({ files, decisions, modelOf, vocabulary: vocabularyOf(words, files.words ?? []) });
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
function soundFiles(files$1, schema) {
  if (files$1 === void 0) return { files: files, schema: facts };
  loadPolicy(files$1, schema);
  return { files: files$1, schema };
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
  if (issues.length > 0) throw new PolicyError(issues);
  return chosen.map(({ id }) => byId.get(id));
}
async function runMutantsOn(asked) {
  const known = ["files", "facts", "cases", "properties", "check", "mutants", "listed", "draws", "seed"];
  const options = orThrow(checkOptions(asked, known, 1)).options;
  const issues = mutantsOptionIssues(options);
  if (issues.length > 0) throw new PolicyError(issues);
  const { files, schema } = soundFiles(options.files, options.facts);
  const { cases } = orThrow(checkCases(askedFacts(options.cases ?? [])));
  const { properties = [], check = null, listed = [], draws = 2e3, seed = 1 } = options;
  const mutants = chosenOf(mutantsIn(files, schema), options.mutants);
  const trier = mutantTrier(files, schema, { cases, properties, trying: { runs: usualRuns, seed }, check });
  const faults = await trier.faults([...new Set(mutants.flatMap(trier.decisionsOf))]);
  if (faults.length > 0) throw new PolicyError(faults);
  return runMutantsBy(
    mutants,
    { ...trier, told: async (some, decision) => trier.told(some, decision, draws, seed) },
    listed
  );
}

export { mutantsIn, mutantsOfFiles, runMutantsBy, runMutantsOn };
//# sourceMappingURL=mutating-BFoent0u.js.map
