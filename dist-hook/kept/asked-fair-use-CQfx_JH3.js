var asked = /* @__PURE__ */ JSON.parse("{\"decision\":\"fair-use\",\"listed\":[\"package.unlimitedData\",\"usage.gigabytes\",\"rateCard.fairUseGigabytes\"],\"contradictions\":[],\"clauses\":[\"S1.3\"],\"reserved\":[{\"clause\":\"S1.3\",\"who\":\"the provider\",\"on\":\"whether to slow down a service that is used beyond the limit\"}]}");

export { asked as a };
//# sourceMappingURL=asked-fair-use-CQfx_JH3.js.map
