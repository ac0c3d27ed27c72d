'use strict';

Object.defineProperty(exports, '__esModule', { value: true });

var kept_askedMinimumTerm = require('../kept/asked-minimum-term-Nd6So9mq.cjs');
var kept_minimumTerm = require('../kept/minimum-term-DsyyhRTC.cjs');
var kept_policy = require('../kept/policy-DFyyU0dA.cjs');
var kept_wordDayAfter = require('../kept/word-day-after-D3abvMCE.cjs');
var kept_wordDayBefore = require('../kept/word-day-before-z1kqiWqY.cjs');
var kept_wordIsAfter = require('../kept/word-is-after-CcVnWK7Q.cjs');
var kept_wordIsGiven = require('../kept/word-is-given-CXuzg7Pi.cjs');
var kept_wordIsMoreThan = require('../kept/word-is-more-than-8JbsrBMv.cjs');
var kept_wordIsOnOrAfter = require('../kept/word-is-on-or-after-C50TFC2x.cjs');
var kept_wordIsOnOrBefore = require('../kept/word-is-on-or-before-B2S-hjRD.cjs');
var kept_wordLatestBy = require('../kept/word-latest-by-DDMSgMgF.cjs');
var kept_wordMonthsIn = require('../kept/word-months-in-CEBm_SVf.cjs');
var kept_wordPlusDuration = require('../kept/word-plus-duration-FL1Cvgb2.cjs');
var kept_wordPlusDurationsUntil = require('../kept/word-plus-durations-until-D-6bjxYO.cjs');
var base = require('../base-CcmR8VZ4.cjs');
var oneDecision = require('../one-decision-QDKTx6Iw.cjs');
var errors = require('../errors-DiCdZaI1.cjs');

const evaluate = /* @__PURE__ */ oneDecision.oneDecision(
  {
    asked: kept_askedMinimumTerm.asked,
    policy: kept_policy.policy,
    models: [kept_minimumTerm.minimumTerm],
    bounds: [],
    words: [
      kept_wordDayAfter.wordDayAfter,
      kept_wordDayBefore.wordDayBefore,
      kept_wordIsAfter.wordIsAfter,
      kept_wordIsGiven.wordIsGiven,
      kept_wordIsMoreThan.wordIsMoreThan,
      kept_wordIsOnOrAfter.wordIsOnOrAfter,
      kept_wordIsOnOrBefore.wordIsOnOrBefore,
      kept_wordLatestBy.wordLatestBy,
      kept_wordMonthsIn.wordMonthsIn,
      kept_wordPlusDuration.wordPlusDuration,
      kept_wordPlusDurationsUntil.wordPlusDurationsUntil
    ],
    tables: {}
  },
  {
    dividedRoundedDown: base.dividedRoundedDownWork,
    inOrderOf: base.inOrderOfWork,
    is: base.isWork,
    isAtMost: base.isAtMostWork,
    isLessThan: base.isLessThanWork,
    isNone: base.isNoneWork,
    plus: base.plusWork,
    plusDays: base.plusDaysWork,
    plusMonths: base.plusMonthsWork,
    times: base.timesWork,
    wholeMonthsUntil: base.wholeMonthsUntilWork
  }
);

exports.PolicyError = errors.PolicyError;
exports.isPolicyError = errors.isPolicyError;
exports.evaluate = evaluate;
//# sourceMappingURL=minimum-term.cjs.map
