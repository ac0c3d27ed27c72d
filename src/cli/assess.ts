import { type Command, Option } from 'commander';
import type { Answers } from '../../rules/answers.ts';
import { contract } from '../contract.ts';
import {
  type AssessmentOf,
  assess as assessAccount,
  type CustomerFile,
  explainAssessment,
  PolicyError,
  type Reasons,
} from '../index.ts';
import { calendarOf } from './calendar.ts';
import { type InForceFlag, inForceOf, inForceOption } from './in-force-option.ts';
import type { Done, Io } from './io.ts';
import { printJson } from './print-json.ts';
import { readJson } from './read-json.ts';
import { optionsOf, type ReadingFlags, withReadings } from './reading-options.ts';
import { reasonsOption } from './reasons-option.ts';
import { wrapped } from './wrapped.ts';

interface Flags extends ReadingFlags, InForceFlag {
  readonly json?: true;
  readonly ics?: true;
  readonly reasons: Reasons;
}

export function assess(program: Command, io: Io, done: Done): void {
  withReadings(
    program
      .command('assess')
      .description('everything that applies to a file of one customer, in order of days, and who owes what')
      .argument(
        '[facts]',
        'a JSON file of facts, with `matters` for what there are several of; `-`, or none, for standard input',
      ),
  )
    .addOption(reasonsOption())
    .addOption(inForceOption())
    .option('--json', 'print the assessment as JSON')
    .addOption(new Option('--ics', 'print an iCalendar file of the coming days').conflicts('json'))
    .addHelpText('after', '\nExample:\n  $ contract-rules assess account.json --ics > account.ics')
    .action(async (path: string | undefined, flags: Flags) => {
      const file = (await readJson(path ?? '-', io)) as CustomerFile;
      const assessment = assessAccount(file, {
        ...(await optionsOf(flags, path ?? '-', io)),
        ...inForceOf(flags),
        reasons: flags.reasons,
      });
      if (flags.json === true) await printJson(assessment, io);
      else await io.out(await inText(assessment, flags));
      done(0);
    });
}

async function inText(assessment: AssessmentOf<Answers, Reasons>, flags: Flags): Promise<string> {
  if (flags.ics !== true) return `${wrapped(explainAssessment(assessment))}\n`;
  const { asOf } = assessment;
  if (asOf === null)
    throw new PolicyError([
      { code: 'missing', at: '/asOf', name: 'asOf', expected: 'the day from which days are coming' },
    ]);
  return calendarOf({ ...assessment, asOf }, contract().dictionary.inWords);
}
