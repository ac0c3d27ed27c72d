import type { Unknown } from '../../src/language/run-time/value.ts';
import type { CivilDate } from '../../src/values/date.ts';
import { type Decimal, decimal, toPlaces } from '../../src/values/decimal.ts';
import { type Timeline, timeline } from '../../src/values/timeline.ts';
import { call } from './callable.ts';

export interface Terms {
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly finalDay: 'left-out' | 'counted';
  readonly year: 'actual-365' | 'actual-actual';
  readonly onInterest: 'none' | 'daily';
  readonly paymentsMeet: 'balance' | 'interest-first' | 'nothing-until-cleared';
}

export interface Accrued {
  readonly days: number | Unknown;
  readonly interest: Decimal | Unknown;
  readonly eachDayRounded: Decimal | Unknown;
  readonly metByPayments: Decimal | Unknown;
  readonly balance: Decimal | Unknown;
}

export interface Payment {
  readonly date: CivilDate;
  readonly amount: Decimal;
}

export const plain = {
  finalDay: 'left-out',
  year: 'actual-365',
  onInterest: 'none',
  paymentsMeet: 'balance',
} as const satisfies Partial<Terms>;

export const ratesFrom = (steps: readonly (readonly [from: CivilDate, percent: string])[]): Timeline<Decimal> =>
  timeline(steps.map(([from, percent]) => ({ from, value: decimal(percent) })));

/** The unpaid balance, by the word. */
export const unpaid = (amount: Decimal, payments: readonly Payment[] = [], notBefore = '0001-01-01') =>
  call('lessPayments', [amount, payments.map((payment) => ({ ...payment }))], { notBefore }) as Timeline<Decimal>;

/** What accrues, by the word. */
export const accrued = (balance: Timeline<Decimal>, rates: Timeline<Decimal>, terms: Terms) =>
  call('accrued', [balance, rates], { ...terms }) as unknown as Accrued;

/** What accrued, in text; all of it must be known. */
export const shown = ({ days, interest, eachDayRounded, metByPayments, balance }: Accrued) => ({
  days,
  interest: toPlaces(interest as Decimal, 10),
  eachDayRounded: toPlaces(eachDayRounded as Decimal, 2),
  met: toPlaces(metByPayments as Decimal, 10),
  balance: toPlaces(balance as Decimal, 10),
});
