import type { Table } from '../language/model/dictionary.ts';
import type { Calendar } from '../values/calendar.ts';
import type { Decimal } from '../values/decimal.ts';
import { toPlain } from '../values/decimal.ts';
import type { Timeline } from '../values/timeline.ts';
import type { Holidays } from './merge-holidays.ts';
import type { Rates } from './merge-rates.ts';

/** What a table of rates says. */
export const ratesOf = ({ answersFrom, answersTo, value }: Table): Rates => ({
  answersFrom,
  answersTo,
  steps: (value as Timeline<Decimal>).steps,
});

/** What a table of holidays says. */
export const holidaysOf = ({ answersFrom, answersTo, value }: Table): Holidays => ({
  answersFrom,
  answersTo,
  calendars: new Map(
    Object.entries(value as unknown as Readonly<Record<string, Calendar>>).map(([part, { holidays }]) => [
      part,
      holidays,
    ]),
  ),
});

/** A table of rates as a call puts it in the place of the one that is built in. */
export function newerRates(table: Table) {
  const { answersTo, steps } = ratesOf(table);
  return { entries: steps.map(({ from, value }) => ({ from, value: toPlain(value) })), answersTo };
}

/** A table of holidays as a call puts it beside the one that is built in: the days more, and those less. */
export function newerHolidays(table: Table, builtIn: Table) {
  const { answersTo, calendars } = holidaysOf(table);
  const known = holidaysOf(builtIn).calendars;
  const more = daysBeyond(calendars, known);
  const less = daysBeyond(known, calendars);
  return { calendars: more, ...(Object.keys(less).length === 0 ? {} : { without: less }), answersTo };
}

/** The days of each calendar that another has not. */
const daysBeyond = (calendars: Holidays['calendars'], others: Holidays['calendars']): Record<string, string[]> =>
  Object.fromEntries(
    [...calendars].flatMap(([part, days]) => {
      const beyond = [...days].filter((day) => others.get(part)?.has(day) !== true).sort();
      return beyond.length === 0 ? [] : [[part, beyond]];
    }),
  );
