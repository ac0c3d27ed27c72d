import { ac as differencesOf, ad as fits, ae as unmatched } from './core-5K8lLRKF.js';
import { y as pointer } from './base-DNx-fUJc.js';
import { P as PolicyError } from './errors-m8cP1QOQ.js';

const isWholeFile = (one) => "file" in one;

async function runCase(one, policy, evaluators) {
  const { readings } = one;
  const compiled = await answerOf(
    () => isWholeFile(one) ? policy.assess(one.file, { readings }) : policy.evaluate(one.decision, one.facts, { readings })
  );
  const differences = differencesFrom(one, compiled);
  if (evaluators === "both") {
    const byEngine = await answerOf(
      () => isWholeFile(one) ? policy.assessWithEngine(one.file, { readings }) : policy.evaluateWithEngine(one.decision, one.facts, { readings })
    );
    differences.push(...betweenEvaluators(compiled, byEngine));
  }
  return {
    id: one.id,
    decision: isWholeFile(one) ? null : one.decision,
    passed: differences.length === 0,
    differences,
    answer: "answer" in compiled ? compiled.answer : null,
    issues: "issues" in compiled ? compiled.issues : []
  };
}
async function answerOf(work) {
  try {
    return { answer: await work() };
  } catch (error) {
    if (error instanceof PolicyError) return { issues: error.issues };
    throw error;
  }
}
function differencesFrom(one, came) {
  const expected = one.expect.issues;
  if ("issues" in came) {
    const found = came.issues.map(({ code }) => code);
    return sameCodes(expected ?? [], found) ? [] : [{ at: "/issues", expected, found }];
  }
  if (expected !== void 0) return [{ at: "/issues", expected }];
  if (isWholeFile(one)) return ofWholeFile(one.expect, came.answer);
  return differencesOf(one.expect, came.answer);
}
const sameCodes = (expected, found) => fits([...expected].sort(), [...found].sort());
function ofWholeFile(expect, found) {
  const { statement = {}, decisions = {}, matters = {}, needs = [], effects, conflicts } = expect;
  const { lines, ...totals } = statement;
  const needed = needsOf(found);
  const told = found.statement;
  const decided = (at, expected, answers) => Object.entries(expected).flatMap(([id, one]) => {
    const place = at + pointer([id]);
    const answer = Object.hasOwn(answers, id) ? answers[id] : void 0;
    if (answer === void 0) return [{ at: place, expected: one }];
    return differencesOf(one, answer).map((difference) => ({ ...difference, at: place + difference.at }));
  });
  return [
    ...Object.entries(totals).flatMap(
      ([name, total]) => fits(total, told[name]) ? [] : [{ at: pointer(["statement", name]), expected: total, found: told[name] }]
    ),
    ...listed(lines, found.statement.lines, "/statement/lines"),
    ...decided("/decisions", decisions, found.decisions),
    ...Object.entries(matters).flatMap(
      ([id, expected]) => decided(pointer(["matters", id]), expected, Object.hasOwn(found.matters, id) ? found.matters[id] ?? {} : {})
    ),
    ...needs.every((need) => needed.includes(need)) ? [] : [{ at: "/needs", expected: needs, found: needed }],
    ...listed(effects, found.effects, "/effects"),
    ...listed(conflicts, found.conflicts, "/conflicts")
  ];
}
function needsOf({ decisions, matters, missing }) {
  const answers = [decisions, ...Object.values(matters)].flatMap((part) => Object.values(part));
  return [...new Set([...answers, ...missing].flatMap((one) => one?.needs ?? []))];
}
const listed = (expected, found, at) => expected === void 0 ? [] : unmatched(expected, found, at);
function betweenEvaluators(compiled, byEngine) {
  const [expected, found] = [compiled, byEngine].map((answer) => JSON.parse(JSON.stringify(answer)));
  return JSON.stringify(expected) === JSON.stringify(found) ? [] : [{ at: "/evaluators", expected, found }];
}

export { isWholeFile as i, runCase as r };
//# sourceMappingURL=run-case-CNi6jBri.js.map
