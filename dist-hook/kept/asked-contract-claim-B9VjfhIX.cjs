'use strict';

var asked = /* @__PURE__ */ JSON.parse("{\"decision\":\"contract-claim\",\"listed\":[\"claim.by\",\"claim.underContract\",\"claim.arisenOn\",\"asOf\"],\"contradictions\":[],\"clauses\":[\"S5.2\",\"S5.4\",\"S5.5\"],\"reserved\":[]}");

exports.asked = asked;
//# sourceMappingURL=asked-contract-claim-B9VjfhIX.cjs.map
