import { valueOn } from '../../values/timeline.ts';
import { Unknown } from '../run-time/value.ts';
import { operator } from './operator.ts';

/** The rate on a day; unknown where the rates do not answer for it. */
export const rateOn = operator({
  takes: [{ timeline: 'percent' }, 'date'],
  gives: 'percent',
  evaluate: (rates, date) => valueOn(rates, date) ?? new Unknown(rates.table),
  english: (rates, date) => `${rates} on ${date}`,
  examples: [
    [{ rates: [['2024-11-07', '4.75']] }, '2024-11-07', { percent: '4.75' }],
    [{ rates: [['2024-11-07', '4.75']] }, '2024-11-06', { unknown: true }],
  ],
});
