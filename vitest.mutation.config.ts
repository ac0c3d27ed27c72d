import { defineConfig } from 'vitest/config';

/** The tests that Stryker runs on a mutant: those near the code it is of. */
export default defineConfig({
  test: {
    include: ['test/{values,language,check}/**/*.test.ts'],
    // Stryker runs tests in threads, which cannot have a time zone of their own.
    exclude: ['test/values/zone-of-process.test.ts'],
    isolate: false,
  },
});
