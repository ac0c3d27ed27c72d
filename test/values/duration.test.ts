import { describe, expect, test } from 'vitest';
import { durationOf, isDuration, monthsOf } from '../../src/values/duration.ts';

describe('durations', () => {
  test.each([
    ['P1M', 1, 'P1M'],
    ['P3M', 3, 'P3M'],
    ['P12M', 12, 'P1Y'],
    ['P18M', 18, 'P18M'],
    ['P1Y6M', 18, 'P18M'],
    ['P24M', 24, 'P2Y'],
    ['P1Y12M', 24, 'P2Y'],
    ['P100Y', 1200, 'P100Y'],
    ['P1200M', 1200, 'P100Y'],
    ['P99Y12M', 1200, 'P100Y'],
  ])('%s is %i months, shown as %s', (text, months, shown) => {
    expect(isDuration(text)).toBe(true);
    expect(monthsOf(text)).toBe(months);
    expect(durationOf(months)).toBe(shown);
  });

  test.each([
    ...['P0M', 'P0Y', 'P0Y6M', 'P01M', '-P1M', 'P-1M', '+P1M', 'P1.5M', 'P1,5M', 'P1201M', 'P101Y', 'P100Y1M'],
    ...['P', 'P1', '1M', 'p1m', 'P1M1Y', 'P6MY', 'P30D', 'P4W', 'P1M1D', 'PT1M', 'P1MT1H', ' P1M', 'P1M\n', ''],
  ])('%j is none', (text) => {
    expect(isDuration(text)).toBe(false);
    expect(() => monthsOf(text)).toThrow(RangeError);
  });

  test('every length is shown so that it reads back, as years exactly when they are whole', () => {
    for (let months = 1; months <= 1200; months += 1) {
      const text = durationOf(months);
      expect(isDuration(text)).toBe(true);
      expect(monthsOf(text)).toBe(months);
      expect(text.endsWith('Y')).toBe(months % 12 === 0);
    }
  });

  test.each([0, -1, 1201, 1.5, Number.NaN])('%d months have no text', (months) => {
    expect(() => durationOf(months)).toThrow(RangeError);
  });
});
