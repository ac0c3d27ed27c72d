'use strict';

var asked = /* @__PURE__ */ JSON.parse("{\"decision\":\"moving-home\",\"listed\":[\"move.withinUk\",\"move.noticeOn\",\"move.movesOn\",\"move.engineerNecessary\",\"rateCard.engineerFee\",\"rateCard.movingCharge\",\"move.engineerRefused\",\"termination\",\"termination.endedBy\",\"termination.effectiveOn\",\"asOf\",\"termination.form\",\"termination.movesDomain\",\"service.kind\"],\"contradictions\":[],\"clauses\":[\"C6.6/p2a\",\"C6.7\",\"S3.1\",\"S3.7\",\"S3.8/p2\",\"S3.9\"],\"reserved\":[{\"clause\":\"S3.9\",\"who\":\"the provider for charging; a court or the ombudsman for the amount\",\"on\":\"whether this move is one of the few not charged for; what it reasonably costs for the set-up\"}]}");

exports.asked = asked;
//# sourceMappingURL=asked-moving-home-Dn0bluPk.cjs.map
