'use strict';

Object.defineProperty(exports, '__esModule', { value: true });

var kept_askedComplaintEscalation = require('../kept/asked-complaint-escalation-D-ORS_yy.cjs');
var kept_complaintEscalation = require('../kept/complaint-escalation-LewcMnDE.cjs');
var kept_policy = require('../kept/policy-DFyyU0dA.cjs');
var kept_wordDayAfter = require('../kept/word-day-after-D3abvMCE.cjs');
var kept_wordEarliestGiven = require('../kept/word-earliest-given-CSfb7s0v.cjs');
var kept_wordIsOnOrAfter = require('../kept/word-is-on-or-after-C50TFC2x.cjs');
var kept_wordIsOnOrBefore = require('../kept/word-is-on-or-before-B2S-hjRD.cjs');
var kept_wordLeastGiven = require('../kept/word-least-given-ZDEQrHbm.cjs');
var base = require('../base-CcmR8VZ4.cjs');
var oneDecision = require('../one-decision-QDKTx6Iw.cjs');
var errors = require('../errors-DiCdZaI1.cjs');

const evaluate = /* @__PURE__ */ oneDecision.oneDecision(
  {
    asked: kept_askedComplaintEscalation.asked,
    policy: kept_policy.policy,
    models: [kept_complaintEscalation.complaintEscalation],
    bounds: [],
    words: [kept_wordDayAfter.wordDayAfter, kept_wordEarliestGiven.wordEarliestGiven, kept_wordIsOnOrAfter.wordIsOnOrAfter, kept_wordIsOnOrBefore.wordIsOnOrBefore, kept_wordLeastGiven.wordLeastGiven],
    tables: {}
  },
  {
    is: base.isWork,
    isAmong: base.isAmongWork,
    isAtMost: base.isAtMostWork,
    isNone: base.isNoneWork,
    lesserOf: base.lesserOfWork,
    plusDays: base.plusDaysWork
  }
);

exports.PolicyError = errors.PolicyError;
exports.isPolicyError = errors.isPolicyError;
exports.evaluate = evaluate;
//# sourceMappingURL=complaint-escalation.cjs.map
