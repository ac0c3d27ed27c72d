import { describe, expect, it } from 'vitest';
import { loadPolicy, PolicyError } from '../../src/index.ts';
import { facts } from './tool-lending/facts.ts';
import { files } from './tool-lending/index.ts';

const rule = files.rules['return-day'];
const loanDays = { ...rule.parameters.loanDays, value: { days: 2848905 } };

/** Tools are lent until the last day of all, when they are collected on 17 December 2199. */
const policy = loadPolicy(
  { ...files, rules: { ...files.rules, 'return-day': { ...rule, parameters: { loanDays } } } },
  facts,
);

const ladder = { name: 'ladder', worth: '90.00', returnedOn: null };
const collectedOn = (day: string, tools: (typeof ladder)[]) => ({
  asOf: '2199-12-31',
  loan: { collectedOn: day, tools },
});

describe('a day after the last of all', () => {
  const given = collectedOn('2199-12-18', [ladder]);
  const refusal = {
    issues: [{ code: 'out-of-range', at: '/terms/lastDay/is', file: 'return-day', name: 'plusDays' }],
  };

  it('is refused with the place where it comes from, by both evaluators', async () => {
    expect(() => policy.evaluate('late-fee', given)).toThrow(PolicyError);
    expect(() => policy.evaluate('late-fee', given)).toThrow(expect.objectContaining(refusal));
    await expect(policy.evaluateWithEngine('late-fee', given)).rejects.toMatchObject(refusal);
  });

  it('is told in words', () => {
    expect(() => policy.evaluate('late-fee', given)).toThrow(
      'return-day/terms/lastDay/is: `plusDays` leads outside the days from 0001-01-01 to 9999-12-31',
    );
  });

  it('is no matter where nothing rests on it', async () => {
    const answer = policy.evaluate('late-fee', collectedOn('2199-12-18', []));
    expect(answer).toMatchObject({ outcome: 'none', values: { fees: [], total: '0.00' } });
    expect(await policy.evaluateWithEngine('late-fee', collectedOn('2199-12-18', []))).toEqual(answer);
  });

  it('is not yet refused while a fact is missing that may make it no matter', () => {
    const { loan } = given;
    expect(policy.evaluate('late-fee', { loan })).toMatchObject({ outcome: null, needs: ['asOf'] });
  });

  it('is none on the last day itself', () => {
    expect(policy.evaluate('late-fee', collectedOn('2199-12-17', [ladder])).outcome).toBe('none');
  });
});
