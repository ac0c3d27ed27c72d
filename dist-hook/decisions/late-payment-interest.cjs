'use strict';

Object.defineProperty(exports, '__esModule', { value: true });

var kept_askedLatePaymentInterest = require('../kept/asked-late-payment-interest-YQQwUr4-.cjs');
var kept_bound0 = require('../kept/bound-0-r9tlc3DN.cjs');
var kept_bound1 = require('../kept/bound-1-B1O3zrUA.cjs');
var kept_collectionDate = require('../kept/collection-date-Bp6xI9ub.cjs');
var kept_invoiceDispute = require('../kept/invoice-dispute-DgtggMCb.cjs');
var kept_latePaymentInterest = require('../kept/late-payment-interest-D1ubafaO.cjs');
var kept_policy = require('../kept/policy-DFyyU0dA.cjs');
var kept_tableBankHolidays = require('../kept/table-bank-holidays-Dmkk6brP.cjs');
var kept_tableBankRate = require('../kept/table-bank-rate-DrL3TDb2.cjs');
var kept_wordAccrued = require('../kept/word-accrued-D8obOuFA.cjs');
var kept_wordBalanceOn = require('../kept/word-balance-on-B8m6Ms58.cjs');
var kept_wordBearingInterest = require('../kept/word-bearing-interest-Bt2O6rA5.cjs');
var kept_wordDayAfter = require('../kept/word-day-after-D3abvMCE.cjs');
var kept_wordDayBefore = require('../kept/word-day-before-z1kqiWqY.cjs');
var kept_wordDaysOfYear = require('../kept/word-days-of-year-Ck5XG319.cjs');
var kept_wordEarlierOf = require('../kept/word-earlier-of-DtHRt6xN.cjs');
var kept_wordHeldAt = require('../kept/word-held-at-Bl_yKeFJ.cjs');
var kept_wordInterestOfDays = require('../kept/word-interest-of-days-DbFhDITV.cjs');
var kept_wordInterestOfParts = require('../kept/word-interest-of-parts-B4m4jAE_.cjs');
var kept_wordIsAfter = require('../kept/word-is-after-CcVnWK7Q.cjs');
var kept_wordIsBefore = require('../kept/word-is-before-D9jKG6Qh.cjs');
var kept_wordIsGiven = require('../kept/word-is-given-CXuzg7Pi.cjs');
var kept_wordIsMoreThan = require('../kept/word-is-more-than-8JbsrBMv.cjs');
var kept_wordIsNot = require('../kept/word-is-not-CAuHxsY9.cjs');
var kept_wordIsOnOrAfter = require('../kept/word-is-on-or-after-C50TFC2x.cjs');
var kept_wordIsOnOrBefore = require('../kept/word-is-on-or-before-B2S-hjRD.cjs');
var kept_wordIsWorkingDay = require('../kept/word-is-working-day-C4BW7T6y.cjs');
var kept_wordLaterOf = require('../kept/word-later-of-B4tMfSBB.cjs');
var kept_wordLessPayments = require('../kept/word-less-payments-BjtqXyhI.cjs');
var kept_wordNotBelowNil = require('../kept/word-not-below-nil-9_QOrUs4.cjs');
var kept_wordPlusInterest = require('../kept/word-plus-interest-B4qxdruO.cjs');
var kept_wordRaisedByPercent = require('../kept/word-raised-by-percent-Bfd9Uw3J.cjs');
var kept_wordRateOn = require('../kept/word-rate-on-Da7WSDou.cjs');
var kept_wordRoundedDownToPenny = require('../kept/word-rounded-down-to-penny-Drmb_p0S.cjs');
var kept_wordStartOfYear = require('../kept/word-start-of-year-BfgAML9T.cjs');
var kept_wordWithPointsAdded = require('../kept/word-with-points-added-CxXpIwSW.cjs');
var base = require('../base-CcmR8VZ4.cjs');
var oneDecision = require('../one-decision-QDKTx6Iw.cjs');
var errors = require('../errors-DiCdZaI1.cjs');

const evaluate = /* @__PURE__ */ oneDecision.oneDecision(
  {
    asked: kept_askedLatePaymentInterest.asked,
    policy: kept_policy.policy,
    models: [kept_latePaymentInterest.latePaymentInterest, kept_collectionDate.collectionDate, kept_invoiceDispute.invoiceDispute],
    bounds: [kept_bound0.bound0, kept_bound1.bound1],
    words: [
      kept_wordAccrued.wordAccrued,
      kept_wordBalanceOn.wordBalanceOn,
      kept_wordBearingInterest.wordBearingInterest,
      kept_wordDayAfter.wordDayAfter,
      kept_wordDayBefore.wordDayBefore,
      kept_wordDaysOfYear.wordDaysOfYear,
      kept_wordEarlierOf.wordEarlierOf,
      kept_wordHeldAt.wordHeldAt,
      kept_wordInterestOfDays.wordInterestOfDays,
      kept_wordInterestOfParts.wordInterestOfParts,
      kept_wordIsAfter.wordIsAfter,
      kept_wordIsBefore.wordIsBefore,
      kept_wordIsGiven.wordIsGiven,
      kept_wordIsMoreThan.wordIsMoreThan,
      kept_wordIsNot.wordIsNot,
      kept_wordIsOnOrAfter.wordIsOnOrAfter,
      kept_wordIsOnOrBefore.wordIsOnOrBefore,
      kept_wordIsWorkingDay.wordIsWorkingDay,
      kept_wordLaterOf.wordLaterOf,
      kept_wordLessPayments.wordLessPayments,
      kept_wordNotBelowNil.wordNotBelowNil,
      kept_wordPlusInterest.wordPlusInterest,
      kept_wordRaisedByPercent.wordRaisedByPercent,
      kept_wordRateOn.wordRateOn,
      kept_wordRoundedDownToPenny.wordRoundedDownToPenny,
      kept_wordStartOfYear.wordStartOfYear,
      kept_wordWithPointsAdded.wordWithPointsAdded
    ],
    tables: { "bank-rate": kept_tableBankRate.tableBankRate, "bank-holidays": kept_tableBankHolidays.tableBankHolidays }
  },
  {
    allTogether: base.allTogetherWork,
    changesOf: base.changesOfWork,
    cutAt: base.cutAtWork,
    daysUntil: base.daysUntilWork,
    dividedBy: base.dividedByWork,
    dividedRoundedDown: base.dividedRoundedDownWork,
    greaterOf: base.greaterOfWork,
    is: base.isWork,
    isAmong: base.isAmongWork,
    isAtMost: base.isAtMostWork,
    isLessThan: base.isLessThanWork,
    isNone: base.isNoneWork,
    lesserOf: base.lesserOfWork,
    minus: base.minusWork,
    orNextWorkingDay: base.orNextWorkingDayWork,
    plus: base.plusWork,
    plusDays: base.plusDaysWork,
    plusMonths: base.plusMonthsWork,
    recurring: base.recurringWork,
    roundedToPenny: base.roundedToPennyWork,
    runningTotal: base.runningTotalWork,
    sumOf: base.sumOfWork,
    timelineOf: base.timelineOfWork,
    times: base.timesWork,
    valueOn: base.valueOnWork,
    wholeMonthsUntil: base.wholeMonthsUntilWork
  }
);

exports.PolicyError = errors.PolicyError;
exports.isPolicyError = errors.isPolicyError;
exports.evaluate = evaluate;
//# sourceMappingURL=late-payment-interest.cjs.map
