import { again, failing, type Report } from './report.ts';

/** A run as data. */
export const reportAsData = (report: Report) => ({
  policy: report.policy.stamp,
  seed: report.seed,
  runs: report.runs,
  holding: report.tried.length - failing(report.tried).length,
  failing: failing(report.tried).length,
  properties: report.tried.map((one) => ({
    file: one.file,
    ...one.result,
    ...(one.result.verdict === 'holds' ? {} : { again: again(report, one) }),
  })),
});
