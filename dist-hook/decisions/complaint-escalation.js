import { a as asked } from '../kept/asked-complaint-escalation-fqLb4iVM.js';
import { c as complaintEscalation } from '../kept/complaint-escalation-PRMqnnBx.js';
import { p as policy } from '../kept/policy-DPy65ynx.js';
import { w as wordDayAfter } from '../kept/word-day-after-BaoQKfYw.js';
import { w as wordEarliestGiven } from '../kept/word-earliest-given-DbMOzVl_.js';
import { w as wordIsOnOrAfter } from '../kept/word-is-on-or-after-B4i1m3jk.js';
import { w as wordIsOnOrBefore } from '../kept/word-is-on-or-before-Bky8QzyW.js';
import { w as wordLeastGiven } from '../kept/word-least-given-DesrQ5og.js';
import { ba as plusDaysWork, bs as lesserOfWork, bc as isNoneWork, be as isAtMostWork, bd as isAmongWork, bf as isWork } from '../base-DNx-fUJc.js';
import { o as oneDecision } from '../one-decision-CISAmnJF.js';
export { P as PolicyError, i as isPolicyError } from '../errors-m8cP1QOQ.js';

const evaluate = /* @__PURE__ */ oneDecision(
  {
    asked,
    policy,
    models: [complaintEscalation],
    bounds: [],
    words: [wordDayAfter, wordEarliestGiven, wordIsOnOrAfter, wordIsOnOrBefore, wordLeastGiven],
    tables: {}
  },
  {
    is: isWork,
    isAmong: isAmongWork,
    isAtMost: isAtMostWork,
    isNone: isNoneWork,
    lesserOf: lesserOfWork,
    plusDays: plusDaysWork
  }
);

export { evaluate };
//# sourceMappingURL=complaint-escalation.js.map
