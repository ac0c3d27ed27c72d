import { earlier } from '../../values/date.ts';
import { operator } from './operator.ts';

/** The earlier of two days, or the one that is given if the other is none; none if both are. */
export const earliestGiven = operator({
  takes: ['date', 'date'],
  gives: 'date',
  sees: 'none',
  order: ['rises', 'rises'],
  evaluate: (a: string | null, b: string | null) => (a === null || b === null ? (a ?? b) : earlier(a, b)),
  english: (a, b) => `the earlier of ${a} and ${b}, or the one that is given`,
  examples: [
    ['2025-01-02', '2025-01-01', '2025-01-01'],
    [null, '2025-01-01', '2025-01-01'],
    ['2025-01-02', null, '2025-01-02'],
    [null, null, null],
  ],
});
