import * as node from 'node:fs';
import { dirname, join } from 'node:path';
import { unwritable } from './unwritable.ts';

/** What is used of the file system, so that a test can make any of it fail. */
export type FileSystem = Pick<
  typeof node,
  | 'copyFileSync'
  | 'existsSync'
  | 'linkSync'
  | 'mkdirSync'
  | 'mkdtempSync'
  | 'readdirSync'
  | 'renameSync'
  | 'rmSync'
  | 'rmdirSync'
  | 'writeFileSync'
>;

/**
 * Writes files by their names in a folder, with the folders that are not there: all of them or, where it throws `PolicyError`, none.
 * They are written aside, in the same place so that they can be renamed, and take their names last, in one go. A file is never cut.
 */
export function writeFiles(folder: string, files: Readonly<Record<string, string>>, fs: FileSystem = node): void {
  const undo: (() => void)[] = [];
  let at = folder;
  const goOn = holdSignals();
  try {
    makeFolder(folder, undo, fs);
    clearLeft(folder, fs);
    const aside = fs.mkdtempSync(join(folder, `${asidePrefix}${process.pid}-`));
    const clear = () => fs.rmSync(aside, { recursive: true, force: true });
    undo.push(clear);
    const moves = Object.entries(files).map(([name, text], i) => {
      at = join(folder, name);
      const move = { to: at, from: join(aside, `new-${i}`), before: join(aside, `old-${i}`) };
      makeFolder(dirname(at), undo, fs);
      fs.writeFileSync(move.from, text);
      const isThere = fs.existsSync(at);
      if (isThere) keep(at, move.before, fs);
      return { ...move, isThere };
    });
    for (const { to, from, before, isThere } of moves) {
      at = to;
      fs.renameSync(from, to);
      undo.push(() => (isThere ? fs.renameSync(before, to) : fs.rmSync(to)));
    }
    tried(clear);
  } catch (error) {
    for (const step of undo.reverse()) tried(step);
    throw unwritable(at, error as NodeJS.ErrnoException);
  } finally {
    goOn();
  }
}

/** What is written aside is known by this and by the process that writes it. */
const asidePrefix = '.contract-rules-';

/** Takes away what a process wrote aside that was killed. */
function clearLeft(folder: string, fs: FileSystem): void {
  for (const name of fs.readdirSync(folder)) {
    const [, pid] = name.startsWith(asidePrefix) ? (/^(\d+)-/.exec(name.slice(asidePrefix.length)) ?? []) : [];
    if (pid !== undefined && !isRunning(Number(pid)))
      tried(() => fs.rmSync(join(folder, name), { recursive: true, force: true }));
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Lets no signal end the program until what this gives is called; a fraction of a second later it ends by itself. */
function holdSignals(): () => void {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const hold = (): void => {};
  for (const signal of signals) process.on(signal, hold);
  return () => {
    for (const signal of signals) process.off(signal, hold);
  };
}

/** Makes a folder and those around it; those that were not there go again if anything fails. */
function makeFolder(folder: string, undo: (() => void)[], fs: FileSystem): void {
  if (folder === '' || fs.existsSync(folder)) return;
  if (dirname(folder) !== folder) makeFolder(dirname(folder), undo, fs);
  fs.mkdirSync(folder);
  undo.push(() => fs.rmdirSync(folder));
}

/** The same file under another name, or a copy of it where a file has one name only. */
function keep(file: string, as: string, fs: FileSystem): void {
  try {
    fs.linkSync(file, as);
  } catch {
    fs.copyFileSync(file, as);
  }
}

/** Of what is undone nothing keeps the rest from being undone. */
function tried(step: () => void): void {
  try {
    step();
  } catch {}
}
