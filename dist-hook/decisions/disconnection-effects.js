import { a as asked } from '../kept/asked-disconnection-effects-CYzmsrV7.js';
import { d as disconnectionEffects } from '../kept/disconnection-effects-ByKRjmoj.js';
import { m as minimumTerm } from '../kept/minimum-term-H0tIvda8.js';
import { p as policy } from '../kept/policy-DPy65ynx.js';
import { w as wordDayAfter } from '../kept/word-day-after-BaoQKfYw.js';
import { w as wordDayBefore } from '../kept/word-day-before-CdrrUC5v.js';
import { w as wordIsAfter } from '../kept/word-is-after-upUZQ_i2.js';
import { w as wordIsGiven } from '../kept/word-is-given-Cvi7W64e.js';
import { w as wordIsMoreThan } from '../kept/word-is-more-than-Drqp7CW0.js';
import { w as wordIsOnOrAfter } from '../kept/word-is-on-or-after-B4i1m3jk.js';
import { w as wordIsOnOrBefore } from '../kept/word-is-on-or-before-Bky8QzyW.js';
import { w as wordLatestBy } from '../kept/word-latest-by-e_p1JU6t.js';
import { w as wordMonthsIn } from '../kept/word-months-in-CSugmmXw.js';
import { w as wordPlusDuration } from '../kept/word-plus-duration-DCBeSg_L.js';
import { w as wordPlusDurationsUntil } from '../kept/word-plus-durations-until-CDaiyhqU.js';
import { bv as wholeMonthsUntilWork, b9 as timesWork, br as plusMonthsWork, ba as plusDaysWork, bi as plusWork, bc as isNoneWork, bb as isLessThanWork, be as isAtMostWork, bf as isWork, bw as inOrderOfWork, bk as dividedRoundedDownWork } from '../base-DNx-fUJc.js';
import { o as oneDecision } from '../one-decision-CISAmnJF.js';
export { P as PolicyError, i as isPolicyError } from '../errors-m8cP1QOQ.js';

const evaluate = /* @__PURE__ */ oneDecision(
  {
    asked,
    policy,
    models: [disconnectionEffects, minimumTerm],
    bounds: [],
    words: [
      wordDayAfter,
      wordDayBefore,
      wordIsAfter,
      wordIsGiven,
      wordIsMoreThan,
      wordIsOnOrAfter,
      wordIsOnOrBefore,
      wordLatestBy,
      wordMonthsIn,
      wordPlusDuration,
      wordPlusDurationsUntil
    ],
    tables: {}
  },
  {
    dividedRoundedDown: dividedRoundedDownWork,
    inOrderOf: inOrderOfWork,
    is: isWork,
    isAtMost: isAtMostWork,
    isLessThan: isLessThanWork,
    isNone: isNoneWork,
    plus: plusWork,
    plusDays: plusDaysWork,
    plusMonths: plusMonthsWork,
    times: timesWork,
    wholeMonthsUntil: wholeMonthsUntilWork
  }
);

export { evaluate };
//# sourceMappingURL=disconnection-effects.js.map
