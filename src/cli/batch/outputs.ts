import { realpath, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Issue } from '../../language/answer/issue.ts';
import { PolicyError } from '../../language/answer/policy-error.ts';
import type { Io, Streams } from '../io.ts';
import type { Answered } from './answer-rows.ts';
import { type Checkpoint, removeCheckpoint, writeCheckpoint } from './checkpoint.ts';
import { asideOf, asideSink, finishAside, isDevice, openSink, type Sink, streamSink } from './sink.ts';

/** Where a batch writes: `-` for standard output, and for no rejects beside a file standard error. */
export interface Targets {
  readonly out: string;
  readonly rejects: string | null;
}

/** The two things that a batch writes, aside until they are whole. */
export interface Outputs {
  /** What is written may be another thing as soon as it resolves. */
  readonly write: (answered: Answered) => Promise<void>;
  /** Brings what is written to the disk and says how far it came; nothing where the output is no file. */
  readonly keep: (at: Checkpoint) => Promise<void>;
  /** Whether nobody takes what is printed any more. */
  readonly isCut: () => boolean;
  readonly finish: () => Promise<void>;
  /** Leaves what can be gone on from, and nothing else. */
  readonly leave: (canGoOn: boolean) => Promise<void>;
}

/** The targets as they are: the file that a link leads to, and rejects beside an output that is a file. Throws `PolicyError` for a folder, or one file twice. */
export async function targetsOf(input: string, { out: given, rejects: named }: Targets): Promise<Targets> {
  const out = await followed(given);
  const besideFile = (await isFileTarget(out)) ? `${out}.rejects.ndjson` : null;
  const rejects = named === null ? besideFile : await followed(named);
  if (rejects !== null) await isDevice(rejects);
  const twice: Issue[] = [];
  const refuse = (file: string, found: string) =>
    twice.push({
      code: 'malformed',
      at: '',
      file,
      expected: 'a file that nothing else is read from or written to',
      found,
    });
  const read = await followed(input);
  // What is read from standard input may be written to standard output.
  const isRead = (target: string) => target !== '-' && isSame(target, read);
  if ((await isFileTarget(out)) && isRead(out)) refuse('--out', given);
  if (rejects !== null && (isSame(rejects, out) || isRead(rejects))) refuse('--rejects', named ?? rejects);
  if (twice.length > 0) throw new PolicyError(twice);
  return { out, rejects };
}

/** Whether a target is a file, or will be one. */
export const isFileTarget = async (path: string): Promise<boolean> => path !== '-' && !(await isDevice(path));

const isSame = (one: string, other: string): boolean => resolve(one) === resolve(other);

const followed = (path: string): Promise<string> =>
  path === '-' ? Promise.resolve(path) : realpath(path).catch(() => path);

/** Begins both, or goes on from where a checkpoint says. */
export async function openOutputs({ out, rejects }: Targets, from: Checkpoint | null, io: Io): Promise<Outputs> {
  const isFile = await isFileTarget(out);
  const paths = [out, rejects] as const;
  const [lines, bad] = await openBoth(
    () => sinkTo(out, from?.written ?? 0, io.streams.out),
    () =>
      rejects === null
        ? Promise.resolve(streamSink((bytes) => io.err(text(bytes))))
        : sinkTo(rejects, from?.rejected ?? 0, io.streams.out),
  );
  const close = async () => {
    await lines.close();
    await bad.close();
  };
  return {
    async write(answered) {
      // Those of a row that is not there yet would be told twice after a kill; the checkpoint is written after both.
      if (answered.lines.length > 0) await lines.write(answered.lines);
      if (answered.rejects.length > 0) await bad.write(answered.rejects);
    },
    async keep(at) {
      if (!isFile) return;
      await lines.sync();
      await bad.sync();
      await writeCheckpoint(out, { ...at, written: lines.length(), rejected: bad.length() });
    },
    isCut: () => out === '-' && io.streams.isCut(),
    async finish() {
      await close();
      await bad.finish();
      await lines.finish();
      if (isFile) await removeCheckpoint(out);
    },
    async leave(canGoOn) {
      await close();
      if (canGoOn && isFile) return;
      for (const path of paths) if (path !== null && path !== '-') await rm(asideOf(path), { force: true });
      if (isFile) await removeCheckpoint(out);
    },
  };
}

/** Gives the files of a batch that was written whole their names. */
export async function finishWhole({ out, rejects }: Targets): Promise<void> {
  if (rejects !== null) await finishAside(rejects);
  await finishAside(out);
  await removeCheckpoint(out);
}

async function sinkTo(path: string, kept: number, print: Streams['out']): Promise<Sink> {
  if (path === '-') return streamSink(print);
  return (await isDevice(path)) ? openSink(path) : asideSink(path, kept);
}

async function openBoth(one: () => Promise<Sink>, other: () => Promise<Sink>): Promise<readonly [Sink, Sink]> {
  const first = await one();
  try {
    return [first, await other()];
  } catch (error) {
    await first.close();
    throw error;
  }
}

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');
