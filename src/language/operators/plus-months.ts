import { addMonths, type ShortMonth } from '../../values/date.ts';
import { monthsOf } from '../../values/duration.ts';
import { said, workedByEach } from './operator.ts';

const shortMonths: Readonly<Record<string, string>> = {
  'pulled-back': 'its last day',
  'first-of-next': 'the first day of the next',
};
const shortMonth = { choice: ['pulled-back', 'first-of-next'] } as const;

/**
 * The day with the same number so many months later, or earlier when below nil. Where the month has no such day, `shortMonth`
 * says whether its last day stands in, or the first day of the month after it.
 */
export const plusMonthsWork = /* @__PURE__ */ workedByEach({
  signatures: [
    { takes: ['date', 'months'], and: { shortMonth }, gives: 'date' },
    { takes: ['date', 'duration'], and: { shortMonth }, gives: 'date' },
  ],
  order: ['rises'],
  evaluate: (date, length, named) =>
    addMonths(date, typeof length === 'string' ? monthsOf(length) : length, named.shortMonth as ShortMonth),
});

export const plusMonths = /* @__PURE__ */ said(plusMonthsWork, {
  english: (date, length, named) =>
    `${length} after ${date} (in a month without that day, ${shortMonths[named.shortMonth] ?? named.shortMonth})`,
  examples: [
    ['2025-01-15', 'P1M', { shortMonth: 'pulled-back' }, '2025-02-15'],
    ['2025-01-31', 1, { shortMonth: 'pulled-back' }, '2025-02-28'],
    ['2025-01-31', 'P1M', { shortMonth: 'first-of-next' }, '2025-03-01'],
    ['2024-02-29', -12, { shortMonth: 'pulled-back' }, '2023-02-28'],
  ],
});
