import { P as PolicyError } from './errors-m8cP1QOQ.js';
import { n as newEngine, o as operatorsOfRules, a as addParameters, u as uncached, v as valuationByEngine, t as termValue, r as ruleTruth } from './with-engine-DpvKlEF-.js';
import { z as apply, A as isUnknown, aS as takesAmounts, e as isDecimalText, k as decimal, S as Steps } from './evaluation-3mlOUAof.js';

function engineOf(parts) {
  const { model, world, modelOf, nullableEntities } = parts;
  const engine = newEngine();
  for (const [name, operator] of operatorsOfRules(model)) {
    engine.addOperator(name, (left, right) => {
      const operands = [left, right].slice(0, operator.arity).map((value, index) => takesAmount(operator, index) ? asAmount(value) : value);
      const held = apply(operator, operands, {});
      if (isUnknown(held)) throw unsettled(model, name);
      return held === true;
    });
  }
  addParameters(engine, model);
  const worlds = /* @__PURE__ */ new WeakMap();
  const worldOf = (almanac) => {
    const known = worlds.get(almanac) ?? readAccount(almanac, parts).then((account) => ({ ...world, given: parts.checked(account), steps: new Steps() }));
    worlds.set(almanac, known);
    return known;
  };
  const scopeOn = async (almanac) => {
    const on = await worldOf(almanac);
    return {
      model,
      world: on,
      keepEntries: () => void 0,
      resolve: async (wanted) => parts.facts.has(wanted) ? on.given.read(wanted) : almanac.factValue(wanted),
      consult: valuationByEngine(on, modelOf, nullableEntities).consult
    };
  };
  const values = /* @__PURE__ */ new WeakMap();
  const addOnce = (name, work) => {
    const value = (_, almanac) => {
      const ofRun = values.get(almanac) ?? /* @__PURE__ */ new Map();
      values.set(almanac, ofRun);
      const known = ofRun.get(name) ?? scopeOn(almanac).then(work);
      ofRun.set(name, known);
      return known;
    };
    engine.addFact(name, value, uncached);
  };
  for (const [name, { term }] of model.terms) addOnce(name, (scope) => termValue(term, name, scope));
  for (const rule of model.rules) addOnce(rule.name, (scope) => ruleTruth(rule, scope));
  for (const clause of parts.rules) {
    const { name, conditions, event } = structuredClone(clause);
    if (name !== void 0) engine.setCondition(name, structuredClone(conditions));
    engine.addRule({ ...name === void 0 ? {} : { name }, conditions, event });
  }
  return engine;
}
async function readAccount(almanac, { listed, facts, nullableEntities }) {
  const account = {};
  const none = /* @__PURE__ */ new Set();
  for (const path of listed) {
    const content = await almanac.factValue(path).catch(() => void 0);
    if (content === void 0) continue;
    const { type, nullable, entity } = facts.get(path);
    if (content === null && type === "entity") none.add(path);
    else if (content === null && !nullable && entity !== null && nullableEntities.has(entity)) none.add(entity);
    else if (type === "entity") account[path] ??= {};
    else if (entity === null) account[path] = content;
    else account[entity] = { ...account[entity], [path.slice(entity.length + 1)]: content };
  }
  for (const entity of none) account[entity] = null;
  return account;
}
const asAmount = (value) => typeof value === "string" && isDecimalText(value) ? decimal(value) : value;
const takesAmount = ({ signatures }, index) => signatures.some(({ takes }) => takesAmounts(takes[index]));
const unsettled = (model, operator) => {
  const expected = "every fact that the rules read, and what stands in for a table that does not answer";
  return new PolicyError([{ code: "operand-missing", at: "", file: model.decision, name: operator, expected }]);
};

export { engineOf };
//# sourceMappingURL=to-engine--KzDwmAf.js.map
