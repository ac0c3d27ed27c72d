var wordIsOnOrAfter = /* @__PURE__ */ JSON.parse("[\"isOnOrAfter\",1,2,[[\"day\",\"other\"],[0,0,\"isAtMost\",0,[\"other\",\"day\"]]]]");

export { wordIsOnOrAfter as w };
//# sourceMappingURL=word-is-on-or-after-B4i1m3jk.js.map
