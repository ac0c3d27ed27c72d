import { describe, expect, it } from 'vitest';
import type { Facts } from '../../rules/answers.ts';
import { contract } from './contract.ts';

type Readings = Readonly<Record<string, string>>;

const failures = ['2025-03-14', '2025-03-21', '2025-03-28'];
const unpaid = {
  amount: '100.00',
  dueDate: '2025-03-14',
  paidOn: null,
  lateFeeDemanded: null,
  lateFeesCharged: '0.00',
  processingFeesCharged: '0.00',
} as const;

const account: Facts = {
  invoice: unpaid,
  dispute: null,
  asOf: '2025-04-30',
  directDebit: { failedOn: [] },
  payment: { method: 'bacs', feesWaived: false },
  account: { underDebtManagement: true, suspendedOn: null, suspensionFeeCharged: false },
  rateCard: { lateFee: '7.50', processingFee: '5.00' },
};

const failed = (count: number): Facts => ({
  ...account,
  directDebit: { failedOn: failures.slice(0, count) },
  payment: { method: 'direct-debit', feesWaived: false },
});

/** The decision, the same from both evaluators. */
async function feesOf(facts: Facts, readings: Readings = {}) {
  const decision = contract.evaluate('late-payment-fees', facts, { readings });
  expect(await contract.evaluateWithEngine('late-payment-fees', facts, { readings })).toEqual(decision);
  return decision;
}

describe('the late fee without a failed Direct Debit, after one and after two', () => {
  it.each([
    ['failed-debit-only', 'once-per-invoice', '7.50', '10.00', '10.00'],
    ['same-fee', 'once-per-invoice', '10.00', '10.00', '10.00'],
    ['two-fees', 'once-per-invoice', '7.50', '17.50', '17.50'],
    ['rate-card-amount', 'once-per-invoice', '7.50', '7.50', '7.50'],
    ['failed-debit-only', 'each-failure', '7.50', '10.00', '20.00'],
    ['same-fee', 'each-failure', '10.00', '10.00', '20.00'],
    ['two-fees', 'each-failure', '7.50', '17.50', '35.00'],
    ['rate-card-amount', 'each-failure', '7.50', '7.50', '15.00'],
  ])('%s, %s', async (amount, count, none, one, two) => {
    const readings = { 'ten-pound-fee': amount, 'late-fee-count': count };
    expect((await feesOf(account, readings)).values.lateFee).toBe(none);
    expect((await feesOf(failed(1), readings)).values.lateFee).toBe(one);
    expect((await feesOf(failed(2), readings)).values.lateFee).toBe(two);
  });
});

describe('the processing fee of a transfer, after a failed Direct Debit and after two', () => {
  it.each([
    ['both', 'once-per-invoice', '5.00', '5.00', '5.00'],
    ['late-fee-only', 'once-per-invoice', '5.00', '0.00', '0.00'],
    ['both', 'each-failure', '5.00', '5.00', '10.00'],
    ['late-fee-only', 'each-failure', '5.00', '0.00', '0.00'],
  ])('%s, %s', async (fees, count, none, one, two) => {
    const readings = { 'failed-debit-fees': fees, 'processing-fee-count': count };
    expect((await feesOf(account, readings)).values.processingFee).toBe(none);
    expect((await feesOf(failed(1), readings)).values.processingFee).toBe(one);
    expect((await feesOf(failed(2), readings)).values.processingFee).toBe(two);
  });

  it('costs one fee for a payment by transfer after two failures that cost nothing', async () => {
    const facts = { ...failed(2), payment: { method: 'bacs', feesWaived: false } } as const;
    const readings = { 'failed-debit-fees': 'late-fee-only', 'processing-fee-count': 'each-failure' };
    expect((await feesOf(facts, readings)).values.processingFee).toBe('5.00');
  });
});

describe('what the provider may charge', () => {
  const may = (action: string, amount: string | null, clause: string) => ({
    party: 'provider',
    modality: 'may',
    action,
    amount,
    clause,
  });

  it('is each fee with its sum', async () => {
    const facts = { ...failed(1), account: { ...account.account, suspendedOn: '2025-04-20' } };
    expect((await feesOf(facts)).effects).toEqual([
      may('charge-late-fee', '10.00', 'S2.15b'),
      may('charge-processing-fee', '5.00', 'S2.15a'),
      may('charge-suspension-fee', '60.00', 'S8/p5'),
    ]);
  });

  it('is a fee whose sum is not known, and not one of nil', async () => {
    const { rateCard: _, ...facts } = failed(1);
    expect((await feesOf(facts)).effects).toEqual([
      may('charge-late-fee', '10.00', 'S2.15b'),
      may('charge-processing-fee', null, 'S2.15a'),
    ]);
  });

  it('is no late fee where nothing more is triggered', async () => {
    const facts = { ...account, payment: { method: 'bacs', feesWaived: true } } as const;
    expect((await feesOf(facts)).effects).toEqual([
      { party: 'provider', modality: 'must-not', action: 'charge-late-fee', clause: 'S2.15b' },
    ]);
  });
});

it('says may-charge for a fee of nil on the rate card, as it must while that fee is not known', async () => {
  const facts = { ...account, rateCard: { lateFee: '0.00', processingFee: '0.00' } };
  expect(await feesOf(facts)).toMatchObject({ outcome: 'may-charge', values: { total: '0.00' }, effects: [] });
  const { rateCard: _, ...unknown } = facts;
  expect(await feesOf(unknown)).toMatchObject({ outcome: 'may-charge', values: { total: null } });
});

describe('what is not asked for', () => {
  it.each<[string, Facts, string[]]>([
    ['the rate card after a failure whose fees were waived', { ...failed(1), payment: { feesWaived: true } }, []],
    ['the day of the question once all is paid', { ...account, invoice: { ...unpaid, paidOn: '2025-03-20' } }, []],
    [
      'the calendar and the mandate after a failure paid for on its day',
      { ...failed(1), invoice: { ...unpaid, paidOn: '2025-03-14' } },
      [],
    ],
    ['debt management without a suspension', { ...account, account: { suspendedOn: null } }, []],
    [
      'the VAT rate for a day that the table knows',
      { ...failed(1), account: { ...account.account, suspendedOn: '2025-04-20' } },
      [],
    ],
  ])('%s', async (_, facts, needs) => {
    const { asOf, ...others } = facts;
    const settled = others.invoice?.paidOn === null ? facts : others;
    expect((await feesOf(settled)).needs).toEqual(needs);
  });
});
