import { addDays, type CivilDate, daysBetween, isLeapYear, startOfYear } from '../values/date.ts';
import { type Decimal, minus } from '../values/decimal.ts';
import { spans, type Timeline, valueOn } from '../values/timeline.ts';
import type { YearDays } from './interest-sum.ts';

/** Days over which nothing changes from outside: one rate and one length of year, payments on the first day only. */
export interface Stretch {
  readonly days: number;
  /** What the unpaid balance falls by on the first day. */
  readonly payment: Decimal;
  readonly rate: Decimal | undefined;
  readonly yearDays: YearDays;
}

export interface StretchTerms {
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly year: 'actual-365' | 'actual-actual';
  readonly eachDay: boolean;
}

/**
 * The stretches of the days `from` to before `to`, and last the day `to` as one of no days, for its payments.
 * `before` is what was unpaid before `from`. The balance must answer for all these days, and `to` not be before `from`.
 */
export function stretches(
  unpaid: Timeline<Decimal>,
  rates: Timeline<Decimal>,
  before: Decimal,
  terms: StretchTerms,
): Stretch[] {
  const starts = [...new Set(cuts(unpaid, rates, terms))].sort();
  let last = before;
  return starts.map((start, i) => {
    const now = valueOn(unpaid, start) as Decimal;
    const payment = minus(last, now);
    last = now;
    return {
      days: daysBetween(start, starts[i + 1] ?? start),
      payment,
      rate: valueOn(rates, start),
      yearDays: terms.year === 'actual-actual' && isLeapYear(start) ? 366 : 365,
    };
  });
}

function cuts(unpaid: Timeline<Decimal>, rates: Timeline<Decimal>, { from, to, year, eachDay }: StretchTerms) {
  const days = [...spans(unpaid, from, to), ...spans(rates, from, to)].map((span) => span.from);
  if (eachDay) for (let day = from; day < to; day = addDays(day, 1)) days.push(day);
  else if (year === 'actual-actual') {
    for (let start = startOfYear(to); start > from; start = startOfYear(addDays(start, -1))) days.push(start);
  }
  return [...days, to];
}
