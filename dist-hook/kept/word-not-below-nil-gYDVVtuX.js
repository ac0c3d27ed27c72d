var wordNotBelowNil = /* @__PURE__ */ JSON.parse("[\"notBelowNil\",0,0,[[\"number\"],[0,0,\"greaterOf\",0,[\"number\",[0,0,\"times\",0,[\"number\",0]]]]]]");

export { wordNotBelowNil as w };
//# sourceMappingURL=word-not-below-nil-gYDVVtuX.js.map
