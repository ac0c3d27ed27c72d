const claimKinds = ["exclusive", "reachable", "decided", "conflict", "reading", "property"];
function isAsClaimed({ expected, result }) {
  if ("unsettled" in result) return null;
  return expected === "either" || "proved" in result === (expected === "proved");
}

export { claimKinds, isAsClaimed };
//# sourceMappingURL=result-By1G98zE.js.map
