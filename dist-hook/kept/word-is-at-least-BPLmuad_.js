var wordIsAtLeast = /* @__PURE__ */ JSON.parse("[\"isAtLeast\",1,2,[[\"one\",\"other\"],[0,0,\"isAtMost\",0,[\"other\",\"one\"]]]]");

export { wordIsAtLeast as w };
//# sourceMappingURL=word-is-at-least-BPLmuad_.js.map
