import { later } from '../../values/date.ts';
import { operator } from './operator.ts';

/** The later of two days; none if either is. */
export const laterOf = operator({
  takes: ['date', 'date'],
  gives: 'date',
  order: ['rises', 'rises'],
  evaluate: later,
  english: (a, b) => `the later of ${a} and ${b}`,
  examples: [
    ['2024-12-31', '2025-01-01', '2025-01-01'],
    ['2025-01-01', '2024-12-31', '2025-01-01'],
    ['2025-01-01', '2025-01-01', '2025-01-01'],
  ],
});
