// npm run bench: installs what the package is held against where it is missing, measures, and writes docs/benchmarks.md.
// npm run bench -- quick: fewer rounds, written to the terminal alone. npm run bench -- by-hand [seed]: the 10,000 random facts only.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { built } from './built.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const [how = 'whole', seed = '20250310'] = process.argv.slice(2);
if (!['whole', 'quick', 'by-hand'].includes(how)) throw new Error('npm run bench -- [quick | by-hand [seed]]');

if (!existsSync(`${here}node_modules/.package-lock.json`) && how !== 'by-hand')
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: here,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });

const { bench } = await built('bench.ts');
await bench(how, Number(seed));
