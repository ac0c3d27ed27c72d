import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../src/values/date.ts';
import { dateBetween } from '../values/arbitrary-date.ts';
import { contract } from './contract.ts';

const day = dateBetween('2012-02-01', '2028-10-31');
const money = (most: number) => fc.integer({ min: 0, max: most }).map((pence) => (pence / 100).toFixed(2));
const pence = (text: unknown) => Number(String(text).replace('.', ''));
const method = fc.constantFrom('direct-debit', 'cheque', 'bacs', 'standing-order', 'card', 'cash');
const rate = fc.integer({ min: 0, max: 1000 }).map((tenths) => (tenths / 10).toFixed(1));

/** Facts in which nothing is missing. */
const facts = fc.record({
  invoice: fc.record({
    amount: fc.constant('100.00'),
    dueDate: day,
    paidOn: fc.option(day),
    lateFeeDemanded: fc.option(fc.boolean()),
    lateFeesCharged: money(1_000),
    processingFeesCharged: money(2_000),
  }),
  dispute: fc.constant(null),
  asOf: day,
  directDebit: fc.record({ failedOn: fc.array(day, { maxLength: 4 }), cancelledOn: fc.option(day) }),
  payment: fc.record({ method, feesWaived: fc.boolean() }),
  account: fc.record({
    underDebtManagement: fc.boolean(),
    suspendedOn: fc.option(day),
    suspensionFeeCharged: fc.boolean(),
  }),
  rateCard: fc.record({ lateFee: money(3_000), processingFee: money(3_000) }),
  vatPercent: rate,
});
type Given = typeof facts extends fc.Arbitrary<infer F> ? F : never;

const valuesOf = (given: Given, readings = {}) =>
  contract.evaluate('late-payment-fees', given as never, { readings }).values as Readonly<Record<string, unknown>>;

const collectionDate = (dueDate: string) =>
  contract.evaluate('collection-date', { invoice: { dueDate } }).values.collectionDate as string;

test('P59 after a failed Direct Debit the late fees come to 10.00 at most', () => {
  fc.assert(
    fc.property(facts, fc.array(day, { minLength: 1, maxLength: 5 }), (given, failedOn) => {
      const { lateFeesTotal } = valuesOf({ ...given, directDebit: { ...given.directDebit, failedOn } });
      expect(pence(lateFeesTotal)).toBeLessThanOrEqual(1_000);
    }),
    { numRuns: 200 },
  );
});

test('P60 paid by the day of collection there is no late fee, nor ever with an instruction in force and no failure', () => {
  fc.assert(
    fc.property(facts, fc.integer({ min: 0, max: 40 }), (given, early) => {
      const collected = collectionDate(given.invoice.dueDate);
      const inTime = { ...given, invoice: { ...given.invoice, paidOn: addDays(collected, -early) } };
      const inForce: Given = {
        ...given,
        payment: { ...given.payment, method: 'direct-debit' },
        directDebit: { failedOn: [], cancelledOn: early === 0 ? null : addDays(collected, early) },
      };
      expect(valuesOf(inTime).lateFee).toBe('0.00');
      expect(valuesOf(inForce).lateFee).toBe('0.00');
    }),
    { numRuns: 200 },
  );
});

test('P61, P62 the suspension fee is 50.00 and VAT exactly when all its conditions hold', () => {
  fc.assert(
    fc.property(facts, (given) => {
      const { paidOn } = given.invoice;
      const { underDebtManagement, suspendedOn, suspensionFeeCharged } = given.account;
      const unpaid =
        suspendedOn !== null &&
        (paidOn === null || paidOn > suspendedOn) &&
        collectionDate(given.invoice.dueDate) < suspendedOn;
      const due = unpaid && underDebtManagement && !suspensionFeeCharged;
      const { suspensionFee, suspensionFeeExVat, suspensionFeeVat } = valuesOf(given);
      expect(suspensionFeeExVat).toBe(due ? '50.00' : '0.00');
      expect(pence(suspensionFee)).toBe(pence(suspensionFeeExVat) + pence(suspensionFeeVat));
      expect(pence(suspensionFeeVat)).toBe(due ? 5 * Math.round(Number(given.vatPercent) * 10) : 0);
    }),
    { numRuns: 300 },
  );
});

test('P62 with VAT in the 50.00, the two parts of it add up to that', () => {
  fc.assert(
    fc.property(facts, rate, (given, vatPercent) => {
      const account = { underDebtManagement: true, suspendedOn: '2025-04-20', suspensionFeeCharged: false };
      const suspended = {
        ...given,
        vatPercent,
        account,
        invoice: { ...given.invoice, dueDate: '2025-04-10', paidOn: null },
      };
      const values = valuesOf(suspended, { 'suspension-fee-vat': 'included' });
      expect(values.suspensionFee).toBe('50.00');
      expect(pence(values.suspensionFeeExVat) + pence(values.suspensionFeeVat)).toBe(5_000);
      const tenths = 1_000 + Math.round(Number(vatPercent) * 10);
      expect(pence(values.suspensionFeeExVat)).toBe(Math.floor((5_000_000 * 2 + tenths) / (2 * tenths)));
    }),
    { numRuns: 200 },
  );
});

test('P63 waived, no way of paying costs a processing fee', () => {
  fc.assert(
    fc.property(facts, (given) => {
      const waived = valuesOf({ ...given, payment: { ...given.payment, feesWaived: true } });
      expect(waived).toMatchObject({ processingFee: '0.00', lateFee: '0.00' });
    }),
    { numRuns: 100 },
  );
});
