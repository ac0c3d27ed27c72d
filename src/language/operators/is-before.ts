import { operator } from './operator.ts';

/** A day is before another; not the same day. */
export const isBefore = operator({
  takes: ['date', 'date'],
  gives: 'boolean',
  order: ['falls', 'rises'],
  evaluate: (a, b) => a < b,
  english: (a, b) => `${a} is before ${b}`,
  examples: [
    ['2025-02-13', '2025-02-14', true],
    ['2025-02-14', '2025-02-14', false],
    ['2025-02-14', '2025-02-13', false],
  ],
});
