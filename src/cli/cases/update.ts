import { PolicyError } from '../../language/answer/policy-error.ts';
import type { Io } from '../io.ts';
import { readText } from '../read-json.ts';
import type { CaseFile, CaseFiles } from './case-files.ts';
import type { Edit } from './edits.ts';
import { editsOf } from './edits.ts';
import type { Tried } from './tried.ts';
import { updatedText } from './updated.ts';

/** What an update wrote. */
export interface Update {
  /** The cases that expect now what was found. */
  readonly cases: number;
  /** The paths of their files. */
  readonly files: readonly string[];
  /** Whether there was something to write, and the answer was no. */
  readonly declined: boolean;
}

/**
 * Makes cases that failed expect what came, after their differences have been shown. On a terminal it is asked first, unless `yes`. All
 * files are written, or none.
 */
export async function update(
  tried: readonly Tried[],
  { folder, files }: CaseFiles,
  yes: boolean,
  io: Io,
): Promise<Update> {
  const edits = new Map<CaseFile, Map<number, readonly Edit[]>>();
  for (const { file, index, one, result } of tried) {
    const ofCase = result.passed ? null : editsOf(one, result);
    if (ofCase === null) continue;
    edits.set(file, (edits.get(file) ?? new Map<number, readonly Edit[]>()).set(index, ofCase));
  }
  const cases = [...edits.values()].reduce((sum, { size }) => sum + size, 0);
  if (cases === 0) return { cases, files: [], declined: false };
  if (!yes && !(await isConfirmed(cases, edits.size, io))) return { cases: 0, files: [], declined: true };
  const texts: [string, string][] = [];
  for (const file of files) {
    const ofFile = edits.get(file);
    if (ofFile === undefined) continue;
    const text = await readText(file.path, io, 'cases');
    if (file.csv === null ? !isAsRead(text, file) : text !== file.csv.text) throw changed(file);
    texts.push([file.name, updatedText(file, text, ofFile)]);
  }
  io.writeFiles(folder, Object.fromEntries(texts));
  return { cases, files: [...edits.keys()].map(({ path }) => path), declined: false };
}

async function isConfirmed(cases: number, files: number, io: Io): Promise<boolean> {
  const answer = await io.ask(
    `Let ${cases} case${cases === 1 ? '' : 's'} in ${files} file${files === 1 ? '' : 's'} expect what was found? [y/N] `,
  );
  return answer === null || /^y(es)?$/i.test(answer.trim());
}

/** Somebody may have gone on writing while the question stood. */
const isAsRead = (text: string, { cases }: CaseFile): boolean => {
  try {
    const now: unknown = JSON.parse(text);
    return Array.isArray(now) && now.length === cases.length && cases.every(({ id }, index) => now[index]?.id === id);
  } catch {
    return false;
  }
};

const changed = ({ path }: CaseFile) =>
  new PolicyError([
    { code: 'malformed', at: '', file: path, expected: 'the cases that were tried', found: 'others; try again' },
  ]);
