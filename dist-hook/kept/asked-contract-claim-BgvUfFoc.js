var asked = /* @__PURE__ */ JSON.parse("{\"decision\":\"contract-claim\",\"listed\":[\"claim.by\",\"claim.underContract\",\"claim.arisenOn\",\"asOf\"],\"contradictions\":[],\"clauses\":[\"S5.2\",\"S5.4\",\"S5.5\"],\"reserved\":[]}");

export { asked as a };
//# sourceMappingURL=asked-contract-claim-BgvUfFoc.js.map
