import { a as asked } from '../kept/asked-notice-service-Vl8AGx5I.js';
import { n as noticeService } from '../kept/notice-service-Dv7N-Xel.js';
import { p as policy } from '../kept/policy-DPy65ynx.js';
import { t as tableBankHolidays } from '../kept/table-bank-holidays-DcCwaHug.js';
import { w as wordDayAfter } from '../kept/word-day-after-BaoQKfYw.js';
import { w as wordNextWorkingDayAfter } from '../kept/word-next-working-day-after-DNZu_gtR.js';
import { ba as plusDaysWork, bt as orNextWorkingDayWork, bd as isAmongWork, bf as isWork } from '../base-DNx-fUJc.js';
import { o as oneDecision } from '../one-decision-CISAmnJF.js';
export { P as PolicyError, i as isPolicyError } from '../errors-m8cP1QOQ.js';

const evaluate = /* @__PURE__ */ oneDecision(
  {
    asked,
    policy,
    models: [noticeService],
    bounds: [],
    words: [wordDayAfter, wordNextWorkingDayAfter],
    tables: { "bank-holidays": tableBankHolidays }
  },
  { is: isWork, isAmong: isAmongWork, orNextWorkingDay: orNextWorkingDayWork, plusDays: plusDaysWork }
);

export { evaluate };
//# sourceMappingURL=notice-service.js.map
