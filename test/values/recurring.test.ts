import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addMonths } from '../../src/values/date.ts';
import { recurring } from '../../src/values/recurring.ts';
import { anyDate } from './arbitrary-date.ts';

test.each([
  ['2025-01-31', '2025-04-01', { months: 1 }, ['2025-01-31', '2025-02-28', '2025-03-31']],
  ['2025-01-31', '2025-03-31', { months: 1 }, ['2025-01-31', '2025-02-28']],
  ['2024-02-29', '2026-03-01', { months: 12 }, ['2024-02-29', '2025-02-28', '2026-02-28']],
  ['2025-02-27', '2025-03-02', { days: 2 }, ['2025-02-27', '2025-03-01']],
  ['9999-12-01', '9999-12-31', { months: 1 }, ['9999-12-01']],
  ['2025-02-27', '2025-02-27', { days: 1 }, []],
])('from %s to before %s every %j', (from, to, every, days) => {
  expect(recurring(from, to, every)).toEqual(days);
});

test('a step that leads nowhere is refused', () => {
  for (const every of [{ days: 0 }, { months: -1 }, { days: 0.5 }])
    expect(() => recurring('2025-01-01', '2025-02-01', every)).toThrow(RangeError);
});

test('the days are those that counting on finds', () => {
  fc.assert(
    fc.property(anyDate, fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 7 }), (from, span, months) => {
      const to = addMonths(from, span, 'pulled-back');
      const found: string[] = [];
      for (let i = 0; addMonths(from, i, 'pulled-back') < to; i += months)
        found.push(addMonths(from, i, 'pulled-back'));
      expect(recurring(from, to, { months })).toEqual(found);
    }),
  );
});
