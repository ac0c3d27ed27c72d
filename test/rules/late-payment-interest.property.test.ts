import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, later } from '../../src/values/date.ts';
import { compare, decimal, greater, ofInt, plus, times } from '../../src/values/decimal.ts';
import { answerTo, factsFor, readingsFor } from '../laws/answers.ts';
import { calendarDay, daysUpTo } from '../laws/days.ts';
import { firstDayBearsInterest } from '../laws/first-day-of-interest.ts';
import { holds, known } from '../laws/judged.ts';
import {
  factsOf,
  interestOn,
  type LateInvoice,
  lateInvoice,
  oneRate,
  rateOn,
  sumOf,
  unpaidInvoice,
} from '../laws/late-invoices.ts';
import { halfPence, halfPlaces, isWithin, pence, penceOf, pounds, simpleInterest, somePence } from '../laws/money.ts';

const exactOf = (late: LateInvoice) => decimal(known(interestOn(late).interestUnrounded));
const startOf = (late: LateInvoice): string => known(interestOn(late).accrualStart);
const nothing = { outcome: 'none', interest: '0.00', interestUnrounded: '0.0000000000', accrualDays: 0 };
const policy = readingsFor('late-payment-interest');

test('P43 no interest has arisen by the first day that can carry it', () =>
  holds([lateInvoice, daysUpTo(60)], (late, days) => {
    expect(interestOn({ ...late, asOf: addDays(startOf(late), -days) })).toMatchObject(nothing);
  }));

const paidOn = (late: LateInvoice, date: string, over: number): LateInvoice => ({
  ...late,
  payments: [...late.payments, { date, pence: late.pence + over }],
});

test('P43 no interest arises on what was all paid by the first day that can carry it', () =>
  holds([lateInvoice, daysUpTo(90), pence], (late, days, over) => {
    const date = later(late.date, addDays(startOf(late), -days));
    expect(interestOn(paidOn(late, date, over))).toMatchObject(nothing);
  }));

test('P43 what was all paid by the thirtieth day after the invoice date bears none under any reading that asks for that', () =>
  holds([lateInvoice, daysUpTo(30), policy, fc.boolean()], (late, days, readings, reachesBack) => {
    const gate = reachesBack ? 'back-to-due-date' : 'later-of-both';
    const paid = paidOn(late, addDays(late.date, days), 0);
    expect(interestOn(paid, { ...readings, 'interest-gate': gate })).toMatchObject(nothing);
  }));

test('P44 the first day bears a 36500th of the amount, times the base rate and four', () => firstDayBearsInterest());

test('P45 interest is never below nil, and never falls as time passes or the amount or a base rate rises', () =>
  holds([lateInvoice, daysUpTo(400), pence, daysUpTo(500), fc.nat()], (late, days, more, points, choice) => {
    const before = exactOf(late);
    expect(compare(before, ofInt(0))).toBeGreaterThanOrEqual(0);
    const rates = late.rates.map((rate, n) =>
      n === choice % late.rates.length ? { ...rate, points: rate.points + points } : rate,
    );
    for (const grown of [{ asOf: addDays(late.asOf, days) }, { pence: late.pence + more }, { rates }])
      expect(compare(exactOf({ ...late, ...grown }), before)).toBeGreaterThanOrEqual(0);
  }));

test('P46 so many times the amount and the payments bear so many times the interest', () =>
  holds([lateInvoice, fc.integer({ min: 1, max: 50 })], (late, k) => {
    const payments = late.payments.map((payment) => ({ ...payment, pence: payment.pence * k }));
    const multiplied = exactOf({ ...late, pence: late.pence * k, payments });
    expect(isWithin(halfPlaces(k + 1), multiplied, times(exactOf(late), ofInt(k)))).toBe(true);
  }));

test('P46 the parts of an unpaid amount bear together what all of it bears', () =>
  holds([unpaidInvoice, fc.array(somePence, { minLength: 2, maxLength: 6 })], (late, parts) => {
    const whole = interestOn({ ...late, pence: parts.reduce((sum, part) => sum + part, 0) });
    const ofParts = parts.map((part) => interestOn({ ...late, pence: part }));
    const sum = (name: 'interest' | 'interestUnrounded') =>
      ofParts.map((part) => decimal(known(part[name]))).reduce((a, b) => plus(a, b));
    const exact = decimal(known(whole.interestUnrounded));
    expect(isWithin(halfPlaces(parts.length + 1), sum('interestUnrounded'), exact)).toBe(true);
    expect(isWithin(halfPence(parts.length + 1), sum('interest'), decimal(known(whole.interest)))).toBe(true);
  }));

test('P47 the interest up to a day, and from then on that of what was left, come to the interest of all the time', () =>
  holds([lateInvoice, daysUpTo(300), daysUpTo(300)], (late, first, second) => {
    const cut = addDays(startOf(late), first);
    const before = interestOn({ ...late, asOf: cut });
    // An invoice of what was left, which bears interest from the day of the cut.
    const carried: LateInvoice = {
      ...late,
      date: addDays(cut, -30),
      dueDate: addDays(cut, -50),
      pence: penceOf(known(before.outstanding)),
      payments: late.payments.filter(({ date }) => date > cut),
      asOf: addDays(cut, second),
    };
    expect(startOf(carried)).toBe(cut);
    const parts = plus(decimal(known(before.interestUnrounded)), exactOf(carried));
    expect(isWithin(halfPlaces(3), parts, exactOf({ ...late, asOf: carried.asOf }))).toBe(true);
  }));

test('P48 a rate told twice, rates of other times, a payment of nothing and one made later change nothing', () =>
  holds([lateInvoice, daysUpTo(300), calendarDay, pence, fc.nat()], (late, days, day, sum, choice) => {
    const told = late.rates[choice % late.rates.length] as LateInvoice['rates'][number];
    const more: LateInvoice = {
      ...late,
      rates: [{ from: '1990-01-01', points: 9_000 }, ...late.rates, told, { from: '2029-01-01', points: 9_000 }],
      payments: [{ date: day, pence: 0 }, ...late.payments, { date: addDays(late.asOf, 1 + days), pence: sum }],
    };
    known(interestOn(late).outcome);
    expect(interestOn(more)).toEqual(interestOn(late));
  }));

test('P49 paying sooner or more never raises the interest', () =>
  holds([lateInvoice, somePence, daysUpTo(200), pence, daysUpTo(200)], (late, sum, on, more, sooner) => {
    const date = addDays(late.date, on);
    const paying = (payment: { date: string; pence: number }) =>
      exactOf({ ...late, payments: [...late.payments, payment] });
    const before = paying({ date, pence: sum });
    const soon = later(late.date, addDays(date, -sooner));
    for (const better of [
      { date: soon, pence: sum },
      { date, pence: sum + more },
    ])
      expect(compare(paying(better), before)).toBeLessThanOrEqual(0);
  }));

test('P49 after full payment the interest stays as it is', () =>
  holds([lateInvoice, daysUpTo(300), daysUpTo(600)], (late, days, then) => {
    const date = addDays(startOf(late), days);
    const paid = { ...paidOn(late, date, 0), asOf: date };
    const { outcome, interest, interestUnrounded, accrualDays } = interestOn(paid);
    expect(interestOn({ ...paid, asOf: addDays(date, then) })).toMatchObject({
      outcome: known(outcome),
      interest,
      interestUnrounded,
      accrualDays,
    });
  }));

test('P50 what is outstanding is never below nil, and what was paid beyond the invoice is credit', () =>
  holds([lateInvoice], (late) => {
    const { outstanding, credit } = interestOn(late);
    const left = late.pence - sumOf(late.payments.filter(({ date }) => date <= late.asOf));
    expect(known(outstanding)).toBe(pounds(Math.max(0, left)));
    expect(known(credit)).toBe(pounds(Math.max(0, -left)));
  }));

test('P51 so many years at one rate bear so many times the yearly interest, and no interest on interest', () =>
  holds([unpaidInvoice, oneRate, fc.integer({ min: 1, max: 5 })], (unpaid, rates, years) => {
    const late = { ...unpaid, rates };
    const interest = exactOf({ ...late, asOf: addDays(startOf(late), 365 * years) });
    const yearly = simpleInterest(pounds(late.pence), rateOn(late.date, late), 365);
    expect(isWithin(halfPlaces(1), interest, times(yearly, ofInt(years)))).toBe(true);
  }));

test('P51 interest is never above what the amount bears at the highest rate on all its days', () =>
  holds([lateInvoice], (late) => {
    const { interestUnrounded, accrualDays } = interestOn(late);
    const rates = late.rates.map(({ from }) => rateOn(from, late)).reduce((a, b) => greater(a, b));
    const most = simpleInterest(pounds(late.pence), rates, known(accrualDays));
    expect(compare(decimal(known(interestUnrounded)), plus(most, halfPlaces(1)))).toBeLessThanOrEqual(0);
  }));

const ended = factsFor('minimum-term').map(({ service, termination }) => ({
  service,
  termination: termination ?? null,
}));

test('P52 whether and when the service ended does not matter, under any reading', () =>
  holds([lateInvoice, ended, policy], (late, ending, readings) => {
    const answer = interestOn(late, readings);
    known(answer.outcome);
    expect(answerTo('late-payment-interest', { ...factsOf(late), ...ending }, readings)).toEqual(answer);
  }));
