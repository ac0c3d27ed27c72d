// Generated from the rule files by `npm run generate`; change those, not this.
import policy from '../../rules/kept/policy.json' with { type: 'json' };
import movingHomeRefund from '../../rules/kept/moving-home-refund.json' with { type: 'json' };
import cancellationNotice from '../../rules/kept/cancellation-notice.json' with { type: 'json' };
import bound3 from '../../rules/kept/bound-3.json' with { type: 'json' };
import bound4 from '../../rules/kept/bound-4.json' with { type: 'json' };
import { oneDecision } from '../one-decision.ts';
import type { AskOne, Decision as DecisionOf, Facts as FactsOf, Options as AnyOptions } from '../one-decision-types.ts';

export { isPolicyError, PolicyError } from '../language/answer/policy-error.ts';
export type { Issue, Reasons } from '../one-decision-types.ts';

/** The facts that it reads, those of the decisions it consults among them. */
export type Facts = FactsOf<'moving-home-refund'>;
/** The answer, told apart by its outcome. */
export type Decision = DecisionOf<'moving-home-refund'>;
/** Readings other than the default, newer tables, and how much of the why. */
export type Options = AnyOptions;

/** `evaluate('moving-home-refund', facts, options)` of the main entry: What is refunded for days without service around a home move? */
export const evaluate: AskOne<'moving-home-refund'> = /* @__PURE__ */ oneDecision(
  {
    decision: 'moving-home-refund',
    policy,
    listed: [
      'move.withinUk',
      'move.engineerRefused',
      'move.engineerNecessary',
      'move.noticeOn',
      'move.newAddressGivenOn',
      'move.alternativeNumberGivenOn',
      'move.outages',
      'termination',
      'termination.endedBy',
      'termination.effectiveOn',
      'asOf',
      'service.billingDay',
      'service.monthlyCharge',
      'termination.form',
      'termination.movesDomain',
      'service.kind',
    ],
    models: { 'moving-home-refund': movingHomeRefund, 'cancellation-notice': cancellationNotice },
    bounds: [bound3, bound4],
    tables: {},
  },
  {},
);
