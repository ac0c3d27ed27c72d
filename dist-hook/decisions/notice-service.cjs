'use strict';

Object.defineProperty(exports, '__esModule', { value: true });

var kept_askedNoticeService = require('../kept/asked-notice-service-DJwQMXDd.cjs');
var kept_noticeService = require('../kept/notice-service-C4PRkQhJ.cjs');
var kept_policy = require('../kept/policy-DFyyU0dA.cjs');
var kept_tableBankHolidays = require('../kept/table-bank-holidays-Dmkk6brP.cjs');
var kept_wordDayAfter = require('../kept/word-day-after-D3abvMCE.cjs');
var kept_wordNextWorkingDayAfter = require('../kept/word-next-working-day-after-B788kKCr.cjs');
var base = require('../base-CcmR8VZ4.cjs');
var oneDecision = require('../one-decision-QDKTx6Iw.cjs');
var errors = require('../errors-DiCdZaI1.cjs');

const evaluate = /* @__PURE__ */ oneDecision.oneDecision(
  {
    asked: kept_askedNoticeService.asked,
    policy: kept_policy.policy,
    models: [kept_noticeService.noticeService],
    bounds: [],
    words: [kept_wordDayAfter.wordDayAfter, kept_wordNextWorkingDayAfter.wordNextWorkingDayAfter],
    tables: { "bank-holidays": kept_tableBankHolidays.tableBankHolidays }
  },
  { is: base.isWork, isAmong: base.isAmongWork, orNextWorkingDay: base.orNextWorkingDayWork, plusDays: base.plusDaysWork }
);

exports.PolicyError = errors.PolicyError;
exports.isPolicyError = errors.isPolicyError;
exports.evaluate = evaluate;
//# sourceMappingURL=notice-service.cjs.map
