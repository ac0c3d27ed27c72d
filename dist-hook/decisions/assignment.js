import { a as asked } from '../kept/asked-assignment-DFdpIqAO.js';
import { a as assignment } from '../kept/assignment-B6nC_iJX.js';
import { p as policy } from '../kept/policy-DPy65ynx.js';
import { w as wordIsOnOrBefore } from '../kept/word-is-on-or-before-Bky8QzyW.js';
import { be as isAtMostWork, bf as isWork } from '../base-DNx-fUJc.js';
import { o as oneDecision } from '../one-decision-CISAmnJF.js';
export { P as PolicyError, i as isPolicyError } from '../errors-m8cP1QOQ.js';

const evaluate = /* @__PURE__ */ oneDecision(
  {
    asked,
    policy,
    models: [assignment],
    bounds: [],
    words: [wordIsOnOrBefore],
    tables: {}
  },
  { is: isWork, isAtMost: isAtMostWork }
);

export { evaluate };
//# sourceMappingURL=assignment.js.map
