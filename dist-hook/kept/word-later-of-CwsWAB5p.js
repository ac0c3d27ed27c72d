var wordLaterOf = /* @__PURE__ */ JSON.parse("[\"laterOf\",0,2,[[\"day\",\"other\"],[0,0,\"greaterOf\",0,[\"day\",\"other\"]]]]");

export { wordLaterOf as w };
//# sourceMappingURL=word-later-of-CwsWAB5p.js.map
