import { dirname, basename } from 'node:path';
import { a1 as escaped, c as contract } from './core-5K8lLRKF.js';
import { u as usualRuns, f as freshSeed, t as tryProperty } from './running-properties-UuVEqZUk.js';
import { j as jsonParts } from './command-D6GrA4pm.js';
import { c as customersInWords, a as saidInWords, s as saveCases } from './story-in-words-Dp5T6rPJ.js';
import { p as printable } from './errors-m8cP1QOQ.js';
import { w as wrapped } from './wrapped-DYZnseCe.js';
import { q as quoted } from './xml-DU-jtSL8.js';
import { b as bar } from './bar-BVE4go1I.js';
import { propertiesAsked } from './property-files-DbzNyjCb.js';

const failing = (tried) => tried.filter(({ result }) => result.verdict !== "holds");
const again = ({ command, seed, runs }, { file, result }) => [
  "contract-rules",
  "verify",
  ...file === null ? [] : [file],
  "--only",
  result.id,
  "--seed",
  `${seed}`,
  "--runs",
  `${runs}`,
  ...command
].map(inShell).join(" ");
const inShell = (word) => /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
const countsOf = (tried) => {
  const of = (verdict) => tried.filter(({ result }) => result.verdict === verdict).length;
  const little = of("says-too-little");
  return `${of("holds")} hold, ${of("broken")} do not${little === 0 ? "" : `, ${little} say too little`}`;
};

const reportAsData = (report) => ({
  policy: report.policy.stamp,
  seed: report.seed,
  runs: report.runs,
  holding: report.tried.length - failing(report.tried).length,
  failing: failing(report.tried).length,
  properties: report.tried.map((one) => ({
    file: one.file,
    ...one.result,
    ...one.result.verdict === "holds" ? {} : { again: again(report, one) }
  }))
});

function markdownOf(report) {
  const { policy, seed, runs, tried } = report;
  const { version, digest } = policy.stamp;
  return [
    "# Properties of the contract",
    "",
    `${countsOf(tried)}. Each was tried on ${runs} customers, drawn by the seed ${seed}, against version ${version} of the rules (digest \`${digest}\`).`,
    "",
    ...failing(tried).flatMap((one) => failureOf(one, report)),
    "| property | what it says | decision | clauses | verdict | customers |",
    "|---|---|---|---|---|---|",
    ...tried.map(rowOf),
    ""
  ].join("\n");
}
const verdictInWords = {
  holds: "holds",
  broken: "does not hold",
  "says-too-little": "says too little"
};
const rowOf = ({ result: { id, name, decision, clauses, verdict, said, tried } }) => `| ${[id, name, decision, clauses.join(", "), verdictInWords[verdict], `${said} of ${tried}`].map(cell).join(" | ")} |`;
const cell = (text) => text.replace(/[\\|`*_<>[\]]/g, "\\$&").replace(/\s+/g, " ");
function failureOf(one, report) {
  const { result } = one;
  const { story } = result;
  const customers = story === null ? [] : customersInWords(story.customers, report.policy);
  return [
    `## ${cell(`${result.id}: ${result.name}`)}`,
    "",
    `${cell(result.says)} ${cell(saidInWords(result))}.`,
    "",
    ...story === null ? [] : [`**It does not hold:** ${cell(story.because)}.`, ""],
    ...customers.flatMap(({ who, facts, answer }) => [
      `**${cell(who)}**`,
      "",
      ...facts.map((fact) => `- ${cell(fact)}`),
      ...facts.length === 0 ? [] : [""],
      ...answer.split("\n").map((line) => `    ${line}`.trimEnd()),
      ""
    ]),
    `Again: \`${again(report, one).replaceAll("`", "'")}\``,
    ""
  ];
}

const style = `
  body { font: 16px/1.5 Georgia, serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #222; }
  table { border-collapse: collapse; width: 100%; font-size: 0.85rem; }
  th, td { text-align: left; vertical-align: top; padding: 0.3rem 0.6rem; border-bottom: 1px solid #ccc; }
  article { border-left: 4px solid #b00; padding: 0 1rem; margin: 2rem 0; }
  pre { white-space: pre-wrap; background: #f6f6f2; padding: 0.8rem; }
  .holds { color: #060; } .broken, .says-too-little { color: #b00; font-weight: bold; }
  @media print { article { break-inside: avoid; } }`;
function htmlOf(report) {
  const { policy, seed, runs, tried } = report;
  const { version, digest } = policy.stamp;
  return [
    "<!doctype html>",
    '<html lang="en-GB">',
    `<head><meta charset="utf-8"><title>Properties of the contract: ${countsOf(tried)}</title><style>${style}
</style></head>`,
    "<body>",
    "<h1>Properties of the contract</h1>",
    `<p>${countsOf(tried)}. Each was tried on ${runs} customers, drawn by the seed ${seed}, against version ${escaped(version)} of the rules (digest <code>${digest}</code>).</p>`,
    ...failing(tried).map((one) => article(one, report)),
    "<table><thead><tr><th>property</th><th>what it says</th><th>decision</th><th>clauses</th><th>verdict</th><th>customers</th></tr></thead><tbody>",
    ...tried.map(row),
    "</tbody></table>",
    "</body></html>",
    ""
  ].join("\n");
}
const row = ({ result: { id, name, decision, clauses, verdict, said, tried } }) => `<tr>${[id, name, decision, clauses.join(", ")].map((text) => `<td>${escaped(text)}</td>`).join("")}<td class="${verdict}">${verdictInWords[verdict]}</td><td>${said} of ${tried}</td></tr>`;
function article(one, report) {
  const { result } = one;
  const { story } = result;
  const customers = story === null ? [] : customersInWords(story.customers, report.policy);
  return [
    "<article>",
    `<h2>${escaped(`${result.id}: ${result.name}`)}</h2>`,
    `<p>${escaped(result.says)} ${escaped(saidInWords(result))}.</p>`,
    ...story === null ? [] : [`<p><strong>It does not hold:</strong> ${escaped(story.because)}.</p>`],
    ...customers.map(
      ({ who, facts, answer }) => `<h3>${escaped(who)}</h3><ul>${facts.map((fact) => `<li>${escaped(fact)}</li>`).join("")}</ul><pre>${escaped(answer)}</pre>`
    ),
    `<p>Again: <code>${escaped(again(report, one))}</code></p>`,
    "</article>"
  ].join("\n");
}

function reportInWords(report) {
  const { tried, seed, runs } = report;
  const files = [...new Set(tried.map(({ file }) => file))];
  const parts = files.flatMap((file) => {
    const own = tried.filter((one) => one.file === file);
    return [
      `${file === null ? "the contract's own properties" : printable(file)}: ${countsOf(own)}
`,
      ...own.filter(({ result }) => result.verdict !== "holds").map((one) => failureInWords(one, report))
    ];
  });
  return `${parts.join("")}${countsOf(tried)}; ${runs} customers each, seed ${seed}
`;
}
function failureInWords(one, report) {
  const { result } = one;
  const { id, name, decision, clauses, says, story } = result;
  const title = `${story === null ? "SAYS TOO LITTLE" : "FAILED"} ${id} ${name} (${decision}, ${clauses.join(", ")})`;
  const customers = story === null ? [] : customersInWords(story.customers, report.policy);
  const lines = [
    says,
    saidInWords(result),
    ...story === null ? [] : [`it does not hold: ${story.because}`],
    ...customers.flatMap(({ who, facts, answer }) => [
      "",
      `${who}:`,
      ...facts.map((fact) => `  ${fact}`),
      ...answer.split("\n").map((line) => line === "" ? "" : `  ${line}`)
    ]),
    "",
    `again: ${again(report, one)}`
  ];
  return `${printable(title)}
${wrapped(lines.map((line) => line === "" ? "" : `  ${line}`).join("\n"))}
`;
}

function junitOf(report) {
  const files = [...new Set(report.tried.map(({ file }) => file))];
  const suites = files.flatMap((file) => {
    const own = report.tried.filter((one) => one.file === file);
    return [
      `  <testsuite name=${quoted(file ?? "the contract")} ${counts(own)}>`,
      ...own.flatMap((one) => testcase(one, report)),
      "  </testsuite>"
    ];
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="contract-rules verify" ${counts(report.tried)}>`,
    ...suites,
    "</testsuites>",
    ""
  ].join("\n");
}
const counts = (tried) => `tests="${tried.length}" failures="${failing(tried).length}" errors="0" skipped="0"`;
function testcase(one, report) {
  const { result } = one;
  const open = `    <testcase classname=${quoted(result.decision)} name=${quoted(`${result.id} ${result.name}`)}`;
  if (result.verdict === "holds") return [`${open}/>`];
  const { story } = result;
  const message = story?.because ?? saidInWords(result);
  const told = story === null ? [] : customersInWords(story.customers, report.policy);
  const text = [
    result.says,
    ...told.flatMap(({ who, facts, answer }) => [`${who}:`, ...facts, answer]),
    `again: ${again(report, one)}`
  ].join("\n");
  return [`${open}>`, `      <failure message=${quoted(message)}>${escaped(text)}</failure>`, "    </testcase>"];
}

function shownProgress(all, { err, streams }) {
  if (!streams.stderrIsTerminal) return { at: async () => {
  }, end: () => {
  } };
  return {
    async at(done, next) {
      err(`\r\x1B[K${bar(done / all)} ${done} of ${all}, ${next}`);
      await new Promise((resolve) => setImmediate(resolve));
    },
    end: () => err("\r\x1B[K")
  };
}

async function verifyProperties(files, flags, policy, io) {
  const { runs = usualRuns, seed = freshSeed(), decision, only } = flags;
  const asked = await propertiesAsked(files, { decision, only }, policy, io);
  const progress = shownProgress(asked.length, io);
  const tried = [];
  for (const { file, property } of asked) {
    await progress.at(tried.length, property.file.id);
    tried.push({ file, result: tryProperty(property, policy, { runs, seed }) });
  }
  progress.end();
  const command = flags.policy === void 0 ? [] : ["--policy", flags.policy];
  const report = { policy, command, seed, runs, tried };
  await io.out(reportInWords(report));
  writeReports(report, flags, io);
  const failed = failing(tried);
  if (flags.save !== void 0) {
    const says = flags.policy === void 0 ? null : contract();
    const saved = await saveCases(flags.save, failed, says, io);
    await io.out(saved === 0 ? "no case to save\n" : `${saved} case${saved === 1 ? "" : "s"} saved in ${flags.save}
`);
  }
  return failed.length > 0 ? 1 : 0;
}
function writeReports(report, { markdown, html, junit, json }, io) {
  const write = (path, text) => path === void 0 ? void 0 : io.writeFiles(dirname(path), { [basename(path)]: text() });
  write(markdown, () => markdownOf(report));
  write(html, () => htmlOf(report));
  write(junit, () => junitOf(report));
  write(json, () => `${[...jsonParts(reportAsData(report))].join("")}
`);
}

export { verifyProperties };
//# sourceMappingURL=verify-properties-jtOncNXc.js.map
