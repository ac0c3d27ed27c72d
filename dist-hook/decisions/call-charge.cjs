'use strict';

Object.defineProperty(exports, '__esModule', { value: true });

var kept_askedCallCharge = require('../kept/asked-call-charge-GEZNfPLB.cjs');
var kept_callCharge = require('../kept/call-charge-DgLqTynh.cjs');
var kept_policy = require('../kept/policy-DFyyU0dA.cjs');
var kept_wordAnyOf = require('../kept/word-any-of-CGMXYa-7.cjs');
var kept_wordDayBefore = require('../kept/word-day-before-z1kqiWqY.cjs');
var kept_wordDayOfTheWeek = require('../kept/word-day-of-the-week-C1UNu1jp.cjs');
var kept_wordDividedRoundedUp = require('../kept/word-divided-rounded-up-ChKMN7RA.cjs');
var kept_wordIsInWindows = require('../kept/word-is-in-windows-CzGc76WV.cjs');
var kept_wordIsMoreThan = require('../kept/word-is-more-than-8JbsrBMv.cjs');
var kept_wordIsOnSuchDay = require('../kept/word-is-on-such-day-CCMthmhN.cjs');
var kept_wordIsWithinWindow = require('../kept/word-is-within-window-DSvgzaw0.cjs');
var kept_wordSecondsInWindows = require('../kept/word-seconds-in-windows-BdX2XVUb.cjs');
var base = require('../base-CcmR8VZ4.cjs');
var oneDecision = require('../one-decision-QDKTx6Iw.cjs');
var errors = require('../errors-DiCdZaI1.cjs');

const evaluate = /* @__PURE__ */ oneDecision.oneDecision(
  {
    asked: kept_askedCallCharge.asked,
    policy: kept_policy.policy,
    models: [kept_callCharge.callCharge],
    bounds: [],
    words: [
      kept_wordAnyOf.wordAnyOf,
      kept_wordDayBefore.wordDayBefore,
      kept_wordDayOfTheWeek.wordDayOfTheWeek,
      kept_wordDividedRoundedUp.wordDividedRoundedUp,
      kept_wordIsInWindows.wordIsInWindows,
      kept_wordIsMoreThan.wordIsMoreThan,
      kept_wordIsOnSuchDay.wordIsOnSuchDay,
      kept_wordIsWithinWindow.wordIsWithinWindow,
      kept_wordSecondsInWindows.wordSecondsInWindows
    ],
    tables: {}
  },
  {
    allTogether: base.allTogetherWork,
    clockStretches: base.clockStretchesWork,
    daysUntil: base.daysUntilWork,
    dividedBy: base.dividedByWork,
    dividedRoundedDown: base.dividedRoundedDownWork,
    greaterOf: base.greaterOfWork,
    is: base.isWork,
    isAtMost: base.isAtMostWork,
    isLessThan: base.isLessThanWork,
    isNone: base.isNoneWork,
    minus: base.minusWork,
    plus: base.plusWork,
    plusDays: base.plusDaysWork,
    roundedToPenny: base.roundedToPennyWork,
    startsWithAny: base.startsWithAnyWork,
    sumOf: base.sumOfWork,
    times: base.timesWork
  }
);

exports.PolicyError = errors.PolicyError;
exports.isPolicyError = errors.isPolicyError;
exports.evaluate = evaluate;
//# sourceMappingURL=call-charge.cjs.map
