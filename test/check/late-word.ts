import { vocabularyOf } from '../../src/check/vocabulary.ts';
import type { Issue } from '../../src/language/answer/issue.ts';
import { PolicyError } from '../../src/language/answer/policy-error.ts';
import { words } from '../../src/words/index.ts';

/** A word, and words made from it, as edits of it. */

export const due = '2025-01-01';
export const back = '2025-01-03';
export const penny = { money: '0.01' };

export const late = {
  word: 'late',
  takes: { due: 'date', back: 'date' },
  gives: 'days',
  english: 'the days from {due} to {back}',
  is: ['due', 'daysUntil', 'back'],
  examples: [
    [due, back, 2],
    [due, null, null],
  ],
};
/** The same with its second operand by name. */
export const lateBy = { takes: { due: 'date' }, and: { back: 'date' }, examples: [[due, { back }, 2]] };

export const list = { list: { record: {}, as: 'entry' } };
export const lent = [{ on: due, worth: penny }];
/** A field of each entry, by a word that names it. */
export const fieldOfEach = {
  takes: { list, field: { field: 'date' } },
  gives: { list: 'date' },
  is: { each: 'list', as: 'entry', is: { field: 'field', of: 'entry' } },
};

/** What is wrong with the word with changes, beside others that it may use. */
export function issuesOf(changes: object, others: readonly object[] = []): readonly Omit<Issue, 'file'>[] {
  try {
    vocabularyOf(words, [{ ...late, ...changes }, ...others]);
    return [];
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    return error.issues.map(({ file, ...issue }) => (file === 'words/late' ? issue : { ...issue, file }));
  }
}

export const number = 'money, a decimal, a percentage or a whole number';
/** What a word takes, gives and is. */
export const taking = (takes: object, gives: unknown, is: unknown, more: object = {}) => ({
  takes,
  gives,
  is,
  ...more,
});
