import { a as asked } from '../kept/asked-fair-use-CQfx_JH3.js';
import { f as fairUse } from '../kept/fair-use-BJG6PU3l.js';
import { p as policy } from '../kept/policy-DPy65ynx.js';
import { w as wordIsMoreThan } from '../kept/word-is-more-than-Drqp7CW0.js';
import { bb as isLessThanWork, be as isAtMostWork, bf as isWork } from '../base-DNx-fUJc.js';
import { o as oneDecision } from '../one-decision-CISAmnJF.js';
export { P as PolicyError, i as isPolicyError } from '../errors-m8cP1QOQ.js';

const evaluate = /* @__PURE__ */ oneDecision(
  {
    asked,
    policy,
    models: [fairUse],
    bounds: [],
    words: [wordIsMoreThan],
    tables: {}
  },
  { is: isWork, isAtMost: isAtMostWork, isLessThan: isLessThanWork }
);

export { evaluate };
//# sourceMappingURL=fair-use.js.map
