import { addDays, type CivilDate, daysBetween, isLeapYear, yearOf } from '../values/date.ts';
import { compare, type Decimal, greater, isNil, lesser, minus, ofInt, plus } from '../values/decimal.ts';
import { spans, type Timeline, valueOn } from '../values/timeline.ts';
import { type Charge, interestOf, noInterest, withCharge } from './interest-sum.ts';

/** From which day to before which, and how; see the operator `accrued` for what the options mean. */
export interface AccrualTerms {
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly finalDay: 'left-out' | 'counted';
  readonly year: 'actual-365' | 'actual-actual';
  readonly onInterest: 'none' | 'daily';
  readonly paymentsMeet: 'balance' | 'interest-first' | 'nothing-until-cleared';
}

/** What accrued; `undefined` where it rests on a rate that no table answers for. */
export interface Accrual {
  readonly days: number | undefined;
  readonly interest: Decimal | undefined;
  readonly eachDayRounded: Decimal | undefined;
  readonly metByPayments: Decimal | undefined;
  /** What is left of the principal at the end of `to`. */
  readonly balance: Decimal | undefined;
}

const NIL = ofInt(0);

/** The interest on an unpaid balance; `undefined` if the balance does not answer for one of the days. */
export function accrue(unpaid: Timeline<Decimal>, rates: Timeline<Decimal>, terms: AccrualTerms): Accrual | undefined {
  const { from, to, paymentsMeet } = terms;
  const compounds = terms.onInterest === 'daily';
  const atEnd = valueOn(unpaid, to);
  const whole = unpaid.steps[0]?.value;
  let unpaidBefore = unpaid.steps.findLast((step) => step.from < from)?.value ?? valueOn(unpaid, from);
  if (atEnd === undefined || whole === undefined || unpaidBefore === undefined) return undefined;

  let principal = to < from ? atEnd : unpaidBefore;
  let met = NIL;
  let sum = noInterest;
  let finalCharge: Charge | undefined;

  /** What bears interest as things stand: nil or less when nothing is owed. `undefined` if that rests on a missing rate. */
  const bearing = (): Decimal | undefined => {
    const interest = compounds ? interestOf(sum) : NIL;
    if (interest === undefined) return undefined;
    const unmet = compounds ? minus(interest, met) : NIL;
    const owed = plus(principal, unmet);
    return paymentsMeet === 'nothing-until-cleared' && isAboveNil(owed) ? plus(whole, unmet) : owed;
  };

  for (const [start, end] of to < from ? [] : pieces(unpaid, rates, terms)) {
    const charge = { rate: valueOn(rates, start), yearDays: yearDaysOn(start, terms.year) };
    const unpaidNow = valueOn(unpaid, start);
    if (unpaidNow === undefined) return undefined;

    const before = bearing();
    const payment = minus(unpaidBefore, unpaidNow);
    unpaidBefore = unpaidNow;
    const interest = interestOf(sum);
    if (paymentsMeet === 'interest-first' && !isNil(payment)) {
      if (interest === undefined) return restsOnRates(terms, atEnd);
      const meets = greater(lesser(minus(interest, met), payment), NIL);
      met = plus(met, meets);
      principal = minus(principal, minus(payment, meets));
    } else principal = minus(principal, payment);
    const after = bearing();
  }
}
