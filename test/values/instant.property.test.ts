import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { addDays, weekday } from '../../src/values/date.ts';
import { inLondon, isInstant, londonMidnight, londonSeconds } from '../../src/values/instant.ts';
import { modernDate } from './arbitrary-date.ts';

const numRuns = 500;

// Moments of 2000 to 2049, half of them within two hours of a change of clocks, which is at 01:00 UTC on a last Sunday.
const lastSundays = Array.from({ length: 50 }, (_, i) => [`${2000 + i}-03-31`, `${2000 + i}-10-31`])
  .flat()
  .map((day) => addDays(day, -(weekday(day) % 7)));
const change = fc.constantFrom(...lastSundays.map((day) => londonSeconds(`${day}T01:00:00Z`)));
const moment = fc.oneof(
  fc.integer({ min: londonSeconds('2000-01-01T00:00:00Z'), max: londonSeconds('2049-12-31T23:59:59Z') }),
  fc.tuple(change, fc.integer({ min: -7200, max: 7200 })).map(([at, seconds]) => at + seconds),
);

// Offsets in whole minutes, as clocks of the world show them and beyond.
const offset = fc.oneof(fc.constantFrom(0, 60), fc.integer({ min: -1439, max: 1439 }));
const pad = (n: number): string => String(n).padStart(2, '0');
const written = (seconds: number, minutes: number): string => {
  const shown = Temporal.Instant.fromEpochMilliseconds((seconds + minutes * 60) * 1000).toString();
  const size = Math.abs(minutes);
  return shown.replace('Z', `${minutes < 0 ? '-' : '+'}${pad(Math.trunc(size / 60))}:${pad(size % 60)}`);
};

test('moments are those of Temporal, and one moment is one however it is written', () => {
  fc.assert(
    fc.property(moment, offset, offset, (seconds, one, other) => {
      const [a, b] = [written(seconds, one), written(seconds, other)];
      expect([isInstant(a), isInstant(b)]).toEqual([true, true]);
      expect(Temporal.Instant.from(a).epochMilliseconds).toBe(seconds * 1000);
      expect([londonSeconds(a), londonSeconds(b)]).toEqual([seconds, seconds]);
      expect(inLondon(a)).toEqual(inLondon(b));
    }),
    { numRuns },
  );
});

test('parts of a second are dropped, never rounded up, before 1970 too', () => {
  const any = fc.oneof(moment, fc.integer({ min: -1e9, max: 0 }));
  fc.assert(
    fc.property(any, fc.integer({ min: 0, max: 999_999_999 }), (seconds, nanoseconds) => {
      const text = written(seconds, 0).replace('+', `.${String(nanoseconds).padStart(9, '0')}+`);
      expect(londonSeconds(text)).toBe(seconds);
    }),
    { numRuns },
  );
});

test('a moment lies in its London day, so many seconds from midnight as the clock shows unless clocks have changed', () => {
  let shifted = 0;
  fc.assert(
    fc.property(moment, (seconds) => {
      const { date, secondOfDay } = inLondon(written(seconds, 0));
      const [start, end] = [londonMidnight(date), londonMidnight(addDays(date, 1))];
      expect(start <= seconds && seconds < end).toBe(true);
      const changed = end - start - 86_400;
      const late = seconds - start - secondOfDay;
      if (late !== 0) shifted += 1;
      expect([0, changed]).toContain(late);
    }),
    { numRuns },
  );
  expect(shifted).toBeGreaterThan(50);
});

test('the clock shows midnight at midnight', () => {
  fc.assert(
    fc.property(modernDate, (date) => {
      expect(inLondon(written(londonMidnight(date), 0))).toEqual({ date, secondOfDay: 0 });
      expect(inLondon(written(londonMidnight(date) - 1, 0)).date).toBe(addDays(date, -1));
    }),
    { numRuns },
  );
});
