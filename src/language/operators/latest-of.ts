import { later } from '../../values/date.ts';
import { operator } from './operator.ts';

/** The latest of the days that are there; entries that are none are passed over. None when nothing is left. */
export const latestOf = operator({
  takes: [{ list: 'date' }],
  gives: 'date',
  evaluate: (dates) =>
    dates
      .filter((date) => date !== null)
      .reduce<string | null>((found, date) => (found === null ? date : later(found, date)), null),
  english: (dates) => `the latest of ${dates}`,
  examples: [
    [['2025-03-02', '2024-12-31', '2025-03-01'], '2025-03-02'],
    [[null, '2025-03-01'], '2025-03-01'],
    [[null], null],
    [[], null],
  ],
});
