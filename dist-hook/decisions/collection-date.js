import { a as asked } from '../kept/asked-collection-date-BOCew7UA.js';
import { c as collectionDate } from '../kept/collection-date-AFN6pL0F.js';
import { p as policy } from '../kept/policy-DPy65ynx.js';
import { t as tableBankHolidays } from '../kept/table-bank-holidays-DcCwaHug.js';
import { w as wordIsWorkingDay } from '../kept/word-is-working-day-FzExLObl.js';
import { bt as orNextWorkingDayWork, be as isAtMostWork, bf as isWork } from '../base-DNx-fUJc.js';
import { o as oneDecision } from '../one-decision-CISAmnJF.js';
export { P as PolicyError, i as isPolicyError } from '../errors-m8cP1QOQ.js';

const evaluate = /* @__PURE__ */ oneDecision(
  {
    asked,
    policy,
    models: [collectionDate],
    bounds: [],
    words: [wordIsWorkingDay],
    tables: { "bank-holidays": tableBankHolidays }
  },
  { is: isWork, isAtMost: isAtMostWork, orNextWorkingDay: orNextWorkingDayWork }
);

export { evaluate };
//# sourceMappingURL=collection-date.js.map
