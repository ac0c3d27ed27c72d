'use strict';

var asked = /* @__PURE__ */ JSON.parse("{\"decision\":\"moving-home-refund\",\"listed\":[\"move.withinUk\",\"move.engineerRefused\",\"move.engineerNecessary\",\"move.noticeOn\",\"move.newAddressGivenOn\",\"move.alternativeNumberGivenOn\",\"move.outages\",\"termination\",\"termination.endedBy\",\"termination.effectiveOn\",\"asOf\",\"service.billingDay\",\"service.monthlyCharge\",\"termination.form\",\"termination.movesDomain\",\"service.kind\"],\"contradictions\":[{\"earlier\":\"move.outages[].from\",\"later\":\"move.outages[].to\",\"means\":\"a span of days cannot end before it starts\",\"through\":[]}],\"clauses\":[\"C6.6/p2a\",\"C6.7\",\"S3.1\",\"S3.8/p1\",\"S3.8/p3\"],\"reserved\":[{\"clause\":\"S3.8/p1\",\"who\":\"a court or the ombudsman\",\"on\":\"whether notice was given as soon as possible\"},{\"clause\":\"S3.8/p3\",\"who\":\"a court or the ombudsman\",\"on\":\"whether an engineer was necessary, and where the fault lay\"}]}");

exports.asked = asked;
//# sourceMappingURL=asked-moving-home-refund-BFnvk9Ml.cjs.map
