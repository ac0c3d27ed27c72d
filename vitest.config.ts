import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'], // *.property.test.ts among them
    benchmark: { include: ['test/**/*.bench.ts'] },
    typecheck: { enabled: true, checker: 'tsc', tsconfig: './tsconfig.json', include: ['test/**/*.test-d.ts'] },
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
