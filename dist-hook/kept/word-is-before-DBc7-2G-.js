var wordIsBefore = /* @__PURE__ */ JSON.parse("[\"isBefore\",1,2,[[\"day\",\"other\"],[0,0,\"isLessThan\",0,[\"day\",\"other\"]]]]");

export { wordIsBefore as w };
//# sourceMappingURL=word-is-before-DBc7-2G-.js.map
