var asked = /* @__PURE__ */ JSON.parse("{\"decision\":\"direct-debit-cancellation\",\"listed\":[\"directDebit.cancelledOn\",\"directDebit.toldProviderAtOnce\",\"directDebit.alternativeOffered\",\"payment.feesWaived\",\"rateCard.processingFee\"],\"contradictions\":[],\"clauses\":[\"S2.13\",\"S2.14\"],\"reserved\":[{\"clause\":\"S2.14\",\"who\":\"a court or the ombudsman for the first; the provider for the second\",\"on\":\"whether the customer told of it at once, and whether the other method was acceptable to the provider, which is for the provider to say\"}]}");

export { asked as a };
//# sourceMappingURL=asked-direct-debit-cancellation-BJYUaEFX.js.map
