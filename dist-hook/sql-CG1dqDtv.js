import { Option } from 'commander';
import { c as contract } from './core-5K8lLRKF.js';
import { v as isRecord, x as kindOf } from './base-DNx-fUJc.js';
import { t as tablesByDefault, a as askedColumns } from './file-tables-Bf5DLaMb.js';
import { c as collected } from './option-values-DoeennB8.js';
import { p as printJson } from './command-D6GrA4pm.js';
import { r as readJson, n as nameOf } from './read-json-B-6bj4wI.js';
import { o as optionsOf } from './reading-options-CVukrQbv.js';
import { P as PolicyError } from './errors-m8cP1QOQ.js';

function sql(program, io, done) {
  program.command("sql").description(
    "print a decision, or the statement of customers, as one SELECT over tables of facts, to be read and run"
  ).argument("<decision>", "the id of the decision; `assess` for the statement of whole files of customers").addOption(
    new Option("--dialect <dialect>", "the engine that is to run it").choices(["duckdb", "spark"]).default("duckdb")
  ).option(
    "--columns <file>",
    "a JSON file of the columns that give facts: { fact: column }; for `assess` of the tables"
  ).option("--from <table>", "the table, or a query in brackets; `facts` unless told").option("--keep <columns>", "columns that stand before the answer, joined by commas").option(
    "--json",
    "print it with its steps, the types of the facts that it reads and of the values that it gives, as JSON"
  ).option("--reading <id=option>", "read an ambiguous clause in another way; may be repeated", collected).option("--readings <file>", "a JSON file of an organisation's own choices: { id: option }").addHelpText("after", examples).action(async (decision, { dialect, columns, from, keep, json, ...chosen }) => {
    const { toSqlSteps } = await import('./sql/index.js');
    const { readings } = await optionsOf(chosen, columns ?? "", io);
    const told = columns === void 0 ? void 0 : await columnsIn(columns, io);
    const asked = { dialect, readings, from, keep: keep?.split(",") };
    if (decision === "assess") {
      const tables = told ?? tablesByDefault;
      const made2 = toSqlSteps(tables, asked);
      if (json === true) await printJson({ tables, dialect, ...made2 }, io);
      else await io.out(made2.sql);
      done(0);
      return;
    }
    const options = { ...asked, columns: told };
    const made = toSqlSteps(decision, options);
    if (json === true) await printJson({ decision, dialect, ...made, ...typesOf(decision, options) }, io);
    else await io.out(made.sql);
    done(0);
  });
}
function typesOf(decision, options) {
  const { dictionary, modelOf } = contract();
  const columns = [...askedColumns(decision, options, { dictionary, modelOf })];
  return {
    facts: Object.fromEntries(
      columns.map(([path, column]) => [path, { ...column, type: dictionary.facts.get(path)?.type }])
    ),
    values: Object.fromEntries([...modelOf(decision).values].map(([name, { type, shown }]) => [name, { type, shown }]))
  };
}
async function columnsIn(path, io) {
  const content = await readJson(path, io);
  if (isRecord(content)) return content;
  const expected = "an object of columns by facts";
  throw new PolicyError([{ code: "malformed", at: "", file: nameOf(path), expected, found: kindOf(content) }]);
}
const examples = `
Examples:
  $ contract-rules sql invoice-dispute
  $ contract-rules sql invoice-dispute --dialect spark --columns columns.json --from invoices --keep invoice_id
  $ contract-rules sql assess --columns tables.json

Rows whose \`refused\` is not NULL are those that SQL does not answer; \`contract-rules batch\` does.`;

export { sql };
//# sourceMappingURL=sql-CG1dqDtv.js.map
