import { basename, dirname } from 'node:path';
import type { Command } from 'commander';
import { PolicyError, type Reasons, signRecord } from '../index.ts';
import { printable } from '../language/answer/printable.ts';
import { type InForceFlag, inForceOf, inForceOption } from './in-force-option.ts';
import type { Done, Io } from './io.ts';
import { pemKey } from './pem-key.ts';
import { askedOf, policyOption } from './policy-option.ts';
import { readJson } from './read-json.ts';
import { optionsOf, type ReadingFlags, withReadings } from './reading-options.ts';
import { reasonsOption } from './reasons-option.ts';

interface Flags extends ReadingFlags, InForceFlag {
  readonly reasons: Reasons;
  readonly out?: string;
  readonly key?: string;
}

export function recordOf(program: Command, io: Io, done: Done): void {
  withReadings(
    program
      .command('record')
      .description('an answer to be kept, with all that it rests on, in canonical JSON')
      .argument('<question>', 'the id of a decision, or `assess` for the file of a customer')
      .argument('[facts]', 'a JSON file of facts; `-`, or none, for standard input'),
  )
    .addOption(policyOption())
    .addOption(reasonsOption())
    .addOption(inForceOption())
    .option('--out <file>', 'the file to write it to; replaced if it is there')
    .option('--key <file>', 'sign it by this private key (Ed25519, PEM); the signature goes to `<out>.sig`')
    .addHelpText(
      'after',
      '\nExamples:\n  $ contract-rules record invoice-dispute account.json > answer.json\n  $ contract-rules record assess account.json --out answer.json --key private.pem',
    )
    .action(async (question: string, path: string | undefined, { out, key, ...flags }: Flags) => {
      const options = { ...(await optionsOf(flags, path ?? '-', io)), ...inForceOf(flags), reasons: flags.reasons };
      const { policy } = await askedOf(flags.policy, io);
      const text = policy.record(question, (await readJson(path ?? '-', io)) as object, options);
      if (out === undefined) {
        if (key !== undefined)
          throw new PolicyError([
            { code: 'missing', at: '', name: '--out', expected: 'the file beside which the signature goes' },
          ]);
        await io.out(`${text}\n`);
      } else {
        const signature = key === undefined ? null : await signRecord(text, await pemKey(key, 'private', io));
        const name = basename(out);
        const files = { [name]: `${text}\n`, ...(signature === null ? {} : { [`${name}.sig`]: `${signature}\n` }) };
        io.writeFiles(dirname(out), files);
        await io.out(`${Object.keys(files).map(printable).join(', ')}\n`);
      }
      done(0);
    });
}
