// Packs the package, installs it in an empty folder, and does there what docs/compliance.md tells its reader to do. Needs a build.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { name, packedIn, root } from './packed.mjs';
import { stepsIn } from './steps.mjs';

const home = mkdtempSync(join(tmpdir(), 'contract-rules-compliance-'));
const fastCheck = JSON.parse(readFileSync(join(root, 'node_modules/fast-check/package.json'), 'utf8')).version;
const [halfHour] = readFileSync(join(root, 'docs/compliance.md'), 'utf8').split('## For the programmer beside you');

const npm = (args) => execFileSync('npm', args, { cwd: home, encoding: 'utf8' }).trim();
let shown = '';

/** Runs a command of the page; what is not published yet is installed from here. */
function run([program, ...words]) {
  if (program === 'npm') {
    const file = packedIn(home);
    const packages = words.slice(1).map((wanted) => (wanted === name ? file : `${wanted}@${fastCheck}`));
    npm(['init', '--yes']);
    npm(['install', ...packages, '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error']);
    return;
  }
  const { stdout, stderr, status } = spawnSync('npx', ['--no', ...words], { cwd: home, encoding: 'utf8' });
  assert.equal(stderr, '', `${words.join(' ')} says on standard error`);
  assert.ok([0, 1].includes(status), `${words.join(' ')} ends with ${status}`);
  shown = stdout;
}

try {
  let done = 0;
  for (const step of stepsIn(halfHour)) {
    done += 1;
    if ('save' in step) writeFileSync(join(home, step.save), step.text);
    else if ('command' in step) run(step.command);
    else if ('shows' in step) assert.ok(shown.includes(step.shows), `shown is\n${shown}\nand not\n${step.shows}`);
    else {
      const text = readFileSync(join(home, step.change), 'utf8');
      assert.ok(text.includes(step.from), `${step.change} holds ${step.from}`);
      writeFileSync(join(home, step.change), text.replace(step.from, step.to));
    }
  }
  assert.ok(done > 15, 'the page has its steps');
  assert.ok(readFileSync(join(home, 'report.html'), 'utf8').includes('does not hold'));
  assert.ok(
    readFileSync(join(home, 'boundaries.html'), 'utf8').includes('2025'),
    'customers stand on the page to sign',
  );
  console.log('the compliance half-hour works on the packed package');
} finally {
  rmSync(home, { recursive: true, force: true });
}
