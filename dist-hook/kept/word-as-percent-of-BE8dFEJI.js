var wordAsPercentOf = /* @__PURE__ */ JSON.parse("[\"asPercentOf\",0,0,[[\"part\",\"whole\"],[0,0,\"dividedBy\",0,[[0,0,\"times\",0,[\"part\",100]],\"whole\"]]]]");

export { wordAsPercentOf as w };
//# sourceMappingURL=word-as-percent-of-BE8dFEJI.js.map
