import { type Issue, PolicyError } from '../index.ts';
import type { Io } from './io.ts';

/** The content of a JSON file, or of standard input for `-`. Throws `PolicyError` for what cannot be read or is no JSON. */
export async function readJson(path: string, io: Io): Promise<unknown> {
  const text = await readText(path, io, 'JSON');
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw unreadable(nameOf(path), 'JSON', text.trim() === '' ? 'nothing' : inOneLine((error as Error).message));
  }
}

/** The text of a file, or of standard input for `-`; `what` says what it should hold. Throws `PolicyError` for what cannot be read. */
export async function readText(path: string, io: Io, what: string): Promise<string> {
  if (path === '-' && io.stdinIsTerminal) throw unreadable(nameOf(path), `${what}: name a file, or pipe it in`);
  return (path === '-' ? io.readStdin() : io.readFile(path)).catch((error: NodeJS.ErrnoException) => {
    throw unreadable(nameOf(path), 'a file that can be read', reasons[error.code ?? ''] ?? error.message);
  });
}

/** What messages call a file. */
export const nameOf = (path: string): string => (path === '-' ? 'standard input' : path);

/** The names of the JSON files of a folder, in order. Throws `PolicyError` where there are none. */
export async function jsonFilesOf(folder: string, io: Io): Promise<readonly string[]> {
  const names = await io.readFolder(folder).catch((error: NodeJS.ErrnoException) => {
    throw unreadable(folder, 'a folder that can be read', reasons[error.code ?? ''] ?? error.message);
  });
  const files = names.filter((name) => name.endsWith('.json')).sort();
  if (files.length === 0) throw unreadable(folder, 'rule files that end in .json', 'none');
  return files;
}

const inOneLine = (message: string): string => message.charAt(0).toLowerCase() + message.slice(1).replace(/\s+/g, ' ');

function unreadable(file: string, expected: string, found?: string): PolicyError {
  const issue: Issue = { code: 'malformed', at: '', file, expected };
  return new PolicyError([found === undefined ? issue : { ...issue, found }]);
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'none of that name',
  EISDIR: 'a folder',
  ENOTDIR: 'a file',
  EACCES: 'one that may not be read',
};
