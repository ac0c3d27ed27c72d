import { readFileSync } from 'node:fs';

const folders = JSON.parse(readFileSync(new URL('test/mutation/folders.json', import.meta.url), 'utf8'));
const folder = process.env.MUTATED;
if (folders[folder] === undefined) throw new Error(`MUTATED names one of ${Object.keys(folders).join(', ')}`);

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: [folders[folder].mutate],
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutation.config.ts', related: false },
  coverageAnalysis: 'perTest',
  // What runs only while modules are loaded would need all tests afresh for each change.
  ignoreStatic: true,
  incremental: true,
  incrementalFile: `coverage/mutation/${folder}.json`,
  tempDirName: 'coverage/mutants',
  reporters: ['clear-text', 'progress-append-only', 'json'],
  jsonReporter: { fileName: `coverage/mutation/report-${folder}.json` },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  concurrency: 1,
  // What runs on and on counts as noticed; that the machine is busy must not.
  timeoutMS: 60_000,
  timeoutFactor: 4,
  thresholds: { high: 95, low: 85, break: 85 },
};
