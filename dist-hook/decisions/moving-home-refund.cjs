'use strict';

Object.defineProperty(exports, '__esModule', { value: true });

var kept_askedMovingHomeRefund = require('../kept/asked-moving-home-refund-BFnvk9Ml.cjs');
var kept_bound3 = require('../kept/bound-3-Ay6NUI54.cjs');
var kept_bound4 = require('../kept/bound-4-CyORYrn6.cjs');
var kept_cancellationNotice = require('../kept/cancellation-notice-B35t0S1U.cjs');
var kept_movingHomeRefund = require('../kept/moving-home-refund-BWRiEEBs.cjs');
var kept_policy = require('../kept/policy-DFyyU0dA.cjs');
var kept_wordAllOf = require('../kept/word-all-of-DMR-B_xc.cjs');
var kept_wordByBillingPeriod = require('../kept/word-by-billing-period-DelnH0FK.cjs');
var kept_wordDayAfter = require('../kept/word-day-after-D3abvMCE.cjs');
var kept_wordDayBefore = require('../kept/word-day-before-z1kqiWqY.cjs');
var kept_wordDaysCovered = require('../kept/word-days-covered-BX3Sdvyv.cjs');
var kept_wordEarlierOf = require('../kept/word-earlier-of-DtHRt6xN.cjs');
var kept_wordHoursByDay = require('../kept/word-hours-by-day-CKy-qjjp.cjs');
var kept_wordHoursOfEachDay = require('../kept/word-hours-of-each-day-Bg8q_4j1.cjs');
var kept_wordIsAtLeast = require('../kept/word-is-at-least-DmjcbjR9.cjs');
var kept_wordIsGiven = require('../kept/word-is-given-CXuzg7Pi.cjs');
var kept_wordIsMoreThan = require('../kept/word-is-more-than-8JbsrBMv.cjs');
var kept_wordIsNot = require('../kept/word-is-not-CAuHxsY9.cjs');
var kept_wordIsOnOrBefore = require('../kept/word-is-on-or-before-B2S-hjRD.cjs');
var kept_wordLaterOf = require('../kept/word-later-of-B4tMfSBB.cjs');
var kept_wordMonthAround = require('../kept/word-month-around-Bl7v-9yG.cjs');
var base = require('../base-CcmR8VZ4.cjs');
var oneDecision = require('../one-decision-QDKTx6Iw.cjs');
var errors = require('../errors-DiCdZaI1.cjs');

const evaluate = /* @__PURE__ */ oneDecision.oneDecision(
  {
    asked: kept_askedMovingHomeRefund.asked,
    policy: kept_policy.policy,
    models: [kept_movingHomeRefund.movingHomeRefund, kept_cancellationNotice.cancellationNotice],
    bounds: [kept_bound3.bound3, kept_bound4.bound4],
    words: [
      kept_wordAllOf.wordAllOf,
      kept_wordByBillingPeriod.wordByBillingPeriod,
      kept_wordDayAfter.wordDayAfter,
      kept_wordDayBefore.wordDayBefore,
      kept_wordDaysCovered.wordDaysCovered,
      kept_wordEarlierOf.wordEarlierOf,
      kept_wordHoursByDay.wordHoursByDay,
      kept_wordHoursOfEachDay.wordHoursOfEachDay,
      kept_wordIsAtLeast.wordIsAtLeast,
      kept_wordIsGiven.wordIsGiven,
      kept_wordIsMoreThan.wordIsMoreThan,
      kept_wordIsNot.wordIsNot,
      kept_wordIsOnOrBefore.wordIsOnOrBefore,
      kept_wordLaterOf.wordLaterOf,
      kept_wordMonthAround.wordMonthAround
    ],
    tables: {}
  },
  {
    addedUpBy: base.addedUpByWork,
    allTogether: base.allTogetherWork,
    changesOf: base.changesOfWork,
    cutAt: base.cutAtWork,
    daysUntil: base.daysUntilWork,
    dividedBy: base.dividedByWork,
    dividedRoundedDown: base.dividedRoundedDownWork,
    greaterOf: base.greaterOfWork,
    inOrderOf: base.inOrderOfWork,
    is: base.isWork,
    isAmong: base.isAmongWork,
    isAtMost: base.isAtMostWork,
    isLessThan: base.isLessThanWork,
    isNone: base.isNoneWork,
    lesserOf: base.lesserOfWork,
    minus: base.minusWork,
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
//# sourceMappingURL=moving-home-refund.cjs.map
