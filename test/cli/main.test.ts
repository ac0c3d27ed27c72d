import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { builtProgram, root } from './built.ts';

const program = builtProgram('contract-rules-cli');

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
