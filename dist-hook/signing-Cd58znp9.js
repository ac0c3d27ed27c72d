import { A as shownValue, aQ as unknownValues, az as flattenFacts, o as orThrow, aW as checkOptions, e as checkReadings, k as short } from './base-DNx-fUJc.js';
import { c as conditionsOf } from './conditions-Df_QCasD.js';
import { j as withChange, h as nestedFacts, aO as spread, ag as withConsulted, Z as factsListed, aP as basesOf, W as reachOf, X as scopeOf, aQ as conditionInEnglish } from './core-5K8lLRKF.js';
import { a7 as isDayNumber, a as dateOfNumber, d as dayNumber, aw as isWhole, ar as penceText, j as isDecimal, R as compare, k as decimal, a3 as minus, A as isUnknown, E as outcomeOf, ax as partsOf } from './evaluation-3mlOUAof.js';
import { P as PolicyError } from './errors-m8cP1QOQ.js';

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
    return { numberOf: (day) => dayNumber(day), contentOf: (n) => isDayNumber(n) ? dateOfNumber(n) : null };
  if (isWhole(type)) return { numberOf: Number, contentOf: (n) => n < 0 ? null : n };
  if (type !== "money" && type !== "percent" && type !== "decimal") return null;
  return { numberOf: (amount) => Math.round(Number(amount) * 100), contentOf: (n) => n < 0 ? null : penceText(n) };
}
function boundCases({ condition, truthIn }, { holds, fails, fact }, scale, customerOf) {
  if (condition.kind !== "sentence") return [];
  const at = (number) => {
    const content = scale.contentOf(number);
    const customer = content === null ? null : customerOf(withChange(holds.facts, fact, content));
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
  if (isDecimal(one) && isDecimal(other)) return Number(compare(minus(one, other), decimal("0")));
  if (typeof one === "number" && typeof other === "number") return one - other;
  return typeof one === "string" && typeof other === "string" ? Number(one > other) - Number(one < other) : null;
}
const isNotThere = (value) => value === null || isUnknown(value);

function customersOf(policy, decision, conditions, readings) {
  return (facts) => {
    try {
      const valuation = policy.valuationOf(decision, nestedFacts(facts), { readings });
      const outcome = outcomeOf(valuation);
      if (isUnknown(outcome) || unknownValues(valuation).size > 0) return null;
      const truths = conditions.map(({ truthIn }) => {
        const truth = orNull(() => truthIn(valuation));
        return typeof truth === "boolean" ? truth : null;
      });
      return { facts, outcome, valuation, truths };
    } catch (error) {
      if (error instanceof PolicyError) return null;
      throw error;
    }
  };
}
const valuesOf = ({ valuation }) => Object.fromEntries(
  [...valuation.model.values].map(([name, shown]) => [name, shownValue(valuation.valueOf(shown.term), shown)])
);
function orNull(work) {
  try {
    return work();
  } catch (error) {
    if (error instanceof PolicyError) return null;
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
    for (const at of spread(contexts.length, Math.max(1, contexts.length - 1))) {
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
const changed = (facts, { path, content }) => withChange(facts, path, content);
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
      for (const one of withConsulted(term.decision, modelOf))
        for (const path of factsListed(one.decision, modelOf)) facts.add(path);
    if (term.kind === "leftOut") facts.add(term.fact);
    const { names, inner } = partsOf(term);
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
    flattenFacts(policy.factsOf(decision)).map(({ path, type }) => [path, type])
  );
  const scaleAt = (fact) => scaleOf(types.get(fact) ?? "none");
  const bases = basesOf(policy, decision, reachOf(policy, decision));
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
  const { readings = {} } = orThrow(checkOptions(asked, ["readings"])).options;
  orThrow(checkReadings(readings, policy.dictionary.readings));
  const model = policy.modelOf(decision);
  const scope = scopeOf(model, policy.dictionary);
  const { conditions, tried } = boundariesFound(policy, decision, readings, most);
  return {
    decision,
    question: model.question,
    policy: policy.stamp,
    readings,
    conditions: conditions.map((found) => {
      const condition = conditionInEnglish(found.placed.condition, scope);
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
  facts: nestedFacts(customer.facts),
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
    throw new PolicyError([{ code: "malformed", at: "", expected, found: short(boundaries) }]);
  }
}

export { boundariesOn, casesOfBoundaries };
//# sourceMappingURL=signing-Cd58znp9.js.map
