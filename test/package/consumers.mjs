// The packed package where its users run it: Node 20, 22 and 24, with nothing evaluated from text and nothing of the language changed,
// Bun, Deno, old and new TypeScript, and a bundle in a browser. Everywhere the same answers. Needs a build, and Chromium.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inBrowser } from './consumers/browser.mjs';
import { name, packed, root } from './packed.mjs';

const system = `${process.platform}-${process.arch}`;
const bun = `@oven/bun-${system.replace('arm64', 'aarch64')}`;
const deno = `@deno/${system}${process.platform === 'linux' ? '-glibc' : ''}`;
const nodes = ['20', '22', '24'];
const typescripts = ['5.4', 'latest'];

const program = readFileSync(join(root, 'test/package/consumers/program.mjs'), 'utf8');
const types = readFileSync(join(root, 'test/package/consumers/types.mts'), 'utf8');
const says = `import { answers } from './program.mjs';
console.log(JSON.stringify(answers()));
`;
// Interest: 80.00 from 23 April, 15 days at 8.5% and 24 at 8.25%, of a year of 365 days.
const expected = {
  disputes: ['deemed-accepted', '2025-04-09', '2025-04-08'],
  why: ['otherwise', 'lastDayToDispute', 'undisputed', 'refundBarred'],
  interest: ['may-charge', '0.71'],
  file: [
    ['invoice', '80.00'],
    ['interest', '0.71'],
  ],
  own: '2025-12-25',
  parsed: false,
  refused: ['malformed /invoice/date', 'unknown-path /colour'],
};
const there = packed();
const { home, run, write } = there;

try {
  there.install(
    ...nodes.map((version) => `node${version}@npm:node-${system}@${version}`),
    ...typescripts.map((version) => `typescript-${version}@npm:typescript@${version}`),
    bun,
    deno,
    'vite@8',
    'playwright-core@1',
  );
  write('program.mjs', program);
  write('says.mjs', says);
  write(
    'says.cjs',
    `${program.replace(/^import (\{.*\}) from '(.*)';$/gm, "const $1 = require('$2');").replace('export function', 'function')}
console.log(JSON.stringify(answers()));`,
  );

  const answersBy = (who, command, args) =>
    assert.deepEqual(JSON.parse(run(command, args)), expected, `the answers of ${who}`);

  for (const version of nodes) {
    const node = join(home, `node_modules/node${version}/bin/node`);
    const strict = ['--disallow-code-generation-from-strings', '--frozen-intrinsics', '--no-warnings'];
    for (const file of ['says.mjs', 'says.cjs'])
      for (const flags of [[], strict]) answersBy(`Node ${version} ${flags.join(' ')} ${file}`, node, [...flags, file]);
  }
  answersBy('Bun', join(home, 'node_modules', bun, 'bin/bun'), ['says.mjs']);
  answersBy('Deno', join(home, 'node_modules', deno, 'deno'), ['run', '--allow-read', '--allow-env', 'says.mjs']);

  write('types.mts', types);
  for (const version of typescripts)
    for (const [module, moduleResolution] of [
      ['node16', 'node16'],
      ['esnext', 'bundler'],
    ]) {
      const compilerOptions = {
        strict: true,
        exactOptionalPropertyTypes: true,
        skipLibCheck: false,
        noEmit: true,
        target: 'es2022',
        types: [],
        module,
        moduleResolution,
      };
      write('tsconfig.json', JSON.stringify({ compilerOptions, files: ['types.mts'] }));
      run(process.execPath, [join(home, `node_modules/typescript-${version}/bin/tsc`), '-p', '.']);
    }

  assert.deepEqual(await inBrowser(there, program), { page: expected, worker: expected }, 'the answers in a browser');
  console.log(
    `${name} works with Node ${nodes.join(', ')}, Bun, Deno, TypeScript ${typescripts.join(', ')} and Chromium`,
  );
} finally {
  there.remove();
}
