var wordGreatestGiven = /* @__PURE__ */ JSON.parse("[\"greatestGiven\",0,0,[[\"one\",\"other\"],[0,7,0,[[0,0,\"isNone\",0,[\"one\",true]],\"other\",[0,0,\"isNone\",0,[\"other\",true]],\"one\"],[0,0,\"greaterOf\",0,[\"one\",\"other\"]]]]]");

export { wordGreatestGiven as w };
//# sourceMappingURL=word-greatest-given-DYGOjl3y.js.map
