import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { flatFacts, nestedFacts, withChange } from '../../src/verify/flat-facts.ts';
import { contract } from '../rules/contract.ts';
import { calendarDay } from './days.ts';
import { holds } from './judged.ts';
import { money, someMoney } from './money.ts';

/** Facts of which each is needed for a part of a sum. */
interface SumOfAmounts {
  readonly decision: string;
  readonly total: string;
  readonly facts: fc.Arbitrary<object>;
  readonly needed: readonly string[];
}

const allThreeFees = fc
  .record({
    dueDate: calendarDay,
    lateFee: someMoney,
    processingFee: someMoney,
    vatPercent: fc.constantFrom('20', '0'),
  })
  .map(({ dueDate, vatPercent, ...rateCard }) => ({
    dispute: null,
    invoice: {
      amount: '1.00',
      dueDate,
      paidOn: null,
      lateFeeDemanded: null,
      lateFeesCharged: '0.00',
      processingFeesCharged: '0.00',
    },
    asOf: '2029-01-01',
    directDebit: { failedOn: [], cancelledOn: null },
    payment: { method: 'card', feesWaived: false },
    account: { underDebtManagement: true, suspendedOn: '2029-01-01', suspensionFeeCharged: false },
    rateCard,
    vatPercent,
  }));

const feesOnWrongSum = fc
  .record({ lateFeeCharged: money, interestCharged: money, wronglyCharged: someMoney })
  .map((sums) => ({ dispute: { ...sums, mistakeAccepted: true, refundedOn: null, collected: true } }));

const calls = fc.array(fc.record({ durationSeconds: fc.nat(5_000), ratePerMinute: money, connectionFee: money }));
const callsOfPackage = fc.record({ calls, package: fc.constant({ billingInterval: 'minute' }) });

const owed = fc.array(money.map((amount) => ({ item: 'item', amount })));
const settled = fc.record({ credit: money, owed }).map((account) => ({ account }));

const ofFees = ['rateCard.lateFee', 'rateCard.processingFee', 'invoice.lateFeesCharged', 'account.underDebtManagement'];
const sums: readonly SumOfAmounts[] = [
  { decision: 'late-payment-fees', total: 'total', facts: allThreeFees, needed: ofFees },
  {
    decision: 'overcharge-refund',
    total: 'totalReversed',
    facts: feesOnWrongSum,
    needed: ['dispute.lateFeeCharged', 'dispute.interestCharged', 'dispute.wronglyCharged'],
  },
  { decision: 'call-bill', total: 'total', facts: callsOfPackage, needed: ['calls'] },
  { decision: 'final-settlement', total: 'owed', facts: settled, needed: ['account.owed'] },
];

for (const { decision, total, facts, needed } of sums) {
  test(`P05 a sum is unknown as soon as one of its amounts is, and what is needed is named: ${decision}, ${total}`, () =>
    holds(
      [facts, fc.subarray([...needed], { minLength: 1 })],
      (all, dropped) => {
        const sum = (given: object) => {
          const { values, needs } = contract.evaluate(decision, given as never);
          return { sum: values[total], needs };
        };
        expect(sum(all).sum).toMatch(/^\d+\.\d{2}$/);
        const less = dropped.reduce((some, path) => withChange(some, path, undefined), flatFacts({ ...all }));
        const without = sum(nestedFacts(less));
        expect(without.sum).toBeNull();
        expect(dropped.filter((path) => without.needs.includes(path))).not.toEqual([]);
      },
      100,
    ));
}
