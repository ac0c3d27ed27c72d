import type { Command } from 'commander';
import { typesText } from '../typescript/types-text.ts';
import type { Done, Io } from './io.ts';
import { policyAsked } from './policy-option.ts';

export function types(program: Command, io: Io, done: Done): void {
  program
    .command('types')
    .description('the TypeScript types of a policy: its answers, facts, needs and readings')
    .argument(
      '[policy]',
      'a folder of rule files beside those of the contract, or a JavaScript module that exports a `policy` of its own; none for the contract',
    )
    .addHelpText(
      'after',
      '\nExamples:\n  $ contract-rules types my-policy.js > answers.ts\n\nThen `loadPolicy<typeof facts, Answers>(files, facts)` is typed by decision.',
    )
    .action(async (path: string | undefined) => {
      await io.out(typesText(await policyAsked(path, io), heading, importOfEffect));
      done(0);
    });
}

const heading = '// Generated from the rule files by `contract-rules types`; change those, not this.';
const importOfEffect = "import type { Effect } from '@invictanet/contract-rules';";
