import type { Value } from '../run-time/value.ts';
import { operator } from './operator.ts';

/** The records of which the condition in a field holds, in order. */
export const onlyWhere = operator({
  takes: [{ list: { record: {}, as: 'entry' } }, { field: 'boolean' }],
  gives: { list: { any: 'entry' } },
  evaluate: (records, field) =>
    records.filter((record: { readonly [field: string]: Value } | null) => record?.[field] === true),
  english: (records, field) => `those of ${records} where ${field}`,
  examples: [
    [
      [
        { price: { decimal: '1.50' }, isUsed: true },
        { price: { decimal: '2.50' }, isUsed: false },
      ],
      'isUsed',
      [{ price: { decimal: '1.50' }, isUsed: true }],
    ],
    [[{ price: { decimal: '1.50' }, isUsed: null }, null], 'isUsed', []],
    [[], 'isUsed', []],
  ],
});
