import advanceFees from './advance-fees.json' with { type: 'json' };
import application from './application.json' with { type: 'json' };
import assignment from './assignment.json' with { type: 'json' };
import callBill from './call-bill.json' with { type: 'json' };
import callCharge from './call-charge.json' with { type: 'json' };
import cancellationNotice from './cancellation-notice.json' with { type: 'json' };
import changeNotice from './change-notice.json' with { type: 'json' };
import collectionCosts from './collection-costs.json' with { type: 'json' };
import collectionDate from './collection-date.json' with { type: 'json' };
import complaintEscalation from './complaint-escalation.json' with { type: 'json' };
import complaintResponse from './complaint-response.json' with { type: 'json' };
import contractClaim from './contract-claim.json' with { type: 'json' };
import creditLimit from './credit-limit.json' with { type: 'json' };
import directDebitCancellation from './direct-debit-cancellation.json' with { type: 'json' };
import disconnectionEffects from './disconnection-effects.json' with { type: 'json' };
import fairUse from './fair-use.json' with { type: 'json' };
import finalSettlement from './final-settlement.json' with { type: 'json' };
import invoiceBalance from './invoice-balance.json' with { type: 'json' };
import invoiceDispute from './invoice-dispute.json' with { type: 'json' };
import latePaymentFees from './late-payment-fees.json' with { type: 'json' };
import latePaymentInterest from './late-payment-interest.json' with { type: 'json' };
import minimumTerm from './minimum-term.json' with { type: 'json' };
import movingHome from './moving-home.json' with { type: 'json' };
import movingHomeRefund from './moving-home-refund.json' with { type: 'json' };
import noticeService from './notice-service.json' with { type: 'json' };
import overchargeRefund from './overcharge-refund.json' with { type: 'json' };
import paymentMethod from './payment-method.json' with { type: 'json' };
import priceRiseExit from './price-rise-exit.json' with { type: 'json' };
import suspendOrEnd from './suspend-or-end.json' with { type: 'json' };
import terminationCharge from './termination-charge.json' with { type: 'json' };

/** The examples of each decision: a customer to start from, and what each example changes. */
export const examples = {
  'minimum-term': minimumTerm,
  'termination-charge': terminationCharge,
  'price-rise-exit': priceRiseExit,
  'change-notice': changeNotice,
  'invoice-dispute': invoiceDispute,
  'invoice-balance': invoiceBalance,
  'overcharge-refund': overchargeRefund,
  'late-payment-interest': latePaymentInterest,
  'late-payment-fees': latePaymentFees,
  'collection-date': collectionDate,
  'credit-limit': creditLimit,
  'moving-home-refund': movingHomeRefund,
  'moving-home': movingHome,
  'complaint-response': complaintResponse,
  'complaint-escalation': complaintEscalation,
  'call-charge': callCharge,
  'call-bill': callBill,
  'final-settlement': finalSettlement,
  'payment-method': paymentMethod,
  'direct-debit-cancellation': directDebitCancellation,
  'cancellation-notice': cancellationNotice,
  'suspend-or-end': suspendOrEnd,
  'disconnection-effects': disconnectionEffects,
  'notice-service': noticeService,
  'advance-fees': advanceFees,
  'collection-costs': collectionCosts,
  'fair-use': fairUse,
  assignment: assignment,
  application: application,
  'contract-claim': contractClaim,
};
