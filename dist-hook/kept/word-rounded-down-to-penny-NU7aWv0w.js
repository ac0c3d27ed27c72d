var wordRoundedDownToPenny = /* @__PURE__ */ JSON.parse("[\"roundedDownToPenny\",0,0,[[\"amount\"],[0,7,0,[[0,0,\"isLessThan\",0,[\"amount\",[0,0,\"times\",0,[\"amount\",0]]]],[0,0,\"roundedToPenny\",0,[[0,0,\"plus\",0,[\"amount\",\"_2\"]]]]],[0,0,\"roundedToPenny\",0,[[0,0,\"notBelowNil\",0,[[0,0,\"minus\",0,[\"amount\",\"_2\"]]]]]]],[\"_2\",[0,2,{\"n\":\"0.005\"}]]]]");

export { wordRoundedDownToPenny as w };
//# sourceMappingURL=word-rounded-down-to-penny-NU7aWv0w.js.map
