import { type Command, Option } from 'commander';
import { explainComparison, type Preset } from '../index.ts';
import type { InnerPolicy } from '../inner-policy.ts';
import type { Reading } from '../language/model/dictionary.ts';
import type { Done, Io } from './io.ts';
import { askedOf, policyAsked, policyOption } from './policy-option.ts';
import { printJson } from './print-json.ts';
import { readJson } from './read-json.ts';
import { optionsOf, type ReadingFlags, withReadings } from './reading-options.ts';
import { wrapped } from './wrapped.ts';

interface Flags extends ReadingFlags {
  readonly preset?: Preset;
  readonly json?: true;
}

export function readings(program: Command, io: Io, done: Done): void {
  withReadings(
    program
      .command('readings')
      .description('what a decision would answer if ambiguous clauses were read in other ways')
      .argument('<decision>', 'the id of the decision')
      .argument(
        '[facts]',
        'a JSON file of facts, `-` for standard input; without it, the readings that touch the decision',
      ),
  )
    .addOption(
      new Option(
        '--preset <side>',
        'print the options whose answer is best for one side, to be kept and given with --readings',
      ).choices(['default', 'customer', 'provider']),
    )
    .addOption(policyOption())
    .option('--json', 'print the comparison as JSON')
    .addHelpText('after', examples)
    .action(async (id: string, path: string | undefined, flags: Flags) => {
      const told =
        path === undefined ? listed(id, await policyAsked(flags.policy, io)) : await compared(id, path, flags, io);
      if (flags.json === true || told.words === null) await printJson(told.data, io);
      else await io.out(`${wrapped(told.words())}\n`);
      done(0);
    });
}

const examples = `
Examples:
  $ contract-rules readings invoice-dispute
  $ contract-rules readings invoice-dispute account.json
  $ contract-rules readings invoice-dispute account.json --preset customer > customer.json`;

/** What is printed, as JSON or in words; presets are JSON alone. */
interface Told {
  readonly data: unknown;
  readonly words: (() => string) | null;
}

async function compared(id: string, path: string, flags: Flags, io: Io): Promise<Told> {
  const { policy } = await askedOf(flags.policy, io);
  const facts = await readJson(path, io);
  const options = await optionsOf(flags, path, io);
  if (flags.preset !== undefined) return { data: policy.presetReadings(id, facts, flags.preset, options), words: null };
  const data = policy.compareReadings(id, facts, options);
  return { data, words: () => explainComparison(data, policy) };
}

/** The readings that touch a decision or those it consults, with their options. */
function listed(id: string, { modelOf, dictionary }: InnerPolicy): Told {
  const touching = new Set<string>();
  const walk = (decision: string): void => {
    const model = modelOf(decision);
    for (const reading of model.readings) touching.add(reading);
    for (const other of model.consults) walk(other);
  };
  walk(id);
  const data = [...dictionary.readings.values()].filter((reading) => touching.has(reading.id));
  return { data, words: () => listInWords(data) };
}

function listInWords(known: readonly Reading[]): string {
  if (known.length === 0) return 'No reading touches this decision.';
  const blocks = known.map(({ id, question, options, default: byDefault }) =>
    [
      `${id}: ${question}`,
      ...options.map((option) => `  ${option.id}${option.id === byDefault ? ' (default)' : ''}: ${option.means}`),
    ].join('\n'),
  );
  return blocks.join('\n\n');
}
