import type { Command } from 'commander';
import type { TurningSpan } from '../index.ts';
import { valueInWords } from '../language/english/value-in-words.ts';
import type { Type } from '../language/model/type.ts';
import { placeOf } from '../turning/fact-place.ts';
import { contentOf } from './content-of.ts';
import type { Done, Io } from './io.ts';
import { policyAsked, policyOption } from './policy-option.ts';
import { printJson } from './print-json.ts';
import { readJson } from './read-json.ts';
import { optionsOf, type ReadingFlags, withReadings } from './reading-options.ts';

interface Flags extends ReadingFlags {
  readonly from?: string;
  readonly to?: string;
  readonly step?: string;
  readonly json?: true;
}

export function turningPointsOf(program: Command, io: Io, done: Done): void {
  withReadings(
    program
      .command('turning-points')
      .description('from which day, penny or unit of one fact on a decision has another outcome')
      .argument('<decision>', 'the id of the decision')
      .argument('<path>', 'the fact that moves: invoice.date, priceChange.charges[0].new')
      .argument('[account]', 'a JSON file of the other facts; `-`, or none, for standard input'),
  )
    .option('--from <value>', 'the first value, in the form of the fact')
    .option('--to <value>', 'the last value')
    .option('--step <decimal>', 'how far apart the values of a decimal or a percentage are; 0.01 unless told')
    .addOption(policyOption())
    .option('--json', 'print the spans, or what is wrong, as JSON')
    .addHelpText('after', examples)
    .action(async (id: string, path: string, account: string | undefined, flags: Flags) => {
      const options = await optionsOf(flags, account ?? '-', io);
      const facts = await readJson(account ?? '-', io);
      const { dictionary, turningPoints } = await policyAsked(flags.policy, io);
      const type = placeOf(path, dictionary.facts)?.type ?? 'none';
      const [from, to] = [flags.from, flags.to].map((value) =>
        value === undefined ? undefined : contentOf(value, type),
      );
      const spans = turningPoints(id, facts, path, { ...options, from, to, step: flags.step });
      if (flags.json === true) await printJson(spans, io);
      else
        await io.out(
          `${spans.length === 0 ? NONE : spans.map((span) => inWords(span, type, dictionary.inWords.options)).join('\n')}\n`,
        );
      done(0);
    });
}

const examples = `
Examples:
  $ contract-rules turning-points invoice-dispute asOf account.json --from 2025-01-01 --to 2025-12-31
  $ contract-rules turning-points price-rise-exit 'priceChange.charges[0].new' account.json --step 0.0001`;

const NONE = 'No value goes with the other facts.';

function inWords({ from, to, outcome }: TurningSpan, type: Type, options: ReadonlyMap<string, string>): string {
  const value = (content: string | number) => valueInWords(content, type);
  const span = from === to ? value(from) : `${value(from)} to ${value(to)}`;
  return `${span}: ${outcome === null ? 'not decided' : valueInWords(outcome, { choice: [outcome] }, null, options)}`;
}
