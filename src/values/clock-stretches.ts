import type { CivilDate } from './date.ts';
import { dayNumber } from './day-number.ts';
import { type LondonClock, londonClock, londonSeconds } from './instant.ts';
import { secondOfDay } from './time.ts';

/** Seconds on end of one day in London, over which its clock just runs on. */
export interface ClockStretch {
  readonly day: CivilDate;
  /** What the clock shows when it starts, without its seconds: '17:59' for 17:59:30. */
  readonly time: string;
  readonly seconds: number;
}

const secondsInHour = 3600;
const secondsInDay = 86_400;

/**
 * The seconds from a moment on, in order, cut at London's midnights, wherever its clock is put on or back, and whenever it
 * shows one of the times `at`. Nothing when it lasts no second. When clocks go back an hour of readings comes twice.
 * A moment that is none is a RangeError, a stretch beyond 9999-12-31 an OutOfRange.
 */
export function clockStretches(instant: string, lasting: number, at: readonly string[]): ClockStretch[] {
  const cuts = [...new Set([...at.map(secondOfDay), secondsInDay])].sort((a, b) => a - b);
  const stretches: ClockStretch[] = [];
  let start = londonSeconds(instant);
  const end = start + lasting;
  if (end > start) londonClock(end - 1);
  while (start < end) {
    const clock = londonClock(start);
    const cut = cuts.find((second) => second > clock.secondOfDay) as number;
    const next = unlessPutBefore(Math.min(end, start + cut - clock.secondOfDay), start, clock);
    stretches.push({ day: clock.date, time: timeOf(clock.secondOfDay), seconds: next - start });
    start = next;
  }
  return stretches;
}

/** The second `end`, or an earlier one from which on the clock shows something else than it would by running on. */
function unlessPutBefore(end: number, start: number, clock: LondonClock): number {
  // London's clock is put on and back only on the hour.
  if (Math.floor(start / secondsInHour) === Math.floor((end - 1) / secondsInHour)) return end;
  const ahead = aheadBy(start, clock);
  const runsOnAt = (second: number) => aheadBy(second, londonClock(second)) === ahead;
  if (runsOnAt(end - 1)) return end;
  let [low, high] = [start, end - 1];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (runsOnAt(middle)) low = middle;
    else high = middle;
  }
  return high;
}

const aheadBy = (second: number, { date, secondOfDay }: LondonClock): number =>
  dayNumber(date) * secondsInDay + secondOfDay - second;

const timeOf = (second: number): string => {
  const digits = (number: number) => String(number).padStart(2, '0');
  return `${digits(Math.floor(second / secondsInHour))}:${digits(Math.floor((second % secondsInHour) / 60))}`;
};
