import { addMonths, wholeMonthsBetween } from '../../values/date.ts';
import { monthsOf } from '../../values/duration.ts';
import { operator } from './operator.ts';

const shortMonth: Readonly<Record<string, string>> = {
  'pulled-back': 'its last day',
  'month-end': 'the first day of the next',
};
const isThere: Readonly<Record<string, string>> = { reached: 'is reached', passed: 'is passed' };

/**
 * The first day, the duration being added to the start once or more, on which another day is `reached` (the same day or
 * later) or `passed` (later). Always added to the start itself: from 31 January by months it is 28 February, 31 March.
 */
export const plusDurationsUntil = operator({
  takes: ['date', 'duration'],
  and: {
    day: 'date',
    until: { choice: ['reached', 'passed'] },
    shortMonth: { choice: ['pulled-back', 'month-end'] },
  },
  gives: 'date',
  evaluate: (start, duration, { day, until, shortMonth }) => {
    const months = monthsOf(duration);
    const after = (times: number) =>
      addMonths(start, times * months, shortMonth === 'month-end' ? 'first-of-next' : 'pulled-back');
    // Nothing sooner will do: this many fit by then, at least when pulled back.
    let times = Math.max(1, Math.floor(wholeMonthsBetween(start, day) / months));
    while (until === 'passed' ? after(times) <= day : after(times) < day) times += 1;
    return after(times);
  },
  english: (start, duration, named) =>
    `${duration} after ${start}, and again as often as it takes until ${named.day} ${isThere[named.until] ?? `is reached or passed (${named.until})`} (in a month without that day, ${shortMonth[named.shortMonth] ?? named.shortMonth})`,
  examples: [
    ['2025-01-10', 'P3M', { day: '2025-02-01', until: 'passed', shortMonth: 'pulled-back' }, '2025-04-10'],
    ['2025-01-10', 'P3M', { day: '2024-12-01', until: 'passed', shortMonth: 'pulled-back' }, '2025-04-10'],
    ['2025-01-10', 'P3M', { day: '2025-04-10', until: 'reached', shortMonth: 'pulled-back' }, '2025-04-10'],
    ['2025-01-10', 'P3M', { day: '2025-04-10', until: 'passed', shortMonth: 'pulled-back' }, '2025-07-10'],
    ['2025-01-31', 'P1M', { day: '2025-02-28', until: 'passed', shortMonth: 'pulled-back' }, '2025-03-31'],
    ['2025-01-31', 'P1M', { day: '2025-02-28', until: 'passed', shortMonth: 'month-end' }, '2025-03-01'],
    ['2024-02-29', 'P1Y', { day: '2027-03-01', until: 'passed', shortMonth: 'pulled-back' }, '2028-02-29'],
  ],
});
