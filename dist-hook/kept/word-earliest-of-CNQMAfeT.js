var wordEarliestOf = /* @__PURE__ */ JSON.parse("[\"earliestOf\",0,0,[[\"days\"],[0,0,\"leastOf\",0,[\"days\"]]]]");

export { wordEarliestOf as w };
//# sourceMappingURL=word-earliest-of-CNQMAfeT.js.map
