import { availableParallelism } from 'node:os';
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Batch } from './batch/run-batch.ts';
import { type InForceFlag, inForceOf, inForceOption } from './in-force-option.ts';
import type { Done, Io } from './io.ts';
import { collected } from './option-values.ts';
import { policyOption } from './policy-flag.ts';
import { printJson } from './print-json.ts';
import { optionsOf, type ReadingFlags, withReadings } from './reading-options.ts';

interface Flags extends ReadingFlags, InForceFlag {
  readonly out: string;
  readonly rejects?: string;
  readonly format?: Batch['format'];
  readonly columns?: readonly string[];
  readonly values?: string;
  readonly engine?: 'duckdb';
  readonly workers: number;
  readonly strict?: true;
  readonly resume?: true;
  readonly json?: true;
}

export function batch(program: Command, io: Io, done: Done): void {
  withReadings(
    program
      .command('batch')
      .description('answer one question on every row of a file, however many')
      .argument('<question>', 'the id of a decision, or `assess` for files of customers')
      .argument('<in>', 'rows of facts as NDJSON, CSV or Parquet; `-` for standard input')
      .requiredOption('--out <file>', 'where a line for each row goes, as NDJSON; `-` for standard output'),
  )
    .addOption(policyOption())
    .addOption(inForceOption())
    .option('--rejects <file>', 'where rows that are refused go; `<out>.rejects.ndjson` unless told')
    .addOption(
      new Option('--format <format>', 'the form of the input, where its name does not tell').choices([
        'ndjson',
        'csv',
        'parquet',
      ]),
    )
    .option(
      '--columns <column=fact>',
      'the facts that columns give, joined by commas or repeated, or a JSON file of them',
      collected,
    )
    .addOption(
      new Option(
        '--engine <engine>',
        'go over Parquet or CSV by SQL first; what that refuses is answered as ever',
      ).choices(['duckdb']),
    )
    .option('--values <names>', 'the values that are written, joined by commas')
    .option('--workers <count>', 'how many threads answer', count, Math.min(availableParallelism(), 3))
    .option('--strict', 'stop at the first row that is refused, and write nothing')
    .option('--resume', 'go on from where the same command was ended')
    .option('--json', 'print the summary, or what is wrong, as JSON')
    .addHelpText('after', examples)
    .action(async (asked: string, input: string, flags: Flags) => {
      const { columnsOf } = await import('./batch/columns.ts');
      const { givenPolicy } = await import('./batch/given-policy.ts');
      const { formatOf } = await import('./batch/open-input.ts');
      const { runBatch } = await import('./batch/run-batch.ts');
      const { summaryInWords } = await import('./batch/summary.ts');
      const summary = await runBatch(
        {
          question: {
            asked,
            options: { ...(await optionsOf(flags, input, io)), ...inForceOf(flags) },
            values: flags.values?.split(',') ?? null,
            policy: await givenPolicy(flags.policy, io),
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
          isQuiet: flags.json === true && !io.streams.stderrIsTerminal,
        },
        io,
      );
      // Standard output may be taken by the lines.
      const print = flags.out === '-' ? io.err : io.out;
      if (summary !== null && flags.json === true) await printJson(summary, { ...io, out: print });
      else if (summary !== null) await print(`${summaryInWords(summary)}\n`);
      done(0);
    });
}

function count(text: string): number {
  if (!/^[1-9]\d{0,2}$/.test(text)) throw new InvalidArgumentError('Expected a whole number from 1 to 999.');
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
