// The package as it is published, installed in an empty folder, and what runs there.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
export const { name } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** The file that is published: the one that `PACKED` names, or one made in a folder. */
export function packedIn(folder) {
  if (process.env.PACKED !== undefined) return resolve(process.env.PACKED);
  const told = execFileSync('npm', ['pack', '--json', '--pack-destination', folder], { cwd: root, encoding: 'utf8' });
  const [{ filename }] = JSON.parse(told);
  return join(folder, filename);
}

/** An empty folder in which it is installed. */
export function packed() {
  const home = mkdtempSync(join(tmpdir(), 'contract-rules-'));
  const run = (command, args, cwd = home) => execFileSync(command, args, { cwd, encoding: 'utf8' }).trim();
  const install = (...packages) =>
    run('npm', ['install', ...packages, '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error']);
  const write = (path, text) => {
    mkdirSync(dirname(join(home, path)), { recursive: true });
    writeFileSync(join(home, path), text);
  };
  write('package.json', JSON.stringify({ name: 'consumer', private: true, type: 'module' }));
  install(packedIn(home));
  return { home, run, install, write, remove: () => rmSync(home, { recursive: true, force: true }) };
}
