'use strict';

var wordHoursByDay = /* @__PURE__ */ JSON.parse("[\"hoursByDay\",0,0,[[\"spans\"],[0,0,\"runningTotal\",0,[[0,0,\"allTogether\",0,[[0,8,0,\"spans\",\"span\",0,[0,11,[[0,10,[\"from\",\"span.from\",\"amount\",\"span.hours\"]],[0,10,[\"from\",[0,0,\"dayAfter\",0,[\"span.to\"]],\"amount\",[0,0,\"minus\",0,[[{\"n\":\"0\"}],\"span.hours\"]]]]]],[0,3,[[\"isOnOrBefore\",0,[\"span.from\",\"span.to\"]],[\"isGiven\",0,[\"span.hours\"]]]]]]]]]]]");

exports.wordHoursByDay = wordHoursByDay;
//# sourceMappingURL=word-hours-by-day-CKy-qjjp.cjs.map
