import { dateOf, dateOfNumber, dayNumber, MAX_DATE, MIN_DATE } from './day-number.ts';
import { OutOfRange } from './out-of-range.ts';

export { MAX_DATE, MIN_DATE };

/** A civil day as 'YYYY-MM-DD', from 0001-01-01 to 9999-12-31. The order of the text is the order of the days. */
export type CivilDate = string;

/**
 * What a month added to a day that the target month has not gives: 31 January and one month is the last day of
 * February (`pulled-back`), or the first of March, when the short month is used up (`first-of-next`).
 */
export type ShortMonth = 'pulled-back' | 'first-of-next';

/** Whether text is a day that exists, written 'YYYY-MM-DD', years 0001 to 9999. */
export function isDate(text: string): boolean {
  if (text.length !== 10 || text.charCodeAt(4) !== DASH || text.charCodeAt(7) !== DASH) return false;
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  // A pair that is not two digits is no number, and in no order with any.
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysOfMonth(year, month);
}

const DASH = 45;
const NOUGHT = 48;

function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - NOUGHT;
  const ones = text.charCodeAt(at + 1) - NOUGHT;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}

/** The day so many days later, or earlier when below nil. Past 9999-12-31 or before 0001-01-01 it is an OutOfRange. */
export const addDays = (date: CivilDate, days: number): CivilDate => dateOfNumber(dayNumber(date) + days);

/**
 * The day with the same number so many months later, or earlier when below nil; `shortMonth` says what stands in for a
 * day that the month has not. Outside 0001-01-01 to 9999-12-31, or for months that are not whole, it is an OutOfRange.
 * Steps do not add up: 31 January and 1 + 1 months is 28 March, and 2 months 31 March (`pulled-back`).
 */
export function addMonths(date: CivilDate, months: number, shortMonth: ShortMonth): CivilDate {
  const month = yearOf(date) * 12 + monthOf(date) - 1 + months;
  const year = Math.floor(month / 12);
  if (!Number.isInteger(months) || year < 1 || year > 9999)
    throw new OutOfRange(`${date} and ${months} months is no date from ${MIN_DATE} to ${MAX_DATE}`);
  const day = Number(date.slice(8));
  const last = daysOfMonth(year, (month % 12) + 1);
  if (day <= last) return dateOf(year, (month % 12) + 1, day);
  const lastDay = dateOf(year, (month % 12) + 1, last);
  return shortMonth === 'pulled-back' ? lastDay : addDays(lastDay, 1);
}

/** Days from one day to another: 1 from a day to the next, nil to itself, below nil backwards. */
export const daysBetween = (from: CivilDate, to: CivilDate): number => dayNumber(to) - dayNumber(from);

/** The day of the week, 1 for Monday to 7 for Sunday. */
export const weekday = (date: CivilDate): 1 | 2 | 3 | 4 | 5 | 6 | 7 =>
  // 1970-01-01 was a Thursday; days before it have numbers below nil.
  (((((dayNumber(date) + 3) % 7) + 7) % 7) + 1) as 1 | 2 | 3 | 4 | 5 | 6 | 7;

/**
 * The most months that can be added to `from`, pulled back, without passing `to`; nil when `to` is earlier.
 * 31 January to 28 February 2025 is one. (Temporal's `until` says none: it measures against day 31.)
 */
export function wholeMonthsBetween(from: CivilDate, to: CivilDate): number {
  const months = (yearOf(to) - yearOf(from)) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
  const day = Math.min(Number(from.slice(8)), daysInMonth(to));
  return Math.max(0, Number(to.slice(8)) < day ? months - 1 : months);
}

export const yearOf = (date: CivilDate): number => Number(date.slice(0, 4));

export const earlier = (a: CivilDate, b: CivilDate): CivilDate => (a <= b ? a : b);
export const later = (a: CivilDate, b: CivilDate): CivilDate => (a >= b ? a : b);

const monthOf = (date: CivilDate): number => Number(date.slice(5, 7));
const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const daysInMonth = (date: CivilDate): number => daysOfMonth(yearOf(date), monthOf(date));

function daysOfMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
