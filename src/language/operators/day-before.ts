import { addDays } from '../../values/date.ts';
import { operator } from './operator.ts';

/** The previous day. */
export const dayBefore = operator({
  takes: ['date'],
  gives: 'date',
  order: ['rises'],
  evaluate: (date) => addDays(date, -1),
  english: (date) => `the day before ${date}`,
  examples: [
    ['2025-03-01', '2025-02-28'],
    ['2024-03-01', '2024-02-29'],
    ['2025-01-01', '2024-12-31'],
  ],
});
