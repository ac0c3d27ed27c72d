import type { CivilDate } from '../../values/date.ts';
import { compare, type Decimal, ofInt, plus } from '../../values/decimal.ts';
import type { Value } from '../run-time/value.ts';
import { operator } from './operator.ts';

interface Price {
  readonly before: Decimal;
  /** From which day it is what, in order; the last of these is `after`. A price that moves in one go has no day. */
  readonly reached: readonly { readonly on: CivilDate | null; readonly price: Decimal }[];
}

/**
 * The moves `{ before, after }` by which prices `{ before, after, steps }` change: step by step `{ effectiveOn, price }` in
 * order of days, the last step ending at `after`; in one go where there are no steps. `of` each: the moves of each price.
 * `of` total: the moves of all the prices added up, day by day; a price without steps moves on the first day of all.
 */
export const asMoves = operator({
  takes: [
    {
      list: {
        record: {
          before: 'decimal',
          after: 'decimal',
          steps: { list: { record: { effectiveOn: 'date', price: 'decimal' } } },
        },
      },
    },
  ],
  and: { of: { choice: ['each', 'total'] } },
  gives: { list: { record: { before: 'decimal', after: 'decimal' } } },
  evaluate: (records, { of }) => {
    const prices = records.map(priceOf);
    return prices.length > 0 && of === 'total' ? movesOf(totalOf(prices)) : prices.flatMap(movesOf);
  },
  english: (prices, { of }) => {
    if (of === 'total') return `the moves of the total of ${prices}`;
    return `the moves of ${prices}, ${of === 'each' ? 'each by itself' : `each by itself or all added up (${of})`}`;
  },
  examples: [
    [
      [
        { before: { decimal: '10' }, after: { decimal: '9' }, steps: [] },
        {
          before: { decimal: '20' },
          after: { decimal: '23' },
          steps: [
            { effectiveOn: '2025-09-01', price: { decimal: '23.5' } },
            { effectiveOn: '2025-08-01', price: { decimal: '21' } },
          ],
        },
      ],
      { of: 'each' },
      [
        { before: { decimal: '10' }, after: { decimal: '9' } },
        { before: { decimal: '20' }, after: { decimal: '21' } },
        { before: { decimal: '21' }, after: { decimal: '23' } },
      ],
    ],
    [
      [
        { before: { decimal: '10' }, after: { decimal: '9' }, steps: [] },
        {
          before: { decimal: '20' },
          after: { decimal: '23' },
          steps: [
            { effectiveOn: '2025-08-01', price: { decimal: '21' } },
            { effectiveOn: '2025-09-01', price: { decimal: '23' } },
          ],
        },
        {
          before: { decimal: '5' },
          after: { decimal: '6' },
          steps: [{ effectiveOn: '2025-10-01', price: { decimal: '6' } }],
        },
      ],
      { of: 'total' },
      [
        { before: { decimal: '35' }, after: { decimal: '35' } },
        { before: { decimal: '35' }, after: { decimal: '37' } },
        { before: { decimal: '37' }, after: { decimal: '38' } },
      ],
    ],
    [[], { of: 'total' }, []],
  ],
});

function priceOf(record: { readonly [field: string]: Value }): Price {
  const steps = (record.steps as readonly { readonly effectiveOn: CivilDate; readonly price: Decimal }[])
    .map(({ effectiveOn, price }) => ({ on: effectiveOn, price }))
    // By price on one day, so that the order of the list means nothing.
    .sort((a, b) => (a.on === b.on ? compare(a.price, b.price) : a.on < b.on ? -1 : 1));
  const after = record.after as Decimal;
  const last = steps.at(-1);
  const reached =
    last === undefined ? [{ on: null, price: after }] : [...steps.slice(0, -1), { on: last.on, price: after }];
  return { before: record.before as Decimal, reached };
}

const movesOf = ({ before, reached }: Price) =>
  reached.map(({ price }, index) => ({ before: reached[index - 1]?.price ?? before, after: price }));

function totalOf(prices: readonly Price[]): Price {
  const sum = (amounts: readonly Decimal[]) => amounts.reduce(plus, ofInt(0));
  const days = prices.flatMap(({ reached }) => reached.flatMap(({ on }) => on ?? []));
  const inOrder: readonly (CivilDate | null)[] = days.length === 0 ? [null] : [...new Set(days)].sort();
  const priceOn = ({ before, reached }: Price, day: CivilDate | null): Decimal =>
    reached.findLast(({ on }) => on === null || (day !== null && on <= day))?.price ?? before;
  return {
    before: sum(prices.map(({ before }) => before)),
    reached: inOrder.map((on) => ({ on, price: sum(prices.map((price) => priceOn(price, on))) })),
  };
}
