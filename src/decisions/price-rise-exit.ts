// Generated from the rule files by `npm run generate`; change those, not this.
import asked from '../../rules/kept/asked-price-rise-exit.json' with { type: 'json' };
import bound5 from '../../rules/kept/bound-5.json' with { type: 'json' };
import bound6 from '../../rules/kept/bound-6.json' with { type: 'json' };
import policy from '../../rules/kept/policy.json' with { type: 'json' };
import priceRiseExit from '../../rules/kept/price-rise-exit.json' with { type: 'json' };
import tableBankHolidays from '../../rules/kept/table-bank-holidays.json' with { type: 'json' };
import wordAnyOf from '../../rules/kept/word-any-of.json' with { type: 'json' };
import wordAsMoves from '../../rules/kept/word-as-moves.json' with { type: 'json' };
import wordAsPercentOf from '../../rules/kept/word-as-percent-of.json' with { type: 'json' };
import wordCountOf from '../../rules/kept/word-count-of.json' with { type: 'json' };
import wordEarliestOf from '../../rules/kept/word-earliest-of.json' with { type: 'json' };
import wordGreatestGiven from '../../rules/kept/word-greatest-given.json' with { type: 'json' };
import wordGreatestOf from '../../rules/kept/word-greatest-of.json' with { type: 'json' };
import wordIsBefore from '../../rules/kept/word-is-before.json' with { type: 'json' };
import wordIsGiven from '../../rules/kept/word-is-given.json' with { type: 'json' };
import wordIsMoreThan from '../../rules/kept/word-is-more-than.json' with { type: 'json' };
import wordIsNot from '../../rules/kept/word-is-not.json' with { type: 'json' };
import wordIsOnOrAfter from '../../rules/kept/word-is-on-or-after.json' with { type: 'json' };
import wordIsOnOrBefore from '../../rules/kept/word-is-on-or-before.json' with { type: 'json' };
import wordLatestOf from '../../rules/kept/word-latest-of.json' with { type: 'json' };
import wordLeastGiven from '../../rules/kept/word-least-given.json' with { type: 'json' };
import wordLeastOf from '../../rules/kept/word-least-of.json' with { type: 'json' };
import wordMinusDuration from '../../rules/kept/word-minus-duration.json' with { type: 'json' };
import wordMonthsIn from '../../rules/kept/word-months-in.json' with { type: 'json' };
import wordMovesOf from '../../rules/kept/word-moves-of.json' with { type: 'json' };
import wordPercentOf from '../../rules/kept/word-percent-of.json' with { type: 'json' };
import type { AnswerOptions, Decision as DecisionOf, FactsFor } from '../contract-types.ts';
import { addedUpByWork } from '../language/operators/added-up-by.ts';
import { allTogetherWork } from '../language/operators/all-together.ts';
import { dividedByWork } from '../language/operators/divided-by.ts';
import { greaterOfWork } from '../language/operators/greater-of.ts';
import { inOrderOfWork } from '../language/operators/in-order-of.ts';
import { isWork } from '../language/operators/is.ts';
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
export type Facts = FactsFor<'price-rise-exit'>;
/** The answer, told apart by its outcome. */
export type Decision = DecisionOf<'price-rise-exit'>;
/** Readings other than the default, newer tables, and how much of the why. */
export type Options = AnswerOptions;

/** `evaluate('price-rise-exit', facts, options)` of the main entry: Does a rise in price let the customer leave, or change package, free of charge? */
export const evaluate: EvaluateOne<'price-rise-exit'> = /* @__PURE__ */ oneDecision(
  {
    asked,
    policy,
    models: [priceRiseExit],
    bounds: [bound5, bound6],
    words: [
      wordAnyOf,
      wordAsMoves,
      wordAsPercentOf,
      wordCountOf,
      wordEarliestOf,
      wordGreatestGiven,
      wordGreatestOf,
      wordIsBefore,
      wordIsGiven,
      wordIsMoreThan,
      wordIsNot,
      wordIsOnOrAfter,
      wordIsOnOrBefore,
      wordLatestOf,
      wordLeastGiven,
      wordLeastOf,
      wordMinusDuration,
      wordMonthsIn,
      wordMovesOf,
      wordPercentOf,
    ],
    tables: { 'bank-holidays': tableBankHolidays },
  },
  {
    addedUpBy: addedUpByWork,
    allTogether: allTogetherWork,
    dividedBy: dividedByWork,
    greaterOf: greaterOfWork,
    inOrderOf: inOrderOfWork,
    is: isWork,
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
