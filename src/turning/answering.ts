import { limits } from '../language/limits.ts';
import type { Table } from '../language/model/dictionary.ts';
import { lazily } from '../language/run-time/lazily.ts';
import { isTimeline, type Value } from '../language/run-time/value.ts';
import type { Calendar } from '../values/calendar.ts';
import { addDays, MAX_DATE, MIN_DATE } from '../values/date.ts';
import { dateOfNumber, dayNumber } from '../values/day-number.ts';
import { decimal } from '../values/decimal.ts';
import type { Step, Timeline } from '../values/timeline.ts';

// Tables that answer for all days. What is known of an answer is so whatever a table says of the days that it does not answer for.

/** The same table, going on as it ends and begins. */
export const answeringAlways = (table: Table): Table =>
  answering(
    table,
    ({ steps: [first, ...others] }) => (first === undefined ? [] : [{ ...first, from: MIN_DATE }, ...others]),
    ({ holidays }) => holidays,
  );

/** The same table, but of the days that facts give and it does not answer for none is a working day, and amounts are far from those that it has. */
export const answeringOtherwise = (table: Table): Table =>
  answering(
    table,
    ({ steps, answersTo }) => [
      { from: MIN_DATE, value: farOff },
      ...steps,
      ...(answersTo === null || answersTo === MAX_DATE ? [] : [{ from: addDays(answersTo, 1), value: farOff }]),
    ],
    ({ holidays, answersFrom, answersTo }) => {
      const unanswered = factDays().filter((day) => day < answersFrom || day > answersTo);
      return new Set([...holidays, ...unanswered]);
    },
  );

const farOff = decimal('-100');

const factDays = lazily(() => {
  const [first, last] = [dayNumber(limits.firstDay), dayNumber(limits.lastDay)];
  return Array.from({ length: last - first + 1 }, (_, at) => dateOfNumber(first + at));
});

function answering(
  table: Table,
  stepsOf: (line: Timeline<Value>) => readonly Step<Value>[],
  holidaysOf: (calendar: Calendar) => Calendar['holidays'],
): Table {
  const { value } = table;
  if (isTimeline(value)) return { ...table, value: { ...value, steps: stepsOf(value), answersTo: null } };
  const calendars = Object.entries(value as Readonly<Record<string, Calendar>>).map(([part, calendar]) => [
    part,
    { ...calendar, holidays: holidaysOf(calendar), answersFrom: MIN_DATE, answersTo: MAX_DATE },
  ]);
  return { ...table, value: Object.fromEntries(calendars) as Value };
}
