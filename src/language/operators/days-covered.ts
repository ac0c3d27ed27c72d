import { countDays } from '../../values/day-set.ts';
import { daysOfHourSpans } from '../hour-spans.ts';
import { operator } from './operator.ts';

/** How many days spans `{ from, to, hours }` cover, both ends included, each day once; a span whose hours are nil has none. */
export const daysCovered = operator({
  takes: [{ list: { record: { from: 'date', to: 'date', hours: 'decimal' } } }],
  gives: 'days',
  evaluate: (spans) => countDays(daysOfHourSpans(spans)),
  english: (spans) => `the number of days of ${spans}, each counted once`,
  examples: [
    [
      [
        { from: '2025-04-08', to: '2025-04-10', hours: { decimal: '24' } },
        { from: '2025-04-10', to: '2025-04-11', hours: { decimal: '1' } },
        { from: '2025-05-01', to: '2025-05-01', hours: { decimal: '0' } },
        { from: '2025-05-02', to: '2025-05-01', hours: { decimal: '24' } },
      ],
      4,
    ],
    [[], 0],
  ],
});
