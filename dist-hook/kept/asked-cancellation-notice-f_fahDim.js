var asked = /* @__PURE__ */ JSON.parse("{\"decision\":\"cancellation-notice\",\"listed\":[\"termination.form\",\"termination.movesDomain\",\"service.kind\"],\"contradictions\":[],\"clauses\":[\"C6.6/p2a\",\"C6.7\",\"S3.1\"],\"reserved\":[]}");

export { asked as a };
//# sourceMappingURL=asked-cancellation-notice-f_fahDim.js.map
