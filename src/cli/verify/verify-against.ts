import { PolicyError } from '../../index.ts';
import type { InnerPolicy } from '../../inner-policy.ts';
import { printable } from '../../language/answer/printable.ts';
import { type CustomerOfStory, freshSeed, type PropertyResult, usualRuns } from '../../running-properties.ts';
import { differenceInWords } from '../cases/in-words.ts';
import type { ExitCode, Io } from '../io.ts';
import { optionsOf } from '../reading-options.ts';
import { wrapped } from '../wrapped.ts';
import { type Differing, differingFrom } from './against.ts';
import type { VerifyFlags } from './flags.ts';
import { saveCases } from './save-cases.ts';
import { customersInWords } from './story-in-words.ts';

/** Compares a decision with what another system says, and tells of the simplest customer found for whom they differ. */
export async function verifyAgainst(
  files: readonly string[],
  flags: VerifyFlags,
  policy: InnerPolicy,
  io: Io,
): Promise<ExitCode> {
  const { against = '', decision, runs = usualRuns, seed = freshSeed(), reading } = flags;
  if (decision === undefined || files.length > 0) {
    const expected = decision === undefined ? '`--decision` with it' : 'no file of properties with it';
    throw new PolicyError([{ code: 'malformed', at: '', file: '--against', expected }]);
  }
  const { readings = {} } = await optionsOf(
    { reading: reading === undefined ? undefined : [...reading] } as never,
    '',
    io,
  );
  // Readings that are none are told before anything is drawn.
  policy.evaluate(decision, {}, { readings });
  const found = await differingFrom(against, decision, policy, { runs, seed, readings: readings as never });
  if (found === null) {
    await io.out(`${decision}: answered alike for ${runs} customers, seed ${seed}\n`);
    return 0;
  }
  const { answer, facts } = found;
  const customer: CustomerOfStory = { note: null, facts, readings: readings as never, answer, issues: [] };
  await io.out(inWords(found, customer, policy));
  const options = `--seed ${seed} --runs ${runs}`;
  await io.out(`  again: contract-rules verify --decision ${decision} --against '${printable(against)}' ${options}\n`);
  if (flags.save !== undefined) {
    const result = { ...asResult(decision, policy), story: { because: '', customers: [customer] } };
    // What the contract says is what is held against the other system.
    await saveCases(flags.save, [{ file: null, result }], policy, io);
    await io.out(`1 case saved in ${printable(flags.save)}\n`);
  }
  return 1;
}

function inWords({ differences, answer }: Differing, customer: CustomerOfStory, policy: InnerPolicy): string {
  const [told] = customersInWords([customer], policy);
  const lines = [
    `DIFFERENT ${answer.decision}: the other system says otherwise than the contract`,
    ...differences.map(
      (one) =>
        `  ${differenceInWords(one).replace('expected', 'the other system says').replace(', found', ', the contract')}`,
    ),
    '',
    '  the customer:',
    ...(told?.facts ?? []).map((fact) => `    ${fact}`),
    ...(told?.answer.split('\n') ?? []).map((line) => (line === '' ? '' : `    ${line}`)),
    '',
  ];
  return `${wrapped(lines.join('\n'))}\n`;
}

const asResult = (decision: string, policy: InnerPolicy): PropertyResult => ({
  id: `${decision}-against`,
  name: 'another system answered otherwise',
  clauses: policy.modelOf(decision).clauses,
  decision,
  property: 'always',
  says: '',
  verdict: 'broken',
  tried: 1,
  said: 1,
  share: 0,
  story: null,
});
