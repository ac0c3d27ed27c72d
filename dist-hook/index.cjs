'use strict';

Object.defineProperty(exports, '__esModule', { value: true });

var base = require('./base-CcmR8VZ4.cjs');
var core = require('./core-CO30Xvem.cjs');
var errors = require('./errors-DiCdZaI1.cjs');

const decisions = /* @__PURE__ */ Object.freeze([...errors.decisionIds]);
function evaluate(decision, facts, options) {
  return core.contract().evaluate(decision, facts, options);
}
async function evaluateWithEngine(decision, facts, options) {
  return core.contract().evaluateWithEngine(decision, facts, options);
}
async function toEngine(decision, options) {
  return core.contract().toEngine(decision, options);
}
function checkRule(document) {
  return core.contract().checkRule(document);
}
function assess(file, options) {
  return core.contract().assess(file, options);
}
async function assessWithEngine(file, options) {
  return core.contract().assessWithEngine(file, options);
}
function compareText(files, options) {
  const { policy } = base.orThrow(base.checkOptions(options, ["policy"], 1)).options;
  return core.comparingCopies(core.policyBehind(policy), files);
}

exports.policyOn = base.policyOn;
exports.compareReadings = core.compareReadings;
exports.compileDecision = core.compileDecision;
exports.dictionary = core.dictionary;
exports.diffPolicies = core.diffPolicies;
exports.evaluateMany = core.evaluateMany;
exports.explain = core.explain;
exports.explainAssessment = core.explainAssessment;
exports.explainComparison = core.explainComparison;
exports.explainDiff = core.explainDiff;
exports.explainParts = core.explainParts;
exports.extreme = core.extreme;
exports.factsOf = core.factsOf;
exports.isDecisionId = core.isDecisionId;
exports.loadPolicy = core.loadPolicy;
exports.mergeTables = core.mergeTables;
exports.nextQuestion = core.nextQuestion;
exports.parseFacts = core.parseFacts;
exports.parseFile = core.parseFile;
exports.presetReadings = core.presetReadings;
exports.record = core.record;
exports.replay = core.replay;
exports.signRecord = core.signRecord;
exports.summarise = core.summarise;
exports.tablesEnding = core.tablesEnding;
exports.tablesOf = core.tablesOf;
exports.toJavaScript = core.toJavaScript;
exports.toMarkdown = core.toMarkdown;
exports.turningPoints = core.turningPoints;
exports.verifyRecord = core.verifyRecord;
exports.whatWouldChange = core.whatWouldChange;
exports.PolicyError = errors.PolicyError;
exports.isPolicyError = errors.isPolicyError;
exports.assess = assess;
exports.assessWithEngine = assessWithEngine;
exports.checkRule = checkRule;
exports.compareText = compareText;
exports.decisions = decisions;
exports.evaluate = evaluate;
exports.evaluateWithEngine = evaluateWithEngine;
exports.toEngine = toEngine;
//# sourceMappingURL=index.cjs.map
