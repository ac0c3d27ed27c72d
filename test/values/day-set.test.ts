import { describe, expect, test } from 'vitest';
import * as days from '../../src/values/day-set.ts';

const span = (from: string, to: string): days.DaySpan => ({ from, to });
const { daySet, spansOf } = days;
const june = daySet([span('2025-06-01', '2025-06-30')]);

describe('making a set of days', () => {
  test('spans come in order; those that overlap, lie inside one another or touch become one', () => {
    const set = daySet([
      span('2025-06-20', '2025-06-25'),
      span('2025-06-01', '2025-06-10'),
      span('2025-06-03', '2025-06-04'),
      span('2025-06-10', '2025-06-12'),
      span('2025-06-13', '2025-06-13'),
      span('2025-06-15', '2025-06-15'),
    ]);
    expect(spansOf(set)).toEqual([
      span('2025-06-01', '2025-06-13'),
      span('2025-06-15', '2025-06-15'),
      span('2025-06-20', '2025-06-25'),
    ]);
    expect(days.countDays(set)).toBe(20);
  });

  test('days that follow one another across the end of a month touch', () => {
    const set = daySet([span('2024-02-29', '2024-02-29'), span('2024-03-01', '2024-03-01')]);
    expect(spansOf(set)).toEqual([span('2024-02-29', '2024-03-01')]);
  });

  test('a span that ends before it starts has no days', () => {
    expect(days.isEmpty(daySet([span('2025-06-02', '2025-06-01')]))).toBe(true);
    expect(days.isEmpty(daySet([]))).toBe(true);
    expect(days.isEmpty(june)).toBe(false);
  });

  test('all dates make a set as quickly as one day', () => {
    const all = daySet([span('0001-01-01', '9999-12-31'), span('9999-12-31', '9999-12-31')]);
    expect(days.countDays(all)).toBe(3_652_059);
    expect(spansOf(all)).toEqual([span('0001-01-01', '9999-12-31')]);
    expect(spansOf(days.minus(all, june))).toEqual([
      span('0001-01-01', '2025-05-31'),
      span('2025-07-01', '9999-12-31'),
    ]);
    expect(days.daysOf(all).next().value).toBe('0001-01-01');
  });
});

describe('combining', () => {
  test('the days of either', () => {
    const july = daySet([span('2025-07-01', '2025-07-31')]);
    expect(spansOf(days.union(july, june))).toEqual([span('2025-06-01', '2025-07-31')]);
  });

  test('one span may be cut by several, and one may cut several', () => {
    const holes = daySet([
      span('2025-05-20', '2025-06-02'),
      span('2025-06-10', '2025-06-10'),
      span('2025-06-29', '2025-07-05'),
    ]);
    expect(spansOf(days.minus(june, holes))).toEqual([
      span('2025-06-03', '2025-06-09'),
      span('2025-06-11', '2025-06-28'),
    ]);
    expect(spansOf(days.minus(holes, june))).toEqual([
      span('2025-05-20', '2025-05-31'),
      span('2025-07-01', '2025-07-05'),
    ]);
    expect(days.isEmpty(days.minus(june, june))).toBe(true);
  });

  test.each([
    ['2025-06-10', '2025-06-12', [span('2025-06-10', '2025-06-12')]],
    ['2025-06-30', '2025-08-01', [span('2025-06-30', '2025-06-30')]],
    ['2025-07-01', '2025-08-01', []],
    ['2025-06-12', '2025-06-10', []],
    [undefined, '2025-06-01', [span('2025-06-01', '2025-06-01')]],
    ['2025-06-30', undefined, [span('2025-06-30', '2025-06-30')]],
    [undefined, undefined, [span('2025-06-01', '2025-06-30')]],
  ])('from %s to %s', (from, to, expected) => {
    expect(spansOf(days.within(june, from, to))).toEqual(expected);
  });
});
