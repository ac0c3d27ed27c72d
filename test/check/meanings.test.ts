import { describe, expect, it } from 'vitest';
import { issuesOf, policyOf, ruleFile } from './small-policy.ts';

const tried = '/terms/tried';
const isDue = ['asOf', 'isOnOrAfter', 'loan.due'];

describe('what a term means', () => {
  const parameters = {
    patience: { means: 'the time to wait', value: { days: 14 }, clause: 'L1' },
    fee: {
      means: 'the fee of the day',
      dated: [{ from: '2025-01-01', value: { money: '1.00' } }],
      on: 'asOf',
      clause: 'L2',
    },
  };
  const told = (term: unknown) =>
    ruleFile(
      { tried: term, isTried: ['tried', 'isGiven'], wait: 'patience', due: 'fee' },
      {
        parameters,
        values: { isTried: { means: 'whether there is' }, wait: { means: 'the wait' }, due: { means: 'the fee' } },
      },
    );

  it.each<[what: string, term: unknown, means: string]>([
    ['its name, where it does not say', { not: isDue }, 'tried'],
    ['what it says, beside a shape', { means: 'it is not due', not: isDue }, 'it is not due'],
    [
      'what it says, and the shape says what it is too',
      { means: 'the worths', each: 'tools', as: 'tool', is: 'tool.worth' },
      'the worths',
    ],
    ['what it says, before what it is', { means: 'the day', is: 'asOf' }, 'the day'],
    ['a parameter by its value', { means: '{patience} and {patience}', is: 'asOf' }, '14 days and 14 days'],
    [
      'a parameter that changes by what it means',
      { means: 'as much as {fee}', is: 'asOf' },
      'as much as the fee of the day',
    ],
  ])('is %s', (_, term, means) => {
    expect(
      policyOf({ asked: told(term) })
        .modelOf('asked')
        .terms.get('tried')?.means,
    ).toBe(means);
  });

  it.each<[what: string, term: unknown, ...issues: object[]]>([
    [
      'a name that no parameter bears',
      { means: 'the day {patienc} on, {asOf}', is: 'asOf' },
      { code: 'unknown-name', at: `${tried}/means`, name: 'patienc', nearest: 'patience' },
      { code: 'unknown-name', at: `${tried}/means`, name: 'asOf' },
    ],
    [
      'what nothing bears, beside what it means',
      { means: 'the day', each: 'tools', as: 'tool', is: 'tool.day' },
      { code: 'unknown-name', at: `${tried}/is`, name: 'tool.day' },
    ],
    [
      'what nothing bears, before what it means',
      { means: 'the day', is: { not: 'nowhere' } },
      { code: 'unknown-name', at: `${tried}/is/not`, name: 'nowhere' },
    ],
  ])('may not name %s', (_, term, ...issues) => {
    expect(issuesOf({ asked: told(term) })).toEqual(issues);
  });
});
