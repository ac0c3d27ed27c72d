import { basename, dirname } from 'node:path';
import { type Command, Option } from 'commander';
import { type Answering, runCase } from '../cases/run-case.ts';
import type { InnerPolicy } from '../inner-policy.ts';
import { coverageOfCases } from '../running-cases.ts';
import { triedAsData } from './cases/as-data.ts';
import { readCaseFiles } from './cases/case-files.ts';
import type { Dates } from './cases/cell.ts';
import { coverageInWords, shortfallInWords, triedInWords, updateInWords } from './cases/in-words.ts';
import { junitOf } from './cases/junit.ts';
import { templateOf } from './cases/template.ts';
import { shortfalls, thresholdsOf } from './cases/thresholds.ts';
import type { Tried } from './cases/tried.ts';
import type { Done, ExitCode, Io } from './io.ts';
import { collected } from './option-values.ts';
import { policyAsked, policyOption } from './policy-option.ts';
import { printJson } from './print-json.ts';
import { unreadable } from './read-json.ts';

interface Flags {
  readonly coverage?: true;
  readonly threshold?: readonly string[];
  readonly junit?: string;
  readonly dates?: Dates;
  readonly policy?: string;
  readonly new?: string;
  readonly update?: true;
  readonly yes?: true;
  readonly json?: true;
}

export function cases(program: Command, io: Io, done: Done): void {
  program
    .command('cases')
    .description('try cases by both evaluators: facts, and what the contract should make of them')
    .argument('[path]', 'a file of cases as JSON or CSV, or a folder of them and of more folders')
    .option('--coverage', 'tell what no case exercises')
    .option(
      '--threshold <percent>',
      'the least share exercised, of all kinds or as rules=100; may be repeated',
      collected,
    )
    .option('--junit <file>', 'write what was found as JUnit XML')
    .addOption(
      new Option('--dates <order>', 'how a spreadsheet writes days like 10/03/2025').choices([
        'day-first',
        'month-first',
      ]),
    )
    .addOption(policyOption())
    .addOption(
      new Option(
        '--update',
        'show each difference, then let the cases expect what was found; on a terminal it asks first',
      ).conflicts('new'),
    )
    .option('--yes', 'do not ask')
    .option('--new <decision>', 'write a file to go on from, or print it where no path is given')
    .option('--json', 'print what was found as JSON')
    .addHelpText('after', examples)
    .action(async (path: string | undefined, flags: Flags) => {
      const policy = await policyAsked(flags.policy, io);
      if (flags.new !== undefined) return startNew(flags.new, path, policy, io);
      if (path === undefined) throw unreadable('cases', 'the path of a file or a folder', 'none');
      done(await tryAll(path, flags, policy, io));
    });
}

async function tryAll(path: string, flags: Flags, policy: InnerPolicy, io: Io): Promise<ExitCode> {
  const thresholds = thresholdsOf(flags.threshold ?? []);
  const found = await readCaseFiles(path, flags.dates ?? null, policy, io);
  const tried: Tried[] = [];
  for (const file of found.files)
    for (const [index, one] of file.cases.entries())
      tried.push({ file, index, one, result: await runCase(one, policy as Answering, 'both') });
  const coverage = coverageOfCases(policy, tried);
  const short = shortfalls(coverage, thresholds);
  const say = async (words: string) => (flags.json === true ? undefined : io.out(words));
  await say(triedInWords(found.files, tried, policy));
  await say(coverageInWords(coverage, flags.coverage === true));
  for (const one of short) await say(shortfallInWords(one));
  if (flags.junit !== undefined) writeFile(flags.junit, junitOf(tried, policy), io);
  const updated =
    flags.update === true
      ? await (await import('./cases/update.ts')).update(tried, found, flags.yes === true, io)
      : null;
  if (updated !== null) await say(updateInWords(updated));
  if (flags.json === true) await printJson(triedAsData(tried, coverage, short, updated), io);
  const failed = tried.filter(({ result }) => !result.passed).length - (updated?.cases ?? 0);
  return failed > 0 || short.length > 0 ? 1 : 0;
}

/** A file that is there is never written over. */
async function startNew(decision: string, path: string | undefined, policy: InnerPolicy, io: Io): Promise<void> {
  if (path === undefined) return void (await io.out(templateOf(decision, 'json', policy)));
  const text = templateOf(decision, /\.csv$/i.test(path) ? 'csv' : 'json', policy);
  const isFree = await io.readFile(path, 0).then(
    () => false,
    ({ code }: NodeJS.ErrnoException) => code === 'ENOENT',
  );
  if (!isFree) throw unreadable(path, 'a file that is not there yet', 'one');
  writeFile(path, text, io);
  await io.out(`${path} written\n`);
}

const writeFile = (path: string, text: string, io: Io): void =>
  io.writeFiles(dirname(path), { [basename(path)]: text });

const examples = `
Examples:
  $ contract-rules cases our-cases
  $ contract-rules cases our-cases --threshold rules=100 --threshold conditions=90 --junit cases.xml
  $ contract-rules cases --new invoice-dispute disputes.csv
  $ contract-rules cases disputes.csv --dates day-first --update

It exits with 0 when every case passed, 1 when some failed or too little is exercised, 2 for what cannot be read or is not
of the form, and where no case was found.`;
