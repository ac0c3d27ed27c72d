import { billedHours } from '../../values/billed-hours.ts';
import { spansOf } from '../../values/day-set.ts';
import { daysOfHourSpans, hourSpans } from '../hour-spans.ts';
import { operator } from '../operator.ts';

const inWords: Readonly<Record<string, string>> = {
  'after-each-day': 'after each day',
  'after-each-run': 'after the last day of each run',
};

/**
 * Spans `{ from, to, hours }` that do not overlap, shared out over the billing periods that start on `billingDay` of each
 * month (pulled back in one too short for it), by bill, oldest first: how many of the period's `periodDays` they cover, and
 * the hours of all those together. `billed` on the first billing date after each day; or, `after-each-run`, on the first
 * after the last day of the run that the day lies in: days of the second list, spans too, that follow one another.
 */
export const byBillingPeriod = operator({
  takes: ['records', 'records'],
  and: { billingDay: 'int', billed: { choice: ['after-each-day', 'after-each-run'] } },
  gives: { list: { record: { billingDate: 'date', periodDays: 'int', days: 'int', hours: 'decimal' } } },
  evaluate: (spans, runs, { billingDay, billed }) =>
    billedHours(hourSpans(spans), billingDay, billed === 'after-each-run' ? spansOf(daysOfHourSpans(runs)) : []).map(
      (part) => ({ ...part }),
    ),
  english: (spans, runs, { billingDay, billed }) =>
    `the days of ${spans} by billing period, from ${billingDay} of each month, ` +
    `on the first bill ${inWords[billed] ?? billed} (runs: ${runs})`,
  examples: [
    [
      [{ from: '2025-04-25', to: '2025-05-06', hours: { decimal: '24' } }],
      [],
      { billingDay: 1, billed: 'after-each-day' },
      [
        { billingDate: '2025-05-01', periodDays: 30, days: 6, hours: { decimal: '144' } },
        { billingDate: '2025-06-01', periodDays: 31, days: 6, hours: { decimal: '144' } },
      ],
    ],
    [
      [{ from: '2025-04-25', to: '2025-05-06', hours: { decimal: '24' } }],
      [{ from: '2025-04-20', to: '2025-06-01', hours: { decimal: '1' } }],
      { billingDay: 1, billed: 'after-each-run' },
      [
        { billingDate: '2025-07-01', periodDays: 30, days: 6, hours: { decimal: '144' } },
        { billingDate: '2025-07-01', periodDays: 31, days: 6, hours: { decimal: '144' } },
      ],
    ],
    [
      [
        { from: '2025-02-27', to: '2025-02-27', hours: { decimal: '2.5' } },
        { from: '2025-02-28', to: '2025-03-01', hours: { decimal: '24' } },
        { from: '2025-03-05', to: '2025-03-05', hours: { decimal: '0' } },
      ],
      [],
      { billingDay: 31, billed: 'after-each-day' },
      [
        { billingDate: '2025-02-28', periodDays: 28, days: 1, hours: { decimal: '2.5' } },
        { billingDate: '2025-03-31', periodDays: 31, days: 2, hours: { decimal: '48' } },
      ],
    ],
  ],
});
