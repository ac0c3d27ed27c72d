import type { Command } from 'commander';
import type { Options } from '../contract-types.ts';
import { isRecord, kindOf } from '../language/answer/found.ts';
import { PolicyError } from '../language/answer/policy-error.ts';
import type { Io } from './io.ts';
import { collected } from './option-values.ts';
import { nameOf, readJson } from './read-json.ts';

export interface ReadingFlags {
  readonly reading?: readonly string[];
  readonly readings?: string;
  readonly tables?: string;
  readonly policy?: string;
}

/** The options by which a command reads clauses in another way. */
export const withChosenReadings = (command: Command): Command =>
  command
    .option('--reading <id=option>', 'read an ambiguous clause in another way; may be repeated', collected)
    .option('--readings <file>', "a JSON file of an organisation's own choices: { id: option }");

/** The same, or with newer tables. */
export const withReadings = (command: Command): Command =>
  withChosenReadings(command).option(
    '--tables <file>',
    'a JSON file of newer tables than those built in; `-` for standard input',
  );

/** An option that may be repeated. */

/** Readings and tables may come from anywhere, so they are not trusted to be of their types: the library checks them. */
export async function optionsOf(flags: ReadingFlags, factsPath: string, io: Io): Promise<Options> {
  refuseTwice({ facts: factsPath, readings: flags.readings, tables: flags.tables });
  const readings = {
    ...(await chosenIn(flags.readings, io)),
    ...readingsOf(flags.reading ?? []),
  } as Options['readings'];
  if (flags.tables === undefined) return { readings };
  return { readings, tables: (await readJson(flags.tables, io)) as Options['tables'] };
}

/** Standard input is read once. */
function refuseTwice(paths: Readonly<Record<string, string | undefined>>): void {
  const asked = Object.keys(paths).filter((what) => paths[what] === '-');
  if (asked.length < 2) return;
  const found = asked.length === 2 ? 'both asked of it' : 'all asked of it';
  throw new PolicyError([{ code: 'malformed', at: '', file: 'standard input', expected: asked.join(' or '), found }]);
}

/** The options in a file of readings; each is checked later, with those of the command line. */
async function chosenIn(path: string | undefined, io: Io): Promise<object> {
  if (path === undefined) return {};
  const chosen = await readJson(path, io);
  if (isRecord(chosen)) return chosen;
  const expected = 'an object of options by reading';
  throw new PolicyError([{ code: 'malformed', at: '', file: nameOf(path), expected, found: kindOf(chosen) }]);
}

function readingsOf(given: readonly string[]): Record<string, string> {
  const readings = new Map<string, string>();
  for (const text of given) {
    const [id, option, ...more] = text.split('=') as [string, string?, ...string[]];
    if (id === '' || option === undefined || option === '' || more.length > 0) throw misread('`id=option`', text);
    if (readings.has(id)) throw misread(`\`${id}\` once`, `${id}=${readings.get(id)} and ${text}`);
    readings.set(id, option);
  }
  return Object.fromEntries(readings);
}

const misread = (expected: string, found: string) =>
  new PolicyError([{ code: 'malformed', at: '', file: '--reading', expected, found }]);
