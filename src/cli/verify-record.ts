import type { Command } from 'commander';
import { PolicyError, type Replayed, verifyRecord } from '../index.ts';
import { printable } from '../language/answer/printable.ts';
import type { Done, Io } from './io.ts';
import { pemKey } from './pem-key.ts';
import { askedOf, policyOption } from './policy-option.ts';
import { printJson } from './print-json.ts';
import { nameOf, readText } from './read-json.ts';

interface Flags {
  readonly key?: string;
  readonly policy?: string;
  readonly json?: true;
}

/** What is told of a record; `isSigned` is `null` where no key was given. */
interface Verified extends Replayed {
  readonly isSigned: boolean | null;
}

export function verifyRecordOf(program: Command, io: Io, done: Done): void {
  program
    .command('verify-record')
    .description('whether an answer that was kept comes out the same again')
    .argument('<record>', 'the file that `record` wrote; `-` for standard input')
    .addOption(policyOption())
    .option('--key <file>', 'hold its signature in `<record>.sig` against this public key (Ed25519, PEM)')
    .option('--json', 'print what came of it, or what is wrong, as JSON')
    .addHelpText(
      'after',
      '\nExample:\n  $ contract-rules verify-record answer.json --key public.pem\n\nIt exits with 0 when it is the same and the signature fits, 1 when not, 2 for what is no record of this policy.',
    )
    .action(async (path: string, { key, json, policy: asked }: Flags) => {
      const { policy } = await askedOf(asked, io);
      const text = withoutLineEnd(await readText(path, io, 'a record'));
      const isSigned = key === undefined ? null : await isSignedBy(key, path, text, io);
      const verified = { ...ofFile(path, () => policy.replay(text)), isSigned };
      if (json === true) await printJson(verified, io);
      else await io.out(`${inWords(verified).join('\n')}\n`);
      done(verified.isSame && isSigned !== false ? 0 : 1);
    });
}

/** `record` ends its file as text files end. */
const withoutLineEnd = (text: string): string => text.replace(/\n$/, '');

async function isSignedBy(key: string, path: string, text: string, io: Io): Promise<boolean> {
  if (path === '-')
    throw new PolicyError([
      { code: 'malformed', at: '', file: '--key', expected: 'a record in a file', found: 'standard input' },
    ]);
  const signature = await readText(`${path}.sig`, io, 'a signature');
  return verifyRecord(text, signature.trim(), await pemKey(key, 'public', io));
}

function ofFile<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    throw new PolicyError(error.issues.map((issue) => ({ file: nameOf(path), ...issue })));
  }
}

/** So many differences are told one by one. */
const most = 20;

function inWords({ isSame, differences, isSigned }: Verified): string[] {
  const value = (of: unknown) => (of === undefined ? 'nothing' : shortened(printable(JSON.stringify(of))));
  const told = differences
    .slice(0, most)
    .map(({ at, recorded, now }) => `  ${printable(at)}: recorded ${value(recorded)}, now ${value(now)}`);
  return [
    isSame ? 'The answer comes out the same.' : 'The answer does not come out the same:',
    ...told,
    ...(differences.length > most ? [`  and ${differences.length - most} more`] : []),
    ...(isSigned === null ? [] : [isSigned ? 'The signature fits the key.' : 'The signature does not fit the key.']),
  ];
}

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
