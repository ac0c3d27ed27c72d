'use strict';

var asked = /* @__PURE__ */ JSON.parse("{\"decision\":\"change-notice\",\"listed\":[\"termsChange.cause\",\"termsChange.sentOn\",\"termsChange.harmful\",\"termsChange.effectiveOn\",\"termsChange.postedOn\",\"termsChange.onPrecedingBill\",\"termsChange.notifiedOn\"],\"contradictions\":[{\"earlier\":\"termsChange.sentOn\",\"later\":\"termsChange.notifiedOn\",\"means\":\"a notice cannot reach the customer before it was sent\",\"through\":[]}],\"clauses\":[\"S4.1\",\"S4.2/p1\",\"S4.3\"],\"reserved\":[{\"clause\":\"S4.1\",\"who\":\"the provider\",\"on\":\"which terms to change\"},{\"clause\":\"S4.2/p1\",\"who\":\"a court or the ombudsman\",\"on\":\"whether the change is to the customer's material detriment\"},{\"clause\":\"S4.3\",\"who\":\"a court or the ombudsman\",\"on\":\"which part of a change was forced from outside\"}]}");

exports.asked = asked;
//# sourceMappingURL=asked-change-notice-Cu9BTV7v.cjs.map
