import { operator } from './operator.ts';

/** How many entries a list has. */
export const countOf = operator({
  takes: [{ list: { any: 'entry' } }],
  gives: 'count',
  evaluate: (list) => list.length,
  english: (list) => `the number of ${list}`,
  examples: [
    [['2025-01-01', '2025-01-01'], 2],
    [[], 0],
  ],
});
