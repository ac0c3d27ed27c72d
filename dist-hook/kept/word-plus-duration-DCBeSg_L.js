var wordPlusDuration = /* @__PURE__ */ JSON.parse("[\"plusDuration\",0,2,[[\"day\",\"duration\",\"shortMonth\"],[0,0,\"plusMonths\",0,[\"day\",\"duration\"],[\"shortMonth\",\"shortMonth\"]]]]");

export { wordPlusDuration as w };
//# sourceMappingURL=word-plus-duration-DCBeSg_L.js.map
