import { G as mergeTables, an as dateInWords, Q as tablesOf, P as tablesEnding, ao as allOf, ap as kebabInWords } from './core-5K8lLRKF.js';
import { dirname, basename } from 'node:path';
import { r as readJson, b as readText, n as nameOf } from './read-json-B-6bj4wI.js';
import { c as collected } from './option-values-DoeennB8.js';
import { askedOf } from './policy-option-Djr5N9ug.js';
import { P as PolicyError } from './errors-m8cP1QOQ.js';
import { p as printJson } from './command-D6GrA4pm.js';
import { w as wrapped } from './wrapped-DYZnseCe.js';
import { p as policyOption } from './policy-flag-CdkuLdMp.js';

async function newerIn(path, io) {
  return path === void 0 ? {} : { tables: await readJson(path, io) };
}

function mergeOf(tables, io, done) {
  tables.command("merge").description("newer tables from files as the Bank of England and gov.uk publish them, to be given with --tables").argument("[files...]", "CSV of Bank Rate (`DATE,IUDBEDR` or `Date Changed,Rate`), JSON of bank holidays").requiredOption("--out <file>", "the file to write them to; replaced if it is there").option(
    "--observed <table=day>",
    "the day up to which nothing else changed in a table of rates; may be repeated",
    collected
  ).option("--replace", "let files say otherwise of days for which a table answers already").addHelpText(
    "after",
    "\nWith `--tables <file>` it goes on from the newer tables of that file, with `--policy` from those of that policy."
  ).action(async (paths, flags) => {
    const files = [];
    for (const path of paths) files.push({ name: nameOf(path), text: await readText(path, io, "a published table") });
    const of = tables.opts();
    const given = { ...await newerIn(of.tables, io), policy: (await askedOf(of.policy, io)).policy };
    const observed = daysOf(flags.observed ?? []);
    const { tables: newer, merged } = await mergeTables(files, {
      ...given,
      observed,
      replace: flags.replace === true
    });
    if (merged.length === 0)
      throw new PolicyError([
        { code: "missing", at: "", name: "files", expected: "a published file, or `--observed`" }
      ]);
    io.writeFiles(dirname(flags.out), { [basename(flags.out)]: `${JSON.stringify(newer, null, 2)}
` });
    await io.out(`${merged.map(inWords$1).join("\n")}
`);
    done(0);
  });
}
function daysOf(given) {
  const days = /* @__PURE__ */ new Map();
  for (const text of given) {
    const [table, day, ...more] = text.split("=");
    const isTwice = days.has(table);
    if (table === "" || day === void 0 || more.length > 0 || isTwice) {
      const expected = isTwice ? `\`${table}\` once` : "`table=day`";
      throw new PolicyError([{ code: "malformed", at: "", file: "--observed", expected, found: text }]);
    }
    days.set(table, day);
  }
  return Object.fromEntries(days);
}
function inWords$1({ table, before, answersTo, changed }) {
  const further = answersTo === before ? "as before" : `before, to ${dateInWords(before)}`;
  const otherwise = changed === 0 ? "" : `; it says otherwise of ${changed} ${changed === 1 ? "day" : "days"} than it did`;
  return `${table} answers to ${dateInWords(answersTo)} (${further})${otherwise}`;
}

function tablesCommand(program, io, done) {
  const tables = program.command("tables").description("the tables that answers rest on: source, days, what reads them; `merge` makes newer ones").option("--tables <file>", "a JSON file of newer tables than those built in; `-` for standard input").addOption(policyOption()).option("--check", "say which end too soon for somebody who asks about the day `--as-of`").option("--as-of <day>", "the day asked about, like 2025-03-10").option("--json", "print them, or what is wrong, as JSON").addHelpText("after", examples).action(async (flags) => {
    const { policy } = await askedOf(flags.policy, io);
    const options = { ...await newerIn(flags.tables, io), policy };
    if (flags.check !== true) await print(tablesOf(options), flags, inWords, io);
    else {
      if (flags.asOf === void 0)
        throw new PolicyError([{ code: "missing", at: "", name: "--as-of", expected: "the day asked about" }]);
      const ending = tablesEnding(flags.asOf, options);
      await print(ending, flags, warnings, io);
      return done(ending.length === 0 ? 0 : 1);
    }
    done(0);
  });
  mergeOf(tables, io, done);
}
const examples = `
Examples:
  $ contract-rules tables
  $ contract-rules tables --check --as-of "$(date -I)" --tables tables.json
  $ contract-rules tables merge bank-rate.csv bank-holidays.json --tables tables.json --out tables.json

With \`--check\` it exits with 1 where a table ends too soon.`;
async function print(tables, { json }, words, io) {
  if (json === true) await printJson(tables, io);
  else await io.out(`${wrapped(words(tables))}
`);
}
const inWords = (tables) => tables.map(
  ({ table, key, means, source, clause, kind, answersFrom, answersTo, standIn, decisions }) => [
    `${table}: ${means}`,
    `  source: ${source}`,
    `  ${kind === "rates" ? "observed" : "published"} from ${dateInWords(answersFrom)} to ${dateInWords(answersTo)}`,
    `  read by: ${decisions.length === 0 ? "no decision" : allOf(decisions.map(kebabInWords))}${clause === null ? "" : ` (${clause})`}`,
    `  instead of it: the option tables.${key}${standIn === `tables.${key}` ? "" : `, or the fact ${standIn}`}`
  ].join("\n")
).join("\n\n");
const warnings = (tables) => tables.length === 0 ? "No table ends too soon." : tables.map(
  ({ table, kind, answersTo }) => kind === "rates" ? `${table}: observed to ${dateInWords(answersTo)} and no further, merge a newer file or say up to which day nothing changed` : `${table}: published to ${dateInWords(answersTo)}, less than a year on, merge a newer file`
).join("\n");

export { tablesCommand };
//# sourceMappingURL=tables-V2orUzEt.js.map
