import { type Issue, PolicyError } from '../index.ts';
import type { Io } from './io.ts';

/** Writes files by name into a folder, which is made where it is not there. Throws `PolicyError` for what cannot be written. */
export async function writeFiles(folder: string, files: Readonly<Record<string, string>>, io: Io): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    const file = `${folder.replace(/\/+$/, '')}/${name}`;
    await io.writeFile(file, text).catch((error: NodeJS.ErrnoException) => {
      const found = reasons[error.code ?? ''] ?? error.message;
      const issue: Issue = { code: 'malformed', at: '', file, expected: 'a file that can be written', found };
      throw new PolicyError([issue]);
    });
  }
}

const reasons: Readonly<Record<string, string>> = {
  EEXIST: 'a file where a folder should be',
  ENOTDIR: 'a file where a folder should be',
  EISDIR: 'a folder',
  EACCES: 'a place that may not be written to',
  EROFS: 'a place that may not be written to',
};
