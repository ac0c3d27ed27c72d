import { secondOfDay } from '../values/time.ts';

/** The minutes that a clock has gone since midnight. */
export const minuteOfDay = (time: string): number => secondOfDay(time) / 60;

/** What a clock shows then; 24:00 at the end of the day. */
export const timeOfMinute = (minute: number): string =>
  [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');
