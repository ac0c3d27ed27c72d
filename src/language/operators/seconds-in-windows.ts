import { type DailyWindow, secondsInWindows as inWindows } from '../../values/daily-windows.ts';
import { operator } from './operator.ts';

/** How many of the seconds from a moment on lie in windows of { days, from, to } that come back by the clock in London. */
export const secondsInWindows = operator({
  takes: [
    'instant',
    { list: { record: { days: { choice: ['weekdays', 'weekends', 'all'] }, from: 'time', to: 'time' } } },
  ],
  and: { lasting: 'seconds' },
  gives: 'seconds',
  evaluate: (instant, windows, { lasting }) =>
    inWindows(instant, lasting, windows as unknown as readonly DailyWindow[]),
  english: (instant, windows, { lasting }) => `the seconds of ${lasting} from ${instant} that lie within ${windows}`,
  examples: [
    ['2025-06-10T21:55:00+01:00', [{ days: 'weekdays', from: '18:00', to: '22:00' }], { lasting: 600 }, 300],
    ['2025-06-10T17:55:30+01:00', [{ days: 'all', from: '18:00', to: '18:10' }], { lasting: 1260 }, 600],
    ['2025-10-26T00:30:00Z', [{ days: 'all', from: '01:00', to: '02:00' }], { lasting: 7200 }, 5400],
    ['2025-03-30T00:30:00Z', [{ days: 'all', from: '01:00', to: '02:00' }], { lasting: 7200 }, 0],
  ],
});
