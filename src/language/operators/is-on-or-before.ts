import { operator } from './operator.ts';

/** A day is before another or the same day. */
export const isOnOrBefore = operator({
  takes: ['date', 'date'],
  gives: 'boolean',
  order: ['falls', 'rises'],
  evaluate: (a, b) => a <= b,
  english: (a, b) => `${a} is on or before ${b}`,
  examples: [
    ['2025-02-13', '2025-02-14', true],
    ['2025-02-14', '2025-02-14', true],
    ['2025-02-14', '2025-02-13', false],
  ],
});
