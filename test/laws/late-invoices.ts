import * as fc from 'fast-check';
import { addDays } from '../../src/values/date.ts';
import { type Decimal, decimal, ofInt, plus } from '../../src/values/decimal.ts';
import { type Answered, type Answering, answerTo, type Readings } from './answers.ts';
import { calendarDay, dayBetween, daysUpTo } from './days.ts';
import { pence, pounds, somePence } from './money.ts';

export interface Payment {
  readonly date: string;
  readonly pence: number;
}

export interface Rate {
  readonly from: string;
  /** Hundredths of a percentage point. */
  readonly points: number;
}

/** An invoice, what was paid towards it, the base rates, and the day that is asked about. */
export interface LateInvoice {
  readonly date: string;
  readonly dueDate: string;
  readonly pence: number;
  readonly payments: readonly Payment[];
  readonly rates: readonly Rate[];
  readonly asOf: string;
}

// Never below minus four, so that four points above it are never below nil.
const points = fc.oneof(
  fc.integer({ min: 0, max: 60 }).map((quarters) => quarters * 25),
  fc.integer({ min: -400, max: 2_000 }),
);

/** Base rates with an entry before every other day, and at most one from any day. */
export const rates: fc.Arbitrary<readonly Rate[]> = fc
  .tuple(
    points,
    fc.uniqueArray(fc.record({ from: calendarDay, points }), { maxLength: 5, selector: ({ from }) => from }),
  )
  .map(([first, others]) => [{ from: '2000-01-01', points: first }, ...others]);
export const oneRate: fc.Arbitrary<readonly Rate[]> = points.map((points) => [{ from: '2000-01-01', points }]);

const invoice = fc.record({
  date: dayBetween('2012-03-01', '2026-03-31'),
  due: fc.oneof(fc.constantFrom(-20, -1, 0), daysUpTo(60)),
  pence: somePence,
  rates,
  asked: fc.oneof(fc.integer({ min: 25, max: 130 }), daysUpTo(900)),
});

/** An invoice of which nothing was paid. */
export const unpaidInvoice: fc.Arbitrary<LateInvoice> = invoice.map(({ date, due, asked, ...others }) => ({
  ...others,
  date,
  dueDate: addDays(date, due),
  payments: [],
  asOf: addDays(date, asked),
}));

const paid = fc.record({ after: fc.oneof(daysUpTo(100), daysUpTo(700)), tenths: daysUpTo(10), pence: pence });

/** An invoice with up to six payments on its date or later, often of a part of it. */
export const lateInvoice: fc.Arbitrary<LateInvoice> = fc
  .tuple(unpaidInvoice, fc.array(paid, { maxLength: 6 }))
  .map(([unpaid, payments]) => ({
    ...unpaid,
    payments: payments.map(({ after, tenths, pence }) => ({
      date: addDays(unpaid.date, after),
      pence: tenths === 0 ? pence : Math.floor((unpaid.pence * tenths) / 12),
    })),
  }));

export const factsOf = ({ date, dueDate, pence, payments, rates, asOf }: LateInvoice) => ({
  invoice: { date, dueDate, amount: pounds(pence), interestDemanded: null as boolean | null },
  payments: payments.map((payment) => ({ date: payment.date, amount: pounds(payment.pence) })),
  dispute: null,
  baseRates: rates.map(({ from, points }) => ({ from, percent: (points / 100).toFixed(2) })),
  asOf,
});

export const interestOn = (late: LateInvoice, readings?: Readings, by?: Answering): Answered<'late-payment-interest'> =>
  answerTo('late-payment-interest', factsOf(late), readings, by);

/** Four points above the base rate of a day, in per cent a year. */
export function rateOn(day: string, { rates }: LateInvoice): Decimal {
  const inForce = rates.filter(({ from }) => from <= day).toSorted((a, b) => (a.from < b.from ? 1 : -1))[0] as Rate;
  return plus(decimal((inForce.points / 100).toFixed(2)), ofInt(4));
}

export const sumOf = (payments: readonly Payment[]): number => payments.reduce((sum, { pence }) => sum + pence, 0);
