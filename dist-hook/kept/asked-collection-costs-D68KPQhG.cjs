'use strict';

var asked = /* @__PURE__ */ JSON.parse("{\"decision\":\"collection-costs\",\"listed\":[\"collection.costsIncurred\",\"collection.reasonableCosts\"],\"contradictions\":[],\"clauses\":[\"S2.19\"],\"reserved\":[{\"clause\":\"S2.19\",\"who\":\"a court or the ombudsman\",\"on\":\"how much it was reasonable to spend on collecting, given the debt and the steps taken\"}]}");

exports.asked = asked;
//# sourceMappingURL=asked-collection-costs-D68KPQhG.cjs.map
