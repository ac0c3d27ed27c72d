import { type FileHandle, mkdir, open, rename, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { unreadable } from '../read-json.ts';
import { unwritable } from '../unwritable.ts';

/** Where lines go. */
export interface Sink {
  /** The bytes may be others as soon as it resolves. */
  readonly write: (bytes: Uint8Array) => Promise<void>;
  /** Bytes written, those of an earlier run that is gone on from among them. */
  readonly length: () => number;
  /** Brings what was written to the disk. */
  readonly sync: () => Promise<void>;
  readonly close: () => Promise<void>;
  /** Gives what was written its name; only when it is whole. */
  readonly finish: () => Promise<void>;
}

/** What is written aside lies beside what it will be. */
export const asideOf = (path: string): string => `${path}.partial`;

/** A file that is written aside, from its beginning or from the first `kept` bytes that are there. */
export async function asideSink(path: string, kept: number): Promise<Sink> {
  const aside = asideOf(path);
  const file = await orUnwritable(path, async () => {
    await mkdir(dirname(path), { recursive: true });
    return open(aside, kept === 0 ? 'w' : 'r+');
  });
  let length = kept;
  try {
    const { size } = await file.stat();
    if (size < kept) throw unreadable(aside, `${kept} bytes, to go on from`, `${size}; begin again without --resume`);
    await orUnwritable(path, () => file.truncate(kept));
  } catch (error) {
    await file.close();
    throw error;
  }
  return {
    write: (bytes) =>
      orUnwritable(path, async () => {
        await writeAll(file, bytes, length);
        length += bytes.length;
      }),
    length: () => length,
    sync: () => orUnwritable(path, () => file.datasync()),
    close: () => file.close(),
    finish: () => finishAside(path),
  };
}

/** Gives a file that lies aside its name, if it has not got it yet. */
export const finishAside = (path: string): Promise<void> =>
  orUnwritable(path, async () => {
    if (await isThere(asideOf(path))) await rename(asideOf(path), path);
  });

/** A device or a pipe, which has no other name to be written under. */
export async function openSink(path: string): Promise<Sink> {
  const file = await orUnwritable(path, () => open(path, 'w'));
  return {
    ...passing,
    write: (bytes) => orUnwritable(path, () => writeAll(file, bytes, null)),
    close: () => file.close(),
  };
}

/** Standard output, or what takes its place, which holds what it has not passed on yet. */
export const streamSink = (print: (bytes: Uint8Array) => void | Promise<void>): Sink => ({
  ...passing,
  write: async (bytes) => print(new Uint8Array(bytes)),
});

const nothing = async (): Promise<void> => {};
const passing = { length: () => 0, sync: nothing, close: nothing, finish: nothing };

async function writeAll(file: FileHandle, bytes: Uint8Array, at: number | null): Promise<void> {
  for (let from = 0; from < bytes.length; ) {
    const { bytesWritten } = await file.write(bytes, from, bytes.length - from, at === null ? null : at + from);
    from += bytesWritten;
  }
}

export const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

async function orUnwritable<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof Error && 'syscall' in error ? unwritable(path, error as NodeJS.ErrnoException) : error;
  }
}

/** Whether a path is there and is neither a file nor a folder. Throws `PolicyError` for a folder. */
export async function isDevice(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  if (found?.isDirectory()) throw unwritable(path, Object.assign(new Error(), { code: 'EISDIR' }));
  return found !== null && !found.isFile();
}
