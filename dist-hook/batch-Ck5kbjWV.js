import { availableParallelism } from 'node:os';
import { Option, InvalidArgumentError } from 'commander';
import { i as inForceOption, a as inForceOf } from './in-force-option-BoNp0sA1.js';
import { c as collected } from './option-values-DoeennB8.js';
import { p as policyOption } from './policy-flag-CdkuLdMp.js';
import { p as printJson } from './command-D6GrA4pm.js';
import { w as withReadings, o as optionsOf } from './reading-options-CVukrQbv.js';

function batch(program, io, done) {
  withReadings(
    program.command("batch").description("answer one question on every row of a file, however many").argument("<question>", "the id of a decision, or `assess` for files of customers").argument("<in>", "rows of facts as NDJSON, CSV or Parquet; `-` for standard input").requiredOption("--out <file>", "where a line for each row goes, as NDJSON; `-` for standard output")
  ).addOption(policyOption()).addOption(inForceOption()).option("--rejects <file>", "where rows that are refused go; `<out>.rejects.ndjson` unless told").addOption(
    new Option("--format <format>", "the form of the input, where its name does not tell").choices([
      "ndjson",
      "csv",
      "parquet"
    ])
  ).option(
    "--columns <column=fact>",
    "the facts that columns give, joined by commas or repeated, or a JSON file of them",
    collected
  ).addOption(
    new Option(
      "--engine <engine>",
      "go over Parquet or CSV by SQL first; what that refuses is answered as ever"
    ).choices(["duckdb"])
  ).option("--values <names>", "the values that are written, joined by commas").option("--workers <count>", "how many threads answer", count, Math.min(availableParallelism(), 3)).option("--strict", "stop at the first row that is refused, and write nothing").option("--resume", "go on from where the same command was ended").option("--json", "print the summary, or what is wrong, as JSON").addHelpText("after", examples).action(async (asked, input, flags) => {
    const { columnsOf } = await import('./columns-EG0smMU7.js');
    const { givenPolicy } = await import('./given-policy-Dkc7nVgY.js');
    const { formatOf } = await import('./open-input-rOZCm9R-.js');
    const { runBatch } = await import('./run-batch-C-PdS-na.js');
    const { summaryInWords } = await import('./summary-Cm0l1eKk.js');
    const summary = await runBatch(
      {
        question: {
          asked,
          options: { ...await optionsOf(flags, input, io), ...inForceOf(flags) },
          values: flags.values?.split(",") ?? null,
          policy: await givenPolicy(flags.policy, io)
        },
        input,
        format: flags.format ?? formatOf(input),
        columns: await columnsOf(flags.columns, io),
        engine: flags.engine ?? null,
        out: flags.out,
        rejects: flags.rejects ?? null,
        workers: flags.workers,
        isStrict: flags.strict === true,
        resumes: flags.resume === true,
        isQuiet: flags.json === true && !io.streams.stderrIsTerminal
      },
      io
    );
    const print = flags.out === "-" ? io.err : io.out;
    if (summary !== null && flags.json === true) await printJson(summary, { ...io, out: print });
    else if (summary !== null) await print(`${summaryInWords(summary)}
`);
    done(0);
  });
}
function count(text) {
  if (!/^[1-9]\d{0,2}$/.test(text)) throw new InvalidArgumentError("Expected a whole number from 1 to 999.");
  return Number(text);
}
const examples = `
Examples:
  $ contract-rules batch invoice-dispute rows.ndjson --out answers.ndjson
  $ contract-rules batch collection-date rows.csv --columns 'Due=invoice.dueDate' --out dates.ndjson
  $ zcat files.ndjson.gz | contract-rules batch assess - --out - > assessed.ndjson

Each row is an object of facts and gives a line { "row", "outcome", "values", "needs" }, or one with
its issues among the rejects. It exits with 0 when all rows are written, rejects or not, 2 for a bad
command or input.`;

export { batch };
//# sourceMappingURL=batch-Ck5kbjWV.js.map
