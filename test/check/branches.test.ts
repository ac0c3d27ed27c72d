import { describe, expect, it } from 'vitest';
import { issuesOfTermAlone, policyOf, trying, typeOfTerm, valueOfTerm } from './small-policy.ts';

const tried = '/terms/tried';
const isDue = ['asOf', 'isOnOrAfter', 'loan.due'];
const byReading = (options: object) => ({ reading: 'day-count', options });

describe('branches are refused', () => {
  it.each<[what: string, shape: unknown, ...issues: object[]]>([
    [
      'of a reading that there is not',
      { reading: 'day-cout', options: { next: 'nowhere' } },
      { code: 'unknown-reading', at: `${tried}/reading`, name: 'day-cout', nearest: 'day-count' },
    ],
    [
      'of an option that a reading has not, beside all it has',
      byReading({ next: 'asOf', same: 'loan.due', first: 'loan.deposit' }),
      { code: 'unknown-option', at: `${tried}/options/first`, name: 'first' },
    ],
    [
      'of an option that is spelt otherwise, and so left out',
      byReading({ nxt: 'asOf', same: 'nowhere' }),
      { code: 'unknown-option', at: `${tried}/options/nxt`, name: 'nxt', nearest: 'next' },
      { code: 'option-left-out', at: `${tried}/options`, name: 'next' },
      { code: 'unknown-name', at: `${tried}/options/same`, name: 'nowhere' },
    ],
    [
      'of one option of two',
      byReading({ same: 'loan.due' }),
      { code: 'option-left-out', at: `${tried}/options`, name: 'next' },
    ],
    [
      'of no option',
      byReading({}),
      { code: 'option-left-out', at: `${tried}/options`, name: 'next' },
      { code: 'option-left-out', at: `${tried}/options`, name: 'same' },
    ],
    [
      'of options of two types',
      byReading({ next: 'asOf', same: 'loan.deposit' }),
      { code: 'wrong-type', at: `${tried}/options/same`, expected: 'a date', found: 'money' },
    ],
    [
      'of options that name what nothing bears, each',
      byReading({ next: 'asO', same: 'loan.deu' }),
      { code: 'unknown-name', at: `${tried}/options/next`, name: 'asO', nearest: 'asOf' },
      { code: 'unknown-name', at: `${tried}/options/same`, name: 'loan.deu', nearest: 'loan.due' },
    ],
    [
      'of a condition that is none, and of two types',
      { when: 'asOf', then: 'asOf', else: 'loan.deposit' },
      { code: 'wrong-type', at: `${tried}/when`, expected: 'a condition', found: 'a date' },
      { code: 'wrong-type', at: `${tried}/else`, expected: 'a date', found: 'money' },
    ],
    [
      'of a condition alone that is none',
      { when: [{ condition: 'loan.by', then: 'asOf' }], else: 'asOf' },
      {
        code: 'wrong-type',
        at: `${tried}/when/0/condition`,
        expected: 'a condition',
        found: 'one of `hand`, `post`',
      },
    ],
    [
      'of one condition of two that nothing bears',
      {
        when: [
          { condition: isDue, then: 'asOf' },
          { condition: 'nowhere', then: 'loan.due' },
        ],
      },
      { code: 'unknown-name', at: `${tried}/when/1/condition`, name: 'nowhere' },
    ],
    [
      'of what nothing bears, where one holds',
      { when: isDue, then: 'nowhere', else: 'asOf' },
      { code: 'unknown-name', at: `${tried}/then`, name: 'nowhere' },
    ],
    [
      'of several branches, each in its place',
      {
        when: [
          { condition: isDue, then: 'asO' },
          { condition: 'nowhere', then: 'asOf' },
          { condition: isDue, then: 'loan.deposit' },
        ],
        else: ['nobody', 'dayAfter'],
      },
      { code: 'unknown-name', at: `${tried}/when/1/condition`, name: 'nowhere' },
      { code: 'unknown-name', at: `${tried}/when/0/then`, name: 'asO', nearest: 'asOf' },
      { code: 'wrong-type', at: `${tried}/when/2/then`, expected: 'a date', found: 'money' },
      { code: 'unknown-name', at: `${tried}/else/0`, name: 'nobody' },
    ],
    [
      'of what nothing bears where one holds, and otherwise',
      { when: isDue, then: 'nowhere', else: 'nobody' },
      { code: 'unknown-name', at: `${tried}/then`, name: 'nowhere' },
      { code: 'unknown-name', at: `${tried}/else`, name: 'nobody' },
    ],
  ])('%s', (_, shape, ...issues) => {
    expect(issuesOfTermAlone(shape)).toEqual(issues);
  });
});

describe('branches have the type', () => {
  it.each<[what: string, shape: unknown, type: unknown]>([
    ['of each', { when: isDue, then: 'asOf', else: 'loan.due' }, 'date'],
    ['of those that are not none', { when: isDue, then: { none: true }, else: 'loan.due' }, 'date'],
    ['of the one that there is', { when: isDue, then: 'asOf' }, 'date'],
    ['of none, where all are none', byReading({ next: { none: true }, same: { none: true } }), 'none'],
    [
      'of a decimal, where they are different amounts',
      byReading({ next: 'loan.deposit', same: 'discount' }),
      'decimal',
    ],
    [
      'of any of their words',
      { when: [{ condition: isDue, then: { choice: 'fax' } }], else: 'loan.by' },
      { choice: ['fax', 'hand', 'post'] },
    ],
  ])('%s', (_, shape, type) => {
    expect(typeOfTerm(shape)).toEqual(type);
  });
});

describe('of branches is taken', () => {
  const given = { asOf: '2025-03-10', loan: { due: '2025-03-10', back: '2025-03-02' } };
  const wasDue = ['asOf', 'isAfter', 'loan.due'];
  const [first, second] = [{ date: '2025-01-01' }, { date: '2025-02-02' }];
  it.each<[what: string, shape: unknown, value: unknown]>([
    ['the one whose condition holds', { when: isDue, then: first, else: second }, '2025-01-01'],
    ['the other where it does not hold', { when: wasDue, then: first, else: second }, '2025-02-02'],
    ['none where it does not hold and there is no other', { when: wasDue, then: first }, null],
    [
      'the first whose condition holds',
      {
        when: [
          { condition: wasDue, then: 'loan.back' },
          { condition: isDue, then: first },
          { condition: isDue, then: second },
        ],
      },
      '2025-01-01',
    ],
    ['the option of the reading by default', byReading({ next: first, same: second }), '2025-01-01'],
  ])('%s', (_, shape, value) => {
    expect(valueOfTerm(shape, given)).toBe(value);
  });
});

it('a branch whose condition is a rule says so', () => {
  const rules = [
    {
      name: 'due',
      conditions: { all: [{ fact: 'asOf', operator: 'isOnOrAfter', value: { fact: 'loan.due' } }] },
      event: { type: 'told', params: { clause: 'L1', because: 'it is due' } },
    },
  ];
  const shape = {
    when: [
      { condition: 'due', then: 'asOf' },
      { condition: isDue, then: 'loan.due' },
    ],
  };
  const term = policyOf({ asked: trying(shape, {}, { rules }) })
    .modelOf('asked')
    .terms.get('tried')?.term;
  expect(term).toMatchObject({
    kind: 'when',
    at: tried,
    when: [{ condition: 'due', ofRule: true }, { ofRule: false }],
  });
  expect(
    policyOf({ asked: trying(byReading({ next: 'asOf', same: 'asOf' })) })
      .modelOf('asked')
      .terms.get('tried')?.term,
  ).toMatchObject({ kind: 'reading', at: tried });
});
