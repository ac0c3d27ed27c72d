import { a as asked } from '../kept/asked-contract-claim-BgvUfFoc.js';
import { c as contractClaim } from '../kept/contract-claim-Bem_FBux.js';
import { p as policy } from '../kept/policy-DPy65ynx.js';
import { bd as isAmongWork, bf as isWork } from '../base-DNx-fUJc.js';
import { o as oneDecision } from '../one-decision-CISAmnJF.js';
export { P as PolicyError, i as isPolicyError } from '../errors-m8cP1QOQ.js';

const evaluate = /* @__PURE__ */ oneDecision(
  {
    asked,
    policy,
    models: [contractClaim],
    bounds: [],
    words: [],
    tables: {}
  },
  { is: isWork, isAmong: isAmongWork }
);

export { evaluate };
//# sourceMappingURL=contract-claim.js.map
