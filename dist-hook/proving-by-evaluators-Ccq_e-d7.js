import { P as PolicyError } from './errors-m8cP1QOQ.js';
import { W as reachOf, _ as boundarySets, h as nestedFacts } from './core-5K8lLRKF.js';

const ofPolicy = (policy) => ({
  modelOf: (id) => policy.modelOf(id),
  dictionary: policy.dictionary,
  standIns: (decision) => reachOf(policy, decision).standIns,
  readAsLeftOut: (decision) => reachOf(policy, decision).leftOut,
  bounds: (decision) => policy.bounds.among(policy.listedBy(decision))
});
const versionOf = (policy) => ({ of: ofPolicy(policy), ask: askOf(policy) });
const CUSTOMERS = 400;
function customersOf(policy) {
  const known = /* @__PURE__ */ new Map();
  return (decision) => {
    const found = known.get(decision) ?? [...boundarySets(policy, decision, CUSTOMERS)].map(({ facts }) => nestedFacts(facts));
    known.set(decision, found);
    return found;
  };
}
const answerOf = (policy) => (decision, facts, readings) => {
  try {
    return policy.evaluate(decision, facts, { readings }).outcome;
  } catch (error) {
    if (error instanceof PolicyError) return void 0;
    throw error;
  }
};
function conflictsOf(policy) {
  const told = ({ conflicts }) => conflicts.map(({ forbids, against }) => [forbids.decision, against.decision]);
  return async (facts, readings) => {
    try {
      const found = told(policy.assess(facts, { readings }));
      const byEngine = told(await policy.assessWithEngine(facts, { readings }));
      return JSON.stringify(found) === JSON.stringify(byEngine) ? found : { not: "the evaluators do not agree" };
    } catch (error) {
      return refusedAs(error);
    }
  };
}
function askOf(policy) {
  const standIns = new Set([...policy.dictionary.tables.values()].map(({ standIn }) => standIn));
  return async (decision, facts, readings) => {
    try {
      const options = { readings };
      const { outcome, values, needs } = policy.evaluate(decision, facts, options);
      const isForTables = needs.length > 0 && needs.every((path) => standIns.has(path));
      const byEngine = await policy.evaluateWithEngine(decision, facts, options);
      const isSame = outcome === byEngine.outcome && JSON.stringify(values) === JSON.stringify(byEngine.values);
      return isSame ? { outcome, values, isForTables } : { not: "the evaluators do not agree" };
    } catch (error) {
      return refusedAs(error);
    }
  };
}
function refusedAs(error) {
  if (!(error instanceof PolicyError)) throw error;
  const why = error.issues.map(({ code, at }) => `${code} at ${at === "" ? "the whole" : at}`);
  return { not: `the evaluators refuse the solver's customer: ${[...new Set(why)].join(", ")}` };
}

export { askOf as a, answerOf as b, customersOf as c, conflictsOf as d, ofPolicy as o, versionOf as v };
//# sourceMappingURL=proving-by-evaluators-Ccq_e-d7.js.map
