var asked = /* @__PURE__ */ JSON.parse("{\"decision\":\"advance-fees\",\"listed\":[\"package.monthlyCallFee\",\"service.activatedOn\"],\"contradictions\":[],\"clauses\":[\"S2.1\"],\"reserved\":[]}");

export { asked as a };
//# sourceMappingURL=asked-advance-fees-DuKVol_O.js.map
