import { basename, dirname } from 'node:path';
import { type Command, Option } from 'commander';
import { contract } from '../contract.ts';
import type { InnerPolicy } from '../inner-policy.ts';
import { policyWith } from './beside-contract.ts';
import type { Done, Io } from './io.ts';
import { unreadable } from './read-json.ts';
import { optionsOf, type ReadingFlags, withChosenReadings } from './reading-options.ts';

interface Flags extends Pick<ReadingFlags, 'reading' | 'readings'> {
  readonly policy?: string;
  readonly out?: string;
  readonly cases?: string;
  readonly format?: string;
}

export function boundaries(program: Command, io: Io, done: Done): void {
  withChosenReadings(
    program
      .command('boundaries')
      .description(
        'for every condition two customers who differ in one fact and in the outcome, and the cases around its bounds, to sign',
      )
      .argument('<decision>', 'the id of the decision'),
  )
    .option('--policy <folder>', 'rule files in place of those of the contract of the same name')
    .option('--out <file>', 'write them, in the form that its name ends in: .html to print, .csv, .md or .json')
    .addOption(
      new Option('--format <form>', 'the form, where its name does not tell').choices(['html', 'csv', 'md', 'json']),
    )
    .option('--cases <file>', 'write the customers as cases, which `contract-rules cases` tries')
    .addHelpText('after', examples)
    .action(async (decision: string, flags: Flags) => {
      const { boundariesOn } = await import('../signing.ts');
      const { casesAsJson, forms } = await import('./boundaries/as-text.ts');
      const form = flags.format ?? /\.(\w+)$/.exec(flags.out ?? '.md')?.[1] ?? '';
      const write = forms[form];
      if (write === undefined)
        throw unreadable('--out', 'a name that ends in .html, .csv, .md or .json', `"${flags.out}"`);
      const { readings } = await optionsOf(flags, 'no file', io);
      const policy: InnerPolicy =
        flags.policy === undefined ? (contract() as unknown as InnerPolicy) : await policyWith(flags.policy, io);
      const found = boundariesOn(policy, decision, { readings });
      if (flags.out === undefined) await io.out(write(found));
      else io.writeFiles(dirname(flags.out), { [basename(flags.out)]: write(found) });
      if (flags.cases !== undefined)
        io.writeFiles(dirname(flags.cases), { [basename(flags.cases)]: casesAsJson(found) });
      done(0);
    });
}

const examples = `
Examples:
  $ contract-rules boundaries invoice-dispute --out invoice-dispute.html
  $ contract-rules boundaries price-rise-exit --reading one-time=each-step --out rises.csv --cases rises.json`;
