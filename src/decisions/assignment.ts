// Generated from the rule files by `npm run generate`; change those, not this.
import asked from '../../rules/kept/asked-assignment.json' with { type: 'json' };
import assignment from '../../rules/kept/assignment.json' with { type: 'json' };
import policy from '../../rules/kept/policy.json' with { type: 'json' };
import wordIsOnOrBefore from '../../rules/kept/word-is-on-or-before.json' with { type: 'json' };
import type { AnswerOptions, Decision as DecisionOf, FactsFor } from '../contract-types.ts';
import { isWork } from '../language/operators/is.ts';
import { isAtMostWork } from '../language/operators/is-at-most.ts';
import { oneDecision } from '../one-decision.ts';
import type { EvaluateOne } from '../one-decision-types.ts';

export type { Issue } from '../language/answer/issue.ts';
export { isPolicyError, PolicyError } from '../language/answer/policy-error.ts';
export type { Reasons } from '../language/answer/told-less.ts';

/** The facts that it reads, those of the decisions it consults among them. */
export type Facts = FactsFor<'assignment'>;
/** The answer, told apart by its outcome. */
export type Decision = DecisionOf<'assignment'>;
/** Readings other than the default, newer tables, and how much of the why. */
export type Options = AnswerOptions;

/** `evaluate('assignment', facts, options)` of the main entry: Does a transfer of rights or duties under the contract take effect? */
export const evaluate: EvaluateOne<'assignment'> = /* @__PURE__ */ oneDecision(
  {
    asked,
    policy,
    models: [assignment],
    bounds: [],
    words: [wordIsOnOrBefore],
    tables: {},
  },
  { is: isWork, isAtMost: isAtMostWork },
);
