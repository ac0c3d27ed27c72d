import { basename, dirname } from 'node:path';
import type { Command } from 'commander';
import { type MergedTables, mergeTables, PolicyError } from '../index.ts';
import { dateInWords } from '../language/english/value-in-words.ts';
import type { Done, Io } from './io.ts';
import { newerIn } from './newer-tables.ts';
import { collected } from './option-values.ts';
import { askedOf } from './policy-option.ts';
import { nameOf, readText } from './read-json.ts';

interface Flags {
  readonly out: string;
  readonly observed?: readonly string[];
  readonly replace?: true;
}

/** `tables merge`; the newer tables it goes on from are an option of `tables`. */
export function mergeOf(tables: Command, io: Io, done: Done): void {
  tables
    .command('merge')
    .description('newer tables from files as the Bank of England and gov.uk publish them, to be given with --tables')
    .argument('[files...]', 'CSV of Bank Rate (`DATE,IUDBEDR` or `Date Changed,Rate`), JSON of bank holidays')
    .requiredOption('--out <file>', 'the file to write them to; replaced if it is there')
    .option(
      '--observed <table=day>',
      'the day up to which nothing else changed in a table of rates; may be repeated',
      collected,
    )
    .option('--replace', 'let files say otherwise of days for which a table answers already')
    .addHelpText(
      'after',
      '\nWith `--tables <file>` it goes on from the newer tables of that file, with `--policy` from those of that policy.',
    )
    .action(async (paths: readonly string[], flags: Flags) => {
      const files: { name: string; text: string }[] = [];
      for (const path of paths) files.push({ name: nameOf(path), text: await readText(path, io, 'a published table') });
      const of = tables.opts<{ tables?: string; policy?: string }>();
      const given = { ...(await newerIn(of.tables, io)), policy: (await askedOf(of.policy, io)).policy };
      const observed = daysOf(flags.observed ?? []);
      const { tables: newer, merged } = await mergeTables(files, {
        ...given,
        observed,
        replace: flags.replace === true,
      });
      if (merged.length === 0)
        throw new PolicyError([
          { code: 'missing', at: '', name: 'files', expected: 'a published file, or `--observed`' },
        ]);
      io.writeFiles(dirname(flags.out), { [basename(flags.out)]: `${JSON.stringify(newer, null, 2)}\n` });
      await io.out(`${merged.map(inWords).join('\n')}\n`);
      done(0);
    });
}

function daysOf(given: readonly string[]): Record<string, string> {
  const days = new Map<string, string>();
  for (const text of given) {
    const [table, day, ...more] = text.split('=') as [string, string?, ...string[]];
    const isTwice = days.has(table);
    if (table === '' || day === undefined || more.length > 0 || isTwice) {
      const expected = isTwice ? `\`${table}\` once` : '`table=day`';
      throw new PolicyError([{ code: 'malformed', at: '', file: '--observed', expected, found: text }]);
    }
    days.set(table, day);
  }
  return Object.fromEntries(days);
}

function inWords({ table, before, answersTo, changed }: MergedTables['merged'][number]): string {
  const further = answersTo === before ? 'as before' : `before, to ${dateInWords(before)}`;
  const otherwise =
    changed === 0 ? '' : `; it says otherwise of ${changed} ${changed === 1 ? 'day' : 'days'} than it did`;
  return `${table} answers to ${dateInWords(answersTo)} (${further})${otherwise}`;
}
