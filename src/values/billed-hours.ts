import { billingPeriodOf } from './billing-period.ts';
import { addDays, type CivilDate, daysBetween, earlier } from './date.ts';
import type { DaySpan } from './day-set.ts';
import { type Decimal, ofInt, plus, times } from './decimal.ts';
import type { HourSpan } from './hour-span.ts';

/** The days of one billing period that go on one bill, and the hours of all of them together. */
export interface BilledHours {
  readonly billingDate: CivilDate;
  readonly periodDays: number;
  readonly days: number;
  readonly hours: Decimal;
}

/**
 * Spans that do not overlap, shared out over the billing periods that their days lie in, by bill, oldest first. A day goes
 * on the first bill after it; if it lies in one of `runs` (in order, none touching), on the first after that has ended.
 */
export function billedHours(
  spans: readonly HourSpan[],
  billingDay: number,
  runs: readonly DaySpan[] = [],
): BilledHours[] {
  const found = new Map<string, BilledHours>();
  for (const { from, to, hours } of spans) {
    for (let day = from; day <= to; ) {
      const period = billingPeriodOf(day, billingDay);
      const last = earlier(to, addDays(period.next, -1));
      const billedAfter = runOf(last, runs)?.to ?? last;
      const billingDate = billedAfter < period.next ? period.next : billingPeriodOf(billedAfter, billingDay).next;
      const days = daysBetween(day, last) + 1;
      const key = `${billingDate} ${period.from}`;
      const before = found.get(key) ?? { days: 0, hours: ofInt(0) };
      found.set(key, {
        billingDate,
        periodDays: daysBetween(period.from, period.next),
        days: before.days + days,
        hours: plus(before.hours, times(hours, ofInt(days))),
      });
      day = period.next;
    }
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, billed]) => billed);
}

/** The run that holds a day, found by halves. */
function runOf(day: CivilDate, runs: readonly DaySpan[]): DaySpan | undefined {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle] as DaySpan).to < day) low = middle + 1;
    else high = middle;
  }
  const run = runs[low];
  return run !== undefined && run.from <= day ? run : undefined;
}
