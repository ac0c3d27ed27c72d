import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byHowMuch } from '../../src/explain/by-how-much.ts';
import type { Shown } from '../../src/language/answer/reason.ts';
import { addDays } from '../../src/values/date.ts';
import { draws } from '../seed.ts';

const told = (operator: string, left: Shown, right: Shown) => byHowMuch({ at: '', operator, left, right });
const day = (value: string): Shown => ({ value, type: 'date' });
const sum = (value: string): Shown => ({ value, type: 'money' });

describe('by how much a comparison fails', () => {
  it.each<[string, Shown, Shown, string | null]>([
    ['isOnOrBefore', day('2025-02-02'), day('2025-01-31'), '2 days too late'],
    ['isBefore', day('2025-01-31'), day('2025-01-31'), '1 day too late'],
    ['isAfter', day('2025-01-30'), day('2025-01-31'), '2 days too early'],
    ['isAtMost', sum('1050.01'), sum('50.01'), '£1,000.00 too much'],
    ['isMoreThan', sum('1.00'), sum('1.00'), 'just as much'],
    [
      'isAtLeast',
      { value: '9.5', type: 'percent' },
      { value: '10', type: 'percent' },
      '0.5 percentage points too little',
    ],
    ['isMoreThan', { value: 6, type: 'days' }, { value: 7, type: 'days' }, '2 days too few'],
    ['isAtMost', { value: 3, type: 'whole' }, { value: 1, type: 'whole' }, '2 too many'],
    ['isAtMost', { value: 'P2Y', type: 'duration' }, { value: 'P6M', type: 'duration' }, '18 months too much'],
    // A quotient is not told to its last digit.
    ['isAtMost', sum('1.3333333333…'), sum('1.00'), null],
    ['isAtMost', { value: null, type: 'money' }, sum('1.00'), null],
    // Beside nil it is told already.
    ['isAtMost', sum('1.00'), sum('0'), null],
    ['is', sum('1.00'), sum('2.00'), null],
  ])('%s %j %j: %s', (operator, left, right, words) => {
    expect(told(operator, left, right)).toBe(words);
  });

  it('is as many days as one would have to be earlier', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: 1, max: 999 }), (start, days) => {
        const last = addDays('1990-01-01', start);
        expect(told('isOnOrBefore', day(addDays(last, days)), day(last))).toBe(
          `${days} ${days === 1 ? 'day' : 'days'} too late`,
        );
      }),
      { numRuns: draws(200) },
    );
  });
});
