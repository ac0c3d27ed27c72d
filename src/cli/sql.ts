import { type Command, Option } from 'commander';
import { contract } from '../contract.ts';
import { type DecisionId, PolicyError } from '../index.ts';
import { isRecord, kindOf } from '../language/answer/found.ts';
import { askedColumns } from '../sql/asked-columns.ts';
import { tablesByDefault } from '../sql/file-tables.ts';
import type { Columns, FileTables, SqlOptions } from '../to-sql.ts';
import type { Done, Io } from './io.ts';
import { collected } from './option-values.ts';
import { printJson } from './print-json.ts';
import { nameOf, readJson } from './read-json.ts';
import { optionsOf, type ReadingFlags } from './reading-options.ts';

interface Flags extends Pick<ReadingFlags, 'reading' | 'readings'> {
  readonly dialect: SqlOptions['dialect'];
  readonly columns?: string;
  readonly from?: string;
  readonly keep?: string;
  readonly json?: true;
}

export function sql(program: Command, io: Io, done: Done): void {
  program
    .command('sql')
    .description(
      'print a decision, or the statement of customers, as one SELECT over tables of facts, to be read and run',
    )
    .argument('<decision>', 'the id of the decision; `assess` for the statement of whole files of customers')
    .addOption(
      new Option('--dialect <dialect>', 'the engine that is to run it').choices(['duckdb', 'spark']).default('duckdb'),
    )
    .option(
      '--columns <file>',
      'a JSON file of the columns that give facts: { fact: column }; for `assess` of the tables',
    )
    .option('--from <table>', 'the table, or a query in brackets; `facts` unless told')
    .option('--keep <columns>', 'columns that stand before the answer, joined by commas')
    .option(
      '--json',
      'print it with its steps, the types of the facts that it reads and of the values that it gives, as JSON',
    )
    .option('--reading <id=option>', 'read an ambiguous clause in another way; may be repeated', collected)
    .option('--readings <file>', "a JSON file of an organisation's own choices: { id: option }")
    .addHelpText('after', examples)
    .action(async (decision: string, { dialect, columns, from, keep, json, ...chosen }: Flags) => {
      const { toSqlSteps } = await import('../to-sql.ts');
      const { readings } = await optionsOf(chosen, columns ?? '', io);
      const told = columns === undefined ? undefined : await columnsIn(columns, io);
      const asked = { dialect, readings: readings as SqlOptions['readings'], from, keep: keep?.split(',') };
      if (decision === 'assess') {
        const tables = (told ?? tablesByDefault) as FileTables;
        const made = toSqlSteps(tables, asked);
        if (json === true) await printJson({ tables, dialect, ...made }, io);
        else await io.out(made.sql);
        done(0);
        return;
      }
      const options: SqlOptions = { ...asked, columns: told as Columns | undefined };
      const made = toSqlSteps(decision as DecisionId, options);
      if (json === true) await printJson({ decision, dialect, ...made, ...typesOf(decision, options) }, io);
      else await io.out(made.sql);
      done(0);
    });
}

/** The columns of the facts that are read with their types, and the types of the values. */
function typesOf(decision: string, options: SqlOptions) {
  const { dictionary, modelOf } = contract();
  const columns = [...askedColumns(decision, options, { dictionary, modelOf })];
  return {
    facts: Object.fromEntries(
      columns.map(([path, column]) => [path, { ...column, type: dictionary.facts.get(path)?.type }]),
    ),
    values: Object.fromEntries([...modelOf(decision).values].map(([name, { type, shown }]) => [name, { type, shown }])),
  };
}

/** Columns, and tables, may be of any form: `toSql` checks them. */
async function columnsIn(path: string, io: Io): Promise<Columns | FileTables> {
  const content = await readJson(path, io);
  if (isRecord(content)) return content as Columns;
  const expected = 'an object of columns by facts';
  throw new PolicyError([{ code: 'malformed', at: '', file: nameOf(path), expected, found: kindOf(content) }]);
}

const examples = `
Examples:
  $ contract-rules sql invoice-dispute
  $ contract-rules sql invoice-dispute --dialect spark --columns columns.json --from invoices --keep invoice_id
  $ contract-rules sql assess --columns tables.json

Rows whose \`refused\` is not NULL are those that SQL does not answer; \`contract-rules batch\` does.`;
