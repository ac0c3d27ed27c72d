import { dirname, basename } from 'node:path';
import { Option } from 'commander';
import { r as runCase } from './run-case-CNi6jBri.js';
import { a as coverageOfCases } from './running-cases-BnYyHK41.js';
import { r as readCaseFiles } from './case-files-Z6PERmH9.js';
import { d as differenceInWords, w as whyInWords, t as thresholdsOf, s as shortfalls, a as triedInWords, c as coverageInWords, b as shortfallInWords, u as updateInWords } from './in-words-BltBwrnG.js';
import { a1 as escaped, ag as withConsulted } from './core-5K8lLRKF.js';
import { q as quoted } from './xml-DU-jtSL8.js';
import { az as flattenFacts } from './base-DNx-fUJc.js';
import { c as csvText } from './csv-text-CNVuSKeW.js';
import { c as collected } from './option-values-DoeennB8.js';
import { policyAsked } from './policy-option-Djr5N9ug.js';
import { p as printJson } from './command-D6GrA4pm.js';
import { u as unreadable } from './read-json-B-6bj4wI.js';
import { p as policyOption } from './policy-flag-CdkuLdMp.js';

const triedAsData = (tried, coverage, short, updated) => {
  const failed = tried.filter(({ result }) => !result.passed).length;
  return {
    passed: tried.length - failed,
    failed,
    cases: tried.map(({ file, result: { answer, issues, ...result } }) => ({
      file: file.path,
      ...result,
      ...result.passed ? {} : { answer, issues }
    })),
    coverage,
    belowThreshold: short,
    ...updated !== null && { updated }
  };
};

function junitOf(tried, policy) {
  const files = [...new Set(tried.map(({ file }) => file))];
  const suites = files.flatMap((file) => {
    const own = tried.filter((one) => one.file === file);
    return [
      `  <testsuite name=${quoted(file.path)} ${counts(own)}>`,
      ...own.flatMap((one) => testcase(one, policy)),
      "  </testsuite>"
    ];
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="contract-rules cases" ${counts(tried)}>`,
    ...suites,
    "</testsuites>",
    ""
  ].join("\n");
}
const counts = (tried) => `tests="${tried.length}" failures="${tried.filter(({ result }) => !result.passed).length}" errors="0" skipped="0"`;
function testcase({ one, result }, policy) {
  const open = `    <testcase classname=${quoted(result.decision ?? "whole file")} name=${quoted(one.id)}`;
  if (result.passed) return [`${open}/>`];
  const failed = result.differences.map(differenceInWords);
  const text = [...failed, "", ...whyInWords(result, policy)].join("\n");
  return [
    `${open}>`,
    `      <failure message=${quoted(failed.join("; "))}>${escaped(text)}</failure>`,
    "    </testcase>"
  ];
}

function templateOf(decision, form, policy) {
  const { clauses, examples, values } = policy.modelOf(decision);
  const example = examples.find(({ expect: expect2 }) => expect2.outcome !== null) ?? examples[0];
  const { facts, readings, expect } = example;
  const about = { id: `${decision}-1`, decision, clauses, why: example.name };
  if (form === "json")
    return `${JSON.stringify([{ ...about, facts, ...readings && { readings }, expect }], null, 2)}
`;
  const paths = flattenFacts(policy.factsOf(decision)).filter(({ path, type }) => type !== "entity" || contentOf(facts, [path]) === null).map(({ path }) => path);
  const read = [...new Set(withConsulted(decision, policy.modelOf).flatMap((model) => [...model.readings]))];
  const columns = [
    ["id", about.id],
    ["decision", decision],
    ["why", about.why],
    ["clauses", clauses.join(" ")],
    ...paths.map((path) => [path, contentOf(facts, path.split("."))]),
    ...read.map((id) => [`readings.${id}`, readings?.[id]]),
    ["expect.outcome", expect.outcome],
    ...[...values.keys()].map((name) => [`expect.values.${name}`, expect.values?.[name]]),
    ["expect.needs", expect.needs?.join(" ")],
    ["expect.effects", expect.effects]
  ];
  const rows = [columns.map(([name]) => name), columns.map(([, content]) => cellOf(content))];
  return csvText(rows, { delimiter: ",", newline: "\r\n", byteOrderMark: true });
}
const contentOf = (facts, keys) => keys.reduce((at, key) => at?.[key], facts);
const cellOf = (content) => content === void 0 ? "" : typeof content === "string" ? content : JSON.stringify(content);

function cases(program, io, done) {
  program.command("cases").description("try cases by both evaluators: facts, and what the contract should make of them").argument("[path]", "a file of cases as JSON or CSV, or a folder of them and of more folders").option("--coverage", "tell what no case exercises").option(
    "--threshold <percent>",
    "the least share exercised, of all kinds or as rules=100; may be repeated",
    collected
  ).option("--junit <file>", "write what was found as JUnit XML").addOption(
    new Option("--dates <order>", "how a spreadsheet writes days like 10/03/2025").choices([
      "day-first",
      "month-first"
    ])
  ).addOption(policyOption()).addOption(
    new Option(
      "--update",
      "show each difference, then let the cases expect what was found; on a terminal it asks first"
    ).conflicts("new")
  ).option("--yes", "do not ask").option("--new <decision>", "write a file to go on from, or print it where no path is given").option("--json", "print what was found as JSON").addHelpText("after", examples).action(async (path, flags) => {
    const policy = await policyAsked(flags.policy, io);
    if (flags.new !== void 0) return startNew(flags.new, path, policy, io);
    if (path === void 0) throw unreadable("cases", "the path of a file or a folder", "none");
    done(await tryAll(path, flags, policy, io));
  });
}
async function tryAll(path, flags, policy, io) {
  const thresholds = thresholdsOf(flags.threshold ?? []);
  const found = await readCaseFiles(path, flags.dates ?? null, policy, io);
  const tried = [];
  for (const file of found.files)
    for (const [index, one] of file.cases.entries())
      tried.push({ file, index, one, result: await runCase(one, policy, "both") });
  const coverage = coverageOfCases(policy, tried);
  const short = shortfalls(coverage, thresholds);
  const say = async (words) => flags.json === true ? void 0 : io.out(words);
  await say(triedInWords(found.files, tried, policy));
  await say(coverageInWords(coverage, flags.coverage === true));
  for (const one of short) await say(shortfallInWords(one));
  if (flags.junit !== void 0) writeFile(flags.junit, junitOf(tried, policy), io);
  const updated = flags.update === true ? await (await import('./update-CjSaNNfk.js')).update(tried, found, flags.yes === true, io) : null;
  if (updated !== null) await say(updateInWords(updated));
  if (flags.json === true) await printJson(triedAsData(tried, coverage, short, updated), io);
  const failed = tried.filter(({ result }) => !result.passed).length - (updated?.cases ?? 0);
  return failed > 0 || short.length > 0 ? 1 : 0;
}
async function startNew(decision, path, policy, io) {
  if (path === void 0) return void await io.out(templateOf(decision, "json", policy));
  const text = templateOf(decision, /\.csv$/i.test(path) ? "csv" : "json", policy);
  const isFree = await io.readFile(path, 0).then(
    () => false,
    ({ code }) => code === "ENOENT"
  );
  if (!isFree) throw unreadable(path, "a file that is not there yet", "one");
  writeFile(path, text, io);
  await io.out(`${path} written
`);
}
const writeFile = (path, text, io) => io.writeFiles(dirname(path), { [basename(path)]: text });
const examples = `
Examples:
  $ contract-rules cases our-cases
  $ contract-rules cases our-cases --threshold rules=100 --threshold conditions=90 --junit cases.xml
  $ contract-rules cases --new invoice-dispute disputes.csv
  $ contract-rules cases disputes.csv --dates day-first --update

It exits with 0 when every case passed, 1 when some failed or too little is exercised, 2 for what cannot be read or is not
of the form, and where no case was found.`;

export { cases };
//# sourceMappingURL=cases-C_PIjiY6.js.map
