import { a as asked } from '../kept/asked-payment-method-B9orN_Pc.js';
import { p as paymentMethod } from '../kept/payment-method-BS9n6c42.js';
import { p as policy } from '../kept/policy-DPy65ynx.js';
import { bd as isAmongWork, bf as isWork } from '../base-DNx-fUJc.js';
import { o as oneDecision } from '../one-decision-CISAmnJF.js';
export { P as PolicyError, i as isPolicyError } from '../errors-m8cP1QOQ.js';

const evaluate = /* @__PURE__ */ oneDecision(
  {
    asked,
    policy,
    models: [paymentMethod],
    bounds: [],
    words: [],
    tables: {}
  },
  { is: isWork, isAmong: isAmongWork }
);

export { evaluate };
//# sourceMappingURL=payment-method.js.map
