'use strict';

var asked = /* @__PURE__ */ JSON.parse("{\"decision\":\"call-bill\",\"listed\":[\"calls\",\"package.billingInterval\"],\"contradictions\":[],\"clauses\":[\"S2.2\",\"S2.4\",\"S2.7\"],\"reserved\":[]}");

exports.asked = asked;
//# sourceMappingURL=asked-call-bill-CkYlMZQz.cjs.map
