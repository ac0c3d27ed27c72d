import { afterAll, describe, expect, test } from 'vitest';
import { inLondon, londonMidnight, londonSeconds } from '../../src/values/instant.ts';
import { secondOfDay } from '../../src/values/time.ts';

describe('the zone of the process', () => {
  const own = process.env.TZ;
  afterAll(() => {
    if (own === undefined) delete process.env.TZ;
    else process.env.TZ = own;
  });

  test.each([
    ['UTC', 0],
    ['Europe/London', -60],
    ['Pacific/Kiritimati', -840],
    ['Etc/GMT+12', 720],
  ])('%s changes nothing', (zone, minutesBehind) => {
    process.env.TZ = zone;
    expect(new Date(Date.UTC(2025, 5, 10)).getTimezoneOffset()).toBe(minutesBehind);
    expect(inLondon('2025-06-10T23:30:00Z')).toEqual({ date: '2025-06-11', secondOfDay: secondOfDay('00:30') });
    expect(inLondon('2025-12-10T23:30:00Z')).toEqual({ date: '2025-12-10', secondOfDay: secondOfDay('23:30') });
    expect(londonMidnight('2025-06-11')).toBe(londonSeconds('2025-06-10T23:00:00Z'));
    expect(londonSeconds('1970-01-01T00:00:00Z')).toBe(0);
  });
});
