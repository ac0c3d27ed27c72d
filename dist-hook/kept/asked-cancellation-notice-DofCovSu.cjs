'use strict';

var asked = /* @__PURE__ */ JSON.parse("{\"decision\":\"cancellation-notice\",\"listed\":[\"termination.form\",\"termination.movesDomain\",\"service.kind\"],\"contradictions\":[],\"clauses\":[\"C6.6/p2a\",\"C6.7\",\"S3.1\"],\"reserved\":[]}");

exports.asked = asked;
//# sourceMappingURL=asked-cancellation-notice-DofCovSu.cjs.map
