var wordIsAfter = /* @__PURE__ */ JSON.parse("[\"isAfter\",1,2,[[\"day\",\"other\"],[0,0,\"isLessThan\",0,[\"other\",\"day\"]]]]");

export { wordIsAfter as w };
//# sourceMappingURL=word-is-after-upUZQ_i2.js.map
