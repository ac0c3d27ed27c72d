// Generated from the rule files by `npm run generate`; change those, not this.
import policy from '../../rules/kept/policy.json' with { type: 'json' };
import disconnectionEffects from '../../rules/kept/disconnection-effects.json' with { type: 'json' };
import minimumTerm from '../../rules/kept/minimum-term.json' with { type: 'json' };
import { oneDecision } from '../one-decision.ts';
import type { AskOne, Decision as DecisionOf, Facts as FactsOf, Options as AnyOptions } from '../one-decision-types.ts';

export { isPolicyError, PolicyError } from '../language/answer/policy-error.ts';
export type { Issue, Reasons } from '../one-decision-types.ts';

/** The facts that it reads, those of the decisions it consults among them. */
export type Facts = FactsOf<'disconnection-effects'>;
/** The answer, told apart by its outcome. */
export type Decision = DecisionOf<'disconnection-effects'>;
/** Readings other than the default, newer tables, and how much of the why. */
export type Options = AnyOptions;

/** `evaluate('disconnection-effects', facts, options)` of the main entry: What follows from being cut off for non-payment? */
export const evaluate: AskOne<'disconnection-effects'> = /* @__PURE__ */ oneDecision(
  {
    decision: 'disconnection-effects',
    policy,
    listed: [
      'account.disconnectedOn',
      'service.activatedOn',
      'rateCard.terminationCharge',
      'account.otherServices',
      'termination.effectiveOn',
      'termination',
      'service.kind',
      'service.activation',
      'service.statedTerm',
      'service.paymentPeriod',
      'service.feePeriod',
      'termination.noticeOn',
    ],
    models: { 'disconnection-effects': disconnectionEffects, 'minimum-term': minimumTerm },
    bounds: [],
    tables: {},
  },
  {},
);
