var wordEarliestGiven = /* @__PURE__ */ JSON.parse("[\"earliestGiven\",0,0,[[\"day\",\"other\"],[0,0,\"leastGiven\",0,[\"day\",\"other\"]]]]");

export { wordEarliestGiven as w };
//# sourceMappingURL=word-earliest-given-DbMOzVl_.js.map
