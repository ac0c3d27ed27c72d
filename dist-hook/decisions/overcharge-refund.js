import { a as asked } from '../kept/asked-overcharge-refund-0xnd7WjZ.js';
import { b as bound0 } from '../kept/bound-0-BUHu36OJ.js';
import { b as bound1 } from '../kept/bound-1-D6EQO2M9.js';
import { c as collectionDate } from '../kept/collection-date-AFN6pL0F.js';
import { i as invoiceDispute } from '../kept/invoice-dispute-v95dzKfd.js';
import { l as latePaymentInterest } from '../kept/late-payment-interest-Cdf5FhP1.js';
import { o as overchargeRefund } from '../kept/overcharge-refund-BxSyKXsZ.js';
import { p as policy } from '../kept/policy-DPy65ynx.js';
import { t as tableBankHolidays } from '../kept/table-bank-holidays-DcCwaHug.js';
import { t as tableBankRate } from '../kept/table-bank-rate-CW50uJkZ.js';
import { w as wordAccrued } from '../kept/word-accrued-D0YLCpfO.js';
import { w as wordBalanceOn } from '../kept/word-balance-on-CrNOsOrC.js';
import { w as wordBearingInterest } from '../kept/word-bearing-interest-CEu9x75L.js';
import { w as wordDayAfter } from '../kept/word-day-after-BaoQKfYw.js';
import { w as wordDayBefore } from '../kept/word-day-before-CdrrUC5v.js';
import { w as wordDaysOfYear } from '../kept/word-days-of-year-D9-Dn-p2.js';
import { w as wordEarlierOf } from '../kept/word-earlier-of-iX7mCZpS.js';
import { w as wordHeldAt } from '../kept/word-held-at-DYSrQD_I.js';
import { w as wordInterestOfDays } from '../kept/word-interest-of-days-uBxfLVcG.js';
import { w as wordInterestOfParts } from '../kept/word-interest-of-parts-CXQ3UbKt.js';
import { w as wordIsAfter } from '../kept/word-is-after-upUZQ_i2.js';
import { w as wordIsBefore } from '../kept/word-is-before-DBc7-2G-.js';
import { w as wordIsGiven } from '../kept/word-is-given-Cvi7W64e.js';
import { w as wordIsMoreThan } from '../kept/word-is-more-than-Drqp7CW0.js';
import { w as wordIsNot } from '../kept/word-is-not-Cbpyh-xd.js';
import { w as wordIsOnOrAfter } from '../kept/word-is-on-or-after-B4i1m3jk.js';
import { w as wordIsOnOrBefore } from '../kept/word-is-on-or-before-Bky8QzyW.js';
import { w as wordIsWorkingDay } from '../kept/word-is-working-day-FzExLObl.js';
import { w as wordLaterOf } from '../kept/word-later-of-CwsWAB5p.js';
import { w as wordLessPayments } from '../kept/word-less-payments-2sxuwjYD.js';
import { w as wordNotBelowNil } from '../kept/word-not-below-nil-gYDVVtuX.js';
import { w as wordPlusInterest } from '../kept/word-plus-interest-DXiWWS0f.js';
import { w as wordRaisedByPercent } from '../kept/word-raised-by-percent-BNxtzniK.js';
import { w as wordRateOn } from '../kept/word-rate-on-C1GLbHt-.js';
import { w as wordRoundedDownToPenny } from '../kept/word-rounded-down-to-penny-NU7aWv0w.js';
import { w as wordStartOfYear } from '../kept/word-start-of-year-C_A3UvWd.js';
import { w as wordWithPointsAdded } from '../kept/word-with-points-added-DbgAmHBg.js';
import { bv as wholeMonthsUntilWork, bu as valueOnWork, b9 as timesWork, bx as timelineOfWork, bg as sumOfWork, by as runningTotalWork, bh as roundedToPennyWork, bz as recurringWork, br as plusMonthsWork, ba as plusDaysWork, bi as plusWork, bt as orNextWorkingDayWork, bn as minusWork, bs as lesserOfWork, bc as isNoneWork, bb as isLessThanWork, be as isAtMostWork, bd as isAmongWork, bf as isWork, bj as greaterOfWork, bk as dividedRoundedDownWork, bl as dividedByWork, bo as daysUntilWork, bA as cutAtWork, bB as changesOfWork, bq as allTogetherWork } from '../base-DNx-fUJc.js';
import { o as oneDecision } from '../one-decision-CISAmnJF.js';
export { P as PolicyError, i as isPolicyError } from '../errors-m8cP1QOQ.js';

const evaluate = /* @__PURE__ */ oneDecision(
  {
    asked,
    policy,
    models: [overchargeRefund, invoiceDispute, latePaymentInterest, collectionDate],
    bounds: [bound0, bound1],
    words: [
      wordAccrued,
      wordBalanceOn,
      wordBearingInterest,
      wordDayAfter,
      wordDayBefore,
      wordDaysOfYear,
      wordEarlierOf,
      wordHeldAt,
      wordInterestOfDays,
      wordInterestOfParts,
      wordIsAfter,
      wordIsBefore,
      wordIsGiven,
      wordIsMoreThan,
      wordIsNot,
      wordIsOnOrAfter,
      wordIsOnOrBefore,
      wordIsWorkingDay,
      wordLaterOf,
      wordLessPayments,
      wordNotBelowNil,
      wordPlusInterest,
      wordRaisedByPercent,
      wordRateOn,
      wordRoundedDownToPenny,
      wordStartOfYear,
      wordWithPointsAdded
    ],
    tables: { "bank-holidays": tableBankHolidays, "bank-rate": tableBankRate }
  },
  {
    allTogether: allTogetherWork,
    changesOf: changesOfWork,
    cutAt: cutAtWork,
    daysUntil: daysUntilWork,
    dividedBy: dividedByWork,
    dividedRoundedDown: dividedRoundedDownWork,
    greaterOf: greaterOfWork,
    is: isWork,
    isAmong: isAmongWork,
    isAtMost: isAtMostWork,
    isLessThan: isLessThanWork,
    isNone: isNoneWork,
    lesserOf: lesserOfWork,
    minus: minusWork,
    orNextWorkingDay: orNextWorkingDayWork,
    plus: plusWork,
    plusDays: plusDaysWork,
    plusMonths: plusMonthsWork,
    recurring: recurringWork,
    roundedToPenny: roundedToPennyWork,
    runningTotal: runningTotalWork,
    sumOf: sumOfWork,
    timelineOf: timelineOfWork,
    times: timesWork,
    valueOn: valueOnWork,
    wholeMonthsUntil: wholeMonthsUntilWork
  }
);

export { evaluate };
//# sourceMappingURL=overcharge-refund.js.map
