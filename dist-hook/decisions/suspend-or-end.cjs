'use strict';

Object.defineProperty(exports, '__esModule', { value: true });

var kept_askedSuspendOrEnd = require('../kept/asked-suspend-or-end-BQRx92z5.cjs');
var kept_policy = require('../kept/policy-DFyyU0dA.cjs');
var kept_suspendOrEnd = require('../kept/suspend-or-end-RnNqSteu.cjs');
var kept_wordDayAfter = require('../kept/word-day-after-D3abvMCE.cjs');
var kept_wordIsBefore = require('../kept/word-is-before-D9jKG6Qh.cjs');
var kept_wordIsMoreThan = require('../kept/word-is-more-than-8JbsrBMv.cjs');
var kept_wordIsOnOrAfter = require('../kept/word-is-on-or-after-C50TFC2x.cjs');
var kept_wordLaterOf = require('../kept/word-later-of-B4tMfSBB.cjs');
var base = require('../base-CcmR8VZ4.cjs');
var oneDecision = require('../one-decision-QDKTx6Iw.cjs');
var errors = require('../errors-DiCdZaI1.cjs');

const evaluate = /* @__PURE__ */ oneDecision.oneDecision(
  {
    asked: kept_askedSuspendOrEnd.asked,
    policy: kept_policy.policy,
    models: [kept_suspendOrEnd.suspendOrEnd],
    bounds: [],
    words: [kept_wordDayAfter.wordDayAfter, kept_wordIsBefore.wordIsBefore, kept_wordIsMoreThan.wordIsMoreThan, kept_wordIsOnOrAfter.wordIsOnOrAfter, kept_wordLaterOf.wordLaterOf],
    tables: {}
  },
  {
    greaterOf: base.greaterOfWork,
    is: base.isWork,
    isAtMost: base.isAtMostWork,
    isLessThan: base.isLessThanWork,
    isNone: base.isNoneWork,
    plusDays: base.plusDaysWork
  }
);

exports.PolicyError = errors.PolicyError;
exports.isPolicyError = errors.isPolicyError;
exports.evaluate = evaluate;
//# sourceMappingURL=suspend-or-end.cjs.map
