import { a as asked } from '../kept/asked-call-charge-89LzfRCa.js';
import { c as callCharge } from '../kept/call-charge-B50lpOkE.js';
import { p as policy } from '../kept/policy-DPy65ynx.js';
import { w as wordAnyOf } from '../kept/word-any-of-BiayGid7.js';
import { w as wordDayBefore } from '../kept/word-day-before-CdrrUC5v.js';
import { w as wordDayOfTheWeek } from '../kept/word-day-of-the-week-SibMYPuR.js';
import { w as wordDividedRoundedUp } from '../kept/word-divided-rounded-up-T0ql5j2-.js';
import { w as wordIsInWindows } from '../kept/word-is-in-windows-CoyhdgxQ.js';
import { w as wordIsMoreThan } from '../kept/word-is-more-than-Drqp7CW0.js';
import { w as wordIsOnSuchDay } from '../kept/word-is-on-such-day-BHWwu_-E.js';
import { w as wordIsWithinWindow } from '../kept/word-is-within-window-DoT9iB65.js';
import { w as wordSecondsInWindows } from '../kept/word-seconds-in-windows-DqQy_mBY.js';
import { b9 as timesWork, bg as sumOfWork, bm as startsWithAnyWork, bh as roundedToPennyWork, ba as plusDaysWork, bi as plusWork, bn as minusWork, bc as isNoneWork, bb as isLessThanWork, be as isAtMostWork, bf as isWork, bj as greaterOfWork, bk as dividedRoundedDownWork, bl as dividedByWork, bo as daysUntilWork, bp as clockStretchesWork, bq as allTogetherWork } from '../base-DNx-fUJc.js';
import { o as oneDecision } from '../one-decision-CISAmnJF.js';
export { P as PolicyError, i as isPolicyError } from '../errors-m8cP1QOQ.js';

const evaluate = /* @__PURE__ */ oneDecision(
  {
    asked,
    policy,
    models: [callCharge],
    bounds: [],
    words: [
      wordAnyOf,
      wordDayBefore,
      wordDayOfTheWeek,
      wordDividedRoundedUp,
      wordIsInWindows,
      wordIsMoreThan,
      wordIsOnSuchDay,
      wordIsWithinWindow,
      wordSecondsInWindows
    ],
    tables: {}
  },
  {
    allTogether: allTogetherWork,
    clockStretches: clockStretchesWork,
    daysUntil: daysUntilWork,
    dividedBy: dividedByWork,
    dividedRoundedDown: dividedRoundedDownWork,
    greaterOf: greaterOfWork,
    is: isWork,
    isAtMost: isAtMostWork,
    isLessThan: isLessThanWork,
    isNone: isNoneWork,
    minus: minusWork,
    plus: plusWork,
    plusDays: plusDaysWork,
    roundedToPenny: roundedToPennyWork,
    startsWithAny: startsWithAnyWork,
    sumOf: sumOfWork,
    times: timesWork
  }
);

export { evaluate };
//# sourceMappingURL=call-charge.js.map
