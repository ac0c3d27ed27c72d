import { earlier } from '../../values/date.ts';
import { operator } from './operator.ts';

/** The earliest of the days that are there; entries that are none are passed over. None when nothing is left. */
export const earliestOf = operator({
  takes: [{ list: 'date' }],
  gives: 'date',
  evaluate: (dates) =>
    dates
      .filter((date) => date !== null)
      .reduce<string | null>((found, date) => (found === null ? date : earlier(found, date)), null),
  english: (dates) => `the earliest of ${dates}`,
  examples: [
    [['2025-03-02', '2024-12-31', '2025-03-01'], '2024-12-31'],
    [[null, '2025-03-01'], '2025-03-01'],
    [[null], null],
    [[], null],
  ],
});
