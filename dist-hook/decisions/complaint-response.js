import { a as asked } from '../kept/asked-complaint-response-Sue9HzuZ.js';
import { c as complaintResponse } from '../kept/complaint-response-CTsvtDRh.js';
import { p as policy } from '../kept/policy-DPy65ynx.js';
import { t as tableBankHolidays } from '../kept/table-bank-holidays-DcCwaHug.js';
import { w as wordDayAfter } from '../kept/word-day-after-BaoQKfYw.js';
import { w as wordIsOnOrBefore } from '../kept/word-is-on-or-before-Bky8QzyW.js';
import { w as wordNextWorkingDayAfter } from '../kept/word-next-working-day-after-DNZu_gtR.js';
import { ba as plusDaysWork, bt as orNextWorkingDayWork, bc as isNoneWork, be as isAtMostWork, bd as isAmongWork, bf as isWork } from '../base-DNx-fUJc.js';
import { o as oneDecision } from '../one-decision-CISAmnJF.js';
export { P as PolicyError, i as isPolicyError } from '../errors-m8cP1QOQ.js';

const evaluate = /* @__PURE__ */ oneDecision(
  {
    asked,
    policy,
    models: [complaintResponse],
    bounds: [],
    words: [wordDayAfter, wordIsOnOrBefore, wordNextWorkingDayAfter],
    tables: { "bank-holidays": tableBankHolidays }
  },
  {
    is: isWork,
    isAmong: isAmongWork,
    isAtMost: isAtMostWork,
    isNone: isNoneWork,
    orNextWorkingDay: orNextWorkingDayWork,
    plusDays: plusDaysWork
  }
);

export { evaluate };
//# sourceMappingURL=complaint-response.js.map
