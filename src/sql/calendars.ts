import { workingDayFrom } from '../core/raw.ts';
import type { Calendar } from '../values/calendar.ts';
import { dayNumber } from '../values/day-number.ts';
import type { Constants } from './constants.ts';
import type { Dialect } from './dialect.ts';

/** Free days in a row, with weekends: before and after those that a calendar names, weekends alone count. */
const AROUND = 14;

/** The calendars that are met: of each the days to the next working day, by day. */
export class Calendars {
  private readonly names = new Map<Calendar, string>();
  constructor(
    private readonly dialect: Dialect,
    private readonly constants: Constants,
  ) {}

  /** The first working day from a day on, and how much later it may be. */
  workingDay(calendar: Calendar, day: string): { readonly text: string; readonly most: number } {
    const weekday = `((${day} + 3) % 7 + 7) % 7`;
    const weekend = `(${day} + CASE ${weekday} WHEN 5 THEN 2 WHEN 6 THEN 1 ELSE 0 END)`;
    if (calendar.holidays.size === 0) return { text: weekend, most: 2 };
    const name = this.names.get(calendar) ?? this.constants.column(this.waits(calendar), 'calendar');
    this.names.set(calendar, name);
    const { first, last } = spanOf(calendar);
    const listed = `${day} + ${this.dialect.at(name, `${day} - (${first - 1})`)}`;
    return { text: `(CASE WHEN ${day} BETWEEN ${first} AND ${last} THEN ${listed} ELSE ${weekend} END)`, most: AROUND };
  }

  private waits(calendar: Calendar): string {
    const { first, last } = spanOf(calendar);
    const waits = Array.from(
      { length: last - first + 1 },
      (_, at) => workingDayFrom(calendar, first + at) - first - at,
    );
    return this.dialect.numbers(waits);
  }
}

function spanOf({ holidays }: Calendar): { readonly first: number; readonly last: number } {
  const days = [...holidays].map(dayNumber);
  return { first: Math.min(...days) - AROUND, last: Math.max(...days) };
}
