import { billedHours } from '../../values/billed-hours.ts';
import { spansOf } from '../../values/day-set.ts';
import { dividedBy, times } from '../../values/decimal.ts';
import { daysOfHourSpans, hourSpans } from '../hour-spans.ts';
import { asDecimal } from '../run-time/as-decimal.ts';
import { operator } from './operator.ts';

const inWords: Readonly<Record<string, string>> = {
  'after-each-day': 'after each day, not after each run',
  'after-each-run': 'after each run',
};

/**
 * Spans `{ from, to, hours }` that do not overlap, shared out over the billing periods that start on `billingDay` of each
 * month (pulled back in one too short for it), by bill, oldest first: the days they cover of the period's `periodDays`, and
 * the `amount` once for each of these, or for its hours over `wholeDay`. `billed` on the first billing date after the day;
 * or, `after-each-run`, after the last day of its run: days of the second list, spans too, that follow one another.
 */
export const byBillingPeriod = operator({
  takes: [
    { list: { record: { from: 'date', to: 'date', hours: 'decimal' } } },
    { list: { record: { from: 'date', to: 'date', hours: 'decimal' } } },
  ],
  and: {
    billingDay: 'count',
    billed: { choice: ['after-each-day', 'after-each-run'] },
    amount: { some: ['money', 'decimal'], as: 'amount' },
    wholeDay: { some: ['decimal', 'hours'], as: 'hours' },
  },
  gives: { list: { record: { billingDate: 'date', periodDays: 'days', days: 'days', amount: 'decimal' } } },
  evaluate: (spans, together, { billingDay, billed, amount, wholeDay }) => {
    const runs = billed === 'after-each-run' ? spansOf(daysOfHourSpans(together)) : [];
    return billedHours(hourSpans(spans), billingDay, runs).map(({ hours, ...part }) => ({
      ...part,
      amount: dividedBy(times(amount, hours), asDecimal(wholeDay)),
    }));
  },
  english: (spans, together, { billingDay, billed, amount, wholeDay }) =>
    `${amount} for each day of ${spans} (for its hours over ${wholeDay}) by billing period, from ${billingDay} of each month, ` +
    `on the first bill ${inWords[billed] ?? billed} of ${together}`,
  examples: [
    [
      [{ from: '2025-04-25', to: '2025-05-06', hours: { decimal: '24' } }],
      [],
      { billingDay: 1, billed: 'after-each-day', amount: { money: '31.00' }, wholeDay: { decimal: '24' } },
      [
        { billingDate: '2025-05-01', periodDays: 30, days: 6, amount: { decimal: '186' } },
        { billingDate: '2025-06-01', periodDays: 31, days: 6, amount: { decimal: '186' } },
      ],
    ],
    [
      [{ from: '2025-04-25', to: '2025-05-06', hours: { decimal: '24' } }],
      [{ from: '2025-04-20', to: '2025-06-01', hours: { decimal: '1' } }],
      { billingDay: 1, billed: 'after-each-run', amount: { money: '31.00' }, wholeDay: { decimal: '24' } },
      [
        { billingDate: '2025-07-01', periodDays: 30, days: 6, amount: { decimal: '186' } },
        { billingDate: '2025-07-01', periodDays: 31, days: 6, amount: { decimal: '186' } },
      ],
    ],
    [
      [
        { from: '2025-02-27', to: '2025-02-27', hours: { decimal: '6' } },
        { from: '2025-02-28', to: '2025-03-01', hours: { decimal: '24' } },
        { from: '2025-03-05', to: '2025-03-05', hours: { decimal: '0' } },
      ],
      [],
      { billingDay: 31, billed: 'after-each-day', amount: { money: '0.10' }, wholeDay: { decimal: '24' } },
      [
        { billingDate: '2025-02-28', periodDays: 28, days: 1, amount: { decimal: '0.025' } },
        { billingDate: '2025-03-31', periodDays: 31, days: 2, amount: { decimal: '0.2' } },
      ],
    ],
  ],
});
