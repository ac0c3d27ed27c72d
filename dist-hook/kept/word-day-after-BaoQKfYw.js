var wordDayAfter = /* @__PURE__ */ JSON.parse("[\"dayAfter\",0,1,[[\"day\"],[0,0,\"plusDays\",0,[\"day\",1],[\"countingFrom\",[\"day-after\"]]]]]");

export { wordDayAfter as w };
//# sourceMappingURL=word-day-after-BaoQKfYw.js.map
