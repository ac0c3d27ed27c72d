// The only door to temporal-polyfill: for London's clock.
// London's offsets come from the zone data by name; the zone of the process is never asked for.
import { fromEpochMilliseconds, toZonedDateTimeISO } from 'temporal-polyfill/fns/Instant';
import { offsetNanoseconds } from 'temporal-polyfill/fns/ZonedDateTime';
import { type CivilDate, isDate } from './date.ts';
import { dateOfNumber, dayNumber, MAX_DATE, MIN_DATE } from './day-number.ts';
import { OutOfRange } from './out-of-range.ts';

const LONDON = 'Europe/London';
const SECONDS_IN_24_HOURS = 86_400;

// A day later than the first date, because London's clocks were once behind Greenwich by the sun.
const FIRST_SECOND = (dayNumber(MIN_DATE) + 1) * SECONDS_IN_24_HOURS;
const END_SECOND = (dayNumber(MAX_DATE) + 1) * SECONDS_IN_24_HOURS;

const INSTANT =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.\d{1,9})?)?(?:Z|([+-])([01]\d|2[0-3]):([0-5]\d))$/;

function countSeconds(text: string): number | undefined {
  const match = INSTANT.exec(text);
  if (match === null) return undefined;
  const [, date = '', hour, minute, second = 0, sign, offsetHour = 0, offsetMinute = 0] = match;
  if (!isDate(date)) return undefined;
  const shown = dayNumber(date) * SECONDS_IN_24_HOURS + Number(hour) * 3600 + Number(minute) * 60 + Number(second);
  const offset = Number(offsetHour) * 3600 + Number(offsetMinute) * 60;
  const seconds = sign === '-' ? shown + offset : shown - offset;
  return seconds >= FIRST_SECOND && seconds < END_SECOND ? seconds : undefined;
}

/**
 * Whether text is a moment that exists: 'YYYY-MM-DDTHH:MM', then seconds and up to nine places of them if wanted, then
 * 'Z' or an offset '+HH:MM'. No 24:00 and no leap second. In UTC from 0001-01-02 to the end of 9999-12-31.
 */
export const isInstant = (text: string): boolean => countSeconds(text) !== undefined;

/**
 * Seconds since 1970-01-01T00:00:00Z, parts of a second dropped: equal moments are equal whatever their offset.
 * Text that is no instant is a RangeError.
 */
export function londonSeconds(instant: string): number {
  const seconds = countSeconds(instant);
  if (seconds === undefined) throw new RangeError(`not an instant: \`${instant}\``);
  return seconds;
}

/**
 * The day and the second of the day that a clock in London shows. `secondOfDay` is read off the clock: when clocks go
 * back an hour of readings comes twice, when they go forward 3600 to 7199 never come.
 * Text that is no instant is a RangeError.
 */
export const inLondon = (instant: string): LondonClock => londonClock(londonSeconds(instant));

export interface LondonClock {
  readonly date: CivilDate;
  readonly secondOfDay: number;
}

/** What a clock in London shows so many seconds after 1970-01-01T00:00:00Z; after the end of 9999-12-31 an OutOfRange. */
export function londonClock(seconds: number): LondonClock {
  const shown = seconds + aheadAt(seconds);
  const day = Math.floor(shown / SECONDS_IN_24_HOURS);
  if (day > dayNumber(MAX_DATE)) throw new OutOfRange(`second ${seconds} from 1970-01-01 is after ${MAX_DATE}`);
  return { date: dateOfNumber(day), secondOfDay: shown - day * SECONDS_IN_24_HOURS };
}

// Asking for the clock of a zone is slow, and on all days but two a year the answer is the same all day.
const aheadOnDays = new Map<number, number | null>();
const MOST_DAYS = 2000;

/** By how many seconds London's clock is ahead of UTC. */
function aheadAt(seconds: number): number {
  const day = Math.floor(seconds / SECONDS_IN_24_HOURS);
  let ahead = aheadOnDays.get(day);
  if (ahead === undefined) {
    const first = askedAt(day * SECONDS_IN_24_HOURS);
    ahead = first === askedAt((day + 1) * SECONDS_IN_24_HOURS - 1) ? first : null;
    if (aheadOnDays.size >= MOST_DAYS) aheadOnDays.clear();
    aheadOnDays.set(day, ahead);
  }
  return ahead ?? askedAt(seconds);
}

const askedAt = (seconds: number): number =>
  offsetNanoseconds(toZonedDateTimeISO(fromEpochMilliseconds(seconds * 1000), LONDON)) / 1e9;

/**
 * Seconds since 1970-01-01T00:00:00Z when a London day starts. A day has 82,800 or 90,000 of them when clocks change,
 * so adding `secondOfDay('18:00')` does not give 18:00 on such a day; the midnight of the next day is always its end.
 */
export function londonMidnight(date: CivilDate): number {
  const shown = dayNumber(date) * SECONDS_IN_24_HOURS;
  // London's clocks are put on and back later in the night.
  return shown - aheadAt(shown - aheadAt(shown));
}
