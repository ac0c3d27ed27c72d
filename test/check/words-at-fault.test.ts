import { describe, expect, it } from 'vitest';
import { unknownName, wrongType } from './issues.ts';
import { issuesOf, reading } from './late-books.ts';
import { faultsOf, feeFor, half, one, totalOf, twice } from './own-words.ts';

it('the words that others are changed from are good', () => {
  expect(faultsOf(twice, feeFor, totalOf)).toEqual([]);
});

describe('a word is refused', () => {
  const some = (kind: string, as = 'T') => ({ [kind]: as });

  it.each<[what: string, changes: object, issues: readonly object[]]>([
    ['for a name that is none', { is: ['fees', 'times', { count: 2 }] }, [unknownName('/is/0', 'fees', 'fee')]],
    ['for the name of a fact', { is: ['loan.worth', 'times', { count: 2 }] }, [unknownName('/is/0', 'loan.worth')]],
    [
      'for a reading',
      { is: { reading: 'day-count', options: { next: 'fee', same: 'fee' } } },
      [{ code: 'unknown-reading', at: '/is/reading', name: 'day-count' }],
    ],
    ['for a table', { is: { table: 'bank-rate' } }, [{ code: 'unknown-table', at: '/is/table', name: 'bank-rate' }]],
    [
      'for a decision',
      { is: { decision: 'late-books', value: 'fee' } },
      [{ code: 'unknown-decision', at: '/is/decision', name: 'late-books' }],
    ],
    [
      'for a fact left out',
      { is: { leftOut: 'loan.back' } },
      [{ code: 'unknown-path', at: '/is/leftOut', name: 'loan.back' }],
    ],
    [
      'for a term that nothing reads',
      { terms: { spare: 'fee' } },
      [{ code: 'unused-name', at: '/terms/spare', name: 'spare' }],
    ],
    [
      'for a term that is called as an operand is',
      { terms: { fee: { money: '1.00' } } },
      [{ code: 'name-taken', at: '/terms/fee', name: 'fee', detail: 'an entry' }],
    ],
    ['for another result', { is: ['fee', 'isNone', true] }, [wrongType('/is', 'money', 'true or false')]],
    ['for what it is made of', { is: ['fee', 'plus', { days: 1 }] }, [wrongType('/is/2', 'money', 'a number of days')]],
    [
      'for a fault in the middle, once for all kinds of operands',
      { takes: { fee: some('amount') }, terms: { sum: ['fees', 'plus', 'fee'] }, is: 'sum' },
      [unknownName('/terms/sum/0', 'fees', 'fee')],
    ],
    [
      'for one kind of operands of several',
      {
        takes: { fee: { some: ['money', 'days'], as: 'T' } },
        gives: some('number'),
        is: ['fee', 'plus', { money: '1.00' }],
      },
      [wrongType('/is/2', 'a number of days', 'money')],
    ],
    [
      'for a result of one kind where its operands are of another',
      {
        takes: { fee: { some: ['money', 'days'], as: 'T' } },
        gives: { some: ['money', 'days'], as: 'T' },
        is: { money: '1.00' },
      },
      [wrongType('/is', 'a number of days', 'money')],
    ],
    [
      'for what it tells of, only once that is sound',
      {
        takes: { fees: { list: 'money' } },
        terms: { sum: { fold: 'fees', as: 'fee', so: 'so', from: { money: '0.00' }, next: ['so', 'plus', 'fee'] } },
        is: 'summ',
        tells: { of: 'sum', each: 'fee', says: '{fee}' },
      },
      [unknownName('/is', 'summ', 'sum'), { code: 'unused-name', at: '/terms/sum', name: 'sum' }],
    ],
    [
      'for the word that names a field where none may stand',
      { takes: totalOf.takes, gives: 'boolean', is: { not: 'name' } },
      [unknownName('/is/not', 'name')],
    ],
    [
      'for the name of an entity or another decision beside an operand',
      { is: { all: ['member', 'feee'] }, gives: 'boolean' },
      [unknownName('/is/all/0', 'member'), unknownName('/is/all/1', 'feee', 'fee')],
    ],
    [
      'for kinds that are not the same',
      { takes: { fee: some('number', 'A'), other: some('whole', 'B') }, gives: 'boolean', is: ['fee', 'is', 'other'] },
      [
        'money',
        'a decimal',
        'a percentage',
        'a count',
        'a number of days',
        'a number of months',
        'a number of hours',
        'a number of seconds',
      ]
        .flatMap((expected) =>
          ['a count', 'a number of days', 'a number of months', 'a number of hours', 'a number of seconds'].map(
            (found) => wrongType('/is/2', expected, found),
          ),
        )
        .filter(({ expected, found }) => expected !== found),
    ],
    [
      'for a kind of the entries of a list',
      { takes: { fees: { list: { some: ['money', 'date'], as: 'T' } } }, is: ['fees', 'sumOf'] },
      [wrongType('/is/0', 'a list of entries, each money, a decimal or a percentage', 'a list of dates')],
    ],
    [
      'for a kind of what changes in time',
      {
        takes: { fees: { timeline: { some: ['money', 'percent'], as: 'T' } } },
        gives: { timeline: 'money' },
        is: ['fees', 'plus', { money: '1.00' }],
      },
      [wrongType('/is/2', 'a percentage', 'money')],
    ],
    [
      'for a kind of the fields of a record',
      { takes: { fees: { record: { fee: { some: ['money', 'days'], as: 'T' } } } }, is: 'fees.fee' },
      [wrongType('/is', 'money', 'a number of days')],
    ],
    [
      'for a kind of the field that is named',
      {
        takes: { rows: { list: { record: {}, as: 'Row' } }, name: { field: { some: ['money', 'date'], as: 'T' } } },
        is: totalOf.is,
      },
      [wrongType('/is/0', 'a list of entries, each money, a decimal or a percentage', 'a list of dates')],
    ],
    ['for what may be anything', { takes: { any: some('any') }, is: 'any' }, [wrongType('/is', 'money', 'text')]],
    [
      'for what may be anything, within a list',
      { takes: { any: { list: some('any') } }, gives: { list: 'money' }, is: 'any' },
      [wrongType('/is', 'a list of money', 'a list of texts')],
    ],
  ])('%s', (_, changes, issues) => {
    expect(faultsOf({ ...twice, ...changes })).toEqual(issues);
  });
});

describe('words that read one another', () => {
  const thrice = {
    ...twice,
    word: 'thrice',
    is: ['fee', 'twice'],
    examples: [
      [half, one],
      [one, { money: '2.00' }],
    ],
  };

  it('are refused where they come back to themselves', () => {
    const issue = { code: 'cycle', at: '/is', names: ['twice', '…', 'twice'] };
    expect(faultsOf({ ...twice, is: ['fee', 'thrice'] }, thrice)).toEqual([issue]);
  });

  it('are at fault where the one that they read is, which is told once', () => {
    const issue = unknownName('/is', 'feee', 'fee');
    expect(faultsOf({ ...twice, is: 'feee' }, thrice)).toEqual([issue]);
  });

  it('are checked with those that come after them', () => {
    expect(faultsOf(thrice, twice)).toEqual([]);
  });
});

describe('a word that a rule file uses', () => {
  const among = {
    ...twice,
    word: 'isOneOfTwo',
    takes: { any: { any: 'T' } },
    gives: 'boolean',
    english: '{any} is one of two',
    is: ['any', 'isAmong', { oneOf: ['book', 'map'] }],
    examples: [
      ['book', true],
      ['film', false],
    ],
  };

  it('is at fault on operands for which it has no meaning, in its own file', () => {
    expect(issuesOf(reading(['loan.kind', 'isOneOfTwo']), { words: [among] })).toEqual([]);
    expect(issuesOf(reading(['loan.due', 'isOneOfTwo']), { words: [among] })).toEqual([
      { ...wrongType('/is/0', 'text', 'a date'), file: 'words/isOneOfTwo' },
    ]);
  });
});
