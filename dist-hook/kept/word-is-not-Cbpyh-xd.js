var wordIsNot = /* @__PURE__ */ JSON.parse("[\"isNot\",1,0,[[\"one\",\"other\"],[0,3,[[\"isGiven\",0,[\"one\"]],[\"isGiven\",0,[\"other\"]],[\"is\",0,[[0,5,[0,0,\"is\",0,[\"one\",\"other\"]]],true]]]]]]");

export { wordIsNot as w };
//# sourceMappingURL=word-is-not-Cbpyh-xd.js.map
