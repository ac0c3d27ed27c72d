var wordMinusDuration = /* @__PURE__ */ JSON.parse("[\"minusDuration\",0,0,[[\"day\",\"duration\"],[0,0,\"plusMonths\",0,[\"day\",[0,0,\"times\",0,[[0,0,\"monthsIn\",0,[\"duration\"]],-1]]],[\"shortMonth\",[\"pulled-back\"]]]]]");

export { wordMinusDuration as w };
//# sourceMappingURL=word-minus-duration-CWeIznP6.js.map
