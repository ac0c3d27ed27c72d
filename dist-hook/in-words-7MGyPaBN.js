import { a as countsOf, k as kindInWords, b as amiss, s as standingOf, f as foundInWords, c as customerIn } from './told-09z2-Mla.js';

function claimsInWords(claims, seconds) {
  const decisions = [...new Set(claims.map(({ decision }) => decision))];
  const lines = decisions.flatMap((decision) => [
    decision,
    ...claims.filter((claim) => claim.decision === decision).flatMap(linesOf),
    ""
  ]);
  const counts = countsOf(claims).map(
    ({ kind, all, proved, shown, unsettled }) => `${kindInWords[kind]}: ${all} ${all === 1 ? "claim" : "claims"}, ${proved} proved, ${shown} shown by a customer, ${unsettled} unsettled`
  );
  const wrong = amiss(claims);
  const isSettled = claims.every((claim) => standingOf(claim) !== "unsettled");
  const ending = wrong.length > 0 ? "Not as claimed:" : isSettled ? "All is as claimed." : "All that is settled is as claimed.";
  const told = wrong.map((claim) => `  ${claim.decision}: ${plain(foundInWords(claim))}`);
  return `${[...lines, ...counts, `In ${seconds} seconds.`, ending, ...told].join("\n")}
`;
}
const plain = (text) => text.replaceAll("`", "");
function linesOf(claim) {
  const customer = customerIn(claim);
  return [
    `  ${standingOf(claim).padEnd(9)}  ${plain(foundInWords(claim))}`,
    ...customer === null ? [] : [`             ${customer}`]
  ];
}

export { claimsInWords };
//# sourceMappingURL=in-words-7MGyPaBN.js.map
