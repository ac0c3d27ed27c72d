import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween } from '../../src/values/date.ts';
import { modernDate } from '../values/arbitrary-date.ts';
import { contract } from './contract.ts';

const harmful = (notifiedOn: string | null, postedOn: string | null = null) => ({
  termsChange: {
    cause: 'provider',
    harmful: true,
    postedOn,
    sentOn: notifiedOn,
    notifiedOn: notifiedOn ?? '2025-03-01',
    effectiveOn: '2060-01-01',
  },
});

function earliest(notifiedOn: string, option = 'clear-month'): string {
  const readings = { 'one-month-notice': option };
  const { values } = contract.evaluate('change-notice', harmful(notifiedOn) as never, { readings });
  expect(values.earliestEffectiveOn).not.toBeNull();
  return values.earliestEffectiveOn as string;
}

test('P35 the first day for a harmful change is 29 to 32 days after the notice and never falls as that comes later', () => {
  fc.assert(
    fc.property(modernDate, fc.integer({ min: 0, max: 40 }), (day, later) => {
      const first = earliest(day);
      expect(daysBetween(day, first)).toBeGreaterThanOrEqual(29);
      expect(daysBetween(day, first)).toBeLessThanOrEqual(32);
      expect(earliest(addDays(day, later)) >= first).toBe(true);
      expect(addDays(earliest(day, 'corresponding-day'), 1)).toBe(first);
    }),
    { numRuns: 300 },
  );
});

test('P35 never told or never published, a harmful change is never announced long enough before', () => {
  fc.assert(
    fc.property(modernDate, (day) => {
      const outcomeOf = (facts: object) => contract.evaluate('change-notice', facts as never).outcome;
      expect(outcomeOf(harmful(null, day))).toBe('not-told');
      expect(outcomeOf(harmful(day, null))).toBe('not-published');
      expect(outcomeOf(harmful(day, day))).toBe('long-enough');
    }),
    { numRuns: 100 },
  );
});
