import type { CivilDate } from '../values/date.ts';
import { compare, type Decimal, greater, isNil, lesser, minus, ofInt, plus } from '../values/decimal.ts';
import { type Timeline, valueOn } from '../values/timeline.ts';
import { type Charge, type InterestSum, interestOf, noInterest, withCharge } from './interest-sum.ts';
import { stretches } from './stretch.ts';

/** From which day to before which, and how; the operator `accrued` says what the options mean. */
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

interface Debt {
  /** Before any payment. */
  readonly whole: Decimal;
  readonly principal: Decimal | undefined;
  readonly met: Decimal | undefined;
  readonly sum: InterestSum;
}

const NIL = ofInt(0);

/** The interest on an unpaid balance; `undefined` if the balance does not answer for all the days. */
export function accrue(unpaid: Timeline<Decimal>, rates: Timeline<Decimal>, terms: AccrualTerms): Accrual | undefined {
  const { from, to, finalDay } = terms;
  const whole = unpaid.steps[0]?.value;
  const atFrom = valueOn(unpaid, from);
  const atTo = valueOn(unpaid, to);
  if (whole === undefined || atFrom === undefined || atTo === undefined) return undefined;
  const before = to < from ? atTo : (unpaid.steps.findLast((step) => step.from < from)?.value ?? atFrom);
  const eachDay = terms.onInterest === 'daily';
  const all = to < from ? [] : stretches(unpaid, rates, before, { ...terms, eachDay });

  let debt: Debt = { whole, principal: before, met: NIL, sum: noInterest };
  let final: Charge | undefined;
  for (const [i, stretch] of all.entries()) {
    const bore = bearing(debt, terms);
    debt = paid(debt, stretch.payment, terms);
    const bears = bearing(debt, terms);
    const ends = i === all.length - 1 || (isOpen(bore) && !isOpen(bears));
    if (ends) final ??= { ...stretch, days: 1, balance: bore };
    debt = { ...debt, sum: withCharge(debt.sum, { ...stretch, balance: bears }) };
  }
  // The final day only adds to the total: payments do not meet its interest, nor does that bear any.
  const total = finalDay === 'counted' && final !== undefined ? withCharge(debt.sum, final) : debt.sum;
  return {
    days: total.days,
    interest: interestOf(total),
    eachDayRounded: total.interest?.eachDayRounded,
    metByPayments: debt.met,
    balance: debt.principal,
  };
}

function paid(debt: Debt, payment: Decimal, { paymentsMeet }: AccrualTerms): Debt {
  if (debt.principal === undefined || isNil(payment)) return debt;
  if (paymentsMeet !== 'interest-first') return { ...debt, principal: minus(debt.principal, payment) };
  const unmet = unmetInterest(debt);
  if (unmet === undefined || debt.met === undefined) return { ...debt, principal: undefined, met: undefined };
  const meets = greater(lesser(unmet, payment), NIL);
  return { ...debt, principal: minus(debt.principal, minus(payment, meets)), met: plus(debt.met, meets) };
}

/** The balance that bears interest: nil or less when nothing is owed. */
function bearing(debt: Debt, { onInterest, paymentsMeet }: AccrualTerms): Decimal | undefined {
  const unmet = onInterest === 'daily' ? unmetInterest(debt) : NIL;
  if (debt.principal === undefined || unmet === undefined) return undefined;
  const owed = plus(debt.principal, unmet);
  return paymentsMeet === 'nothing-until-cleared' && isOpen(owed) ? plus(debt.whole, unmet) : owed;
}

function unmetInterest({ sum, met }: Debt): Decimal | undefined {
  const interest = interestOf(sum);
  return interest && met && minus(interest, met);
}

const isOpen = (balance: Decimal | undefined): boolean => balance !== undefined && compare(balance, NIL) > 0;
