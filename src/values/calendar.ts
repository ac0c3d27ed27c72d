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
 * The `n`th working day after `day`, which is not counted itself and need not be answered for; `n` from 1, else a
 * RangeError. `undefined` if a day that must be looked at is not answered for.
 */
export function nthWorkingDayAfter(c: Calendar, day: CivilDate, n: number): CivilDate | undefined {
  if (!Number.isInteger(n) || n < 1) throw new RangeError(`not a count of working days from 1: ${n}`);
  let at: CivilDate | undefined = day;
  for (let counted = 0; counted < n && at !== undefined; counted += 1) {
    // Nothing after the last day is looked at, so that the end of all dates is not passed.
    at = at < c.answersTo ? workingDayOnOrAfter(c, addDays(at, 1)) : undefined;
  }
  return at;
}

/** The first day from `day` on that is not answered for; the last day of all where there is none. */
export function firstUnanswered({ answersFrom, answersTo }: Calendar, day: CivilDate): CivilDate {
  if (day < answersFrom || day > answersTo) return day;
  return answersTo < MAX_DATE ? addDays(answersTo, 1) : MAX_DATE;
}
