import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import bankHolidays from '../../rules/tables/bank-holidays.json' with { type: 'json' };
import { addDays, later, weekday } from '../../src/values/date.ts';
import { compare, decimal, minus } from '../../src/values/decimal.ts';
import { answerTo, readingsFor } from '../laws/answers.ts';
import { dayBetween, daysUpTo } from '../laws/days.ts';
import { applies, holds, known } from '../laws/judged.ts';
import { factsOf, interestOn, type LateInvoice, lateInvoice, rateOn, unpaidInvoice } from '../laws/late-invoices.ts';
import { halfPence, halfPlaces, isWithin, pounds, simpleInterest } from '../laws/money.ts';

const exact = ({ interestUnrounded }: ReturnType<typeof interestOn>) => decimal(known(interestUnrounded));
/** The answers under each way to count the days: those that count fewest, those of the default, those that count most. */
const byDays = (late: LateInvoice) =>
  (['after-day-30', 'interval', 'both-ends'] as const).map((option) => interestOn(late, { 'interest-days': option }));

test('P53 counting fewer of the days at both ends never bears more, and counting the last day adds one at most', () =>
  holds([lateInvoice], (late) => {
    const answers = byDays(late);
    const [fewest, some, most] = answers.map(exact);
    expect(compare(known(fewest), known(some))).toBeLessThanOrEqual(0);
    expect(compare(known(some), known(most))).toBeLessThanOrEqual(0);
    const [, days, daysToEnd] = answers.map(({ accrualDays }) => known(accrualDays));
    expect(known(daysToEnd) - known(days)).toBeLessThanOrEqual(1);
  }));

test('P53 on a balance that stays, each way to count the days is one day of interest from the next', () =>
  holds([unpaidInvoice, daysUpTo(400)], (unpaid, days) => {
    const start = known(interestOn(unpaid).accrualStart);
    const late = { ...unpaid, asOf: addDays(start, 1 + days) };
    const [fewest, some, most] = byDays(late).map(exact);
    const dayAt = (day: string) => simpleInterest(pounds(late.pence), rateOn(day, late), 1);
    expect(isWithin(halfPlaces(2), minus(known(some), known(fewest)), dayAt(start))).toBe(true);
    expect(isWithin(halfPlaces(2), minus(known(most), known(some)), dayAt(late.asOf))).toBe(true);
  }));

test('P54 years of 366 days never bear more than years of 365', () =>
  holds([lateInvoice], (late) => {
    const inYears = (option: string) => exact(interestOn(late, { 'interest-year': option }));
    expect(compare(inYears('actual-actual'), inYears('actual-365'))).toBeLessThanOrEqual(0);
  }));

const commonYears = fc.constantFrom(2013, 2017, 2021, 2025);

test('P54 where no leap year is touched, both kinds of years bear the same', () =>
  holds([lateInvoice, commonYears, daysUpTo(364), daysUpTo(730)], (late, year, day, asked) => {
    const date = addDays(`${year}-01-01`, day);
    const moved = { ...late, date, dueDate: date, asOf: addDays(date, asked) };
    applies(moved.asOf < `${year + 3}-01-01`);
    const answer = interestOn(moved, { 'interest-year': 'actual-actual' });
    known(answer.outcome);
    expect(answer).toEqual(interestOn(moved));
  }));

test('P55 where an invoice is due on its date or later, the two thirty-day tests come to the same', () =>
  holds([lateInvoice], (late) => {
    const due = { ...late, dueDate: later(late.date, late.dueDate) };
    const answer = interestOn(due);
    known(answer.outcome);
    for (const gate of ['back-to-due-date', 'due-date-only'])
      expect(interestOn(due, { 'interest-gate': gate })).toEqual(answer);
  }));

test('P56 the interest charged is within half a penny of the exact interest', () =>
  holds([lateInvoice], (late) => {
    const { interest, interestUnrounded } = interestOn(late);
    expect(isWithin(halfPence(1), decimal(known(interest)), decimal(known(interestUnrounded)))).toBe(true);
  }));

test('P57 interest that the provider has given up is not charged, under any reading', () =>
  holds([lateInvoice, readingsFor('late-payment-interest')], (late, readings) => {
    const { invoice, ...others } = factsOf(late);
    const facts = { ...others, invoice: { ...invoice, interestDemanded: false } };
    expect(answerTo('late-payment-interest', facts, readings)).toMatchObject({ outcome: 'none', interest: '0.00' });
  }));

const holiday = fc.constantFrom(...bankHolidays.calendars['england-and-wales'].slice(2));
const weekend = dayBetween('2012-02-01', '2028-10-20').map((day) => addDays(day, Math.max(0, 6 - weekday(day))));

test('P58 a due date on a weekend or a holiday gives what the next working day gives', () =>
  holds([lateInvoice, fc.oneof(holiday, weekend), daysUpTo(60), daysUpTo(600)], (late, dueDate, before, asked) => {
    const date = addDays(dueDate, -before);
    const payments = late.payments.map((payment, n) => ({ ...payment, date: addDays(date, 40 * n + before) }));
    const moved = { ...late, date, dueDate, payments, asOf: addDays(date, asked) };
    const { outcome, collectionDate } = answerTo('collection-date', { invoice: { dueDate } });
    expect(outcome).toBe('moved');
    const answer = interestOn(moved);
    known(answer.outcome);
    expect(interestOn({ ...moved, dueDate: known(collectionDate) })).toEqual(answer);
  }));
