import { wholeMonthsBetween } from '../../values/date.ts';
import { said, worked } from './operator.ts';

/** The whole months from one day to another, a short month's last day ending a month; nil when the other is earlier. */
export const wholeMonthsUntilWork = /* @__PURE__ */ worked({
  takes: ['date', 'date'],
  gives: 'months',
  evaluate: wholeMonthsBetween,
});

export const wholeMonthsUntil = /* @__PURE__ */ said(wholeMonthsUntilWork, {
  english: (from, to) => `the whole months from ${from} to ${to}`,
  examples: [
    ['2025-01-15', '2025-03-14', 1],
    ['2025-01-15', '2025-03-15', 2],
    ['2025-01-31', '2025-02-28', 1],
    ['2025-01-15', '2024-01-15', 0],
  ],
});
