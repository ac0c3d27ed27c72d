import { addDays, type CivilDate, weekday } from './date.ts';
import { type LondonClock, londonClock, londonSeconds } from './instant.ts';
import { secondOfDay } from './time.ts';

/** A window that comes back on some days by a London clock. `to` is not included; earlier than `from`, it runs into the next day. */
export interface DailyWindow {
  readonly days: 'weekdays' | 'weekends' | 'all';
  readonly from: string;
  readonly to: string;
}

const secondsInHour = 3600;
const secondsInDay = 86_400;

/** Whether a moment lies in one of the windows. */
export function isInWindows(instant: string, windows: readonly DailyWindow[]): boolean {
  const clock = londonClock(londonSeconds(instant));
  return secondsOfStretch(clock, 1, windows) === 1;
}

/** How many of the seconds from a moment on lie in the windows, each once, by the clock that London shows at each of them. */
export function secondsInWindows(instant: string, lasting: number, windows: readonly DailyWindow[]): number {
  let start = londonSeconds(instant);
  const end = start + lasting;
  let inside = 0;
  while (start < end) {
    // London's clocks change, and its days end, only on the hour: between two hours the clock just runs.
    const next = Math.min(end, Math.floor(start / secondsInHour) * secondsInHour + secondsInHour);
    inside += secondsOfStretch(londonClock(start), next - start, windows);
    start = next;
  }
  return inside;
}

/** The seconds of a stretch within one hour of one day that lie in the windows. */
function secondsOfStretch(
  { date, secondOfDay: first }: LondonClock,
  lasting: number,
  windows: readonly DailyWindow[],
): number {
  const open = windows.flatMap((window) => openOn(date, window)).sort((a, b) => a.from - b.from);
  let inside = 0;
  let counted = first;
  for (const { from, to } of open) {
    const start = Math.max(counted, from);
    const end = Math.min(first + lasting, to);
    if (end <= start) continue;
    inside += end - start;
    counted = end;
  }
  return inside;
}

interface Open {
  readonly from: number;
  readonly to: number;
}

/** The seconds of a day in which a window is open: its own, and what runs over from the day before. */
function openOn(date: CivilDate, window: DailyWindow): readonly Open[] {
  const from = secondOfDay(window.from);
  const to = secondOfDay(window.to);
  const today = startsOn(date, window);
  if (from <= to) return today ? [{ from, to }] : [];
  const yesterday = startsOn(addDays(date, -1), window);
  return [...(today ? [{ from, to: secondsInDay }] : []), ...(yesterday ? [{ from: 0, to }] : [])];
}

function startsOn(date: CivilDate, { days }: DailyWindow): boolean {
  const isWeekend = weekday(date) >= 6;
  return days === 'all' || (days === 'weekends') === isWeekend;
}
