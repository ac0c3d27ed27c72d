var wordDividedRoundedUp = /* @__PURE__ */ JSON.parse("[\"dividedRoundedUp\",0,0,[[\"number\",\"part\"],[0,0,\"times\",0,[[0,0,\"dividedRoundedDown\",0,[[0,0,\"times\",0,[\"number\",-1]],\"part\"]],-1]]]]");

export { wordDividedRoundedUp as w };
//# sourceMappingURL=word-divided-rounded-up-T0ql5j2-.js.map
