import { addDays, daysBetween, MIN_DATE } from '../values/date.ts';
import { decimal, minus, plus, toPlain } from '../values/decimal.ts';

/** What a table of rates holds: from which day, which rate. */
export type Rates = readonly { readonly from: string; readonly value: string }[];

/** The days of calendars, in order. */
export type Calendars = Readonly<Record<string, readonly string[]>>;

/** Rates as they move: how many days after the one before each begins, and by how much it is more. As numbers they are the same again: "0.10" is "0.1". */
export interface KeptRates {
  readonly days: string;
  readonly more: string;
}

/** The days of all calendars: how many each comes after the one before, and to which set of calendars it belongs, by index; those without days are a set of their own. */
export interface KeptCalendars {
  readonly sets: readonly (readonly string[])[];
  readonly days: string;
  readonly in: string;
}

/** What a table holds, each day and each rate told by how it differs from the one before. */
export type KeptTableContent = KeptRates | KeptCalendars;

export function keepRates(rates: Rates): KeptRates {
  const values = rates.map(({ value }) => decimal(value));
  return {
    days: keepDays(rates.map(({ from }) => from)),
    more: values.map((value, at) => toPlain(minus(value, values[at - 1] ?? NIL))).join(' '),
  };
}

export function keepCalendars(calendars: Calendars): KeptCalendars {
  const days = [...new Set(Object.values(calendars).flat())].sort();
  const among = days.map((day) =>
    JSON.stringify(Object.keys(calendars).filter((name) => calendars[name]?.includes(day))),
  );
  const sets = [...new Set(among)];
  const ofNoDay = Object.keys(calendars).filter((name) => calendars[name]?.length === 0);
  return {
    sets: [...sets.map((set) => JSON.parse(set)), ...(ofNoDay.length === 0 ? [] : [ofNoDay])],
    days: keepDays(days),
    in: among.map((set) => sets.indexOf(set)).join(' '),
  };
}

export function ratesAgain({ days, more }: KeptRates): Rates {
  const steps = more.split(' ');
  let value = NIL;
  return daysAgain(days).map((from, at) => {
    value = plus(value, decimal(steps[at] as string));
    return { from, value: toPlain(value) };
  });
}

export function calendarsAgain({ sets, days, in: within }: KeptCalendars): Calendars {
  const calendars: Record<string, string[]> = Object.fromEntries(sets.flat().map((name) => [name, []]));
  const among = within.split(' ');
  for (const [at, day] of daysAgain(days).entries())
    for (const name of sets[Number(among[at])] as readonly string[]) calendars[name]?.push(day);
  return calendars;
}

const NIL = decimal('0');

const keepDays = (days: readonly string[]): string =>
  days.map((day, at) => daysBetween(days[at - 1] ?? MIN_DATE, day)).join(' ');

function daysAgain(days: string): readonly string[] {
  if (days === '') return [];
  let day = MIN_DATE;
  return days.split(' ').map((after) => {
    day = addDays(day, Number(after));
    return day;
  });
}
