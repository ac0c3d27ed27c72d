import { copyFileSync, rmSync } from 'node:fs';
import { defineConfig } from 'tsup';

const api = { index: 'src/index.ts', facts: 'src/facts.ts', 'verify/index': 'src/verify/index.ts' };
/** The threads of a batch are told the name of their module by the command, beside which it lies. */
const program = { 'cli/main': 'src/cli/main.ts', 'cli/batch-worker': 'src/cli/batch/worker.ts' };
const shared = { target: 'node20', splitting: true, dts: { entry: api } } as const;

// Two builds write to one folder at the same time, so it is emptied here and not by `clean`, which would race.
rmSync('dist', { recursive: true, force: true });

export default defineConfig([
  { ...shared, format: 'esm', entry: { ...api, ...program } },
  {
    ...shared,
    format: 'cjs',
    entry: api,
    // Published as ESM only, which `require` cannot load before Node 20.19: CommonJS carries it along, with its licence.
    noExternal: ['temporal-polyfill'],
    onSuccess: async () => copyFileSync('node_modules/temporal-polyfill/LICENSE', 'dist/temporal-polyfill.LICENSE'),
  },
]);
