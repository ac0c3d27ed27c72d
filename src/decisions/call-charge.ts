// Generated from the rule files by `npm run generate`; change those, not this.
import asked from '../../rules/kept/asked-call-charge.json' with { type: 'json' };
import callCharge from '../../rules/kept/call-charge.json' with { type: 'json' };
import policy from '../../rules/kept/policy.json' with { type: 'json' };
import wordAnyOf from '../../rules/kept/word-any-of.json' with { type: 'json' };
import wordDayBefore from '../../rules/kept/word-day-before.json' with { type: 'json' };
import wordDayOfTheWeek from '../../rules/kept/word-day-of-the-week.json' with { type: 'json' };
import wordDividedRoundedUp from '../../rules/kept/word-divided-rounded-up.json' with { type: 'json' };
import wordIsInWindows from '../../rules/kept/word-is-in-windows.json' with { type: 'json' };
import wordIsMoreThan from '../../rules/kept/word-is-more-than.json' with { type: 'json' };
import wordIsOnSuchDay from '../../rules/kept/word-is-on-such-day.json' with { type: 'json' };
import wordIsWithinWindow from '../../rules/kept/word-is-within-window.json' with { type: 'json' };
import wordSecondsInWindows from '../../rules/kept/word-seconds-in-windows.json' with { type: 'json' };
import type { AnswerOptions, Decision as DecisionOf, FactsFor } from '../contract-types.ts';
import { allTogetherWork } from '../language/operators/all-together.ts';
import { clockStretchesWork } from '../language/operators/clock-stretches.ts';
import { daysUntilWork } from '../language/operators/days-until.ts';
import { dividedByWork } from '../language/operators/divided-by.ts';
import { dividedRoundedDownWork } from '../language/operators/divided-rounded-down.ts';
import { greaterOfWork } from '../language/operators/greater-of.ts';
import { isWork } from '../language/operators/is.ts';
import { isAtMostWork } from '../language/operators/is-at-most.ts';
import { isLessThanWork } from '../language/operators/is-less-than.ts';
import { isNoneWork } from '../language/operators/is-none.ts';
import { minusWork } from '../language/operators/minus.ts';
import { plusWork } from '../language/operators/plus.ts';
import { plusDaysWork } from '../language/operators/plus-days.ts';
import { roundedToPennyWork } from '../language/operators/rounded-to-penny.ts';
import { startsWithAnyWork } from '../language/operators/starts-with-any.ts';
import { sumOfWork } from '../language/operators/sum-of.ts';
import { timesWork } from '../language/operators/times.ts';
import { oneDecision } from '../one-decision.ts';
import type { EvaluateOne } from '../one-decision-types.ts';

export type { Issue } from '../language/answer/issue.ts';
export { isPolicyError, PolicyError } from '../language/answer/policy-error.ts';
export type { Reasons } from '../language/answer/told-less.ts';

/** The facts that it reads, those of the decisions it consults among them. */
export type Facts = FactsFor<'call-charge'>;
/** The answer, told apart by its outcome. */
export type Decision = DecisionOf<'call-charge'>;
/** Readings other than the default, newer tables, and how much of the why. */
export type Options = AnswerOptions;

/** `evaluate('call-charge', facts, options)` of the main entry: Is a call inclusive, and if not what does it cost? */
export const evaluate: EvaluateOne<'call-charge'> = /* @__PURE__ */ oneDecision(
  {
    asked,
    policy,
    models: [callCharge],
    bounds: [],
    words: [
      wordAnyOf,
      wordDayBefore,
      wordDayOfTheWeek,
      wordDividedRoundedUp,
      wordIsInWindows,
      wordIsMoreThan,
      wordIsOnSuchDay,
      wordIsWithinWindow,
      wordSecondsInWindows,
    ],
    tables: {},
  },
  {
    allTogether: allTogetherWork,
    clockStretches: clockStretchesWork,
    daysUntil: daysUntilWork,
    dividedBy: dividedByWork,
    dividedRoundedDown: dividedRoundedDownWork,
    greaterOf: greaterOfWork,
    is: isWork,
    isAtMost: isAtMostWork,
    isLessThan: isLessThanWork,
    isNone: isNoneWork,
    minus: minusWork,
    plus: plusWork,
    plusDays: plusDaysWork,
    roundedToPenny: roundedToPennyWork,
    startsWithAny: startsWithAnyWork,
    sumOf: sumOfWork,
    times: timesWork,
  },
);
