import type { Issue } from '../language/answer/issue.ts';
import { PolicyError } from '../language/answer/policy-error.ts';
import { decoded } from './decoded.ts';
import type { Io } from './io.ts';
import { parseJson } from './parse-json.ts';

/** No file of a customer or of rules comes near; standard input or a device may have no end. */
const mostBytes = 50_000_000;

/** The content of a JSON file, or of standard input for `-`. Throws `PolicyError` for what cannot be read or is no JSON. */
export async function readJson(path: string, io: Io): Promise<unknown> {
  const parsed = parseJson(await readText(path, io, 'JSON'));
  if ('content' in parsed) return parsed.content;
  throw new PolicyError(parsed.issues.map((issue) => ({ file: nameOf(path), ...issue })));
}

/** The text of a file, or of standard input for `-`; `what` says what it should hold. Throws `PolicyError` for what cannot be read. */
export async function readText(path: string, io: Io, what: string): Promise<string> {
  const file = nameOf(path);
  if (path === '-' && io.stdinIsTerminal) throw unreadable(file, `${what}: name a file, or pipe it in`);
  const reading = path === '-' ? io.readStdin(mostBytes) : io.readFile(path, mostBytes);
  const bytes = await reading.catch((error) => {
    throw notRead(file, error);
  });
  if (bytes.length > mostBytes)
    throw new PolicyError([{ code: 'too-long', at: '', file, expected: `${mostBytes} bytes`, found: 'more' }]);
  const text = decoded(bytes);
  if (text === null) throw unreadable(file, 'text in UTF-8', 'other bytes');
  return text;
}

/** What messages call a file. */
export const nameOf = (path: string): string => (path === '-' ? 'standard input' : path);

/** The names of the JSON files of a folder, in order. Throws `PolicyError` where there are none. */
export async function jsonFilesOf(folder: string, io: Io): Promise<readonly string[]> {
  const names = await io.readFolder(folder).catch((error) => {
    throw notRead(folder, error, 'a folder');
  });
  const files = names.filter((name) => name.endsWith('.json')).sort();
  if (files.length === 0) throw unreadable(folder, 'rule files that end in .json', 'none');
  return files;
}

/** What is said where the system does not let something be read. */
export const notRead = (file: string, { code, message }: NodeJS.ErrnoException, what = 'a file'): PolicyError =>
  unreadable(file, `${what} that can be read`, reasons[code ?? ''] ?? message);

/** What is said of what holds something else. */
export function unreadable(file: string, expected: string, found?: string): PolicyError {
  const issue: Issue = { code: 'malformed', at: '', file, expected };
  return new PolicyError([found === undefined ? issue : { ...issue, found }]);
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'none of that name',
  EISDIR: 'a folder',
  ENOTDIR: 'a file',
  EACCES: 'one that may not be read',
};
