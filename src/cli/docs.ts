import type { Command } from 'commander';
import { PolicyError, toMarkdown } from '../index.ts';
import { printable } from '../language/answer/printable.ts';
import { copiesAt } from './copies.ts';
import type { Done, Io } from './io.ts';
import { askedOf, policyOption } from './policy-option.ts';
import { keptProofs } from './prove/kept.ts';
import { readJson } from './read-json.ts';

interface Flags {
  readonly out: string;
  readonly policy?: string;
  readonly text?: readonly string[];
  readonly proofs?: string;
}

export function docs(program: Command, io: Io, done: Done): void {
  program
    .command('docs')
    .description(
      'the documentation of the contract as Markdown: a page for each decision, and for facts, readings, parameters, tables, clauses, operators and words',
    )
    .requiredOption('--out <folder>', 'the folder to write it to; files of the same names are replaced')
    .option(
      '--text <file...>',
      'copies of the documents as plain text, to stand above the rules; `-` for standard input',
    )
    .option('--proofs <file>', 'what `prove --keep` wrote: of each reading, what its other options change')
    .addOption(policyOption())
    .addHelpText(
      'after',
      '\nExamples:\n  $ contract-rules docs --out docs/rules\n  $ contract-rules docs --out pages --text my-copy.txt',
    )
    .action(async ({ out, policy, text, proofs }: Flags) => {
      const asked = (await askedOf(policy, io)).policy;
      const copies = text === undefined ? undefined : await copiesAt(text, io);
      const kept = proofs === undefined ? undefined : keptProofs(await readJson(proofs, io), proofs).claims;
      const pages = toMarkdown({ policy: asked, text: copies, proofs: kept?.map(({ claim }) => claim) });
      if (out === '')
        throw new PolicyError([{ code: 'malformed', at: '', file: '--out', expected: 'a folder', found: 'nothing' }]);
      io.writeFiles(out, pages);
      await io.out(`${Object.keys(pages).length} pages in ${printable(out)}\n`);
      done(0);
    });
}
