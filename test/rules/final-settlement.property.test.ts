import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../src/values/date.ts';
import { answerTo, factsFor, type Readings, readingsFor } from '../laws/answers.ts';
import { daysUpTo, modernDay } from '../laws/days.ts';
import { holds, known } from '../laws/judged.ts';
import { pence, penceOf, pounds, somePence } from '../laws/money.ts';

const settled = (facts: object, readings?: Readings) => answerTo('final-settlement', facts, readings);
const items = fc.array(pence, { maxLength: 5 });
const sum = (all: readonly number[]): number => all.reduce((a, b) => a + b, 0);
const owedFor = (all: readonly number[]) => all.map((n, at) => ({ item: `item ${at}`, amount: pounds(n) }));

/** Fees paid in advance, some for days after the end; they are no credit. */
const prepaid = fc.array(
  fc
    .record({ amount: pence.map(pounds), from: modernDay, days: daysUpTo(90) })
    .map(({ amount, from, days }) => ({ amount, from, to: addDays(from, days) })),
  { maxLength: 3 },
);

const ended = fc.record({ effectiveOn: modernDay, printed: daysUpTo(60) }).map(({ effectiveOn, printed }) => ({
  asOf: effectiveOn,
  termination: { endedBy: 'provider' as const, effectiveOn },
  finalInvoice: { dueDate: addDays(effectiveOn, printed) },
}));

test('P84 refund less final invoice is credit less what is owed; one of the two is nil, and both when they are equal', () =>
  holds([ended, items, pence, fc.constantFrom('equal', 'any', 'penny'), prepaid], (ending, owed, any, kind, fees) => {
    const credit = kind === 'any' ? any : sum(owed) + (kind === 'penny' ? 1 : 0);
    const account = { credit: pounds(credit), owed: owedFor(owed), prepaid: fees };
    const { outcome, refund, finalInvoice } = settled({ ...ending, account });
    const [back, due] = [penceOf(known(refund)), penceOf(known(finalInvoice))];
    expect(back - due).toBe(credit - sum(owed));
    expect(Math.min(back, due)).toBe(0);
    expect(back === 0 && due === 0).toBe(credit === sum(owed));
    expect(known(outcome)).toBe(back > 0 ? 'refund-credit' : due > 0 ? 'final-invoice' : 'nothing-due');
  }));

test('P85 where the refund is owed, the agreement of a Director has no effect', () =>
  holds([factsFor('final-settlement'), readingsFor('final-settlement')], (facts, readings) => {
    const answers = [true, false, null, undefined].map((directorAgreesRefund) => {
      const { directorAgreesRefund: _, ...others } = facts.account ?? {};
      const account = directorAgreesRefund === undefined ? others : { ...others, directorAgreesRefund };
      return settled({ ...facts, account }, { ...readings, 'credit-refund': 'owed' });
    });
    known(answers[0]?.outcome);
    for (const answer of answers) expect(answer).toEqual(answers[0]);
  }));

test('P86 the final sum is never due before the service has ended, if the printed date is not', () =>
  holds([ended, items, somePence, readingsFor('final-settlement')], (ending, owed, more, readings) => {
    const account = { credit: pounds(sum(owed)), owed: owedFor([...owed, more]), prepaid: [] };
    const { dueOn } = settled({ ...ending, account }, readings);
    expect(known(dueOn) >= ending.termination.effectiveOn).toBe(true);
  }));

test('P87 a Termination Notice is owed once the service has ended, and not before, under any reading', () =>
  holds(
    [factsFor('final-settlement'), ended, readingsFor('final-settlement')],
    (facts, { asOf, termination }, readings) => {
      expect(settled({ ...facts, asOf, termination }, readings).terminationNoticeOwed).toBe(true);
      const answer = settled({ ...facts, termination: null }, readings);
      expect(known(answer.outcome)).toBe('not-ended');
      expect(answer.terminationNoticeOwed).toBe(false);
    },
  ));
