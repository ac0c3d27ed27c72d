'use strict';

var asked = /* @__PURE__ */ JSON.parse("{\"decision\":\"payment-method\",\"listed\":[\"payment.method\",\"service.product\",\"payment.cardOnFile\",\"payment.otherMethodAgreed\",\"payment.feesWaived\",\"rateCard.processingFee\"],\"contradictions\":[],\"clauses\":[\"C6.3/p1\",\"S2.9\",\"S2.14\",\"S2.15a\"],\"reserved\":[]}");

exports.asked = asked;
//# sourceMappingURL=asked-payment-method-BBdzqAbl.cjs.map
