'use strict';

Object.defineProperty(exports, '__esModule', { value: true });

var kept_askedCollectionDate = require('../kept/asked-collection-date-DpQyYG8-.cjs');
var kept_collectionDate = require('../kept/collection-date-Bp6xI9ub.cjs');
var kept_policy = require('../kept/policy-DFyyU0dA.cjs');
var kept_tableBankHolidays = require('../kept/table-bank-holidays-Dmkk6brP.cjs');
var kept_wordIsWorkingDay = require('../kept/word-is-working-day-C4BW7T6y.cjs');
var base = require('../base-CcmR8VZ4.cjs');
var oneDecision = require('../one-decision-QDKTx6Iw.cjs');
var errors = require('../errors-DiCdZaI1.cjs');

const evaluate = /* @__PURE__ */ oneDecision.oneDecision(
  {
    asked: kept_askedCollectionDate.asked,
    policy: kept_policy.policy,
    models: [kept_collectionDate.collectionDate],
    bounds: [],
    words: [kept_wordIsWorkingDay.wordIsWorkingDay],
    tables: { "bank-holidays": kept_tableBankHolidays.tableBankHolidays }
  },
  { is: base.isWork, isAtMost: base.isAtMostWork, orNextWorkingDay: base.orNextWorkingDayWork }
);

exports.PolicyError = errors.PolicyError;
exports.isPolicyError = errors.isPolicyError;
exports.evaluate = evaluate;
//# sourceMappingURL=collection-date.cjs.map
