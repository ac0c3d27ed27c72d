import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type InnerPolicy, publicPolicy } from '../../src/inner-policy.ts';
import * as entry from '../../src/proving.ts';
import { contract } from '../rules/contract.ts';

const policy = publicPolicy(contract as unknown as InnerPolicy);
const source = ['src/proving.ts', 'src/prove/result.ts']
  .map((path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'))
  .join('');
const examples = [...source.matchAll(/@example\n \* (.+) \/\/ (.+)\n/g)].map(([, expression, result]) => ({
  expression,
  result,
}));

const run = (expression: string | undefined): Promise<unknown> =>
  new Function('policy', ...Object.keys(entry), `return (async () => (${expression}))()`)(
    policy,
    ...Object.values(entry),
  );

describe('the entry for proofs', () => {
  it('has an example for each function', () => {
    const functions = Object.values(entry).filter((value) => typeof value === 'function');
    expect(examples).toHaveLength(functions.length);
  });

  it.each(examples)('$expression', async ({ expression, result }) => {
    expect(await run(expression)).toEqual(await run(result));
  });

  it('refuses what is no policy, no decision and no claim', async () => {
    await expect(entry.proveOf({} as never)).rejects.toMatchObject({ issues: [{ code: 'malformed' }] });
    await expect(entry.prove({ decisions: ['fair-us'] })).rejects.toMatchObject({
      issues: [{ code: 'unknown-decision' }],
    });
    await expect(entry.prove({ claims: ['all' as never] })).rejects.toMatchObject({
      issues: [{ code: 'malformed', at: '/claims' }],
    });
  });
});
