// Changes the code in small ways, a folder at a time, and tells how many of the changes its tests notice:
// `npm run test:mutation -- [values] [operators] [check] [options of Stryker]`.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const root = new URL('../../', import.meta.url);
const read = (path) => JSON.parse(readFileSync(new URL(path, root), 'utf8'));

const folders = Object.keys(read('test/mutation/folders.json'));
const given = process.argv.slice(2);
const named = given.filter((word) => folders.includes(word));
const options = given.filter((word) => !folders.includes(word));

for (const folder of named.length > 0 ? named : folders) {
  const { status } = spawnSync('npx', ['stryker', 'run', ...options], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, MUTATED: folder },
  });
  if (status !== 0) process.exitCode = 1;
}

const columns = ['Killed', 'Timeout', 'Survived', 'NoCoverage', 'Ignored'];
console.table(
  Object.fromEntries(
    folders
      .filter((folder) => existsSync(new URL(`coverage/mutation/${folder}.json`, root)))
      .map((folder) => {
        const mutants = Object.values(read(`coverage/mutation/${folder}.json`).files).flatMap((file) => file.mutants);
        const counts = columns.map((status) => mutants.filter((mutant) => mutant.status === status).length);
        const [killed, timeout, survived, noCoverage] = counts;
        const noticed = (100 * (killed + timeout)) / (killed + timeout + survived + noCoverage);
        return [
          folder,
          { ...Object.fromEntries(columns.map((column, at) => [column, counts[at]])), '%': noticed.toFixed(1) },
        ];
      }),
  ),
);
