// Generated from the rule files by `npm run generate`; change those, not this.
import policy from '../../rules/kept/policy.json' with { type: 'json' };
import callCharge from '../../rules/kept/call-charge.json' with { type: 'json' };
import { oneDecision } from '../one-decision.ts';
import type { AskOne, Decision as DecisionOf, Facts as FactsOf, Options as AnyOptions } from '../one-decision-types.ts';

export { isPolicyError, PolicyError } from '../language/answer/policy-error.ts';
export type { Issue, Reasons } from '../one-decision-types.ts';

/** The facts that it reads, those of the decisions it consults among them. */
export type Facts = FactsOf<'call-charge'>;
/** The answer, told apart by its outcome. */
export type Decision = DecisionOf<'call-charge'>;
/** Readings other than the default, newer tables, and how much of the why. */
export type Options = AnyOptions;

/** `evaluate('call-charge', facts, options)` of the main entry: Is a call inclusive, and if not what does it cost? */
export const evaluate: AskOne<'call-charge'> = /* @__PURE__ */ oneDecision(
  {
    decision: 'call-charge',
    policy,
    listed: [
      'call.durationSeconds',
      'call.overProviderNetwork',
      'package.includesCalls',
      'call.number',
      'package.includes0845',
      'call.purpose',
      'package.inclusiveTimes',
      'call.startedAt',
      'package.billingInterval',
      'call.ratePerMinute',
      'package.connectionFee',
      'call.authorised',
    ],
    models: { 'call-charge': callCharge },
    bounds: [],
    tables: {},
  },
  {},
);
