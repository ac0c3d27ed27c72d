import type { Case } from '../../cases/case.ts';
import type { CaseResult } from '../../cases/run-case.ts';
import type { CaseFile } from './case-files.ts';

/** A case that was tried, with where it stands. */
export interface Tried {
  readonly file: CaseFile;
  /** Its place in the file. */
  readonly index: number;
  readonly one: Case;
  readonly result: CaseResult;
}
