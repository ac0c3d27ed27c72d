import { describe, expect, test } from 'vitest';
import { addDays, addMonths, isDate, weekday } from '../../src/values/date.ts';
import { monthsOf } from '../../src/values/duration.ts';
import published from './time-examples.json' with { type: 'json' };

type Example = { readonly id: string } & Readonly<Record<string, string>>;
const examples: Example[] = published.examples;

/** Rows that give a day without its year are counted in a leap year, in the year before and in the years after one. */
const years = [2023, 2024, 2025, 2026];
const monthNumbers: Readonly<Record<string, string>> = { October: '10' };

function dayOf(text: string | undefined, year: number): string {
  if (text === undefined) throw new Error('the row does not give this day');
  if (isDate(text)) return text;
  const [day = '', month = ''] = text.split(' ');
  return `${year}-${monthNumbers[month]}-${day.padStart(2, '0')}`;
}

const daysIn = (row: Example): number => Number(/^P(\d+)D$/.exec(row.period ?? '')?.[1]);
const corresponding = (row: Example): string[] => {
  const [start, months] = [dayOf(row.start, 0), monthsOf(row.period ?? '')];
  return [addMonths(start, months, 'pulled-back'), addMonths(start, months, 'first-of-next')];
};

/** How our operations count each row; the start is never counted. */
const counted: Readonly<Record<string, (row: Example) => void>> = {
  'dodds-v-walker': (row) => {
    expect(corresponding(row)).toEqual([row.last_ok, row.last_ok]);
    expect(addDays(dayOf(row.last_ok, 0), 1)).toBe(row.too_late);
  },
  'ej-riley': (row) => {
    expect(corresponding(row)).toEqual([row.first_ok, row.first_ok]);
  },
  'my-contracts': (row) => {
    expect(corresponding(row)).toEqual([row.last_ok, row.last_ok]);
    expect(weekday(dayOf(row.last_ok, 0))).toBe(7);
    expect(addDays(dayOf(row.last_ok, 0), 1)).toBe(row.too_late);
  },
  'bellis-sky-house': (row) => {
    const ends = addDays(dayOf(row.start, 0), daysIn(row));
    expect([ends, ends, addDays(ends, 1)]).toEqual([row.period_ends, row.too_early, row.first_ok]);
  },
  'cpr-2.8-ii': (row) => {
    for (const year of years) {
      expect(addDays(dayOf(row.start, year), daysIn(row) + 1)).toBe(dayOf(row.first_ok, year));
    }
  },
  'cpr-2.8-iii': (row) => {
    for (const year of years) {
      expect(addDays(dayOf(row.start, year), daysIn(row))).toBe(dayOf(row.last_ok, year));
    }
  },
};

/** Rows whose convention is no operation here, and why. */
const leftOut: Readonly<Record<string, string>> = {
  'cpr-2.8-i': 'clear days before an event are a rule of court; nothing here counts back from an event',
  'cpr-2.8-iv': 'leaving weekends out of periods of five days or less is a rule of court',
  'clarion-1': 'clear days before an event, as cpr-2.8-i',
  'clarion-2': 'clear days before an event without weekends, as cpr-2.8-iv',
  sedman: 'an event at the stroke of midnight: days here have no moments, a fact names its day',
  'hmrc-due-date': 'it gives no days to count',
};

describe('published examples of counting time', () => {
  test.each(Object.keys(counted))('%s', (id) => {
    const row = examples.find((example) => example.id === id);
    expect(row).toBeDefined();
    counted[id]?.(row as Example);
  });

  test('every row is counted, or is left out with its reason', () => {
    const ids = examples.map((example) => example.id);
    expect(ids.filter((id) => !(id in counted))).toEqual(Object.keys(leftOut));
    expect(ids.length).toBe(Object.keys(counted).length + Object.keys(leftOut).length);
    expect(Object.values(leftOut).every((why) => why.length > 20)).toBe(true);
  });
});
