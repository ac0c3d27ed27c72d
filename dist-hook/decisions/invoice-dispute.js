import { a as asked } from '../kept/asked-invoice-dispute-FP2wulOY.js';
import { b as bound0 } from '../kept/bound-0-BUHu36OJ.js';
import { i as invoiceDispute } from '../kept/invoice-dispute-v95dzKfd.js';
import { p as policy } from '../kept/policy-DPy65ynx.js';
import { t as tableBankHolidays } from '../kept/table-bank-holidays-DcCwaHug.js';
import { w as wordIsOnOrBefore } from '../kept/word-is-on-or-before-Bky8QzyW.js';
import { ba as plusDaysWork, bt as orNextWorkingDayWork, bn as minusWork, be as isAtMostWork, bd as isAmongWork, bf as isWork } from '../base-DNx-fUJc.js';
import { o as oneDecision } from '../one-decision-CISAmnJF.js';
export { P as PolicyError, i as isPolicyError } from '../errors-m8cP1QOQ.js';

const evaluate = /* @__PURE__ */ oneDecision(
  {
    asked,
    policy,
    models: [invoiceDispute],
    bounds: [bound0],
    words: [wordIsOnOrBefore],
    tables: { "bank-holidays": tableBankHolidays }
  },
  {
    is: isWork,
    isAmong: isAmongWork,
    isAtMost: isAtMostWork,
    minus: minusWork,
    orNextWorkingDay: orNextWorkingDayWork,
    plusDays: plusDaysWork
  }
);

export { evaluate };
//# sourceMappingURL=invoice-dispute.js.map
