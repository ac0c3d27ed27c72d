import { describe, expect, it } from 'vitest';
import { toMarkdown } from '../../src/index.ts';
import { unknown, unknownName, wrongType } from './issues.ts';
import { type Changes, issuesOf, lateBooks, policyOf } from './late-books.ts';

const pay = lateBooks.effects.fee[0] as object;
const [inTime] = lateBooks.rules as [(typeof lateBooks.rules)[0]];

describe('effects are refused', () => {
  it.each<[what: string, changes: Changes, issues: readonly object[]]>([
    [
      'an effect of what is no outcome, none of what is one, and what they name',
      {
        effects: {
          fee: undefined,
          fees: [
            { ...pay, by: 'feee', amount: 'fine' },
            { ...pay, clause: 'B9', where: 'loan.due' },
            { ...pay, where: 'loan.renewed' },
          ],
          'no-fee': [{ ...pay, by: 'fee' }],
        },
      },
      [
        { code: 'missing', at: '/effects', name: 'fee', expected: 'its effects, or an empty list' },
        wrongType('/effects/no-fee/0/by', 'a date', 'money'),
        unknown('outcome', '/effects/fees', 'fees', 'fee'),
        unknown('value', '/effects/fees/0/by', 'feee', 'fee'),
        unknown('value', '/effects/fees/0/amount', 'fine'),
        wrongType('/effects/fees/1/where', 'a condition', 'a date'),
        unknown('clause', '/effects/fees/1/clause', 'B9', 'B1'),
        unknownName('/effects/fees/2/where', 'loan.renewed', 'loan.isRenewed'),
      ],
    ],
    [
      'an effect of a day in place of a sum',
      {
        values: { lastDay: { means: 'the last day' } },
        effects: { fee: [{ ...pay, by: 'lastDay', amount: 'lastDay' }] },
      },
      [wrongType('/effects/fee/0/amount', 'money', 'a date')],
    ],
  ])('%s', (_, changes, issues) => {
    expect(issuesOf(changes)).toEqual(issues);
  });
});

describe('the clause of an effect', () => {
  const late = { loan: { due: '2025-03-01', back: '2025-05-01', isRenewed: false, kind: 'map', days: 1 } };
  const clausesOf = (effect: object, changes: Changes = {}) =>
    policyOf({ ...changes, effects: { fee: [{ ...pay, ...effect }] } })
      .evaluate('late-books', late)
      .effects.map(({ clause }) => clause);
  const condition = { fact: 'loan.isRenewed', operator: 'is', value: true };
  const renewed = {
    name: 'renewed',
    conditions: { all: [condition, { not: { condition: 'in-time' } }] },
    event: { type: 'fee', params: { clause: 'B3', because: 'it was renewed' } },
  };

  it.each<[what: string, effect: object, changes: Changes, clause: string]>([
    ['the one that it names', { clause: 'B1' }, {}, 'B1'],
    ['that of the only reason for its outcome', {}, {}, 'B2'],
    ['the one that it names, of several reasons', { clause: 'B1' }, { rules: [inTime, renewed] }, 'B1'],
    ['that of the reason which is told, of several', {}, { rules: [inTime, renewed] }, 'B2'],
  ])('is %s', (_, effect, changes, clause) => {
    expect(clausesOf(effect, changes)).toEqual([clause]);
  });

  it('is that of the closer reason which is told', () => {
    const cases = [{ where: { not: 'in-time' }, because: 'it was late', clause: 'B3' }];
    const { type, params } = lateBooks.otherwise;
    expect(clausesOf({}, { otherwise: { type, params: { ...params, cases } } })).toEqual(['B3']);
  });

  it('is documented where it is always the same', () => {
    const page = (changes: Changes) => toMarkdown(policyOf(changes))['decisions/late-books.md'];
    expect(page({})).toContain('the customer must pay: the fee ([B2](../clauses.md#b2))\n');
    expect(page({ rules: [inTime, renewed] })).toContain('the customer must pay: the fee\n');
  });
});
