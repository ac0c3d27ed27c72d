import { isWorkingDay as isWorkingDayOf } from '../../values/calendar.ts';
import { Unknown } from '../run-time/value.ts';
import { operator } from './operator.ts';

/** A day is Monday to Friday and no holiday; unknown where the calendar does not answer. */
export const isWorkingDay = operator({
  takes: ['date', 'calendar'],
  gives: 'boolean',
  evaluate: (date, calendar) => isWorkingDayOf(calendar, date) ?? new Unknown(calendar.table),
  english: (date, calendar) => `${date} is a working day by ${calendar}`,
  examples: [
    ['2025-12-24', { holidays: ['2025-12-25'] }, true],
    ['2025-12-25', { holidays: ['2025-12-25'] }, false],
    ['2025-12-27', { holidays: ['2025-12-25'] }, false],
    ['2029-01-02', { holidays: [] }, { unknown: true }],
  ],
});
