// Generated from the rule files by `npm run generate`; change those, not this.
import asked from '../../rules/kept/asked-change-notice.json' with { type: 'json' };
import changeNotice from '../../rules/kept/change-notice.json' with { type: 'json' };
import policy from '../../rules/kept/policy.json' with { type: 'json' };
import wordDayAfter from '../../rules/kept/word-day-after.json' with { type: 'json' };
import wordIsBefore from '../../rules/kept/word-is-before.json' with { type: 'json' };
import wordIsOnOrBefore from '../../rules/kept/word-is-on-or-before.json' with { type: 'json' };
import wordPlusDuration from '../../rules/kept/word-plus-duration.json' with { type: 'json' };
import type { AnswerOptions, Decision as DecisionOf, FactsFor } from '../contract-types.ts';
import { isWork } from '../language/operators/is.ts';
import { isAtMostWork } from '../language/operators/is-at-most.ts';
import { isLessThanWork } from '../language/operators/is-less-than.ts';
import { isNoneWork } from '../language/operators/is-none.ts';
import { plusDaysWork } from '../language/operators/plus-days.ts';
import { plusMonthsWork } from '../language/operators/plus-months.ts';
import { oneDecision } from '../one-decision.ts';
import type { EvaluateOne } from '../one-decision-types.ts';

export type { Issue } from '../language/answer/issue.ts';
export { isPolicyError, PolicyError } from '../language/answer/policy-error.ts';
export type { Reasons } from '../language/answer/told-less.ts';

/** The facts that it reads, those of the decisions it consults among them. */
export type Facts = FactsFor<'change-notice'>;
/** The answer, told apart by its outcome. */
export type Decision = DecisionOf<'change-notice'>;
/** Readings other than the default, newer tables, and how much of the why. */
export type Options = AnswerOptions;

/** `evaluate('change-notice', facts, options)` of the main entry: Was a change of terms announced properly, and from when may it apply? */
export const evaluate: EvaluateOne<'change-notice'> = /* @__PURE__ */ oneDecision(
  {
    asked,
    policy,
    models: [changeNotice],
    bounds: [],
    words: [wordDayAfter, wordIsBefore, wordIsOnOrBefore, wordPlusDuration],
    tables: {},
  },
  {
    is: isWork,
    isAtMost: isAtMostWork,
    isLessThan: isLessThanWork,
    isNone: isNoneWork,
    plusDays: plusDaysWork,
    plusMonths: plusMonthsWork,
  },
);
