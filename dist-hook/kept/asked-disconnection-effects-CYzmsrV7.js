var asked = /* @__PURE__ */ JSON.parse("{\"decision\":\"disconnection-effects\",\"listed\":[\"account.disconnectedOn\",\"service.activatedOn\",\"rateCard.terminationCharge\",\"account.otherServices\",\"termination.effectiveOn\",\"termination\",\"service.kind\",\"service.activation\",\"service.statedTerm\",\"service.paymentPeriod\",\"service.feePeriod\",\"termination.noticeOn\"],\"contradictions\":[],\"clauses\":[\"C6.6/p2a\",\"C6.6/p2b\",\"C6.6/p2c\",\"C6.6/p2d\",\"S8/b1\",\"S8/b2\",\"S8/b3\",\"S8/b4\"],\"reserved\":[{\"clause\":\"S8/b4\",\"who\":\"the provider\",\"on\":\"whether to ask for a termination charge, all circumstances weighed\"}]}");

export { asked as a };
//# sourceMappingURL=asked-disconnection-effects-CYzmsrV7.js.map
