import { expect, test } from 'vitest';
import bankHolidays from '../../rules/tables/bank-holidays.json' with { type: 'json' };
import { addDays } from '../../src/values/date.ts';
import { awkwardDays, easterSunday } from './days.ts';

test('Easter is where the table of holidays has Good Friday and Easter Monday', () => {
  const holidays: readonly string[] = bankHolidays.calendars['england-and-wales'];
  for (let year = 2012; year <= 2028; year += 1) {
    expect(holidays).toContain(addDays(easterSunday(year), -2));
    expect(holidays).toContain(addDays(easterSunday(year), 1));
  }
});

test('the awkward days of a year have the leap day, the turn of the year and the changes of clocks among them', () => {
  const days = ['2024-02-28', '2024-02-29', '2024-03-30', '2024-03-31', '2024-10-27', '2024-12-24', '2025-01-04'];
  for (const day of days) expect(awkwardDays(2024)).toContain(day);
  expect(awkwardDays(2025)).not.toContain('2025-02-29');
});
