import { G as GIVEN, A as APART } from './property-CjE1zk1e.js';
import { d as assumedIn, c as customerIn, s as standingOf, b as amiss, a as countsOf, k as kindInWords, f as foundInWords } from './told-09z2-Mla.js';

function propertiesInMarkdown(all) {
  const own = all.filter(({ claim }) => claim.kind === "property");
  if (own.length === 0) return [];
  return [
    "## Properties",
    "Said of everybody of whom every fact is given (a table stands for its facts where they are not) and of whom what it looks at is known, of decisions of which no two rules hold at once, as is claimed above.",
    ...lawsInWords(own),
    [
      "| property | what it says | decision | | seconds |",
      "| --- | --- | --- | --- | ---: |",
      ...own.map(
        ({ claim, seconds }) => `| \`${claim.about}\` | ${claim.statement} | \`${claim.decision}\` | ${foundIn(claim)} | ${seconds < 0.1 ? "< 0.1" : seconds.toFixed(1)} |`
      )
    ].join("\n")
  ];
}
function foundIn(claim) {
  const { result } = claim;
  if ("unsettled" in result) return `unsettled: ${result.why}`;
  if ("proved" in result)
    return `proved${assumedIn(result.assumptions.filter((one) => one !== GIVEN && one !== APART))}`;
  return `refuted: ${result.because ?? ""} \`${customerIn(claim)}\``;
}
function lawsProved(claims) {
  const proved = /* @__PURE__ */ new Map();
  for (const { about, result } of claims) {
    const law = /^P\d{2,3}(?!\d)/.exec(about ?? "")?.[0];
    if (law !== void 0) proved.set(law, (proved.get(law) ?? true) && "proved" in result);
  }
  return { whole: [...proved].flatMap(([law, isProved]) => isProved ? [law] : []).toSorted(), all: proved.size };
}
function lawsInWords(own) {
  const { whole, all } = lawsProved(own.map(({ claim }) => claim));
  if (all === 0) return [];
  return [
    `Of the ${all} [laws](laws.md) that properties say, ${whole.length} are proved in all that these say of them: ${whole.join(", ")}.`
  ];
}

function claimsInMarkdown(timed, { stamp }, seconds) {
  const claims = timed.map(({ claim }) => claim);
  const decisions = [...new Set(claims.filter(isOfDecision).map(({ decision }) => decision))];
  const [unsettled, wrong] = [claims.filter((claim) => standingOf(claim) === "unsettled"), amiss(claims)];
  const open = unsettled.filter(isOfDecision);
  return `${[
    "# Proved for every customer",
    `Made by \`contract-rules prove --markdown\` of version ${stamp.version} of the rules. The solver z3 looks for a customer who refutes a claim, among all whom there could be: any facts, each given, none or left out where the claim allows it. Where there is none, the claim is *proved*, under what is said with it. A customer whom it finds is put to both evaluators, and shows something only where both answer as is told. What it does not settle is *unsettled*.`,
    table(["claim", "claims", "proved", "shown by a customer", "unsettled"], countsOf(claims).map(rowOfCounts)),
    wrong.length === 0 ? unsettled.length === 0 ? "All is as claimed." : "All that is settled is as claimed." : `Not as claimed:

${wrong.map(itemOf).join("\n")}`,
    "## What it means",
    [
      "- *No two rules hold at once* is said of facts that are known or not, of lists of any length, and of clauses read in any way.",
      "- *An outcome is reached* is shown by a customer, with no fact more than it takes: where one will do who reads clauses by default, it is one of these.",
      "- *Decided whenever every fact is given* assumes that tables answer for every day. Beyond the days of a table an answer is not known, and names the table.",
      "- *Nothing that follows conflicts*: no effect of it forbids what an effect of it or of any other decision lets the same party do, or asks of it, in the same matter while both still run, as `assess` tells conflicts.",
      "- *An option against the default* compares outcomes, all other readings by default and all facts given. Values and what follows may differ where the outcome does not.",
      "- *A property holds* is said of what [`contract-rules verify`](properties.md) tries on drawn customers, in the same words: of everybody whose facts are all given. Lists of which an order, an entry or a sum counts have three entries at most where that is told."
    ].join("\n"),
    ...propertiesInMarkdown(timed),
    ...decisions.flatMap((decision) => sectionOf(decision, claims.filter(isOfDecision))),
    "## What is not settled, and why",
    open.length === 0 ? "Nothing." : open.map(itemOf).join("\n"),
    "## What is only tested",
    [
      "- **Values, effects, clauses and words** of answers: golden cases, and [properties](properties.md) on drawn customers.",
      "- **Properties that are not settled** above, and the [laws](laws.md) that no property says.",
      "- **London's clock**, how texts begin and in which order they stand: these are left free here, so that what is proved holds whatever they come to.",
      "- **Whole files of a customer** (`assess`): decisions are proved one by one, and what follows of them two by two; statements are not.",
      "- **That core terms say what `evaluate` says**: the formulas are made of them. Random facts hold them equal, and on facts that are given the formulas to both."
    ].join("\n"),
    `Settled in ${seconds} seconds on the machine that wrote this page.`
  ].join("\n\n")}
`;
}
const isOfDecision = ({ kind }) => kind !== "property";
const rowOfCounts = ({ kind, all, proved, shown, unsettled }) => [
  kindInWords[kind],
  ...[all, proved, shown, unsettled].map(String)
];
const table = (head, rows) => [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
const itemOf = (claim) => `- \`${claim.decision}\`: ${foundInWords(claim)}`;
function sectionOf(decision, claims) {
  const own = claims.filter((claim) => claim.decision === decision && standingOf(claim) !== "unsettled");
  const proved = own.filter((claim) => standingOf(claim) === "proved").map((claim) => `- ${foundInWords(claim)}`);
  const shown = own.filter((claim) => standingOf(claim) === "shown").map(customerItem);
  return [
    `## \`${decision}\``,
    ...proved.length === 0 ? [] : [`Proved:

${proved.join("\n")}`],
    ...shown.length === 0 ? [] : [`Shown:

${shown.join("\n")}`]
  ];
}
const customerItem = (claim) => `- ${foundInWords(claim)}: \`${customerIn(claim)}\``;

export { claimsInMarkdown };
//# sourceMappingURL=as-markdown-DDEZIqQj.js.map
