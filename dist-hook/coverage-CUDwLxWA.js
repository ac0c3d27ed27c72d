import { P as PolicyError } from './errors-m8cP1QOQ.js';
import { r as ruleIds, c as conditionsOf } from './conditions-Df_QCasD.js';
import { F as session, A as shownValue, aB as compile } from './base-DNx-fUJc.js';
import { S as Steps, E as outcomeOf, A as isUnknown, ac as timeline } from './evaluation-3mlOUAof.js';
import { ag as withConsulted } from './core-5K8lLRKF.js';

function tableEntries({ modelOf, dictionary }) {
  const compiled = /* @__PURE__ */ new Map();
  const compiledOf = (decision) => {
    const found = compiled.get(decision) ?? compile(modelOf(decision));
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
      ...new Set(withConsulted(decision, modelOf).flatMap(({ tables }) => [...tables]))
    ];
    reached.set(decision, found);
    return found;
  };
  function answerWithout({ model, world }, name, out) {
    try {
      const table = (asked) => asked === name ? without(world.table(asked), out) : world.table(asked);
      const again = session({ ...world, table, steps: new Steps() }, compiledOf, nullable)(model.decision);
      const outcome = outcomeOf(again);
      const values = [...model.values.values()].map((value) => shownValue(again.valueOf(value.term), value));
      return JSON.stringify([isUnknown(outcome) ? null : outcome, values]);
    } catch (error) {
      if (error instanceof PolicyError) return null;
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
function without(table, out) {
  const { name, value } = table;
  if (isTimeline(value)) {
    const { steps, answersTo } = value;
    const left = steps.filter(({ from }) => !out.has(`${name} ${from}`));
    return { ...table, value: timeline(left, { answersTo, table: name }) };
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
    if (error instanceof PolicyError) return null;
    throw error;
  }
}
const covered = (there, met) => {
  const missing = [...there].filter((one) => !met.has(one));
  return { exercised: there.size - missing.length, total: there.size, missing };
};

export { coverageKinds as a, coverageOf as c };
//# sourceMappingURL=coverage-CUDwLxWA.js.map
