'use strict';

var wordMonthsIn = /* @__PURE__ */ JSON.parse("[\"monthsIn\",0,0,[[\"duration\"],[0,0,\"wholeMonthsUntil\",0,[\"_0\",[0,0,\"plusMonths\",0,[\"_0\",\"duration\"],[\"shortMonth\",[\"pulled-back\"]]]]],[\"_0\",[0,2,\"0001-01-01\"]]]]");

exports.wordMonthsIn = wordMonthsIn;
//# sourceMappingURL=word-months-in-CEBm_SVf.cjs.map
