// Generated from the rule files by `npm run generate`; change those, not this.
import asked from '../../rules/kept/asked-fair-use.json' with { type: 'json' };
import fairUse from '../../rules/kept/fair-use.json' with { type: 'json' };
import policy from '../../rules/kept/policy.json' with { type: 'json' };
import wordIsMoreThan from '../../rules/kept/word-is-more-than.json' with { type: 'json' };
import type { AnswerOptions, Decision as DecisionOf, FactsFor } from '../contract-types.ts';
import { isWork } from '../language/operators/is.ts';
import { isAtMostWork } from '../language/operators/is-at-most.ts';
import { isLessThanWork } from '../language/operators/is-less-than.ts';
import { oneDecision } from '../one-decision.ts';
import type { EvaluateOne } from '../one-decision-types.ts';

export type { Issue } from '../language/answer/issue.ts';
export { isPolicyError, PolicyError } from '../language/answer/policy-error.ts';
export type { Reasons } from '../language/answer/told-less.ts';

/** The facts that it reads, those of the decisions it consults among them. */
export type Facts = FactsFor<'fair-use'>;
/** The answer, told apart by its outcome. */
export type Decision = DecisionOf<'fair-use'>;
/** Readings other than the default, newer tables, and how much of the why. */
export type Options = AnswerOptions;

/** `evaluate('fair-use', facts, options)` of the main entry: May the provider slow down an unlimited data service? */
export const evaluate: EvaluateOne<'fair-use'> = /* @__PURE__ */ oneDecision(
  {
    asked,
    policy,
    models: [fairUse],
    bounds: [],
    words: [wordIsMoreThan],
    tables: {},
  },
  { is: isWork, isAtMost: isAtMostWork, isLessThan: isLessThanWork },
);
