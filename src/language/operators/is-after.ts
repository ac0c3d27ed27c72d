import { operator } from './operator.ts';

/** A day is after another; not the same day. */
export const isAfter = operator({
  takes: ['date', 'date'],
  gives: 'boolean',
  order: ['rises', 'falls'],
  evaluate: (a, b) => a > b,
  english: (a, b) => `${a} is after ${b}`,
  examples: [
    ['2025-02-13', '2025-02-14', false],
    ['2025-02-14', '2025-02-14', false],
    ['2025-02-14', '2025-02-13', true],
  ],
});
