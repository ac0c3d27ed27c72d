import { describe, expect, it } from 'vitest';
import { issuesOf, policyOf, ruleFile } from './small-policy.ts';

const rule = (name: string, conditions: object, because = 'it is so') => ({
  name,
  conditions,
  event: { type: 'told', params: { clause: 'L1', because } },
});
const isDue = { fact: 'asOf', operator: 'isOnOrAfter', value: { fact: 'loan.due' } };
const files = (conditions: object, because?: string) => ({
  asked: ruleFile(
    { sum: 'loan.deposit' },
    {
      rules: [rule('due', { all: [isDue] }), rule('tried', conditions, because)],
      values: { sum: { means: 'the deposit' } },
    },
  ),
});
const tried = '/rules/1/conditions';

describe('conditions of a rule are refused', () => {
  it.each<[what: string, conditions: object, ...issues: object[]]>([
    [
      'where there are none of which all hold',
      { all: [] },
      { code: 'empty-conditions', at: `${tried}/all`, name: 'all' },
    ],
    [
      'where there are none of which one holds',
      { any: [] },
      { code: 'empty-conditions', at: `${tried}/any`, name: 'any' },
    ],
    [
      'that deny what is no rule',
      { all: [{ not: { condition: 'sum' } }, { not: { condition: 'de' } }] },
      { code: 'unknown-name', at: `${tried}/all/0/not/condition`, name: 'sum' },
      { code: 'unknown-name', at: `${tried}/all/1/not/condition`, name: 'de', nearest: 'due' },
    ],
    [
      'that deny the rule that they are of',
      { any: [isDue, { not: { condition: 'tried' } }] },
      { code: 'cycle', at: `${tried}/any/1/not/condition`, names: ['tried', 'tried'] },
    ],
    [
      'that are of what nothing bears, each',
      {
        any: [
          { ...isDue, fact: 'asO' },
          isDue,
          { ...isDue, value: { fact: 'loan.deu' } },
          { fact: 'nowhere', operator: 'isAfter', value: { fact: 'nobody' } },
        ],
      },
      { code: 'unknown-name', at: `${tried}/any/0/fact`, name: 'asO', nearest: 'asOf' },
      { code: 'unknown-name', at: `${tried}/any/2/value/fact`, name: 'loan.deu', nearest: 'loan.due' },
      { code: 'unknown-name', at: `${tried}/any/3/fact`, name: 'nowhere' },
      { code: 'unknown-name', at: `${tried}/any/3/value/fact`, name: 'nobody' },
    ],
    [
      'that lead to a field, which the engine does not read',
      { all: [{ fact: 'tools.worth', operator: 'is', value: true }] },
      { code: 'unknown-name', at: `${tried}/all/0/fact`, name: 'tools.worth' },
    ],
    [
      'that are none',
      { all: [isDue, { fact: 'sum', operator: 'plus', value: { fact: 'loan.deposit' } }] },
      { code: 'wrong-type', at: `${tried}/all/1`, expected: 'a condition', found: 'money' },
    ],
    [
      'that compare what cannot be compared',
      {
        all: [
          { ...isDue, value: { fact: 'sum' } },
          { fact: 'sum', operator: 'isAftr', value: { fact: 'asOf' } },
        ],
      },
      { code: 'wrong-type', at: `${tried}/all/0/value`, expected: 'a date', found: 'money' },
      { code: 'unknown-operator', at: `${tried}/all/1/operator`, name: 'isAftr', nearest: 'isAfter' },
    ],
  ])('%s', (_, conditions, ...issues) => {
    // Its reason is not looked at: what is known when it holds cannot be told.
    expect(issuesOf(files(conditions, 'it came on {loan.back}'))).toEqual(issues);
  });

  it('where they deny one another', () => {
    const rules = [
      rule('one', { all: [{ not: { condition: 'two' } }] }),
      rule('two', { all: [{ not: { condition: 'one' } }] }),
    ];
    expect(issuesOf({ asked: ruleFile({}, { rules }) })).toEqual([
      { code: 'cycle', at: '/rules/1/conditions/all/0/not/condition', names: ['one', 'two', 'one'] },
    ]);
  });
});

it('conditions of a rule are kept as they are joined, words and truth as they stand', () => {
  const isByPost = { fact: 'loan.by', operator: 'is', value: 'post' };
  const conditions = { any: [isByPost, { not: { condition: 'due' } }, { fact: 'due', operator: 'is', value: true }] };
  expect(policyOf(files(conditions)).modelOf('asked').rules[1]).toMatchObject({
    name: 'tried',
    at: '/rules/1',
    join: 'any',
    conditions: [
      { kind: 'sentence', at: `${tried}/any/0`, operatorName: 'is', reads: ['loan.by'] },
      { kind: 'not', rule: 'due' },
      { kind: 'sentence', at: `${tried}/any/2`, operatorName: 'is', reads: ['due'] },
    ],
  });
  expect(policyOf(files({ all: [isDue] })).modelOf('asked').rules[1]).toMatchObject({ join: 'all' });
});
