var asked = /* @__PURE__ */ JSON.parse("{\"decision\":\"payment-method\",\"listed\":[\"payment.method\",\"service.product\",\"payment.cardOnFile\",\"payment.otherMethodAgreed\",\"payment.feesWaived\",\"rateCard.processingFee\"],\"contradictions\":[],\"clauses\":[\"C6.3/p1\",\"S2.9\",\"S2.14\",\"S2.15a\"],\"reserved\":[]}");

export { asked as a };
//# sourceMappingURL=asked-payment-method-B9orN_Pc.js.map
