import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import type { Issue } from '../../language/answer/issue.ts';
import { PolicyError } from '../../language/answer/policy-error.ts';
import { unreadable } from '../read-json.ts';
import { unwritable } from '../unwritable.ts';
import type { Tally } from './tally.ts';

/** How far a batch came, from where it can go on. */
export interface Checkpoint {
  /** What the output depends on beside the input, by the name that a message gives it. */
  readonly asked: Readonly<Record<string, unknown>>;
  readonly input: InputMark;
  /** The last line whose chunk is written; 0 before any. */
  readonly line: number;
  /** Of all that was read up to there. */
  readonly digest: string;
  /** Bytes of each file that count. */
  readonly written: number;
  readonly rejected: number;
  readonly tally: Tally;
  /** Whether nothing is left but to give both files their names. */
  readonly isWhole: boolean;
}

/** What tells an input from another without reading it; `null` for standard input. */
export type InputMark = { readonly bytes: number; readonly modified: number } | null;

const fileOf = (out: string): string => `${out}.partial.json`;

/** What stands beside an output; `null` where there is nothing to go on from. */
export async function readCheckpoint(out: string): Promise<Checkpoint | null> {
  const file = fileOf(out);
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
    throw unreadable(file, 'a file that can be read', error.message);
  });
  if (text === null) return null;
  try {
    return JSON.parse(text) as Checkpoint;
  } catch {
    throw unreadable(file, 'how far the batch came', 'something else; begin again without --resume');
  }
}

/** Replaces what stood there in one go. */
export async function writeCheckpoint(out: string, checkpoint: Checkpoint): Promise<void> {
  const file = fileOf(out);
  try {
    await writeFile(`${file}.new`, JSON.stringify(checkpoint), { flush: true });
    await rename(`${file}.new`, file);
  } catch (error) {
    throw unwritable(file, error as NodeJS.ErrnoException);
  }
}

export const removeCheckpoint = (out: string): Promise<void> => rm(fileOf(out), { force: true });

/** Throws `PolicyError` where a batch is not the one that a checkpoint is of. */
export function refuseOther(before: Checkpoint, { asked, input }: Pick<Checkpoint, 'asked' | 'input'>): void {
  const names = [...new Set([...Object.keys(before.asked), ...Object.keys(asked)])];
  const other = names.filter((name) => !isDeepStrictEqual(before.asked[name], asPlain(asked[name])));
  if (!isDeepStrictEqual(before.input, input)) other.unshift('input');
  if (other.length > 0) throw otherThan(other);
}

export const otherThan = (what: readonly string[]): PolicyError =>
  new PolicyError(
    what.map(
      (name): Issue => ({
        code: 'malformed',
        at: '',
        file: '--resume',
        expected: `the same ${name} as that of what was begun`,
        found: 'another; begin again without --resume',
      }),
    ),
  );

const asPlain = (value: unknown): unknown => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)));
