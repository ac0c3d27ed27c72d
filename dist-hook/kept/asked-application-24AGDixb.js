var asked = /* @__PURE__ */ JSON.parse("{\"decision\":\"application\",\"listed\":[\"application.name\",\"application.address\",\"application.bankDetails\",\"application.kind\"],\"contradictions\":[],\"clauses\":[\"S2.9\",\"S6/p1\"],\"reserved\":[{\"clause\":\"S6/p1\",\"who\":\"the provider\",\"on\":\"whether to run a credit check that it may run\"}]}");

export { asked as a };
//# sourceMappingURL=asked-application-24AGDixb.js.map
