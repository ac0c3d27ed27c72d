import type { Table } from '../language/model/dictionary.ts';
import { isTimeline, toPlainValue } from '../language/run-time/value.ts';
import type { Calendar } from '../values/calendar.ts';

/** What a table says, as plain data: its days, and its percentages by day or its holidays by calendar. */
export function tableContent({ answersFrom, answersTo, value }: Table): object {
  if (!isTimeline(value)) {
    const calendars = Object.entries(value as Readonly<Record<string, Calendar>>).map(
      ([part, { holidays }]) => [part, [...holidays].sort()] as const,
    );
    return { answersFrom, answersTo, calendars: Object.fromEntries(calendars) };
  }
  const entries = value.steps.map((step) => ({ from: step.from, value: toPlainValue(step.value) }));
  return { answersFrom, answersTo, entries };
}
