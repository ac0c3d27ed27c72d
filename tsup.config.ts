import { copyFileSync, cpSync, rmSync } from 'node:fs';
import { defineConfig } from 'tsup';
import { api, builtIn, writeModules } from './build/modules.ts';

/** What is built in has its licence beside it. */
function licences(): void {
  for (const name of builtIn)
    copyFileSync(`node_modules/${name}/LICENSE`, `dist/${name.replace(/^@/, '').replace('/', '-')}.LICENSE`);
}

/** The JavaScript first, all in one go; then tsup writes the types beside it. */
export default defineConfig(async () => {
  rmSync('dist', { recursive: true, force: true });
  await writeModules();
  licences();
  cpSync('rules/schemas', 'dist/schemas', { recursive: true });
  copyFileSync('rules/property.schema.json', 'dist/property.schema.json');
  return { entry: api, format: ['esm', 'cjs'], target: 'node20', dts: { only: true } };
});
