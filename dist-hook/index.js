import { o as orThrow, aW as checkOptions } from './base-DNx-fUJc.js';
export { bD as policyOn } from './base-DNx-fUJc.js';
import { c as contract, k as comparingCopies, l as policyBehind } from './core-5K8lLRKF.js';
export { m as compareReadings, o as compileDecision, q as dictionary, u as diffPolicies, v as evaluateMany, x as explain, y as explainAssessment, z as explainComparison, A as explainDiff, B as explainParts, C as extreme, D as factsOf, E as isDecisionId, F as loadPolicy, G as mergeTables, H as nextQuestion, I as parseFacts, J as parseFile, K as presetReadings, L as record, M as replay, N as signRecord, O as summarise, P as tablesEnding, Q as tablesOf, R as toJavaScript, S as toMarkdown, T as turningPoints, U as verifyRecord, V as whatWouldChange } from './core-5K8lLRKF.js';
import { d as decisionIds } from './errors-m8cP1QOQ.js';
export { P as PolicyError, i as isPolicyError } from './errors-m8cP1QOQ.js';

const decisions = /* @__PURE__ */ Object.freeze([...decisionIds]);
function evaluate(decision, facts, options) {
  return contract().evaluate(decision, facts, options);
}
async function evaluateWithEngine(decision, facts, options) {
  return contract().evaluateWithEngine(decision, facts, options);
}
async function toEngine(decision, options) {
  return contract().toEngine(decision, options);
}
function checkRule(document) {
  return contract().checkRule(document);
}
function assess(file, options) {
  return contract().assess(file, options);
}
async function assessWithEngine(file, options) {
  return contract().assessWithEngine(file, options);
}
function compareText(files, options) {
  const { policy } = orThrow(checkOptions(options, ["policy"], 1)).options;
  return comparingCopies(policyBehind(policy), files);
}

export { assess, assessWithEngine, checkRule, compareText, decisions, evaluate, evaluateWithEngine, toEngine };
//# sourceMappingURL=index.js.map
