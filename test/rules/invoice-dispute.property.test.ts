import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../src/values/date.ts';
import { answerTo, factsFor } from '../laws/answers.ts';
import { calendarDay, daysUpTo, modernDay } from '../laws/days.ts';
import { applies, holds, known } from '../laws/judged.ts';
import { money, penceOf } from '../laws/money.ts';

const disputeOf = (facts: object) => answerTo('invoice-dispute', facts);
const sent = fc.oneof(fc.integer({ min: 27, max: 33 }), daysUpTo(400));

test('P36 a letter sent on the invoice date or in the thirty days after it is in time, and on no later day', () =>
  holds([modernDay, sent, daysUpTo(60), daysUpTo(500)], (date, k, travels, asked) => {
    const dispute = { form: 'letter', sentOn: addDays(date, k), receivedOn: addDays(date, k + travels) };
    const { outcome } = disputeOf({ invoice: { date }, dispute, asOf: addDays(date, asked) });
    expect(known(outcome) === 'in-time').toBe(k <= 30);
  }));

test('P36 by telephone an invoice is never challenged in time', () =>
  holds([modernDay, sent, daysUpTo(500)], (date, k, asked) => {
    const dispute = { form: 'telephone', sentOn: addDays(date, k), receivedOn: addDays(date, k) };
    const { outcome } = disputeOf({ invoice: { date }, dispute, asOf: addDays(date, asked) });
    expect(known(outcome)).not.toBe('in-time');
  }));

const facts = factsFor('invoice-dispute');

test('P37 the last day to challenge an invoice depends on its date and on nothing else', () =>
  holds([facts, facts, calendarDay], (one, other, date) => {
    // A challenge may not come before the invoice.
    const lastDay = ({ dispute: _, ...given }: typeof one) =>
      disputeOf({ ...given, invoice: { ...given.invoice, date } }).lastDayToDispute;
    expect(lastDay(one)).toBe(known(lastDay(other)));
    expect(disputeOf({ invoice: { date } }).lastDayToDispute).toBe(lastDay(one));
  }));

test('P37 after the last day an invoice was challenged in time or is taken as accepted, and until then it is open', () =>
  holds([facts, daysUpTo(400)], (given, days) => {
    const lastDay = known(disputeOf(given).lastDayToDispute);
    const { outcome } = disputeOf({ ...given, asOf: addDays(lastDay, 1 + days) });
    expect(['in-time', 'deemed-accepted']).toContain(known(outcome));
    const unchallenged = { ...given, dispute: null, asOf: addDays(lastDay, -days) };
    expect(known(disputeOf(unchallenged).outcome)).toBe('open');
  }));

test('P40 what is not disputed and what was challenged in time come to the invoice', () =>
  holds([facts, money, money, daysUpTo(40)], (given, undisputed, challenged, k) => {
    applies(given.dispute !== null);
    const date = '2025-03-10';
    const amount = ((penceOf(undisputed) + penceOf(challenged)) / 100).toFixed(2);
    const dispute = { ...given.dispute, amount: challenged, sentOn: addDays(date, k), receivedOn: addDays(date, k) };
    const answer = disputeOf({ ...given, invoice: { date, amount }, dispute });
    expect(known(answer.undisputed)).toBe(known(answer.outcome) === 'in-time' ? undisputed : amount);
  }));
