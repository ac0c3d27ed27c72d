'use strict';

Object.defineProperty(exports, '__esModule', { value: true });

var kept_askedLatePaymentFees = require('../kept/asked-late-payment-fees-n6dSVTlr.cjs');
var kept_bound0 = require('../kept/bound-0-r9tlc3DN.cjs');
var kept_bound1 = require('../kept/bound-1-B1O3zrUA.cjs');
var kept_bound2 = require('../kept/bound-2-D5c5oabf.cjs');
var kept_collectionDate = require('../kept/collection-date-Bp6xI9ub.cjs');
var kept_invoiceDispute = require('../kept/invoice-dispute-DgtggMCb.cjs');
var kept_latePaymentFees = require('../kept/late-payment-fees-BckvmnYU.cjs');
var kept_policy = require('../kept/policy-DFyyU0dA.cjs');
var kept_tableBankHolidays = require('../kept/table-bank-holidays-Dmkk6brP.cjs');
var kept_tableVat = require('../kept/table-vat-CLq1WRzm.cjs');
var kept_wordBalanceOn = require('../kept/word-balance-on-B8m6Ms58.cjs');
var kept_wordCountOf = require('../kept/word-count-of-C-F6M9Yb.cjs');
var kept_wordEarliestOf = require('../kept/word-earliest-of-JBG_RaDL.cjs');
var kept_wordIsAfter = require('../kept/word-is-after-CcVnWK7Q.cjs');
var kept_wordIsBefore = require('../kept/word-is-before-D9jKG6Qh.cjs');
var kept_wordIsGiven = require('../kept/word-is-given-CXuzg7Pi.cjs');
var kept_wordIsMoreThan = require('../kept/word-is-more-than-8JbsrBMv.cjs');
var kept_wordIsNot = require('../kept/word-is-not-CAuHxsY9.cjs');
var kept_wordIsOnOrBefore = require('../kept/word-is-on-or-before-B2S-hjRD.cjs');
var kept_wordIsWorkingDay = require('../kept/word-is-working-day-C4BW7T6y.cjs');
var kept_wordLaterOf = require('../kept/word-later-of-B4tMfSBB.cjs');
var kept_wordLeastGiven = require('../kept/word-least-given-ZDEQrHbm.cjs');
var kept_wordLeastOf = require('../kept/word-least-of-iR6iBt9t.cjs');
var kept_wordLessPayments = require('../kept/word-less-payments-BjtqXyhI.cjs');
var kept_wordNotBelowNil = require('../kept/word-not-below-nil-9_QOrUs4.cjs');
var kept_wordPercentOf = require('../kept/word-percent-of-CGVsgDcl.cjs');
var kept_wordRateOn = require('../kept/word-rate-on-Da7WSDou.cjs');
var base = require('../base-CcmR8VZ4.cjs');
var oneDecision = require('../one-decision-QDKTx6Iw.cjs');
var errors = require('../errors-DiCdZaI1.cjs');

const evaluate = /* @__PURE__ */ oneDecision.oneDecision(
  {
    asked: kept_askedLatePaymentFees.asked,
    policy: kept_policy.policy,
    models: [kept_latePaymentFees.latePaymentFees, kept_invoiceDispute.invoiceDispute, kept_collectionDate.collectionDate],
    bounds: [kept_bound0.bound0, kept_bound1.bound1, kept_bound2.bound2],
    words: [
      kept_wordBalanceOn.wordBalanceOn,
      kept_wordCountOf.wordCountOf,
      kept_wordEarliestOf.wordEarliestOf,
      kept_wordIsAfter.wordIsAfter,
      kept_wordIsBefore.wordIsBefore,
      kept_wordIsGiven.wordIsGiven,
      kept_wordIsMoreThan.wordIsMoreThan,
      kept_wordIsNot.wordIsNot,
      kept_wordIsOnOrBefore.wordIsOnOrBefore,
      kept_wordIsWorkingDay.wordIsWorkingDay,
      kept_wordLaterOf.wordLaterOf,
      kept_wordLeastGiven.wordLeastGiven,
      kept_wordLeastOf.wordLeastOf,
      kept_wordLessPayments.wordLessPayments,
      kept_wordNotBelowNil.wordNotBelowNil,
      kept_wordPercentOf.wordPercentOf,
      kept_wordRateOn.wordRateOn
    ],
    tables: { vat: kept_tableVat.tableVat, "bank-holidays": kept_tableBankHolidays.tableBankHolidays }
  },
  {
    allTogether: base.allTogetherWork,
    changesOf: base.changesOfWork,
    dividedBy: base.dividedByWork,
    greaterOf: base.greaterOfWork,
    is: base.isWork,
    isAmong: base.isAmongWork,
    isAtMost: base.isAtMostWork,
    isLessThan: base.isLessThanWork,
    isNone: base.isNoneWork,
    lesserOf: base.lesserOfWork,
    minus: base.minusWork,
    orNextWorkingDay: base.orNextWorkingDayWork,
    plus: base.plusWork,
    plusDays: base.plusDaysWork,
    roundedToPenny: base.roundedToPennyWork,
    runningTotal: base.runningTotalWork,
    sumOf: base.sumOfWork,
    times: base.timesWork,
    valueOn: base.valueOnWork
  }
);

exports.PolicyError = errors.PolicyError;
exports.isPolicyError = errors.isPolicyError;
exports.evaluate = evaluate;
//# sourceMappingURL=late-payment-fees.cjs.map
