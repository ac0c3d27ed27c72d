import { type Decimal, dividedBy, ofInt, plus, roundHalfUp, times } from '../values/decimal.ts';

export type YearDays = 365 | 366;

/** Days at one balance and one rate. `rate`, in per cent a year, is `undefined` where no table answers. */
export interface Charge {
  readonly days: number;
  readonly balance: Decimal;
  readonly rate: Decimal | undefined;
  readonly yearDays: YearDays;
}

/** Interest as it adds up; what rests on rates is `undefined` once one was missing. */
export interface InterestSum {
  readonly days: number;
  /** Balance x rate x days by the length of the year, divided only when asked for: so sums of simple interest are exact. */
  readonly numerators: Readonly<Record<YearDays, Decimal>> | undefined;
  /** The interest of each day rounded half up to the penny, then added. */
  readonly eachDayRounded: Decimal | undefined;
}

const NIL = ofInt(0);

export const noInterest: InterestSum = { days: 0, numerators: { 365: NIL, 366: NIL }, eachDayRounded: NIL };

/** The sum with the interest of some more days. */
export function withCharge(sum: InterestSum, { days, balance, rate, yearDays }: Charge): InterestSum {
  const all = sum.days + days;
  if (rate === undefined || sum.numerators === undefined || sum.eachDayRounded === undefined) {
    return { days: all, numerators: undefined, eachDayRounded: undefined };
  }
  const aDay = times(balance, rate);
  const count = ofInt(days);
  return {
    days: all,
    numerators: { ...sum.numerators, [yearDays]: plus(sum.numerators[yearDays], times(aDay, count)) },
    eachDayRounded: plus(sum.eachDayRounded, times(roundHalfUp(overYear(aDay, yearDays), 2), count)),
  };
}

/** The interest so far, not rounded. */
export const interestOf = ({ numerators }: InterestSum): Decimal | undefined =>
  numerators && plus(overYear(numerators[365], 365), overYear(numerators[366], 366));

/** Balance x per cent a year, as interest for its days. */
const overYear = (numerator: Decimal, yearDays: YearDays): Decimal => dividedBy(numerator, ofInt(100 * yearDays));
