// Generated from the rule files by `npm run generate`; change those, not this.
import policy from '../../rules/kept/policy.json' with { type: 'json' };
import latePaymentFees from '../../rules/kept/late-payment-fees.json' with { type: 'json' };
import invoiceDispute from '../../rules/kept/invoice-dispute.json' with { type: 'json' };
import collectionDate from '../../rules/kept/collection-date.json' with { type: 'json' };
import bound0 from '../../rules/kept/bound-0.json' with { type: 'json' };
import bound1 from '../../rules/kept/bound-1.json' with { type: 'json' };
import bound2 from '../../rules/kept/bound-2.json' with { type: 'json' };
import tableVat from '../../rules/kept/table-vat.json' with { type: 'json' };
import tableBankHolidays from '../../rules/kept/table-bank-holidays.json' with { type: 'json' };
import { oneDecision } from '../one-decision.ts';
import type { AskOne, Decision as DecisionOf, Facts as FactsOf, Options as AnyOptions } from '../one-decision-types.ts';

export { isPolicyError, PolicyError } from '../language/answer/policy-error.ts';
export type { Issue, Reasons } from '../one-decision-types.ts';

/** The facts that it reads, those of the decisions it consults among them. */
export type Facts = FactsOf<'late-payment-fees'>;
/** The answer, told apart by its outcome. */
export type Decision = DecisionOf<'late-payment-fees'>;
/** Readings other than the default, newer tables, and how much of the why. */
export type Options = AnyOptions;

/** `evaluate('late-payment-fees', facts, options)` of the main entry: Which fixed fees may be added because of this invoice? */
export const evaluate: AskOne<'late-payment-fees'> = /* @__PURE__ */ oneDecision(
  {
    decision: 'late-payment-fees',
    policy,
    listed: [
      'invoice.amount',
      'dispute.mistakeAccepted',
      'dispute.refundedOn',
      'asOf',
      'dispute.wronglyCharged',
      'payments',
      'invoice.paidOn',
      'invoice.dueDate',
      'payment.method',
      'directDebit.failedOn',
      'directDebit.cancelledOn',
      'payment.feesWaived',
      'invoice.lateFeeDemanded',
      'invoice.lateFeesCharged',
      'rateCard.lateFee',
      'invoice.processingFeesCharged',
      'rateCard.processingFee',
      'account.suspendedOn',
      'account.underDebtManagement',
      'account.suspensionFeeCharged',
      'vatPercent',
      'dispute.form',
      'dispute.sentOn',
      'dispute.receivedOn',
      'invoice.date',
      'dispute.amount',
      'dispute.chargedOn',
      'customer.nation',
    ],
    models: {
      'late-payment-fees': latePaymentFees,
      'invoice-dispute': invoiceDispute,
      'collection-date': collectionDate,
    },
    bounds: [bound0, bound1, bound2],
    tables: { vat: tableVat, 'bank-holidays': tableBankHolidays },
  },
  {},
);
