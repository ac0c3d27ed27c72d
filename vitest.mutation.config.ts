import { defineConfig } from 'vitest/config';
import folders from './test/mutation/folders.json' with { type: 'json' };

const { tests } = folders[process.env.MUTATED as keyof typeof folders];

/** The tests that Stryker runs on a change of the code. */
export default defineConfig({
  test: {
    include: tests,
    exclude: [
      // Stryker runs tests in threads, which cannot have a time zone of their own.
      'test/values/zone-of-process.test.ts',
      // These take seconds each.
      'test/check/boundaries.test.ts',
      'test/policy/*.property.test.ts',
      'test/policy/reasons.test.ts',
      'test/policy/second-policy.test.ts',
      'test/language/*.property.test.ts',
    ],
    setupFiles: ['test/seed.ts', 'test/mutation/setup.ts'],
    isolate: false,
    // Stryker has its own.
    testTimeout: 600_000,
  },
});
