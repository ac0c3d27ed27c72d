// Generated from the rule files by `npm run generate`; change those, not this.
import asked from '../../rules/kept/asked-moving-home-refund.json' with { type: 'json' };
import bound3 from '../../rules/kept/bound-3.json' with { type: 'json' };
import bound4 from '../../rules/kept/bound-4.json' with { type: 'json' };
import cancellationNotice from '../../rules/kept/cancellation-notice.json' with { type: 'json' };
import movingHomeRefund from '../../rules/kept/moving-home-refund.json' with { type: 'json' };
import policy from '../../rules/kept/policy.json' with { type: 'json' };
import wordAllOf from '../../rules/kept/word-all-of.json' with { type: 'json' };
import wordAnyOf from '../../rules/kept/word-any-of.json' with { type: 'json' };
import wordByBillingPeriod from '../../rules/kept/word-by-billing-period.json' with { type: 'json' };
import wordDayAfter from '../../rules/kept/word-day-after.json' with { type: 'json' };
import wordDayBefore from '../../rules/kept/word-day-before.json' with { type: 'json' };
import wordDaysCovered from '../../rules/kept/word-days-covered.json' with { type: 'json' };
import wordEarlierOf from '../../rules/kept/word-earlier-of.json' with { type: 'json' };
import wordHoursByDay from '../../rules/kept/word-hours-by-day.json' with { type: 'json' };
import wordHoursOfEachDay from '../../rules/kept/word-hours-of-each-day.json' with { type: 'json' };
import wordIsAtLeast from '../../rules/kept/word-is-at-least.json' with { type: 'json' };
import wordIsGiven from '../../rules/kept/word-is-given.json' with { type: 'json' };
import wordIsMoreThan from '../../rules/kept/word-is-more-than.json' with { type: 'json' };
import wordIsNot from '../../rules/kept/word-is-not.json' with { type: 'json' };
import wordIsOnOrBefore from '../../rules/kept/word-is-on-or-before.json' with { type: 'json' };
import wordLaterOf from '../../rules/kept/word-later-of.json' with { type: 'json' };
import wordMonthAround from '../../rules/kept/word-month-around.json' with { type: 'json' };
import type { AnswerOptions, Decision as DecisionOf, FactsFor } from '../contract-types.ts';
import { addedUpByWork } from '../language/operators/added-up-by.ts';
import { allTogetherWork } from '../language/operators/all-together.ts';
import { changesOfWork } from '../language/operators/changes-of.ts';
import { cutAtWork } from '../language/operators/cut-at.ts';
import { daysUntilWork } from '../language/operators/days-until.ts';
import { dividedByWork } from '../language/operators/divided-by.ts';
import { dividedRoundedDownWork } from '../language/operators/divided-rounded-down.ts';
import { greaterOfWork } from '../language/operators/greater-of.ts';
import { inOrderOfWork } from '../language/operators/in-order-of.ts';
import { isWork } from '../language/operators/is.ts';
import { isAmongWork } from '../language/operators/is-among.ts';
import { isAtMostWork } from '../language/operators/is-at-most.ts';
import { isLessThanWork } from '../language/operators/is-less-than.ts';
import { isNoneWork } from '../language/operators/is-none.ts';
import { lesserOfWork } from '../language/operators/lesser-of.ts';
import { minusWork } from '../language/operators/minus.ts';
import { plusWork } from '../language/operators/plus.ts';
import { plusDaysWork } from '../language/operators/plus-days.ts';
import { plusMonthsWork } from '../language/operators/plus-months.ts';
import { recurringWork } from '../language/operators/recurring.ts';
import { roundedToPennyWork } from '../language/operators/rounded-to-penny.ts';
import { runningTotalWork } from '../language/operators/running-total.ts';
import { sumOfWork } from '../language/operators/sum-of.ts';
import { timelineOfWork } from '../language/operators/timeline-of.ts';
import { timesWork } from '../language/operators/times.ts';
import { valueOnWork } from '../language/operators/value-on.ts';
import { wholeMonthsUntilWork } from '../language/operators/whole-months-until.ts';
import { oneDecision } from '../one-decision.ts';
import type { EvaluateOne } from '../one-decision-types.ts';

export type { Issue } from '../language/answer/issue.ts';
export { isPolicyError, PolicyError } from '../language/answer/policy-error.ts';
export type { Reasons } from '../language/answer/told-less.ts';

/** The facts that it reads, those of the decisions it consults among them. */
export type Facts = FactsFor<'moving-home-refund'>;
/** The answer, told apart by its outcome. */
export type Decision = DecisionOf<'moving-home-refund'>;
/** Readings other than the default, newer tables, and how much of the why. */
export type Options = AnswerOptions;

/** `evaluate('moving-home-refund', facts, options)` of the main entry: What is refunded for days without service around a home move? */
export const evaluate: EvaluateOne<'moving-home-refund'> = /* @__PURE__ */ oneDecision(
  {
    asked,
    policy,
    models: [movingHomeRefund, cancellationNotice],
    bounds: [bound3, bound4],
    words: [
      wordAllOf,
      wordAnyOf,
      wordByBillingPeriod,
      wordDayAfter,
      wordDayBefore,
      wordDaysCovered,
      wordEarlierOf,
      wordHoursByDay,
      wordHoursOfEachDay,
      wordIsAtLeast,
      wordIsGiven,
      wordIsMoreThan,
      wordIsNot,
      wordIsOnOrBefore,
      wordLaterOf,
      wordMonthAround,
    ],
    tables: {},
  },
  {
    addedUpBy: addedUpByWork,
    allTogether: allTogetherWork,
    changesOf: changesOfWork,
    cutAt: cutAtWork,
    daysUntil: daysUntilWork,
    dividedBy: dividedByWork,
    dividedRoundedDown: dividedRoundedDownWork,
    greaterOf: greaterOfWork,
    inOrderOf: inOrderOfWork,
    is: isWork,
    isAmong: isAmongWork,
    isAtMost: isAtMostWork,
    isLessThan: isLessThanWork,
    isNone: isNoneWork,
    lesserOf: lesserOfWork,
    minus: minusWork,
    plus: plusWork,
    plusDays: plusDaysWork,
    plusMonths: plusMonthsWork,
    recurring: recurringWork,
    roundedToPenny: roundedToPennyWork,
    runningTotal: runningTotalWork,
    sumOf: sumOfWork,
    timelineOf: timelineOfWork,
    times: timesWork,
    valueOn: valueOnWork,
    wholeMonthsUntil: wholeMonthsUntilWork,
  },
);
