import { addDays, daysBetween, MIN_DATE } from '../../src/values/date.ts';

/** An entry of `move.outages`, its hours in quarters; `null` for all day. */
export interface Outage {
  readonly from: string;
  readonly to: string | null;
  readonly cause: 'customer-apparatus' | 'other';
  readonly quarters: number | null;
}

/** A move on which nothing rules the refund out. */
export interface Case {
  readonly completeOn: string | null;
  readonly outages: readonly Outage[];
  readonly asOf: string;
  readonly pence: number;
  readonly billingDay: number;
}

export type Readings = Readonly<Record<string, string>>;

interface Credit {
  readonly billingDate: string;
  readonly days: number;
  readonly amount: string;
}

// Pence in units of which every share is a whole number: 96 quarters of a day, periods of 28 to 31 days, or 365.
const UNIT = 96n * 4n * 9n * 5n * 7n * 29n * 31n * 73n;
const WHOLE = 96;

/** The refund as a person would reckon it, a day at a time, in whole numbers. */
export function byLedger(given: Case, readings: Readings) {
  const option = (id: string, usual: string) => readings[id] ?? usual;
  const start =
    given.completeOn && addDays(given.completeOn, option('refund-first-day', 'day-30') === 'day-30' ? 30 : 31);
  const days = lostDays(given, option('part-days', 'any-part'));
  const opened = start !== null && [...days.keys()].some((day) => day >= start);
  const all = option('refund-days', 'from-first-day') === 'all-days';
  const credits = new Map<string, { days: number; units: bigint }>();
  for (const [day, quarters] of days) {
    if (!opened || !(all || day >= start)) continue;
    const after = option('refund-credit-day', 'each-next-bill') === 'each-next-bill' ? day : endOfOutage(day, given);
    const billingDate = nextBillingDate(after, given.billingDay);
    const credit = credits.get(billingDate) ?? { days: 0, units: 0n };
    const units = unitsOf(day, quarters, given, option('pro-rata-basis', 'billing-period'));
    credits.set(billingDate, { days: credit.days + 1, units: credit.units + units });
  }
  const inOrder = [...credits].sort();
  const pennies = inOrder.map(([, { units }]) => (2n * units + UNIT) / (2n * UNIT));
  const exact = inOrder.reduce((sum, [, { units }]) => sum + units, 0n);
  return {
    refundableFrom: start,
    refundableDays: inOrder.reduce((sum, [, credit]) => sum + credit.days, 0),
    // A penny is 10^8 of the last of ten places.
    refundUnrounded: places((2n * exact * 10n ** 8n + UNIT) / (2n * UNIT), 10),
    refund: places(
      pennies.reduce((sum, n) => sum + n, 0n),
      2,
    ),
    credits: inOrder.map(([billingDate, credit], i): Credit => {
      return { billingDate, days: credit.days, amount: places(pennies[i] as bigint, 2) };
    }),
  };
}

const places = (units: bigint, n: number): string => {
  const digits = String(units).padStart(n + 1, '0');
  return `${digits.slice(0, -n)}.${digits.slice(-n)}`;
};

/** Every day of any outage, with the quarters that count of it. */
function lostDays(given: Case, partDays: string): Map<string, number> {
  const found = new Map<string, number>();
  for (const day of touchedDays(given)) {
    const here = given.outages.filter((outage) => covers(outage, day, given.asOf));
    if (here.some(({ cause, quarters }) => cause === 'customer-apparatus' && (quarters ?? WHOLE) >= WHOLE)) continue;
    const others = here.filter(({ cause }) => cause === 'other');
    const sum = Math.min(
      WHOLE,
      others.reduce((hours, { quarters }) => hours + (quarters ?? WHOLE), 0),
    );
    const counted = partDays === 'by-the-hour' ? sum : partDays === 'any-part' || sum === WHOLE ? WHOLE : 0;
    if (sum > 0 && counted > 0) found.set(day, counted);
  }
  return found;
}

const covers = ({ from, to, quarters }: Outage, day: string, asOf: string): boolean =>
  from <= day && day <= (to ?? asOf) && quarters !== 0;

function touchedDays({ outages, asOf }: Case): string[] {
  const days = new Set<string>();
  for (const outage of outages) {
    for (let day = outage.from; day <= (outage.to ?? asOf); day = addDays(day, 1)) {
      if (covers(outage, day, asOf)) days.add(day);
    }
  }
  return [...days].sort();
}

function endOfOutage(day: string, given: Case): string {
  const touched = new Set(touchedDays(given));
  let last = day;
  while (touched.has(addDays(last, 1))) last = addDays(last, 1);
  return last;
}

/** Whether bills go out on a day: on its number, or on the last day of a month that has not that number. */
export function isBillingDate(day: string, billingDay: number): boolean {
  const number = Number(day.slice(8));
  const lastOfMonth = addDays(day, 1).endsWith('-01');
  return number === billingDay || (lastOfMonth && number < billingDay);
}

export function nextBillingDate(day: string, billingDay: number): string {
  let next = addDays(day, 1);
  while (!isBillingDate(next, billingDay)) next = addDays(next, 1);
  return next;
}

export function periodStart(day: string, billingDay: number): string {
  let start = day;
  while (start > MIN_DATE && !isBillingDate(start, billingDay)) start = addDays(start, -1);
  return start;
}

function unitsOf(day: string, quarters: number, { pence, billingDay }: Case, basis: string): bigint {
  const share = (charge: number, days: number) => (BigInt(charge) * BigInt(quarters) * UNIT) / BigInt(WHOLE * days);
  if (basis === 'annual-365') return share(pence * 12, 365);
  if (basis === 'thirty-day-month') return share(pence, 30);
  return share(pence, daysBetween(periodStart(day, billingDay), nextBillingDate(day, billingDay)));
}
