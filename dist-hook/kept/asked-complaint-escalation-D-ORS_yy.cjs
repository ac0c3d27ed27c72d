'use strict';

var asked = /* @__PURE__ */ JSON.parse("{\"decision\":\"complaint-escalation\",\"listed\":[\"complaint.resolvedOn\",\"asOf\",\"complaint.form\",\"complaint.firstMadeOn\",\"complaint.deadlockLetterOn\",\"complaint.deadlockLetterByEmail\",\"complaint.deadlockLetterFrom\",\"complaint.ordinaryHandlingFailedOn\"],\"contradictions\":[{\"earlier\":\"complaint.firstMadeOn\",\"later\":\"complaint.resolvedOn\",\"means\":\"a complaint cannot be resolved before it was first made\",\"through\":[]},{\"earlier\":\"complaint.firstMadeOn\",\"later\":\"complaint.deadlockLetterOn\",\"means\":\"a deadlock letter cannot be sent before the complaint was first made\",\"through\":[]}],\"clauses\":[\"C6.5/p1a\",\"C6.5/p1b\",\"C6.5/p2\",\"C6.5/p4\"],\"reserved\":[{\"clause\":\"C6.5/p1b\",\"who\":\"a Company Director\",\"on\":\"how to settle what ordinary handling could not\"},{\"clause\":\"C6.5/p4\",\"who\":\"the ombudsman\",\"on\":\"whether the complaint is justified, and what the provider has to do about it\"}]}");

exports.asked = asked;
//# sourceMappingURL=asked-complaint-escalation-D-ORS_yy.cjs.map
