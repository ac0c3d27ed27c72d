import { defineConfig } from 'vitest/config';

/** The tests that Stryker runs on a mutant: quick ones near the code it is of. */
export default defineConfig({
  test: {
    include: ['test/{values,language,check}/**/*.test.ts'],
    exclude: [
      // Stryker runs tests in threads, which cannot have a time zone of their own.
      'test/values/zone-of-process.test.ts',
      'test/check/boundaries.test.ts',
      'test/language/**/*.property.test.ts',
    ],
    isolate: false,
    testTimeout: 60_000,
  },
});
