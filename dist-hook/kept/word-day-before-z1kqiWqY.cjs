'use strict';

var wordDayBefore = /* @__PURE__ */ JSON.parse("[\"dayBefore\",0,1,[[\"day\"],[0,0,\"plusDays\",0,[\"day\",-1],[\"countingFrom\",[\"day-after\"]]]]]");

exports.wordDayBefore = wordDayBefore;
//# sourceMappingURL=word-day-before-z1kqiWqY.cjs.map
