import { addMonths, type CivilDate } from './date.ts';

/** The days from one billing date to before the next. */
export interface BillingPeriod {
  readonly from: CivilDate;
  readonly next: CivilDate;
}

/**
 * The period that holds a day, bills going out on `billingDay` (1 to 31) of each month, pulled back in a month too short
 * for it: with 31, 28 February to before 31 March. A billing date is the first day of its period.
 * OutOfRange where the period leaves the dates that there are.
 */
export function billingPeriodOf(day: CivilDate, billingDay: number): BillingPeriod {
  // Counted from January, which has every day, so that a short month does not pull the next ones back.
  const january = `${day.slice(0, 4)}-01-${String(billingDay).padStart(2, '0')}`;
  const month = Number(day.slice(5, 7)) - 1;
  const billingDate = (months: number): CivilDate => addMonths(january, months, 'pulled-back');
  const inMonth = billingDate(month);
  return day < inMonth
    ? { from: billingDate(month - 1), next: inMonth }
    : { from: inMonth, next: billingDate(month + 1) };
}
