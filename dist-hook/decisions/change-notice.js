import { a as asked } from '../kept/asked-change-notice-BeKBs1CV.js';
import { c as changeNotice } from '../kept/change-notice-BozpP9up.js';
import { p as policy } from '../kept/policy-DPy65ynx.js';
import { w as wordDayAfter } from '../kept/word-day-after-BaoQKfYw.js';
import { w as wordIsBefore } from '../kept/word-is-before-DBc7-2G-.js';
import { w as wordIsOnOrBefore } from '../kept/word-is-on-or-before-Bky8QzyW.js';
import { w as wordPlusDuration } from '../kept/word-plus-duration-DCBeSg_L.js';
import { br as plusMonthsWork, ba as plusDaysWork, bc as isNoneWork, bb as isLessThanWork, be as isAtMostWork, bf as isWork } from '../base-DNx-fUJc.js';
import { o as oneDecision } from '../one-decision-CISAmnJF.js';
export { P as PolicyError, i as isPolicyError } from '../errors-m8cP1QOQ.js';

const evaluate = /* @__PURE__ */ oneDecision(
  {
    asked,
    policy,
    models: [changeNotice],
    bounds: [],
    words: [wordDayAfter, wordIsBefore, wordIsOnOrBefore, wordPlusDuration],
    tables: {}
  },
  {
    is: isWork,
    isAtMost: isAtMostWork,
    isLessThan: isLessThanWork,
    isNone: isNoneWork,
    plusDays: plusDaysWork,
    plusMonths: plusMonthsWork
  }
);

export { evaluate };
//# sourceMappingURL=change-notice.js.map
