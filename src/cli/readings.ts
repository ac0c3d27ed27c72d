import { type Command, Option } from 'commander';
import { contract } from '../contract.ts';
import {
  compareReadings,
  type DecisionId,
  explainComparison,
  type Facts,
  type Preset,
  presetReadings,
} from '../index.ts';
import type { Done, Io } from './io.ts';
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
    .option('--json', 'print the comparison as JSON')
    .addHelpText('after', examples)
    .action(async (id: DecisionId, path: string | undefined, flags: Flags) => {
      io.out(`${path === undefined ? listed(id, flags) : await compared(id, path, flags, io)}\n`);
      done(0);
    });
}

const examples = `
Examples:
  $ contract-rules readings invoice-dispute
  $ contract-rules readings invoice-dispute account.json
  $ contract-rules readings invoice-dispute account.json --preset customer > customer.json`;

async function compared(id: DecisionId, path: string, flags: Flags, io: Io): Promise<string> {
  const facts = (await readJson(path, io)) as Facts;
  const options = await optionsOf(flags, path, io);
  if (flags.preset !== undefined) return JSON.stringify(presetReadings(id, facts, flags.preset, options), null, 2);
  const comparison = compareReadings(id, facts, options);
  return flags.json === true ? JSON.stringify(comparison, null, 2) : wrapped(explainComparison(comparison));
}

/** The readings that touch a decision or those it consults, with their options. */
function listed(id: DecisionId, flags: Flags): string {
  const { modelOf, dictionary } = contract();
  const touching = new Set<string>();
  const walk = (decision: string): void => {
    const model = modelOf(decision);
    for (const reading of model.readings) touching.add(reading);
    for (const other of model.consults) walk(other);
  };
  walk(id);
  const known = [...dictionary.readings.values()].filter((reading) => touching.has(reading.id));
  if (flags.json === true) return JSON.stringify(known, null, 2);
  if (known.length === 0) return 'No reading touches this decision.';
  const blocks = known.map(({ id, question, options, default: byDefault }) =>
    [
      `${id}: ${question}`,
      ...options.map((option) => `  ${option.id}${option.id === byDefault ? ' (default)' : ''}: ${option.means}`),
    ].join('\n'),
  );
  return wrapped(blocks.join('\n\n'));
}
