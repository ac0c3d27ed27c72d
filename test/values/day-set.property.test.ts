import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../src/values/date.ts';
import * as days from '../../src/values/day-set.ts';
import { dateBetween } from './arbitrary-date.ts';

// The reference holds every day of two months by itself.
const numRuns = 500;
const day = dateBetween('2024-01-20', '2024-03-20');
const span = fc.tuple(day, fc.integer({ min: -1, max: 14 })).map(([from, n]) => ({ from, to: addDays(from, n) }));
const spans = fc.array(span, { maxLength: 8 });

const daysIn = (given: readonly days.DaySpan[]): string[] => {
  const found = new Set<string>();
  for (const { from, to } of given) for (let on = from; on <= to; on = addDays(on, 1)) found.add(on);
  return [...found].sort();
};

const list = (set: days.DaySet): string[] => [...days.daysOf(set)];

test('a set has the days of its spans, oldest first, each once', () => {
  fc.assert(
    fc.property(spans, (given) => {
      const set = days.daySet(given);
      const expected = daysIn(given);
      expect(list(set)).toEqual(expected);
      expect(days.countDays(set)).toBe(expected.length);
      expect(days.isEmpty(set)).toBe(expected.length === 0);
    }),
    { numRuns },
  );
});

test('its spans neither overlap nor touch, and equal sets are equal data', () => {
  fc.assert(
    fc.property(spans, (given) => {
      const set = days.daySet(given);
      const parts = days.spansOf(set);
      parts.forEach((part, i) => {
        const next = parts[i + 1];
        expect(part.from <= part.to).toBe(true);
        if (next) expect(addDays(part.to, 1) < next.from).toBe(true);
      });
      expect(days.daySet(parts)).toEqual(set);
      expect(
        days.daySet(
          daysIn(given)
            .map((on) => ({ from: on, to: on }))
            .reverse(),
        ),
      ).toEqual(set);
    }),
    { numRuns },
  );
});

test('union, minus and within are those of sets of days', () => {
  let cut = 0;
  fc.assert(
    fc.property(
      spans,
      spans,
      fc.option(day, { nil: undefined }),
      fc.option(day, { nil: undefined }),
      (a, b, from, to) => {
        const [x, y] = [days.daySet(a), days.daySet(b)];
        const [left, right] = [daysIn(a), daysIn(b)];
        expect(list(days.union(x, y))).toEqual([...new Set([...left, ...right])].sort());
        expect(list(days.minus(x, y))).toEqual(left.filter((on) => !right.includes(on)));
        const inside = left.filter((on) => (from === undefined || on >= from) && (to === undefined || on <= to));
        expect(list(days.within(x, from, to))).toEqual(inside);
        if (days.spansOf(days.minus(x, y)).length > days.spansOf(x).length) cut += 1;
      },
    ),
    { numRuns },
  );
  expect(cut).toBeGreaterThan(20);
});

test('what is taken away and what is left add up', () => {
  fc.assert(
    fc.property(spans, spans, (a, b) => {
      const [x, y] = [days.daySet(a), days.daySet(b)];
      const both = days.minus(x, days.minus(x, y));
      expect(days.countDays(days.minus(x, y)) + days.countDays(both)).toBe(days.countDays(x));
      expect(days.countDays(days.union(x, y)) + days.countDays(both)).toBe(days.countDays(x) + days.countDays(y));
      expect(days.union(days.minus(x, y), both)).toEqual(x);
      expect(days.union(x, y)).toEqual(days.union(y, x));
    }),
    { numRuns },
  );
});
