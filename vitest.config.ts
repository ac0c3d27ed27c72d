import { defineConfig } from 'vitest/config';

// A file of tests that spies on a module needs modules of its own.
const isolated = ['test/index.test.ts'];

export default defineConfig({
  test: {
    // One for each of two cores: by default one core would be left idle.
    maxWorkers: 2,
    // Most of what tests make is soon let go: with little room for it, a twentieth of their time goes into collecting it.
    execArgv: ['--max-semi-space-size=64'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    setupFiles: ['test/seed.ts'],
    projects: [
      { extends: true, test: { name: 'isolated', include: isolated } },
      {
        extends: true,
        test: {
          name: 'together',
          include: ['test/**/*.test.ts'], // *.property.test.ts among them
          exclude: isolated,
          // Modules are loaded once for all files, which is most of the time of many.
          isolate: false,
          typecheck: {
            enabled: true,
            checker: './node_modules/typescript-native/bin/tsc',
            tsconfig: './tsconfig.json',
            include: ['test/**/*.test-d.ts'],
          },
        },
      },
    ],
  },
});
