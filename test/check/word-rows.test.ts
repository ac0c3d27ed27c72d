import { describe, expect, it } from 'vitest';
import { vocabularyOf } from '../../src/check/vocabulary.ts';
import type { Issue } from '../../src/language/answer/issue.ts';
import { PolicyError } from '../../src/language/answer/policy-error.ts';
import { words } from '../../src/words/index.ts';
import { unknownName, wrongType } from './told.ts';

const due = '2025-01-01';
const back = '2025-01-03';
const penny = { money: '0.01' };

const late = {
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
const lateBy = { takes: { due: 'date' }, and: { back: 'date' }, examples: [[due, { back }, 2]] };

const list = { list: { record: {}, as: 'entry' } };
const lent = [{ on: due, worth: penny }];
/** A field of each entry, by a word that names it. */
const fieldOfEach = {
  takes: { list, field: { field: 'date' } },
  gives: { list: 'date' },
  is: { each: 'list', as: 'entry', is: { field: 'field', of: 'entry' } },
};

/** What is wrong with the word with changes, beside others that it may use. */
function issuesOf(changes: object, others: readonly object[] = []): readonly Omit<Issue, 'file'>[] {
  try {
    vocabularyOf(words, [{ ...late, ...changes }, ...others]);
    return [];
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    return error.issues.map(({ file, ...issue }) => (file === 'words/late' ? issue : { ...issue, file }));
  }
}

const number = 'money, a decimal, a percentage or a whole number';
const taking = (takes: object, gives: unknown, is: unknown, more: object = {}) => ({ takes, gives, is, ...more });

describe('a word is refused by what it says', () => {
  it.each<[string, object, readonly Issue[]]>([
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

describe('a word is refused by an example', () => {
  const values = { code: 'malformed', expected: 'values as examples write them', found: 'a list' } as const;
  const fails = (at: string, row: unknown, expected: string, found: string): Issue => ({
    code: 'example-fails',
    at,
    name: JSON.stringify(row),
    expected,
    found,
  });
  const operand = (at: string, name: string, expected: string, found: string): Issue => ({
    ...wrongType(at, expected, found),
    name,
  });
  /** A word that gives what it is given, with one example. */
  const itself = (given: unknown, result: unknown) => ({
    ...taking({ any: { any: 'T' } }, { any: 'T' }, 'any'),
    examples: [
      [given, result],
      [true, true],
    ],
  });

  it.each<[object, readonly unknown[], Issue | null]>([
    // Its form.
    [{}, [due, 2], { code: 'malformed', at: '/examples/1', expected: '2 operands and the result' }],
    [{}, [due, back, 0, 2], { code: 'malformed', at: '/examples/1', expected: '2 operands and the result' }],
    [
      lateBy,
      [due, 2],
      { code: 'malformed', at: '/examples/1', expected: '1 operand, those that are named and the result' },
    ],
    [
      lateBy,
      [due, back, 2],
      { code: 'malformed', at: '/examples/1', expected: '1 operand, those that are named and the result' },
    ],
    [
      lateBy,
      [due, [back], 2],
      { code: 'malformed', at: '/examples/1', expected: '1 operand, those that are named and the result' },
    ],
    [lateBy, [due, { bak: back }, 2], { ...values, at: '/examples/1' }],
    [{}, [due, { money: 'much' }, 2], { ...values, at: '/examples/1' }],
    [{}, [due, back, { money: 'much' }], { ...values, at: '/examples/1' }],
    // An operand that it does not take.
    [{}, [due, 'P1M', 2], operand('/examples/1', 'back', 'a date', '"P1M"')],
    [{}, [{ days: 2 }, back, 2], operand('/examples/1', 'due', 'a date', 'an object')],
    [lateBy, [due, { back: 3 }, 2], operand('/examples/1', 'back', 'a date', '3')],
    // Another result.
    [{}, [due, back, 3], fails('/examples/1', [due, back, 3], '3', '2')],
    [{}, [due, back, null], fails('/examples/1', [due, back, null], 'null', '2')],
    [{}, [due, null, 0], fails('/examples/1', [due, null, 0], '0', 'null')],
    [lateBy, [due, { back }, 1], fails('/examples/1', [due, { back }, 1], '1', '2')],
    [{}, [due, { unknown: true }, { unknown: true }], null],
    [{}, [due, back, { unknown: true }], fails('/examples/1', [due, back, { unknown: true }], '{"unknown":true}', '2')],
    [{}, [due, { unknown: true }, 2], fails('/examples/1', [due, { unknown: true }, 2], '2', '{"unknown":true}')],
  ])('%j: %j', (changes, example, issue) => {
    const file = { ...late, ...changes };
    expect(issuesOf({ ...file, examples: [file.examples[0], example] })).toEqual(issue === null ? [] : [issue]);
  });

  it.each<[unknown, unknown, boolean]>([
    [{ net: 1 }, { net: 1 }, true],
    [{ net: 1 }, { net: 2 }, false],
    [{ net: 1 }, { gross: 1 }, false],
    [{ net: 1 }, { net: 1, gross: 1 }, false],
    [{ net: 1, gross: 1 }, { net: 1 }, false],
    [{ net: 1 }, 1, false],
    [1, { net: 1 }, false],
    [{ net: { unknown: true } }, { net: { unknown: true } }, true],
    [{ net: 1 }, { net: { unknown: true } }, false],
    [[1], [1], true],
    [[1], [2], false],
    ['x', 'x', true],
    [penny, penny, true],
    [penny, { money: '0.02' }, false],
  ])('%j for %j: %s', (given, result, holds) => {
    expect(issuesOf(itself(given, result)).map(({ code }) => code)).toEqual(holds ? [] : ['example-fails']);
  });

  it.each<[unknown, unknown, string, string | null]>([
    // Kinds are told by how operands are written, and what the word takes.
    [{ number: 'T' }, { percent: '1' }, number, null],
    [{ number: 'T' }, { days: 2 }, number, null],
    [{ number: 'T' }, 'x', number, '"x"'],
    [{ number: 'T' }, due, number, '"2025-01-01"'],
    [{ some: ['date', 'days'], as: 'T' }, { days: 2 }, '', null],
    [{ some: ['date', 'days'], as: 'T' }, 2, 'a date or a number of days', '2'],
    [{ some: ['date', 'days'], as: 'T' }, due, '', null],
    [{ some: ['date', 'days'], as: 'T' }, 'P1M', 'a date or a number of days', '"P1M"'],
    [{ some: ['time', 'instant', 'duration'], as: 'T' }, '18:00', '', null],
    [{ some: ['time', 'instant', 'duration'], as: 'T' }, '2025-03-10T18:30:00Z', '', null],
    [{ some: ['time', 'instant', 'duration'], as: 'T' }, 'P1M', '', null],
    [{ some: ['time', 'instant', 'duration'], as: 'T' }, due, 'a time, an instant or a duration', '"2025-01-01"'],
    [{ some: ['boolean', 'text'], as: 'T' }, false, '', null],
    [{ some: ['boolean', 'text'], as: 'T' }, 'x', '', null],
    [{ some: ['boolean', 'text'], as: 'T' }, 1, 'true or false or text', '1'],
    [{ choice: ['post', 'desk'] }, 'desk', '', null],
    [{ choice: ['post', 'desk'] }, 'pots', 'one of `post`, `desk`', '"pots"'],
    ['time', 'x', 'a time', '"x"'],
    ['calendar', { holidays: [due] }, '', null],
    ['calendar', { rates: [] }, 'a calendar', 'an object'],
    [{ timeline: 'percent' }, { rates: [[due, '4']] }, '', null],
    [{ timeline: { amount: 'T' } }, 1, 'a timeline of entries, each money, a decimal or a percentage', '1'],
    [{ list: { number: 'T' } }, [1, null, 2], '', null],
    [{ list: { number: 'T' } }, [], '', null],
    [{ list: { number: 'T' } }, ['x'], `a list of entries, each ${number}`, 'a list'],
    [{ list: { number: 'T' } }, 'x', `a list of entries, each ${number}`, '"x"'],
    [{ list: { list: 'days' } }, [[1], []], '', null],
    [{ record: { net: 'money', on: 'date' } }, { net: penny, on: null }, '', null],
    [{ record: { net: 'money' } }, { net: penny, more: [{ on: due }] }, '', null],
    [{ record: { net: 'money' } }, { gross: penny }, 'a record with `net` (money)', 'an object'],
    [{ record: { net: 'money' } }, { net: due }, 'a record with `net` (money)', 'an object'],
    [{ record: { net: { any: 'T' } } }, { net: due }, '', null],
  ])('one that takes %j, given %j', (takes, given, expected, found) => {
    const examples = [
      [given, false],
      [given, false],
    ];
    const file = taking({ given: takes }, 'boolean', ['given', 'isNone', true], { examples });
    expect(issuesOf(file)).toEqual(
      found === null ? [] : [0, 1].map((index) => operand(`/examples/${index}`, 'given', expected, found)),
    );
  });

  it.each<[unknown, unknown, unknown, string | null]>([
    [lent, 'on', [due], null],
    [[], 'on', [], null],
    [lent, 'off', [], '"off"'],
    [lent, 'worth', [], '"worth"'],
    [lent, 3, [], '3'],
  ])('one that takes a field of %j, named %j', (given, name, result, found) => {
    const issue =
      found === null ? null : operand('/examples/1', 'field', 'the name of a field that holds a date', found);
    const examples = [
      [lent, 'on', [due]],
      [given, name, result],
    ];
    expect(issuesOf({ ...fieldOfEach, examples })).toEqual(issue === null ? [] : [issue]);
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
