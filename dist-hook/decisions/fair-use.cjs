'use strict';

Object.defineProperty(exports, '__esModule', { value: true });

var kept_askedFairUse = require('../kept/asked-fair-use-ByZ3Mxol.cjs');
var kept_fairUse = require('../kept/fair-use-Br9H-3GA.cjs');
var kept_policy = require('../kept/policy-DFyyU0dA.cjs');
var kept_wordIsMoreThan = require('../kept/word-is-more-than-8JbsrBMv.cjs');
var base = require('../base-CcmR8VZ4.cjs');
var oneDecision = require('../one-decision-QDKTx6Iw.cjs');
var errors = require('../errors-DiCdZaI1.cjs');

const evaluate = /* @__PURE__ */ oneDecision.oneDecision(
  {
    asked: kept_askedFairUse.asked,
    policy: kept_policy.policy,
    models: [kept_fairUse.fairUse],
    bounds: [],
    words: [kept_wordIsMoreThan.wordIsMoreThan],
    tables: {}
  },
  { is: base.isWork, isAtMost: base.isAtMostWork, isLessThan: base.isLessThanWork }
);

exports.PolicyError = errors.PolicyError;
exports.isPolicyError = errors.isPolicyError;
exports.evaluate = evaluate;
//# sourceMappingURL=fair-use.cjs.map
