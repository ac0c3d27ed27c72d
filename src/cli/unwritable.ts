import { PolicyError } from '../language/answer/policy-error.ts';

/** What is said where something could not be written. */
export function unwritable(file: string, { code, message }: NodeJS.ErrnoException): PolicyError {
  const found = reasons[code ?? ''] ?? message;
  return new PolicyError([{ code: 'malformed', at: '', file, expected: 'a file that can be written', found }]);
}

const reasons: Readonly<Record<string, string>> = {
  EEXIST: 'a file where a folder should be',
  ENOTDIR: 'a file where a folder should be',
  EISDIR: 'a folder',
  ENOTEMPTY: 'a folder',
  EACCES: 'a place that may not be written to',
  EPERM: 'a place that may not be written to',
  EROFS: 'a place that may not be written to',
  ENOSPC: 'no space left',
  EDQUOT: 'no space left',
};
