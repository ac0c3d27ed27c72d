import { workingDayBetween, workingDayOnOrAfter } from '../../values/calendar.ts';
import { Unknown } from '../run-time/value.ts';
import { said, worked } from './operator.ts';

/** The day itself if it is a working day, else the next one; where the calendar does not answer, one of the days from the first that it does not answer for on. */
export const orNextWorkingDayWork = /* @__PURE__ */ worked({
  takes: ['date', 'calendar'],
  gives: 'date',
  order: ['rises'],
  evaluate: (date, calendar) =>
    workingDayOnOrAfter(calendar, date) ?? new Unknown(calendar.table, null, workingDayBetween(calendar, date)),
});

export const orNextWorkingDay = /* @__PURE__ */ said(orNextWorkingDayWork, {
  english: (date, calendar) => `${date}, or the next working day by ${calendar}`,
  examples: [
    ['2025-12-24', { holidays: ['2025-12-25', '2025-12-26'] }, '2025-12-24'],
    ['2025-12-25', { holidays: ['2025-12-25', '2025-12-26'] }, '2025-12-29'],
    ['2028-12-31', { holidays: [] }, { unknown: true }],
  ],
});
