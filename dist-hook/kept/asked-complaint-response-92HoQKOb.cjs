'use strict';

var asked = /* @__PURE__ */ JSON.parse("{\"decision\":\"complaint-response\",\"listed\":[\"complaint.answeredOn\",\"complaint.acknowledgedOn\",\"complaint.form\",\"asOf\",\"complaint.receivedOn\",\"complaint.afterHours\"],\"contradictions\":[{\"earlier\":\"complaint.receivedOn\",\"later\":\"complaint.acknowledgedOn\",\"means\":\"an acknowledgement cannot go out before the complaint arrived\",\"through\":[]},{\"earlier\":\"complaint.receivedOn\",\"later\":\"complaint.answeredOn\",\"means\":\"an answer cannot go out before the complaint arrived\",\"through\":[]}],\"clauses\":[\"C6.5/p1a\"],\"reserved\":[]}");

exports.asked = asked;
//# sourceMappingURL=asked-complaint-response-92HoQKOb.cjs.map
