import { describe, expect, it } from 'vitest';
import { faultsOf, half, one, totalOf, twice } from './own-words.ts';

describe('a word is taken', () => {
  const of = (kind: string, as = 'T') => ({ [kind]: as });

  it.each<[what: string, changes: { examples: unknown[][]; [part: string]: unknown }]>([
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
      'on a field that is called as another word is',
      {
        takes: { rows: { list: { record: {}, as: 'Row' } }, name: { field: { choice: ['name', 'fee'] } } },
        gives: { list: 'boolean' },
        is: { each: 'rows', as: 'row', is: [{ field: 'name', of: 'row' }, 'is', { choice: 'name' }] },
        examples: [
          [[{ by: 'name' }, { by: 'fee' }], 'by', [true, false]],
          [[{ by: 'fee' }], 'by', [false]],
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
    // And comes to what its examples say.
    const examples = changes.examples.map((row) => [...row.slice(0, -1), { record: 'of another kind' }]);
    const codes = faultsOf({ ...twice, ...changes, examples }).map(({ code }) => code);
    expect(codes).toEqual(examples.map(() => 'example-fails'));
  });
});
