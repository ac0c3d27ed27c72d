'use strict';

var asked = /* @__PURE__ */ JSON.parse("{\"decision\":\"advance-fees\",\"listed\":[\"package.monthlyCallFee\",\"service.activatedOn\"],\"contradictions\":[],\"clauses\":[\"S2.1\"],\"reserved\":[]}");

exports.asked = asked;
//# sourceMappingURL=asked-advance-fees-CHGCsrPK.cjs.map
