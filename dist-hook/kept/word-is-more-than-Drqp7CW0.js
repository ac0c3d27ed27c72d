var wordIsMoreThan = /* @__PURE__ */ JSON.parse("[\"isMoreThan\",1,2,[[\"one\",\"other\"],[0,0,\"isLessThan\",0,[\"other\",\"one\"]]]]");

export { wordIsMoreThan as w };
//# sourceMappingURL=word-is-more-than-Drqp7CW0.js.map
