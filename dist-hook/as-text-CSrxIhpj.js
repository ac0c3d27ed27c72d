import { a1 as escaped } from './core-5K8lLRKF.js';
import { casesOfBoundaries } from './signing-Cd58znp9.js';

const rowsOf = ({ conditions }) => conditions.flatMap((condition, index) => {
  const number = String(index + 1);
  const { pair, bound } = condition;
  const remark = remarkOf(condition);
  const rows = [
    ...pair === null ? [] : [rowOf(pair.holds, "holds", pair.fact), rowOf(pair.fails, "fails", pair.fact)],
    ...(bound?.cases ?? []).map((one) => rowOf(one.case, one.where, bound?.fact ?? ""))
  ];
  const all = rows.length === 0 ? [{ ...nobody, shows: "no pair" }] : rows;
  return all.map((row, at) => ({
    number: `${number}${all.length > 1 ? letters[at] : ""}`,
    condition: condition.condition,
    ...row,
    remark: at === 0 ? remark : ""
  }));
});
const letters = "abcdefgh";
const nobody = { shows: "", fact: "", facts: "", readings: "", outcome: "", values: "" };
function remarkOf({ pair, reason }) {
  const told2 = pair === null || pair.turns.outcome ? [] : [...pair.turns.values, ...pair.turns.effects];
  return [reason ?? "", ...told2.length > 0 ? [`it turns ${told2.join(", ")}`] : []].filter(Boolean).join("; ");
}
function rowOf({ facts, readings = {}, expect }, shows, fact) {
  return {
    shows,
    fact: `${fact} = ${told(contentAt(facts, fact))}`,
    facts: JSON.stringify(facts),
    readings: Object.entries(readings).map(([reading, option]) => `${reading}=${option}`).join(" "),
    outcome: String(expect.outcome),
    values: JSON.stringify(expect.values)
  };
}
const told = (content) => content === void 0 ? "left out" : typeof content === "string" ? content : JSON.stringify(content);
const contentAt = (facts, path) => path.split(".").reduce((at, key) => at?.[key], facts);

const forms = {
  json: (boundaries) => `${JSON.stringify(boundaries, null, 2)}
`,
  csv,
  md: markdown,
  html
};
const casesAsJson = (boundaries) => `${JSON.stringify(casesOfBoundaries(boundaries), null, 2)}
`;
const columns = ["number", "condition", "shows", "fact", "facts", "readings", "outcome", "values", "remark"];
function csv(boundaries) {
  const line = (cells) => `${cells.map(cell).join(",")}\r
`;
  const rows = rowsOf(boundaries).map((row) => line([...columns.map((column) => row[column]), ""]));
  return [line([...columns, "initials"]), ...rows].join("");
}
function cell(text) {
  const plain = /^[=+\-@\t]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
function headOf({ question, policy, readings, conditions, tried }) {
  const turning = conditions.filter(({ pair }) => pair?.turns.outcome === true).length;
  const chosen = Object.entries(readings).map(([reading, option]) => `${reading}=${option}`);
  return [
    question,
    `Rules: version ${policy.version}, in force from ${policy.inForceFrom}, digest ${policy.digest}`,
    `Readings: ${chosen.length === 0 ? "by default" : chosen.join(", ")}`,
    `${turning} of ${conditions.length} conditions have two customers who differ in one fact and in the outcome; ${tried} customers were tried`
  ];
}
const shown = ["number", "condition", "shows", "fact", "outcome", "values", "facts", "remark"];
const titles = {
  number: "No.",
  condition: "Condition",
  shows: "Shows",
  fact: "Differs by",
  outcome: "Outcome",
  values: "Values",
  facts: "All facts",
  remark: "Remark"
};
const contentOf = (row, column) => column === "facts" && row.readings !== "" ? `${row.facts} under ${row.readings}` : row[column];
function markdown(boundaries) {
  const line = (cells) => `| ${cells.map((text) => text.replaceAll("|", "\\|")).join(" | ")} |`;
  return [
    `# ${boundaries.decision}: boundaries`,
    "",
    ...headOf(boundaries).flatMap((text) => [text, ""]),
    "Date: ____________________ Name: ____________________",
    "",
    line([...shown.map((column) => titles[column]), "Initials"]),
    line([...shown, ""].map(() => "---")),
    ...rowsOf(boundaries).map((row) => line([...shown.map((column) => contentOf(row, column)), ""])),
    ""
  ].join("\n");
}
function html(boundaries) {
  const cells = (tag, texts) => texts.map((text, at) => `<${tag}${at === shown.length ? ' class="initials"' : ""}>${escaped(text)}</${tag}>`).join("");
  const rows = rowsOf(boundaries).map(
    (row) => `<tr class="${row.shows.replace(" ", "-")}">${cells("td", [...shown.map((column) => contentOf(row, column)), ""])}</tr>`
  );
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<title>${escaped(boundaries.decision)}: boundaries to sign</title>
<style>
body { font: 10pt/1.35 sans-serif; margin: 1.5em; color: #000; background: #fff }
table { border-collapse: collapse; width: 100% }
th, td { border: 1px solid #777; padding: 3px 5px; text-align: left; vertical-align: top; overflow-wrap: anywhere }
thead { display: table-header-group }
tr { break-inside: avoid }
td:nth-child(6), td:nth-child(7) { font-size: 8pt }
.initials { min-width: 4em }
.sign span { display: inline-block; border-bottom: 1px solid #000; min-width: 14em }
@page { size: A4 landscape; margin: 12mm }
</style>
</head>
<body>
<h1>${escaped(boundaries.decision)}: boundaries to sign</h1>
${headOf(boundaries).map((text) => `<p>${escaped(text)}</p>`).join("\n")}
<p class="sign">Date: <span>&nbsp;</span> Name: <span>&nbsp;</span> Signature: <span>&nbsp;</span></p>
<table>
<thead><tr>${cells("th", [...shown.map((column) => titles[column]), "Initials"])}</tr></thead>
<tbody>
${rows.join("\n")}
</tbody>
</table>
</body>
</html>
`;
}

export { casesAsJson, forms };
//# sourceMappingURL=as-text-CSrxIhpj.js.map
