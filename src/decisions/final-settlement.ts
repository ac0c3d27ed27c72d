// Generated from the rule files by `npm run generate`; change those, not this.
import asked from '../../rules/kept/asked-final-settlement.json' with { type: 'json' };
import cancellationNotice from '../../rules/kept/cancellation-notice.json' with { type: 'json' };
import finalSettlement from '../../rules/kept/final-settlement.json' with { type: 'json' };
import policy from '../../rules/kept/policy.json' with { type: 'json' };
import wordDayBefore from '../../rules/kept/word-day-before.json' with { type: 'json' };
import wordEarlierOf from '../../rules/kept/word-earlier-of.json' with { type: 'json' };
import wordIsMoreThan from '../../rules/kept/word-is-more-than.json' with { type: 'json' };
import wordIsOnOrBefore from '../../rules/kept/word-is-on-or-before.json' with { type: 'json' };
import wordLaterOf from '../../rules/kept/word-later-of.json' with { type: 'json' };
import wordNotBelowNil from '../../rules/kept/word-not-below-nil.json' with { type: 'json' };
import type { AnswerOptions, Decision as DecisionOf, FactsFor } from '../contract-types.ts';
import { daysUntilWork } from '../language/operators/days-until.ts';
import { dividedByWork } from '../language/operators/divided-by.ts';
import { greaterOfWork } from '../language/operators/greater-of.ts';
import { isWork } from '../language/operators/is.ts';
import { isAmongWork } from '../language/operators/is-among.ts';
import { isAtMostWork } from '../language/operators/is-at-most.ts';
import { isLessThanWork } from '../language/operators/is-less-than.ts';
import { isNoneWork } from '../language/operators/is-none.ts';
import { lesserOfWork } from '../language/operators/lesser-of.ts';
import { minusWork } from '../language/operators/minus.ts';
import { plusWork } from '../language/operators/plus.ts';
import { plusDaysWork } from '../language/operators/plus-days.ts';
import { roundedToPennyWork } from '../language/operators/rounded-to-penny.ts';
import { sumOfWork } from '../language/operators/sum-of.ts';
import { timesWork } from '../language/operators/times.ts';
import { oneDecision } from '../one-decision.ts';
import type { EvaluateOne } from '../one-decision-types.ts';

export type { Issue } from '../language/answer/issue.ts';
export { isPolicyError, PolicyError } from '../language/answer/policy-error.ts';
export type { Reasons } from '../language/answer/told-less.ts';

/** The facts that it reads, those of the decisions it consults among them. */
export type Facts = FactsFor<'final-settlement'>;
/** The answer, told apart by its outcome. */
export type Decision = DecisionOf<'final-settlement'>;
/** Readings other than the default, newer tables, and how much of the why. */
export type Options = AnswerOptions;

/** `evaluate('final-settlement', facts, options)` of the main entry: When the service has ended, who pays whom, how much and by when? */
export const evaluate: EvaluateOne<'final-settlement'> = /* @__PURE__ */ oneDecision(
  {
    asked,
    policy,
    models: [finalSettlement, cancellationNotice],
    bounds: [],
    words: [wordDayBefore, wordEarlierOf, wordIsMoreThan, wordIsOnOrBefore, wordLaterOf, wordNotBelowNil],
    tables: {},
  },
  {
    daysUntil: daysUntilWork,
    dividedBy: dividedByWork,
    greaterOf: greaterOfWork,
    is: isWork,
    isAmong: isAmongWork,
    isAtMost: isAtMostWork,
    isLessThan: isLessThanWork,
    isNone: isNoneWork,
    lesserOf: lesserOfWork,
    minus: minusWork,
    plus: plusWork,
    plusDays: plusDaysWork,
    roundedToPenny: roundedToPennyWork,
    sumOf: sumOfWork,
    times: timesWork,
  },
);
