'use strict';

Object.defineProperty(exports, '__esModule', { value: true });

var kept_askedCallBill = require('../kept/asked-call-bill-CkYlMZQz.cjs');
var kept_callBill = require('../kept/call-bill-BYXN7QS-.cjs');
var kept_policy = require('../kept/policy-DFyyU0dA.cjs');
var kept_wordDividedRoundedUp = require('../kept/word-divided-rounded-up-ChKMN7RA.cjs');
var kept_wordIsMoreThan = require('../kept/word-is-more-than-8JbsrBMv.cjs');
var base = require('../base-CcmR8VZ4.cjs');
var oneDecision = require('../one-decision-QDKTx6Iw.cjs');
var errors = require('../errors-DiCdZaI1.cjs');

const evaluate = /* @__PURE__ */ oneDecision.oneDecision(
  {
    asked: kept_askedCallBill.asked,
    policy: kept_policy.policy,
    models: [kept_callBill.callBill],
    bounds: [],
    words: [kept_wordDividedRoundedUp.wordDividedRoundedUp, kept_wordIsMoreThan.wordIsMoreThan],
    tables: {}
  },
  {
    dividedBy: base.dividedByWork,
    dividedRoundedDown: base.dividedRoundedDownWork,
    greaterOf: base.greaterOfWork,
    is: base.isWork,
    isLessThan: base.isLessThanWork,
    plus: base.plusWork,
    roundedToPenny: base.roundedToPennyWork,
    sumOf: base.sumOfWork,
    times: base.timesWork
  }
);

exports.PolicyError = errors.PolicyError;
exports.isPolicyError = errors.isPolicyError;
exports.evaluate = evaluate;
//# sourceMappingURL=call-bill.cjs.map
