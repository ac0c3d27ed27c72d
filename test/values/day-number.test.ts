import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { dateOfNumber, dayNumber, MAX_DATE, MIN_DATE } from '../../src/values/day-number.ts';
import { anyDate, dateBetween } from './arbitrary-date.ts';

const epoch = Temporal.PlainDate.from('1970-01-01');
const numberByTemporal = (date: string): number => epoch.until(date, { largestUnit: 'days' }).days;

test('anchors', () => {
  expect(dayNumber('1970-01-01')).toBe(0);
  expect(dayNumber('1969-12-31')).toBe(-1);
  expect(dayNumber('2000-02-29')).toBe(11016);
  expect(dayNumber(MIN_DATE)).toBe(numberByTemporal(MIN_DATE));
  expect(dayNumber(MAX_DATE)).toBe(numberByTemporal(MAX_DATE));
});

test('every day of the 400 years after which the calendar repeats, and a year on either side', () => {
  let day = Temporal.PlainDate.from('1899-01-01');
  const first = numberByTemporal('1899-01-01');
  const wrong: string[] = [];
  for (let number = first; day.year <= 2300; number += 1) {
    const text = day.toString();
    if (dayNumber(text) !== number || dateOfNumber(number) !== text) wrong.push(text);
    day = day.add({ days: 1 });
  }
  expect(wrong).toEqual([]);
  expect(day.toString()).toBe('2301-01-01');
});

test('any day of all 9999 years', () => {
  fc.assert(
    fc.property(fc.oneof(anyDate, dateBetween(MIN_DATE, MAX_DATE)), (date) => {
      const number = numberByTemporal(date);
      expect(dayNumber(date)).toBe(number);
      expect(dateOfNumber(number)).toBe(date);
    }),
    { numRuns: 3000 },
  );
});

test('the ends of every century', () => {
  for (let century = 100; century <= 9900; century += 100) {
    const year = String(century).padStart(4, '0');
    const before = String(century - 1).padStart(4, '0');
    for (const date of [`${year}-01-01`, `${year}-02-28`, `${year}-03-01`, `${year}-12-31`, `${before}-12-31`]) {
      if (date < MIN_DATE) continue;
      expect([date, dayNumber(date)]).toEqual([date, numberByTemporal(date)]);
      expect(dateOfNumber(dayNumber(date))).toBe(date);
    }
  }
});

test('a number that is no date is refused', () => {
  for (const number of [dayNumber(MIN_DATE) - 1, dayNumber(MAX_DATE) + 1, 0.5, Number.NaN, Number.POSITIVE_INFINITY]) {
    expect(() => dateOfNumber(number)).toThrow(RangeError);
  }
});
