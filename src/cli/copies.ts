import type { TextFile } from '../bind/recognise.ts';
import { mostOfCopies } from '../comparing-copies.ts';
import { PolicyError } from '../language/answer/policy-error.ts';
import type { Io } from './io.ts';
import { nameOf, readText } from './read-json.ts';

/** Copies of the documents from files; `-` is standard input. Throws `PolicyError` for what is no text, or too long. */
export async function copiesAt(paths: readonly string[], io: Io): Promise<TextFile[]> {
  if (paths.filter((path) => path === '-').length > 1)
    throw refused('standard input', 'one copy', 'several asked of it');
  return Promise.all(paths.map((path) => copyOf(path, io)));
}

async function copyOf(path: string, io: Io): Promise<TextFile> {
  const text = await readText(path, io, 'text');
  if (/[\0\ufffd]/.test(text)) throw refused(nameOf(path), 'text in UTF-8', 'other bytes');
  const most = mostOfCopies.characters;
  if (text.length > most) throw refused(nameOf(path), `at most ${most} characters`, `${text.length}`);
  return { name: nameOf(path), text };
}

const refused = (file: string, expected: string, found: string): PolicyError =>
  new PolicyError([{ code: 'malformed', at: '', file, expected, found }]);
