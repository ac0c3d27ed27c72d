import { a as advanceFees } from '../kept/advance-fees-loF0SjSB.js';
import { a as asked } from '../kept/asked-advance-fees-DuKVol_O.js';
import { p as policy } from '../kept/policy-DPy65ynx.js';
import { w as wordIsMoreThan } from '../kept/word-is-more-than-Drqp7CW0.js';
import { b9 as timesWork, ba as plusDaysWork, bb as isLessThanWork } from '../base-DNx-fUJc.js';
import { o as oneDecision } from '../one-decision-CISAmnJF.js';
export { P as PolicyError, i as isPolicyError } from '../errors-m8cP1QOQ.js';

const evaluate = /* @__PURE__ */ oneDecision(
  {
    asked,
    policy,
    models: [advanceFees],
    bounds: [],
    words: [wordIsMoreThan],
    tables: {}
  },
  { isLessThan: isLessThanWork, plusDays: plusDaysWork, times: timesWork }
);

export { evaluate };
//# sourceMappingURL=advance-fees.js.map
