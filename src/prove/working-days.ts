import { workingDayFrom as workingDayOf } from '../core/raw.ts';
import type { Calendar } from '../values/calendar.ts';
import { dayNumber } from '../values/day-number.ts';
import { ofWhole } from './approximation.ts';
import { add, div, equal, type Formula, int, ite, less, multiply, or, subtract, within } from './formula.ts';
import type { Openly } from './openly.ts';

/** The first working day from a day on: as the calendar has it, or by no more than how many days off it has in a row. */
export function workingDayFrom(calendar: Calendar, day: Formula, on: Openly): Formula {
  if (day.operator === 'constant') return int(workingDayOf(calendar, Number(day.value)));
  const holidays = [...calendar.holidays].map(dayNumber);
  const longest = longestOff(calendar, holidays);
  const way = `working day ${calendar.table} ${holidays.join()}`;
  return on.once(way, [day], () => {
    if (on.openness.months === 'lemmas') {
      const found = on.open('Int');
      on.axioms.push(within(found, day, add(day, int(longest))));
      on.inOrder(way, day, found);
      on.comesToItself(way, day, found);
      on.approximately(ofWhole(found, day, (from) => workingDayOf(calendar, from), 3));
      return found;
    }
    let found = add(day, int(longest));
    for (let later = longest - 1; later >= 0; later -= 1) {
      const at = add(day, int(later));
      found = ite(isOff(holidays, at), found, at);
    }
    return found;
  });
}

/** The most days off in a row: two, or with holidays beside a weekend. */
const longestOff = (calendar: Calendar, holidays: readonly number[]): number =>
  Math.max(
    2,
    ...holidays.flatMap((day) => [0, 1, 2].map((before) => workingDayOf(calendar, day - before) - day + before)),
  );

/** 1970-01-01 was a Thursday. */
function isOff(holidays: readonly number[], day: Formula): Formula {
  const fromMonday = add(day, int(3));
  const weekday = subtract(fromMonday, multiply(int(7), div(fromMonday, 7n)));
  return or(less(int(4), weekday), ...holidays.map((holiday) => equal(day, int(holiday))));
}
