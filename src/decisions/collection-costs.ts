// Generated from the rule files by `npm run generate`; change those, not this.
import asked from '../../rules/kept/asked-collection-costs.json' with { type: 'json' };
import collectionCosts from '../../rules/kept/collection-costs.json' with { type: 'json' };
import policy from '../../rules/kept/policy.json' with { type: 'json' };
import wordIsMoreThan from '../../rules/kept/word-is-more-than.json' with { type: 'json' };
import type { AnswerOptions, Decision as DecisionOf, FactsFor } from '../contract-types.ts';
import { isAtMostWork } from '../language/operators/is-at-most.ts';
import { isLessThanWork } from '../language/operators/is-less-than.ts';
import { lesserOfWork } from '../language/operators/lesser-of.ts';
import { oneDecision } from '../one-decision.ts';
import type { EvaluateOne } from '../one-decision-types.ts';

export type { Issue } from '../language/answer/issue.ts';
export { isPolicyError, PolicyError } from '../language/answer/policy-error.ts';
export type { Reasons } from '../language/answer/told-less.ts';

/** The facts that it reads, those of the decisions it consults among them. */
export type Facts = FactsFor<'collection-costs'>;
/** The answer, told apart by its outcome. */
export type Decision = DecisionOf<'collection-costs'>;
/** Readings other than the default, newer tables, and how much of the why. */
export type Options = AnswerOptions;

/** `evaluate('collection-costs', facts, options)` of the main entry: How much of the cost of collecting a debt can be passed on? */
export const evaluate: EvaluateOne<'collection-costs'> = /* @__PURE__ */ oneDecision(
  {
    asked,
    policy,
    models: [collectionCosts],
    bounds: [],
    words: [wordIsMoreThan],
    tables: {},
  },
  { isAtMost: isAtMostWork, isLessThan: isLessThanWork, lesserOf: lesserOfWork },
);
