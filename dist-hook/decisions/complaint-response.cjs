'use strict';

Object.defineProperty(exports, '__esModule', { value: true });

var kept_askedComplaintResponse = require('../kept/asked-complaint-response-92HoQKOb.cjs');
var kept_complaintResponse = require('../kept/complaint-response--SlANKWh.cjs');
var kept_policy = require('../kept/policy-DFyyU0dA.cjs');
var kept_tableBankHolidays = require('../kept/table-bank-holidays-Dmkk6brP.cjs');
var kept_wordDayAfter = require('../kept/word-day-after-D3abvMCE.cjs');
var kept_wordIsOnOrBefore = require('../kept/word-is-on-or-before-B2S-hjRD.cjs');
var kept_wordNextWorkingDayAfter = require('../kept/word-next-working-day-after-B788kKCr.cjs');
var base = require('../base-CcmR8VZ4.cjs');
var oneDecision = require('../one-decision-QDKTx6Iw.cjs');
var errors = require('../errors-DiCdZaI1.cjs');

const evaluate = /* @__PURE__ */ oneDecision.oneDecision(
  {
    asked: kept_askedComplaintResponse.asked,
    policy: kept_policy.policy,
    models: [kept_complaintResponse.complaintResponse],
    bounds: [],
    words: [kept_wordDayAfter.wordDayAfter, kept_wordIsOnOrBefore.wordIsOnOrBefore, kept_wordNextWorkingDayAfter.wordNextWorkingDayAfter],
    tables: { "bank-holidays": kept_tableBankHolidays.tableBankHolidays }
  },
  {
    is: base.isWork,
    isAmong: base.isAmongWork,
    isAtMost: base.isAtMostWork,
    isNone: base.isNoneWork,
    orNextWorkingDay: base.orNextWorkingDayWork,
    plusDays: base.plusDaysWork
  }
);

exports.PolicyError = errors.PolicyError;
exports.isPolicyError = errors.isPolicyError;
exports.evaluate = evaluate;
//# sourceMappingURL=complaint-response.cjs.map
