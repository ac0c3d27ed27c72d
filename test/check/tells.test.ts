import { describe, expect, it } from 'vitest';
import { stepInEnglish } from '../../src/check/tells.ts';
import { issuesOf, policyOf } from './small-policy.ts';

/** A word that adds up what was paid, and tells of each payment. */
const paidIn = (tells: object | undefined, more: object = {}) => ({
  word: 'paidIn',
  takes: { paid: { list: { record: { on: 'date', sum: 'money' } } } },
  gives: 'money',
  english: 'what was paid in {paid}',
  terms: {
    total: {
      means: 'the total',
      fold: 'paid',
      as: 'one',
      so: 'before',
      from: { money: '0.00' },
      terms: {
        told: { record: { day: 'one.on', after: ['before', 'plus', 'one.sum'] } },
        isPaid: ['one.sum', 'isMoreThan', { money: '0.00' }],
        ...more,
      },
      next: ['before', 'plus', 'one.sum'],
    },
    both: ['total', 'plus', { money: '0.00' }],
  },
  is: 'both',
  ...(tells !== undefined && { tells }),
  examples: [
    [null, null],
    [[{ on: '2025-03-10', sum: { money: '1.00' } }], { money: '1.00' }],
  ],
});

const tells = {
  of: 'total',
  each: 'told',
  where: 'isPaid',
  units: { after: 'pounds' },
  says: '{day}: {after} and {after}',
};
const told = { record: { day: 'date', after: 'money' } } as const;
const list = { type: { list: { record: { on: 'date', sum: 'money' } } }, word: null } as const;

/** Terms of an entry that nothing then reads. */
const unread = (...names: string[]) =>
  names.map((name) => ({ code: 'unused-name', at: `/terms/total/terms/${name}`, name }));

describe('a word that tells of the entries of a list is refused', () => {
  it.each<[what: string, changes: object, more: object, ...issues: object[]]>([
    [
      'of what is not carried over one',
      { of: 'both' },
      {},
      ...unread('told', 'isPaid'),
      { code: 'unknown-name', at: '/tells/of', name: 'both' },
    ],
    [
      'of what nothing bears',
      { of: 'totl' },
      {},
      ...unread('told', 'isPaid'),
      { code: 'unknown-name', at: '/tells/of', name: 'totl', nearest: 'total' },
    ],
    [
      'by what nothing bears',
      { each: 'tod' },
      {},
      { code: 'unknown-name', at: '/tells/each', name: 'tod', nearest: 'told' },
      ...unread('told'),
    ],
    [
      'where what nothing bears holds',
      { where: 'isPad' },
      {},
      { code: 'unknown-name', at: '/tells/where', name: 'isPad', nearest: 'isPaid' },
      ...unread('isPaid'),
    ],
    [
      'by what is no record',
      { each: 'isPaid', where: 'isPaid' },
      { told: undefined },
      { code: 'wrong-type', at: '/tells/each', expected: 'a record', found: 'true or false' },
    ],
    [
      'by what is a list',
      { each: 'several' },
      { told: undefined, several: { list: ['one.on'] } },
      { code: 'wrong-type', at: '/tells/each', expected: 'a record', found: 'a list of dates' },
    ],
    [
      'where what is no condition holds',
      { where: 'told' },
      { isPaid: undefined },
      { code: 'wrong-type', at: '/tells/where', expected: 'a condition', found: 'a record of `day`, `after`' },
    ],
    [
      'with units of what it does not tell, and in words of what it does not tell',
      { units: { after: 'pounds', dy: 'days' }, says: '{day} {aftr}: {one}' },
      {},
      { code: 'unknown-name', at: '/tells/units/dy', name: 'dy', nearest: 'day' },
      { code: 'unknown-name', at: '/tells/says', name: 'aftr', nearest: 'after' },
      { code: 'unknown-name', at: '/tells/says', name: 'one' },
    ],
  ])('%s', (_, changes, more, ...issues) => {
    const words = [JSON.parse(JSON.stringify(paidIn({ ...tells, ...changes }, more)))];
    const found = issuesOf({}, { words });
    expect(found).toEqual(issues.map((issue) => ({ ...issue, file: 'words/paidIn' })));
  });
});

describe('a word tells', () => {
  it.each<[what: string, tells: object | undefined, more: object, told: object | null]>([
    ['nothing, unless it says so', undefined, { told: undefined, isPaid: undefined }, null],
    [
      'what its terms are of each entry for which one holds, in the units it says',
      tells,
      {},
      {
        of: 'total',
        each: 'told',
        where: 'isPaid',
        columns: { day: { type: told.record.day }, after: { type: told.record.after, unit: 'pounds' } },
      },
    ],
    [
      'what they are of every entry',
      { of: 'total', each: 'told', says: '{day}' },
      { isPaid: undefined },
      { of: 'total', each: 'told', where: null, columns: { day: { type: 'date' }, after: { type: 'money' } } },
    ],
  ])('%s', (_, says, more, expected) => {
    const words = [JSON.parse(JSON.stringify(paidIn(says, more)))];
    const found = policyOf({}, { words }).dictionary.vocabulary.find('paidIn')?.bodyOn?.([list]);
    expect(found).toMatchObject({ body: { tells: expected } });
  });

  it('each step in its words', () => {
    const step = { day: '10 March 2025', after: '£1.00' };
    expect(stepInEnglish(tells, step)).toBe('10 March 2025: £1.00 and £1.00');
    expect(stepInEnglish(tells, { after: '£1.00' })).toBe(': £1.00 and £1.00');
  });
});
