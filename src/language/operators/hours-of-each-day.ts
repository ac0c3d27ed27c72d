import { hoursOfEachDay as addedUp } from '../../values/hour-span.ts';
import { daysOfHourSpans, hourSpans } from '../hour-spans.ts';
import { asDecimal } from '../run-time/as-decimal.ts';
import { operator } from './operator.ts';

/**
 * Spans `{ from, to, hours }` (so many hours on each day, both ends included), which may overlap, as spans in order that do
 * not: the hours of one day are added up, but no more than `atMost`; a day of any span of the second list is left out.
 * A span whose hours are nil has no days.
 */
export const hoursOfEachDay = operator({
  takes: [
    { list: { record: { from: 'date', to: 'date', hours: 'decimal' } } },
    { list: { record: { from: 'date', to: 'date', hours: 'decimal' } } },
  ],
  and: { atMost: { some: ['decimal', 'hours'], as: 'hours' } },
  gives: { list: { record: { from: 'date', to: 'date', hours: 'decimal' } } },
  evaluate: (spans, except, { atMost }) =>
    addedUp(hourSpans(spans), asDecimal(atMost), daysOfHourSpans(except)).map((span) => ({ ...span })),
  english: (spans, except, { atMost }) =>
    `the hours of ${spans}, added up for each day to ${atMost} at most, without the days of ${except}`,
  examples: [
    [
      [
        { from: '2025-04-08', to: '2025-04-10', hours: { decimal: '5' } },
        { from: '2025-04-10', to: '2025-04-12', hours: { decimal: '20.5' } },
      ],
      [],
      { atMost: { decimal: '24' } },
      [
        { from: '2025-04-08', to: '2025-04-09', hours: { decimal: '5' } },
        { from: '2025-04-10', to: '2025-04-10', hours: { decimal: '24' } },
        { from: '2025-04-11', to: '2025-04-12', hours: { decimal: '20.5' } },
      ],
    ],
    [
      [{ from: '2025-04-08', to: '2025-04-10', hours: { decimal: '5' } }],
      [
        { from: '2025-04-09', to: '2025-04-09', hours: { decimal: '24' } },
        { from: '2025-04-10', to: '2025-04-10', hours: { decimal: '0' } },
      ],
      { atMost: { decimal: '24' } },
      [
        { from: '2025-04-08', to: '2025-04-08', hours: { decimal: '5' } },
        { from: '2025-04-10', to: '2025-04-10', hours: { decimal: '5' } },
      ],
    ],
    [
      [
        { from: '2025-04-08', to: '2025-04-07', hours: { decimal: '5' } },
        { from: '2025-04-08', to: '2025-04-08', hours: { decimal: '0' } },
      ],
      [],
      { atMost: { decimal: '24' } },
      [],
    ],
  ],
});
