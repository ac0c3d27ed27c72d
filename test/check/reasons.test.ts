import { describe, expect, it } from 'vitest';
import { issuesOf, ruleFile } from './small-policy.ts';

const isDue = { fact: 'asOf', operator: 'isOnOrAfter', value: { fact: 'loan.due' } };
const isByPost = { fact: 'loan.by', operator: 'is', value: 'post' };
const told = (because: string, cases?: object[]) => ({ type: 'told', params: { clause: 'L1', because, cases } });

/** A rule that holds on the day, of these reasons, and those for the other outcome. */
const file = (of: {
  because?: string;
  cases?: object[];
  otherwise?: string;
  conditions?: object;
  others?: object[];
}) => {
  const { because = 'it is due', cases, otherwise = 'it is not', conditions = { all: [isDue] }, others = [] } = of;
  return {
    asked: ruleFile(
      { last: ['loan.due', 'plusDays', 'patience', { countingFrom: 'day-after' }], wasBack: ['loan.back', 'isGiven'] },
      {
        parameters: {
          patience: { means: 'the time to wait', value: { days: 14 }, clause: 'L1' },
          fee: {
            means: 'the fee',
            dated: [{ from: '2025-01-01', value: { money: '1.00' } }],
            on: 'asOf',
            clause: 'L1',
          },
        },
        rules: [{ name: 'due', conditions, event: told(because, cases) }, ...others],
        otherwise: told(otherwise),
        values: {
          last: { means: 'the last day' },
          wasBack: { means: 'whether it is back' },
          fee: { means: 'the fee' },
        },
      },
    ),
  };
};

const because = '/rules/0/event/params/because';

describe('a reason may name', () => {
  it.each<[what: string, of: Parameters<typeof file>[0], ...issues: object[]]>([
    ['what its rule compares', { because: '{asOf} is after {loan.due}' }],
    ['a parameter, whatever holds', { because: '{patience}', otherwise: '{patience}' }],
    [
      'nothing that its rule does not read',
      { because: '{last}' },
      { code: 'unread-in-reason', at: because, name: 'last' },
    ],
    [
      'no parameter that changes, unless its day is known',
      { because: 'a fee of {fee}', otherwise: '{fee}' },
      { code: 'unread-in-reason', at: because, name: 'fee' },
      { code: 'unread-in-reason', at: '/otherwise/params/because', name: 'fee' },
    ],
    [
      'what nothing bears no more than that',
      { because: '{nowhere}' },
      { code: 'unread-in-reason', at: because, name: 'nowhere' },
    ],
    ['what all conditions compare', { because: '{loan.by} {loan.due}', conditions: { all: [isDue, isByPost] } }],
    [
      'of any condition only what each compares',
      { because: '{loan.by} {loan.due}', conditions: { any: [isDue, isByPost] } },
      { code: 'unread-in-reason', at: because, name: 'loan.by' },
      { code: 'unread-in-reason', at: because, name: 'loan.due' },
    ],
    ['where no rule holds, what was compared', { otherwise: '{asOf} is before {loan.due}' }],
    [
      'where no rule holds, what all rules compared',
      {
        otherwise: '{loan.by} {loan.back}',
        others: [
          {
            name: 'post',
            conditions: { all: [isByPost, { not: { condition: 'due' } }] },
            event: told('by {loan.by} before {loan.due}'),
          },
        ],
      },
      { code: 'unread-in-reason', at: '/otherwise/params/because', name: 'loan.back' },
    ],
    [
      'in a closer case, what that compares too, and elsewhere not',
      {
        cases: [
          {
            where: { all: ['wasBack', ['loan.back', 'isAfter', 'last']] },
            because: '{loan.back} is after {last}, on {asOf}',
          },
          { where: 'wasBack', because: '{loan.by}' },
        ],
        because: '{loan.back}',
      },
      { code: 'unread-in-reason', at: because, name: 'loan.back' },
      { code: 'unread-in-reason', at: '/rules/0/event/params/cases/1/because', name: 'loan.by' },
    ],
  ])('%s', (_, of, ...issues) => {
    expect(issuesOf(file(of))).toEqual(issues);
  });
});
