import { compare, type Decimal, dividedBy, ofInt, plus, roundHalfUp, times } from '../values/decimal.ts';

export type YearDays = 365 | 366;

/** Days that bear interest on one balance at one rate, in per cent a year. */
export interface Charge {
  readonly days: number;
  /** `undefined` where it rests on a rate that is missing. */
  readonly balance: Decimal | undefined;
  /** `undefined` where no table answers. */
  readonly rate: Decimal | undefined;
  readonly yearDays: YearDays;
}

/** Interest as it adds up. */
export interface InterestSum {
  /** `undefined` once a balance was. */
  readonly days: number | undefined;
  /** `undefined` once a balance or a rate was. */
  readonly interest: Interest | undefined;
}

interface Interest {
  /** Balance x rate x days for each length of year: divided only when asked for, so that simple interest adds up exactly. */
  readonly numerators: Readonly<Record<YearDays, Decimal>>;
  /** The interest of each day rounded half up to the penny, then added. */
  readonly eachDayRounded: Decimal;
}

const NIL = ofInt(0);

export const noInterest: InterestSum = {
  days: 0,
  interest: { numerators: { 365: NIL, 366: NIL }, eachDayRounded: NIL },
};

/** The sum with more days: they count and bear interest while the balance is above nil. */
export function withCharge(sum: InterestSum, { days, balance, rate, yearDays }: Charge): InterestSum {
  if (days === 0) return sum;
  if (balance === undefined) return { days: undefined, interest: undefined };
  if (compare(balance, NIL) <= 0) return sum;
  const allDays = sum.days === undefined ? undefined : sum.days + days;
  if (rate === undefined || sum.interest === undefined) return { days: allDays, interest: undefined };
  const { numerators, eachDayRounded } = sum.interest;
  const perDay = times(balance, rate);
  const count = ofInt(days);
  return {
    days: allDays,
    interest: {
      numerators: { ...numerators, [yearDays]: plus(numerators[yearDays], times(perDay, count)) },
      eachDayRounded: plus(eachDayRounded, times(roundHalfUp(overYear(perDay, yearDays), 2), count)),
    },
  };
}

/** The interest so far, not rounded. */
export const interestOf = ({ interest }: InterestSum): Decimal | undefined =>
  interest && plus(overYear(interest.numerators[365], 365), overYear(interest.numerators[366], 366));

const overYear = (numerator: Decimal, yearDays: YearDays): Decimal => dividedBy(numerator, ofInt(100 * yearDays));
