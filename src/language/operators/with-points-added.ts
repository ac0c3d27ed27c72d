import { plus } from '../../values/decimal.ts';
import { mapValues } from '../../values/timeline.ts';
import { operator } from './operator.ts';

/** Each rate with so many percentage points added: 4 on 4.75 is 8.75. */
export const withPointsAdded = operator({
  takes: [{ timeline: 'percent' }, { some: ['percent', 'decimal'], as: 'points' }],
  gives: { timeline: 'percent' },
  evaluate: (rates, points) => mapValues(rates, (rate) => plus(rate, points)),
  english: (rates, points) => `${rates} with ${points} added as percentage points`,
  examples: [
    [{ rates: [['2025-02-06', '4.5']] }, { percent: '4' }, { rates: [['2025-02-06', '8.5']] }],
    [
      {
        rates: [
          ['2024-11-07', '4.75'],
          ['2025-02-06', '4.5'],
        ],
      },
      { percent: '4' },
      {
        rates: [
          ['2024-11-07', '8.75'],
          ['2025-02-06', '8.5'],
        ],
      },
    ],
  ],
});
