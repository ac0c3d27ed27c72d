import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { decisions } from '../../src/index.ts';
import { cli } from './io.ts';

describe('completion for bash', async () => {
  const { out: script } = await cli('completion bash');

  /** What bash offers for the last of these words, as it breaks a line into them. */
  function offered(...words: string[]): string[] {
    const line = `compopt() { :; }\n${script}\nCOMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _contract_rules; printf '%s\\n' "\${COMPREPLY[@]}"`;
    return execFileSync('bash', ['-c', line, 'bash', 'contract-rules', ...words], { encoding: 'utf8' })
      .trim()
      .split('\n');
  }

  it.each<[string[], string[]]>([
    [['de'], ['decide']],
    [['decide', 'invoice-d'], ['invoice-dispute']],
    [['facts', 'collection-d'], ['collection-date']],
    [
      ['batch', 'a'],
      ['advance-fees', 'assignment', 'application', 'assess'],
    ],
    [['batch', 'assess', 'in.ndjson', '--for'], ['--format']],
    [['decide', 'invoice-dispute', '--en'], ['--engine']],
    [['decide', 'invoice-dispute', '--reading', 'dispute-t'], ['dispute-timing=']],
    [
      ['decide', 'invoice-dispute', '--reading', 'dispute-timing', '='],
      ['sending', 'receipt'],
    ],
    [['decide', 'invoice-dispute', '--reading', 'dispute-timing', '=', 're'], ['receipt']],
    [
      ['decide', 'invoice-dispute', '--engine', ''],
      ['compiled', 'reference'],
    ],
    [['decide', 'invoice-dispute', ''], ['']],
    [
      ['completion', ''],
      ['bash', 'zsh', 'fish'],
    ],
  ])('%j: %j', (words, expected) => {
    expect(offered(...words)).toEqual(expected);
  });
});

describe.each(['zsh', 'fish'])('completion for %s', (shell) => {
  it('knows every command, decision and option of a reading', async () => {
    const { code, out } = await cli(`completion ${shell}`);
    expect(code).toBe(0);
    for (const word of [
      'decide',
      'batch',
      'list',
      'check',
      'facts',
      'completion',
      ...decisions,
      'dispute-timing=receipt',
      'reference',
    ])
      expect(out).toContain(word);
  });
});

it('is refused for another shell', async () => {
  expect(await cli('completion tcsh')).toMatchObject({ code: 2, out: '' });
});
