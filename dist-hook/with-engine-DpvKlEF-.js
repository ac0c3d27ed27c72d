import { z as apply, G as lazily, o as isBound, p as fieldOf, v as notOf, x as allOf, w as anyOf, U as UNKNOWN, aj as tableValue, ak as answerOf, A as isUnknown, B as openAmong, q as keptOf, s as branchValue, y as lengthOf, ax as partsOf, ai as parameterOn, L as putting, N as putOver, K as puttingKey, l as limits, aT as EITHER } from './evaluation-3mlOUAof.js';
import { Engine } from 'json-rules-engine';

function operatorsOfRules({ rules }) {
  const used = /* @__PURE__ */ new Map();
  for (const { conditions } of rules) {
    for (const condition of conditions)
      if (condition.kind === "sentence") used.set(condition.operatorName, condition.operator);
  }
  return used;
}

function memo(make) {
  let held = null;
  return (key) => {
    if (held === null || held.key !== key) held = { key, value: make() };
    return held.value;
  };
}

const operandValue$1 = (operand, names) => operand.kind === "literal" ? operand.value : names.valueOf(operand.name);
function sentenceValue({ operator, operands, named }, names) {
  const byName = {};
  for (const [name, operand] of named) byName[name] = operandValue$1(operand, names);
  return apply(
    operator,
    operands.map((operand) => operandValue$1(operand, names)),
    byName
  );
}

function termValue(term, name, scope) {
  return valueByKind[term.kind](term, name, scope);
}
async function ruleTruth(rule, scope) {
  const truths = await Promise.all(
    rule.conditions.map(
      async (condition) => condition.kind === "sentence" ? sentenceTruth(condition, scope) : notOf(await scope.resolve(condition.rule))
    )
  );
  return rule.join === "all" ? allOf(truths, same) : anyOf(truths, same);
}
const same = (value) => value;
const operandValue = async (operand, scope) => operand.kind === "literal" ? operand.value : scope.resolve(operand.name);
async function sentenceTruth({ operator, operands, named }, scope) {
  const values = await Promise.all(operands.map((operand) => operandValue(operand, scope)));
  const byName = await Promise.all(
    [...named].map(async ([name, operand]) => [name, await operandValue(operand, scope)])
  );
  scope.world.steps.spend(values.reduce((sum, operand) => sum + lengthOf(operand), 1));
  const value = apply(operator, values, Object.fromEntries(byName));
  scope.world.steps.spend(lengthOf(value));
  return value;
}
const stepsOfEntry = 20;
const valueByKind = {
  sentence: (term, _, scope) => sentenceTruth(term, scope),
  name: (term, _, scope) => scope.resolve(term.name),
  constant: async (term) => term.value,
  all: async (term, _, scope) => allOf(await Promise.all(term.of.map((sentence) => sentenceTruth(sentence, scope))), same),
  any: async (term, _, scope) => anyOf(await Promise.all(term.of.map((sentence) => sentenceTruth(sentence, scope))), same),
  reading: (term, _, scope) => scope.resolve(term.options.get(scope.world.option(term.reading))),
  async when(term, _, scope) {
    const branches = await Promise.all(
      term.when.map(async ({ condition, then }) => {
        const holds = await scope.resolve(condition);
        const value = await scope.resolve(then);
        return [() => holds, () => value];
      })
    );
    const otherwise = await scope.resolve(term.else);
    return branchValue(branches, () => otherwise, null);
  },
  not: async (term, _, scope) => notOf(await scope.resolve(term.of)),
  async each(term, name, scope) {
    const list = await scope.resolve(term.list);
    if (!Array.isArray(list)) return isUnknown(list) ? openAmong([list]) : list;
    scope.world.steps.spend(list.length * stepsOfEntry);
    const entries = await Promise.all(
      list.map((entry) => entryValues(term, /* @__PURE__ */ new Map([[term.as, entry]]), scope))
    );
    scope.keepEntries(name, entries);
    const { where, gives } = term;
    if (where === null) return entries.map((entry) => valueIn(entry, gives));
    return keptOf(
      entries,
      (entry) => valueIn(entry, where),
      (entry) => valueIn(entry, gives)
    );
  },
  async fold(term, name, scope) {
    const list = await scope.resolve(term.list);
    if (!Array.isArray(list)) return isUnknown(list) ? openAmong([list]) : list;
    scope.world.steps.spend(list.length * stepsOfEntry);
    const entries = [];
    let soFar = await scope.resolve(term.from);
    for (const entry of list) {
      const bound = /* @__PURE__ */ new Map([
        [term.as, entry],
        [term.so, soFar]
      ]);
      const values = await entryValues(term, bound, scope);
      entries.push(values);
      soFar = valueIn(values, term.next);
    }
    scope.keepEntries(name, entries);
    return soFar;
  },
  async record(term, _, scope) {
    const fields = await Promise.all(
      [...term.fields].map(async ([field, of]) => [field, await scope.resolve(of)])
    );
    return Object.fromEntries(fields);
  },
  list: (term, _, scope) => Promise.all(term.of.map(scope.resolve)),
  field: async (term, _, scope) => fieldOf(await scope.resolve(term.of), term.field),
  decision: async (term, _, scope) => answerOf(term, await scope.consult(term, scope.resolve)),
  async table(term, _, scope) {
    const standIn = term.unlessGiven === null ? UNKNOWN : await scope.resolve(term.unlessGiven);
    return tableValue(scope.world.table(term.table), standIn);
  },
  leftOut: async (term, _, scope) => scope.world.given.isLeftOut(term.fact)
};
const valueIn = ({ values }, name) => values.get(name);
async function entryValues(term, bound, outer) {
  const values = /* @__PURE__ */ new Map();
  const pending = /* @__PURE__ */ new Map();
  const entries = /* @__PURE__ */ new Map();
  const scope = {
    ...outer,
    keepEntries: (name, kept) => entries.set(name, kept),
    resolve(name) {
      const known = pending.get(name);
      if (known !== void 0) return known;
      const value = ofEntry(name);
      pending.set(name, value);
      return value;
    }
  };
  async function ofEntry(name) {
    const named = term.terms.get(name);
    if (named !== void 0) return termValue(named.term, name, scope);
    const held = boundValue(name, bound);
    return held === void 0 ? outer.resolve(name) : held;
  }
  const asked = partsOf(term).inner?.names ?? [];
  for (const name of [...term.terms.keys(), ...asked]) values.set(name, await scope.resolve(name));
  return { term, bound, values, entries };
}
function boundValue(name, bound) {
  for (const [held, value] of bound) {
    if (name === held) return value;
    if (isBound(name, [held])) return fieldOf(value, name.slice(held.length + 1));
  }
  return void 0;
}
function entryFrame({ term, bound, values, entries }, outer) {
  const frames = /* @__PURE__ */ new Map();
  const frame = {
    place: term,
    terms: term.terms,
    outer,
    bound: [...bound.keys()],
    types: term.types,
    list: term.list,
    valueOf(name) {
      const known = values.get(name);
      const value = known === void 0 ? boundValue(name, bound) : known;
      return value === void 0 ? outer.valueOf(name) : value;
    },
    valueOfSentence: (sentence) => sentenceValue(sentence, frame),
    entriesOf(name) {
      const known = frames.get(name) ?? (entries.get(name) ?? []).map((inner) => entryFrame(inner, frame));
      frames.set(name, known);
      return known;
    },
    reasonsIn: memo(() => /* @__PURE__ */ new Map()),
    shownSoFar: lazily(() => /* @__PURE__ */ new Map())
  };
  return frame;
}

const builtIn = [
  "equal",
  "notEqual",
  "in",
  "notIn",
  "contains",
  "doesNotContain",
  "lessThan",
  "lessThanInclusive",
  "greaterThan",
  "greaterThanInclusive"
];
function newEngine() {
  const engine = new Engine([], {
    pathResolver: () => {
      throw new Error("`path` is not part of the language of rule files");
    }
  });
  for (const name of builtIn) engine.removeOperator(name);
  return engine;
}
const uncached = { cache: false };
function addParameters(engine, model) {
  for (const [name, { value, dated }] of model.parameters) {
    if (dated === null) engine.addFact(name, value, uncached);
    else
      engine.addFact(
        name,
        async (_, almanac) => parameterOn(dated, await almanac.factValue(dated.on)),
        uncached
      );
  }
}

const modes = ["surely", "possibly"];
const opposite = { surely: "possibly", possibly: "surely" };
function valuationByEngine(world, modelOf, nullableEntities, everywhere = null) {
  const started = /* @__PURE__ */ new Map();
  const start = (decision, on, placed) => {
    const key = puttingKey(decision, placed);
    const found = started.get(key);
    if (found !== void 0) return found;
    if (placed.size > 0) on.steps.spend(limits.stepsOfDecision);
    const valuation = run(modelOf(decision), on, consultOn(on, placed));
    started.set(key, valuation);
    return valuation;
  };
  const consultOn = (on, placed) => async ({ decision, with: names, everywhere: inAll, about }, resolve) => {
    if (inAll && everywhere !== null) return everywhere(decision);
    if (inAll && about !== null && !on.given.gives(about)) return [];
    if (names.size === 0) return [await start(decision, on, placed)];
    const put = /* @__PURE__ */ new Map();
    for (const [path, name] of names) put.set(path, await resolve(name));
    const given = putting(on.given, put, nullableEntities);
    return [await start(decision, { ...on, given }, putOver(placed, put))];
  };
  return { of: (decision) => start(decision, world, /* @__PURE__ */ new Map()), consult: consultOn(world, /* @__PURE__ */ new Map()) };
}
async function run(model, world, consult) {
  const engine = newEngine();
  for (const [name, operator] of operatorsOfRules(model)) {
    for (const mode of modes) {
      engine.addOperator(`${name}~${mode}`, (left, right) => {
        const held = apply(operator, operator.arity === 2 ? [left, right] : [left], {});
        return isUnknown(held) ? mode === "possibly" : held === true;
      });
    }
  }
  addParameters(engine, model);
  for (const path of model.facts) engine.addFact(path, world.given.read(path), uncached);
  const entries = /* @__PURE__ */ new Map();
  const consulted = /* @__PURE__ */ new Map();
  const scopeOn = (almanac2) => ({
    model,
    world,
    resolve: (wanted) => almanac2.factValue(wanted),
    keepEntries: (each, kept) => entries.set(each, kept),
    consult: async (consultation, resolve) => {
      const valuations = await consult(consultation, resolve);
      consulted.set(consultation, valuations);
      return valuations;
    }
  });
  const addOnce = (name, work) => {
    let value = null;
    engine.addFact(
      name,
      (_, almanac2) => {
        value ??= work(scopeOn(almanac2));
        return value;
      },
      uncached
    );
  };
  for (const [name, { term }] of model.terms) addOnce(name, (scope) => termValue(term, name, scope));
  for (const rule of model.rules) addOnce(rule.name, (scope) => ruleTruth(rule, scope));
  for (const { name, join, conditions } of model.rules) {
    for (const mode of modes) {
      const translated = { [join]: conditions.map((condition) => inMode(condition, mode)) };
      engine.setCondition(`${name}~${mode}`, translated);
      engine.addRule({
        name: `${name}~${mode}`,
        conditions: { condition: `${name}~${mode}` },
        event: { type: `${name}~${mode}` }
      });
    }
  }
  const { events, almanac } = await engine.run();
  const happened = new Set(events.map(({ type }) => type));
  const values = /* @__PURE__ */ new Map();
  for (const name of model.terms.keys()) values.set(name, await almanac.factValue(name));
  return valuationOf(model, world, happened, values, entries, consulted);
}
function inMode(condition, mode) {
  if (condition.kind === "not") return { not: { condition: `${condition.rule}~${opposite[mode]}` } };
  const [left, right] = condition.operands;
  const fact = left.kind === "name" ? left.name : "";
  const value = right === void 0 ? true : right.kind === "name" ? { fact: right.name } : right.value;
  return { fact, operator: `${condition.operatorName}~${mode}`, value };
}
function valuationOf(model, world, happened, values, entries, consulted) {
  const truthOf = (name) => {
    if (happened.has(`${name}~surely`)) return true;
    return happened.has(`${name}~possibly`) ? EITHER : false;
  };
  const frames = /* @__PURE__ */ new Map();
  const valuation = {
    model,
    place: model,
    world,
    terms: model.terms,
    outer: null,
    bound: [],
    types: /* @__PURE__ */ new Map(),
    list: "",
    truthOf,
    reasonsIn: memo(() => /* @__PURE__ */ new Map()),
    shownSoFar: lazily(() => /* @__PURE__ */ new Map()),
    valueOfSentence: (sentence) => sentenceValue(sentence, valuation),
    valueOf(name) {
      const value = values.get(name);
      if (value !== void 0) return value;
      if (model.rules.some((rule) => rule.name === name)) return truthOf(name);
      const parameter = model.parameters.get(name);
      if (parameter === void 0) return world.given.read(name);
      return parameter.dated === null ? parameter.value : parameterOn(parameter.dated, valuation.valueOf(parameter.dated.on));
    },
    entriesOf(name) {
      const known = frames.get(name) ?? (entries.get(name) ?? []).map((entry) => entryFrame(entry, valuation));
      frames.set(name, known);
      return known;
    },
    consulted: (consultation) => consulted.get(consultation)
  };
  return valuation;
}

var withEngine = /*#__PURE__*/Object.freeze({
  __proto__: null,
  valuationByEngine: valuationByEngine
});

export { addParameters as a, newEngine as n, operatorsOfRules as o, ruleTruth as r, termValue as t, uncached as u, valuationByEngine as v, withEngine as w };
//# sourceMappingURL=with-engine-DpvKlEF-.js.map
