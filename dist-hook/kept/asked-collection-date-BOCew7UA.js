var asked = /* @__PURE__ */ JSON.parse("{\"decision\":\"collection-date\",\"listed\":[\"invoice.dueDate\",\"customer.nation\"],\"contradictions\":[],\"clauses\":[\"S2.12\"],\"reserved\":[]}");

export { asked as a };
//# sourceMappingURL=asked-collection-date-BOCew7UA.js.map
