'use strict';

Object.defineProperty(exports, '__esModule', { value: true });

var kept_advanceFees = require('../kept/advance-fees-BualzdF4.cjs');
var kept_askedAdvanceFees = require('../kept/asked-advance-fees-CHGCsrPK.cjs');
var kept_policy = require('../kept/policy-DFyyU0dA.cjs');
var kept_wordIsMoreThan = require('../kept/word-is-more-than-8JbsrBMv.cjs');
var base = require('../base-CcmR8VZ4.cjs');
var oneDecision = require('../one-decision-QDKTx6Iw.cjs');
var errors = require('../errors-DiCdZaI1.cjs');

const evaluate = /* @__PURE__ */ oneDecision.oneDecision(
  {
    asked: kept_askedAdvanceFees.asked,
    policy: kept_policy.policy,
    models: [kept_advanceFees.advanceFees],
    bounds: [],
    words: [kept_wordIsMoreThan.wordIsMoreThan],
    tables: {}
  },
  { isLessThan: base.isLessThanWork, plusDays: base.plusDaysWork, times: base.timesWork }
);

exports.PolicyError = errors.PolicyError;
exports.isPolicyError = errors.isPolicyError;
exports.evaluate = evaluate;
//# sourceMappingURL=advance-fees.cjs.map
