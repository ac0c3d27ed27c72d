import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import bankHolidays from '../../rules/tables/bank-holidays.json' with { type: 'json' };
import bankRate from '../../rules/tables/bank-rate.json' with { type: 'json' };
import vat from '../../rules/tables/vat.json' with { type: 'json' };
import { date, percent, text } from '../../src/language/facts/fact.ts';

const heading = {
  table: text(),
  means: text(),
  source: text(),
  licence: text(),
  clause: z.string().regex(/^[CS]\d/),
  answersFrom: date(),
  answersTo: date(),
  answersToIs: z.enum(['observedTo', 'publishedTo']),
  standIn: z.enum(['baseRates', 'vatPercent', 'tables.bankHolidays']),
};
const timelineTable = z.strictObject({
  ...heading,
  type: z.literal('timeline-percent'),
  entries: z.array(z.strictObject({ from: date(), value: percent() })).min(1),
});
const calendarsTable = z.strictObject({
  ...heading,
  type: z.literal('calendars'),
  calendars: z.record(z.string(), z.array(date()).min(1)),
});

const rateOn = (table: typeof bankRate, day: string) => table.entries.findLast((entry) => entry.from <= day)?.value;
const ascending = (days: readonly string[]) => days.every((day, i) => i === 0 || (days[i - 1] ?? '') < day);
const isWeekday = (day: string) => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());

describe.each([
  ['bank-rate', bankRate, 'baseRates', '2026-10-06'],
  ['vat', vat, 'vatPercent', '2026-10-31'],
] as const)('%s', (name, table, standIn, answersTo) => {
  test('has the shape of a timeline, and answers from its first entry to the day it was observed', () => {
    expect(timelineTable.safeParse(table).error).toBeUndefined();
    expect(table).toMatchObject({ table: name, standIn, answersTo, answersToIs: 'observedTo' });
    expect(table.answersFrom).toBe(table.entries[0]?.from);
  });

  test('changes on ascending days, none after the last observed, and to another value each time', () => {
    const days = table.entries.map((entry) => entry.from);
    expect(ascending([...days, table.answersTo])).toBe(true);
    expect(table.entries.filter((entry, i) => entry.value === table.entries[i - 1]?.value)).toEqual([]);
  });
});

test.each([
  ['1975-01-02', '11.5'],
  ['1979-11-15', '17'],
  ['1989-08-31', '13.8438'],
  ['2009-03-04', '1'],
  ['2009-03-05', '0.5'],
  ['2016-08-03', '0.5'],
  ['2020-03-18', '0.25'],
  ['2020-03-19', '0.1'],
  ['2023-08-03', '5.25'],
  ['2025-02-05', '4.75'],
  ['2025-02-06', '4.5'],
  ['2025-12-17', '4'],
  ['2026-10-06', '3.75'],
])('Bank Rate on %s is %s', (day, value) => {
  expect(rateOn(bankRate, day)).toBe(value);
});

test.each([
  ['1973-04-01', '10'],
  ['2008-12-01', '15'],
  ['2010-12-31', '17.5'],
  ['2011-01-03', '17.5'],
  ['2011-01-04', '20'],
  ['2026-10-31', '20'],
])('VAT on %s is %s', (day, value) => {
  expect(rateOn(vat, day)).toBe(value);
});

describe('bank-holidays', () => {
  const { calendars } = bankHolidays;

  test('has the shape of calendars, and answers for whole years', () => {
    expect(calendarsTable.safeParse(bankHolidays).error).toBeUndefined();
    expect(bankHolidays).toMatchObject({
      table: 'bank-holidays',
      standIn: 'tables.bankHolidays',
      answersFrom: '2012-01-01',
      answersTo: '2028-12-31',
      answersToIs: 'publishedTo',
    });
    expect(Object.keys(calendars)).toEqual(['england-and-wales', 'scotland', 'northern-ireland']);
  });

  test.each([
    ['england-and-wales', 140],
    ['scotland', 158],
    ['northern-ireland', 174],
  ] as const)('%s has %i days, ascending, all weekdays, within the days answered for', (division, count) => {
    const days = calendars[division];
    expect(days).toHaveLength(count);
    expect(ascending(days)).toBe(true);
    expect(days.filter((day) => !isWeekday(day))).toEqual([]);
    expect(days.filter((day) => day < bankHolidays.answersFrom || day > bankHolidays.answersTo)).toEqual([]);
  });

  test.each(['2012-06-04', '2012-06-05', '2020-05-08', '2022-06-02', '2022-06-03', '2022-09-19', '2023-05-08'])(
    'the one-off or moved day %s is everywhere',
    (day) => {
      for (const days of Object.values(calendars)) expect(days).toContain(day);
    },
  );

  test('the divisions differ where they should', () => {
    expect(calendars['england-and-wales']).toContain('2025-04-21');
    expect(calendars.scotland).not.toContain('2025-04-21');
    expect(calendars.scotland).toContain('2025-01-02');
    expect(calendars['northern-ireland']).toContain('2025-03-17');
    expect(calendars['england-and-wales']).not.toContain('2025-03-17');
  });
});
