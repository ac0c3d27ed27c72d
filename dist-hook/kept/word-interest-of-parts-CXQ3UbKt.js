var wordInterestOfParts = /* @__PURE__ */ JSON.parse("[\"interestOfParts\",0,1,[[\"parts\"],[0,0,\"dividedBy\",0,[\"parts\",13359000]]]]");

export { wordInterestOfParts as w };
//# sourceMappingURL=word-interest-of-parts-CXQ3UbKt.js.map
