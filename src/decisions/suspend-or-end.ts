// Generated from the rule files by `npm run generate`; change those, not this.
import asked from '../../rules/kept/asked-suspend-or-end.json' with { type: 'json' };
import policy from '../../rules/kept/policy.json' with { type: 'json' };
import suspendOrEnd from '../../rules/kept/suspend-or-end.json' with { type: 'json' };
import wordDayAfter from '../../rules/kept/word-day-after.json' with { type: 'json' };
import wordIsBefore from '../../rules/kept/word-is-before.json' with { type: 'json' };
import wordIsMoreThan from '../../rules/kept/word-is-more-than.json' with { type: 'json' };
import wordIsOnOrAfter from '../../rules/kept/word-is-on-or-after.json' with { type: 'json' };
import wordLaterOf from '../../rules/kept/word-later-of.json' with { type: 'json' };
import type { AnswerOptions, Decision as DecisionOf, FactsFor } from '../contract-types.ts';
import { greaterOfWork } from '../language/operators/greater-of.ts';
import { isWork } from '../language/operators/is.ts';
import { isAtMostWork } from '../language/operators/is-at-most.ts';
import { isLessThanWork } from '../language/operators/is-less-than.ts';
import { isNoneWork } from '../language/operators/is-none.ts';
import { plusDaysWork } from '../language/operators/plus-days.ts';
import { oneDecision } from '../one-decision.ts';
import type { EvaluateOne } from '../one-decision-types.ts';

export type { Issue } from '../language/answer/issue.ts';
export { isPolicyError, PolicyError } from '../language/answer/policy-error.ts';
export type { Reasons } from '../language/answer/told-less.ts';

/** The facts that it reads, those of the decisions it consults among them. */
export type Facts = FactsFor<'suspend-or-end'>;
/** The answer, told apart by its outcome. */
export type Decision = DecisionOf<'suspend-or-end'>;
/** Readings other than the default, newer tables, and how much of the why. */
export type Options = AnswerOptions;

/** `evaluate('suspend-or-end', facts, options)` of the main entry: May the provider suspend or end the service on the day in question? */
export const evaluate: EvaluateOne<'suspend-or-end'> = /* @__PURE__ */ oneDecision(
  {
    asked,
    policy,
    models: [suspendOrEnd],
    bounds: [],
    words: [wordDayAfter, wordIsBefore, wordIsMoreThan, wordIsOnOrAfter, wordLaterOf],
    tables: {},
  },
  {
    greaterOf: greaterOfWork,
    is: isWork,
    isAtMost: isAtMostWork,
    isLessThan: isLessThanWork,
    isNone: isNoneWork,
    plusDays: plusDaysWork,
  },
);
