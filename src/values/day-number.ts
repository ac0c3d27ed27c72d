import { OutOfRange } from './out-of-range.ts';

// Whole-day arithmetic runs on integers, because it is done for every day of long spans. The formulae count years from
// March, so that the leap day is the last of its year and 153 days make five months. Tests hold them equal to Temporal.

/** The first day that is a date here. */
export const MIN_DATE = '0001-01-01';
/** The last day that is a date here. */
export const MAX_DATE = '9999-12-31';

const DAYS_IN_400_YEARS = 146_097;
const DAYS_FROM_YEAR_0_TO_1970 = 719_468;

/** The number of a day: 1970-01-01 is 0, the day after it 1. The date must be real. */
export function dayNumber(date: string): number {
  const month = twoDigits(date, 5);
  const year = twoDigits(date, 0) * 100 + twoDigits(date, 2) - (month < 3 ? 1 : 0);
  const dayOfYear = Math.floor((153 * (month < 3 ? month + 9 : month - 3) + 2) / 5) + twoDigits(date, 8) - 1;
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return year * 365 + leapDays + dayOfYear - DAYS_FROM_YEAR_0_TO_1970;
}

const ZERO = '0'.charCodeAt(0);

const twoDigits = (text: string, at: number): number =>
  (text.charCodeAt(at) - ZERO) * 10 + text.charCodeAt(at + 1) - ZERO;

const FIRST = dayNumber(MIN_DATE);
const LAST = dayNumber(MAX_DATE);

/** Whether a number is that of a date. */
export const isDayNumber = (number: number): boolean => Number.isInteger(number) && number >= FIRST && number <= LAST;

/** The date of a day's number. A number that is not whole, or outside MIN_DATE to MAX_DATE, is an OutOfRange. */
export function dateOfNumber(number: number): string {
  if (!isDayNumber(number)) {
    throw new OutOfRange(`day ${number} from 1970-01-01 is no date from ${MIN_DATE} to ${MAX_DATE}`);
  }
  const days = number + DAYS_FROM_YEAR_0_TO_1970;
  const era = Math.floor(days / DAYS_IN_400_YEARS);
  const dayOfEra = days - era * DAYS_IN_400_YEARS;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  const dayOfYear = dayOfEra - (365 * yearOfEra + leapDays);
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month < 3 ? 1 : 0);
  return dateOf(year, month, day);
}

const padded = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, '0'));

/** A date written out: year 1 to 9999, month 1 to 12, day 1 to 31. */
export const dateOf = (year: number, month: number, day: number): string =>
  `${padded[Math.floor(year / 100)]}${padded[year % 100]}-${padded[month]}-${padded[day]}`;
