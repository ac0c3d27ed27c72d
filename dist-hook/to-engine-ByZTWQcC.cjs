'use strict';

var errors = require('./errors-DiCdZaI1.cjs');
var withEngine = require('./with-engine-DgChT1OQ.cjs');
var evaluation = require('./evaluation-CfYnuTfM.cjs');

function engineOf(parts) {
  const { model, world, modelOf, nullableEntities } = parts;
  const engine = withEngine.newEngine();
  for (const [name, operator] of withEngine.operatorsOfRules(model)) {
    engine.addOperator(name, (left, right) => {
      const operands = [left, right].slice(0, operator.arity).map((value, index) => takesAmount(operator, index) ? asAmount(value) : value);
      const held = evaluation.apply(operator, operands, {});
      if (evaluation.isUnknown(held)) throw unsettled(model, name);
      return held === true;
    });
  }
  withEngine.addParameters(engine, model);
  const worlds = /* @__PURE__ */ new WeakMap();
  const worldOf = (almanac) => {
    const known = worlds.get(almanac) ?? readAccount(almanac, parts).then((account) => ({ ...world, given: parts.checked(account), steps: new evaluation.Steps() }));
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
      consult: withEngine.valuationByEngine(on, modelOf, nullableEntities).consult
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
    engine.addFact(name, value, withEngine.uncached);
  };
  for (const [name, { term }] of model.terms) addOnce(name, (scope) => withEngine.termValue(term, name, scope));
  for (const rule of model.rules) addOnce(rule.name, (scope) => withEngine.ruleTruth(rule, scope));
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
const asAmount = (value) => typeof value === "string" && evaluation.isDecimalText(value) ? evaluation.decimal(value) : value;
const takesAmount = ({ signatures }, index) => signatures.some(({ takes }) => evaluation.takesAmounts(takes[index]));
const unsettled = (model, operator) => {
  const expected = "every fact that the rules read, and what stands in for a table that does not answer";
  return new errors.PolicyError([{ code: "operand-missing", at: "", file: model.decision, name: operator, expected }]);
};

exports.engineOf = engineOf;
//# sourceMappingURL=to-engine-ByZTWQcC.cjs.map
