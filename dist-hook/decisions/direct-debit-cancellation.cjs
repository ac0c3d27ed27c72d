'use strict';

Object.defineProperty(exports, '__esModule', { value: true });

var kept_askedDirectDebitCancellation = require('../kept/asked-direct-debit-cancellation-Cl96H0vr.cjs');
var kept_directDebitCancellation = require('../kept/direct-debit-cancellation-3pPHdf72.cjs');
var kept_policy = require('../kept/policy-DFyyU0dA.cjs');
var base = require('../base-CcmR8VZ4.cjs');
var oneDecision = require('../one-decision-QDKTx6Iw.cjs');
var errors = require('../errors-DiCdZaI1.cjs');

const evaluate = /* @__PURE__ */ oneDecision.oneDecision(
  {
    asked: kept_askedDirectDebitCancellation.asked,
    policy: kept_policy.policy,
    models: [kept_directDebitCancellation.directDebitCancellation],
    bounds: [],
    words: [],
    tables: {}
  },
  { is: base.isWork, isNone: base.isNoneWork }
);

exports.PolicyError = errors.PolicyError;
exports.isPolicyError = errors.isPolicyError;
exports.evaluate = evaluate;
//# sourceMappingURL=direct-debit-cancellation.cjs.map
