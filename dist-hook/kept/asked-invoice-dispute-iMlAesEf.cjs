'use strict';

var asked = /* @__PURE__ */ JSON.parse("{\"decision\":\"invoice-dispute\",\"listed\":[\"dispute.form\",\"dispute.sentOn\",\"dispute.receivedOn\",\"invoice.date\",\"asOf\",\"invoice.amount\",\"dispute.amount\",\"dispute.chargedOn\"],\"contradictions\":[{\"earlier\":\"dispute.sentOn\",\"later\":\"dispute.receivedOn\",\"means\":\"a challenge cannot reach the provider before it was sent\",\"through\":[]},{\"earlier\":\"invoice.date\",\"later\":\"dispute.sentOn\",\"means\":\"an invoice cannot be challenged before it was made\",\"through\":[]},{\"earlier\":\"invoice.date\",\"later\":\"dispute.receivedOn\",\"means\":\"an invoice cannot be challenged before it was made; a challenge cannot reach the provider before it was sent\",\"through\":[\"dispute.sentOn\"]}],\"clauses\":[\"S2.16\",\"S2.17\"],\"reserved\":[]}");

exports.asked = asked;
//# sourceMappingURL=asked-invoice-dispute-iMlAesEf.cjs.map
