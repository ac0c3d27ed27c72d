'use strict';

Object.defineProperty(exports, '__esModule', { value: true });

var kept_askedMovingHome = require('../kept/asked-moving-home-Dn0bluPk.cjs');
var kept_cancellationNotice = require('../kept/cancellation-notice-B35t0S1U.cjs');
var kept_movingHome = require('../kept/moving-home-oat1FOpm.cjs');
var kept_policy = require('../kept/policy-DFyyU0dA.cjs');
var kept_wordIsAfter = require('../kept/word-is-after-CcVnWK7Q.cjs');
var kept_wordIsAtLeast = require('../kept/word-is-at-least-DmjcbjR9.cjs');
var kept_wordIsMoreThan = require('../kept/word-is-more-than-8JbsrBMv.cjs');
var base = require('../base-CcmR8VZ4.cjs');
var oneDecision = require('../one-decision-QDKTx6Iw.cjs');
var errors = require('../errors-DiCdZaI1.cjs');

const evaluate = /* @__PURE__ */ oneDecision.oneDecision(
  {
    asked: kept_askedMovingHome.asked,
    policy: kept_policy.policy,
    models: [kept_movingHome.movingHome, kept_cancellationNotice.cancellationNotice],
    bounds: [],
    words: [kept_wordIsAfter.wordIsAfter, kept_wordIsAtLeast.wordIsAtLeast, kept_wordIsMoreThan.wordIsMoreThan],
    tables: {}
  },
  {
    daysUntil: base.daysUntilWork,
    is: base.isWork,
    isAmong: base.isAmongWork,
    isAtMost: base.isAtMostWork,
    isLessThan: base.isLessThanWork,
    isNone: base.isNoneWork
  }
);

exports.PolicyError = errors.PolicyError;
exports.isPolicyError = errors.isPolicyError;
exports.evaluate = evaluate;
//# sourceMappingURL=moving-home.cjs.map
