import type { Command } from 'commander';
import { PolicyError, type TableInfo, tablesEnding, tablesOf } from '../index.ts';
import { allOf, dateInWords, kebabInWords } from '../language/english/value-in-words.ts';
import type { Done, Io } from './io.ts';
import { mergeOf } from './merge-tables.ts';
import { newerIn } from './newer-tables.ts';
import { askedOf, policyOption } from './policy-option.ts';
import { printJson } from './print-json.ts';
import { wrapped } from './wrapped.ts';

interface Flags {
  readonly tables?: string;
  readonly policy?: string;
  readonly check?: true;
  readonly asOf?: string;
  readonly json?: true;
}

export function tablesCommand(program: Command, io: Io, done: Done): void {
  const tables = program
    .command('tables')
    .description('the tables that answers rest on: source, days, what reads them; `merge` makes newer ones')
    .option('--tables <file>', 'a JSON file of newer tables than those built in; `-` for standard input')
    .addOption(policyOption())
    .option('--check', 'say which end too soon for somebody who asks about the day `--as-of`')
    .option('--as-of <day>', 'the day asked about, like 2025-03-10')
    .option('--json', 'print them, or what is wrong, as JSON')
    .addHelpText('after', examples)
    .action(async (flags: Flags) => {
      const { policy } = await askedOf(flags.policy, io);
      const options = { ...(await newerIn(flags.tables, io)), policy };
      if (flags.check !== true) await print(tablesOf(options), flags, inWords, io);
      else {
        if (flags.asOf === undefined)
          throw new PolicyError([{ code: 'missing', at: '', name: '--as-of', expected: 'the day asked about' }]);
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

async function print(
  tables: readonly TableInfo[],
  { json }: Flags,
  words: (tables: readonly TableInfo[]) => string,
  io: Io,
): Promise<void> {
  if (json === true) await printJson(tables, io);
  else await io.out(`${wrapped(words(tables))}\n`);
}

const inWords = (tables: readonly TableInfo[]): string =>
  tables
    .map(({ table, key, means, source, clause, kind, answersFrom, answersTo, standIn, decisions }) =>
      [
        `${table}: ${means}`,
        `  source: ${source}`,
        `  ${kind === 'rates' ? 'observed' : 'published'} from ${dateInWords(answersFrom)} to ${dateInWords(answersTo)}`,
        `  read by: ${decisions.length === 0 ? 'no decision' : allOf(decisions.map(kebabInWords))}${clause === null ? '' : ` (${clause})`}`,
        `  instead of it: the option tables.${key}${standIn === `tables.${key}` ? '' : `, or the fact ${standIn}`}`,
      ].join('\n'),
    )
    .join('\n\n');

const warnings = (tables: readonly TableInfo[]): string =>
  tables.length === 0
    ? 'No table ends too soon.'
    : tables
        .map(({ table, kind, answersTo }) =>
          kind === 'rates'
            ? `${table}: observed to ${dateInWords(answersTo)} and no further, merge a newer file or say up to which day nothing changed`
            : `${table}: published to ${dateInWords(answersTo)}, less than a year on, merge a newer file`,
        )
        .join('\n');
