import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandNames } from '../../src/cli/run.ts';
import { builtProgram, root } from './built.ts';

const program = builtProgram();

const contractRules = (args: readonly string[], input = '') =>
  spawnSync('node', [program, ...args], { cwd: root, input, encoding: 'utf8' });

describe('the program', () => {
  it('reads a file', () => {
    const { status, stdout, stderr } = contractRules(['decide', 'collection-date', 'docs/examples/account.json']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('moved: ');
  });

  it('reads standard input', () => {
    const { status, stdout } = contractRules(
      ['decide', 'collection-date', '--json'],
      '{ "invoice": { "dueDate": "2025-12-25" } }',
    );
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ outcome: 'moved', values: { collectionDate: '2025-12-29' } });
  });

  it('exits with 1 when facts are missing', () => {
    expect(contractRules(['decide', 'collection-date'], '{}').status).toBe(1);
  });

  it('exits with 2 for bad input, told on standard error', () => {
    expect(contractRules(['decide', 'collection-date', 'docs'])).toMatchObject({
      status: 2,
      stdout: '',
      stderr: 'docs: expected a file that can be read, found a folder\n',
    });
  });
});

/** The modules that a command loads, by their names in `node_modules`, or the names of chunks without what tells their content. */
function loadedBy(args: readonly string[]): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'contract-rules-loaded-'));
  try {
    const env = { ...process.env, NODE_V8_COVERAGE: folder };
    const { status } = spawnSync('node', [program, ...args], { cwd: root, env, encoding: 'utf8' });
    expect(status).toBe(0);
    return readdirSync(folder).flatMap((name) => {
      const { result } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as { result: { url: string }[] };
      return result.map(({ url }) => url.replace(/.*\/node_modules\//, '')).filter((url) => !url.startsWith('node:'));
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('a command loads what it uses', () => {
  const packagesOf = (loaded: readonly string[]) =>
    new Set(loaded.filter((name) => !name.startsWith('.cache/')).map((name) => name.split('/')[0]));

  it.each([[['list']], [['--version']], [['list', '--help']]])('%j needs no rules', (args) => {
    const loaded = loadedBy(args);
    expect([...packagesOf(loaded)]).toEqual(['commander']);
    // The program, the command, and what they share.
    expect(loaded.filter((name) => name.startsWith('.cache/')).length).toBeLessThan(12);
  });

  it('answers a question without what a batch, cases or a calendar take', () => {
    const packages = packagesOf(loadedBy(['decide', 'collection-date', 'docs/examples/account.json']));
    expect(packages).toContain('zod');
    for (const late of ['tinypool', 'csv-parse', 'ical.js', 'jsonc-parser', 'json-rules-engine', 'fast-check'])
      expect(packages).not.toContain(late);
  });

  it('tells of every command in the help', () => {
    const { stdout } = contractRules(['--help']);
    const told = [...stdout.matchAll(/^ {2}([a-z-]+) .*$/gm)].map(([, name]) => name);
    expect(commandNames).toContain('decide');
    expect(told).toEqual([...commandNames, 'help']);
  });
});
