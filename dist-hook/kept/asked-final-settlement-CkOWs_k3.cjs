'use strict';

var asked = /* @__PURE__ */ JSON.parse("{\"decision\":\"final-settlement\",\"listed\":[\"termination.endedBy\",\"termination.effectiveOn\",\"asOf\",\"account.credit\",\"account.prepaid\",\"account.directorAgreesRefund\",\"account.owed\",\"finalInvoice.dueDate\",\"termination.form\",\"termination.movesDomain\",\"service.kind\"],\"contradictions\":[{\"earlier\":\"account.prepaid[].from\",\"later\":\"account.prepaid[].to\",\"means\":\"a span of days cannot end before it starts\",\"through\":[]}],\"clauses\":[\"C6.6/p2a\",\"C6.7\",\"S2.8\",\"S2.8.1\",\"S2.8.2\",\"S3.1\",\"S3.6\"],\"reserved\":[]}");

exports.asked = asked;
//# sourceMappingURL=asked-final-settlement-CkOWs_k3.cjs.map
