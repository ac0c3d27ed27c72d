import { type Issue, PolicyError } from '../index.ts';
import { pointer } from '../language/answer/issue.ts';
import { decoded } from './decoded.ts';
import type { Io } from './io.ts';
import { type JsonFault, type RepeatedKey, scanJson } from './scan-json.ts';

/** No file of a customer or of rules comes near; standard input or a device may have no end. */
const mostBytes = 50_000_000;

/** The content of a JSON file, or of standard input for `-`. Throws `PolicyError` for what cannot be read or is no JSON. */
export async function readJson(path: string, io: Io): Promise<unknown> {
  const text = await readText(path, io, 'JSON');
  const file = nameOf(path);
  if (text.trim() === '') throw unreadable(file, 'JSON', 'nothing');
  const scanned = scanJson(text);
  if ('fault' in scanned) throw unreadable(file, 'JSON', inWords(scanned.fault, text));
  if (scanned.repeated.length > 0)
    throw new PolicyError(scanned.repeated.map((key) => ({ file, ...givenTwice(key, text) })));
  return JSON.parse(text);
}

/** The text of a file, or of standard input for `-`; `what` says what it should hold. Throws `PolicyError` for what cannot be read. */
export async function readText(path: string, io: Io, what: string): Promise<string> {
  const file = nameOf(path);
  if (path === '-' && io.stdinIsTerminal) throw unreadable(file, `${what}: name a file, or pipe it in`);
  const reading = path === '-' ? io.readStdin(mostBytes) : io.readFile(path, mostBytes);
  const bytes = await reading.catch((error: NodeJS.ErrnoException) => {
    throw unreadable(file, 'a file that can be read', whyNotRead(error));
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
  const names = await io.readFolder(folder).catch((error: NodeJS.ErrnoException) => {
    throw unreadable(folder, 'a folder that can be read', whyNotRead(error));
  });
  const files = names.filter((name) => name.endsWith('.json')).sort();
  if (files.length === 0) throw unreadable(folder, 'rule files that end in .json', 'none');
  return files;
}

function inWords({ at, expected }: JsonFault, text: string): string {
  const character = text.codePointAt(at);
  const token = character === undefined ? 'end' : `token ${JSON.stringify(String.fromCodePoint(character))}`;
  return `unexpected ${token} at ${placeOf(at, text)}, where ${expected} should stand`;
}

const givenTwice = ({ path, firstAt }: RepeatedKey, text: string): Issue => ({
  code: 'given-twice',
  at: pointer(path),
  name: String(path.at(-1)),
  detail: placeOf(firstAt, text),
});

/** Line and column, as an editor counts them. */
function placeOf(at: number, text: string): string {
  const lines = text.slice(0, at).split(/\r\n?|\n/);
  return `line ${lines.length}, column ${(lines.at(-1) as string).length + 1}`;
}

/** What the system says of what cannot be read, in words. */
export const whyNotRead = ({ code, message }: NodeJS.ErrnoException): string => reasons[code ?? ''] ?? message;

/** What is told of a file that does not hold what it should. */
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
