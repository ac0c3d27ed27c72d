import { a as asked } from '../kept/asked-moving-home-BHRXNBtF.js';
import { c as cancellationNotice } from '../kept/cancellation-notice-BQ1Vjjvd.js';
import { m as movingHome } from '../kept/moving-home-BeZdVc7g.js';
import { p as policy } from '../kept/policy-DPy65ynx.js';
import { w as wordIsAfter } from '../kept/word-is-after-upUZQ_i2.js';
import { w as wordIsAtLeast } from '../kept/word-is-at-least-BPLmuad_.js';
import { w as wordIsMoreThan } from '../kept/word-is-more-than-Drqp7CW0.js';
import { bc as isNoneWork, bb as isLessThanWork, be as isAtMostWork, bd as isAmongWork, bf as isWork, bo as daysUntilWork } from '../base-DNx-fUJc.js';
import { o as oneDecision } from '../one-decision-CISAmnJF.js';
export { P as PolicyError, i as isPolicyError } from '../errors-m8cP1QOQ.js';

const evaluate = /* @__PURE__ */ oneDecision(
  {
    asked,
    policy,
    models: [movingHome, cancellationNotice],
    bounds: [],
    words: [wordIsAfter, wordIsAtLeast, wordIsMoreThan],
    tables: {}
  },
  {
    daysUntil: daysUntilWork,
    is: isWork,
    isAmong: isAmongWork,
    isAtMost: isAtMostWork,
    isLessThan: isLessThanWork,
    isNone: isNoneWork
  }
);

export { evaluate };
//# sourceMappingURL=moving-home.js.map
