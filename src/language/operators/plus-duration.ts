import { addMonths } from '../../values/date.ts';
import { monthsOf } from '../../values/duration.ts';
import { operator } from './operator.ts';

const shortMonth: Readonly<Record<string, string>> = {
  'pulled-back': 'its last day',
  'month-end': 'the first day of the next',
};

/**
 * The day with the same number so many months later. Where the month has no such day, `shortMonth` says whether its
 * last day stands in, or the first day of the month after it (`month-end`: the short month has to end first).
 */
export const plusDuration = operator({
  takes: ['date', 'duration'],
  and: { shortMonth: { choice: ['pulled-back', 'month-end'] } },
  gives: 'date',
  order: ['rises'],
  evaluate: (date, duration, named) =>
    addMonths(date, monthsOf(duration), named.shortMonth === 'month-end' ? 'first-of-next' : 'pulled-back'),
  english: (date, duration, named) =>
    `${duration} after ${date} (in a month without that day, ${shortMonth[named.shortMonth] ?? named.shortMonth})`,
  examples: [
    ['2025-01-15', 'P1M', { shortMonth: 'pulled-back' }, '2025-02-15'],
    ['2025-01-31', 'P1M', { shortMonth: 'pulled-back' }, '2025-02-28'],
    ['2025-01-31', 'P1M', { shortMonth: 'month-end' }, '2025-03-01'],
    ['2024-02-29', 'P1Y', { shortMonth: 'pulled-back' }, '2025-02-28'],
  ],
});
