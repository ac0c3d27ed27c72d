import { Decimal } from 'decimal.js';
import holidayTable from '../../../rules/tables/bank-holidays.json' with { type: 'json' };
import rateTable from '../../../rules/tables/bank-rate.json' with { type: 'json' };
import { pence, pounds } from './amounts.ts';
import { dayNumber, daysLater, earlier, later } from './days.ts';
import { boundTo, contradictionsOf, disputeForm, invoiceForm } from './dispute.ts';
import {
  type ByHand,
  type Content,
  checkEntity,
  checkFact,
  checkList,
  day,
  type EntryForm,
  type Fault,
  type Form,
  isObject,
  leftOut,
  money,
  oneOf,
  percent,
} from './form.ts';

interface Values {
  readonly accrualStart: string;
  readonly accrualDays: number;
  readonly interestUnrounded: string | null;
  readonly interest: string | null;
  readonly outstanding: string;
  readonly credit: string;
  readonly stillDueOnDay30: boolean;
  readonly interestMetByPayments: string;
  readonly interestLeft: string | null;
}

/** A hundred digits hold each product whole, and a quotient so far that it rounds as it does. */
const Exact = Decimal.clone({ defaults: true, precision: 100 });
const nil = new Exact(0);

const customerForm: Form = new Map([['nation', oneOf('england', 'wales', 'scotland', 'northern-ireland')]]);
const paymentForm: EntryForm = {
  fields: new Map([
    ['date', day],
    ['amount', money],
  ]),
};
const rateForm: EntryForm = {
  fields: new Map([
    ['from', day],
    ['percent', percent],
  ]),
};

interface Payment {
  readonly date: string;
  readonly amount: string;
}
interface Rate {
  readonly from: string;
  readonly percent: string;
}
interface Facts {
  readonly asOf?: string;
  readonly invoice?: { date?: string; dueDate?: string; amount?: string; interestDemanded?: boolean | null };
  readonly dispute?: { mistakeAccepted?: boolean | null; refundedOn?: string | null; wronglyCharged?: string } | null;
  readonly payments?: readonly Payment[];
  readonly baseRates?: readonly Rate[];
}

/** How much interest may be charged on an invoice paid late, under the default readings. */
export function latePaymentInterest(facts: unknown): ByHand<Values> {
  const issues = faultsIn(facts);
  if (issues.length > 0) return { issues };
  const { asOf, invoice, dispute, payments, baseRates } = facts as Facts;
  if (asOf === undefined || invoice === undefined || dispute === undefined || payments === undefined) return leftOut;
  const { date, dueDate, amount, interestDemanded } = invoice;
  if (date === undefined || dueDate === undefined || amount === undefined || interestDemanded === undefined)
    return leftOut;
  if (dispute !== null && Object.values(dispute).length < 3) return leftOut;
  const { mistakeAccepted, refundedOn, wronglyCharged } = dispute ?? nobody;
  if (mistakeAccepted === undefined || refundedOn === undefined || wronglyCharged === undefined) return leftOut;
  const collectedOn = workingDayFrom(dueDate);
  if (collectedOn === null) return leftOut;

  const isRefunded = refundedOn !== null && refundedOn <= asOf;
  const right = pence(amount) - (mistakeAccepted === true || isRefunded ? pence(wronglyCharged) : 0);
  const [afterDue, afterInvoice] = [daysLater(collectedOn, 30), daysLater(date, 30)];
  const accrualStart = later(afterDue, afterInvoice);
  const paid = payments
    .map((payment) => ({ on: later(payment.date, date), amount: pence(payment.amount) }))
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const paidBy = (last: string) => paid.reduce((sum, payment) => (payment.on <= last ? sum + payment.amount : sum), 0);
  const stillDueOnDay30 = right > 0 && right > paidBy(earlier(afterInvoice, asOf));
  const runs = asOf > accrualStart && asOf >= afterInvoice && stillDueOnDay30;

  const accrued = runs ? accrue(accrualStart, asOf, right, paid, baseRates) : { days: 0, interest: nil };
  const interest = accrued.interest === null ? null : pounds(roundedToPenny(accrued.interest));
  const isGivenUp = interestDemanded === false;
  const left = isGivenUp ? '0.00' : interest;
  const paidSoFar = payments.reduce((sum, payment) => (payment.date <= asOf ? sum + pence(payment.amount) : sum), 0);
  const refunded = isRefunded ? pence(wronglyCharged) : 0;
  return {
    outcome: left === null ? null : left === '0.00' ? 'none' : 'may-charge',
    values: {
      accrualStart,
      accrualDays: accrued.days,
      interestUnrounded: accrued.interest?.toFixed(10, Decimal.ROUND_HALF_UP) ?? null,
      interest: left,
      outstanding: pounds(Math.max(0, right - paidSoFar)),
      credit: pounds(Math.max(0, paidSoFar - right - refunded)),
      stillDueOnDay30,
      interestMetByPayments: '0.0000000000',
      interestLeft: left,
    },
  };
}

const nobody = { mistakeAccepted: null, refundedOn: null, wronglyCharged: '0.00' };

const roundedToPenny = (amount: Decimal): number =>
  amount.times(100).toDecimalPlaces(0, Decimal.ROUND_HALF_UP).toNumber();

interface Step {
  readonly from: string;
  readonly rate: Decimal;
}

const stepsOf = (rates: readonly Rate[]): Step[] =>
  rates
    .map((rate) => ({ from: rate.from, rate: new Exact(rate.percent).plus(4) }))
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
const builtIn = stepsOf(rateTable.entries.map(({ from, value }) => ({ from, percent: value })));

/** Simple interest on what is left, at the rate of each day; null where the rate of a day is not known. */
function accrue(
  from: string,
  to: string,
  whole: number,
  paid: readonly { readonly on: string; readonly amount: number }[],
  given: readonly Rate[] | undefined,
): { readonly days: number; readonly interest: Decimal | null } {
  const steps = given === undefined ? builtIn : stepsOf(given);
  const lastKnown = given === undefined ? rateTable.answersTo : '9999-12-31';
  let [left, payment, step] = [whole, 0, -1];
  let [days, parts]: [number, Decimal | null] = [0, nil];
  for (let start = from; start < to; ) {
    for (; payment < paid.length && (paid[payment] as { on: string }).on <= start; payment += 1)
      left -= (paid[payment] as { amount: number }).amount;
    while ((steps[step + 1]?.from ?? to) <= start) step += 1;
    const changes = [paid[payment]?.on ?? to, steps[step + 1]?.from ?? to];
    if (start <= lastKnown) changes.push(lastKnown < to ? daysLater(lastKnown, 1) : to);
    const end = changes.reduce(earlier, to);
    if (left > 0) {
      const number = dayNumber(end) - dayNumber(start);
      days += number;
      const rate = start <= lastKnown ? steps[step]?.rate : undefined;
      parts = rate === undefined || parts === null ? null : parts.plus(rate.times(left).times(number));
    }
    start = end;
  }
  return { days, interest: parts?.dividedBy(3_650_000) ?? null };
}

const holidays = new Set(holidayTable.calendars['england-and-wales']);

/** The day, or the next one that is no Saturday, Sunday or holiday; null where the holidays are not known. */
function workingDayFrom(first: string): string | null {
  for (let on = first; ; on = daysLater(on, 1)) {
    if (on < holidayTable.answersFrom || on > holidayTable.answersTo) return null;
    const weekday = (dayNumber(on) + 3) % 7;
    if (weekday < 5 && !holidays.has(on)) return on;
  }
}

function faultsIn(facts: unknown): Fault[] {
  const faults: Fault[] = [];
  if (!isObject(facts)) return [{ code: 'wrong-type', at: '' }];
  for (const field in facts) {
    const content = facts[field];
    if (field === 'asOf') checkFact(content, day, '', field, faults);
    else if (field === 'invoice') checkEntity(content, invoiceForm, '/invoice', faults);
    else if (field === 'customer') checkEntity(content, customerForm, '/customer', faults);
    else if (field === 'payments') checkList(content, paymentForm, '/payments', faults);
    else if (field === 'baseRates') checkList(content, rateForm, '/baseRates', faults);
    else if (field === 'dispute') {
      if (content !== null) checkEntity(content, disputeForm, '/dispute', faults);
    } else faults.push({ code: 'unknown-path', at: `/${field}` });
  }
  if (faults.length > 0) return faults;
  const invoice = (facts.invoice ?? {}) as Content;
  const dispute = (facts.dispute ?? {}) as Content;
  contradictionsOf(invoice, dispute, faults);
  if (facts.baseRates !== undefined) checkRates(facts.baseRates as readonly Rate[], faults);
  boundTo('amount', invoice, dispute, faults);
  boundTo('wronglyCharged', invoice, dispute, faults);
  return faults;
}

/** No day has two rates. */
function checkRates(rates: readonly Rate[], faults: Fault[]): void {
  const known = new Map<string, string>();
  rates.forEach(({ from, percent: rate }, index) => {
    const first = known.get(from);
    if (first === undefined) known.set(from, rate);
    else if (first !== rate && !new Exact(first).equals(rate))
      faults.push({ code: 'contradiction', at: `/baseRates/${index}/percent` });
  });
}
