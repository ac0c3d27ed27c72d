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

/**
 * Between what the first working day from `day` on lies, where that hangs on days that are not answered for: from the first of those on,
 * to the first working day that is answered for after them, or the last day of all.
 */
export function workingDayBetween(c: Calendar, day: CivilDate): { readonly from: CivilDate; readonly to: CivilDate } {
  const { answersFrom, answersTo } = c;
  if (day < answersFrom) return { from: day, to: workingDayOnOrAfter(c, answersFrom) ?? MAX_DATE };
  const from = day > answersTo ? day : answersTo < MAX_DATE ? addDays(answersTo, 1) : MAX_DATE;
  return { from, to: MAX_DATE };
}
