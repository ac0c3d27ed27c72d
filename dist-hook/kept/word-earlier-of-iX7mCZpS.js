var wordEarlierOf = /* @__PURE__ */ JSON.parse("[\"earlierOf\",0,2,[[\"day\",\"other\"],[0,0,\"lesserOf\",0,[\"day\",\"other\"]]]]");

export { wordEarlierOf as w };
//# sourceMappingURL=word-earlier-of-iX7mCZpS.js.map
