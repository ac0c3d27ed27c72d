import type { Coverage } from '../../cases/coverage.ts';
import type { Shortfall } from './thresholds.ts';
import type { Tried } from './tried.ts';
import type { Update } from './update.ts';

/** What was found, as data; of a case that failed with the answer that came. */
export const triedAsData = (
  tried: readonly Tried[],
  coverage: Coverage,
  short: readonly Shortfall[],
  updated: Update | null,
) => {
  const failed = tried.filter(({ result }) => !result.passed).length;
  return {
    passed: tried.length - failed,
    failed,
    cases: tried.map(({ file, result: { answer, issues, ...result } }) => ({
      file: file.path,
      ...result,
      ...(result.passed ? {} : { answer, issues }),
    })),
    coverage,
    belowThreshold: short,
    ...(updated !== null && { updated }),
  };
};
