'use strict';

Object.defineProperty(exports, '__esModule', { value: true });

var kept_askedAssignment = require('../kept/asked-assignment-DVWqlgY3.cjs');
var kept_assignment = require('../kept/assignment-BkUPrA4z.cjs');
var kept_policy = require('../kept/policy-DFyyU0dA.cjs');
var kept_wordIsOnOrBefore = require('../kept/word-is-on-or-before-B2S-hjRD.cjs');
var base = require('../base-CcmR8VZ4.cjs');
var oneDecision = require('../one-decision-QDKTx6Iw.cjs');
var errors = require('../errors-DiCdZaI1.cjs');

const evaluate = /* @__PURE__ */ oneDecision.oneDecision(
  {
    asked: kept_askedAssignment.asked,
    policy: kept_policy.policy,
    models: [kept_assignment.assignment],
    bounds: [],
    words: [kept_wordIsOnOrBefore.wordIsOnOrBefore],
    tables: {}
  },
  { is: base.isWork, isAtMost: base.isAtMostWork }
);

exports.PolicyError = errors.PolicyError;
exports.isPolicyError = errors.isPolicyError;
exports.evaluate = evaluate;
//# sourceMappingURL=assignment.cjs.map
