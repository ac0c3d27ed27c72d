import { earlier } from '../../values/date.ts';
import { operator } from './operator.ts';

/** The earlier of two days; none if either is. */
export const earlierOf = operator({
  takes: ['date', 'date'],
  gives: 'date',
  order: ['rises', 'rises'],
  evaluate: earlier,
  english: (a, b) => `the earlier of ${a} and ${b}`,
  examples: [
    ['2024-12-31', '2025-01-01', '2024-12-31'],
    ['2025-01-01', '2024-12-31', '2024-12-31'],
    ['2025-01-01', '2025-01-01', '2025-01-01'],
  ],
});
