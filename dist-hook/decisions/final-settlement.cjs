'use strict';

Object.defineProperty(exports, '__esModule', { value: true });

var kept_askedFinalSettlement = require('../kept/asked-final-settlement-CkOWs_k3.cjs');
var kept_cancellationNotice = require('../kept/cancellation-notice-B35t0S1U.cjs');
var kept_finalSettlement = require('../kept/final-settlement-Cw2nwo3G.cjs');
var kept_policy = require('../kept/policy-DFyyU0dA.cjs');
var kept_wordDayBefore = require('../kept/word-day-before-z1kqiWqY.cjs');
var kept_wordEarlierOf = require('../kept/word-earlier-of-DtHRt6xN.cjs');
var kept_wordIsMoreThan = require('../kept/word-is-more-than-8JbsrBMv.cjs');
var kept_wordIsOnOrBefore = require('../kept/word-is-on-or-before-B2S-hjRD.cjs');
var kept_wordLaterOf = require('../kept/word-later-of-B4tMfSBB.cjs');
var kept_wordNotBelowNil = require('../kept/word-not-below-nil-9_QOrUs4.cjs');
var base = require('../base-CcmR8VZ4.cjs');
var oneDecision = require('../one-decision-QDKTx6Iw.cjs');
var errors = require('../errors-DiCdZaI1.cjs');

const evaluate = /* @__PURE__ */ oneDecision.oneDecision(
  {
    asked: kept_askedFinalSettlement.asked,
    policy: kept_policy.policy,
    models: [kept_finalSettlement.finalSettlement, kept_cancellationNotice.cancellationNotice],
    bounds: [],
    words: [kept_wordDayBefore.wordDayBefore, kept_wordEarlierOf.wordEarlierOf, kept_wordIsMoreThan.wordIsMoreThan, kept_wordIsOnOrBefore.wordIsOnOrBefore, kept_wordLaterOf.wordLaterOf, kept_wordNotBelowNil.wordNotBelowNil],
    tables: {}
  },
  {
    daysUntil: base.daysUntilWork,
    dividedBy: base.dividedByWork,
    greaterOf: base.greaterOfWork,
    is: base.isWork,
    isAmong: base.isAmongWork,
    isAtMost: base.isAtMostWork,
    isLessThan: base.isLessThanWork,
    isNone: base.isNoneWork,
    lesserOf: base.lesserOfWork,
    minus: base.minusWork,
    plus: base.plusWork,
    plusDays: base.plusDaysWork,
    roundedToPenny: base.roundedToPennyWork,
    sumOf: base.sumOfWork,
    times: base.timesWork
  }
);

exports.PolicyError = errors.PolicyError;
exports.isPolicyError = errors.isPolicyError;
exports.evaluate = evaluate;
//# sourceMappingURL=final-settlement.cjs.map
