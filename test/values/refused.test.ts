import { describe, expect, it } from 'vitest';
import { addDays, addMonths } from '../../src/values/date.ts';
import { dateOfNumber } from '../../src/values/day-number.ts';
import { decimal, dividedBy, ofInt, plus, times } from '../../src/values/decimal.ts';
import { durationOf, monthsOf } from '../../src/values/duration.ts';
import { londonClock, londonSeconds } from '../../src/values/instant.ts';
import { OutOfRange } from '../../src/values/out-of-range.ts';
import { recurring } from '../../src/values/recurring.ts';
import { secondOfDay } from '../../src/values/time.ts';

const [one, most] = [decimal('1'), decimal('9'.repeat(60))];
const least = decimal(`0.${'1'.padStart(999, '0')}`);
const bounds = 'more than 60 digits before the point, or 1000 noughts after it';

describe('what is refused says what it was, and only what leaves what there is can be told from it', () => {
  const rows: readonly [of: string, work: () => unknown, message: string][] = [
    ['text', () => decimal('1e3'), 'not a decimal number: `1e3`'],
    ['a quotient', () => dividedBy(one, decimal('0')), 'division by nil'],
    ['a length', () => monthsOf('P18'), 'not a duration: `P18`'],
    ['a length of too many months', () => monthsOf('P1201M'), 'not a duration: `P1201M`'],
    ['months', () => durationOf(1201), 'not a length from 1 to 1200 months: 1201'],
    ['a moment', () => londonSeconds('2025-06-10'), 'not an instant: `2025-06-10`'],
    ['a time', () => secondOfDay('24:01'), 'not a time: `24:01`'],
    ['a step', () => recurring('2025-01-01', '2025-02-01', { days: 0 }), 'not a step that leads on: 0'],
  ];
  it.each(rows)('%s', (_, work, message) => {
    expect(work).toThrow(new RangeError(message));
    expect(work).not.toThrow(OutOfRange);
  });

  const beyond: readonly [of: string, work: () => unknown, message: string][] = [
    ['a day', () => addDays('9999-12-31', 1), 'day 2932897 from 1970-01-01 is no date from 0001-01-01 to 9999-12-31'],
    ['a number of a day', () => dateOfNumber(0.5), 'day 0.5 from 1970-01-01 is no date from 0001-01-01 to 9999-12-31'],
    [
      'a month',
      () => addMonths('9999-12-31', 1, 'pulled-back'),
      '9999-12-31 and 1 months is no date from 0001-01-01 to 9999-12-31',
    ],
    ['a second', () => londonClock(253_402_300_800), 'second 253402300800 from 1970-01-01 is after 9999-12-31'],
    ['a whole number', () => ofInt(2 ** 53), 'not a whole number that is held exactly: 9007199254740992'],
    ['a sum', () => plus(most, one), bounds],
    ['a product', () => times(most, decimal('10')), bounds],
    ['what is too near to nil', () => dividedBy(least, decimal('10')), bounds],
  ];
  it.each(beyond)('%s', (_, work, message) => {
    expect(work).toThrow(new OutOfRange(message));
    expect(work).toThrow(OutOfRange);
  });

  it('what lies at the edge is held', () => {
    expect([plus(most, decimal('0')), times(least, one)]).toEqual([most, least]);
  });
});
