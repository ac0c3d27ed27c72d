// Generated from the rule files by `npm run generate`; change those, not this.
import advanceFees from './advance-fees.compiled.js';
import application from './application.compiled.js';
import assignment from './assignment.compiled.js';
import callBill from './call-bill.compiled.js';
import callCharge from './call-charge.compiled.js';
import cancellationNotice from './cancellation-notice.compiled.js';
import changeNotice from './change-notice.compiled.js';
import collectionCosts from './collection-costs.compiled.js';
import collectionDate from './collection-date.compiled.js';
import complaintEscalation from './complaint-escalation.compiled.js';
import complaintResponse from './complaint-response.compiled.js';
import contractClaim from './contract-claim.compiled.js';
import creditLimit from './credit-limit.compiled.js';
import directDebitCancellation from './direct-debit-cancellation.compiled.js';
import disconnectionEffects from './disconnection-effects.compiled.js';
import fairUse from './fair-use.compiled.js';
import finalSettlement from './final-settlement.compiled.js';
import invoiceBalance from './invoice-balance.compiled.js';
import invoiceDispute from './invoice-dispute.compiled.js';
import latePaymentFees from './late-payment-fees.compiled.js';
import latePaymentInterest from './late-payment-interest.compiled.js';
import minimumTerm from './minimum-term.compiled.js';
import movingHomeRefund from './moving-home-refund.compiled.js';
import movingHome from './moving-home.compiled.js';
import noticeService from './notice-service.compiled.js';
import overchargeRefund from './overcharge-refund.compiled.js';
import paymentMethod from './payment-method.compiled.js';
import priceRiseExit from './price-rise-exit.compiled.js';
import suspendOrEnd from './suspend-or-end.compiled.js';
import terminationCharge from './termination-charge.compiled.js';

/** The digest of the files that these were made from; for others they do not answer. */
export const digest = 'f3ac1ef88e1d4a3e444a80491b06724f542a9ecfe8872f085f29e57c24628c29';

/** Each decision as code, under the default readings. */
export const compiled = {
  'advance-fees': advanceFees,
  'application': application,
  'assignment': assignment,
  'call-bill': callBill,
  'call-charge': callCharge,
  'cancellation-notice': cancellationNotice,
  'change-notice': changeNotice,
  'collection-costs': collectionCosts,
  'collection-date': collectionDate,
  'complaint-escalation': complaintEscalation,
  'complaint-response': complaintResponse,
  'contract-claim': contractClaim,
  'credit-limit': creditLimit,
  'direct-debit-cancellation': directDebitCancellation,
  'disconnection-effects': disconnectionEffects,
  'fair-use': fairUse,
  'final-settlement': finalSettlement,
  'invoice-balance': invoiceBalance,
  'invoice-dispute': invoiceDispute,
  'late-payment-fees': latePaymentFees,
  'late-payment-interest': latePaymentInterest,
  'minimum-term': minimumTerm,
  'moving-home-refund': movingHomeRefund,
  'moving-home': movingHome,
  'notice-service': noticeService,
  'overcharge-refund': overchargeRefund,
  'payment-method': paymentMethod,
  'price-rise-exit': priceRiseExit,
  'suspend-or-end': suspendOrEnd,
  'termination-charge': terminationCharge,
};
