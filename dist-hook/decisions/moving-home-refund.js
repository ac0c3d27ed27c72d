import { a as asked } from '../kept/asked-moving-home-refund-UOWvd334.js';
import { b as bound3 } from '../kept/bound-3-BqUxeG6X.js';
import { b as bound4 } from '../kept/bound-4-rkowbK1d.js';
import { c as cancellationNotice } from '../kept/cancellation-notice-BQ1Vjjvd.js';
import { m as movingHomeRefund } from '../kept/moving-home-refund-Bl-AGs7p.js';
import { p as policy } from '../kept/policy-DPy65ynx.js';
import { w as wordAllOf } from '../kept/word-all-of-CMGAgUR8.js';
import { w as wordByBillingPeriod } from '../kept/word-by-billing-period-aNlpIZV1.js';
import { w as wordDayAfter } from '../kept/word-day-after-BaoQKfYw.js';
import { w as wordDayBefore } from '../kept/word-day-before-CdrrUC5v.js';
import { w as wordDaysCovered } from '../kept/word-days-covered-_Vw0B9O3.js';
import { w as wordEarlierOf } from '../kept/word-earlier-of-iX7mCZpS.js';
import { w as wordHoursByDay } from '../kept/word-hours-by-day-B1HGqzmG.js';
import { w as wordHoursOfEachDay } from '../kept/word-hours-of-each-day-C22H6DlP.js';
import { w as wordIsAtLeast } from '../kept/word-is-at-least-BPLmuad_.js';
import { w as wordIsGiven } from '../kept/word-is-given-Cvi7W64e.js';
import { w as wordIsMoreThan } from '../kept/word-is-more-than-Drqp7CW0.js';
import { w as wordIsNot } from '../kept/word-is-not-Cbpyh-xd.js';
import { w as wordIsOnOrBefore } from '../kept/word-is-on-or-before-Bky8QzyW.js';
import { w as wordLaterOf } from '../kept/word-later-of-CwsWAB5p.js';
import { w as wordMonthAround } from '../kept/word-month-around-PtdyJ4Hu.js';
import { bv as wholeMonthsUntilWork, bu as valueOnWork, b9 as timesWork, bx as timelineOfWork, bg as sumOfWork, by as runningTotalWork, bh as roundedToPennyWork, bz as recurringWork, br as plusMonthsWork, ba as plusDaysWork, bi as plusWork, bn as minusWork, bs as lesserOfWork, bc as isNoneWork, bb as isLessThanWork, be as isAtMostWork, bd as isAmongWork, bf as isWork, bw as inOrderOfWork, bj as greaterOfWork, bk as dividedRoundedDownWork, bl as dividedByWork, bo as daysUntilWork, bA as cutAtWork, bB as changesOfWork, bq as allTogetherWork, bC as addedUpByWork } from '../base-DNx-fUJc.js';
import { o as oneDecision } from '../one-decision-CISAmnJF.js';
export { P as PolicyError, i as isPolicyError } from '../errors-m8cP1QOQ.js';

const evaluate = /* @__PURE__ */ oneDecision(
  {
    asked,
    policy,
    models: [movingHomeRefund, cancellationNotice],
    bounds: [bound3, bound4],
    words: [
      wordAllOf,
      wordByBillingPeriod,
      wordDayAfter,
      wordDayBefore,
      wordDaysCovered,
      wordEarlierOf,
      wordHoursByDay,
      wordHoursOfEachDay,
      wordIsAtLeast,
      wordIsGiven,
      wordIsMoreThan,
      wordIsNot,
      wordIsOnOrBefore,
      wordLaterOf,
      wordMonthAround
    ],
    tables: {}
  },
  {
    addedUpBy: addedUpByWork,
    allTogether: allTogetherWork,
    changesOf: changesOfWork,
    cutAt: cutAtWork,
    daysUntil: daysUntilWork,
    dividedBy: dividedByWork,
    dividedRoundedDown: dividedRoundedDownWork,
    greaterOf: greaterOfWork,
    inOrderOf: inOrderOfWork,
    is: isWork,
    isAmong: isAmongWork,
    isAtMost: isAtMostWork,
    isLessThan: isLessThanWork,
    isNone: isNoneWork,
    lesserOf: lesserOfWork,
    minus: minusWork,
    plus: plusWork,
    plusDays: plusDaysWork,
    plusMonths: plusMonthsWork,
    recurring: recurringWork,
    roundedToPenny: roundedToPennyWork,
    runningTotal: runningTotalWork,
    sumOf: sumOfWork,
    timelineOf: timelineOfWork,
    times: timesWork,
    valueOn: valueOnWork,
    wholeMonthsUntil: wholeMonthsUntilWork
  }
);

export { evaluate };
//# sourceMappingURL=moving-home-refund.js.map
