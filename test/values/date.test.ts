import { describe, expect, test } from 'vitest';
import * as date from '../../src/values/date.ts';

describe('what is a date', () => {
  test.each(['2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31', '2025-12-31', '2025-04-30'])('%s', (text) => {
    expect(date.isDate(text)).toBe(true);
  });

  test.each([
    '2025-02-29',
    '1900-02-29',
    '2025-02-30',
    '2025-04-31',
    '2025-00-10',
    '2025-13-01',
    '2025-01-00',
    '2025-01-32',
    '0000-01-01',
    '9999-12-32',
    '10000-01-01',
    '+002025-01-01',
    '-0001-01-01',
    '2025-1-1',
    '20250101',
    '2025/01/01',
    '01-01-2025',
    '2025-01-01T00:00:00Z',
    ' 2025-01-01',
    '2025-01-01\n',
    '٢٠٢٥-٠١-٠١',
    '',
  ])('not %j', (text) => {
    expect(date.isDate(text)).toBe(false);
  });
});

describe('adding days', () => {
  test.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2025-02-28', 1, '2025-03-01'],
    ['2025-03-01', -1, '2025-02-28'],
    ['2024-12-31', 1, '2025-01-01'],
    ['2025-01-01', 0, '2025-01-01'],
    ['2025-01-31', 30, '2025-03-02'],
    ['0001-01-01', 3652058, '9999-12-31'],
  ])('%s and %i days is %s', (from, days, to) => {
    expect(date.addDays(from, days)).toBe(to);
    expect(date.daysBetween(from, to)).toBe(days);
  });

  test('what is no date any more is refused', () => {
    expect(() => date.addDays(date.MAX_DATE, 1)).toThrow(/no date from 0001-01-01 to 9999-12-31/);
    expect(() => date.addDays(date.MIN_DATE, -1)).toThrow(RangeError);
    expect(() => date.addDays('2025-01-01', 0.5)).toThrow(RangeError);
    expect(() => date.addDays('2025-01-01', Number.NaN)).toThrow(RangeError);
  });
});

describe('adding months', () => {
  test.each([
    ['2025-01-15', 1, '2025-02-15', '2025-02-15'],
    ['2025-01-31', 1, '2025-02-28', '2025-03-01'],
    ['2024-01-31', 1, '2024-02-29', '2024-03-01'],
    ['2025-01-29', 1, '2025-02-28', '2025-03-01'],
    ['2024-01-29', 1, '2024-02-29', '2024-02-29'],
    ['2025-03-31', 1, '2025-04-30', '2025-05-01'],
    ['2025-11-30', 3, '2026-02-28', '2026-03-01'],
    ['2024-02-29', 12, '2025-02-28', '2025-03-01'],
    ['2024-02-29', 48, '2028-02-29', '2028-02-29'],
    ['2025-02-28', 1, '2025-03-28', '2025-03-28'],
    ['2025-12-31', 2, '2026-02-28', '2026-03-01'],
    ['2025-03-31', -1, '2025-02-28', '2025-03-01'],
    ['2025-05-31', 0, '2025-05-31', '2025-05-31'],
    ['9999-11-30', 1, '9999-12-30', '9999-12-30'],
  ])('%s and %i months is %s pulled back, %s overflowing', (from, months, pulledBack, overflows) => {
    expect(date.addMonths(from, months, 'pulled-back')).toBe(pulledBack);
    expect(date.addMonths(from, months, 'first-of-next')).toBe(overflows);
  });

  test('Dodds v Walker: four months from 30 September end on the same number, not on the last of the month', () => {
    expect(date.addMonths('1978-09-30', 4, 'pulled-back')).toBe('1979-01-30');
    expect(date.addMonths('1978-09-30', 4, 'first-of-next')).toBe('1979-01-30');
  });

  test('Dodds v Walker: days that the last month has not all end with it', () => {
    for (const start of ['1978-10-28', '1978-10-29', '1978-10-30', '1978-10-31']) {
      expect(date.addMonths(start, 4, 'pulled-back')).toBe('1979-02-28');
    }
  });

  test('steps do not add up', () => {
    const inSteps = date.addMonths(date.addMonths('2025-01-31', 1, 'pulled-back'), 1, 'pulled-back');
    expect([inSteps, date.addMonths('2025-01-31', 2, 'pulled-back')]).toEqual(['2025-03-28', '2025-03-31']);
  });

  test('what is no date any more is refused', () => {
    for (const monthEnd of ['pulled-back', 'first-of-next'] as const) {
      expect(() => date.addMonths('9999-12-01', 1, monthEnd)).toThrow(/no date from 0001-01-01 to 9999-12-31/);
      expect(() => date.addMonths('0001-01-31', -1, monthEnd)).toThrow(RangeError);
      expect(() => date.addMonths('2025-01-01', 1.5, monthEnd)).toThrow(RangeError);
    }
  });
});

describe('whole months between', () => {
  test.each([
    ['2025-01-31', '2025-02-27', 0],
    ['2025-01-31', '2025-02-28', 1],
    ['2025-01-31', '2025-03-30', 1],
    ['2025-01-31', '2025-03-31', 2],
    ['2025-02-28', '2025-03-27', 0],
    ['2025-02-28', '2025-03-28', 1],
    ['2024-02-29', '2025-02-27', 11],
    ['2024-02-29', '2025-02-28', 12],
    ['2025-05-10', '2025-05-10', 0],
    ['2025-05-10', '2025-05-09', 0],
    ['2025-05-10', '2020-01-01', 0],
  ])('from %s to %s: %i', (from, to, months) => {
    expect(date.wholeMonthsBetween(from, to)).toBe(months);
  });
});

describe('days and years', () => {
  test('weekdays, Monday first, before 1970 too', () => {
    expect(['2025-06-09', '2025-06-14', '2025-06-15'].map(date.weekday)).toEqual([1, 6, 7]);
    expect(['1970-01-01', '1969-12-31', '0001-01-01'].map(date.weekday)).toEqual([4, 3, 1]);
  });

  test('years', () => expect(date.yearOf('0987-06-05')).toBe(987));

  test('the earlier and the later day', () => {
    expect(date.earlier('2025-02-01', '2025-01-31')).toBe('2025-01-31');
    expect(date.later('2025-02-01', '2025-01-31')).toBe('2025-02-01');
    expect(date.earlier('0999-12-31', '1000-01-01')).toBe('0999-12-31');
  });
});
