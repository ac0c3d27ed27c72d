// Generated from the rule files by `npm run generate`; change those, not this.
import asked from '../../rules/kept/asked-overcharge-refund.json' with { type: 'json' };
import bound0 from '../../rules/kept/bound-0.json' with { type: 'json' };
import bound1 from '../../rules/kept/bound-1.json' with { type: 'json' };
import collectionDate from '../../rules/kept/collection-date.json' with { type: 'json' };
import invoiceDispute from '../../rules/kept/invoice-dispute.json' with { type: 'json' };
import latePaymentInterest from '../../rules/kept/late-payment-interest.json' with { type: 'json' };
import overchargeRefund from '../../rules/kept/overcharge-refund.json' with { type: 'json' };
import policy from '../../rules/kept/policy.json' with { type: 'json' };
import tableBankHolidays from '../../rules/kept/table-bank-holidays.json' with { type: 'json' };
import tableBankRate from '../../rules/kept/table-bank-rate.json' with { type: 'json' };
import wordAccrued from '../../rules/kept/word-accrued.json' with { type: 'json' };
import wordBalanceOn from '../../rules/kept/word-balance-on.json' with { type: 'json' };
import wordBearingInterest from '../../rules/kept/word-bearing-interest.json' with { type: 'json' };
import wordDayAfter from '../../rules/kept/word-day-after.json' with { type: 'json' };
import wordDayBefore from '../../rules/kept/word-day-before.json' with { type: 'json' };
import wordDaysOfYear from '../../rules/kept/word-days-of-year.json' with { type: 'json' };
import wordEarlierOf from '../../rules/kept/word-earlier-of.json' with { type: 'json' };
import wordHeldAt from '../../rules/kept/word-held-at.json' with { type: 'json' };
import wordInterestOfDays from '../../rules/kept/word-interest-of-days.json' with { type: 'json' };
import wordInterestOfParts from '../../rules/kept/word-interest-of-parts.json' with { type: 'json' };
import wordIsAfter from '../../rules/kept/word-is-after.json' with { type: 'json' };
import wordIsBefore from '../../rules/kept/word-is-before.json' with { type: 'json' };
import wordIsGiven from '../../rules/kept/word-is-given.json' with { type: 'json' };
import wordIsMoreThan from '../../rules/kept/word-is-more-than.json' with { type: 'json' };
import wordIsNot from '../../rules/kept/word-is-not.json' with { type: 'json' };
import wordIsOnOrAfter from '../../rules/kept/word-is-on-or-after.json' with { type: 'json' };
import wordIsOnOrBefore from '../../rules/kept/word-is-on-or-before.json' with { type: 'json' };
import wordIsWorkingDay from '../../rules/kept/word-is-working-day.json' with { type: 'json' };
import wordLaterOf from '../../rules/kept/word-later-of.json' with { type: 'json' };
import wordLessPayments from '../../rules/kept/word-less-payments.json' with { type: 'json' };
import wordNotBelowNil from '../../rules/kept/word-not-below-nil.json' with { type: 'json' };
import wordPlusInterest from '../../rules/kept/word-plus-interest.json' with { type: 'json' };
import wordRaisedByPercent from '../../rules/kept/word-raised-by-percent.json' with { type: 'json' };
import wordRateOn from '../../rules/kept/word-rate-on.json' with { type: 'json' };
import wordRoundedDownToPenny from '../../rules/kept/word-rounded-down-to-penny.json' with { type: 'json' };
import wordStartOfYear from '../../rules/kept/word-start-of-year.json' with { type: 'json' };
import wordWithPointsAdded from '../../rules/kept/word-with-points-added.json' with { type: 'json' };
import type { AnswerOptions, Decision as DecisionOf, FactsFor } from '../contract-types.ts';
import { allTogetherWork } from '../language/operators/all-together.ts';
import { changesOfWork } from '../language/operators/changes-of.ts';
import { cutAtWork } from '../language/operators/cut-at.ts';
import { daysUntilWork } from '../language/operators/days-until.ts';
import { dividedByWork } from '../language/operators/divided-by.ts';
import { dividedRoundedDownWork } from '../language/operators/divided-rounded-down.ts';
import { greaterOfWork } from '../language/operators/greater-of.ts';
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
export type Facts = FactsFor<'overcharge-refund'>;
/** The answer, told apart by its outcome. */
export type Decision = DecisionOf<'overcharge-refund'>;
/** Readings other than the default, newer tables, and how much of the why. */
export type Options = AnswerOptions;

/** `evaluate('overcharge-refund', facts, options)` of the main entry: What must be given back for a wrong charge, by when, and by whom? */
export const evaluate: EvaluateOne<'overcharge-refund'> = /* @__PURE__ */ oneDecision(
  {
    asked,
    policy,
    models: [overchargeRefund, invoiceDispute, latePaymentInterest, collectionDate],
    bounds: [bound0, bound1],
    words: [
      wordAccrued,
      wordBalanceOn,
      wordBearingInterest,
      wordDayAfter,
      wordDayBefore,
      wordDaysOfYear,
      wordEarlierOf,
      wordHeldAt,
      wordInterestOfDays,
      wordInterestOfParts,
      wordIsAfter,
      wordIsBefore,
      wordIsGiven,
      wordIsMoreThan,
      wordIsNot,
      wordIsOnOrAfter,
      wordIsOnOrBefore,
      wordIsWorkingDay,
      wordLaterOf,
      wordLessPayments,
      wordNotBelowNil,
      wordPlusInterest,
      wordRaisedByPercent,
      wordRateOn,
      wordRoundedDownToPenny,
      wordStartOfYear,
      wordWithPointsAdded,
    ],
    tables: { 'bank-holidays': tableBankHolidays, 'bank-rate': tableBankRate },
  },
  {
    allTogether: allTogetherWork,
    changesOf: changesOfWork,
    cutAt: cutAtWork,
    daysUntil: daysUntilWork,
    dividedBy: dividedByWork,
    dividedRoundedDown: dividedRoundedDownWork,
    greaterOf: greaterOfWork,
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
