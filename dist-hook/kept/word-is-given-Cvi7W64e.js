var wordIsGiven = /* @__PURE__ */ JSON.parse("[\"isGiven\",1,1,[[\"value\"],[0,0,\"isNone\",0,[\"value\",false]]]]");

export { wordIsGiven as w };
//# sourceMappingURL=word-is-given-Cvi7W64e.js.map
