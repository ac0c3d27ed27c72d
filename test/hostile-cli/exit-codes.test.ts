import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtProgram, root } from '../cli/built.ts';

const program = builtProgram('contract-rules-exit-codes');
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

const isFull = 'standard output: expected a file that can be written, found no space left\n';

describe('the exit code', () => {
  it.each<readonly [string, number, string]>([
    ['run check bad --json | true', 2, ''],
    ['run check bad | true', 2, ''],
    ['run decide collection-date nothing.json --json | true', 1, ''],
    ['run list | true', 0, ''],
    ['run facts --file | head -c 10 > /dev/null', 0, ''],
    ['run list > /dev/full', 2, isFull],
    ['run --help > /dev/full', 2, isFull],
    ['run decide collection-date nothing.json > /dev/full', 2, isFull],
    ['run check bad > /dev/full', 2, isFull],
    ['run check bad > /dev/full 2> /dev/full', 2, ''],
    ['run decide collection-date bad 2> /dev/full', 2, ''],
    ['run decide collection-date bad 2>&1 >/dev/null | true', 2, ''],
    ['run decide collection-date nothing.json >&-', 1, ''],
  ])('of %s is %i', (line, status, stderr) => {
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
