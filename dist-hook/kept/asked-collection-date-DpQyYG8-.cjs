'use strict';

var asked = /* @__PURE__ */ JSON.parse("{\"decision\":\"collection-date\",\"listed\":[\"invoice.dueDate\",\"customer.nation\"],\"contradictions\":[],\"clauses\":[\"S2.12\"],\"reserved\":[]}");

exports.asked = asked;
//# sourceMappingURL=asked-collection-date-DpQyYG8-.cjs.map
