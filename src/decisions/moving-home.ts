// Generated from the rule files by `npm run generate`; change those, not this.
import asked from '../../rules/kept/asked-moving-home.json' with { type: 'json' };
import cancellationNotice from '../../rules/kept/cancellation-notice.json' with { type: 'json' };
import movingHome from '../../rules/kept/moving-home.json' with { type: 'json' };
import policy from '../../rules/kept/policy.json' with { type: 'json' };
import wordIsAfter from '../../rules/kept/word-is-after.json' with { type: 'json' };
import wordIsAtLeast from '../../rules/kept/word-is-at-least.json' with { type: 'json' };
import wordIsMoreThan from '../../rules/kept/word-is-more-than.json' with { type: 'json' };
import type { AnswerOptions, Decision as DecisionOf, FactsFor } from '../contract-types.ts';
import { daysUntilWork } from '../language/operators/days-until.ts';
import { isWork } from '../language/operators/is.ts';
import { isAmongWork } from '../language/operators/is-among.ts';
import { isAtMostWork } from '../language/operators/is-at-most.ts';
import { isLessThanWork } from '../language/operators/is-less-than.ts';
import { isNoneWork } from '../language/operators/is-none.ts';
import { oneDecision } from '../one-decision.ts';
import type { EvaluateOne } from '../one-decision-types.ts';

export type { Issue } from '../language/answer/issue.ts';
export { isPolicyError, PolicyError } from '../language/answer/policy-error.ts';
export type { Reasons } from '../language/answer/told-less.ts';

/** The facts that it reads, those of the decisions it consults among them. */
export type Facts = FactsFor<'moving-home'>;
/** The answer, told apart by its outcome. */
export type Decision = DecisionOf<'moving-home'>;
/** Readings other than the default, newer tables, and how much of the why. */
export type Options = AnswerOptions;

/** `evaluate('moving-home', facts, options)` of the main entry: What does a home move do to the service, the fees and the contract? */
export const evaluate: EvaluateOne<'moving-home'> = /* @__PURE__ */ oneDecision(
  {
    asked,
    policy,
    models: [movingHome, cancellationNotice],
    bounds: [],
    words: [wordIsAfter, wordIsAtLeast, wordIsMoreThan],
    tables: {},
  },
  {
    daysUntil: daysUntilWork,
    is: isWork,
    isAmong: isAmongWork,
    isAtMost: isAtMostWork,
    isLessThan: isLessThanWork,
    isNone: isNoneWork,
  },
);
