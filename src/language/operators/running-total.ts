import type { Decimal } from '../../values/decimal.ts';
import { runningTotal as total } from '../../values/running-total.ts';
import { said, worked } from './operator.ts';
import { amount } from './pattern.ts';

/** The sum of amounts by day: each counts from its day on; nil before the first. None if one of them, or its day, is none. */
export const runningTotalWork = /* @__PURE__ */ worked({
  takes: [{ list: { record: { from: 'date', amount: amount('kind') } } }],
  gives: { timeline: amount('kind') },
  evaluate: (amounts) => {
    const dated = amounts as readonly ({ readonly from: string | null; readonly amount: Decimal | null } | null)[];
    const all = dated.flatMap((entry) => {
      const { from, amount: counts } = entry ?? { from: null, amount: null };
      return from === null || counts === null ? [] : [{ from, amount: counts }];
    });
    return all.length < dated.length ? null : total(all);
  },
});

export const runningTotal = /* @__PURE__ */ said(runningTotalWork, {
  english: (amounts) => `the running total of ${amounts}`,
  examples: [
    [
      [
        { from: '2025-02-01', amount: { money: '-2.00' } },
        { from: '2025-01-01', amount: { money: '5.00' } },
        { from: '2025-02-01', amount: { money: '-1.00' } },
      ],
      {
        rates: [
          ['0001-01-01', '0'],
          ['2025-01-01', '5'],
          ['2025-02-01', '2'],
        ],
      },
    ],
    [[{ from: '2025-01-01', amount: null }], null],
    [[null], null],
    [[], { rates: [['0001-01-01', '0']] }],
  ],
});
