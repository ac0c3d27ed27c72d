var wordLatestOf = /* @__PURE__ */ JSON.parse("[\"latestOf\",0,0,[[\"days\"],[0,0,\"greatestOf\",0,[\"days\"]]]]");

export { wordLatestOf as w };
//# sourceMappingURL=word-latest-of-Fxr7oaqz.js.map
