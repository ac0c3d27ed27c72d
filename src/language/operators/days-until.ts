import { daysBetween } from '../../values/date.ts';
import { said, worked } from './operator.ts';

/** Days from one day to another, one end counted: 1 to the next day, nil to itself, below nil backwards. */
export const daysUntilWork = /* @__PURE__ */ worked({
  takes: ['date', 'date'],
  gives: 'days',
  evaluate: daysBetween,
});

export const daysUntil = /* @__PURE__ */ said(daysUntilWork, {
  english: (from, to) => `the days from ${from} to ${to}`,
  examples: [
    ['2024-02-28', '2024-03-01', 2],
    ['2025-01-31', '2025-01-31', 0],
    ['2025-01-02', '2025-01-01', -1],
  ],
});
