import type { Value } from '../run-time/value.ts';
import { operator } from './operator.ts';

/** A list, or one without entries if it is none. */
export const orEmpty = operator({
  takes: [{ list: { any: 'entry' } }],
  gives: { list: { any: 'entry' } },
  sees: 'none',
  evaluate: (list: readonly Value[] | null) => list ?? [],
  english: (list) => `${list}, or an empty list if it is none`,
  examples: [
    [
      ['2025-01-01', '2025-01-02'],
      ['2025-01-01', '2025-01-02'],
    ],
    [[], []],
    [null, []],
  ],
});
