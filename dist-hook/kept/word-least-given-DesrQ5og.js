var wordLeastGiven = /* @__PURE__ */ JSON.parse("[\"leastGiven\",0,0,[[\"one\",\"other\"],[0,7,0,[[0,0,\"isNone\",0,[\"one\",true]],\"other\",[0,0,\"isNone\",0,[\"other\",true]],\"one\"],[0,0,\"lesserOf\",0,[\"one\",\"other\"]]]]]");

export { wordLeastGiven as w };
//# sourceMappingURL=word-least-given-DesrQ5og.js.map
