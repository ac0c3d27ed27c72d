'use strict';

var asked = /* @__PURE__ */ JSON.parse("{\"decision\":\"notice-service\",\"listed\":[\"notice.inWriting\",\"notice.address\",\"notice.method\",\"notice.kind\",\"notice.addressInUk\",\"notice.sentOn\",\"notice.receivedOn\"],\"contradictions\":[{\"earlier\":\"notice.sentOn\",\"later\":\"notice.receivedOn\",\"means\":\"a paper cannot reach the customer before it was left, posted or sent\",\"through\":[]}],\"clauses\":[\"C6.5/p1a\",\"S4.2/p1\",\"S5.3\"],\"reserved\":[]}");

exports.asked = asked;
//# sourceMappingURL=asked-notice-service-DJwQMXDd.cjs.map
