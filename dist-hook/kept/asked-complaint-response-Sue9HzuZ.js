var asked = /* @__PURE__ */ JSON.parse("{\"decision\":\"complaint-response\",\"listed\":[\"complaint.answeredOn\",\"complaint.acknowledgedOn\",\"complaint.form\",\"asOf\",\"complaint.receivedOn\",\"complaint.afterHours\"],\"contradictions\":[{\"earlier\":\"complaint.receivedOn\",\"later\":\"complaint.acknowledgedOn\",\"means\":\"an acknowledgement cannot go out before the complaint arrived\",\"through\":[]},{\"earlier\":\"complaint.receivedOn\",\"later\":\"complaint.answeredOn\",\"means\":\"an answer cannot go out before the complaint arrived\",\"through\":[]}],\"clauses\":[\"C6.5/p1a\"],\"reserved\":[]}");

export { asked as a };
//# sourceMappingURL=asked-complaint-response-Sue9HzuZ.js.map
