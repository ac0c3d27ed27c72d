import { describe, expect, test } from 'vitest';
import { billedHours } from '../../src/values/billed-hours.ts';
import { decimal, toPlain } from '../../src/values/decimal.ts';
import type { HourSpan } from '../../src/values/hour-span.ts';

const span = (from: string, to: string, hours = '24'): HourSpan => ({ from, to, hours: decimal(hours) });
const billed = (...given: Parameters<typeof billedHours>) =>
  billedHours(...given).map(({ billingDate, periodDays, days, hours }) => [
    billingDate,
    periodDays,
    days,
    toPlain(hours),
  ]);

describe('hours shared out over billing periods', () => {
  test('a day goes on the first bill after it, that of a billing date on the next', () => {
    expect(billed([span('2025-04-30', '2025-05-01')], 1)).toEqual([
      ['2025-05-01', 30, 1, '24'],
      ['2025-06-01', 31, 1, '24'],
    ]);
  });

  test('a span over several periods is cut, and the spans of one period are together', () => {
    expect(billed([span('2025-01-20', '2025-03-10'), span('2025-03-12', '2025-03-13', '2.5')], 15)).toEqual([
      ['2025-02-15', 31, 26, '624'],
      ['2025-03-15', 28, 26, '581'],
    ]);
  });

  test('a run goes on the first bill after it has ended, each period by itself', () => {
    const runs = [{ from: '2025-04-28', to: '2025-05-31' }];
    const spans = [
      span('2025-04-10', '2025-04-10'),
      span('2025-04-28', '2025-05-03'),
      span('2025-06-02', '2025-06-02'),
    ];
    expect(billed(spans, 1, runs)).toEqual([
      ['2025-05-01', 30, 1, '24'],
      ['2025-06-01', 30, 3, '72'],
      ['2025-06-01', 31, 3, '72'],
      ['2025-07-01', 30, 1, '24'],
    ]);
  });

  test('a run that ends on a billing date waits for the next', () => {
    const run = { from: '2025-04-28', to: '2025-06-01' };
    expect(billed([span('2025-04-28', '2025-04-28', '6')], 1, [run])).toEqual([['2025-07-01', 30, 1, '6']]);
  });

  test('no spans, nothing billed', () => {
    expect(billed([], 31)).toEqual([]);
  });
});
