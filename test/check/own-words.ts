import { entity } from '../../src/facts.ts';
import type { Issue } from '../../src/language/answer/issue.ts';
import { PolicyError } from '../../src/language/answer/policy-error.ts';
import { loadPolicy } from '../../src/load-policy.ts';

/** What is wrong with words of one's own; the file is told where it is not that of the first. */
export function faultsOf(
  first: { readonly word: string; readonly [key: string]: unknown },
  ...others: readonly unknown[]
): readonly Omit<Issue, 'file'>[] {
  try {
    const clauses = [{ id: 'B1', title: 'fees' }];
    loadPolicy({ version: '1', inForceFrom: '2025-01-01', clauses, rules: {}, words: [first, ...others] }, entity({}));
    return [];
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    return error.issues.map(({ file, ...issue }: Issue) =>
      file === `words/${first.word}` ? issue : { ...issue, file },
    );
  }
}

export const half = { money: '0.50' };
export const one = { money: '1.00' };

/** A word of one operand. */
export const twice = {
  word: 'twice',
  takes: { fee: 'money' },
  gives: 'money',
  english: 'twice {fee}',
  is: ['fee', 'times', { count: 2 }],
  examples: [
    [half, one],
    [null, null],
  ],
};

/** A word with operands that are named. */
export const feeFor = {
  word: 'feeFor',
  takes: { first: 'date', last: 'date' },
  and: { fee: 'money' },
  gives: 'money',
  english: '{fee} for each day from {first} to {last}',
  terms: { days: ['first', 'daysUntil', 'last'] },
  is: ['fee', 'times', 'days'],
  examples: [
    ['2025-01-01', '2025-01-02', { fee: half }, half],
    ['2025-01-01', '2025-01-03', { fee: half }, one],
  ],
};

/** A word of a list and of the name of a field. */
export const totalOf = {
  word: 'totalOf',
  takes: { rows: { list: { record: {}, as: 'Row' } }, name: { field: 'money' } },
  gives: 'money',
  english: 'the total of {name} of {rows}',
  is: [{ each: 'rows', as: 'row', is: { field: 'name', of: 'row' } }, 'sumOf'],
  examples: [
    [[{ fee: half }, { fee: half }], 'fee', one],
    [[{ fee: half, fine: one }], 'fee', half],
  ],
};
