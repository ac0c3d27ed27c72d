// Generated from the rule files by `npm run generate`; change those, not this.
import asked from '../../rules/kept/asked-termination-charge.json' with { type: 'json' };
import bound5 from '../../rules/kept/bound-5.json' with { type: 'json' };
import bound6 from '../../rules/kept/bound-6.json' with { type: 'json' };
import cancellationNotice from '../../rules/kept/cancellation-notice.json' with { type: 'json' };
import minimumTerm from '../../rules/kept/minimum-term.json' with { type: 'json' };
import policy from '../../rules/kept/policy.json' with { type: 'json' };
import priceRiseExit from '../../rules/kept/price-rise-exit.json' with { type: 'json' };
import tableBankHolidays from '../../rules/kept/table-bank-holidays.json' with { type: 'json' };
import terminationCharge from '../../rules/kept/termination-charge.json' with { type: 'json' };
import wordAnyOf from '../../rules/kept/word-any-of.json' with { type: 'json' };
import wordAsMoves from '../../rules/kept/word-as-moves.json' with { type: 'json' };
import wordAsPercentOf from '../../rules/kept/word-as-percent-of.json' with { type: 'json' };
import wordCountOf from '../../rules/kept/word-count-of.json' with { type: 'json' };
import wordDayAfter from '../../rules/kept/word-day-after.json' with { type: 'json' };
import wordDayBefore from '../../rules/kept/word-day-before.json' with { type: 'json' };
import wordEarliestOf from '../../rules/kept/word-earliest-of.json' with { type: 'json' };
import wordGreatestGiven from '../../rules/kept/word-greatest-given.json' with { type: 'json' };
import wordGreatestOf from '../../rules/kept/word-greatest-of.json' with { type: 'json' };
import wordIsAfter from '../../rules/kept/word-is-after.json' with { type: 'json' };
import wordIsBefore from '../../rules/kept/word-is-before.json' with { type: 'json' };
import wordIsGiven from '../../rules/kept/word-is-given.json' with { type: 'json' };
import wordIsMoreThan from '../../rules/kept/word-is-more-than.json' with { type: 'json' };
import wordIsNot from '../../rules/kept/word-is-not.json' with { type: 'json' };
import wordIsOnOrAfter from '../../rules/kept/word-is-on-or-after.json' with { type: 'json' };
import wordIsOnOrBefore from '../../rules/kept/word-is-on-or-before.json' with { type: 'json' };
import wordLatestBy from '../../rules/kept/word-latest-by.json' with { type: 'json' };
import wordLatestOf from '../../rules/kept/word-latest-of.json' with { type: 'json' };
import wordLeastGiven from '../../rules/kept/word-least-given.json' with { type: 'json' };
import wordLeastOf from '../../rules/kept/word-least-of.json' with { type: 'json' };
import wordMinusDuration from '../../rules/kept/word-minus-duration.json' with { type: 'json' };
import wordMonthsIn from '../../rules/kept/word-months-in.json' with { type: 'json' };
import wordMovesOf from '../../rules/kept/word-moves-of.json' with { type: 'json' };
import wordPercentOf from '../../rules/kept/word-percent-of.json' with { type: 'json' };
import wordPlusDuration from '../../rules/kept/word-plus-duration.json' with { type: 'json' };
import wordPlusDurationsUntil from '../../rules/kept/word-plus-durations-until.json' with { type: 'json' };
import type { AnswerOptions, Decision as DecisionOf, FactsFor } from '../contract-types.ts';
import { addedUpByWork } from '../language/operators/added-up-by.ts';
import { allTogetherWork } from '../language/operators/all-together.ts';
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
import { orNextWorkingDayWork } from '../language/operators/or-next-working-day.ts';
import { plusWork } from '../language/operators/plus.ts';
import { plusDaysWork } from '../language/operators/plus-days.ts';
import { plusMonthsWork } from '../language/operators/plus-months.ts';
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
export type Facts = FactsFor<'termination-charge'>;
/** The answer, told apart by its outcome. */
export type Decision = DecisionOf<'termination-charge'>;
/** Readings other than the default, newer tables, and how much of the why. */
export type Options = AnswerOptions;

/** `evaluate('termination-charge', facts, options)` of the main entry: Does ending the service cost the customer a termination charge, and how much? */
export const evaluate: EvaluateOne<'termination-charge'> = /* @__PURE__ */ oneDecision(
  {
    asked,
    policy,
    models: [terminationCharge, cancellationNotice, minimumTerm, priceRiseExit],
    bounds: [bound5, bound6],
    words: [
      wordAnyOf,
      wordAsMoves,
      wordAsPercentOf,
      wordCountOf,
      wordDayAfter,
      wordDayBefore,
      wordEarliestOf,
      wordGreatestGiven,
      wordGreatestOf,
      wordIsAfter,
      wordIsBefore,
      wordIsGiven,
      wordIsMoreThan,
      wordIsNot,
      wordIsOnOrAfter,
      wordIsOnOrBefore,
      wordLatestBy,
      wordLatestOf,
      wordLeastGiven,
      wordLeastOf,
      wordMinusDuration,
      wordMonthsIn,
      wordMovesOf,
      wordPercentOf,
      wordPlusDuration,
      wordPlusDurationsUntil,
    ],
    tables: { 'bank-holidays': tableBankHolidays },
  },
  {
    addedUpBy: addedUpByWork,
    allTogether: allTogetherWork,
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
    orNextWorkingDay: orNextWorkingDayWork,
    plus: plusWork,
    plusDays: plusDaysWork,
    plusMonths: plusMonthsWork,
    sumOf: sumOfWork,
    timelineOf: timelineOfWork,
    times: timesWork,
    valueOn: valueOnWork,
    wholeMonthsUntil: wholeMonthsUntilWork,
  },
);
