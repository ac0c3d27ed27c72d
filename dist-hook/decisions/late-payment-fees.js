import { a as asked } from '../kept/asked-late-payment-fees-BhFd303r.js';
import { b as bound0 } from '../kept/bound-0-BUHu36OJ.js';
import { b as bound1 } from '../kept/bound-1-D6EQO2M9.js';
import { b as bound2 } from '../kept/bound-2-CB82d1wb.js';
import { c as collectionDate } from '../kept/collection-date-AFN6pL0F.js';
import { i as invoiceDispute } from '../kept/invoice-dispute-v95dzKfd.js';
import { l as latePaymentFees } from '../kept/late-payment-fees-ly7X-swq.js';
import { p as policy } from '../kept/policy-DPy65ynx.js';
import { t as tableBankHolidays } from '../kept/table-bank-holidays-DcCwaHug.js';
import { t as tableVat } from '../kept/table-vat-Ctmt49SA.js';
import { w as wordBalanceOn } from '../kept/word-balance-on-CrNOsOrC.js';
import { w as wordCountOf } from '../kept/word-count-of-Doc7QiYA.js';
import { w as wordEarliestOf } from '../kept/word-earliest-of-CNQMAfeT.js';
import { w as wordIsAfter } from '../kept/word-is-after-upUZQ_i2.js';
import { w as wordIsBefore } from '../kept/word-is-before-DBc7-2G-.js';
import { w as wordIsGiven } from '../kept/word-is-given-Cvi7W64e.js';
import { w as wordIsMoreThan } from '../kept/word-is-more-than-Drqp7CW0.js';
import { w as wordIsNot } from '../kept/word-is-not-Cbpyh-xd.js';
import { w as wordIsOnOrBefore } from '../kept/word-is-on-or-before-Bky8QzyW.js';
import { w as wordIsWorkingDay } from '../kept/word-is-working-day-FzExLObl.js';
import { w as wordLaterOf } from '../kept/word-later-of-CwsWAB5p.js';
import { w as wordLeastGiven } from '../kept/word-least-given-DesrQ5og.js';
import { w as wordLeastOf } from '../kept/word-least-of-CwnHt1kx.js';
import { w as wordLessPayments } from '../kept/word-less-payments-2sxuwjYD.js';
import { w as wordNotBelowNil } from '../kept/word-not-below-nil-gYDVVtuX.js';
import { w as wordPercentOf } from '../kept/word-percent-of-ZWvO9doU.js';
import { w as wordRateOn } from '../kept/word-rate-on-C1GLbHt-.js';
import { bu as valueOnWork, b9 as timesWork, bg as sumOfWork, by as runningTotalWork, bh as roundedToPennyWork, ba as plusDaysWork, bi as plusWork, bt as orNextWorkingDayWork, bn as minusWork, bs as lesserOfWork, bc as isNoneWork, bb as isLessThanWork, be as isAtMostWork, bd as isAmongWork, bf as isWork, bj as greaterOfWork, bl as dividedByWork, bB as changesOfWork, bq as allTogetherWork } from '../base-DNx-fUJc.js';
import { o as oneDecision } from '../one-decision-CISAmnJF.js';
export { P as PolicyError, i as isPolicyError } from '../errors-m8cP1QOQ.js';

const evaluate = /* @__PURE__ */ oneDecision(
  {
    asked,
    policy,
    models: [latePaymentFees, invoiceDispute, collectionDate],
    bounds: [bound0, bound1, bound2],
    words: [
      wordBalanceOn,
      wordCountOf,
      wordEarliestOf,
      wordIsAfter,
      wordIsBefore,
      wordIsGiven,
      wordIsMoreThan,
      wordIsNot,
      wordIsOnOrBefore,
      wordIsWorkingDay,
      wordLaterOf,
      wordLeastGiven,
      wordLeastOf,
      wordLessPayments,
      wordNotBelowNil,
      wordPercentOf,
      wordRateOn
    ],
    tables: { vat: tableVat, "bank-holidays": tableBankHolidays }
  },
  {
    allTogether: allTogetherWork,
    changesOf: changesOfWork,
    dividedBy: dividedByWork,
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
    roundedToPenny: roundedToPennyWork,
    runningTotal: runningTotalWork,
    sumOf: sumOfWork,
    times: timesWork,
    valueOn: valueOnWork
  }
);

export { evaluate };
//# sourceMappingURL=late-payment-fees.js.map
