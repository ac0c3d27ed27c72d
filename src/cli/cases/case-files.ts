import { basename, dirname, join } from 'node:path';
import type { Case } from '../../cases/case.ts';
import type { InnerPolicy } from '../../inner-policy.ts';
import type { Issue } from '../../language/answer/issue.ts';
import { PolicyError } from '../../language/answer/policy-error.ts';
import { checkCases } from '../../running-cases.ts';
import type { Io } from '../io.ts';
import { notRead, readJson, unreadable } from '../read-json.ts';
import type { CsvFile, Dates } from './read-csv.ts';

/** A file of cases that was read. */
export interface CaseFile {
  /** As it is told. */
  readonly path: string;
  /** Its name from the folder that was asked on. */
  readonly name: string;
  readonly cases: readonly Case[];
  /** `null` for JSON. */
  readonly csv: CsvFile | null;
}

/** The files that were asked for, and the folder they lie under. */
export interface CaseFiles {
  readonly folder: string;
  readonly files: readonly CaseFile[];
}

/** The case files of a folder and of those in it, or the one file. Throws `PolicyError` with what is wrong with all of them, or where there is no case. */
export async function readCaseFiles(
  path: string,
  dates: Dates | null,
  policy: InnerPolicy,
  io: Io,
): Promise<CaseFiles> {
  const { folder, names } = await namesOf(path, io);
  const issues: Issue[] = [];
  const files: CaseFile[] = [];
  for (const name of names) {
    const file = folder === '' ? name : join(folder, name);
    try {
      const csv = isCsv(name) ? await (await import('./read-csv.ts')).readCsv(file, dates, policy, io) : null;
      const checked = checkCases(csv === null ? await readJson(file, io) : csv.content);
      if ('cases' in checked) files.push({ path: file, name, cases: checked.cases, csv });
      else
        issues.push(
          ...checked.issues.map((issue) => ({ ...issue, file, ...(csv !== null && placeInCsv(issue, csv)) })),
        );
    } catch (error) {
      if (!(error instanceof PolicyError)) throw error;
      issues.push(...error.issues);
    }
  }
  if (issues.length > 0) throw new PolicyError(issues);
  if (files.every(({ cases }) => cases.length === 0)) throw unreadable(path, 'cases', 'none');
  return { folder, files };
}

const isCsv = (name: string): boolean => /\.csv$/i.test(name);

async function namesOf(path: string, io: Io): Promise<{ folder: string; names: readonly string[] }> {
  const under = await io.filesUnder(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOTDIR') return null;
    throw notRead(path, error, 'a file or a folder');
  });
  if (under === null) return { folder: dirname(path), names: [basename(path)] };
  const names = under.filter((name) => /\.(json|csv)$/i.test(name)).sort();
  if (names.length === 0) throw unreadable(path, 'case files that end in .json or .csv', 'none');
  return { folder: path, names };
}

/** In a spreadsheet a case has a line, not a place in a list. */
function placeInCsv(issue: Issue, { lines }: CsvFile): { readonly at?: string } {
  const [, index = '', rest = ''] = /^\/(\d+)(.*)$/.exec(issue.at) ?? [];
  const line = lines[Number(index)];
  return line === undefined ? {} : { at: ` line ${line}${rest}` };
}
