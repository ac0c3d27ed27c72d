'use strict';

Object.defineProperty(exports, '__esModule', { value: true });

var kept_application = require('../kept/application-CP8iPWnp.cjs');
var kept_askedApplication = require('../kept/asked-application-CcuaJ9xp.cjs');
var kept_policy = require('../kept/policy-DFyyU0dA.cjs');
var base = require('../base-CcmR8VZ4.cjs');
var oneDecision = require('../one-decision-QDKTx6Iw.cjs');
var errors = require('../errors-DiCdZaI1.cjs');

const evaluate = /* @__PURE__ */ oneDecision.oneDecision(
  {
    asked: kept_askedApplication.asked,
    policy: kept_policy.policy,
    models: [kept_application.application],
    bounds: [],
    words: [],
    tables: {}
  },
  { isAmong: base.isAmongWork, isNone: base.isNoneWork }
);

exports.PolicyError = errors.PolicyError;
exports.isPolicyError = errors.isPolicyError;
exports.evaluate = evaluate;
//# sourceMappingURL=application.cjs.map
