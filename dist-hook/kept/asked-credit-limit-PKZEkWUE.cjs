'use strict';

var asked = /* @__PURE__ */ JSON.parse("{\"decision\":\"credit-limit\",\"listed\":[\"account.creditLimit\",\"account.balance\",\"rateCard.overLimitCharge\",\"baseRates\",\"asOf\"],\"contradictions\":[],\"clauses\":[\"S2.10\",\"S2.18\"],\"reserved\":[{\"clause\":\"S2.10\",\"who\":\"the provider\",\"on\":\"the limit itself, and whether to raise it when a Direct Debit is set up\"}]}");

exports.asked = asked;
//# sourceMappingURL=asked-credit-limit-PKZEkWUE.cjs.map
