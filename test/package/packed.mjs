// The package as it is published, installed in an empty folder, and what runs there.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
export const { name } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

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
  const [{ filename }] = JSON.parse(run('npm', ['pack', '--json', '--pack-destination', home], root));
  write('package.json', JSON.stringify({ name: 'consumer', private: true, type: 'module' }));
  install(join(home, filename));
  return { home, run, install, write, remove: () => rmSync(home, { recursive: true, force: true }) };
}
