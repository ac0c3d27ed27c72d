import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // One for each of two cores: by default one core would be left idle.
    maxWorkers: 2,
    include: ['test/**/*.test.ts'], // *.property.test.ts among them
    benchmark: { include: ['test/**/*.bench.ts'] },
    typecheck: { enabled: true, checker: 'tsc', tsconfig: './tsconfig.json', include: ['test/**/*.test-d.ts'] },
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
