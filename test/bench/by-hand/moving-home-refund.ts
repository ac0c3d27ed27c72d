import { exactly, pence, pounds, quotient } from './amounts.ts';
import { dayNumber, dayOf, daysLater, inMonth, later } from './days.ts';
import {
  type ByHand,
  checkEntity,
  checkFact,
  day,
  decimal,
  type EntryForm,
  type Fault,
  type Form,
  isObject,
  leftOut,
  money,
  oneOf,
  orNone,
  whole,
  yesOrNo,
} from './form.ts';
import { terminationForm } from './price-rise-exit.ts';

interface Credit {
  readonly billingDate: string;
  readonly days: number;
  readonly amount: string;
}
interface Values {
  readonly refundableFrom: string | null;
  readonly refundableDays: number;
  readonly refundUnrounded: string;
  readonly refund: string;
  readonly credits: readonly Credit[];
}

const lengthOfTime = (content: unknown): string | null => {
  if (typeof content !== 'string') return 'wrong-type';
  const [, years, months] = /^P(?=\d)(?:([1-9]\d{0,3})Y)?(?:([1-9]\d{0,3})M)?$/.exec(content) ?? [];
  const length = Number(years ?? 0) * 12 + Number(months ?? 0);
  return length >= 1 && length <= 1200 ? null : 'malformed';
};
const serviceForm: Form = new Map([
  ['kind', oneOf('broadband', 'phone', 'hosting', 'domain', 'other')],
  ['product', oneOf('invictus-at-home', 'other')],
  ['activation', oneOf('paid', 'free')],
  ['activatedOn', orNone(day)],
  ['paymentPeriod', lengthOfTime],
  ['feePeriod', orNone(lengthOfTime)],
  ['statedTerm', orNone(lengthOfTime)],
  ['monthlyCharge', money],
  ['billingDay', whole(1, 31)],
]);
const moveForm: Form = new Map([
  ['noticeOn', orNone(day)],
  ['movesOn', day],
  ['withinUk', yesOrNo],
  ['newAddressGivenOn', orNone(day)],
  ['alternativeNumberGivenOn', orNone(day)],
  ['engineerNecessary', yesOrNo],
  ['engineerRefused', yesOrNo],
]);
const outageForm: EntryForm = {
  fields: new Map([
    ['from', day],
    ['to', orNone(day)],
    ['cause', oneOf('customer-apparatus', 'suspension', 'other')],
    ['hours', orNone(decimal)],
  ]),
};

const lists = new Map([['outages', outageForm]]);

interface Outage {
  readonly from: string;
  readonly to: string | null;
  readonly cause: string;
  readonly hours: string | null;
}
interface Termination {
  readonly endedBy?: string;
  readonly form?: string;
  readonly movesDomain?: boolean;
  readonly effectiveOn?: string;
}
interface Move {
  readonly noticeOn?: string | null;
  readonly withinUk?: boolean;
  readonly newAddressGivenOn?: string | null;
  readonly alternativeNumberGivenOn?: string | null;
  readonly engineerNecessary?: boolean;
  readonly engineerRefused?: boolean;
  readonly outages?: readonly Outage[];
}
interface Facts {
  readonly asOf?: string;
  readonly service?: { kind?: string; monthlyCharge?: string; billingDay?: number };
  readonly termination?: Termination | null;
  readonly move?: Move;
}

/** What is refunded for days without service around a home move, under the default readings. */
export function movingHomeRefund(facts: unknown): ByHand<Values> {
  const issues = faultsIn(facts);
  if (issues.length > 0) return { issues };
  const { asOf, service, termination, move } = facts as Facts;
  if (asOf === undefined || service === undefined || termination === undefined || move === undefined) return leftOut;
  const { noticeOn, withinUk, newAddressGivenOn, alternativeNumberGivenOn, outages } = move;
  const { engineerNecessary, engineerRefused } = move;
  const { monthlyCharge, billingDay } = service;
  if (noticeOn === undefined || withinUk === undefined || newAddressGivenOn === undefined) return leftOut;
  if (alternativeNumberGivenOn === undefined || outages === undefined || engineerNecessary === undefined)
    return leftOut;
  if (engineerRefused === undefined || monthlyCharge === undefined || billingDay === undefined) return leftOut;
  const ending = endingDay(termination, service.kind);
  if (ending === undefined) return leftOut;

  const isComplete = noticeOn !== null && newAddressGivenOn !== null && alternativeNumberGivenOn !== null;
  const refundableFrom = isComplete
    ? daysLater([noticeOn, newAddressGivenOn, alternativeNumberGivenOn].reduce(later), 30)
    : null;
  const isRuledOut = !withinUk || (engineerRefused && engineerNecessary);
  if (refundableFrom === null || isRuledOut) return { outcome: 'no-refund', values: nothing(refundableFrom) };

  const lastDay = ending !== null && ending < asOf ? ending : asOf;
  const periods = byPeriod(lostFrom(dayNumber(refundableFrom), outages, lastDay), billingDay);
  if (periods.length === 0) return { outcome: 'no-refund', values: nothing(refundableFrom) };
  const charge = pence(monthlyCharge);
  let [refundableDays, refund, exact] = [0, 0, 0n];
  const credits = periods.map(({ next, length, days }): Credit => {
    const sum = BigInt(charge) * BigInt(days);
    const amount = Number((sum * 2n + BigInt(length)) / BigInt(length * 2));
    refundableDays += days;
    refund += amount;
    exact += sum * BigInt(SHARED / length);
    return { billingDate: dayOf(next), days, amount: pounds(amount) };
  });
  const refundUnrounded = quotient(exact, BigInt(SHARED * 100), 10);
  const values = { refundableFrom, refundableDays, refundUnrounded, refund: pounds(refund), credits };
  return { outcome: 'refund-due', values };
}

/** What months of 28 to 31 days divide. */
const SHARED = 28 * 29 * 15 * 31;

const nothing = (refundableFrom: string | null): Values => ({
  refundableFrom,
  refundableDays: 0,
  refundUnrounded: '0.0000000000',
  refund: '0.00',
  credits: [],
});

const ordinaryForms = new Set<unknown>(['letter', 'fax', 'email']);

/** The day on which the service ends; null if it does not, nothing if a fact is left out. */
function endingDay(termination: Termination | null, kind: string | undefined): string | null | undefined {
  if (termination === null) return null;
  const { endedBy, form, movesDomain, effectiveOn } = termination;
  if (endedBy === undefined || form === undefined || effectiveOn === undefined) return undefined;
  if (endedBy === 'provider' || form === 'headed-fax') return effectiveOn;
  if (!ordinaryForms.has(form)) return null;
  if (movesDomain !== undefined) return movesDomain ? null : effectiveOn;
  return kind === 'broadband' || kind === 'phone' ? effectiveOn : undefined;
}

interface Days {
  readonly from: number;
  /** The day after the last. */
  readonly to: number;
}

/** The spans from a day on that other faults take, and the customer's apparatus does not take whole. */
function lostFrom(first: number, outages: readonly Outage[], lastDay: string): Days[] {
  const changes: { on: number; others: number; apparatus: number }[] = [];
  for (const { from, to, cause, hours } of outages) {
    const end = to ?? lastDay;
    const least = cause === 'other' ? 'any' : cause === 'customer-apparatus' ? 'whole' : null;
    if (from > end || least === null || !lasts(hours, least)) continue;
    const [others, apparatus] = least === 'any' ? [1, 0] : [0, 1];
    changes.push({ on: Math.max(first, dayNumber(from)), others, apparatus });
    changes.push({ on: Math.max(first, dayNumber(end) + 1), others: -others, apparatus: -apparatus });
  }
  changes.sort((a, b) => a.on - b.on);
  const spans: Days[] = [];
  let [others, apparatus] = [0, 0];
  changes.forEach((change, index) => {
    others += change.others;
    apparatus += change.apparatus;
    const next = changes[index + 1];
    if (next !== undefined && next.on > change.on && others > 0 && apparatus === 0)
      spans.push({ from: change.on, to: next.on });
  });
  return spans;
}

const DAY = exactly('24');
const lasts = (hours: string | null, least: 'any' | 'whole'): boolean => {
  if (hours === null) return true;
  return least === 'any' ? /[1-9]/.test(hours) : exactly(hours) >= DAY;
};

/** The days of each billing period, by the first day of the next. */
function byPeriod(spans: readonly Days[], billingDay: number): { next: number; length: number; days: number }[] {
  const periods: { next: number; length: number; days: number }[] = [];
  for (const { from, to } of spans) {
    const text = dayOf(from);
    let month = Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7)) - 1;
    if (inMonth(month, billingDay) > from) month -= 1;
    for (let start = from; start < to; month += 1) {
      const next = inMonth(month + 1, billingDay);
      const end = Math.min(next, to);
      const last = periods.at(-1);
      if (last?.next === next) last.days += end - start;
      else periods.push({ next, length: next - inMonth(month, billingDay), days: end - start });
      start = end;
    }
  }
  return periods;
}

function faultsIn(facts: unknown): Fault[] {
  const faults: Fault[] = [];
  if (!isObject(facts)) return [{ code: 'wrong-type', at: '' }];
  for (const field in facts) {
    const content = facts[field];
    if (field === 'asOf') checkFact(content, day, '', field, faults);
    else if (field === 'service') checkEntity(content, serviceForm, '/service', faults);
    else if (field === 'termination') {
      if (content !== null) checkEntity(content, terminationForm, '/termination', faults);
    } else if (field === 'move') checkEntity(content, moveForm, '/move', faults, lists);
    else faults.push({ code: 'unknown-path', at: `/${field}` });
  }
  if (faults.length > 0) return faults;
  const { service, termination, move } = facts as Facts;
  const outages = move?.outages ?? [];
  outages.forEach(({ from, to }, index) => {
    if (to !== null && from > to) faults.push({ code: 'contradiction', at: `/move/outages/${index}/to` });
  });
  const ending = termination ? endingDay(termination, service?.kind) : null;
  if (!ending) return faults;
  for (const end of ['from', 'to'] as const)
    outages.forEach((outage, index) => {
      if ((outage[end] ?? '') > ending) faults.push({ code: 'contradiction', at: `/move/outages/${index}/${end}` });
    });
  return faults;
}
