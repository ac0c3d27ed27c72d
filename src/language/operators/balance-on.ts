import { valueOn } from '../../values/timeline.ts';
import { Unknown } from '../run-time/value.ts';
import { operator } from './operator.ts';

/** A balance at the end of a day, below nil if more was paid than was owed. */
export const balanceOn = operator({
  takes: [{ timeline: 'money' }, 'date'],
  gives: 'money',
  evaluate: (balance, date) => valueOn(balance, date) ?? new Unknown(balance.table),
  english: (balance, date) => `${balance} at the end of ${date}`,
  examples: [
    [
      {
        rates: [
          ['0001-01-01', '200.00'],
          ['2025-03-01', '120.00'],
        ],
      },
      '2025-03-01',
      { money: '120.00' },
    ],
    [
      {
        rates: [
          ['0001-01-01', '200.00'],
          ['2025-03-01', '-10.00'],
        ],
      },
      '2025-03-02',
      { money: '-10.00' },
    ],
  ],
});
