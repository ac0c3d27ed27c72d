import { describe, expect, it } from 'vitest';
import { malformed, unknownName, wrongType } from './issues.ts';
import { faultsOf, feeFor, half, one, totalOf, twice } from './own-words.ts';

const [of, ofRow] = ['/examples/1', '/examples/0'];
const fails = (at: string, row: unknown, expected: string, found: string) => ({
  code: 'example-fails',
  at,
  name: JSON.stringify(row),
  expected,
  found,
});

describe('an example of a word is refused', () => {
  const values = 'values as examples write them';

  it.each<[what: string, word: { word: string; examples: unknown[] }, row: unknown[], issue: object]>([
    [
      'too short',
      feeFor,
      ['2025-01-01', '2025-01-02', half],
      malformed(of, '2 operands, those that are named and the result'),
    ],
    [
      'too long',
      feeFor,
      ['2025-01-01', '2025-01-02', { fee: half }, half, half],
      malformed(of, '2 operands, those that are named and the result'),
    ],
    [
      'a list of what is named',
      feeFor,
      ['2025-01-01', '2025-01-02', [half], half],
      malformed(of, '2 operands, those that are named and the result'),
    ],
    ['too long, where nothing is named', twice, [half, {}, one], malformed(of, '1 operand and the result')],
    ['an amount that is none', twice, [{ money: 'much' }, one], malformed(of, values, 'a list')],
    ['a result that is none', twice, [half, { money: 'much' }], malformed(of, values, 'a list')],
    [
      'what is named left out',
      feeFor,
      ['2025-01-01', '2025-01-02', { sum: half }, half],
      malformed(of, values, 'a list'),
    ],
    ['an operand of another type', twice, [{ days: 1 }, one], { ...wrongType(of, 'money', 'an object'), name: 'fee' }],
    ['a day for an amount', twice, ['2025-01-01', one], { ...wrongType(of, 'money', '"2025-01-01"'), name: 'fee' }],
    [
      'an amount with too many places',
      twice,
      [{ money: '0.505' }, one],
      { ...wrongType(of, 'money', 'an object'), name: 'fee' },
    ],
    [
      'a day that is none',
      feeFor,
      ['2025-02-29', '2025-03-01', { fee: half }, half],
      { ...wrongType(of, 'a date', '"2025-02-29"'), name: 'first' },
    ],
    [
      'what is named of another type',
      feeFor,
      ['2025-01-01', '2025-01-02', { fee: 1 }, half],
      { ...wrongType(of, 'money', '1'), name: 'fee' },
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
      { ...wrongType(ofRow, 'a date', '1'), name: 'first' },
      { ...wrongType(ofRow, 'a date', '2'), name: 'last' },
      { ...wrongType(of, 'a date', '3'), name: 'last' },
      { ...wrongType(of, 'money', '"much"'), name: 'fee' },
    ]);
  });

  it('on operands for which the word has no meaning', () => {
    const among = { takes: { any: { any: 'T' } }, gives: 'boolean', is: ['any', 'isAmong', { oneOf: ['a', 'b'] }] };
    const examples = [
      ['a', true],
      ['2025-01-01', false],
    ];
    expect(faultsOf({ ...twice, ...among, examples })).toEqual([wrongType('/is/0', 'text', 'a date')]);
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
    ).toEqual([unknownName('/is', 'feee', 'fee')]);
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
