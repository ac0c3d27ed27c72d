'use strict';

Object.defineProperty(exports, '__esModule', { value: true });

var kept_askedCreditLimit = require('../kept/asked-credit-limit-PKZEkWUE.cjs');
var kept_creditLimit = require('../kept/credit-limit-C1GMYMND.cjs');
var kept_policy = require('../kept/policy-DFyyU0dA.cjs');
var kept_tableBankRate = require('../kept/table-bank-rate-DrL3TDb2.cjs');
var kept_wordIsAtLeast = require('../kept/word-is-at-least-DmjcbjR9.cjs');
var kept_wordIsMoreThan = require('../kept/word-is-more-than-8JbsrBMv.cjs');
var kept_wordRateOn = require('../kept/word-rate-on-Da7WSDou.cjs');
var kept_wordWithPointsAdded = require('../kept/word-with-points-added-CxXpIwSW.cjs');
var base = require('../base-CcmR8VZ4.cjs');
var oneDecision = require('../one-decision-QDKTx6Iw.cjs');
var errors = require('../errors-DiCdZaI1.cjs');

const evaluate = /* @__PURE__ */ oneDecision.oneDecision(
  {
    asked: kept_askedCreditLimit.asked,
    policy: kept_policy.policy,
    models: [kept_creditLimit.creditLimit],
    bounds: [],
    words: [kept_wordIsAtLeast.wordIsAtLeast, kept_wordIsMoreThan.wordIsMoreThan, kept_wordRateOn.wordRateOn, kept_wordWithPointsAdded.wordWithPointsAdded],
    tables: { "bank-rate": kept_tableBankRate.tableBankRate }
  },
  {
    is: base.isWork,
    isAtMost: base.isAtMostWork,
    isLessThan: base.isLessThanWork,
    isNone: base.isNoneWork,
    plus: base.plusWork,
    valueOn: base.valueOnWork
  }
);

exports.PolicyError = errors.PolicyError;
exports.isPolicyError = errors.isPolicyError;
exports.evaluate = evaluate;
//# sourceMappingURL=credit-limit.cjs.map
