import { a as asked } from '../kept/asked-collection-costs-B-W576Lj.js';
import { c as collectionCosts } from '../kept/collection-costs-Dtx0uCqQ.js';
import { p as policy } from '../kept/policy-DPy65ynx.js';
import { w as wordIsMoreThan } from '../kept/word-is-more-than-Drqp7CW0.js';
import { bs as lesserOfWork, bb as isLessThanWork, be as isAtMostWork } from '../base-DNx-fUJc.js';
import { o as oneDecision } from '../one-decision-CISAmnJF.js';
export { P as PolicyError, i as isPolicyError } from '../errors-m8cP1QOQ.js';

const evaluate = /* @__PURE__ */ oneDecision(
  {
    asked,
    policy,
    models: [collectionCosts],
    bounds: [],
    words: [wordIsMoreThan],
    tables: {}
  },
  { isAtMost: isAtMostWork, isLessThan: isLessThanWork, lesserOf: lesserOfWork }
);

export { evaluate };
//# sourceMappingURL=collection-costs.js.map
