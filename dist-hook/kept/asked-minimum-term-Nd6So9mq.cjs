'use strict';

var asked = /* @__PURE__ */ JSON.parse("{\"decision\":\"minimum-term\",\"listed\":[\"account.otherServices\",\"termination.effectiveOn\",\"termination\",\"service.kind\",\"service.activation\",\"service.statedTerm\",\"service.activatedOn\",\"service.paymentPeriod\",\"service.feePeriod\",\"termination.noticeOn\"],\"contradictions\":[],\"clauses\":[\"C6.6/p2a\",\"C6.6/p2b\",\"C6.6/p2c\",\"C6.6/p2d\"],\"reserved\":[]}");

exports.asked = asked;
//# sourceMappingURL=asked-minimum-term-Nd6So9mq.cjs.map
