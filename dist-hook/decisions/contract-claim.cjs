'use strict';

Object.defineProperty(exports, '__esModule', { value: true });

var kept_askedContractClaim = require('../kept/asked-contract-claim-B9VjfhIX.cjs');
var kept_contractClaim = require('../kept/contract-claim-CGDk2n3O.cjs');
var kept_policy = require('../kept/policy-DFyyU0dA.cjs');
var base = require('../base-CcmR8VZ4.cjs');
var oneDecision = require('../one-decision-QDKTx6Iw.cjs');
var errors = require('../errors-DiCdZaI1.cjs');

const evaluate = /* @__PURE__ */ oneDecision.oneDecision(
  {
    asked: kept_askedContractClaim.asked,
    policy: kept_policy.policy,
    models: [kept_contractClaim.contractClaim],
    bounds: [],
    words: [],
    tables: {}
  },
  { is: base.isWork, isAmong: base.isAmongWork }
);

exports.PolicyError = errors.PolicyError;
exports.isPolicyError = errors.isPolicyError;
exports.evaluate = evaluate;
//# sourceMappingURL=contract-claim.cjs.map
