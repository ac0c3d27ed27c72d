import { P as PolicyError } from './errors-m8cP1QOQ.js';

function leastShares(given, kinds) {
  const shares = /* @__PURE__ */ new Map();
  for (const text of given.flatMap((one) => one.split(","))) {
    const [, kind, percent = ""] = /^(?:([a-z]+)=)?(\d{1,3}(?:\.\d+)?)%?$/.exec(text.trim()) ?? [];
    const meant = kind === void 0 ? kinds : kinds.filter((one) => one === kind);
    if (percent === "" || Number(percent) > 100 || meant.length === 0) {
      const expected = `a percentage, or one of ${kinds.join(", ")} with one, like ${kinds[0]}=100`;
      throw new PolicyError([{ code: "malformed", at: "", file: "--threshold", expected, found: `"${text}"` }]);
    }
    for (const one of meant) shares.set(one, Number(percent));
  }
  return shares;
}

export { leastShares as l };
//# sourceMappingURL=least-shares-DlodoiB0.js.map
