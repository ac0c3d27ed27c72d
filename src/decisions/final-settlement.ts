// Generated from the rule files by `npm run generate`; change those, not this.
import policy from '../../rules/kept/policy.json' with { type: 'json' };
import finalSettlement from '../../rules/kept/final-settlement.json' with { type: 'json' };
import cancellationNotice from '../../rules/kept/cancellation-notice.json' with { type: 'json' };
import { oneDecision } from '../one-decision.ts';
import type { AskOne, Decision as DecisionOf, Facts as FactsOf, Options as AnyOptions } from '../one-decision-types.ts';

export { isPolicyError, PolicyError } from '../language/answer/policy-error.ts';
export type { Issue, Reasons } from '../one-decision-types.ts';

/** The facts that it reads, those of the decisions it consults among them. */
export type Facts = FactsOf<'final-settlement'>;
/** The answer, told apart by its outcome. */
export type Decision = DecisionOf<'final-settlement'>;
/** Readings other than the default, newer tables, and how much of the why. */
export type Options = AnyOptions;

/** `evaluate('final-settlement', facts, options)` of the main entry: When the service has ended, who pays whom, how much and by when? */
export const evaluate: AskOne<'final-settlement'> = /* @__PURE__ */ oneDecision(
  {
    decision: 'final-settlement',
    policy,
    listed: [
      'termination.endedBy',
      'termination.effectiveOn',
      'asOf',
      'account.credit',
      'account.prepaid',
      'account.directorAgreesRefund',
      'account.owed',
      'finalInvoice.dueDate',
      'termination.form',
      'termination.movesDomain',
      'service.kind',
    ],
    models: { 'final-settlement': finalSettlement, 'cancellation-notice': cancellationNotice },
    bounds: [],
    tables: {},
  },
  {},
);
