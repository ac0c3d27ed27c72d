import type { PolicyFiles } from '../src/language/grammar/policy-files.ts';
import clauses from './clauses.json' with { type: 'json' };
import advanceFees from './decisions/advance-fees.json' with { type: 'json' };
import application from './decisions/application.json' with { type: 'json' };
import assignment from './decisions/assignment.json' with { type: 'json' };
import callBill from './decisions/call-bill.json' with { type: 'json' };
import callCharge from './decisions/call-charge.json' with { type: 'json' };
import cancellationNotice from './decisions/cancellation-notice.json' with { type: 'json' };
import changeNotice from './decisions/change-notice.json' with { type: 'json' };
import collectionCosts from './decisions/collection-costs.json' with { type: 'json' };
import collectionDate from './decisions/collection-date.json' with { type: 'json' };
import complaintEscalation from './decisions/complaint-escalation.json' with { type: 'json' };
import complaintResponse from './decisions/complaint-response.json' with { type: 'json' };
import contractClaim from './decisions/contract-claim.json' with { type: 'json' };
import creditLimit from './decisions/credit-limit.json' with { type: 'json' };
import directDebitCancellation from './decisions/direct-debit-cancellation.json' with { type: 'json' };
import disconnectionEffects from './decisions/disconnection-effects.json' with { type: 'json' };
import fairUse from './decisions/fair-use.json' with { type: 'json' };
import finalSettlement from './decisions/final-settlement.json' with { type: 'json' };
import invoiceDispute from './decisions/invoice-dispute.json' with { type: 'json' };
import latePaymentFees from './decisions/late-payment-fees.json' with { type: 'json' };
import latePaymentInterest from './decisions/late-payment-interest.json' with { type: 'json' };
import minimumTerm from './decisions/minimum-term.json' with { type: 'json' };
import movingHome from './decisions/moving-home.json' with { type: 'json' };
import movingHomeRefund from './decisions/moving-home-refund.json' with { type: 'json' };
import noticeService from './decisions/notice-service.json' with { type: 'json' };
import overchargeRefund from './decisions/overcharge-refund.json' with { type: 'json' };
import paymentMethod from './decisions/payment-method.json' with { type: 'json' };
import priceRiseExit from './decisions/price-rise-exit.json' with { type: 'json' };
import suspendOrEnd from './decisions/suspend-or-end.json' with { type: 'json' };
import terminationCharge from './decisions/termination-charge.json' with { type: 'json' };
import contradictions from './facts/contradictions.json' with { type: 'json' };
import readings from './readings.json' with { type: 'json' };
import notedReadings from './readings-noted.json' with { type: 'json' };
import bankHolidays from './tables/bank-holidays.json' with { type: 'json' };
import bankRate from './tables/bank-rate.json' with { type: 'json' };
import vat from './tables/vat.json' with { type: 'json' };

/** The documents of the contract's policy, every rule file by its decision. Checked when a decision is first asked for. */
export const files: PolicyFiles = {
  title: 'Code of Practice and Schedule 1 of a telecoms contract',
  version: '0.1.0',
  inForceFrom: '2026-11-22',
  rules: {
    'minimum-term': minimumTerm,
    'termination-charge': terminationCharge,
    'price-rise-exit': priceRiseExit,
    'change-notice': changeNotice,
    'invoice-dispute': invoiceDispute,
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
    assignment,
    application,
    'contract-claim': contractClaim,
  },
  clauses,
  readings,
  notedReadings,
  tables: [bankRate, bankHolidays, vat],
  contradictions,
};
