import { addDays, type CivilDate, MAX_DATE, weekday } from './date.ts';

/** The holidays of a place, and the days that they are known for. */
export interface Calendar {
  readonly holidays: ReadonlySet<CivilDate>;
  /** The first day that it answers for. */
  readonly answersFrom: CivilDate;
  /** The last day that it answers for. */
  readonly answersTo: CivilDate;
  /** The table that it comes from. */
  readonly table: string;
}

const SATURDAY = 6;

/** Whether a day is Monday to Friday and no holiday; `undefined` for any day, weekends too, that is not answered for. */
export function isWorkingDay(c: Calendar, day: CivilDate): boolean | undefined {
  if (day < c.answersFrom || day > c.answersTo) return undefined;
  return weekday(day) < SATURDAY && !c.holidays.has(day);
}

/** The first working day from `day` on, itself included; `undefined` if a day that must be looked at is not answered for. */
export function workingDayOnOrAfter(c: Calendar, day: CivilDate): CivilDate | undefined {
  for (let at = day; ; at = addDays(at, 1)) {
    const working = isWorkingDay(c, at);
    if (working === undefined) return undefined;
    if (working) return at;
    if (at === c.answersTo) return undefined;
  }
}

/** The first day from `day` on that is not answered for; the last day of all where there is none. */
export function firstUnanswered({ answersFrom, answersTo }: Calendar, day: CivilDate): CivilDate {
  if (day < answersFrom || day > answersTo) return day;
  return answersTo < MAX_DATE ? addDays(answersTo, 1) : MAX_DATE;
}
