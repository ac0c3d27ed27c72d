function summaryOf(asked, policy, tally, rowsNow, seconds) {
  const { answered, rejected, outcomes, sums, ways } = tally;
  return {
    asked,
    rows: answered + rejected,
    answered,
    rejects: rejected,
    outcomes: inOrder(asked === "assess" ? outcomes : outcomes[asked] ?? {}),
    sums: inOrder(sums),
    ...ways !== void 0 && { ways: { sql: ways.sql, refused: inOrder(ways.refused) } },
    seconds: Math.round(seconds * 1e3) / 1e3,
    rowsPerSecond: Math.round(rowsNow / Math.max(seconds, 1e-3)),
    policy
  };
}
const inOrder = (record) => Object.fromEntries(Object.entries(record).sort(([one], [other]) => one < other ? -1 : 1));
function summaryInWords(summary) {
  const { rows, rejects, outcomes, sums, ways, policy } = summary;
  const counts = (of, indent) => Object.entries(of).flatMap(
    ([name, count]) => typeof count === "number" ? [`${indent}${name === "null" ? "not decided" : name}: ${inEnglish(count)}`] : [`${indent}${name}:`, ...counts(count, `${indent}  `)]
  );
  return [
    `${summary.asked}: ${inEnglish(rows)} rows, ${inEnglish(rejects)} rejected`,
    ...counts(outcomes, "  "),
    ...Object.entries(sums).map(([name, sum]) => `  sum of ${name}: \xA3${inPounds(sum)}`),
    ...ways === void 0 ? [] : waysInWords(ways),
    `  ${inEnglish(summary.rowsPerSecond)} rows a second, ${summary.seconds} seconds`,
    `  policy ${policy.version}, ${policy.digest}`
  ].join("\n");
}
const waysInWords = ({ sql, refused }) => [
  `  answered by SQL: ${inEnglish(sql)}`,
  ...Object.entries(refused).map(([reason, count]) => `  left to evaluate: ${inEnglish(count)} (${reason})`)
];
const inEnglish = (count) => count.toLocaleString("en-GB");
const inPounds = (sum) => sum.replace(/\B(?=(\d{3})+\.)/g, ",");

export { inEnglish, summaryInWords, summaryOf };
//# sourceMappingURL=summary-Cm0l1eKk.js.map
