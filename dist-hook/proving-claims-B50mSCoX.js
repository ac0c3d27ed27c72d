import { u as asOf, aQ as unknownValues, o as orThrow, aW as checkOptions } from './base-DNx-fUJc.js';
import { a$ as holds, aR as single, b0 as changesBetween, b1 as favourOf, ay as outcomesOf } from './core-5K8lLRKF.js';
import { d as drawn } from './drawn-CaLVCGl3.js';
import { o as opened, s as settle, w as or, a as and, T as TRUE, n as not, l as less, x as atMost, e as equal, i as real, r as ratio, y as readingsOf, F as FALSE } from './settle-vGeqyTsJ.js';
import { i as isOutcome, a as settleOutcome, s as smaller, d as differ, S as Solver } from './solver-DKyKBG2e.js';
import { p as propertyHolds } from './property-CjE1zk1e.js';
import { claimKinds } from './result-By1G98zE.js';
import { v as versionOf, o as ofPolicy, a as askOf, b as answerOf$1, c as customersOf, d as conflictsOf } from './proving-by-evaluators-Ccq_e-d7.js';
import { P as PolicyError } from './errors-m8cP1QOQ.js';
import { propertiesIn, loadJudges, judgingOf } from './proving-properties-34JSmPlL.js';

async function conflict(decision, proving) {
  const said = {
    kind: "conflict",
    decision,
    statement: "Nothing that follows from it forbids what follows from it, or from another decision, in the same matter.",
    about: null,
    expected: "proved"
  };
  const assumptions = /* @__PURE__ */ new Set();
  for (const [other, pairs] of pairsOf(decision, proving)) {
    const result = await eitherWay(decision, other, pairs, proving);
    if (!("proved" in result)) return { ...said, about: other, result };
    for (const assumption of result.assumptions) assumptions.add(assumption);
  }
  return { ...said, result: { proved: true, assumptions: [...assumptions] } };
}
function pairsOf(decision, { of, decisions }) {
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
  const anyWay = await settled(decision, other, pairs, { readings: null, leftOut: "all" }, proving);
  if (!("unsettled" in anyWay)) return anyWay;
  const byDefault = await settled(decision, other, pairs, { readings: {}, leftOut: "few" }, proving);
  if (!("proved" in byDefault)) return "refuted" in byDefault ? byDefault : anyWay;
  const assumptions = [...byDefault.assumptions, "every fact is given and clauses are read as by default"];
  return { proved: true, assumptions };
}
async function settled(decision, other, pairs, scope, proving) {
  const ofBoth = (what) => () => new Set([decision, other].flatMap((id) => [...proving.of[what](id)]));
  const of = { ...proving.of, standIns: ofBoth("standIns"), readAsLeftOut: ofBoth("readAsLeftOut") };
  const also = new Set(proving.dictionary.facts.has(asOf) ? [asOf] : []);
  const each = new Map(
    [.../* @__PURE__ */ new Set([decision, other])].map((id) => [id, opened(id, of, { ...scope, also })])
  );
  const openOf = (id) => each.get(id);
  const isSo = (on, { decision: id, outcome, effect }) => isInForce(on, openOf(id).encoded, outcome, effect, also.has(asOf));
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
  const follows = where === null ? TRUE : on.formula(holds(of(where)));
  const isNil = (sum) => equal(on.formula(single(sum.what, "decimal")), real(ratio(0n)));
  const isSum = amount === null ? TRUE : not(and(isKnown(whole(amount)), isNil(whole(amount))));
  if (by === null || !isDayAsked) return and(isOutcome(on, coded, outcome), follows, isSum);
  const [day, asked] = [whole(by), of(asOf)].map((one) => ({
    isKnown: isKnown(one),
    is: on.formula(single(one.what, "whole"))
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
      const against = (on) => and(...[one, other].map(({ name }) => on.formula(holds(encoded.rules.get(name)))));
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
      against: (on) => differ(on, one.encoded.outcome, other.encoded.outcome)
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
        differ(on, was.encoded.outcome, is.encoded.outcome),
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

function withChanges(claim, older, newer) {
  const { decision, result } = claim;
  if (!("refuted" in result)) return { ...claim, result };
  const [first, second] = [older, newer].map((policy) => answerOf(policy, decision, result.facts));
  const model = newer.modelOf(decision);
  const before = older.modelOf(decision).values;
  const values = new Map([...model.values].filter(([name, shown]) => isShownAlike(before.get(name), shown)));
  const changes = first && second ? changesBetween(first, second, { ...model, values }) : [];
  return { ...claim, result: { ...result, changes, favours: favourOf(changes) } };
}
function answerOf(policy, decision, facts) {
  try {
    const unknown = unknownValues(policy.valuationOf(decision, facts));
    return { decision: policy.evaluate(decision, facts), unknown };
  } catch (error) {
    if (error instanceof PolicyError) return null;
    throw error;
  }
}

const STEPS = 6e5;
async function proveVersionsOn(older, newer, options) {
  const ofBoth = older.decisions.filter((decision) => newer.decisions.includes(decision));
  const { decisions = ofBoth, steps = STEPS, onClaim } = checked(options, ["decisions", "steps", "onClaim"]);
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
  const { decisions = policy.decisions, claims = claimKinds, steps = STEPS, sample, seed = 1, onClaim } = asked;
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
const checked = (given, known) => orThrow(checkOptions(given, known, 1, forms)).options;
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
    ...outcomesOf(of.modelOf(decision)).map(
      (outcome) => ["reachable", (proving) => reachable(decision, outcome, proving)]
    ),
    ["decided", (proving) => decided(decision, proving)],
    ["conflict", (proving) => conflict(decision, proving)],
    ...optionsOf(decision, of).map(
      ([reading, option]) => ["reading", (proving) => readingDiffers(decision, reading, option, proving)]
    )
  ];
}

export { proveOn, proveVersionsOn };
//# sourceMappingURL=proving-claims-B50mSCoX.js.map
