import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'tsup';
import { beforeAll } from 'vitest';

export const root = fileURLToPath(new URL('../../', import.meta.url));

// Inside the project, so that what is not bundled is found.
const cache = `${root}node_modules/.cache/contract-rules`;
const aDay = 86_400_000;

/** All that the program is made from. */
function sourceDigest(): string {
  const hash = createHash('sha256').update(readFileSync(`${root}package.json`));
  for (const folder of ['src', 'rules'])
    for (const name of readdirSync(root + folder, { recursive: true, encoding: 'utf8' }).sort()) {
      const path = join(root, folder, name);
      if (statSync(path).isFile()) hash.update(`${folder}/${name}\n`).update(readFileSync(path));
    }
  return hash.digest('hex').slice(0, 16);
}

const folder = `${cache}/${sourceDigest()}`;

/** Builds aside and gives the folder its name when it is whole: another process may do the same at once. */
async function builtInto(): Promise<void> {
  const aside = `${folder}.${process.pid}`;
  await build({
    config: false,
    entry: {
      main: `${root}src/cli/main.ts`,
      'batch-worker': `${root}src/cli/batch/worker.ts`,
      'mutant-worker': `${root}src/cli/mutate/worker.ts`,
    },
    outDir: aside,
    format: 'esm',
    target: 'node20',
    silent: true,
  });
  try {
    renameSync(aside, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    rmSync(aside, { recursive: true });
  }
}

/** Of sources that have changed since. */
function withoutOlder(): void {
  for (const name of readdirSync(cache)) {
    const path = join(cache, name);
    if (path !== folder && Date.now() - statSync(path).mtimeMs > aDay) rmSync(path, { recursive: true, force: true });
  }
}

/** The path of the program as it is published, built once of the same sources, before the tests of a file. */
export function builtProgram(): string {
  beforeAll(async () => {
    mkdirSync(cache, { recursive: true });
    if (!existsSync(folder)) await builtInto();
    utimesSync(folder, new Date(), new Date());
    withoutOlder();
  });
  return `${folder}/main.js`;
}
