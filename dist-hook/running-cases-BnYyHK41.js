import { x as kindOf, y as pointer, v as isRecord, o as orThrow, C as askedFacts } from './base-DNx-fUJc.js';
import { i as isWholeFile, r as runCase } from './run-case-CNi6jBri.js';
import { c as coverageOf } from './coverage-CUDwLxWA.js';
import { af as expectedParts, w as words, ab as parseDocument } from './core-5K8lLRKF.js';
import { h as looseObject, s as strictObject, a as array, r as record, b as string, g as unknown } from './zod-CU-wbHkb.js';
import { l as limits } from './evaluation-3mlOUAof.js';

const given = record(string(), unknown());
const about = { id: words, readings: record(string(), string()).optional() };
const something = { error: "at least one expectation" };
const isSomething = (expected) => Object.keys(expected).length > 0;
const { outcome, ...others } = expectedParts();
const ofDecision = strictObject({ outcome: outcome.optional(), ...others });
const issues = array(string()).min(1).optional();
const entries = array(looseObject({})).optional();
const decisionCase = looseObject({
  ...about,
  decision: words,
  facts: given,
  expect: ofDecision.extend({ issues }).refine(isSomething, something)
});
const byDecision = record(string(), ofDecision);
const wholeFileCase = looseObject({
  ...about,
  file: given,
  expect: strictObject({
    statement: looseObject({ lines: entries }).optional(),
    decisions: byDecision.optional(),
    matters: record(string(), byDecision).optional(),
    needs: array(string()).optional(),
    effects: entries,
    conflicts: entries,
    issues
  }).refine(isSomething, something)
});

const most = { values: limits.entries, nesting: limits.nesting };
function checkCases(content) {
  if (typeof content !== "object" || !Array.isArray(content))
    return { issues: [{ code: "wrong-type", at: "", expected: "a list of cases", found: kindOf(content) }] };
  const cases = [];
  const issues = [];
  for (const [index, one] of content.entries()) {
    const form = isRecord(one) && "file" in one ? wholeFileCase : decisionCase;
    const parsed = parseDocument(form, one, most);
    if ("data" in parsed) cases.push(parsed.data);
    else issues.push(...parsed.issues.map((issue) => ({ ...issue, at: pointer([index]) + issue.at })));
  }
  return issues.length > 0 ? { issues } : { cases };
}
const coverageOfCases = (policy, tried) => coverageOf(askedBy(policy, tried), policy);
function* askedBy(policy, tried) {
  for (const { one, result } of tried) {
    const { readings } = one;
    if (result.answer === null) continue;
    if (isWholeFile(one)) {
      const { decisions, matters } = result.answer;
      const all = [decisions, ...Object.values(matters)].flatMap((part) => Object.values(part));
      yield {
        decisions: all.filter((decision) => decision !== void 0),
        valuations: policy.valuationsOf(one.file, { readings })
      };
    } else {
      const valuations = [policy.valuationOf(one.decision, one.facts, { readings })];
      yield { decisions: [result.answer], valuations };
    }
  }
}
async function runCasesOn(policy, given) {
  const { cases } = orThrow(checkCases(askedFacts(given)));
  const tried = [];
  for (const one of cases) tried.push({ one, result: await runCase(one, policy, "both") });
  const passed = tried.filter(({ result }) => result.passed).length;
  const results = tried.map(({ result }) => result);
  return { passed, failed: tried.length - passed, results, coverage: coverageOfCases(policy, tried) };
}

export { coverageOfCases as a, checkCases as c, runCasesOn as r };
//# sourceMappingURL=running-cases-BnYyHK41.js.map
