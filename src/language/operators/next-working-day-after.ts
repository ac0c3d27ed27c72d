import { nthWorkingDayAfter } from '../../values/calendar.ts';
import { Unknown } from '../run-time/value.ts';
import { operator } from './operator.ts';

/** The first working day after a day, which is not looked at itself; unknown where the calendar does not answer. */
export const nextWorkingDayAfter = operator({
  takes: ['date', 'calendar'],
  gives: 'date',
  order: ['rises'],
  evaluate: (date, calendar) => nthWorkingDayAfter(calendar, date, 1) ?? new Unknown(calendar.table),
  english: (date, calendar) => `the next working day after ${date} by ${calendar}`,
  examples: [
    ['2025-12-23', { holidays: ['2025-12-25', '2025-12-26'] }, '2025-12-24'],
    ['2025-12-24', { holidays: ['2025-12-25', '2025-12-26'] }, '2025-12-29'],
    ['2028-12-31', { holidays: [] }, { unknown: true }],
  ],
});
