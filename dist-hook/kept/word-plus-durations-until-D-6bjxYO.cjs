'use strict';

var wordPlusDurationsUntil = /* @__PURE__ */ JSON.parse("[\"plusDurationsUntil\",0,0,[[\"start\",\"duration\",\"day\",\"until\",\"shortMonth\"],[0,7,0,[[0,3,[[\"is\",0,[\"_6\",true]],[\"isMoreThan\",0,[\"_2\",0]]]],\"_4\"],\"_a\"],[\"_0\",[0,0,\"monthsIn\",0,[\"duration\"]],\"_2\",[0,0,\"dividedRoundedDown\",0,[[0,0,\"wholeMonthsUntil\",0,[\"start\",\"day\"]],\"_0\"]],\"_4\",[0,0,\"plusMonths\",0,[\"start\",[0,0,\"times\",0,[\"_0\",\"_2\"]]],[\"shortMonth\",\"shortMonth\"]],\"_6\",[0,4,[[\"isAfter\",0,[\"_4\",\"day\"]],[\"is\",0,[[0,3,[[\"is\",0,[\"until\",[\"reached\"]]],[\"is\",0,[\"_4\",\"day\"]]]],true]]]],\"_a\",[0,0,\"plusMonths\",0,[\"start\",[0,0,\"times\",0,[\"_0\",[0,0,\"plus\",0,[\"_2\",1]]]]],[\"shortMonth\",\"shortMonth\"]]]]]");

exports.wordPlusDurationsUntil = wordPlusDurationsUntil;
//# sourceMappingURL=word-plus-durations-until-D-6bjxYO.cjs.map
