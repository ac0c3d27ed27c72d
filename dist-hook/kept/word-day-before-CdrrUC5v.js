var wordDayBefore = /* @__PURE__ */ JSON.parse("[\"dayBefore\",0,1,[[\"day\"],[0,0,\"plusDays\",0,[\"day\",-1],[\"countingFrom\",[\"day-after\"]]]]]");

export { wordDayBefore as w };
//# sourceMappingURL=word-day-before-CdrrUC5v.js.map
