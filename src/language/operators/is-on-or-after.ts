import { operator } from './operator.ts';

/** A day is after another or the same day. */
export const isOnOrAfter = operator({
  takes: ['date', 'date'],
  gives: 'boolean',
  order: ['rises', 'falls'],
  evaluate: (a, b) => a >= b,
  english: (a, b) => `${a} is on or after ${b}`,
  examples: [
    ['2025-02-13', '2025-02-14', false],
    ['2025-02-14', '2025-02-14', true],
    ['2025-02-14', '2025-02-13', true],
  ],
});
