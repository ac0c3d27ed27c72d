'use strict';

Object.defineProperty(exports, '__esModule', { value: true });

var kept_askedChangeNotice = require('../kept/asked-change-notice-Cu9BTV7v.cjs');
var kept_changeNotice = require('../kept/change-notice-Dgy0l7iO.cjs');
var kept_policy = require('../kept/policy-DFyyU0dA.cjs');
var kept_wordDayAfter = require('../kept/word-day-after-D3abvMCE.cjs');
var kept_wordIsBefore = require('../kept/word-is-before-D9jKG6Qh.cjs');
var kept_wordIsOnOrBefore = require('../kept/word-is-on-or-before-B2S-hjRD.cjs');
var kept_wordPlusDuration = require('../kept/word-plus-duration-FL1Cvgb2.cjs');
var base = require('../base-CcmR8VZ4.cjs');
var oneDecision = require('../one-decision-QDKTx6Iw.cjs');
var errors = require('../errors-DiCdZaI1.cjs');

const evaluate = /* @__PURE__ */ oneDecision.oneDecision(
  {
    asked: kept_askedChangeNotice.asked,
    policy: kept_policy.policy,
    models: [kept_changeNotice.changeNotice],
    bounds: [],
    words: [kept_wordDayAfter.wordDayAfter, kept_wordIsBefore.wordIsBefore, kept_wordIsOnOrBefore.wordIsOnOrBefore, kept_wordPlusDuration.wordPlusDuration],
    tables: {}
  },
  {
    is: base.isWork,
    isAtMost: base.isAtMostWork,
    isLessThan: base.isLessThanWork,
    isNone: base.isNoneWork,
    plusDays: base.plusDaysWork,
    plusMonths: base.plusMonthsWork
  }
);

exports.PolicyError = errors.PolicyError;
exports.isPolicyError = errors.isPolicyError;
exports.evaluate = evaluate;
//# sourceMappingURL=change-notice.cjs.map
