import type { Command } from 'commander';
import { PolicyError, toMarkdown } from '../index.ts';
import { printable } from '../language/answer/printable.ts';
import type { Done, Io } from './io.ts';
import { askedOf, policyOption } from './policy-option.ts';

export function docs(program: Command, io: Io, done: Done): void {
  program
    .command('docs')
    .description(
      'the documentation of the contract as Markdown: a page for each decision, and the facts, readings, tables and clauses',
    )
    .requiredOption('--out <folder>', 'the folder to write it to; files of the same names are replaced')
    .addOption(policyOption())
    .addHelpText('after', '\nExample:\n  $ contract-rules docs --out docs/rules')
    .action(async ({ out, policy }: { out: string; policy?: string }) => {
      const pages = toMarkdown((await askedOf(policy, io)).policy);
      if (out === '')
        throw new PolicyError([{ code: 'malformed', at: '', file: '--out', expected: 'a folder', found: 'nothing' }]);
      io.writeFiles(out, pages);
      await io.out(`${Object.keys(pages).length} pages in ${printable(out)}\n`);
      done(0);
    });
}
