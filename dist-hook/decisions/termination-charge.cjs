'use strict';

Object.defineProperty(exports, '__esModule', { value: true });

var kept_askedTerminationCharge = require('../kept/asked-termination-charge-D0kbWEnY.cjs');
var kept_bound5 = require('../kept/bound-5-W2LkU-yk.cjs');
var kept_bound6 = require('../kept/bound-6-CSgVoP3A.cjs');
var kept_cancellationNotice = require('../kept/cancellation-notice-B35t0S1U.cjs');
var kept_minimumTerm = require('../kept/minimum-term-DsyyhRTC.cjs');
var kept_policy = require('../kept/policy-DFyyU0dA.cjs');
var kept_priceRiseExit = require('../kept/price-rise-exit-u032B-8P.cjs');
var kept_tableBankHolidays = require('../kept/table-bank-holidays-Dmkk6brP.cjs');
var kept_terminationCharge = require('../kept/termination-charge-CE785fgb.cjs');
var kept_wordAnyOf = require('../kept/word-any-of-CGMXYa-7.cjs');
var kept_wordAsMoves = require('../kept/word-as-moves-BRv0i76Z.cjs');
var kept_wordAsPercentOf = require('../kept/word-as-percent-of-BMONgo8b.cjs');
var kept_wordCountOf = require('../kept/word-count-of-C-F6M9Yb.cjs');
var kept_wordDayAfter = require('../kept/word-day-after-D3abvMCE.cjs');
var kept_wordDayBefore = require('../kept/word-day-before-z1kqiWqY.cjs');
var kept_wordEarliestOf = require('../kept/word-earliest-of-JBG_RaDL.cjs');
var kept_wordGreatestGiven = require('../kept/word-greatest-given-CFDKFpLI.cjs');
var kept_wordGreatestOf = require('../kept/word-greatest-of-2po-vngA.cjs');
var kept_wordIsAfter = require('../kept/word-is-after-CcVnWK7Q.cjs');
var kept_wordIsBefore = require('../kept/word-is-before-D9jKG6Qh.cjs');
var kept_wordIsGiven = require('../kept/word-is-given-CXuzg7Pi.cjs');
var kept_wordIsMoreThan = require('../kept/word-is-more-than-8JbsrBMv.cjs');
var kept_wordIsNot = require('../kept/word-is-not-CAuHxsY9.cjs');
var kept_wordIsOnOrAfter = require('../kept/word-is-on-or-after-C50TFC2x.cjs');
var kept_wordIsOnOrBefore = require('../kept/word-is-on-or-before-B2S-hjRD.cjs');
var kept_wordLatestBy = require('../kept/word-latest-by-DDMSgMgF.cjs');
var kept_wordLatestOf = require('../kept/word-latest-of-BDTYE6jQ.cjs');
var kept_wordLeastGiven = require('../kept/word-least-given-ZDEQrHbm.cjs');
var kept_wordLeastOf = require('../kept/word-least-of-iR6iBt9t.cjs');
var kept_wordMinusDuration = require('../kept/word-minus-duration-DvweL9Im.cjs');
var kept_wordMonthsIn = require('../kept/word-months-in-CEBm_SVf.cjs');
var kept_wordMovesOf = require('../kept/word-moves-of-CXfShtk7.cjs');
var kept_wordPercentOf = require('../kept/word-percent-of-CGVsgDcl.cjs');
var kept_wordPlusDuration = require('../kept/word-plus-duration-FL1Cvgb2.cjs');
var kept_wordPlusDurationsUntil = require('../kept/word-plus-durations-until-D-6bjxYO.cjs');
var base = require('../base-CcmR8VZ4.cjs');
var oneDecision = require('../one-decision-QDKTx6Iw.cjs');
var errors = require('../errors-DiCdZaI1.cjs');

const evaluate = /* @__PURE__ */ oneDecision.oneDecision(
  {
    asked: kept_askedTerminationCharge.asked,
    policy: kept_policy.policy,
    models: [kept_terminationCharge.terminationCharge, kept_cancellationNotice.cancellationNotice, kept_minimumTerm.minimumTerm, kept_priceRiseExit.priceRiseExit],
    bounds: [kept_bound5.bound5, kept_bound6.bound6],
    words: [
      kept_wordAnyOf.wordAnyOf,
      kept_wordAsMoves.wordAsMoves,
      kept_wordAsPercentOf.wordAsPercentOf,
      kept_wordCountOf.wordCountOf,
      kept_wordDayAfter.wordDayAfter,
      kept_wordDayBefore.wordDayBefore,
      kept_wordEarliestOf.wordEarliestOf,
      kept_wordGreatestGiven.wordGreatestGiven,
      kept_wordGreatestOf.wordGreatestOf,
      kept_wordIsAfter.wordIsAfter,
      kept_wordIsBefore.wordIsBefore,
      kept_wordIsGiven.wordIsGiven,
      kept_wordIsMoreThan.wordIsMoreThan,
      kept_wordIsNot.wordIsNot,
      kept_wordIsOnOrAfter.wordIsOnOrAfter,
      kept_wordIsOnOrBefore.wordIsOnOrBefore,
      kept_wordLatestBy.wordLatestBy,
      kept_wordLatestOf.wordLatestOf,
      kept_wordLeastGiven.wordLeastGiven,
      kept_wordLeastOf.wordLeastOf,
      kept_wordMinusDuration.wordMinusDuration,
      kept_wordMonthsIn.wordMonthsIn,
      kept_wordMovesOf.wordMovesOf,
      kept_wordPercentOf.wordPercentOf,
      kept_wordPlusDuration.wordPlusDuration,
      kept_wordPlusDurationsUntil.wordPlusDurationsUntil
    ],
    tables: { "bank-holidays": kept_tableBankHolidays.tableBankHolidays }
  },
  {
    addedUpBy: base.addedUpByWork,
    allTogether: base.allTogetherWork,
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
    orNextWorkingDay: base.orNextWorkingDayWork,
    plus: base.plusWork,
    plusDays: base.plusDaysWork,
    plusMonths: base.plusMonthsWork,
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
//# sourceMappingURL=termination-charge.cjs.map
