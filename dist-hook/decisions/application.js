import { a as application } from '../kept/application-BRtMaa_B.js';
import { a as asked } from '../kept/asked-application-24AGDixb.js';
import { p as policy } from '../kept/policy-DPy65ynx.js';
import { bc as isNoneWork, bd as isAmongWork } from '../base-DNx-fUJc.js';
import { o as oneDecision } from '../one-decision-CISAmnJF.js';
export { P as PolicyError, i as isPolicyError } from '../errors-m8cP1QOQ.js';

const evaluate = /* @__PURE__ */ oneDecision(
  {
    asked,
    policy,
    models: [application],
    bounds: [],
    words: [],
    tables: {}
  },
  { isAmong: isAmongWork, isNone: isNoneWork }
);

export { evaluate };
//# sourceMappingURL=application.js.map
