import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import bankHolidays from '../../rules/tables/bank-holidays.json' with { type: 'json' };
import { addDays, daysBetween } from '../../src/values/date.ts';
import { answerTo } from '../laws/answers.ts';
import { calendarDay, daysUpTo } from '../laws/days.ts';
import { holds, known } from '../laws/judged.ts';

const { calendars } = bankHolidays;
const holidays: readonly string[] = calendars['england-and-wales'];
const isWeekend = (day: string): boolean => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
const isWorkingDay = (day: string): boolean => !isWeekend(day) && !holidays.includes(day);
const nation = fc.constantFrom('england', 'wales', 'scotland', 'northern-ireland');

const collectedOn = (dueDate: string, customer: object = {}): string =>
  known(answerTo('collection-date', { invoice: { dueDate }, customer }).collectionDate);

test('P66 a payment is collected on the first working day from the due date on', () =>
  holds([calendarDay], (dueDate) => {
    const day = collectedOn(dueDate);
    expect(day >= dueDate && isWorkingDay(day)).toBe(true);
    for (let before = dueDate; before < day; before = addDays(before, 1)) expect(isWorkingDay(before)).toBe(false);
  }));

test('P67 a day of collection is its own day of collection', () =>
  holds([calendarDay], (dueDate) => {
    const day = collectedOn(dueDate);
    expect(answerTo('collection-date', { invoice: { dueDate: day } })).toMatchObject({
      outcome: 'on-due-date',
      collectionDate: day,
    });
  }));

test('P67 what is due later is never collected sooner, and nothing is collected more than four days late', () =>
  holds([calendarDay, daysUpTo(20)], (dueDate, days) => {
    const day = collectedOn(dueDate);
    expect(daysBetween(dueDate, day)).toBeLessThanOrEqual(4);
    expect(collectedOn(addDays(dueDate, days)) >= day).toBe(true);
  }));

const elsewhere = [...new Set([...calendars.scotland, ...calendars['northern-ireland']])].filter(isWorkingDay);

test('P68 a holiday of Scotland or Northern Ireland only never moves the collection', () =>
  holds([fc.constantFrom(...elsewhere), nation], (dueDate, nation) => {
    expect(collectedOn(dueDate, { nation })).toBe(dueDate);
  }));
