var wordIsOnOrBefore = /* @__PURE__ */ JSON.parse("[\"isOnOrBefore\",1,2,[[\"day\",\"other\"],[0,0,\"isAtMost\",0,[\"day\",\"other\"]]]]");

export { wordIsOnOrBefore as w };
//# sourceMappingURL=word-is-on-or-before-Bky8QzyW.js.map
