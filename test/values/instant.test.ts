import { describe, expect, test } from 'vitest';
import { inLondon, isInstant, londonMidnight, londonSeconds } from '../../src/values/instant.ts';
import { secondOfDay } from '../../src/values/time.ts';

describe('what is an instant', () => {
  test.each([
    '2025-06-10T19:00:00+01:00',
    '2025-06-10T18:00:00Z',
    '2025-06-10T18:00Z',
    '2025-06-10T18:00:00.5Z',
    '2025-06-10T18:00:00.123456789-11:30',
    '2024-02-29T23:59:59-00:00',
    '0001-01-02T00:00:00Z',
    '9999-12-31T23:59:59Z',
  ])('%s', (text) => {
    expect(isInstant(text)).toBe(true);
  });

  test.each([
    '2025-06-10T19:00:00',
    '2025-06-10',
    '2025-06-10 19:00:00Z',
    '2025-06-10t19:00:00z',
    '2025-06-10T19Z',
    '2025-02-30T10:00:00Z',
    '2025-06-10T24:00:00Z',
    '2025-06-10T19:60:00Z',
    '2025-06-10T19:00:60Z',
    '2025-06-10T19:00:00.Z',
    '2025-06-10T19:00:00.1234567890Z',
    '2025-06-10T19:00:00+0100',
    '2025-06-10T19:00:00+01',
    '2025-06-10T19:00:00+24:00',
    '2025-06-10T19:00:00+01:00[Europe/London]',
    '2025-06-10T19:00:00Z\n',
    '0001-01-01T12:00:00Z',
    '9999-12-31T23:59:00-00:01',
    '0001-01-02T00:00:00+00:01',
    '',
  ])('not %j', (text) => {
    expect(isInstant(text)).toBe(false);
    expect(() => londonSeconds(text)).toThrow(RangeError);
    expect(() => inLondon(text)).toThrow(RangeError);
  });
});

const clock = (date: string, time: string, seconds = 0) => ({ date, secondOfDay: secondOfDay(time) + seconds });

describe("London's clock", () => {
  test.each([
    ['2025-01-10T12:00:00Z', clock('2025-01-10', '12:00')],
    ['2025-06-10T12:00:00Z', clock('2025-06-10', '13:00')],
    ['2025-06-10T23:00:00Z', clock('2025-06-11', '00:00')],
    ['2025-06-10T22:59:59.999Z', clock('2025-06-10', '23:59', 59)],
    ['2025-06-10T17:55:30+01:00', clock('2025-06-10', '17:55', 30)],
    ['2025-06-11T08:30:00+10:30', clock('2025-06-10', '23:00')],
    ['2025-03-30T00:59:59Z', clock('2025-03-30', '00:59', 59)],
    ['2025-03-30T01:00:00Z', clock('2025-03-30', '02:00')],
    ['2025-10-26T00:59:59Z', clock('2025-10-26', '01:59', 59)],
    ['2025-10-26T01:00:00Z', clock('2025-10-26', '01:00')],
    ['2025-10-26T01:59:59Z', clock('2025-10-26', '01:59', 59)],
    ['2025-10-26T02:00:00Z', clock('2025-10-26', '02:00')],
    ['1970-07-01T00:00:00Z', clock('1970-07-01', '01:00')],
    ['1970-01-01T00:00:00Z', clock('1970-01-01', '01:00')],
    ['9999-12-31T23:59:59Z', clock('9999-12-31', '23:59', 59)],
  ])('%s', (instant, expected) => {
    expect(inLondon(instant)).toEqual(expected);
  });

  test('the hour that comes twice is two different hours', () => {
    const [first, second] = ['2025-10-26T01:30:00+01:00', '2025-10-26T01:30:00+00:00'];
    expect(inLondon(first)).toEqual(inLondon(second));
    expect(londonSeconds(second) - londonSeconds(first)).toBe(3600);
  });
});

describe('London midnights', () => {
  test.each([
    ['2025-03-29', '2025-03-30', 24],
    ['2025-03-30', '2025-03-31', 23],
    ['2025-03-31', '2025-04-01', 24],
    ['2025-10-25', '2025-10-26', 24],
    ['2025-10-26', '2025-10-27', 25],
    ['2025-10-27', '2025-10-28', 24],
    ['2024-03-31', '2024-04-01', 23],
    ['2024-10-27', '2024-10-28', 25],
    ['1968-10-27', '1968-10-28', 24],
    ['2049-03-28', '2049-03-29', 23],
  ])('from %s to %s are %i hours', (day, next, hours) => {
    expect(londonMidnight(next) - londonMidnight(day)).toBe(hours * 3600);
  });

  test('in winter it is that of UTC, in summer an hour before', () => {
    expect(londonMidnight('2025-01-10')).toBe(londonSeconds('2025-01-10T00:00:00Z'));
    expect(londonMidnight('2025-06-10')).toBe(londonSeconds('2025-06-09T23:00:00Z'));
    expect(londonMidnight('1970-01-01')).toBe(-3600);
  });
});
