// Generated from the rule files by `npm run generate`; change those, not this.
import policy from '../../rules/kept/policy.json' with { type: 'json' };
import minimumTerm from '../../rules/kept/minimum-term.json' with { type: 'json' };
import { oneDecision } from '../one-decision.ts';
import type { AskOne, Decision as DecisionOf, Facts as FactsOf, Options as AnyOptions } from '../one-decision-types.ts';

export { isPolicyError, PolicyError } from '../language/answer/policy-error.ts';
export type { Issue, Reasons } from '../one-decision-types.ts';

/** The facts that it reads, those of the decisions it consults among them. */
export type Facts = FactsOf<'minimum-term'>;
/** The answer, told apart by its outcome. */
export type Decision = DecisionOf<'minimum-term'>;
/** Readings other than the default, newer tables, and how much of the why. */
export type Options = AnyOptions;

/** `evaluate('minimum-term', facts, options)` of the main entry: How long is the minimum term of this service, and would the ending fall inside it? */
export const evaluate: AskOne<'minimum-term'> = /* @__PURE__ */ oneDecision(
  {
    decision: 'minimum-term',
    policy,
    listed: [
      'account.otherServices',
      'termination.effectiveOn',
      'termination',
      'service.kind',
      'service.activation',
      'service.statedTerm',
      'service.activatedOn',
      'service.paymentPeriod',
      'service.feePeriod',
      'termination.noticeOn',
    ],
    models: { 'minimum-term': minimumTerm },
    bounds: [],
    tables: {},
  },
  {},
);
