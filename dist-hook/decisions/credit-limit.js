import { a as asked } from '../kept/asked-credit-limit-cIrPRvpi.js';
import { c as creditLimit } from '../kept/credit-limit-DqeqerOz.js';
import { p as policy } from '../kept/policy-DPy65ynx.js';
import { t as tableBankRate } from '../kept/table-bank-rate-CW50uJkZ.js';
import { w as wordIsAtLeast } from '../kept/word-is-at-least-BPLmuad_.js';
import { w as wordIsMoreThan } from '../kept/word-is-more-than-Drqp7CW0.js';
import { w as wordRateOn } from '../kept/word-rate-on-C1GLbHt-.js';
import { w as wordWithPointsAdded } from '../kept/word-with-points-added-DbgAmHBg.js';
import { bu as valueOnWork, bi as plusWork, bc as isNoneWork, bb as isLessThanWork, be as isAtMostWork, bf as isWork } from '../base-DNx-fUJc.js';
import { o as oneDecision } from '../one-decision-CISAmnJF.js';
export { P as PolicyError, i as isPolicyError } from '../errors-m8cP1QOQ.js';

const evaluate = /* @__PURE__ */ oneDecision(
  {
    asked,
    policy,
    models: [creditLimit],
    bounds: [],
    words: [wordIsAtLeast, wordIsMoreThan, wordRateOn, wordWithPointsAdded],
    tables: { "bank-rate": tableBankRate }
  },
  {
    is: isWork,
    isAtMost: isAtMostWork,
    isLessThan: isLessThanWork,
    isNone: isNoneWork,
    plus: plusWork,
    valueOn: valueOnWork
  }
);

export { evaluate };
//# sourceMappingURL=credit-limit.js.map
