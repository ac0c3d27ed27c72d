import { m as mutantKinds } from './mutate-BYym15IE.js';
import { faultOf } from './listed-DqjPJHvH.js';

const runInWords = ({ scores, survivors }) => [...mutantKinds.map((kind) => `${kind}: ${scoreInWords(scores[kind])}
`), ...byClause(survivors).map(ofClause)].join(
  ""
);
function scoreInWords({ mutants, notLoaded, killedBy, equivalent, gaps, killed, killedByCases }) {
  const { cases, examples, properties } = killedBy;
  const by = `${cases} by cases, ${examples} by examples, ${properties} by properties`;
  return `${killed}% killed (${killedByCases}% by cases alone): of ${mutants} mutants ${notLoaded} do not load, ${by}, ${equivalent} equivalent, ${gaps} survive`;
}
const byClause = (survivors) => {
  const groups = /* @__PURE__ */ new Map();
  for (const survivor of survivors) {
    const clause = survivor.mutant.clauses.join(", ") || "no clause of its own";
    groups.set(clause, [...groups.get(clause) ?? [], survivor]);
  }
  return [...groups].sort(([one], [other]) => one < other ? -1 : 1);
};
const ofClause = ([clause, survivors]) => `
${clause}
${survivors.map(survivorInWords).join("")}`;
function survivorInWords(survivor) {
  const { mutant, listed, told } = survivor;
  const fault = faultOf(survivor);
  const state = listed === null ? "" : ` (${listed.is}: ${listed.why})`;
  const lines = [
    `  ${mutant.file}${mutant.at}: ${mutant.means}${state}`,
    `    ${mutant.id}${fault === null ? "" : `: ${fault}`}`,
    ...told === null ? [] : [
      `    tells them apart: ${told.decision} ${JSON.stringify(told.facts)}${under(told.readings)}`,
      ...differing(told.original, told.mutant).map((words) => `    ${words}`)
    ]
  ];
  return `${lines.join("\n")}
`;
}
const under = (readings) => Object.entries(readings).map(([reading, option]) => ` ${reading}=${option}`).join("");
function differing(original, mutant) {
  const [one, other] = [original, mutant];
  const keys = [.../* @__PURE__ */ new Set([...Object.keys(original), ...Object.keys(mutant)])];
  return keys.flatMap((key) => {
    const [by, found] = [JSON.stringify(one?.[key]), JSON.stringify(other?.[key])];
    return by === found ? [] : [`${key}: the rules ${by ?? "none"}, the mutant ${found ?? "none"}`];
  });
}
function scoresAsMarkdown({ scores }) {
  const row = (kind) => {
    const { mutants, notLoaded, killedBy, equivalent, gaps, killed, killedByCases } = scores[kind];
    const cells = [kind, mutants, notLoaded, killedBy.cases, killedBy.examples, killedBy.properties, equivalent, gaps];
    return `| ${[...cells, `${killed}%`, `${killedByCases}%`].join(" | ")} |`;
  };
  return [
    "| changes of | mutants | do not load | killed by cases | by examples | by properties | equivalent | survive | score | cases alone |",
    "|---|---|---|---|---|---|---|---|---|---|",
    ...mutantKinds.map(row),
    ""
  ].join("\n");
}

export { runInWords, scoresAsMarkdown };
//# sourceMappingURL=in-words-DzMAWNm6.js.map
