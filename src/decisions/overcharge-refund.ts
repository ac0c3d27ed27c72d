// Generated from the rule files by `npm run generate`; change those, not this.
import policy from '../../rules/kept/policy.json' with { type: 'json' };
import overchargeRefund from '../../rules/kept/overcharge-refund.json' with { type: 'json' };
import invoiceDispute from '../../rules/kept/invoice-dispute.json' with { type: 'json' };
import latePaymentInterest from '../../rules/kept/late-payment-interest.json' with { type: 'json' };
import collectionDate from '../../rules/kept/collection-date.json' with { type: 'json' };
import bound0 from '../../rules/kept/bound-0.json' with { type: 'json' };
import bound1 from '../../rules/kept/bound-1.json' with { type: 'json' };
import tableBankHolidays from '../../rules/kept/table-bank-holidays.json' with { type: 'json' };
import tableBankRate from '../../rules/kept/table-bank-rate.json' with { type: 'json' };
import { oneDecision } from '../one-decision.ts';
import type { AskOne, Decision as DecisionOf, Facts as FactsOf, Options as AnyOptions } from '../one-decision-types.ts';

export { isPolicyError, PolicyError } from '../language/answer/policy-error.ts';
export type { Issue, Reasons } from '../one-decision-types.ts';

/** The facts that it reads, those of the decisions it consults among them. */
export type Facts = FactsOf<'overcharge-refund'>;
/** The answer, told apart by its outcome. */
export type Decision = DecisionOf<'overcharge-refund'>;
/** Readings other than the default, newer tables, and how much of the why. */
export type Options = AnyOptions;

/** `evaluate('overcharge-refund', facts, options)` of the main entry: What must be given back for a wrong charge, by when, and by whom? */
export const evaluate: AskOne<'overcharge-refund'> = /* @__PURE__ */ oneDecision(
  {
    decision: 'overcharge-refund',
    policy,
    listed: [
      'dispute',
      'dispute.wronglyCharged',
      'dispute.refundedOn',
      'dispute.mistakeAccepted',
      'dispute.collected',
      'dispute.receivedOn',
      'asOf',
      'dispute.lateFeeCharged',
      'dispute.interestCharged',
      'dispute.form',
      'dispute.sentOn',
      'invoice.date',
      'invoice.amount',
      'dispute.amount',
      'dispute.chargedOn',
      'invoice.dueDate',
      'payments',
      'baseRates',
      'invoice.interestDemanded',
      'customer.nation',
    ],
    models: {
      'overcharge-refund': overchargeRefund,
      'invoice-dispute': invoiceDispute,
      'late-payment-interest': latePaymentInterest,
      'collection-date': collectionDate,
    },
    bounds: [bound0, bound1],
    tables: { 'bank-holidays': tableBankHolidays, 'bank-rate': tableBankRate },
  },
  {},
);
