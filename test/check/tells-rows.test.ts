import { describe, expect, it } from 'vitest';
import { vocabularyOf } from '../../src/check/vocabulary.ts';
import type { Issue } from '../../src/language/answer/issue.ts';
import { PolicyError } from '../../src/language/answer/policy-error.ts';
import { words } from '../../src/words/index.ts';
import { unknownName, unused, wrongType } from './told.ts';

const sumOfFines = {
  word: 'sumOfFines',
  takes: { fines: { list: { record: { on: 'date', sum: 'money' } } } },
  gives: 'money',
  english: 'the sum of {fines}',
  terms: {
    total: {
      fold: 'fines',
      as: 'fine',
      so: 'sum',
      from: { money: '0.00' },
      terms: {
        told: { record: { day: 'fine.on', fined: 'fine.sum' } },
        isAny: ['fine.sum', 'isMoreThan', { money: '0.00' }],
      },
      next: ['sum', 'plus', 'fine.sum'],
    },
    none: { money: '0.00' },
  },
  is: ['total', 'plus', 'none'],
  tells: { of: 'total', each: 'told', where: 'isAny', units: { fined: 'pounds' }, says: '{day}: {fined}' },
  examples: [
    [[], { money: '0.00' }],
    [[{ on: '2025-01-01', sum: { money: '1.00' } }], { money: '1.00' }],
  ],
};

function issuesOf(tells: object | undefined, terms: object = {}): readonly Issue[] {
  try {
    vocabularyOf(words, [{ ...sumOfFines, terms: { ...sumOfFines.terms, ...terms }, tells }]);
    return [];
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    return error.issues.map(({ file, ...issue }) => issue);
  }
}

const spare = (name: string): Issue => unused(`/terms/total/terms/${name}`, name);
describe('what a word tells of each entry', () => {
  const { tells } = sumOfFines;

  it.each<[string, object | undefined, readonly Issue[]]>([
    ['may be all that its terms come to', tells, []],
    ['may leave units out', { ...tells, units: undefined }, []],
    ['reads its terms: else nothing does', undefined, [spare('told'), spare('isAny')]],
    ['reads the condition only where it is named', { ...tells, where: undefined }, [spare('isAny')]],
    ['is of a fold', { ...tells, of: 'none' }, [spare('told'), spare('isAny'), unknownName('/tells/of', 'none')]],
    [
      'is of a fold that is there',
      { ...tells, of: 'totl' },
      [spare('told'), spare('isAny'), unknownName('/tells/of', 'totl', 'total')],
    ],
    ['is a term of the fold', { ...tells, each: 'tol' }, [unknownName('/tells/each', 'tol', 'told'), spare('told')]],
    ['is no entry', { ...tells, each: 'fine' }, [unknownName('/tells/each', 'fine'), spare('told')]],
    ['is no operand', { ...tells, where: 'fines' }, [unknownName('/tells/where', 'fines'), spare('isAny')]],
    [
      'is a record',
      { ...tells, each: 'isAny' },
      [spare('told'), wrongType('/tells/each', 'a record', 'true or false')],
    ],
    [
      'is told on a condition',
      { ...tells, where: 'told' },
      [spare('isAny'), wrongType('/tells/where', 'a condition', 'a record of `day`, `fined`')],
    ],
    [
      'has units for its fields',
      { ...tells, units: { fine: 'pounds' } },
      [unknownName('/tells/units/fine', 'fine', 'fined')],
    ],
    [
      'says its fields',
      { ...tells, units: { on: 'day' }, says: '{dy}, {fined} and {day} {of}' },
      [unknownName('/tells/units/on', 'on'), unknownName('/tells/says', 'dy', 'day'), unknownName('/tells/says', 'of')],
    ],
  ])('%s', (_, given, issues) => {
    expect(issuesOf(given)).toEqual(issues);
  });

  it('is not judged where it is itself at fault', () => {
    const { total } = sumOfFines.terms;
    const faulty = { total: { ...total, terms: { ...total.terms, told: 'nothing' } } };
    expect(issuesOf(tells, faulty)).toEqual([unknownName('/terms/total/terms/told', 'nothing')]);
  });
});
