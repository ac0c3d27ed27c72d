import { claimKinds, isAsClaimed } from './result-By1G98zE.js';

const standingOf = ({ result }) => "proved" in result ? "proved" : "refuted" in result ? "shown" : "unsettled";
function foundInWords(claim) {
  const { kind, about, result } = claim;
  if ("unsettled" in result) return `${openIn[kind](claim)}: ${result.why}`;
  const outcomes = "refuted" in result ? result.outcomes : null;
  const because = "refuted" in result && result.because !== void 0 ? `: ${result.because}` : "";
  return sentences[kind](about ?? "", outcomes) + because + ("proved" in result ? assumedIn(result.assumptions) : "");
}
const sentences = {
  exclusive: (_, outcomes) => outcomes === null ? "no two rules hold at once" : "two rules hold at once",
  reachable: (about, outcomes) => outcomes === null ? `nobody is answered \`${about}\`` : `\`${about}\` is reached`,
  decided: (_, outcomes) => outcomes === null ? "decided whenever every fact is given" : "not decided though every fact is given",
  conflict: (about, outcomes) => outcomes === null ? "nothing that follows conflicts" : `what follows of \`${outcomes[0]}\` forbids what follows of \`${outcomes[1]}\` of \`${about}\``,
  reading: (about, outcomes) => outcomes === null ? `\`${about}\` never makes another outcome` : `\`${about}\` makes \`${outcomes[1]}\` of \`${outcomes[0]}\``,
  property: (about, outcomes) => outcomes === null ? `\`${about}\` holds of everybody` : `\`${about}\` does not hold`,
  version: (_, outcomes) => outcomes === null ? "answered the same for everybody" : outcomes[0] === outcomes[1] ? `answered \`${outcomes[0]}\` before and now, with other values` : `answered \`${outcomes[0]}\` before, \`${outcomes[1]}\` now`
};
const openIn = {
  exclusive: () => "whether two rules hold at once",
  reachable: ({ about }) => `whether \`${about}\` is reached`,
  decided: () => "whether it is decided whenever every fact is given",
  property: ({ about }) => `whether \`${about}\` holds`,
  conflict: ({ about }) => `whether what follows conflicts with what follows of \`${about}\``,
  version: () => "whether it is answered the same for everybody",
  reading: ({ about }) => `whether \`${about}\` ever makes another outcome`
};
const assumedIn = (assumptions) => assumptions.length === 0 ? "" : `, if ${assumptions.join(" and ")}`;
function customerIn({ kind, result }) {
  if (!("refuted" in result)) return null;
  const readings = Object.entries(result.readings).map(([reading, option]) => `${reading}=${option}`);
  const read = kind === "reading" || readings.length === 0 ? "" : `, read ${readings.join(", ")}`;
  return `${JSON.stringify(result.facts)}${read}${besideIn(result)}`;
}
function besideIn({ facts, readings, beside = [] }) {
  const others = beside.map((other) => {
    const isSame = JSON.stringify(other.facts) === JSON.stringify(facts);
    const read = Object.entries(other.readings).filter(([reading, option]) => readings[reading] !== option);
    const told = [
      ...isSame ? [] : [JSON.stringify(other.facts)],
      ...read.map(([reading, option]) => `read ${reading}=${option}`)
    ];
    return `; against ${told.join(", ")}`;
  });
  return others.join("");
}
const countsOf = (claims) => [...claimKinds, "version"].flatMap((kind) => {
  const own = claims.filter((claim) => claim.kind === kind);
  const so = (standing) => own.filter((claim) => standingOf(claim) === standing).length;
  const counts = { kind, all: own.length, proved: so("proved"), shown: so("shown"), unsettled: so("unsettled") };
  return own.length === 0 ? [] : [counts];
});
const amiss = (claims) => claims.filter((claim) => isAsClaimed(claim) === false);
const kindInWords = {
  exclusive: "no two rules hold at once",
  reachable: "every outcome is reached",
  decided: "decided whenever every fact is given",
  property: "a property holds",
  conflict: "nothing that follows of it conflicts",
  version: "both versions answer alike",
  reading: "an option against the default of its reading"
};

export { countsOf as a, amiss as b, customerIn as c, assumedIn as d, foundInWords as f, kindInWords as k, standingOf as s };
//# sourceMappingURL=told-09z2-Mla.js.map
