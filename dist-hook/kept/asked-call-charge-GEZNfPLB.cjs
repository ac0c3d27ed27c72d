'use strict';

var asked = /* @__PURE__ */ JSON.parse("{\"decision\":\"call-charge\",\"listed\":[\"call.durationSeconds\",\"call.overProviderNetwork\",\"package.includesCalls\",\"call.number\",\"package.includes0845\",\"call.purpose\",\"package.inclusiveTimes\",\"call.startedAt\",\"package.billingInterval\",\"call.ratePerMinute\",\"package.connectionFee\",\"call.authorised\"],\"contradictions\":[],\"clauses\":[\"S1.1\",\"S1.2\",\"S2.1\",\"S2.4\",\"S2.5\"],\"reserved\":[]}");

exports.asked = asked;
//# sourceMappingURL=asked-call-charge-GEZNfPLB.cjs.map
