import { a as asked } from '../kept/asked-direct-debit-cancellation-BJYUaEFX.js';
import { d as directDebitCancellation } from '../kept/direct-debit-cancellation-6wYJNC7j.js';
import { p as policy } from '../kept/policy-DPy65ynx.js';
import { bc as isNoneWork, bf as isWork } from '../base-DNx-fUJc.js';
import { o as oneDecision } from '../one-decision-CISAmnJF.js';
export { P as PolicyError, i as isPolicyError } from '../errors-m8cP1QOQ.js';

const evaluate = /* @__PURE__ */ oneDecision(
  {
    asked,
    policy,
    models: [directDebitCancellation],
    bounds: [],
    words: [],
    tables: {}
  },
  { is: isWork, isNone: isNoneWork }
);

export { evaluate };
//# sourceMappingURL=direct-debit-cancellation.js.map
