import { describe, expect, it } from 'vitest';
import { date, entity } from '../../src/facts.ts';
import { type Issue, loadPolicy, PolicyError } from '../../src/index.ts';

const weeksBegun = {
  word: 'weeksBegun',
  takes: { late: 'days' },
  gives: 'count',
  english: 'the weeks begun in {late}',
  is: [['late', 'dividedRoundedUp', { days: 7 }], 'times', { count: 1 }],
  examples: [
    [1, 1],
    [{ days: 7 }, 1],
    [{ days: 8 }, 2],
  ],
};

const feeForWeeks = {
  word: 'feeForWeeks',
  takes: { late: 'days' },
  and: { fee: 'money' },
  gives: 'money',
  english: '{fee} for each week begun of {late}',
  is: ['fee', 'times', ['late', 'weeksBegun']],
  examples: [
    [{ days: 7 }, { fee: { money: '0.50' } }, { money: '0.50' }],
    [{ days: 8 }, { fee: { money: '0.50' } }, { money: '1.00' }],
  ],
};

const lateFee = {
  decision: 'late-fee',
  question: 'What does a late book cost?',
  clauses: ['L2'],
  parameters: { weekly: { means: 'the fee for a week', value: { money: '0.50' }, clause: 'L2' } },
  terms: {
    late: { means: 'the days it is late', is: ['loan.due', 'daysUntil', 'loan.back'] },
    fee: {
      means: 'the fee for being late',
      fact: 'late',
      operator: 'feeForWeeks',
      and: { fee: { fact: 'weekly' } },
    },
  },
  rules: [],
  otherwise: { type: 'fee', params: { clause: 'L2', because: 'each week begun costs {weekly}' } },
  values: { fee: { means: 'the fee for being late' } },
  effects: { fee: [{ party: 'customer', modality: 'must', action: 'pay-late-fee', amount: 'fee' }] },
  examples: [{ name: 'nothing known', facts: {}, expect: { outcome: 'fee' } }],
};

const load = (words: readonly unknown[]) =>
  loadPolicy(
    {
      version: '1',
      inForceFrom: '2025-01-01',
      clauses: [{ id: 'L2', title: 'fees' }],
      rules: { 'late-fee': lateFee },
      words,
    },
    entity({ loan: entity({ due: date(), back: date() }) }),
  );

function refused(words: readonly unknown[]): readonly Issue[] {
  try {
    load(words);
  } catch (error) {
    if (error instanceof PolicyError) return error.issues;
    throw error;
  }
  return [];
}

const broken = (changes: object) => [weeksBegun, { ...feeForWeeks, ...changes }];

describe('words of one’s own', () => {
  it.each([
    ['2025-03-08', '0.50'],
    ['2025-03-09', '1.00'],
  ])('are called as operators are, by both evaluators: back on %s', async (back, fee) => {
    const policy = load([weeksBegun, feeForWeeks]);
    const facts = { loan: { due: '2025-03-01', back } };
    const decided = policy.evaluate('late-fee', facts);
    expect(decided.values.fee).toBe(fee);
    expect(await policy.evaluateWithEngine('late-fee', facts)).toEqual(decided);
  });

  it('leave what is not known unknown, and name what is needed', () => {
    const decided = load([weeksBegun, feeForWeeks]).evaluate('late-fee', { loan: { due: '2025-03-01' } });
    expect([decided.values.fee, decided.needs]).toEqual([null, ['loan.back']]);
  });

  it.each<[string, readonly unknown[], Partial<Issue>]>([
    ['no word of that name', [feeForWeeks], { code: 'unknown-operator', file: 'words/feeForWeeks', at: '/is/2/1' }],
    ['another type', broken({ gives: 'days' }), { code: 'wrong-type', file: 'words/feeForWeeks', at: '/is' }],
    ['a name that is taken', broken({ word: 'laterOf' }), { code: 'name-taken', file: 'words/laterOf', at: '/word' }],
    [
      'a key that no word has',
      broken({ clause: 'L2' }),
      { code: 'unknown-key', file: 'words/feeForWeeks', at: '/clause' },
    ],
    [
      'an example that comes to something else',
      broken({ examples: [feeForWeeks.examples[0], [{ days: 8 }, { fee: { money: '0.50' } }, { money: '0.50' }]] }),
      { code: 'example-fails', file: 'words/feeForWeeks', at: '/examples/1', expected: '"0.5"', found: '"1"' },
    ],
    [
      'an example of what it does not take',
      broken({ examples: [feeForWeeks.examples[0], [{ months: 8 }, { fee: { money: '0.50' } }, null]] }),
      { code: 'wrong-type', file: 'words/feeForWeeks', at: '/examples/1', name: 'late' },
    ],
    [
      'an example that is no value',
      broken({ examples: [feeForWeeks.examples[0], [{ days: 8 }, { fee: { money: 'much' } }, null]] }),
      { code: 'malformed', file: 'words/feeForWeeks', at: '/examples/1' },
    ],
    [
      'an example without what is named',
      broken({ examples: [feeForWeeks.examples[0], [{ days: 8 }, null, null]] }),
      { code: 'malformed', file: 'words/feeForWeeks', at: '/examples/1' },
    ],
    [
      'words that are defined by one another',
      [{ ...weeksBegun, is: ['late', 'weeksBegun'] }, feeForWeeks],
      { code: 'cycle', file: 'words/weeksBegun', at: '/is' },
    ],
  ])('are refused with their place: %s', (_, words, issue) => {
    expect(refused(words)).toEqual(expect.arrayContaining([expect.objectContaining(issue)]));
  });
});
