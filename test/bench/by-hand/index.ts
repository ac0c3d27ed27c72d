import type { DecisionId } from '../../../src/index.ts';
import type { ByHand } from './form.ts';
import { invoiceDispute } from './invoice-dispute.ts';
import { latePaymentInterest } from './late-payment-interest.ts';
import { movingHomeRefund } from './moving-home-refund.ts';
import { priceRiseExit } from './price-rise-exit.ts';

/** Decisions as functions written by hand: the same facts, outcome, values and refusals. */
export const byHand = {
  'invoice-dispute': invoiceDispute,
  'price-rise-exit': priceRiseExit,
  'late-payment-interest': latePaymentInterest,
  'moving-home-refund': movingHomeRefund,
} satisfies Partial<Record<DecisionId, (facts: unknown) => ByHand<object>>>;
