import { compareValues } from '../run-time/order.ts';
import type { Value } from '../run-time/value.ts';
import { said, worked } from './operator.ts';
import { ordered } from './pattern.ts';

type Entry = { readonly [field: string]: Value };

/**
 * Records in order of a field, least and earliest first; one in which it is none, or that is none itself, comes last. Those alike in it are in order
 * of their other fields, first to last, so that the order of the list means nothing.
 */
export const inOrderOfWork = /* @__PURE__ */ worked({
  takes: [{ list: { record: {}, as: 'entry' } }, { field: ordered('kind') }],
  gives: { list: { any: 'entry' } },
  evaluate: (records, field) =>
    (records as readonly (Entry | null)[]).toSorted(
      (a, b) => compareValues(a?.[field] ?? null, b?.[field] ?? null) || compareValues(a, b),
    ),
});

export const inOrderOf = /* @__PURE__ */ said(inOrderOfWork, {
  english: (records, field) => `${records}, in order of ${field}`,
  examples: [
    [
      [
        { on: '2025-03-01', price: { decimal: '10' } },
        { on: null, price: { decimal: '1' } },
        { on: '2025-03-01', price: { decimal: '9' } },
        null,
        { on: '2025-02-01', price: { decimal: '11' } },
      ],
      'on',
      [
        { on: '2025-02-01', price: { decimal: '11' } },
        { on: '2025-03-01', price: { decimal: '9' } },
        { on: '2025-03-01', price: { decimal: '10' } },
        { on: null, price: { decimal: '1' } },
        null,
      ],
    ],
    [[], 'on', []],
  ],
});
