// Generated from the rule files by `npm run generate`; change those, not this.
import asked from '../../rules/kept/asked-direct-debit-cancellation.json' with { type: 'json' };
import directDebitCancellation from '../../rules/kept/direct-debit-cancellation.json' with { type: 'json' };
import policy from '../../rules/kept/policy.json' with { type: 'json' };
import type { AnswerOptions, Decision as DecisionOf, FactsFor } from '../contract-types.ts';
import { isWork } from '../language/operators/is.ts';
import { isNoneWork } from '../language/operators/is-none.ts';
import { oneDecision } from '../one-decision.ts';
import type { EvaluateOne } from '../one-decision-types.ts';

export type { Issue } from '../language/answer/issue.ts';
export { isPolicyError, PolicyError } from '../language/answer/policy-error.ts';
export type { Reasons } from '../language/answer/told-less.ts';

/** The facts that it reads, those of the decisions it consults among them. */
export type Facts = FactsFor<'direct-debit-cancellation'>;
/** The answer, told apart by its outcome. */
export type Decision = DecisionOf<'direct-debit-cancellation'>;
/** Readings other than the default, newer tables, and how much of the why. */
export type Options = AnswerOptions;

/** `evaluate('direct-debit-cancellation', facts, options)` of the main entry: What follows when the customer cancels the Direct Debit or closes the bank account? */
export const evaluate: EvaluateOne<'direct-debit-cancellation'> = /* @__PURE__ */ oneDecision(
  {
    asked,
    policy,
    models: [directDebitCancellation],
    bounds: [],
    words: [],
    tables: {},
  },
  { is: isWork, isNone: isNoneWork },
);
