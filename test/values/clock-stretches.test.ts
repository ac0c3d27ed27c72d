import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ClockStretch, clockStretches } from '../../src/values/clock-stretches.ts';
import { londonClock, londonSeconds } from '../../src/values/instant.ts';
import { secondOfDay } from '../../src/values/time.ts';

const shown = (stretches: readonly ClockStretch[]) => stretches.map(({ day, time, seconds }) => [day, time, seconds]);

test.each([
  ['2025-06-10T17:55:30+01:00', 600, [], [['2025-06-10', '17:55', 600]]],
  [
    '2025-06-10T17:55:30+01:00',
    600,
    ['18:00', '06:00', '18:00'],
    [
      ['2025-06-10', '17:55', 270],
      ['2025-06-10', '18:00', 330],
    ],
  ],
  [
    '2025-06-10T22:30:00Z',
    3600,
    ['24:00'],
    [
      ['2025-06-10', '23:30', 1800],
      ['2025-06-11', '00:00', 1800],
    ],
  ],
  [
    '2025-10-26T00:30:00Z',
    7200,
    [],
    [
      ['2025-10-26', '01:30', 1800],
      ['2025-10-26', '01:00', 5400],
    ],
  ],
  [
    '2025-03-30T00:30:00Z',
    3600,
    [],
    [
      ['2025-03-30', '00:30', 1800],
      ['2025-03-30', '02:00', 1800],
    ],
  ],
  ['2025-06-10T22:30:00Z', 0, ['18:00'], []],
])('from %s for %i seconds, cut at %j', (instant, lasting, at, expected) => {
  expect(shown(clockStretches(instant, lasting, at))).toEqual(expected);
});

test('what is no moment, or ends after all days, is refused', () => {
  expect(() => clockStretches('2025-06-10', 60, [])).toThrow(RangeError);
  expect(() => clockStretches('9999-12-31T23:59:00Z', 120, [])).toThrow(RangeError);
});

// Moments near the two changes of 2025, and any of that year.
const changes = fc.constantFrom(londonSeconds('2025-03-30T01:00:00Z'), londonSeconds('2025-10-26T01:00:00Z'));
const moment = fc.oneof(
  fc.integer({ min: londonSeconds('2025-01-01T00:00:00Z'), max: londonSeconds('2025-12-31T00:00:00Z') }),
  fc.tuple(changes, fc.integer({ min: -90_000, max: 7200 })).map(([change, seconds]) => change + seconds),
);

test('at every second the clock shows what it does by running on from the start of its stretch', () => {
  const times = fc.array(fc.constantFrom('00:00', '00:59', '01:00', '01:30', '02:00', '18:00', '24:00'));
  fc.assert(
    fc.property(moment, fc.integer({ min: 1, max: 100_000 }), times, fc.nat(), (start, lasting, at, chosen) => {
      const stretches = clockStretches(new Date(start * 1000).toISOString(), lasting, at);
      expect(stretches.reduce((sum, { seconds }) => sum + seconds, 0)).toBe(lasting);
      let from = start;
      for (const { day, time, seconds } of stretches) {
        const first = londonClock(from);
        expect([first.date, Math.floor(first.secondOfDay / 60) * 60]).toEqual([day, secondOfDay(time)]);
        const further = chosen % seconds;
        expect(londonClock(from + further)).toEqual({ date: day, secondOfDay: first.secondOfDay + further });
        for (const cut of at.map(secondOfDay))
          expect(first.secondOfDay < cut && cut < first.secondOfDay + seconds).toBe(false);
        from += seconds;
      }
    }),
    { numRuns: 500 },
  );
});
