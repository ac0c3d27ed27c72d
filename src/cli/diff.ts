import type { Command } from 'commander';
import { diffOf } from '../diffing.ts';
import { diffInWords } from '../explain/diff-to-english.ts';
import type { InnerPolicy } from '../inner-policy.ts';
import type { Done, Io } from './io.ts';
import { policyAsked } from './policy-option.ts';
import { printJson } from './print-json.ts';
import { wrapped } from './wrapped.ts';

export function diff(program: Command, io: Io, done: Done): void {
  program
    .command('diff')
    .description('what two versions of the rules differ in, and which customers they answer differently')
    .argument('<old>', versions)
    .argument('<new>', 'the other one')
    .option('--json', 'print it, or what is wrong, as JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  $ contract-rules diff contract changed-rules\n  $ contract-rules diff terms-2026.mjs terms-2027.mjs\n\nIt exits with 0 when they say the same, 1 when not.',
    )
    .action(async (old: string, later: string, { json }: { json?: true }) => {
      const [older, newer] = [await versionIn(old, io), await versionIn(later, io)];
      const found = diffOf(older, newer);
      if (json === true) await printJson(found, io);
      else await io.out(`${wrapped(diffInWords(found, older, newer))}\n`);
      done(older.stamp.digest === newer.stamp.digest ? 0 : 1);
    });
}

const versions =
  'a folder of rule files to try in place of those of the contract of the same name, a JavaScript module that exports a `policy` of its own, or `contract` for the one that is built in';

const versionIn = (name: string, io: Io): Promise<InnerPolicy> =>
  policyAsked(name === 'contract' ? undefined : name, io);
