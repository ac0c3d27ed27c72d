'use strict';

Object.defineProperty(exports, '__esModule', { value: true });

var kept_askedInvoiceDispute = require('../kept/asked-invoice-dispute-iMlAesEf.cjs');
var kept_bound0 = require('../kept/bound-0-r9tlc3DN.cjs');
var kept_invoiceDispute = require('../kept/invoice-dispute-DgtggMCb.cjs');
var kept_policy = require('../kept/policy-DFyyU0dA.cjs');
var kept_tableBankHolidays = require('../kept/table-bank-holidays-Dmkk6brP.cjs');
var kept_wordIsOnOrBefore = require('../kept/word-is-on-or-before-B2S-hjRD.cjs');
var base = require('../base-CcmR8VZ4.cjs');
var oneDecision = require('../one-decision-QDKTx6Iw.cjs');
var errors = require('../errors-DiCdZaI1.cjs');

const evaluate = /* @__PURE__ */ oneDecision.oneDecision(
  {
    asked: kept_askedInvoiceDispute.asked,
    policy: kept_policy.policy,
    models: [kept_invoiceDispute.invoiceDispute],
    bounds: [kept_bound0.bound0],
    words: [kept_wordIsOnOrBefore.wordIsOnOrBefore],
    tables: { "bank-holidays": kept_tableBankHolidays.tableBankHolidays }
  },
  {
    is: base.isWork,
    isAmong: base.isAmongWork,
    isAtMost: base.isAtMostWork,
    minus: base.minusWork,
    orNextWorkingDay: base.orNextWorkingDayWork,
    plusDays: base.plusDaysWork
  }
);

exports.PolicyError = errors.PolicyError;
exports.isPolicyError = errors.isPolicyError;
exports.evaluate = evaluate;
//# sourceMappingURL=invoice-dispute.cjs.map
