import { a as coverageKinds } from './coverage-CUDwLxWA.js';
import { ai as assessmentInWords, aj as decisionInWords } from './core-5K8lLRKF.js';
import { p as printable, a as issueInWords } from './errors-m8cP1QOQ.js';
import { w as wrapped } from './wrapped-DYZnseCe.js';
import { l as leastShares } from './least-shares-DlodoiB0.js';

const thresholdsOf = (given) => leastShares(given, coverageKinds);
const shortfalls = (coverage, thresholds) => [...thresholds].flatMap(([kind, least]) => {
  const { exercised, total } = coverage[kind];
  return exercised * 100 < least * total ? [{ kind, least, share: shareOf(coverage[kind]) }] : [];
});
const shareOf = ({ exercised, total }) => total === 0 ? "100.0" : (Math.floor(exercised * 1e3 / total) / 10).toFixed(1);

function triedInWords(files, tried, policy) {
  const lines = files.flatMap((file) => {
    const own = tried.filter((one) => one.file === file);
    const failed = own.filter(({ result }) => !result.passed);
    return [`${printable(file.path)}: ${countsOf(own)}
`, ...failed.map((one) => failureInWords(one, policy))];
  });
  return `${lines.join("")}${countsOf(tried)}
`;
}
function countsOf(tried) {
  const passed = tried.filter(({ result }) => result.passed).length;
  return `${passed} passed, ${tried.length - passed} failed`;
}
function updateInWords({ cases, files, declined }) {
  if (declined) return "nothing written\n";
  if (cases === 0) return "nothing to write\n";
  return `written: ${cases} of these cases now expect what was found, in ${files.map(printable).join(", ")}
`;
}
function failureInWords({ one, result }, policy) {
  const because = typeof one.why === "string" ? [`case: ${printable(one.why)}`] : [];
  const parts = [...result.differences.map(differenceInWords), ...because, ...whyInWords(result, policy)];
  return `FAILED ${nameOf(one.id, result)}
${parts.map((part) => indented(part, "  ")).join("\n")}
`;
}
const nameOf = (id, { decision }) => printable(`${id} (${decision ?? "whole file"})`);
const differenceInWords = ({ at, expected, found }) => `${printable(at.slice(1))}: expected ${inJson(expected, "none")}, found ${inJson(found, "none")}`;
const inJson = (value, absent) => value === void 0 ? absent : printable(JSON.stringify(value));
function whyInWords({ answer, issues, differences }, policy) {
  if (answer === null) return issues.map((issue) => `refused: ${issueInWords(issue)}`);
  const told = (decision) => decisionInWords(decision, policy.modelOf(decision.decision), policy.dictionary);
  if ("outcome" in answer) return [told(answer)];
  const concerned = decisionsOf(answer, differences);
  if (concerned.length > 0) return concerned.map(told);
  return [assessmentInWords(answer, policy.modelOf, policy.dictionary)];
}
function decisionsOf({ decisions, matters }, differences) {
  const found = differences.map(({ at }) => {
    const [, head, ...rest] = at.split("/").map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
    if (head === "decisions") return decisions[rest[0] ?? ""];
    return head === "matters" ? matters[rest[0] ?? ""]?.[rest[1] ?? ""] : void 0;
  });
  return [...new Set(found)].filter((decision) => decision !== void 0);
}
const indented = (text, by) => wrapped(
  text.split("\n").map((line) => line === "" ? line : by + line).join("\n")
);
function coverageInWords(coverage, all) {
  const lines = coverageKinds.flatMap((kind) => {
    const { exercised, total, missing } = coverage[kind];
    return [
      `  ${kind}: ${shareOf(coverage[kind])}% (${exercised} of ${total})`,
      ...all ? missing.map((one) => `    not exercised: ${printable(one)}`) : []
    ];
  });
  return `exercised of the decisions asked:
${lines.join("\n")}
`;
}
const shortfallInWords = ({ kind, least, share }) => `${kind}: ${share}% exercised, at least ${least}% is asked for
`;

export { triedInWords as a, shortfallInWords as b, coverageInWords as c, differenceInWords as d, shortfalls as s, thresholdsOf as t, updateInWords as u, whyInWords as w };
//# sourceMappingURL=in-words-BltBwrnG.js.map
