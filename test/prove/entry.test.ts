import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { facts } from '../../rules/facts/index.ts';
import { type InnerPolicy, publicPolicy } from '../../src/inner-policy.ts';
import { policyOf } from '../../src/policy.ts';
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

  it('asks of all decisions of both versions, and names what one of them alone shows', async () => {
    const rule = contract.files.rules['fair-use'] as { readonly terms: object; readonly values: object };
    const isFair = { means: 'whether the package is sold as unlimited data' };
    const more = {
      ...rule,
      terms: { ...rule.terms, isFair: { ...isFair, is: ['package.unlimitedData', 'is', true] } },
      values: { ...rule.values, isFair },
    };
    const [older, newer] = [rule, more].map((file) => {
      const examples = { 'fair-use': contract.files.examples?.['fair-use'] };
      const files = { ...contract.files, rules: { 'fair-use': file }, bounds: [], statement: [], examples };
      return publicPolicy(policyOf(files, facts) as unknown as InnerPolicy);
    }) as [typeof policy, typeof policy];
    for (const versions of [
      [older, newer],
      [newer, older],
    ] as const) {
      const [claim, ...more] = await entry.proveVersions(...versions);
      expect(more).toEqual([]);
      expect(claim).toMatchObject({ decision: 'fair-use', result: { proved: true } });
      expect(JSON.stringify(claim)).toContain('isFair');
    }
  });

  it('refuses what is no policy, no decision and no claim', async () => {
    await expect(entry.proveOf({} as never)).rejects.toMatchObject({ issues: [{ code: 'malformed' }] });
    await expect(entry.prove({ decisions: ['fair-us'] })).rejects.toMatchObject({
      issues: [{ code: 'unknown-decision' }],
    });
    await expect(entry.prove({ claim: ['exclusive'], seed: 'one' } as never)).rejects.toMatchObject({
      issues: [
        { code: 'unknown-key', at: '/claim' },
        { code: 'malformed', at: '/seed' },
      ],
    });
    await expect(entry.prove({ steps: -1, sample: 0.5 })).rejects.toMatchObject({
      issues: [
        { code: 'malformed', at: '/steps' },
        { code: 'malformed', at: '/sample' },
      ],
    });
    await expect(entry.proveVersions(policy, policy, { decisions: ['fair-us'] })).rejects.toMatchObject({
      issues: [{ code: 'unknown-decision' }],
    });
    await expect(entry.prove({ claims: ['all' as never] })).rejects.toMatchObject({
      issues: [{ code: 'malformed', at: '/claims' }],
    });
  });
});
