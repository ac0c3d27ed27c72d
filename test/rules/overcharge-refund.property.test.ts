import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../src/values/date.ts';
import { dateBetween } from '../values/arbitrary-date.ts';
import { contract } from './contract.ts';

const money = fc.integer({ min: 0, max: 1_000 }).map((pence) => (pence / 100).toFixed(2));
const pence = (text: unknown) => Number(String(text).replace('.', ''));
const policy = fc.record(
  Object.fromEntries(
    [...contract.dictionary.readings.values()].map(({ id, options }) => [
      id,
      fc.constantFrom(...options.map((option) => option.id)),
    ]),
  ),
);

const dispute = fc.record({
  form: fc.constantFrom('letter', 'fax', 'headed-fax', 'email', 'telephone'),
  wronglyCharged: fc.oneof(fc.constant('0.00'), money),
  mistakeAccepted: fc.option(fc.boolean()),
  collected: fc.boolean(),
  lateFeeCharged: money,
  interestCharged: money,
});
const span = fc.integer({ min: -70, max: 70 });

/** All facts around the day on which the notice arrived. */
const facts = fc
  .record({
    dispute,
    receivedOn: dateBetween('2012-05-01', '2028-06-30'),
    refunded: fc.option(span),
    asked: span,
    charged: span,
    dated: span,
  })
  .map(({ dispute, receivedOn, refunded, asked, charged, dated }) => ({
    invoice: { date: addDays(receivedOn, -Math.abs(dated)) },
    asOf: addDays(receivedOn, asked),
    dispute: {
      ...dispute,
      sentOn: receivedOn,
      receivedOn,
      chargedOn: addDays(receivedOn, charged),
      refundedOn: refunded === null ? null : addDays(receivedOn, Math.abs(refunded)),
    },
  }));
type Given = typeof facts extends fc.Arbitrary<infer F> ? F : never;

const decide = (given: Given, readings = {}): Readonly<Record<string, unknown>> => {
  const { outcome, values } = contract.evaluate('overcharge-refund', given as never, { readings });
  expect(outcome).not.toBeNull();
  return { outcome, ...values };
};

test('P38 the refund has 30 days from the notice; it is in time up to that day, and missed after it', () => {
  fc.assert(
    fc.property(facts, (given) => {
      const { outcome, refundBy, refundedInTime } = decide(given);
      const { receivedOn, refundedOn } = given.dispute;
      const lastDay = addDays(receivedOn, 30);
      const hasRefund = outcome === 'refund-due' || outcome === 'refunded';
      expect(refundBy).toBe(hasRefund ? lastDay : null);
      if (outcome === 'refunded') expect(refundedInTime).toBe((refundedOn ?? '') <= lastDay);
      else expect(refundedInTime).toBe(outcome === 'refund-due' && given.asOf > lastDay ? false : null);
    }),
    { numRuns: 400 },
  );
});

test('P39 the refund is the wrong sum where one is due or was made, and what was refunded stays so', () => {
  fc.assert(
    fc.property(facts, policy, (given, readings) => {
      const { wronglyCharged, refundedOn } = given.dispute;
      const { outcome, refund } = decide(given, readings);
      expect(refund).toBe(outcome === 'refund-due' || outcome === 'refunded' ? wronglyCharged : '0.00');
      if (refundedOn !== null && wronglyCharged !== '0.00') expect(outcome).toBe('refunded');
    }),
    { numRuns: 300 },
  );
});

test('P41 what the bank returns depends on no day, no decision and no reading, only on nothing being refunded', () => {
  fc.assert(
    fc.property(facts, facts, policy, (given, other, readings) => {
      const { wronglyCharged, collected, refundedOn, mistakeAccepted } = given.dispute;
      const due = collected && refundedOn === null ? wronglyCharged : '0.00';
      expect(decide(given, readings).bankRefund).toBe(due);
      const { sentOn } = other.dispute;
      const refunded = refundedOn !== null && refundedOn < sentOn ? sentOn : refundedOn;
      const sums = { wronglyCharged, collected, refundedOn: refunded, mistakeAccepted };
      expect(decide({ ...other, dispute: { ...other.dispute, ...sums } }).bankRefund).toBe(due);
    }),
    { numRuns: 200 },
  );
});

test('P42 the total reversed is the late fee and the interest, neither above what was charged', () => {
  fc.assert(
    fc.property(facts, (given) => {
      const { lateFeeReversed, interestReversed, totalReversed } = decide(given);
      expect(pence(totalReversed)).toBe(pence(lateFeeReversed) + pence(interestReversed));
      expect(pence(lateFeeReversed)).toBeLessThanOrEqual(pence(given.dispute.lateFeeCharged));
      expect(pence(interestReversed)).toBeLessThanOrEqual(pence(given.dispute.interestCharged));
    }),
    { numRuns: 200 },
  );
});

test('while a refund has no last day it is neither in time nor missed', () => {
  fc.assert(
    fc.property(facts, (given) => {
      const values = decide(given, { 'refund-thirty-days': 'charges-covered' });
      expect(values).toMatchObject({ refundBy: null, refundedInTime: null });
    }),
    { numRuns: 100 },
  );
});
