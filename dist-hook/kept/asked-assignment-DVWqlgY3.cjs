'use strict';

var asked = /* @__PURE__ */ JSON.parse("{\"decision\":\"assignment\",\"listed\":[\"assignment.by\",\"assignment.permissionOn\",\"assignment.on\",\"assignment.permissionByEmail\"],\"contradictions\":[],\"clauses\":[\"S5.1\"],\"reserved\":[{\"clause\":\"S5.1\",\"who\":\"the provider\",\"on\":\"whether to permit the transfer\"}]}");

exports.asked = asked;
//# sourceMappingURL=asked-assignment-DVWqlgY3.cjs.map
