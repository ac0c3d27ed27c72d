import { a as asked } from '../kept/asked-call-bill-CIz_0-tK.js';
import { c as callBill } from '../kept/call-bill-L_5Bgm5w.js';
import { p as policy } from '../kept/policy-DPy65ynx.js';
import { w as wordDividedRoundedUp } from '../kept/word-divided-rounded-up-T0ql5j2-.js';
import { w as wordIsMoreThan } from '../kept/word-is-more-than-Drqp7CW0.js';
import { b9 as timesWork, bg as sumOfWork, bh as roundedToPennyWork, bi as plusWork, bb as isLessThanWork, bf as isWork, bj as greaterOfWork, bk as dividedRoundedDownWork, bl as dividedByWork } from '../base-DNx-fUJc.js';
import { o as oneDecision } from '../one-decision-CISAmnJF.js';
export { P as PolicyError, i as isPolicyError } from '../errors-m8cP1QOQ.js';

const evaluate = /* @__PURE__ */ oneDecision(
  {
    asked,
    policy,
    models: [callBill],
    bounds: [],
    words: [wordDividedRoundedUp, wordIsMoreThan],
    tables: {}
  },
  {
    dividedBy: dividedByWork,
    dividedRoundedDown: dividedRoundedDownWork,
    greaterOf: greaterOfWork,
    is: isWork,
    isLessThan: isLessThanWork,
    plus: plusWork,
    roundedToPenny: roundedToPennyWork,
    sumOf: sumOfWork,
    times: timesWork
  }
);

export { evaluate };
//# sourceMappingURL=call-bill.js.map
