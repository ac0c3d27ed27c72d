import { describe, expect, it } from 'vitest';
import { entity } from '../../src/facts.ts';
import type { Issue } from '../../src/language/answer/issue.ts';
import { PolicyError } from '../../src/language/answer/policy-error.ts';
import { loadPolicy } from '../../src/load-policy.ts';
import { issuesOf, reading } from './late-books.ts';

/** What is wrong with words of one's own; the file is told where it is not that of the first. */
function faultsOf(first: { readonly word: string }, ...others: readonly unknown[]): readonly unknown[] {
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

const half = { money: '0.50' };
const one = { money: '1.00' };

/** A word of one operand. */
const twice = {
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
const feeFor = {
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
const totalOf = {
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

const [of, ofRow] = ['/examples/1', '/examples/0'];
const wrong = (at: string, expected: string, found: string) => ({ code: 'wrong-type', at, expected, found });
const malformed = (at: string, expected: string, found?: string) => ({
  code: 'malformed',
  at,
  expected,
  ...(found !== undefined && { found }),
});
const unknown = (at: string, name: string, nearest?: string) => ({
  code: 'unknown-name',
  at,
  name,
  ...(nearest !== undefined && { nearest }),
});
const fails = (at: string, row: unknown, expected: string, found: string) => ({
  code: 'example-fails',
  at,
  name: JSON.stringify(row),
  expected,
  found,
});

it('the words that others are changed from are good', () => {
  expect(faultsOf(twice, feeFor, totalOf)).toEqual([]);
});

describe('an example of a word is refused', () => {
  const values = 'values as examples write them';

  it.each<[what: string, word: { word: string; examples: unknown[] }, row: unknown[], issue: object]>([
    [
      'too short',
      feeFor,
      ['2025-01-01', '2025-01-02', half],
      malformed(of, 'two operands, those that are named and the result'),
    ],
    [
      'too long',
      feeFor,
      ['2025-01-01', '2025-01-02', { fee: half }, half, half],
      malformed(of, 'two operands, those that are named and the result'),
    ],
    [
      'a list of what is named',
      feeFor,
      ['2025-01-01', '2025-01-02', [half], half],
      malformed(of, 'two operands, those that are named and the result'),
    ],
    ['too long, where nothing is named', twice, [half, {}, one], malformed(of, 'one operand and the result')],
    ['an amount that is none', twice, [{ money: 'much' }, one], malformed(of, values, 'a list')],
    ['a result that is none', twice, [half, { money: 'much' }], malformed(of, values, 'a list')],
    [
      'what is named left out',
      feeFor,
      ['2025-01-01', '2025-01-02', { sum: half }, half],
      malformed(of, values, 'a list'),
    ],
    ['an operand of another type', twice, [{ days: 1 }, one], { ...wrong(of, 'money', 'an object'), name: 'fee' }],
    ['a day for an amount', twice, ['2025-01-01', one], { ...wrong(of, 'money', '"2025-01-01"'), name: 'fee' }],
    [
      'an amount with too many places',
      twice,
      [{ money: '0.505' }, one],
      { ...wrong(of, 'money', 'an object'), name: 'fee' },
    ],
    [
      'a day that is none',
      feeFor,
      ['2025-02-29', '2025-03-01', { fee: half }, half],
      { ...wrong(of, 'a date', '"2025-02-29"'), name: 'first' },
    ],
    [
      'what is named of another type',
      feeFor,
      ['2025-01-01', '2025-01-02', { fee: 1 }, half],
      { ...wrong(of, 'money', '1'), name: 'fee' },
    ],
    ['another result', twice, [one, one], fails(of, [one, one], '"1"', '"2"')],
    ['a result where there is none', twice, [null, one], fails(of, [null, one], '"1"', 'null')],
    ['none where there is a result', twice, [one, null], fails(of, [one, null], 'null', '"2"')],
    [
      'a result where it is not known',
      twice,
      [{ unknown: true }, one],
      fails(of, [{ unknown: true }, one], '"1"', '{"unknown":true}'),
    ],
    [
      'a result that is not known where it is',
      twice,
      [one, { unknown: true }],
      fails(of, [one, { unknown: true }], '{"unknown":true}', '"2"'),
    ],
    [
      'another result by a field',
      totalOf,
      [[{ fee: half, fine: one }], 'fine', half],
      fails(of, [[{ fee: half, fine: one }], 'fine', half], '"0.5"', '"1"'),
    ],
  ])('%s', (_, word, row, issue) => {
    expect(faultsOf({ ...word, examples: [word.examples[0], row] })).toEqual([issue]);
  });

  it('all operands that are of another type, and all examples, at once', () => {
    const examples = [
      [1, 2, { fee: half }, half],
      ['2025-01-01', 3, { fee: 'much' }, half],
    ];
    expect(faultsOf({ ...feeFor, examples })).toEqual([
      { ...wrong(ofRow, 'a date', '1'), name: 'first' },
      { ...wrong(ofRow, 'a date', '2'), name: 'last' },
      { ...wrong(of, 'a date', '3'), name: 'last' },
      { ...wrong(of, 'money', '"much"'), name: 'fee' },
    ]);
  });

  it('examples are not tried while the word itself is at fault', () => {
    expect(faultsOf({ ...twice, is: 'feee', examples: [[one, half], []] })).toEqual([
      malformed('/examples/1', 'a list of 2 or more', 'an empty list'),
    ]);
    expect(
      faultsOf({
        ...twice,
        is: 'feee',
        examples: [
          [one, half],
          [half, half],
        ],
      }),
    ).toEqual([unknown('/is', 'feee', 'fee')]);
  });

  const both = {
    ...twice,
    word: 'both',
    gives: { record: { fee: 'money', more: 'money' } },
    is: { record: { fee: 'fee', more: ['fee', 'plus', { money: '1.00' }] } },
  };
  const more = { money: '1.50' };

  it.each<[what: string, result: unknown, shown: string]>([
    ['a field too few', { fee: half }, '{"fee":"0.5"}'],
    ['a field too many', { fee: half, more, less: null }, '{"fee":"0.5","more":"1.5","less":null}'],
    ['another field', { fee: half, toString: more }, '{"fee":"0.5","toString":"1.5"}'],
    ['a field that is another', { fee: one, more }, '{"fee":"1","more":"1.5"}'],
    ['a field that is not known', { fee: { unknown: true }, more }, '{"fee":{"unknown":true},"more":"1.5"}'],
    ['no record', half, '"0.5"'],
  ])('for a record: %s', (__, result, shown) => {
    const row = [half, result];
    expect(faultsOf({ ...both, examples: [[half, { more, fee: half }], row] })).toEqual([
      fails(of, row, shown, '{"fee":"0.5","more":"1.5"}'),
    ]);
  });

  it('a record where there is none', () => {
    const isNone = { ...both, is: { when: ['fee', 'isGiven'], then: both.is } };
    const row = [null, { fee: null, more: null }];
    expect(faultsOf({ ...isNone, examples: [[null, null], row] })).toEqual([
      fails(of, row, '{"fee":null,"more":null}', 'null'),
    ]);
  });

  it('not for a field that is expected not to be known and is not', () => {
    const unknownToo = [{ unknown: true }, { fee: { unknown: true }, more: { unknown: true } }];
    expect(faultsOf({ ...both, examples: [[half, { fee: half, more }], unknownToo] })).toEqual([]);
  });
});

describe('a word is refused', () => {
  const some = (kind: string, as = 'T') => ({ [kind]: as });

  it.each<[what: string, changes: object, issues: readonly object[]]>([
    ['for a name that is none', { is: ['fees', 'times', { count: 2 }] }, [unknown('/is/0', 'fees', 'fee')]],
    ['for the name of a fact', { is: ['loan.worth', 'times', { count: 2 }] }, [unknown('/is/0', 'loan.worth')]],
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
    ['for another result', { is: ['fee', 'isNone', true] }, [wrong('/is', 'money', 'true or false')]],
    ['for what it is made of', { is: ['fee', 'plus', { days: 1 }] }, [wrong('/is/2', 'money', 'a number of days')]],
    [
      'for a fault in the middle, once for all kinds of operands',
      { takes: { fee: some('amount') }, terms: { sum: ['fees', 'plus', 'fee'] }, is: 'sum' },
      [unknown('/terms/sum/0', 'fees', 'fee')],
    ],
    [
      'for one kind of operands of several',
      {
        takes: { fee: { some: ['money', 'days'], as: 'T' } },
        gives: some('number'),
        is: ['fee', 'plus', { money: '1.00' }],
      },
      [wrong('/is/2', 'a number of days', 'money')],
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
            (found) => wrong('/is/2', expected, found),
          ),
        )
        .filter(({ expected, found }) => expected !== found),
    ],
    [
      'for a kind of the entries of a list',
      { takes: { fees: { list: { some: ['money', 'date'], as: 'T' } } }, is: ['fees', 'sumOf'] },
      [wrong('/is/0', 'a list of entries, each money, a decimal or a percentage', 'a list of dates')],
    ],
    [
      'for a kind of what changes in time',
      {
        takes: { fees: { timeline: { some: ['money', 'percent'], as: 'T' } } },
        gives: { timeline: 'money' },
        is: ['fees', 'plus', { money: '1.00' }],
      },
      [wrong('/is/2', 'a percentage', 'money')],
    ],
    [
      'for a kind of the fields of a record',
      { takes: { fees: { record: { fee: { some: ['money', 'days'], as: 'T' } } } }, is: 'fees.fee' },
      [wrong('/is', 'money', 'a number of days')],
    ],
    [
      'for a kind of the field that is named',
      {
        takes: { rows: { list: { record: {}, as: 'Row' } }, name: { field: { some: ['money', 'date'], as: 'T' } } },
        is: totalOf.is,
      },
      [wrong('/is/0', 'a list of entries, each money, a decimal or a percentage', 'a list of dates')],
    ],
    ['for what may be anything', { takes: { any: some('any') }, is: 'any' }, [wrong('/is', 'money', 'text')]],
    [
      'for what may be anything, within a list',
      { takes: { any: { list: some('any') } }, gives: { list: 'money' }, is: 'any' },
      [wrong('/is', 'a list of money', 'a list of texts')],
    ],
  ])('%s', (_, changes, issues) => {
    expect(faultsOf({ ...twice, ...changes })).toEqual(issues);
  });
});

describe('a word is taken', () => {
  const of = (kind: string, as = 'T') => ({ [kind]: as });

  it.each<[what: string, changes: object]>([
    [
      'on kinds that are the same wherever they stand',
      {
        takes: { one: of('number'), other: of('number') },
        gives: of('number'),
        is: ['one', 'plus', 'other'],
        examples: [
          [1, 2, 3],
          [half, half, one],
        ],
      },
    ],
    [
      'on a record with fields of one kind',
      {
        takes: { fees: { record: { one: of('amount'), other: of('amount') } } },
        gives: of('amount'),
        is: ['fees.one', 'plus', 'fees.other'],
        examples: [
          [{ one: half, other: half }, one],
          [{ one: half, other: null }, null],
        ],
      },
    ],
    [
      'on the field of a record in a list',
      {
        takes: { rows: { list: { record: { days: 'days' }, as: 'Row' } }, name: { field: of('amount') } },
        gives: of('amount'),
        is: totalOf.is,
        examples: [
          [[{ days: 1, fee: half }], 'fee', half],
          [[{ days: 1, fee: { percent: '4' } }], 'fee', { percent: '4' }],
        ],
      },
    ],
    [
      'with a word for the name of a field in its terms',
      {
        takes: { rows: { list: { record: {}, as: 'Row' } }, name: { field: 'boolean' } },
        gives: 'count',
        terms: { chosen: ['rows', 'onlyWhere', { fact: 'name' }] },
        is: ['chosen', 'countOf'],
        examples: [
          [[{ torn: true }, { torn: false }], 'torn', 1],
          [[{ torn: true, lost: false }], 'lost', 0],
        ],
      },
    ],
    [
      'with a word for the name of a field in a sentence that is a list',
      {
        takes: { rows: { list: { record: {}, as: 'Row' } }, name: { field: 'boolean' } },
        gives: 'count',
        is: [['rows', 'onlyWhere', 'name'], 'countOf'],
        examples: [
          [[{ torn: true }, { torn: false }], 'torn', 1],
          [[{ torn: true, lost: false }], 'lost', 0],
        ],
      },
    ],
  ])('%s', (_, changes) => {
    expect(faultsOf({ ...twice, ...changes })).toEqual([]);
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
    const issue = unknown('/is', 'feee', 'fee');
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
      { ...wrong('/is/0', 'text', 'a date'), file: 'words/isOneOfTwo' },
    ]);
  });
});
