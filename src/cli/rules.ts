import { join } from 'node:path';
import type { Command } from 'commander';
import { files } from '../../rules/index.ts';
import { contract } from '../contract.ts';
import { PolicyError } from '../index.ts';
import { printable } from '../language/answer/printable.ts';
import type { Done, Io } from './io.ts';

export function rules(program: Command, io: Io, done: Done): void {
  program
    .command('rules')
    .description('write rule files of the contract to a folder, to change them and to try them with --policy')
    .argument('<folder>', 'the folder; no file that is there is written over')
    .argument('[decision...]', 'the decisions whose files are written; all of them unless told')
    .addHelpText(
      'after',
      '\nExample:\n  $ contract-rules rules our-rules invoice-dispute\n  $ contract-rules verify --policy our-rules --decision invoice-dispute',
    )
    .action(async (folder: string, asked: readonly string[]) => {
      const { decisions, modelOf } = contract();
      const wanted = asked.length === 0 ? decisions : asked;
      for (const decision of wanted) modelOf(decision);
      const all = files.rules as Readonly<Record<string, object>>;
      const texts = wanted.map((decision) => [`${decision}.json`, `${JSON.stringify(all[decision], null, 2)}\n`]);
      for (const [name = ''] of texts) await refuseIfThere(join(folder, name), io);
      io.writeFiles(folder, Object.fromEntries(texts));
      await io.out(`${texts.length} rule file${texts.length === 1 ? '' : 's'} in ${printable(folder)}\n`);
      done(0);
    });
}

async function refuseIfThere(path: string, io: Io): Promise<void> {
  const isFree = await io.readFile(path, 0).then(
    () => false,
    ({ code }: NodeJS.ErrnoException) => code === 'ENOENT',
  );
  if (isFree) return;
  const expected = 'a file that is not there yet';
  throw new PolicyError([{ code: 'malformed', at: '', file: path, expected, found: 'one' }]);
}
