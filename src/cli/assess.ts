import { type Command, Option } from 'commander';
import { type AssessmentOf, explainAssessment, PolicyError, type Reasons } from '../index.ts';
import type { AnyAnswers } from '../typed-answers.ts';
import { calendarOf } from './calendar.ts';
import { type InForceFlag, inForceOf, inForceOption } from './in-force-option.ts';
import type { Done, Io } from './io.ts';
import { askedOf, policyOption } from './policy-option.ts';
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

type Asked = Awaited<ReturnType<typeof askedOf>>;

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
    .addOption(policyOption())
    .addOption(reasonsOption())
    .addOption(inForceOption())
    .option('--json', 'print the assessment as JSON')
    .addOption(new Option('--ics', 'print an iCalendar file of the coming days').conflicts('json'))
    .addHelpText('after', '\nExample:\n  $ contract-rules assess account.json --ics > account.ics')
    .action(async (path: string | undefined, flags: Flags) => {
      const asked = await askedOf(flags.policy, io);
      const file = (await readJson(path ?? '-', io)) as object;
      const options = { ...(await optionsOf(flags, path ?? '-', io)), ...inForceOf(flags), reasons: flags.reasons };
      const assessment = asked.policy.assess(file, options);
      if (flags.json === true) await printJson(assessment, io);
      else await io.out(await inText(assessment, flags, asked));
      done(0);
    });
}

async function inText(
  assessment: AssessmentOf<AnyAnswers, Reasons>,
  flags: Flags,
  { policy, inner }: Asked,
): Promise<string> {
  if (flags.ics !== true) return `${wrapped(explainAssessment(assessment, policy))}\n`;
  const { asOf } = assessment;
  if (asOf === null)
    throw new PolicyError([
      { code: 'missing', at: '/asOf', name: 'asOf', expected: 'the day from which days are coming' },
    ]);
  return calendarOf({ ...assessment, asOf }, inner.dictionary.inWords);
}
