var asked = /* @__PURE__ */ JSON.parse("{\"decision\":\"call-bill\",\"listed\":[\"calls\",\"package.billingInterval\"],\"contradictions\":[],\"clauses\":[\"S2.2\",\"S2.4\",\"S2.7\"],\"reserved\":[]}");

export { asked as a };
//# sourceMappingURL=asked-call-bill-CIz_0-tK.js.map
