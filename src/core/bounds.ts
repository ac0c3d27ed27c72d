import { dayNumber, MAX_DATE, MIN_DATE } from '../values/day-number.ts';

/** The least and the most that a whole number may be. */
export type Bounds = readonly [least: number, most: number];

export const unbounded: Bounds = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];

/** The days that there are, by their numbers. */
export const allDays: Bounds = [dayNumber(MIN_DATE), dayNumber(MAX_DATE)];
/** What may be any day, or none, lies between these: so it is told from a day that is one of all. */
export const openDays: Bounds = [allDays[0] - 1, allDays[1] + 1];
/** The days that facts give. */
export const factDays: Bounds = [dayNumber('1000-01-01'), dayNumber('2999-12-31')];
export const allMonths: Bounds = [12, 9999 * 12 + 11];
export const safe: Bounds = [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER];

export const isWithin = (a: Bounds, b: Bounds): boolean => a[0] >= b[0] && a[1] <= b[1];
export const only = (n: number): Bounds => [n, n];
export const hull = (a: Bounds, b: Bounds): Bounds => [Math.min(a[0], b[0]), Math.max(a[1], b[1])];
export const overlap = (a: Bounds, b: Bounds): Bounds => [Math.max(a[0], b[0]), Math.min(a[1], b[1])];
export const sum = (a: Bounds, b: Bounds): Bounds => [a[0] + b[0], a[1] + b[1]];
export const difference = (a: Bounds, b: Bounds): Bounds => [a[0] - b[1], a[1] - b[0]];

export function product(a: Bounds, b: Bounds): Bounds {
  const corners = a.flatMap((x) => b.map((y) => (x === 0 || y === 0 ? 0 : x * y)));
  return [Math.min(...corners), Math.max(...corners)];
}

/** Rounded down; by anything that may be nil no more is known than that it is no further from nil. */
export function quotient(a: Bounds, b: Bounds): Bounds {
  const most = Math.max(Math.abs(a[0]), Math.abs(a[1]));
  if (b[0] <= 0) return [-most - 1, most];
  const corners = a.flatMap((x) =>
    b.map((y) => (y === Number.POSITIVE_INFINITY ? (x < 0 ? -1 : 0) : Math.floor(x / y))),
  );
  return [Math.min(...corners), Math.max(...corners)];
}
