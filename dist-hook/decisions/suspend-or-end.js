import { a as asked } from '../kept/asked-suspend-or-end-BGSTKTUD.js';
import { p as policy } from '../kept/policy-DPy65ynx.js';
import { s as suspendOrEnd } from '../kept/suspend-or-end-Bz9iklGn.js';
import { w as wordDayAfter } from '../kept/word-day-after-BaoQKfYw.js';
import { w as wordIsBefore } from '../kept/word-is-before-DBc7-2G-.js';
import { w as wordIsMoreThan } from '../kept/word-is-more-than-Drqp7CW0.js';
import { w as wordIsOnOrAfter } from '../kept/word-is-on-or-after-B4i1m3jk.js';
import { w as wordLaterOf } from '../kept/word-later-of-CwsWAB5p.js';
import { ba as plusDaysWork, bc as isNoneWork, bb as isLessThanWork, be as isAtMostWork, bf as isWork, bj as greaterOfWork } from '../base-DNx-fUJc.js';
import { o as oneDecision } from '../one-decision-CISAmnJF.js';
export { P as PolicyError, i as isPolicyError } from '../errors-m8cP1QOQ.js';

const evaluate = /* @__PURE__ */ oneDecision(
  {
    asked,
    policy,
    models: [suspendOrEnd],
    bounds: [],
    words: [wordDayAfter, wordIsBefore, wordIsMoreThan, wordIsOnOrAfter, wordLaterOf],
    tables: {}
  },
  {
    greaterOf: greaterOfWork,
    is: isWork,
    isAtMost: isAtMostWork,
    isLessThan: isLessThanWork,
    isNone: isNoneWork,
    plusDays: plusDaysWork
  }
);

export { evaluate };
//# sourceMappingURL=suspend-or-end.js.map
