import { a as asked } from '../kept/asked-termination-charge-DJMbQ9jk.js';
import { b as bound5 } from '../kept/bound-5-DUSCJMEG.js';
import { b as bound6 } from '../kept/bound-6-Bb_5t5y7.js';
import { c as cancellationNotice } from '../kept/cancellation-notice-BQ1Vjjvd.js';
import { m as minimumTerm } from '../kept/minimum-term-H0tIvda8.js';
import { p as policy } from '../kept/policy-DPy65ynx.js';
import { p as priceRiseExit } from '../kept/price-rise-exit-CFxJNOAl.js';
import { t as tableBankHolidays } from '../kept/table-bank-holidays-DcCwaHug.js';
import { t as terminationCharge } from '../kept/termination-charge-CzRI069b.js';
import { w as wordAnyOf } from '../kept/word-any-of-BiayGid7.js';
import { w as wordAsMoves } from '../kept/word-as-moves-BnqwL5qY.js';
import { w as wordAsPercentOf } from '../kept/word-as-percent-of-BE8dFEJI.js';
import { w as wordCountOf } from '../kept/word-count-of-Doc7QiYA.js';
import { w as wordDayAfter } from '../kept/word-day-after-BaoQKfYw.js';
import { w as wordDayBefore } from '../kept/word-day-before-CdrrUC5v.js';
import { w as wordEarliestOf } from '../kept/word-earliest-of-CNQMAfeT.js';
import { w as wordGreatestGiven } from '../kept/word-greatest-given-DYGOjl3y.js';
import { w as wordGreatestOf } from '../kept/word-greatest-of-CzKl41xg.js';
import { w as wordIsAfter } from '../kept/word-is-after-upUZQ_i2.js';
import { w as wordIsBefore } from '../kept/word-is-before-DBc7-2G-.js';
import { w as wordIsGiven } from '../kept/word-is-given-Cvi7W64e.js';
import { w as wordIsMoreThan } from '../kept/word-is-more-than-Drqp7CW0.js';
import { w as wordIsNot } from '../kept/word-is-not-Cbpyh-xd.js';
import { w as wordIsOnOrAfter } from '../kept/word-is-on-or-after-B4i1m3jk.js';
import { w as wordIsOnOrBefore } from '../kept/word-is-on-or-before-Bky8QzyW.js';
import { w as wordLatestBy } from '../kept/word-latest-by-e_p1JU6t.js';
import { w as wordLatestOf } from '../kept/word-latest-of-Fxr7oaqz.js';
import { w as wordLeastGiven } from '../kept/word-least-given-DesrQ5og.js';
import { w as wordLeastOf } from '../kept/word-least-of-CwnHt1kx.js';
import { w as wordMinusDuration } from '../kept/word-minus-duration-CWeIznP6.js';
import { w as wordMonthsIn } from '../kept/word-months-in-CSugmmXw.js';
import { w as wordMovesOf } from '../kept/word-moves-of-jeCPUIke.js';
import { w as wordPercentOf } from '../kept/word-percent-of-ZWvO9doU.js';
import { w as wordPlusDuration } from '../kept/word-plus-duration-DCBeSg_L.js';
import { w as wordPlusDurationsUntil } from '../kept/word-plus-durations-until-CDaiyhqU.js';
import { bv as wholeMonthsUntilWork, bu as valueOnWork, b9 as timesWork, bx as timelineOfWork, bg as sumOfWork, br as plusMonthsWork, ba as plusDaysWork, bi as plusWork, bt as orNextWorkingDayWork, bn as minusWork, bs as lesserOfWork, bc as isNoneWork, bb as isLessThanWork, be as isAtMostWork, bd as isAmongWork, bf as isWork, bw as inOrderOfWork, bj as greaterOfWork, bk as dividedRoundedDownWork, bl as dividedByWork, bq as allTogetherWork, bC as addedUpByWork } from '../base-DNx-fUJc.js';
import { o as oneDecision } from '../one-decision-CISAmnJF.js';
export { P as PolicyError, i as isPolicyError } from '../errors-m8cP1QOQ.js';

const evaluate = /* @__PURE__ */ oneDecision(
  {
    asked,
    policy,
    models: [terminationCharge, cancellationNotice, minimumTerm, priceRiseExit],
    bounds: [bound5, bound6],
    words: [
      wordAnyOf,
      wordAsMoves,
      wordAsPercentOf,
      wordCountOf,
      wordDayAfter,
      wordDayBefore,
      wordEarliestOf,
      wordGreatestGiven,
      wordGreatestOf,
      wordIsAfter,
      wordIsBefore,
      wordIsGiven,
      wordIsMoreThan,
      wordIsNot,
      wordIsOnOrAfter,
      wordIsOnOrBefore,
      wordLatestBy,
      wordLatestOf,
      wordLeastGiven,
      wordLeastOf,
      wordMinusDuration,
      wordMonthsIn,
      wordMovesOf,
      wordPercentOf,
      wordPlusDuration,
      wordPlusDurationsUntil
    ],
    tables: { "bank-holidays": tableBankHolidays }
  },
  {
    addedUpBy: addedUpByWork,
    allTogether: allTogetherWork,
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
    orNextWorkingDay: orNextWorkingDayWork,
    plus: plusWork,
    plusDays: plusDaysWork,
    plusMonths: plusMonthsWork,
    sumOf: sumOfWork,
    timelineOf: timelineOfWork,
    times: timesWork,
    valueOn: valueOnWork,
    wholeMonthsUntil: wholeMonthsUntilWork
  }
);

export { evaluate };
//# sourceMappingURL=termination-charge.js.map
