import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/values/date.ts';
import { type DaySpan, daySet } from '../../src/values/day-set.ts';
import { decimal, ofInt, toPlain } from '../../src/values/decimal.ts';
import { type HourSpan, hoursOfEachDay } from '../../src/values/hour-span.ts';
import { dateBetween } from './arbitrary-date.ts';

const span = (from: string, to: string, hours: string): HourSpan => ({ from, to, hours: decimal(hours) });
const shown = (spans: readonly HourSpan[]) => spans.map(({ from, to, hours }) => [from, to, toPlain(hours)]);
const hours = (spans: readonly HourSpan[], except: readonly DaySpan[] = []) =>
  shown(hoursOfEachDay(spans, ofInt(24), daySet(except)));

describe('the hours of each day', () => {
  test('are added up over spans, up to the most that a day has', () => {
    const spans = [span('2025-06-01', '2025-06-10', '20'), span('2025-06-05', '2025-06-12', '3.5')];
    expect(hours([...spans, span('2025-06-06', '2025-06-06', '10')])).toEqual([
      ['2025-06-01', '2025-06-04', '20'],
      ['2025-06-05', '2025-06-05', '23.5'],
      ['2025-06-06', '2025-06-06', '24'],
      ['2025-06-07', '2025-06-10', '23.5'],
      ['2025-06-11', '2025-06-12', '3.5'],
    ]);
  });

  test('days that follow one another with the same hours are in one span', () => {
    const spans = [span('2025-06-03', '2025-06-04', '24'), span('2025-06-01', '2025-06-02', '30')];
    expect(hours(spans)).toEqual([['2025-06-01', '2025-06-04', '24']]);
  });

  test('days of the exception, without hours, or of a span that ends before it starts are left out', () => {
    const spans = [span('2025-06-01', '2025-06-05', '6'), span('2025-06-07', '2025-06-08', '0')];
    const except = [
      { from: '2025-06-02', to: '2025-06-03' },
      { from: '2025-06-05', to: '2025-07-01' },
    ];
    expect(hours([...spans, span('2025-06-10', '2025-06-09', '6')], except)).toEqual([
      ['2025-06-01', '2025-06-01', '6'],
      ['2025-06-04', '2025-06-04', '6'],
    ]);
    expect(hours([])).toEqual([]);
  });

  test('a span of a thousand years takes no longer than a day', () => {
    expect(hours([span('1000-01-01', '2999-12-31', '24')])).toEqual([['1000-01-01', '2999-12-31', '24']]);
  });

  test('are those of a ledger that holds every day', () => {
    const day = dateBetween('2024-02-20', '2024-03-10');
    const dayAnd = fc.tuple(day, fc.integer({ min: -1, max: 8 }));
    const someSpan = fc.tuple(dayAnd, fc.integer({ min: 0, max: 50 })).map(([[from, n], halves]) => ({
      from,
      to: addDays(from, n),
      halves,
    }));
    fc.assert(
      fc.property(fc.array(someSpan, { maxLength: 6 }), fc.array(dayAnd, { maxLength: 3 }), (given, holes) => {
        const except = holes.map(([from, n]) => ({ from, to: addDays(from, n) }));
        const ledger = new Map<string, number>();
        for (const { from, to, halves } of given) {
          for (let on = from; on <= to; on = addDays(on, 1)) ledger.set(on, (ledger.get(on) ?? 0) + halves);
        }
        const expected = [...ledger]
          .filter(([on, halves]) => halves > 0 && !except.some(({ from, to }) => from <= on && on <= to))
          .sort()
          .map(([on, halves]) => [on, Math.min(halves, 48) / 2]);
        const found = hours(
          given.map(({ from, to, halves }) => span(from, to, String(halves / 2))),
          except,
        );
        const days = found.flatMap(([from, to, each]) => {
          const list: [string, number][] = [];
          for (let on = from as string; on <= (to as string); on = addDays(on, 1)) list.push([on, Number(each)]);
          return list;
        });
        expect(days).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });
});
