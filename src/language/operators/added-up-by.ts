import { type Decimal, plus } from '../../values/decimal.ts';
import { asDecimal } from '../run-time/as-decimal.ts';
import type { Value } from '../run-time/value.ts';
import { operator } from './operator.ts';

type Entry = { readonly [field: string]: Value };

/**
 * One record for each day or word that stands in a field, in order; its other fields, all numbers or amounts, are those of
 * the records that have it, added up; none if one of them is none.
 */
export const addedUpBy = operator({
  takes: [{ list: { record: {}, as: 'entry' } }, { key: 'day-or-word' }],
  gives: { list: { any: 'entry' } },
  evaluate: (records, field) => {
    const groups = new Map<string, Entry>();
    for (const record of records) {
      const group = groups.get(record[field] as string);
      groups.set(record[field] as string, group === undefined ? record : sums(group, record, field));
    }
    return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
  },
  english: (records, field) => `${records}, added up by ${field}`,
  examples: [
    [
      [
        { paidOn: '2025-03-01', days: 2, amount: { decimal: '0.125' } },
        { paidOn: '2025-02-01', days: 1, amount: { decimal: '1' } },
        { paidOn: '2025-03-01', days: 3, amount: { decimal: '0.5' } },
      ],
      'paidOn',
      [
        { paidOn: '2025-02-01', days: 1, amount: { decimal: '1' } },
        { paidOn: '2025-03-01', days: 5, amount: { decimal: '0.625' } },
      ],
    ],
    [
      [
        { kind: 'late', amount: { money: '1.00' } },
        { kind: 'late', amount: null },
      ],
      'kind',
      [{ kind: 'late', amount: null }],
    ],
    [[], 'paidOn', []],
  ],
});

const sums = (a: Entry, b: Entry, field: string): Entry =>
  Object.fromEntries(Object.entries(a).map(([name, x]) => [name, name === field ? x : sum(x, b[name] ?? null)]));

function sum(a: Value, b: Value): Value {
  if (a === null || b === null) return null;
  if (typeof a === 'number' && typeof b === 'number') return a + b;
  return plus(asDecimal(a as Decimal | number), asDecimal(b as Decimal | number));
}
