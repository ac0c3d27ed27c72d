// Generated from the rule files by `npm run generate`; change those, not this.
import policy from '../../rules/kept/policy.json' with { type: 'json' };
import invoiceBalance from '../../rules/kept/invoice-balance.json' with { type: 'json' };
import latePaymentInterest from '../../rules/kept/late-payment-interest.json' with { type: 'json' };
import collectionDate from '../../rules/kept/collection-date.json' with { type: 'json' };
import invoiceDispute from '../../rules/kept/invoice-dispute.json' with { type: 'json' };
import bound0 from '../../rules/kept/bound-0.json' with { type: 'json' };
import bound1 from '../../rules/kept/bound-1.json' with { type: 'json' };
import tableBankRate from '../../rules/kept/table-bank-rate.json' with { type: 'json' };
import tableBankHolidays from '../../rules/kept/table-bank-holidays.json' with { type: 'json' };
import { oneDecision } from '../one-decision.ts';
import type { AskOne, Decision as DecisionOf, Facts as FactsOf, Options as AnyOptions } from '../one-decision-types.ts';

export { isPolicyError, PolicyError } from '../language/answer/policy-error.ts';
export type { Issue, Reasons } from '../one-decision-types.ts';

/** The facts that it reads, those of the decisions it consults among them. */
export type Facts = FactsOf<'invoice-balance'>;
/** The answer, told apart by its outcome. */
export type Decision = DecisionOf<'invoice-balance'>;
/** Readings other than the default, newer tables, and how much of the why. */
export type Options = AnyOptions;

/** `evaluate('invoice-balance', facts, options)` of the main entry: What is still to be paid on this invoice? */
export const evaluate: AskOne<'invoice-balance'> = /* @__PURE__ */ oneDecision(
  {
    decision: 'invoice-balance',
    policy,
    listed: [
      'asOf',
      'invoice.amount',
      'dispute.mistakeAccepted',
      'dispute.refundedOn',
      'dispute.wronglyCharged',
      'payments',
      'payment.method',
      'invoice.dueDate',
      'invoice.date',
      'dispute',
      'dispute.amount',
      'baseRates',
      'invoice.interestDemanded',
      'customer.nation',
      'dispute.form',
      'dispute.sentOn',
      'dispute.receivedOn',
      'dispute.chargedOn',
    ],
    models: {
      'invoice-balance': invoiceBalance,
      'late-payment-interest': latePaymentInterest,
      'collection-date': collectionDate,
      'invoice-dispute': invoiceDispute,
    },
    bounds: [bound0, bound1],
    tables: { 'bank-rate': tableBankRate, 'bank-holidays': tableBankHolidays },
  },
  {},
);
