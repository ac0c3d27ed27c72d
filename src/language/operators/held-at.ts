import type { Decimal } from '../../values/decimal.ts';
import { constant, timeline, valueOn } from '../../values/timeline.ts';
import { operator } from './operator.ts';

/** The rate of one day, on every day. Where the rates do not answer for it, the result answers for no day. */
export const heldAt = operator({
  takes: [{ timeline: 'percent' }, 'date'],
  gives: { timeline: 'percent' },
  evaluate: (rates, date) => {
    const rate = valueOn(rates, date);
    return rate === undefined ? timeline<Decimal>([], { table: rates.table }) : constant(rate);
  },
  english: (rates, date) => `${rates} as of ${date}, held throughout`,
  examples: [
    [
      {
        rates: [
          ['2024-11-07', '4.75'],
          ['2025-02-06', '4.5'],
        ],
      },
      '2025-02-05',
      { rates: [['0001-01-01', '4.75']] },
    ],
    [{ rates: [['2024-11-07', '4.75']] }, '2024-11-06', { rates: [] }],
  ],
});
