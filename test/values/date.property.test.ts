import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import * as date from '../../src/values/date.ts';
import { anyDate, modernDate } from './arbitrary-date.ts';

const numRuns = 1000;
const months = fc.oneof(fc.integer({ min: 1, max: 36 }), fc.integer({ min: 0, max: 1200 }));
const monthEnd = fc.constantFrom('pulled-back', 'first-of-next');
const plain = Temporal.PlainDate.from;

test('days and weekdays are those of Temporal', () => {
  const days = fc.oneof(fc.integer({ min: -400, max: 400 }), fc.integer({ min: -35_000, max: 35_000 }));
  fc.assert(
    fc.property(anyDate, anyDate, days, (a, b, n) => {
      expect(date.addDays(a, n)).toBe(plain(a).add({ days: n }).toString());
      expect(date.daysBetween(a, b)).toBe(plain(a).until(b, { largestUnit: 'days' }).days);
      expect(date.weekday(a)).toBe(plain(a).dayOfWeek);
      expect(date.yearOf(a)).toBe(plain(a).year);
    }),
    { numRuns },
  );
});

test('the order of the text is the order of the days', () => {
  fc.assert(
    fc.property(anyDate, anyDate, (a, b) => {
      expect(Math.sign(date.daysBetween(a, b))).toBe(a < b ? 1 : a > b ? -1 : 0);
      expect([date.earlier(a, b), date.later(a, b)]).toEqual([a, b].sort());
    }),
    { numRuns },
  );
});

test('what is a date is what Temporal takes for one', () => {
  const pad = (n: number, width: number) => String(n).padStart(width, '0');
  const nearDate = fc
    .tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 }))
    .map(([y, m, d]) => `${pad(y, 4)}-${pad(m, 2)}-${pad(d, 2)}`);
  const seen = { real: 0, unreal: 0 };
  fc.assert(
    fc.property(nearDate, (text) => {
      let real = text >= date.MIN_DATE;
      try {
        plain(text, { overflow: 'reject' });
      } catch {
        real = false;
      }
      seen[real ? 'real' : 'unreal'] += 1;
      expect(date.isDate(text)).toBe(real);
    }),
    { numRuns: 2000 },
  );
  expect(Math.min(seen.real, seen.unreal)).toBeGreaterThan(100);
});

test('a month addition keeps the number of the day, or is the last day of the month, or the first after it', () => {
  let clamped = 0;
  fc.assert(
    fc.property(anyDate, months, (from, n) => {
      const pulledBack = date.addMonths(from, n, 'pulled-back');
      const overflows = date.addMonths(from, n, 'first-of-next');
      expect(pulledBack.slice(0, 7)).toBe(plain(from).toPlainYearMonth().add({ months: n }).toString());
      if (pulledBack.slice(8) === from.slice(8)) {
        expect(overflows).toBe(pulledBack);
        return;
      }
      clamped += 1;
      expect(overflows).toBe(date.addDays(pulledBack, 1));
      expect(overflows.slice(8)).toBe('01');
      expect(pulledBack.slice(8) < from.slice(8)).toBe(true);
    }),
    { numRuns },
  );
  expect(clamped).toBeGreaterThan(20);
});

test('a month is 28 to 31 days, a year 365 or 366', () => {
  fc.assert(
    fc.property(anyDate, monthEnd, (from, end) => {
      const month = date.daysBetween(from, date.addMonths(from, 1, end));
      const year = date.daysBetween(from, date.addMonths(from, 12, end));
      expect(month >= 28 && month <= 31).toBe(true);
      expect(year === 365 || year === 366).toBe(true);
    }),
    { numRuns },
  );
});

test('a later start never ends sooner, and more months always end later', () => {
  fc.assert(
    fc.property(anyDate, fc.integer({ min: 0, max: 40 }), months, monthEnd, (from, days, n, end) => {
      const later = date.addDays(from, days);
      expect(date.addMonths(later, n, end) >= date.addMonths(from, n, end)).toBe(true);
      expect(date.addMonths(from, n + 1, end) > date.addMonths(from, n, end)).toBe(true);
    }),
    { numRuns },
  );
});

test('whole months are the most that can be added without passing the day', () => {
  fc.assert(
    fc.property(modernDate, modernDate, (a, b) => {
      const [from, to] = [date.earlier(a, b), date.later(a, b)];
      const n = date.wholeMonthsBetween(from, to);
      expect(date.addMonths(from, n, 'pulled-back') <= to).toBe(true);
      expect(date.addMonths(from, n + 1, 'pulled-back') > to).toBe(true);
      if (from < to) expect(date.wholeMonthsBetween(to, from)).toBe(0);
    }),
    { numRuns },
  );
});

test('months added are counted again', () => {
  fc.assert(
    fc.property(anyDate, months, (from, n) => {
      const to = date.addMonths(from, n, 'pulled-back');
      expect(date.wholeMonthsBetween(from, to)).toBe(n);
      if (n > 0) expect(date.wholeMonthsBetween(from, date.addDays(to, -1))).toBe(n - 1);
    }),
    { numRuns },
  );
});
