import * as fc from 'fast-check';
import type { DecisionId } from './answers.ts';
import { dayBetween } from './days.ts';
import { someMoney } from './money.ts';

/** What a reading decides for the customer: values that its customer's option never raises, and values that it never lowers. */
export interface Favoured {
  readonly reading: string;
  readonly decision: DecisionId;
  readonly neverRaises?: readonly string[];
  readonly neverLowers?: readonly string[];
  /** Facts drawn so that the reading matters often. */
  readonly facts?: Readonly<Record<string, fc.Arbitrary<unknown>>>;
}

const always = (facts: Readonly<Record<string, unknown>>): Record<string, fc.Arbitrary<unknown>> =>
  Object.fromEntries(Object.entries(facts).map(([path, content]) => [path, fc.constant(content)]));

const interest = {
  decision: 'late-payment-interest',
  neverRaises: ['interest', 'interestUnrounded', 'accrualDays'],
  neverLowers: ['accrualStart'],
} as const;

const disputed = {
  decision: 'invoice-dispute',
  neverRaises: ['undisputed'],
  neverLowers: ['lastDayToDispute'],
} as const;

const moved = {
  decision: 'moving-home-refund',
  neverRaises: ['refundableFrom'],
  neverLowers: ['refund', 'refundUnrounded', 'refundableDays'],
} as const;

const vatPercent = fc.integer({ min: 0, max: 100 }).map(String);
const fees = (names: readonly string[], facts: Readonly<Record<string, unknown>> = {}) =>
  ({
    decision: 'late-payment-fees',
    neverRaises: [...names, 'total'],
    facts: { vatPercent, 'rateCard.lateFee': someMoney, ...always(facts) },
  }) as const;
const suspended = {
  'account.suspendedOn': '2025-04-20',
  'account.suspensionFeeCharged': false,
  'invoice.paidOn': null,
};
const late = {
  'payment.method': 'card',
  'payment.feesWaived': false,
  'invoice.paidOn': null,
  'invoice.dueDate': '2025-04-19',
  'invoice.lateFeesCharged': '0.00',
  'invoice.lateFeeDemanded': null,
};

const leaving = {
  decision: 'termination-charge',
  neverRaises: ['amount'],
  facts: {
    ...always({
      'service.kind': 'broadband',
      'service.activation': 'paid',
      'service.activatedOn': '2025-01-31',
      'termination.endedBy': 'customer',
      'termination.form': 'letter',
      'termination.movesDomain': false,
      'termination.chargeDemanded': null,
      'priceChange.cause': 'provider',
      'priceChange.notifiedOn': '2025-02-10',
      'priceChange.objectedOn': '2025-02-17',
    }),
    'rateCard.terminationCharge': someMoney,
  },
} as const;

const cutOff = always({ 'termination.endedBy': 'provider', 'providerAction.ground': 'breach' });
const refused = {
  'dispute.mistakeAccepted': true,
  'dispute.refundedOn': null,
  'invoice.date': '2025-03-10',
  'dispute.receivedOn': '2025-06-10',
};
const ending = {
  'providerAction.ground': 'non-payment',
  'providerAction.kind': 'end',
  'account.overdue': '40.00',
  'overdueNotice.givenOn': '2025-03-10',
};

/** The readings that favour one side on every account, with the decisions that they reach. */
export const favoured: readonly Favoured[] = [
  {
    reading: 'activation-day',
    decision: 'minimum-term',
    neverRaises: ['lastDay', 'firstFreeDay', 'withinMinimumTerm'],
  },
  {
    reading: 'activation-day',
    ...leaving,
    facts: {
      ...leaving.facts,
      priceChange: fc.constant(null),
      'termination.effectiveOn': dayBetween('2025-02-26', '2025-03-02'),
    },
  },
  { reading: 'ten-percent-base', decision: 'price-rise-exit', neverLowers: ['overTenPercent', 'packageChangeFree'] },
  {
    reading: 'ten-percent-base',
    ...leaving,
    facts: { ...leaving.facts, 'termination.effectiveOn': fc.constant('2025-02-20') },
  },
  { reading: 'dispute-day-count', ...disputed },
  { reading: 'dispute-timing', ...disputed },
  { reading: 'email-as-writing', ...disputed },
  {
    reading: 'late-dispute-refund',
    decision: 'overcharge-refund',
    neverLowers: ['refund', 'bankRefund', 'lateFeeReversed', 'interestReversed', 'totalReversed'],
    facts: { ...always(refused), 'dispute.wronglyCharged': someMoney },
  },
  { reading: 'interest-days', ...interest },
  { reading: 'interest-gate', ...interest },
  { reading: 'moved-due-day', ...interest },
  {
    reading: 'moved-due-day',
    ...fees(['lateFee', 'lateFeesTotal']),
    facts: { ...fees([], late).facts, asOf: dayBetween('2025-04-18', '2025-04-25') },
  },
  { reading: 'late-fee-count', ...fees(['lateFee', 'lateFeesTotal']) },
  { reading: 'processing-fee-count', ...fees(['processingFee']) },
  { reading: 'suspension-fee-vat', ...fees(['suspensionFee'], suspended) },
  { reading: 'suspension-fee-conditions', ...fees(['suspensionFee'], suspended) },
  {
    reading: 'disconnection-notice-days',
    decision: 'suspend-or-end',
    neverLowers: ['earliestOn'],
    facts: { ...always(ending), 'disconnectionNotice.sentOn': dayBetween('2025-03-01', '2025-03-20') },
  },
  {
    reading: 'charge-after-term',
    decision: 'termination-charge',
    neverRaises: ['amount'],
    facts: { ...cutOff, 'rateCard.terminationCharge': someMoney },
  },
  { reading: 'refund-first-day', ...moved },
  { reading: 'refund-days', ...moved },
  { reading: 'move-notice-content', ...moved },
];
