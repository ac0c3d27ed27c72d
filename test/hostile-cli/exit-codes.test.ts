import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtProgram, root } from '../cli/built.ts';
import { exitCodes } from './exit-codes.ts';

const program = builtProgram();
const folder = `${root}node_modules/.cache/contract-rules-bad-rules`;
beforeAll(() => {
  mkdirSync(`${folder}/bad`, { recursive: true });
  writeFileSync(`${folder}/bad/bad.json`, '{}');
  writeFileSync(`${folder}/nothing.json`, '{}');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the program in a shell, where it is `$run`, and gives its own exit code and what it said on standard error. */
function shell(line: string) {
  const script = `set -o pipefail; run() { node "${program}" "$@"; }; cd "${folder}"; ${line}`;
  const { status, stderr } = spawnSync('bash', ['-c', script], { encoding: 'utf8', timeout: 60_000 });
  return { status, stderr };
}

describe('the exit code', () => {
  it.each(exitCodes)('of %s is %i', (line, status, stderr) => {
    expect(shell(line)).toEqual({ status, stderr });
  });
});

describe('input without end', () => {
  it.each<readonly [string, string]>([
    ['run decide collection-date /dev/zero', '/dev/zero'],
    ['yes | run decide collection-date', 'standard input'],
    ['run clauses --text /dev/zero', '/dev/zero'],
    ['run decide collection-date nothing.json --readings /dev/zero', '/dev/zero'],
  ])('is refused: %s', (line, file) => {
    const { status, stderr } = shell(`set +o pipefail; ${line}`);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: `${file}: too long: at most 50000000 bytes, found more\n`,
    });
  });
});
