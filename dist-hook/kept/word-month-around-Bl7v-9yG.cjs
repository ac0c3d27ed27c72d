'use strict';

var wordMonthAround = /* @__PURE__ */ JSON.parse("[\"monthAround\",0,0,[[\"day\",\"first\"],[0,10,[\"from\",[0,0,\"plusMonths\",0,[\"first\",\"_0\"],[\"shortMonth\",[\"pulled-back\"]]],\"next\",[0,0,\"plusMonths\",0,[\"first\",[0,0,\"plus\",0,[\"_0\",1]]],[\"shortMonth\",[\"pulled-back\"]]]]],[\"_0\",[0,0,\"wholeMonthsUntil\",0,[\"first\",\"day\"]]]]]");

exports.wordMonthAround = wordMonthAround;
//# sourceMappingURL=word-month-around-Bl7v-9yG.cjs.map
