import { expect, test } from 'vitest';
import { isTime, secondOfDay } from '../../src/values/time.ts';

test.each([
  ['00:00', 0],
  ['00:01', 60],
  ['01:00', 3600],
  ['18:30', 66_600],
  ['23:59', 86_340],
  ['24:00', 86_400],
])('%s is second %i', (text, second) => {
  expect(isTime(text)).toBe(true);
  expect(secondOfDay(text)).toBe(second);
});

test.each(['24:01', '25:00', '12:60', '1:00', '01:0', '01:00:00', '0100', '01:00Z', ' 01:00', '01:00\n', '-01:00', ''])(
  '%j is no time',
  (text) => {
    expect(isTime(text)).toBe(false);
    expect(() => secondOfDay(text)).toThrow(RangeError);
  },
);

test('every minute of the day is a time, in order', () => {
  const pad = (n: number) => String(n).padStart(2, '0');
  for (let minute = 0; minute <= 1440; minute += 1) {
    expect(secondOfDay(`${pad(Math.trunc(minute / 60))}:${pad(minute % 60)}`)).toBe(minute * 60);
  }
});
