'use strict';

Object.defineProperty(exports, '__esModule', { value: true });

var kept_askedPaymentMethod = require('../kept/asked-payment-method-BBdzqAbl.cjs');
var kept_paymentMethod = require('../kept/payment-method-BeWYL3jn.cjs');
var kept_policy = require('../kept/policy-DFyyU0dA.cjs');
var base = require('../base-CcmR8VZ4.cjs');
var oneDecision = require('../one-decision-QDKTx6Iw.cjs');
var errors = require('../errors-DiCdZaI1.cjs');

const evaluate = /* @__PURE__ */ oneDecision.oneDecision(
  {
    asked: kept_askedPaymentMethod.asked,
    policy: kept_policy.policy,
    models: [kept_paymentMethod.paymentMethod],
    bounds: [],
    words: [],
    tables: {}
  },
  { is: base.isWork, isAmong: base.isAmongWork }
);

exports.PolicyError = errors.PolicyError;
exports.isPolicyError = errors.isPolicyError;
exports.evaluate = evaluate;
//# sourceMappingURL=payment-method.cjs.map
