'use strict';

Object.defineProperty(exports, '__esModule', { value: true });

var kept_askedCancellationNotice = require('../kept/asked-cancellation-notice-DofCovSu.cjs');
var kept_cancellationNotice = require('../kept/cancellation-notice-B35t0S1U.cjs');
var kept_policy = require('../kept/policy-DFyyU0dA.cjs');
var base = require('../base-CcmR8VZ4.cjs');
var oneDecision = require('../one-decision-QDKTx6Iw.cjs');
var errors = require('../errors-DiCdZaI1.cjs');

const evaluate = /* @__PURE__ */ oneDecision.oneDecision(
  {
    asked: kept_askedCancellationNotice.asked,
    policy: kept_policy.policy,
    models: [kept_cancellationNotice.cancellationNotice],
    bounds: [],
    words: [],
    tables: {}
  },
  { is: base.isWork, isAmong: base.isAmongWork, isNone: base.isNoneWork }
);

exports.PolicyError = errors.PolicyError;
exports.isPolicyError = errors.isPolicyError;
exports.evaluate = evaluate;
//# sourceMappingURL=cancellation-notice.cjs.map
