import { type DailyWindow, isInWindows as inWindows } from '../../values/daily-windows.ts';
import { operator } from './operator.ts';

/** A moment lies in one of the windows of { days, from, to } that come back by the clock in London; `to` is not included. */
export const isInWindows = operator({
  takes: [
    'instant',
    { list: { record: { days: { choice: ['weekdays', 'weekends', 'all'] }, from: 'time', to: 'time' } } },
  ],
  gives: 'boolean',
  evaluate: (instant, windows) => inWindows(instant, windows as unknown as readonly DailyWindow[]),
  english: (instant, windows) => `${instant} is within ${windows}`,
  examples: [
    ['2025-06-10T17:30:00Z', [{ days: 'weekdays', from: '18:00', to: '22:00' }], true],
    ['2025-06-10T21:00:00Z', [{ days: 'weekdays', from: '18:00', to: '22:00' }], false],
    ['2025-06-14T03:00:00+01:00', [{ days: 'weekdays', from: '22:00', to: '06:00' }], true],
    ['2025-06-10T17:30:00Z', [], false],
  ],
});
