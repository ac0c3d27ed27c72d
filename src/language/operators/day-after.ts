import { addDays } from '../../values/date.ts';
import { operator } from './operator.ts';

/** The next day. */
export const dayAfter = operator({
  takes: ['date'],
  gives: 'date',
  order: ['rises'],
  evaluate: (date) => addDays(date, 1),
  english: (date) => `the day after ${date}`,
  examples: [
    ['2025-02-28', '2025-03-01'],
    ['2024-02-28', '2024-02-29'],
    ['2024-12-31', '2025-01-01'],
  ],
});
