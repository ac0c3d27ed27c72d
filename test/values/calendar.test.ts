import { describe, expect, test } from 'vitest';
import { type Calendar, isWorkingDay, workingDayBetween, workingDayOnOrAfter } from '../../src/values/calendar.ts';

// Invented holidays: a Friday and Monday around a weekend, and a Saturday, which changes nothing.
const calendar: Calendar = {
  holidays: new Set(['2025-06-06', '2025-06-09', '2025-06-14']),
  answersFrom: '2025-06-02',
  answersTo: '2025-06-20',
  table: 'invented-holidays',
};

describe('working days', () => {
  test.each([
    ['2025-06-01', undefined],
    ['2025-06-02', true],
    ['2025-06-05', true],
    ['2025-06-06', false],
    ['2025-06-07', false],
    ['2025-06-08', false],
    ['2025-06-09', false],
    ['2025-06-10', true],
    ['2025-06-14', false],
    ['2025-06-20', true],
    ['2025-06-21', undefined],
  ])('%s: %s', (day, working) => {
    expect(isWorkingDay(calendar, day)).toBe(working);
  });
});

describe('the working day on or after', () => {
  test.each([
    ['2025-06-05', '2025-06-05'],
    ['2025-06-06', '2025-06-10'],
    ['2025-06-09', '2025-06-10'],
    ['2025-06-14', '2025-06-16'],
    ['2025-06-20', '2025-06-20'],
    ['2025-06-21', undefined],
    ['2025-06-01', undefined],
  ])('%s: %s', (day, working) => {
    expect(workingDayOnOrAfter(calendar, day)).toBe(working);
  });

  test('nothing is told when the days answered for end before one is found', () => {
    const toSunday = { ...calendar, answersTo: '2025-06-15' };
    expect(workingDayOnOrAfter(toSunday, '2025-06-14')).toBeUndefined();
  });

  test('the end of all dates is not passed', () => {
    const toTheEnd = { ...calendar, holidays: new Set(['9999-12-31']), answersTo: '9999-12-31' };
    expect(workingDayOnOrAfter(toTheEnd, '9999-12-31')).toBeUndefined();
    expect(workingDayOnOrAfter(toTheEnd, '9999-12-30')).toBe('9999-12-30');
  });
});

describe('where the working day hangs on days that are not answered for', () => {
  const withBegin = { ...calendar, answersFrom: '2025-06-06' };
  test.each<[string, Calendar, string, string]>([
    ['2025-06-01', calendar, '2025-06-01', '2025-06-02'],
    ['2025-06-01', withBegin, '2025-06-01', '2025-06-10'],
    ['2025-06-05', withBegin, '2025-06-05', '2025-06-10'],
    ['2025-06-21', calendar, '2025-06-21', '9999-12-31'],
    ['2025-06-14', { ...calendar, answersTo: '2025-06-15' }, '2025-06-16', '9999-12-31'],
    ['2025-06-01', { ...calendar, answersFrom: '2025-06-07', answersTo: '2025-06-08' }, '2025-06-01', '9999-12-31'],
    [
      '9999-12-31',
      { ...calendar, answersTo: '9999-12-31', holidays: new Set(['9999-12-31']) },
      '9999-12-31',
      '9999-12-31',
    ],
  ])('%s', (day, of, from, to) => {
    expect(workingDayBetween(of, day)).toEqual({ from, to });
  });
});
