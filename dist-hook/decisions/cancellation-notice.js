import { a as asked } from '../kept/asked-cancellation-notice-f_fahDim.js';
import { c as cancellationNotice } from '../kept/cancellation-notice-BQ1Vjjvd.js';
import { p as policy } from '../kept/policy-DPy65ynx.js';
import { bc as isNoneWork, bd as isAmongWork, bf as isWork } from '../base-DNx-fUJc.js';
import { o as oneDecision } from '../one-decision-CISAmnJF.js';
export { P as PolicyError, i as isPolicyError } from '../errors-m8cP1QOQ.js';

const evaluate = /* @__PURE__ */ oneDecision(
  {
    asked,
    policy,
    models: [cancellationNotice],
    bounds: [],
    words: [],
    tables: {}
  },
  { is: isWork, isAmong: isAmongWork, isNone: isNoneWork }
);

export { evaluate };
//# sourceMappingURL=cancellation-notice.js.map
