import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Source text as the formatter of the project lays it out, so that what is generated needs no exception from it. */
export const formatted = (path: string, text: string): string => byBiome(['format'], path, text);

/** The same of a module whose imports are put in order too. */
export const formattedModule = (path: string, text: string): string => byBiome(['check', '--write'], path, text);

const byBiome = (how: readonly string[], path: string, text: string): string =>
  execFileSync('node', ['node_modules/@biomejs/biome/bin/biome', ...how, `--stdin-file-path=${path}`], {
    cwd: root,
    input: text,
    encoding: 'utf8',
  });
