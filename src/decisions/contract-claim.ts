// Generated from the rule files by `npm run generate`; change those, not this.
import asked from '../../rules/kept/asked-contract-claim.json' with { type: 'json' };
import contractClaim from '../../rules/kept/contract-claim.json' with { type: 'json' };
import policy from '../../rules/kept/policy.json' with { type: 'json' };
import type { AnswerOptions, Decision as DecisionOf, FactsFor } from '../contract-types.ts';
import { isWork } from '../language/operators/is.ts';
import { isAmongWork } from '../language/operators/is-among.ts';
import { oneDecision } from '../one-decision.ts';
import type { EvaluateOne } from '../one-decision-types.ts';

export type { Issue } from '../language/answer/issue.ts';
export { isPolicyError, PolicyError } from '../language/answer/policy-error.ts';
export type { Reasons } from '../language/answer/told-less.ts';

/** The facts that it reads, those of the decisions it consults among them. */
export type Facts = FactsFor<'contract-claim'>;
/** The answer, told apart by its outcome. */
export type Decision = DecisionOf<'contract-claim'>;
/** Readings other than the default, newer tables, and how much of the why. */
export type Options = AnswerOptions;

/** `evaluate('contract-claim', facts, options)` of the main entry: Who may enforce the contract, does delay matter, and where is it decided? */
export const evaluate: EvaluateOne<'contract-claim'> = /* @__PURE__ */ oneDecision(
  {
    asked,
    policy,
    models: [contractClaim],
    bounds: [],
    words: [],
    tables: {},
  },
  { is: isWork, isAmong: isAmongWork },
);
