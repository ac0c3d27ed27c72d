import { addQuantities, type Quantity } from '../run-time/as-decimal.ts';
import { compareValues } from '../run-time/order.ts';
import type { Value } from '../run-time/value.ts';
import { said, worked } from './operator.ts';

type Entry = { readonly [field: string]: Value };

/**
 * One record for each day or word that stands in a field, in order; its numbers and amounts are those of the records that have
 * it, added up; none if one of them is none. Records that differ in another day or word stay apart, those that are none go.
 */
export const addedUpByWork = /* @__PURE__ */ worked({
  takes: [{ list: { record: {}, as: 'entry' } }, { key: 'day-or-word' }],
  gives: { list: { any: 'entry' } },
  evaluate: (records, field) => {
    const groups = new Map<string, Entry>();
    for (const record of (records as readonly (Entry | null)[]).filter((entry) => entry !== null)) {
      const key = keyOf(record);
      const group = groups.get(key);
      groups.set(key, group === undefined ? record : sums(group, record));
    }
    return [...groups.values()].sort(
      (a, b) => compareValues(a[field] ?? null, b[field] ?? null) || compareValues(a, b),
    );
  },
});

export const addedUpBy = /* @__PURE__ */ said(addedUpByWork, {
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
    [[null], 'paidOn', []],
    [[], 'paidOn', []],
  ],
});

/** All its days and words, apart. */
function keyOf(record: Entry): string {
  let key = '';
  for (const name in record) key += isKey(record[name] as Value) ? `${JSON.stringify(record[name])},` : ',';
  return key;
}

const isKey = (value: Value): boolean => typeof value === 'string' || typeof value === 'boolean';

const sums = (a: Entry, b: Entry): Entry =>
  Object.fromEntries(Object.entries(a).map(([name, x]) => [name, isKey(x) ? x : sum(x, b[name] ?? null)]));

const sum = (a: Value, b: Value): Value =>
  a === null || b === null ? null : addQuantities(a as Quantity, b as Quantity);
