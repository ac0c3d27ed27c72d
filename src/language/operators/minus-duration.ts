import { addMonths } from '../../values/date.ts';
import { monthsOf } from '../../values/duration.ts';
import { operator } from './operator.ts';

/** The day with the same number so many months earlier; where the month has no such day, its last day. */
export const minusDuration = operator({
  takes: ['date', 'duration'],
  gives: 'date',
  order: ['rises'],
  evaluate: (date, duration) => addMonths(date, -monthsOf(duration), 'pulled-back'),
  english: (date, duration) => `${duration} before ${date} (in a month without that day, its last day)`,
  examples: [
    ['2025-07-07', 'P1Y', '2024-07-07'],
    ['2025-03-31', 'P1M', '2025-02-28'],
    ['2024-02-29', 'P1Y', '2023-02-28'],
  ],
});
