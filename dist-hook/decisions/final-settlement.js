import { a as asked } from '../kept/asked-final-settlement-DL-xLEvZ.js';
import { c as cancellationNotice } from '../kept/cancellation-notice-BQ1Vjjvd.js';
import { f as finalSettlement } from '../kept/final-settlement-CsEbK8fe.js';
import { p as policy } from '../kept/policy-DPy65ynx.js';
import { w as wordDayBefore } from '../kept/word-day-before-CdrrUC5v.js';
import { w as wordEarlierOf } from '../kept/word-earlier-of-iX7mCZpS.js';
import { w as wordIsMoreThan } from '../kept/word-is-more-than-Drqp7CW0.js';
import { w as wordIsOnOrBefore } from '../kept/word-is-on-or-before-Bky8QzyW.js';
import { w as wordLaterOf } from '../kept/word-later-of-CwsWAB5p.js';
import { w as wordNotBelowNil } from '../kept/word-not-below-nil-gYDVVtuX.js';
import { b9 as timesWork, bg as sumOfWork, bh as roundedToPennyWork, ba as plusDaysWork, bi as plusWork, bn as minusWork, bs as lesserOfWork, bc as isNoneWork, bb as isLessThanWork, be as isAtMostWork, bd as isAmongWork, bf as isWork, bj as greaterOfWork, bl as dividedByWork, bo as daysUntilWork } from '../base-DNx-fUJc.js';
import { o as oneDecision } from '../one-decision-CISAmnJF.js';
export { P as PolicyError, i as isPolicyError } from '../errors-m8cP1QOQ.js';

const evaluate = /* @__PURE__ */ oneDecision(
  {
    asked,
    policy,
    models: [finalSettlement, cancellationNotice],
    bounds: [],
    words: [wordDayBefore, wordEarlierOf, wordIsMoreThan, wordIsOnOrBefore, wordLaterOf, wordNotBelowNil],
    tables: {}
  },
  {
    daysUntil: daysUntilWork,
    dividedBy: dividedByWork,
    greaterOf: greaterOfWork,
    is: isWork,
    isAmong: isAmongWork,
    isAtMost: isAtMostWork,
    isLessThan: isLessThanWork,
    isNone: isNoneWork,
    lesserOf: lesserOfWork,
    minus: minusWork,
    plus: plusWork,
    plusDays: plusDaysWork,
    roundedToPenny: roundedToPennyWork,
    sumOf: sumOfWork,
    times: timesWork
  }
);

export { evaluate };
//# sourceMappingURL=final-settlement.js.map
