'use strict';

Object.defineProperty(exports, '__esModule', { value: true });

var kept_askedCollectionCosts = require('../kept/asked-collection-costs-D68KPQhG.cjs');
var kept_collectionCosts = require('../kept/collection-costs-BpFM4oQ-.cjs');
var kept_policy = require('../kept/policy-DFyyU0dA.cjs');
var kept_wordIsMoreThan = require('../kept/word-is-more-than-8JbsrBMv.cjs');
var base = require('../base-CcmR8VZ4.cjs');
var oneDecision = require('../one-decision-QDKTx6Iw.cjs');
var errors = require('../errors-DiCdZaI1.cjs');

const evaluate = /* @__PURE__ */ oneDecision.oneDecision(
  {
    asked: kept_askedCollectionCosts.asked,
    policy: kept_policy.policy,
    models: [kept_collectionCosts.collectionCosts],
    bounds: [],
    words: [kept_wordIsMoreThan.wordIsMoreThan],
    tables: {}
  },
  { isAtMost: base.isAtMostWork, isLessThan: base.isLessThanWork, lesserOf: base.lesserOfWork }
);

exports.PolicyError = errors.PolicyError;
exports.isPolicyError = errors.isPolicyError;
exports.evaluate = evaluate;
//# sourceMappingURL=collection-costs.cjs.map
