import { describe, expect, it } from 'vitest';
import { issuesOf, policyOf, ruleFile } from './small-policy.ts';

const terms = {
  due: 'loan.due',
  sum: 'loan.deposit',
  share: 'discount',
  half: ['loan.deposit', 'times', { decimal: '0.5' }],
  how: 'loan.by',
  rate: { table: 'thanks-rate' },
  hasRate: ['rate', 'isGiven'],
  nothing: { none: true },
};
const means = 'what is shown';
/** Every term is shown, so that none is unused. */
const shown = Object.fromEntries(
  Object.keys(terms)
    .filter((name) => name !== 'rate')
    .map((name) => [
      `${name}Shown`,
      { means, is: name, ...(['share', 'half'].includes(name) && { shown: 'decimal-10dp' }) },
    ]),
);

describe('a value is refused', () => {
  it.each<[what: string, values: object, ...issues: object[]]>([
    [
      'that shows what nothing bears',
      { dux: { means } },
      { code: 'unknown-name', at: '/values/dux', name: 'dux', nearest: 'due' },
    ],
    [
      'that shows what nothing bears, under another name',
      { day: { means: '{much}', is: 'dux', clause: 'L9' } },
      { code: 'unknown-name', at: '/values/day/is', name: 'dux', nearest: 'due' },
    ],
    [
      'that does not say to how many places a decimal or a percentage is shown',
      { half: { means }, share: { means } },
      { code: 'missing', at: '/values/half', name: 'shown', expected: 'how many places it is shown to' },
      { code: 'missing', at: '/values/share', name: 'shown', expected: 'how many places it is shown to' },
    ],
    [
      'that says to how many places is shown what has none',
      { due: { means, shown: 'decimal-10dp' }, how: { means, shown: 'percent-4dp' } },
      { code: 'wrong-type', at: '/values/due/shown', expected: 'an amount', found: 'a date' },
      { code: 'wrong-type', at: '/values/how/shown', expected: 'an amount', found: 'one of `hand`, `post`' },
    ],
    [
      'that changes by the day',
      { rate: { means } },
      {
        code: 'wrong-type',
        at: '/values/rate',
        expected: 'something that can be shown',
        found: 'a timeline of percentages',
      },
    ],
    [
      'that rests on a clause that there is not',
      { due: { means, clause: 'L55' } },
      { code: 'unknown-clause', at: '/values/due/clause', name: 'L55', nearest: 'L5' },
    ],
    [
      'that means a parameter that there is not',
      { due: { means: 'the day {patience} on' } },
      { code: 'unknown-name', at: '/values/due/means', name: 'patience' },
    ],
    [
      'of which the customer prefers what it never is',
      { how: { means, customerPrefers: ['pst', ['hand', 'fax']] }, due: { means, customerPrefers: ['due'] } },
      { code: 'unknown-option', at: '/values/how/customerPrefers/0', name: 'pst', nearest: 'post' },
      { code: 'unknown-option', at: '/values/how/customerPrefers/1/1', name: 'fax' },
      { code: 'unknown-option', at: '/values/due/customerPrefers/0', name: 'due' },
    ],
  ])('%s', (_, values, ...issues) => {
    expect(issuesOf({ asked: ruleFile(terms, { values: { ...shown, ...values } }) })).toEqual(issues);
  });
});

it('a value is shown with all that its file says of it, and nothing more', () => {
  const parameters = { patience: { means: 'the time to wait', value: { days: 14 }, clause: 'L1' } };
  const values = {
    due: { means: 'the day {patience} on' },
    sum: {
      means,
      shown: 'decimal-10dp',
      unit: 'pounds',
      moreFavours: 'customer',
      noneFavours: 'provider',
      clause: 'L2',
    },
    none: { means, is: 'nothing', shown: 'percent-4dp' },
    way: { means, is: 'how', customerPrefers: ['post', 'hand'] },
  };
  const file = ruleFile(
    {
      due: ['loan.due', 'plusDays', 'patience', { countingFrom: 'day-after' }],
      sum: 'loan.deposit',
      how: 'loan.by',
      nothing: { none: true },
    },
    { parameters, values },
  );
  const nothing = {
    unit: null,
    shown: null,
    moreFavours: null,
    noneFavours: null,
    preferences: new Map(),
    clause: null,
  };
  expect(Object.fromEntries(policyOf({ asked: file }).modelOf('asked').values)).toEqual({
    due: { ...nothing, means: 'the day 14 days on', term: 'due', type: 'date' },
    sum: { ...nothing, ...values.sum, term: 'sum', type: 'money' },
    none: { ...nothing, means, term: 'nothing', type: 'none', shown: 'percent-4dp' },
    way: {
      ...nothing,
      means,
      term: 'how',
      type: { choice: ['hand', 'post'] },
      preferences: new Map([
        ['post', 0],
        ['hand', 1],
      ]),
    },
  });
});
