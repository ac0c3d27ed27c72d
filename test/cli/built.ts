import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'tsup';
import { afterAll, beforeAll } from 'vitest';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** The program as it is published, built for a file of tests into a folder of that name; gives the path of it. */
export function builtProgram(name: string): string {
  // Inside the project, so that what is not bundled is found.
  const folder = `${root}node_modules/.cache/${name}`;
  beforeAll(async () => {
    await build({
      config: false,
      entry: {
        main: `${root}src/cli/main.ts`,
        'batch-worker': `${root}src/cli/batch/worker.ts`,
        'mutant-worker': `${root}src/cli/mutate/worker.ts`,
      },
      outDir: folder,
      format: 'esm',
      target: 'node20',
      silent: true,
    });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return `${folder}/main.js`;
}
