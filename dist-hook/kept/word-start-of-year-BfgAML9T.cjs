'use strict';

var wordStartOfYear = /* @__PURE__ */ JSON.parse("[\"startOfYear\",0,0,[[\"day\"],[0,0,\"plusMonths\",0,[\"_0\",[0,0,\"times\",0,[\"_3\",\"_2\"]]],[\"shortMonth\",[\"pulled-back\"]]],[\"_0\",[0,2,\"0001-01-01\"],\"_2\",[0,2,12],\"_3\",[0,0,\"dividedRoundedDown\",0,[[0,0,\"wholeMonthsUntil\",0,[\"_0\",\"day\"]],\"_2\"]]]]]");

exports.wordStartOfYear = wordStartOfYear;
//# sourceMappingURL=word-start-of-year-BfgAML9T.cjs.map
