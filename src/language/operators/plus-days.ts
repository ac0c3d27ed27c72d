import { dateOfNumber, dayNumber, isDayNumber } from '../../values/day-number.ts';
import { OUT_OF_RANGE } from '../run-time/value.ts';
import { said, worked } from './operator.ts';

const countingFrom: Readonly<Record<string, string>> = { 'day-after': 'the day after', 'same-day': 'that day itself' };

/** The last of a number of days counted from the day after a date, or from the date itself (`same-day`). */
export const plusDaysWork = /* @__PURE__ */ worked({
  takes: ['date', 'days'],
  and: { countingFrom: { choice: ['day-after', 'same-day'] } },
  gives: 'date',
  order: ['rises'],
  evaluate: (date, days, named) => {
    const number = dayNumber(date) + (named.countingFrom === 'same-day' ? days - 1 : days);
    return isDayNumber(number) ? dateOfNumber(number) : OUT_OF_RANGE;
  },
});

export const plusDays = /* @__PURE__ */ said(plusDaysWork, {
  english: (date, days, named) =>
    `${days} after ${date}, counting from ${countingFrom[named.countingFrom] ?? named.countingFrom}`,
  examples: [
    ['2025-01-15', 30, { countingFrom: 'day-after' }, '2025-02-14'],
    ['2025-01-15', 30, { countingFrom: 'same-day' }, '2025-02-13'],
    ['2024-01-31', 30, { countingFrom: 'day-after' }, '2024-03-01'],
    ['2025-01-15', 1, { countingFrom: 'same-day' }, '2025-01-15'],
  ],
});
