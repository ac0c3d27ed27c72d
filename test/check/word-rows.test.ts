import { describe, expect, it } from 'vitest';
import { unknownName, wrongType } from './issues.ts';
import { due, fieldOfEach, issuesOf, lent, list, number, penny, taking } from './late-word.ts';

describe('a word is refused by what it says', () => {
  it.each<[string, object, readonly object[]]>([
    ['another type', { gives: 'money' }, [wrongType('/is', 'money', 'a number of days')]],
    // Nothing around it may be named.
    ['a name that it does not take', { is: ['due', 'daysUntil', 'asOf'] }, [unknownName('/is/2', 'asOf')]],
    ['a fact', { is: ['due', 'daysUntil', 'loan.back'] }, [unknownName('/is/2', 'loan.back')]],
    [
      'a reading',
      { is: { reading: 'day-of-return', options: { any: 'due' } } },
      [{ code: 'unknown-reading', at: '/is/reading', name: 'day-of-return' }],
    ],
    ['a table', { is: { table: 'bank-rate' } }, [{ code: 'unknown-table', at: '/is/table', name: 'bank-rate' }]],
    [
      'a decision',
      { is: { decision: 'other', outcome: true } },
      [{ code: 'unknown-decision', at: '/is/decision', name: 'other' }],
    ],
    ['a fact left out', { is: { leftOut: 'asOf' } }, [{ code: 'unknown-path', at: '/is/leftOut', name: 'asOf' }]],
    [
      'a term that nothing reads',
      { terms: { spare: 'due' } },
      [{ code: 'unused-name', at: '/terms/spare', name: 'spare' }],
    ],
    [
      'a term called what an operand is',
      { terms: { due: 'back' } },
      [{ code: 'name-taken', at: '/terms/due', name: 'due', detail: 'an entry' }],
    ],
    [
      'terms that read one another',
      { terms: { first: 'second', second: 'first' }, is: ['due', 'daysUntil', 'first'] },
      [{ code: 'cycle', at: '/terms/second', names: ['first', 'second', 'first'] }],
    ],
    ['itself', { is: ['due', 'late', 'back'] }, [{ code: 'cycle', at: '/is', names: ['late', '…', 'late'] }]],
    // On each kind that its variables may stand for.
    [
      'what not all kinds have',
      taking({ any: { any: 'T' } }, { any: 'T' }, ['any', 'plus', 'any']),
      [wrongType('/is/0', number, 'text')],
    ],
    [
      'what not all that is in order has',
      taking({ least: { ordered: 'T' } }, { ordered: 'T' }, ['least', 'plus', 'least']),
      [wrongType('/is/0', number, 'a date'), wrongType('/is/0', number, 'a time')],
    ],
    [
      'what lists do not give of all kinds',
      taking({ list: { list: { amount: 'T' } } }, 'money', ['list', 'sumOf']),
      [wrongType('/is', 'money', 'a decimal'), wrongType('/is', 'money', 'a percentage')],
    ],
    [
      'what timelines do not give of all kinds',
      taking({ rates: { timeline: { amount: 'T' } }, day: 'date' }, 'percent', ['rates', 'valueOn', 'day']),
      [wrongType('/is', 'a percentage', 'money'), wrongType('/is', 'a percentage', 'a decimal')],
    ],
    [
      'what records do not give of all kinds',
      taking({ sums: { record: { net: { amount: 'T' } } } }, 'money', 'sums.net'),
      [wrongType('/is', 'money', 'a decimal'), wrongType('/is', 'money', 'a percentage')],
    ],
    [
      'a field of another type',
      { ...fieldOfEach, gives: { list: 'money' } },
      [wrongType('/is', 'a list of money', 'a list of dates')],
    ],
    // How much may be worked out.
    [
      'a type of more parts than may be',
      taking({ any: { any: 'T' } }, { any: 'T' }, 'many.of0', { terms: { many: wide(1000) } }),
      [{ code: 'too-long', at: '/terms/many', expected: '1000 fields and entries in one type', found: '1001' }],
    ],
  ])('%s', (_, changes, issues) => {
    expect(issuesOf(changes)).toEqual(issues);
  });

  function wide(parts: number): object {
    return { record: Object.fromEntries(Array.from({ length: parts }, (_, index) => [`of${index}`, 'any'])) };
  }

  it('not with as many parts and as many terms as may be', () => {
    const examples = [
      ['x', 'x'],
      [1, 1],
    ];
    const terms = { many: wide(999) };
    expect(issuesOf(taking({ any: { any: 'T' } }, { any: 'T' }, 'many.of0', { terms, examples }))).toEqual([]);
  });

  /** A word that uses another so many times, each term by its own. */
  const chain = (word: string, used: string, times: number) => ({
    word,
    takes: { sum: 'count' },
    gives: 'count',
    english: '{sum}',
    terms: Object.fromEntries(
      Array.from({ length: times }, (_, index) => [`of${index}`, [index === 0 ? 'sum' : `of${index - 1}`, used]]),
    ),
    is: `of${times - 1}`,
    examples: [
      [0, 0],
      [1, 1],
    ],
  });
  const same = {
    word: 'same',
    takes: { sum: 'count' },
    gives: 'count',
    english: '{sum}',
    is: ['sum', 'plus', { count: 0 }],
    examples: [
      [0, 0],
      [1, 1],
    ],
  };

  it('for the terms of the words that it uses, counted for each use', () => {
    // 36 terms, 27 that use these, which are 27 * (1 + 36), and 50 that use those.
    const others = [chain('middle', 'inner', 27), chain('inner', 'same', 36), same];
    expect(issuesOf(chain('late', 'middle', 50), others)).toEqual([]);
    const expected = '50000 terms, those of words counted for each use';
    expect(issuesOf(chain('late', 'middle', 51), others)).toEqual([
      { code: 'too-long', at: '/is', expected, found: '51000' },
    ]);
  });
});

describe('a field that an operand names is read', () => {
  const and = { day: { field: 'date' }, sum: { field: 'money' } };
  const fields = [lent, { day: 'on', sum: 'worth' }];
  const day = { field: 'day', of: 'entry' };
  const sum = { field: 'sum', of: 'entry' };
  const each = { each: 'list', as: 'entry' };

  it.each<[string, unknown, unknown, unknown]>([
    [
      'beside another, of another type',
      { list: { record: { day: 'date', sum: 'money' } } },
      { ...each, gives: { day, sum } },
      [{ day: due, sum: penny }],
    ],
    ['by an operator, in short', list, ['list', 'inOrderOf', 'day'], lent],
    [
      'by a word, and of what that gives',
      'date',
      { field: 'day', of: { fact: 'list', operator: 'latestBy', and: { field: { fact: 'day' } } } },
      due,
    ],
    ['as a word', 'boolean', ['day', 'is', { fact: 'day' }], true],
    [
      'but not as a name of its own',
      'boolean',
      [{ ...each, as: 'on', is: { field: 'day', of: 'on' } }, 'isNone', false],
      true,
    ],
  ])('%s', (_, gives, is, result) => {
    const row = [...fields, result];
    expect(issuesOf({ takes: { list }, and, gives, is, examples: [row, row] })).toEqual([]);
  });
});
